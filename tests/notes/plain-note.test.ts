import { expect, test } from 'vitest';
import { plainComment } from '../../core/plain-note';

function noteWith(value: string, format: 'text/plain' | 'text/markdown' = 'text/markdown') {
  return { body: [{ type: 'TextualBody' as const, value, purpose: 'commenting' as const, format }] };
}

test.each([
  ['a **bold** and _soft_ word', 'a bold and soft word'],
  ['[the report](https://e.com/a) says `x * y`', 'the report says x * y'],
  ['# Head\n\ntext\nmore', 'Head\ntext\nmore'],
  ['- one\n- **two**', '• one\n• two'],
  ['1. one\n2. two', '1. one\n2. two'],
  ['> said\n> > twice', 'said\ntwice'],
  ['```\na\n* b\n```', 'a\n* b'],
  ['2 \\* 3', '2 * 3'],
  ['**never closed', '**never closed'],
  ['', ''],
])('%j reads %j', (written, plain) => {
  expect(plainComment(noteWith(written))).toBe(plain);
});

test('words that were not written as Markdown stay as they are', () => {
  expect(plainComment(noteWith('# 5 of **7**', 'text/plain'))).toBe('# 5 of **7**');
});
