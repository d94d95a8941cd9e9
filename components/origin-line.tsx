import type { OriginSummary } from '../core/origins/origin-summary';
import { Message, useText } from './i18n';
import { Icon } from './icon';
import { useInterviewWords } from './use-interview-words';

/** "3 of these 4 articles report one Voice of America interview: 2 independent origins." */
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
  if (shared.interview === null) {
    return <Message k="origin.sharedUnnamed" values={{ shared: shared.count, articles, origins }} />;
  }
  const label = inWords(shared.interview);
  return <Message k="origin.shared" values={{ shared: shared.count, articles, label, origins }} />;
}
