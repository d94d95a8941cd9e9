import type { Question } from '../../core/pack';
import type { Evidence, Related } from '../../core/relation';
import { useFormat, useText } from '../i18n';
import type { Text } from '../messages';
import { useInterviewWords } from '../use-interview-words';
import { useWords } from '../use-words';

/** The strength in words, and under it everything that was looked at to decide the mark. */
export function Why(props: { readonly related: Related }) {
  const t = useText();
  const format = useFormat();
  const inWords = useInterviewWords();
  const words = useWords();
  const asked = ({ labels, label }: Question) => words(labels, label);
  const lineOf = (evidence: Evidence): string => {
    switch (evidence.kind) {
      case 'origin':
        return t('why.origin', { label: inWords(evidence.interview) });
      case 'proposition':
        return t('why.proposition', { label: asked(evidence) });
      case 'linked':
        return t('why.linked', { here: asked(evidence.here), there: asked(evidence.there) });
      default:
        return sentenceOf(evidence, t, format.value);
    }
  };
  const lines = props.related.evidence.filter(isPlain).map(lineOf);
  return (
    <details class="why">
      <summary>
        <b class="strong">{t(`strength.${props.related.strength}`)}</b> <span>{t('card.why')}</span>
      </summary>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

/** Other slots hold names that only a pack's author knows ("actor: ttp"); the question says them in words. */
const isPlain = (evidence: Evidence) => evidence.kind !== 'slot' || evidence.slot === 'time';

function sentenceOf(
  evidence: Exclude<Evidence, { kind: 'origin' | 'proposition' | 'linked' }>,
  t: Text,
  shown: (value: string) => string,
): string {
  switch (evidence.kind) {
    case 'words':
      return t('why.words', { words: evidence.words.join(', ') });
    case 'read':
      return t('why.read', { here: evidence.here.join(' … '), there: evidence.there.join(' … ') });
    case 'slot':
      return t('why.time', { value: shown(evidence.value) });
    case 'values':
      return t('why.values', { here: shown(evidence.here), there: shown(evidence.there) });
    case 'cue':
      return t('why.cue', { cue: evidence.cue });
    case 'voice':
      return t('why.voice', { name: evidence.name });
  }
}
