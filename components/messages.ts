import en from '../assets/locales/en.json';
import type { Language } from '../messaging/protocol';
import { formatNumber } from './format-number';

/** A sentence, or one for each plural form that the language needs. */
type Message = string | { readonly one: string; readonly other: string };

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, Message>>;
export type Values = Readonly<Record<string, string | number>>;

/** Fills a message: `text('card.others', { count: 3 })` → "3 other sources". */
export type Text = (key: MessageKey, values?: Values) => string;

const loaders = {
  en: async () => en as Messages,
  ur: async () => (await import('../assets/locales/ur.json')).default as Messages,
  ps: async () => (await import('../assets/locales/ps.json')).default as Messages,
  fa: async () => (await import('../assets/locales/fa.json')).default as Messages,
} satisfies Record<Language, () => Promise<Messages>>;

/** English is always at hand, so that an error can be told before anything is loaded. */
export const english: Messages = en;

export function loadMessages(language: Language): Promise<Messages> {
  return loaders[language]();
}

/** The message's form for these values, placeholders not yet filled. */
export function templateOf(messages: Messages, key: MessageKey, values: Values): string {
  const message = messages[key] ?? english[key];
  if (typeof message === 'string') return message;
  return Number(values.count) === 1 ? message.one : message.other;
}

/** "{count} notes" → ["", "count", " notes"]: text and placeholder names take turns. */
export function splitTemplate(template: string): string[] {
  return template.split(/\{(\w+)\}/);
}

export function createText(messages: Messages, language: Language): Text {
  return (key, values = {}) =>
    splitTemplate(templateOf(messages, key, values))
      .map((part, index) => (index % 2 === 0 ? part : show(values[part], language)))
      .join('');
}

function show(value: string | number | undefined, language: Language): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return formatNumber(value, language);
  // An English value inside a right-to-left sentence keeps its own direction (Unicode isolates).
  return language === 'en' ? value : `\u2068${whole(value)}\u2069`;
}

/** A name in Latin letters, of three words at most. */
const latinName = /^[A-Za-z][\w.'-]*(?: [\w.'-]+){0,2}$/;

/** Such a name is not broken: its second line would stand among the words after it. */
function whole(value: string): string {
  return latinName.test(value) ? value.replaceAll(' ', '\u00a0') : value;
}

/** Whether a string from elsewhere (a notice, a failed tab) names one of our messages. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
