import * as v from 'valibot';
import type { Source } from '../statement';
import { sourceSchema } from './corpus-schema';
import { text } from './note-schema';

/** A source, and whether the reader corrected what its pack says of it. */
export interface BackupSource extends Source {
  readonly corrected?: boolean;
}

/** A pack that the reader imported, as a backup has it. */
export interface KeptPack {
  readonly id: string;
  readonly enabled: boolean;
  /** Its file, in base64. */
  readonly file: string;
  /** Of a pack that is switched off: what the reader had corrected in its sources. */
  readonly corrections: readonly BackupSource[];
}

/** A pack that comes with the program and that the reader switched off. */
export interface SwitchedOff {
  readonly id: string;
  readonly corrections: readonly BackupSource[];
}

/** Of a source that several packs carry: the one whose telling is in use. */
export interface HeldSource {
  readonly source: string;
  readonly pack: string;
}

/** Words not saved as a note yet, by the place where they were being written. */
export interface KeptDraft {
  readonly key: string;
  readonly text: string;
}

const { id, pack } = sourceSchema.entries;
const corrections = v.array(sourceSchema);

export const keptPackSchema: v.GenericSchema<unknown, KeptPack> = v.object({
  id,
  enabled: v.boolean(),
  file: v.pipe(v.string(), v.regex(/^[A-Za-z\d+/]+={0,2}$/, 'not base64')),
  corrections,
});

export const switchedOffSchema: v.GenericSchema<unknown, SwitchedOff> = v.object({ id, corrections });
export const heldSourceSchema: v.GenericSchema<unknown, HeldSource> = v.object({ source: id, pack });

export const keptDraftSchema = v.object({ key: text, text });
