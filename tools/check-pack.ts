import { existsSync, readFileSync } from 'node:fs';
import { readPackFile } from '../store/pack-file';
import { UsageError, type Verb } from './command-line';

/** What the import would say of a pack, before anybody imports it: `hashia check-pack FILE…` (.json, .gz). */
export const checkPackVerb: Verb = {
  takes: [],
  switches: [],
  async *run({ files }) {
    if (files.length === 0) throw new UsageError('Name at least one pack.');
    for (const file of files) {
      if (!existsSync(file)) throw new UsageError(`There is no file "${file}".`);
      const read = await readPackFile(new Blob([new Uint8Array(readFileSync(file))]));
      if (!read.ok) yield { file, ok: false, ...read.error };
      else {
        const { id, version, topic, sha256, counts } = read.value.head;
        yield { file, ok: true, id, version, topic, ...counts, sha256 };
      }
    }
  },
};
