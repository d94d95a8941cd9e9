import * as v from 'valibot';
import { moment } from './note-schema';

/** What the reader chose. */
export interface Preferences {
  readonly language: 'en' | 'ur' | 'ps' | 'fa';
  readonly marks: 'off' | 'quiet' | 'all';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly textSize: 'normal' | 'large';
  readonly badge: boolean;
  /** Whether a small bar is offered beside selected text. */
  readonly selectionBar: boolean;
  readonly mutedHosts: readonly string[];
  /** ISO date and time of the last backup; null when there was none. */
  readonly lastBackup: string | null;
  /** When the reader last sent the reminder of a backup away. */
  readonly backupPostponed: string | null;
}

export const defaultPreferences: Preferences = {
  language: 'en',
  marks: 'all',
  theme: 'auto',
  textSize: 'normal',
  badge: true,
  selectionBar: false,
  mutedHosts: [],
  lastBackup: null,
  backupPostponed: null,
};

/** Anything unreadable falls back to its default, field by field: one bad field must not reset the others. */
const schema = v.object({
  language: v.fallback(v.picklist(['en', 'ur', 'ps', 'fa']), defaultPreferences.language),
  marks: v.fallback(v.picklist(['off', 'quiet', 'all']), defaultPreferences.marks),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), defaultPreferences.theme),
  textSize: v.fallback(v.picklist(['normal', 'large']), defaultPreferences.textSize),
  badge: v.fallback(v.boolean(), defaultPreferences.badge),
  selectionBar: v.fallback(v.boolean(), defaultPreferences.selectionBar),
  mutedHosts: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(10_000)), () => []),
  lastBackup: v.fallback(v.nullable(moment), null),
  backupPostponed: v.fallback(v.nullable(moment), null),
});

export function parsePreferences(value: unknown): Preferences {
  const result = v.safeParse(schema, { ...defaultPreferences, ...(isRecord(value) ? value : {}) });
  return result.success ? result.output : defaultPreferences;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
