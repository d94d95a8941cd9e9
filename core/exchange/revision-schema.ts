import * as v from 'valibot';
import type { Revision } from '../revision';
import { sourceSchema, statementSchema } from './corpus-schema';
import { moment } from './note-schema';
import { articleSchema } from './page-schema';

const savedSchema = v.object({ source: sourceSchema, statements: v.array(statementSchema) });

/** One saving of an article, as a backup has it. */
export const revisionSchema: v.GenericSchema<unknown, Revision> = v.object({
  source: sourceSchema.entries.id,
  savedAt: moment,
  article: articleSchema,
  read: savedSchema,
  before: v.nullable(savedSchema),
});
