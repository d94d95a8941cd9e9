import { otherSeason, sameSeason } from './occasion';
import { acrossParties, agree, type Pair, type RelationRule } from './pair';
import { wordingOf } from './wording';

/** Shared wording from which two passages count as one text, if neither holds much more than the other. */
const sameWording = 0.72;
const sameExtent = 0.6;

/** Half of the words, from which passages tell one interview if nothing else says so. */
const sameTelling = 0.5;

/** The same utterance or report, told by another outlet. One voice backs nothing it said itself. */
export const repeated: RelationRule = (pair) => {
  if (!agree(pair)) return null;
  if (pair.sameOrigin && isSameTelling(pair))
    return { relation: { kind: 'repeated', basis: 'origin' }, strength: pair.link === 'same' ? 'strong' : 'likely' };
  if (pair.link !== 'same') return null;
  // What one party says in the words of another is said again, and not repeated: an admission is no charge.
  if (isSameText(pair) && !acrossParties(pair) && !isSaidAnew(pair))
    return { relation: { kind: 'repeated', basis: 'wording' }, strength: 'likely' };
  return null;
};

/**
 * An interview backs nothing that was said in it. Where no dates tell that it is one, and not two with one outlet,
 * words must; a paraphrase has other words in any case.
 */
const isSameTelling = ({ overlap, entry: { statement, source }, article }: Pair) =>
  statement.wording === 'paraphrase' || overlap >= sameTelling || sameSeason(article.date, source.date);

/** What a longer passage adds may turn it: "he admitted that …". */
function isSameText({ overlap, claim, entry }: Pair): boolean {
  const [a, b] = [wordingOf(claim).distinct.size, wordingOf(entry.statement).distinct.size];
  return overlap >= sameWording && Math.min(a, b) >= sameExtent * Math.max(a, b);
}

/** The same words of another season, with no interview or report behind both, are said anew. */
const isSaidAnew = ({ article, entry }: Pair) => otherSeason(article.date, entry.source.date);
