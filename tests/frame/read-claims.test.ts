import { describe, expect, it } from 'vitest';
import { pack } from '../../assets/topics/pak-afghan-security/index';
import { analyse } from '../../core/analyse';
import type { Article } from '../../core/article';
import { indexEntities } from '../../core/entities/entities';
import { readClaims } from '../../core/frame/read-claims';

const entities = indexEntities(pack.entities);

function deniedIn(text: string): string[] {
  const article: Article = {
    id: 'page',
    title: '',
    outlet: null,
    date: '2025-03-02',
    dateBasis: 'stated',
    url: null,
    byline: null,
    language: 'en',
    text,
  };
  return readClaims(analyse(article, entities), article, pack)
    .flat()
    .filter(({ stance }) => stance === 'denies')
    .map(({ proposition }) => proposition);
}

const charge = 'Khawaja Asif said the TTP is using Afghan soil to attack Pakistan.';
const filler = 'The road to the border was quiet on Sunday, and traders waited for their lorries to be let through. ';

describe('what a short denial denies', () => {
  it.each([
    ['what was charged before it', `${charge} Zabihullah Mujahid rejected the allegations as baseless.`, true],
    ['that even with a sentence between', `${charge} ${filler}Zabihullah Mujahid dismissed the allegation.`, true],
    ['nothing without a charge before it', `${filler}Zabihullah Mujahid rejected the allegations as baseless.`, false],
    ['nothing that is charged after it', `Zabihullah Mujahid rejected the allegations. ${charge}`, false],
    ['nothing from far above', `${charge} ${filler.repeat(8)}Zabihullah Mujahid rejected the allegations.`, false],
    [
      'nothing of its own side',
      `${charge} The Foreign Office of Pakistan rejected the allegations as baseless.`,
      false,
    ],
    [
      'nothing when it names what it is about',
      `${charge} Zabihullah Mujahid rejected reports about a closed bank in Kabul as baseless.`,
      false,
    ],
  ])('%s', (_, text, denies) => expect(deniedIn(text).includes('afghan-soil-used')).toBe(denies));

  it('is the nearest charge, not an earlier one', () => {
    const text = `${charge} Khawaja Asif said the TTP leadership is based in Afghanistan. Zabihullah Mujahid rejected the allegations as baseless.`;
    expect(deniedIn(text)).not.toContain('afghan-soil-used');
    expect(deniedIn(text)).toContain('ttp-leadership-in-afghanistan');
  });
});
