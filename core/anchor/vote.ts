import type { Pattern } from './pattern';
import type { TextIndex } from './text-index';

/** Words of drift that fall into one bucket. */
const bucketSize = 8;
/** A word that is more than every twentieth does not vote. */
const commonShare = 1 / 20;
const candidateCount = 6;
/** A place with a smaller share of the votes that the first has is not it. */
const worthALook = 0.6;

/**
 * Word positions where the pattern may begin, best first. Every word votes for the page position minus its own place
 * in the pattern: the words of an edited passage agree on that difference, but for a few words of drift.
 */
export function voteForPlaces(index: TextIndex, pattern: Pattern): number[] {
  const total = index.words.cores.length;
  const shift = pattern.words.cores.length;
  const votes = new Float32Array(Math.ceil((total + shift) / bucketSize) + 2);
  pattern.words.cores.forEach((core, i) => {
    const positions = index.positions.get(core);
    if (!positions || positions.length > Math.max(4, total * commonShare)) return;
    for (const at of positions) {
      const bucket = Math.floor((at - i + shift) / bucketSize);
      const weight = pattern.weights[i] ?? 0;
      votes[bucket] = (votes[bucket] ?? 0) + weight;
      votes[bucket + 1] = (votes[bucket + 1] ?? 0) + weight;
    }
  });
  return bestBuckets(votes).map((bucket) => bucket * bucketSize - shift);
}

/** The fullest buckets that are no neighbours of one another; those far below the fullest are left out. */
function bestBuckets(votes: Float32Array): number[] {
  const best: number[] = [];
  let floor = 0;
  for (let n = 0; n < candidateCount; n++) {
    let top = -1;
    for (let i = 0; i < votes.length; i++) {
      if ((votes[i] ?? 0) > (top < 0 ? floor : (votes[top] ?? 0)) && !best.some((b) => Math.abs(b - i) < 2)) top = i;
    }
    if (top < 0) break;
    if (n === 0) floor = (votes[top] ?? 0) * worthALook;
    best.push(top);
  }
  return best;
}
