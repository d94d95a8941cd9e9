import { expect, test } from 'vitest';
import { foldText } from '../../core/anchor/fold';
import { asRead } from '../../core/unseen';

test.each([
  ['a soft hyphen', 'Tali\u00adban', 'Taliban'],
  ['a zero-width space', 'Tali\u200bban', 'Taliban'],
  ['a word joiner', 'ceasefire\u2060,', 'ceasefire,'],
  ['a byte-order mark', '\ufeffKabul', 'Kabul'],
  ['a joiner between Latin letters', 'Kan\u200cdahar', 'Kandahar'],
  ['a joiner that a word of Dari needs', 'می\u200cگویند', 'می\u200cگویند'],
  ['letters set as one', 'o\ufb03cial \ufb01ghters', 'official fighters'],
  ['a space that does not break', '40\u00a0men', '40\u00a0men'],
])('%s', (_, written, read) => {
  expect(asRead(written)).toBe(read);
  expect(foldText(written).text).toBe(foldText(read).text);
});
