import { basename, extname } from 'node:path';
import { fingerprintOf } from '../core/known-as';
import { readText, UsageError, type Verb } from './command-line';

/** What a pack's source needs in `fingerprint`, made from the article's text: `hashia fingerprint FILE…` (.txt). */
export const fingerprintVerb: Verb = {
  takes: [],
  switches: [],
  *run({ files }) {
    if (files.length === 0) throw new UsageError('Name at least one text file.');
    for (const file of files) {
      yield { id: basename(file, extname(file)), fingerprint: fingerprintOf(readText(file)) };
    }
  },
};
