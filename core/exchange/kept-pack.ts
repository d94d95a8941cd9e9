import * as v from 'valibot';
import type { BackupSource } from './backup';
import { sourceSchema } from './corpus-schema';
import { text } from './note-schema';

/** A pack that the reader imported, as a backup has it. */
export interface KeptPack {
  readonly id: string;
  readonly enabled: boolean;
  /** Its file, in base64. */
  readonly file: string;
  /** Of a pack that is switched off: what the reader had corrected in its sources. */
  readonly corrections: readonly BackupSource[];
}

/** Words not saved as a note yet, by the place where they were being written. */
export interface KeptDraft {
  readonly key: string;
  readonly text: string;
}

export const keptPackSchema: v.GenericSchema<unknown, KeptPack> = v.object({
  id: sourceSchema.entries.id,
  enabled: v.boolean(),
  file: v.pipe(v.string(), v.regex(/^[A-Za-z\d+/]+={0,2}$/, 'not base64')),
  corrections: v.array(sourceSchema),
});

export const keptDraftSchema = v.object({ key: text, text });
