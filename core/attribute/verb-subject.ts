import { isOneOf } from '../word-list';
import { nothingFollows } from './contents';
import type { Cue } from './cues';
import type { Context } from './reading';
import { headRoleIn, isDocument } from './roles';
import { subjectAfter } from './subject-after';
import { beforeAside, mainSubject, type Stretch, subjectBefore } from './subjects';
import { isVerbal, isVerbForm } from './verb-forms';
import { besideClause } from './verb-shapes';
import { isCapital, isPossessive, type Word } from './words';

export interface Subject {
  readonly stretch: Stretch;
  /** Where it stands: in front of the verb, after it, or taken from another clause. */
  readonly place: 'before' | 'after' | 'shared';
}

/** The subject of a reporting verb; `shared` is that of the verb before it. */
export function subjectOf(context: Context, cue: Cue, shared: Stretch | null): Subject | null {
  const { words } = context;
  const other = () => {
    const stretch = shared ?? mainSubject(words, cue.first, leadEnd(words, cue.first));
    return stretch && ({ stretch, place: 'shared' } as const);
  };
  if (cue.first === 0 && cue.shape === 'participle') return leading(words, cue);
  const beside = cue.shape === 'participle' ? besideClause(words, cue.first) : null;
  if (beside !== null) return { stretch: { from: beside, to: cue.first - 1 }, place: 'before' };
  if (cue.shape === 'participle') return whileTelling(words, cue) ?? other();
  const after = isInverted(context, cue) ? subjectAfter(words, cue) : null;
  if (after) return { stretch: after, place: 'after' };
  const before = subjectBefore(words, cue);
  if (before) return { stretch: before, place: 'before' };
  // "… and warned that": the verb shares the subject of the one before it.
  return isOneOf('and but or then yet nor', words[cue.first - 1]?.lower) || /,/.test(words[cue.first]?.gap ?? '')
    ? other()
    : null;
}

/** "With ties strained, Raza …, saying": the clause begins behind the first comma; 1 where no such lead stands. */
function leadEnd(words: Context['words'], before: number): number {
  if (!isOneOf('with amid despite after as while when since although though before following', words[0]?.lower))
    return 1;
  const comma = words.findIndex(({ gap, quoted }, i) => i > 1 && !quoted && gap === ', ');
  return comma > 0 && comma + 2 < before ? comma + 1 : 1;
}

/** "… when Raza | while announcing it": who tells stands right before the "while". */
function whileTelling(words: Context['words'], { first }: Cue): Subject | null {
  const [name, link] = [words[first - 2], words[first - 1]];
  if (!isOneOf('while when after before', link?.lower) || link?.gap !== ' ') return null;
  if (!isCapital(name) && !isOneOf('he she they', name?.lower)) return null;
  const stretch = subjectBefore(words, { first: first - 1 });
  return stretch && { stretch, place: 'before' };
}

/** "Rejecting the claim, the ministry …": the subject stands behind the comma. */
function leading(words: Context['words'], { last, form }: Cue): Subject | null {
  if (isOneOf('cite quote refer compare read speak talk', form.lemma)) return null;
  const clause = words.findIndex(({ gap, quoted }, i) => i > last + 1 && !quoted && gap.includes(','));
  const stretch = clause < 0 ? null : mainSubject(words, words.length, clause + 1);
  return stretch && { stretch, place: 'shared' };
}

/** “…,” said the minister; the talks had failed, said the minister. */
function isInverted(context: Context, cue: Cue): boolean {
  const { words } = context;
  const gap = words[cue.first]?.gap ?? '';
  const before = words[cue.first - 1];
  if (cue.form.kind === 'ask' || cue.shape !== 'finite' || cue.first !== cue.verb) return false;
  if (cue.verb === 0) return cue.form.tense === 'past';
  // “…,” Raza, the envoy, told Radio Khyber: after "told" comes the hearer.
  if (cue.form.lemma === 'tell') return false;
  if (before?.quoted || /["”]|''/.test(gap)) return true;
  if (
    !gap.includes(',') ||
    !isOneOf('say add write note report explain warn believe fear hope argue predict caution', cue.form.lemma)
  )
    return false;
  if (beforeAside(words, cue.first - 1) !== null) return false;
  const after = subjectAfter(words, cue);
  if (!after || cue.first < 4 || !words.slice(Math.max(0, cue.first - 60), cue.first).some(isTold)) return false;
  const subject = words.slice(after.from, after.to + 1);
  if (isThingOwned(subject)) return false;
  const relative = subject.some(({ lower, gap }) => gap === ', ' && isOneOf('who which', lower));
  return !isClauseOfItsOwn(subject) && (relative || nothingFollows(context, after.to + 1));
}

/** A verb, and not "a new report". */
const isTold = (word: Word) => isVerbForm(word) && !isDocument.test(word.lower);

/** "said Raza’s appointment was": what one has does not speak, the people of a body do ("Kabul’s officials"). */
function isThingOwned(subject: Context['words']): boolean {
  const owner = subject.findIndex(isPossessive);
  const owned = subject[owner + 1];
  if (subject.slice(owner + 1, owner + 4).some(({ lower }) => isOneOf('wing office ministry department', lower)))
    return false;
  return owner >= 0 && owned !== undefined && !isCapital(owned) && headRoleIn(owned.lower) === null;
}

/** "said he was", but not "said Raza, who was", "said a letter issued by". */
function isClauseOfItsOwn(subject: Context['words']): boolean {
  const relative = subject.findIndex(({ lower }) => isOneOf('who which whose where', lower));
  if (subject.length > 1 && isOneOf('he she it they', subject[0]?.lower)) return true;
  return subject
    .slice(0, relative < 0 ? subject.length : relative)
    .some(
      (word, i, said) =>
        isVerbal(word) &&
        !isDocument.test(word.lower) &&
        !/^(?:the|an?|its|his|her)$/.test(said[i - 1]?.lower ?? '') &&
        !(/ed$/.test(word.lower) && (i + 1 === said.length || isOneOf('by on in after', said[i + 1]?.lower))),
    );
}
