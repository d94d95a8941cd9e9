import en from '../../assets/locales/en.json';
import fa from '../../assets/locales/fa.json';
import ps from '../../assets/locales/ps.json';
import ur from '../../assets/locales/ur.json';
import type { Language } from '../../messaging/protocol';

// All four at once: a service worker may not load a module later.
const locales: Readonly<Record<Language, Readonly<Record<string, unknown>>>> = { en, ur, ps, fa };

/** The sentences of a language under `prefixes`; English where one is missing. A plural gives "key.one" and "key.other". */
export function wordsFor(language: Language, prefixes: readonly string[]): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [key, sentence] of Object.entries<unknown>({ ...en, ...locales[language] })) {
    if (!prefixes.some((prefix) => key.startsWith(prefix))) continue;
    if (typeof sentence === 'string') words[key] = sentence;
    else for (const [form, text] of Object.entries(sentence ?? {})) words[`${key}.${form}`] = String(text);
  }
  return words;
}
