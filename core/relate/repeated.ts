import { otherSeason } from './occasion';
import { acrossParties, agree, type Pair, type RelationRule } from './pair';
import { wordingOf } from './wording';

/** Shared wording from which two passages count as one text, if neither holds much more than the other. */
const sameWording = 0.72;
const sameExtent = 0.6;

/** One interview told in words that are partly the same. */
const sameTelling = 0.3;

/** The same utterance or report, told by another outlet. One voice backs nothing it said itself. */
export const repeated: RelationRule = (pair) => {
  if (!agree(pair) || pair.link !== 'same') return null;
  if (pair.sameOrigin && isSameTelling(pair))
    return {
      relation: { kind: 'repeated', basis: 'origin' },
      strength: pair.overlap >= sameTelling ? 'strong' : 'likely',
    };
  // What one party says in the words of another is said again, and not repeated: an admission is no charge.
  if (isSameText(pair) && !acrossParties(pair) && !isSaidAnew(pair))
    return { relation: { kind: 'repeated', basis: 'wording' }, strength: 'likely' };
  return null;
};

/** In one interview a point can be made twice, in other words; a paraphrase has other words in any case. */
const isSameTelling = ({ overlap, entry }: Pair) => overlap >= sameTelling || entry.statement.wording === 'paraphrase';

/** What a longer passage adds may turn it: "he admitted that …". */
function isSameText({ overlap, claim, entry }: Pair): boolean {
  const [a, b] = [wordingOf(claim).distinct.size, wordingOf(entry.statement).distinct.size];
  return overlap >= sameWording && Math.min(a, b) >= sameExtent * Math.max(a, b);
}

/** The same words of another season, with no interview or report behind both, are said anew. */
const isSaidAnew = ({ article, entry }: Pair) => otherSeason(article.date, entry.source.date);
