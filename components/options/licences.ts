/** The libraries in the built extension, as a reader may look them up. tests/components/licences.test.ts keeps it whole. */
export const licences: Readonly<Record<string, string>> = {
  '@mozilla/readability': 'Apache-2.0',
  idb: 'ISC',
  preact: 'MIT',
  valibot: 'MIT',
  'webextension-polyfill': 'MPL-2.0',
};
