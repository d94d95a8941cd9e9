import { useState } from 'preact/hooks';
import type { TabState } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { useLoad } from '../use-load';
import type { PopupActions } from './popup';

/** Pages that a card can be opened on: those the reader was allowed to read. */
const notable: ReadonlySet<TabState['kind']> = new Set(['on-topic', 'off-topic', 'not-article', 'other-language']);

/** How many notes the page has, and a new one on the whole of it. */
export function PageNotes({ actions, state }: { readonly actions: PopupActions; readonly state: TabState | null }) {
  const t = useText();
  const background = useBackground();
  const [failed, setFailed] = useState(false);
  const { tabId } = actions;
  const kind = state?.kind ?? 'reading';
  const [notes] = useLoad(async () => {
    const page = notable.has(kind) ? await background.pageOf(tabId) : null;
    return page === null ? [] : background.notesOf(page.url);
  }, kind);
  if (!notable.has(kind)) return null;
  const count = notes.kind === 'ready' ? notes.value.filter(({ deleted }) => !deleted).length : 0;
  const write = () => {
    setFailed(false);
    background.noteOnPage(tabId).then(actions.close, () => setFailed(true));
  };
  return (
    <section class="popup-notes">
      <button type="button" class="button compact" onClick={write}>
        <Icon name="pen" />
        {t('notes.onThisPage')}
      </button>
      {count > 0 && <span class="muted small">{t('popup.notes', { count })}</span>}
      <span class="status" role="status">
        {failed && t('error.action')}
      </span>
    </section>
  );
}
