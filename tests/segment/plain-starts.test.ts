import { describe, expect, it } from 'vitest';
import { plainStarts } from '../../core/segment/plain-starts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const platformStarts = (line: string) =>
  [...segmenter.segment(line)].map(({ index }) => index).filter((index) => index > 0);

describe('where sentences begin in plain text', () => {
  const signs = [...'aAbB1 .!?"”“’‘\'()[]-–—,;:…•éÉßª\t\u00a0€%/×¡«»²™_&‹›″'];
  const stretches = signs.flatMap((one) => signs.map((other) => `Go.${one}${other}He`));
  it.each([
    ['after every pair of signs', stretches],
    ['before every pair of signs', stretches.map((line) => `x${line.slice(3, 5)}.He`)],
    ['with spaces', stretches.map((line) => `x${line.slice(3, 4)}. ${line.slice(4)}`)],
  ])('agrees with the platform: %s', (_, lines) => {
    for (const line of lines) expect([line, plainStarts(line)]).toEqual([line, platformStarts(line)]);
  });

  it('leaves other scripts and joining marks to the platform', () => {
    for (const line of ['کابل۔ اسلام آباد', 'İzmir', 'e\u0301. He', 'one\u2028two', 'soft\u00adhyphen'])
      expect(plainStarts(line)).toBeNull();
  });
});
