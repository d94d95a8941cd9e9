import { parsePackText } from '../core/pack-text';
import { readText, UsageError, type Verb } from './command-line';

/** What the import would say of a pack, before anybody imports it: `hashia check-pack FILE…` (.json). */
export const checkPackVerb: Verb = {
  takes: [],
  switches: [],
  *run({ files }) {
    if (files.length === 0) throw new UsageError('Name at least one pack.');
    for (const file of files) {
      const result = parsePackText(readText(file));
      if (!result.ok) yield { file, ok: false, ...result.error };
      else {
        const { id, version, entities, propositions, sources, statements } = result.value.pack;
        const counts = { entities, propositions, sources, statements };
        const sizes = Object.fromEntries(Object.entries(counts).map(([part, list]) => [part, list.length]));
        yield { file, ok: true, id, version, ...sizes };
      }
    }
  },
};
