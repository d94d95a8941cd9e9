import { describe, expect, it } from 'vitest';
import { knownOf, NO_WORD, runsOf, writtenOf } from '../../core/word-runs';

const read = (text: string) => {
  const runs = runsOf(text);
  return Array.from({ length: runs.count }, (_, i) => text.slice(runs.starts[i], runs.ends[i]));
};

describe('runs of letters and digits', () => {
  it.each([
    ['', []],
    ['The border, shut at 5pm.', ['The', 'border', 'shut', 'at', '5pm']],
    ['x', ['x']],
    ['Türkiye’s café', ['Türkiye', 's', 'café']],
    ['کابل and İzmir', ['کابل', 'and', 'İzmir']],
  ])('%j', (text, runs) => expect(read(text)).toEqual(runs));

  it('gives one word one number, whatever its capitals, and other letters none', () => {
    const { words } = runsOf('Border border BORDER café');
    expect([words[0], words[3]]).toEqual([words[1], NO_WORD]);
    expect(words[2]).toBe(words[0]);
  });

  it('gives the letters as they are written', () => {
    const runs = runsOf('Border BORDER bOrder border A 5pm 5PM Café');
    const written = Array.from({ length: runs.count }, (_, i) => writtenOf(runs, i));
    expect(written.join(' ')).toBe(runs.text);
  });

  it('reads a long text once', () => {
    const text = 'A long text. '.repeat(300);
    expect(runsOf(text)).toBe(runsOf(`${text}`));
    expect(runsOf('Short.')).not.toBe(runsOf('Short.'));
    expect(runsOf(text).count).toBe(900);
  });

  it('keeps what is known of a word apart when the vocabulary grows over', () => {
    const length = knownOf((word) => word.length, 0);
    const many = Array.from({ length: 9000 }, (_, i) => `w${i.toString(36)}`).join(' ');
    for (const text of [many, 'one three', 'three one']) {
      const runs = runsOf(text);
      const lengths = Array.from({ length: runs.count }, (_, i) => length(runs, i));
      expect(lengths).toEqual(read(text).map((word) => word.length));
    }
  });
});
