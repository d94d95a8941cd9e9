import { useText } from './i18n';
import { isMessageKey } from './messages';

/** A topic's title: in the reader's language where we have it (the shipped one), else as its pack has it. */
export function useTopicTitle(): (topic: { readonly id: string; readonly title: string } | undefined) => string {
  const t = useText();
  return (topic) => {
    const id = topic?.id ?? shippedTopic;
    const key = `topic.${id}`;
    return isMessageKey(key) ? t(key) : (topic?.title ?? '');
  };
}

const shippedTopic = 'pak-afghan-security';
