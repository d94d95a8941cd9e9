import type { Span } from '../article';
import { forWords, isOneOf } from '../word-list';
import { groupStart } from './cues';
import { phraseEnd } from './other-readings';
import { type Context, spanOf } from './reading';
import { subjectBefore } from './subjects';
import { posting, tells } from './tells';

const posted = forWords(
  /^(?:videos?|posts?|photos?|images?|clips?|pictures?|footage|claims?|tweets?|screenshots?|maps?|statements?|x|twitter|facebook|instagram|telegram|tiktok|account|handle)$/,
);

/** Who puts a post or a picture out: "Raza shared a video", "a clip shared by Raza"; null where nobody does. */
export function posterIn(context: Context): Span | null {
  const { words, marks } = context;
  if ((marks & tells.posting) === 0) return null;
  const verb = words.findIndex(({ lower, quoted }) => !quoted && posting.test(lower));
  if (verb < 1) return null;
  const thing = words.slice(Math.max(0, verb - 8), verb + 9).some(({ lower }) => posted.test(lower));
  if (!thing) return null;
  const by = words.slice(verb + 1, verb + 6).findIndex(({ lower, gap }) => lower === 'by' && gap === ' ');
  if (by >= 0) return spanOf(words, verb + by + 2, phraseEnd(context, verb + by + 2, false));
  if (isOneOf('was were been being is are', words[verb - 1]?.lower)) return null;
  const subject = subjectBefore(words, { first: groupStart(words, verb) });
  return subject && spanOf(words, subject.from, subject.to);
}
