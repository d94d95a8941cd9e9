import type { OriginSummary } from '../core/origins/origin-summary';
import { Message, useText } from './i18n';
import { Icon } from './icon';
import { useInterviewWords } from './use-interview-words';

/** "3 of these 4 articles report one Voice of America interview: 2 independent origins.", or "All 2 articles report one …". */
export function OriginLine(props: { readonly summary: OriginSummary }) {
  return (
    <p class="origin-line">
      <Icon name="arrow" />
      <span>
        <OriginSentence summary={props.summary} />
      </span>
    </p>
  );
}

export function OriginSentence(props: { readonly summary: OriginSummary }) {
  const t = useText();
  const inWords = useInterviewWords();
  const { articles, shared } = props.summary;
  const origins = <b class="strong">{t('origin.count', { count: props.summary.origins })}</b>;
  if (shared === null) return <Message k="origin.separate" values={{ articles, origins }} />;
  const values = { shared: shared.count, articles, origins };
  const all = shared.count === articles;
  if (shared.interview === null)
    return <Message k={all ? 'origin.allUnnamed' : 'origin.sharedUnnamed'} values={values} />;
  return <Message k={all ? 'origin.all' : 'origin.shared'} values={{ ...values, label: inWords(shared.interview) }} />;
}
