import { doubtfulNames } from '../core/frame/doubtful-names';
import { readPackFile } from '../store/pack-file';
import { readBytes, UsageError, type Verb } from './command-line';

/** What the import would say of a pack, before anybody imports it: `hashia check-pack FILE…` (.json, .gz). */
export const checkPackVerb: Verb = {
  takes: [],
  switches: [],
  async *run({ files }) {
    if (files.length === 0) throw new UsageError('Name at least one pack.');
    for (const file of files) {
      const read = await readPackFile(new Blob([readBytes(file)]));
      if (!read.ok) {
        // One bad pack of several fails the run, as a script expects of a check.
        process.exitCode = 1;
        yield { file, ok: false, ...read.error };
      } else {
        const { id, version, topic, sha256, counts } = read.value.head;
        const doubts = doubtfulNames(read.value.pack.propositions);
        yield { file, ok: true, id, version, topic, ...counts, sha256, ...(doubts.length > 0 ? { doubts } : {}) };
      }
    }
  },
};
