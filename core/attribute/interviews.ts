import type { Attribution, Speaker } from '../claim';
import { properNamesIn } from './proper-names';
import type { Context } from './reading';
import { unknownAt } from './speaker-of';

const turn = /(?:^|[\s.?!"”])(Q|A|Question|Answer)[.:] +(?=[\p{Lu}"“])/gu;

/** Without questions there are no answers. */
const question = /Q(?:uestion)?[.:] /;

/** An interview in questions and answers: what the answers say is the word of the one interviewed. */
export function answersIn(scene: {
  text: string;
  contexts: readonly Context[];
  attributions: readonly Attribution[];
}): Attribution[] {
  const { text, contexts, attributions } = scene;
  const turns = turnsIn(text);
  const answers = turns.filter(({ answer }) => answer).length;
  if (answers < 2 || turns.length - answers < 2) return [];
  const until = turns[0]?.start ?? 0;
  const speaker = tellerBefore(attributions, until) ?? interviewed(text, contexts, until);
  if (!speaker) return [];
  const taken = attributions.flatMap((told) => (told.speaker ? told.content : [])).sort((a, b) => a.start - b.start);
  const said: Attribution[] = [];
  let at = -1;
  let next = 0;
  for (const { sentence } of contexts) {
    while ((turns[at + 1]?.start ?? Number.POSITIVE_INFINITY) < sentence.end - 4) at++;
    while (next < taken.length && (taken[next]?.end ?? 0) <= sentence.start) next++;
    const start = Math.max(sentence.start, turns[at]?.start ?? 0);
    if (turns[at]?.answer !== true || (taken[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) continue;
    said.push({ speaker, cue: null, content: [{ start, end: sentence.end }], form: 'indirect' });
  }
  return said;
}

/** Where each question and each answer begins. */
function turnsIn(text: string): { answer: boolean; start: number }[] {
  if (!question.test(text)) return [];
  return [...text.matchAll(turn)].map((match) => ({
    answer: match[1]?.startsWith('A') === true,
    start: match.index + match[0].length,
  }));
}

/** The person whom the lines above the first question quote last. */
function tellerBefore(attributions: readonly Attribution[], until: number): Speaker | null {
  const told = attributions.filter(
    ({ cue, speaker }) => cue !== null && cue.start < until && speaker !== null && fullName.test(speaker.name),
  );
  const quoted = told.filter(({ form }) => form === 'direct');
  return (quoted.at(-1) ?? told.at(-1))?.speaker ?? null;
}

const fullName = /^\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?$/u;

/** The person the lines above the first question introduce. */
function interviewed(text: string, contexts: readonly Context[], until: number): Speaker | null {
  for (const { sentence, words } of contexts) {
    if (sentence.start >= until) return null;
    for (const name of properNamesIn(words)) {
      const after = text.slice(name.end, name.end + 24);
      if (name.end < until && /^(?:,? (?:is|was|who|has|served|teaches|heads)\b|, (?:an?|the|\p{Ll}))/u.test(after))
        return unknownAt(name.name, name);
    }
  }
  return null;
}
