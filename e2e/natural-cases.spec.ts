import { markOf, type RelatedClaim } from '../core/relation';
import { newsPage } from './browser';
import { expect, test } from './hashia';
import { marksOn, oneLine, railIndexOf, readingOf } from './look';
import { answersFromKabul, chargesFromIslamabad } from './natural-pages';

/** A claim of the page, the mark on it, and what its card says. */
type Case = readonly [what: string, words: string, mark: string, card: RegExp];

const islamabad: readonly Case[] = [
  ['a truce that ended in another year', 'ended its ceasefire', 'differs', /November 2021[\s\S]*November 2022/],
  ['Afghan soil, said by Kabul not to be used', 'still using Afghan soil', 'disputed', /Disputed by[\s\S]*Taliban/],
  ['leaders seen there by a third party', 'have their headquarters', 'disputed', /Disputed by[\s\S]*Taliban officials/],
  ['a visit about security, or about trade', 'for talks on security', 'differs', /security[\s\S]*trade/],
  ['weapons left behind, or handed over', 'weapons that US forces', 'differs', /hand the TTP modern weapons/],
  ['a plan that does not work, or a good answer', 'was not workable', 'differs', /good answer|very good/],
];

const kabul: readonly Case[] = [
  ['leaders in Pakistan, said by Islamabad to be in Afghanistan', 'leaders are in Pakistan', 'disputed', /Disputed by/],
  ['a visit about trade, or about security', 'discussed trade', 'differs', /trade[\s\S]*security/],
];

for (const [page, cases] of [
  [chargesFromIslamabad, islamabad],
  [answersFromKabul, kabul],
] as const) {
  test.describe(page.name, () => {
    for (const [what, words, mark, card] of cases) {
      test(what, async ({ hashia, server }) => {
        server.addPage(`/${page.name}.html`, page.html);
        await hashia.open(newsPage(page.name));
        const marked = await marksOn(hashia);
        const found = (await readingOf(hashia)).claims.find(({ claim }) => oneLine(claim.text).includes(words));
        expect(found && markOf(found.related)).toBe(mark);
        expect(marked.some((text) => text.includes(words))).toBe(true);
        await hashia.openCard(await railIndexOf(hashia, words));
        expect(await hashia.cardText()).toMatch(card);
      });
    }
  });
}

test('three articles that carry one interview are one origin', async ({ hashia, server }) => {
  server.addPage(`/${chargesFromIslamabad.name}.html`, chargesFromIslamabad.html);
  await hashia.open(newsPage(chargesFromIslamabad.name));
  await marksOn(hashia);
  const reading = await readingOf(hashia);
  const told = reading.origins.find(({ members }) => members.includes('page'));
  expect(told?.interview).toEqual({ venue: 'Voice of America', speaker: 'Khawaja Asif' });
  expect(told?.members.length).toBeGreaterThanOrEqual(3);
  const repeated = ({ related }: RelatedClaim) => related.some(({ relation }) => relation.kind === 'repeated');
  expect(reading.claims.some(repeated)).toBe(true);
  await hashia.openCard(await railIndexOf(hashia, 'still using Afghan soil'));
  expect(await hashia.cardText()).toMatch(/Voice of America/);
});
