import { quoteOf } from '../../../core/annotation';
import { linkToQuote } from '../../../core/text-fragment';
import type { StoredNote } from '../../../messaging/protocol';
import { useBackground } from '../../background-context';
import { useText } from '../../i18n';
import { Icon, IconButton } from '../../icon';
import type { ShowToast } from '../../notes/editable-note';

/** To the note's passage: by scrolling where its page is open, else by a link that finds the words. */
export function OpenNote(props: {
  readonly note: StoredNote;
  /** The tab that shows the note's page; null when none does. */
  readonly tabId: number | null;
  readonly onToast: ShowToast;
}) {
  const { tabId } = props;
  const { annotation } = props.note;
  const t = useText();
  const background = useBackground();
  const quote = quoteOf(annotation);
  if (tabId !== null) {
    if (quote === undefined) return null;
    const show = async () => {
      const shown = await background.showNote(annotation.id, tabId).catch(() => false);
      if (!shown) props.onToast({ message: t('notes.notThere') });
    };
    return <IconButton icon="arrow" label={t('notes.show')} onClick={() => void show()} />;
  }
  const { source } = annotation.target;
  if (!/^https?:/i.test(source)) return null;
  return (
    <a
      class="icon-button"
      href={quote === undefined ? source : linkToQuote(source, quote.exact)}
      target="_blank"
      rel="noreferrer noopener"
      title={t('notes.open')}
    >
      <Icon name="open" />
      <span class="visually-hidden">{t('notes.open')}</span>
    </a>
  );
}
