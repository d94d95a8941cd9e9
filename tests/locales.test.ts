import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Message = string | { readonly one: string; readonly other: string };

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, Message>>;
const locales = { en: read('assets/locales/en.json') } as const;
const others = ['ur', 'ps', 'fa'].map((language) => [language, read(`assets/locales/${language}.json`)] as const);

describe.each(others)('%s', (_, messages) => {
  test('has every message, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(locales.en).sort());
  });

  test('keeps plural forms and placeholders', () => {
    const wrong = Object.entries(locales.en).filter(([key, message]) => shapeOf(messages[key]) !== shapeOf(message));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('leaves nothing empty', () => {
    const texts = Object.values(messages).flatMap(formsOf);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });
});

test('every message is used', () => {
  const patterns = usedKeys();
  const unused = Object.keys(locales.en).filter((key) => !patterns.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});

test.each(['en', 'ur', 'ps', 'fa'])('the manifest strings of %s are complete and fit', (language) => {
  const path = (one: string) => `public/_locales/${one}/messages.json`;
  const manifest = (one: string) => JSON.parse(readFileSync(path(one), 'utf8')) as Record<string, { message: string }>;
  expect(Object.keys(manifest(language))).toEqual(Object.keys(manifest('en')));
  // Longer descriptions are refused by the store.
  expect(manifest(language).extDescription?.message.length).toBeLessThanOrEqual(132);
});

function formsOf(message: Message | undefined): string[] {
  if (message === undefined) return [];
  return typeof message === 'string' ? [message] : [message.one, message.other];
}

/** "plural count,label": whether it has plural forms, and which placeholders it fills. */
function shapeOf(message: Message | undefined): string {
  const names = formsOf(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  const kind = typeof message === 'string' ? 'one' : 'plural';
  return `${kind} ${[...new Set(names)].filter((name) => name !== 'count').sort()}`;
}

/** Literals in the code that can name a message; `${…}` in a template stands for one part of a key. */
function usedKeys(): RegExp[] {
  const code = ['components', 'entrypoints', 'page', 'store', 'messaging']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const literals = [...code.matchAll(/['"]([\w-]+(?:\.[\w-]+)+)['"]|`([\w-]+\.[^`\s]*)`/g)];
  return literals.map(([, plain, template]) => {
    const escaped = (plain ?? template ?? '').replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w.-]+');
    return new RegExp(`^${escaped.replace(/\\\.(one|other)$/, '')}$`);
  });
}
