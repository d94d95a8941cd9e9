import type { Changes, Reworded } from '../core/changes/changes';
import type { DiffRun } from '../core/changes/word-diff';
import { useText } from './i18n';

/** What an outlet changed in an article: facts, figures, and passages word by word. */
export function ChangeList({ changes }: { readonly changes: Changes }) {
  const t = useText();
  return (
    <ul class="changes small">
      {changes.facts.map(({ fact, before, after }) => (
        <li key={fact}>
          <b>{t(`change.${fact}`)}</b> <Was text={before ?? '–'} /> <Is text={after ?? '–'} />
        </li>
      ))}
      {changes.reworded.map((passage, i) => (
        <Passage key={`${i}-${passage.runs.length}`} passage={passage} />
      ))}
      {changes.added.map((text) => (
        <li key={text}>
          <b>{t('change.added')}</b> <Is text={text} />
        </li>
      ))}
      {changes.removed.map((text) => (
        <li key={text}>
          <b>{t('change.removed')}</b> <Was text={text} />
        </li>
      ))}
    </ul>
  );
}

function Passage({ passage: { runs, figures } }: { readonly passage: Reworded }) {
  const t = useText();
  return (
    <li>
      {figures.map(({ before, after }) => (
        <p key={before}>
          <b>{t('change.figure')}</b> <Was text={before} /> <Is text={after} />
        </p>
      ))}
      <p dir="auto">
        {runs.map((run, i) => (
          <Run key={`${i}-${run.kind}`} run={run} />
        ))}
      </p>
    </li>
  );
}

/** Words on both sides of a change that are shown of a long passage that stayed. */
const near = 60;

function Run({ run: { kind, text } }: { readonly run: DiffRun }) {
  if (kind === 'gone') return <del>{text} </del>;
  if (kind === 'new') return <ins>{text} </ins>;
  const short = text.length > 2 * near + 10 ? `${text.slice(0, near)} … ${text.slice(-near)}` : text;
  return <span>{short} </span>;
}

function Was({ text }: { readonly text: string }) {
  return <del dir="auto">{text}</del>;
}

function Is({ text }: { readonly text: string }) {
  return <ins dir="auto">{text}</ins>;
}
