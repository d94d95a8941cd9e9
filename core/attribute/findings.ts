import { forWords } from '../word-list';
import type { Word } from './words';

/** What shows and finds things: "the survey shows attacks falling". */
const findings = forWords(
  /^(?:polls?|surveys?|stud(?:y|ies)|reports?|data|figures|documents?|videos?|footage|records?|research|statistics|analysis|review|investigations?|numbers|findings|images?|probe|inquiry|averages?|transcripts?|estimates?|audits?|tall(?:y|ies)|paper|panel|census(?:es)?|experiments?)$/,
);

export function findingBefore(words: readonly Word[], verb: number): boolean {
  if (!/^(?:show|f[io]und?|indicate|suggest)/.test(words[verb]?.lower ?? '')) return false;
  return words.slice(Math.max(0, verb - 9), verb).some((word) => findings.test(word.lower));
}
