import type { Span } from '../article';
import type { Attribution, Speaker } from '../claim';
import { figuresIn } from '../quantities/figures';
import type { Sentence } from '../segment/sentence';
import { forPhrases } from '../word-list';

interface Scene {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
}

/** What the words of a report are called; the sentences after it go on telling what it holds. */
const isReport = forPhrases(/\b(?:report|survey|study|data|assessment|statistics|findings)\b/i);
/** What is told according to a statement goes on being told by it. */
const isStatement = forPhrases(/\b(?:statement|communiqu[eé]|press release|handout)\b/i);
/** The writer's own voice: reasons, wishes, judgements, questions. */
const ownVoice =
  /^(?:but|yet|so|thus|if|while|although|despite|indeed|meanwhile|later|it is|there is|this means)\b|\b(?:because|should|must|needs? to|ought|surprise|unfortunately|perhaps|clearly|we|our|my)\b|\?["”]?$|\b(?:last|this) (?:week|month) (?:in|on|at)\b/i;

/** Sentences that go on telling what a report or statement says, without reporting words of their own. */
export function carrySpeakers(scene: Scene): Attribution[] {
  const spoken = spokenIn(scene);
  const survey = surveyOf(scene, spoken);
  const carried: Attribution[] = [];
  const open: Open = { source: null, lister: null };
  for (let i = 1; i < scene.sentences.length; i++) {
    const [before, sentence] = [scene.sentences[i - 1], scene.sentences[i]];
    if (!before || !sentence) continue;
    const [told, isTold] = [spoken[i - 1] ?? nobody, (spoken[i] ?? nobody).length > 0];
    open.lister = listerAfter(open.lister, before, told);
    if (open.lister && !isTold && ordinal.test(sentence.text)) {
      carried.push(carriedTo(scene.text, sentence, open.lister));
      continue;
    }
    if (told.length > 0) open.source = told.find((one) => fromReport(scene.text, before, one))?.speaker ?? null;
    const telling = survey && i > survey.at ? survey.speaker : null;
    if (isTold || sentence.text.trim().length < 25 || (open.source === null && telling === null)) continue;
    const counts = figuresIn(sentence.text).length > 0;
    const speaker = voiceOf(sentence, { ...open, telling, counts, isNear: before.paragraph === sentence.paragraph });
    if (speaker) carried.push(carriedTo(scene.text, sentence, speaker));
    // One sentence further, unless it counts: figures go on being the report's.
    if (!counts) open.source = null;
  }
  return carried;
}

/** Who may go on speaking: the report told of last, and whose list is not at its end. */
interface Open {
  source: Speaker | null;
  lister: Speaker | null;
}

interface Voices extends Pick<Open, 'source'> {
  /** The survey that the article opened with. */
  readonly telling: Speaker | null;
  /** Whether there are figures in the sentence. */
  readonly counts: boolean;
  /** Whether it is in the paragraph of the sentence before. */
  readonly isNear: boolean;
}

function voiceOf({ text }: Sentence, { source, telling, counts, isNear }: Voices): Speaker | null {
  const goesOn = (source !== null && isNear) || telling !== null;
  const voice = goesOn && !ownVoice.test(text) ? (source ?? telling) : null;
  return voice ?? (counts ? telling : null);
}

/** "He noted that …. Secondly, …. Third, …": whose list goes on. */
function listerAfter(lister: Speaker | null, before: Sentence, spoken: readonly Attribution[]): Speaker | null {
  const teller = spoken
    .filter(({ speaker, cue, form }) => speaker !== null && cue !== null && form === 'indirect')
    .at(-1);
  if (teller) return teller.speaker;
  return ordinal.test(before.text) ? lister : null;
}

const ordinal = /^\s*(?:second|third|fourth|fifth|sixth)(?:ly)?, /i;

function carriedTo(text: string, sentence: Span, speaker: Speaker): Attribution {
  const end = sentence.start + text.slice(sentence.start, sentence.end).trimEnd().length;
  return { speaker, cue: null, content: [{ start: sentence.start, end }], form: 'indirect' };
}

const nobody: readonly Attribution[] = [];

/** The attributions whose words touch each sentence. */
function spokenIn({ sentences, attributions }: Scene): (readonly Attribution[])[] {
  const spans = attributions
    .flatMap((attribution) => {
      const { content, cue } = attribution;
      return (cue ? [...content, cue] : content).map(({ start, end }) => ({ start, end, attribution }));
    })
    .sort((a, b) => a.start - b.start);
  let open: typeof spans = [];
  let next = 0;
  return sentences.map((sentence) => {
    for (; (spans[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; next++) {
      const span = spans[next];
      if (span) open.push(span);
    }
    if (open.length === 0) return nobody;
    open = open.filter((span) => span.end > sentence.start);
    return open.map((span) => span.attribution);
  });
}

function fromReport(text: string, sentence: Span, { speaker, cue, content }: Attribution): boolean {
  if (!speaker || !cue) return false;
  const named = speaker.span ? text.slice(speaker.span.start, speaker.span.end) : '';
  if (isReport.test(named) || isReport.test(speaker.name)) return true;
  if (isStatement.test(named) && /^according/i.test(text.slice(cue.start, cue.end))) return true;
  if (speaker.party !== 'think-tank' || speaker.role !== null) return false;
  return content.some((span) => span.start >= sentence.start);
}

/** An article that opens with the figures of a survey tells them to its end. */
function surveyOf(
  { text, sentences }: Scene,
  spoken: readonly (readonly Attribution[])[],
): { speaker: Speaker; at: number } | null {
  for (let i = 0; i < Math.min(3, sentences.length); i++) {
    const sentence = sentences[i];
    const found = (spoken[i] ?? []).find(
      (attribution) =>
        sentence && attribution.speaker?.party === 'think-tank' && fromReport(text, sentence, attribution),
    );
    if (found?.speaker) return { speaker: found.speaker, at: i };
  }
  return null;
}
