import type { TopicVerdict } from '../../core/topic/topic';
import { useText } from '../i18n';
import { useTopicTitle } from '../topic-title';

/** Three bars: how sure the gate is. */
function strengthOf(score: number): 1 | 2 | 3 {
  if (score >= 0.75) return 3;
  return score >= 0.5 ? 2 : 1;
}

const words = { 1: 'popup.topic.possible', 2: 'popup.topic.likely', 3: 'popup.topic.strong' } as const;

/** That the page is on the topic, how surely, and on demand why. */
export function TopicLine(props: { readonly topic: TopicVerdict }) {
  const { tier, score, reasons } = props.topic;
  const t = useText();
  const titleOf = useTopicTitle();
  const strength = strengthOf(score);
  return (
    <details class="topic">
      <summary title={t('popup.whyTopic')}>
        <span class="bars" aria-hidden="true">
          {[1, 2, 3].map((step) => (
            <i key={step} class={step > strength ? 'off' : ''} />
          ))}
        </span>
        <span>
          {t(`popup.topic.${tier}`, { topic: titleOf(props.topic.topic) })}
          {tier !== 'off' && ` · ${t(words[strength])}`}
        </span>
      </summary>
      <p>
        {t('popup.whyTopic')} <bdi>{reasons.join(' · ')}</bdi>
      </p>
    </details>
  );
}
