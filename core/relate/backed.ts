import { answersCharge } from './denial-scope';
import { sameSeason, tellsHappening } from './occasion';
import { acrossParties, agree, type Pair, type RelationRule } from './pair';

/**
 * A separate origin or occasion asserts the same, or what carries it. A denial is not backed by an opposed point that
 * another party holds against the denier, nor an attack of one day by what was said in another season.
 */
export const backed: RelationRule = (pair) =>
  agree(pair) && !pair.apartInTime && !opposedAcross(pair) && !tellsOfAnotherDay(pair) && !ofOtherPoint(pair)
    ? { relation: { kind: 'backed' }, strength: pair.link === 'same' ? 'strong' : 'likely' }
    : null;

/** Who calls charges baseless takes no other side by it. */
const opposedAcross = (pair: Pair) =>
  pair.link === 'disputed' && (acrossParties(pair) || [pair.here, pair.there].some(answersCharge));

const tellsOfAnotherDay = ({ claim, article, entry }: Pair) =>
  tellsHappening(claim.text) && !sameSeason(article.date, entry.source.date);

/** Who was killed on a day is not backed by what is said of another point. */
const ofOtherPoint = ({ claim, link }: Pair) => link !== 'same' && /\b(?:killed|martyred)\b/i.test(claim.text);
