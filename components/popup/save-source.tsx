import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Reading } from '../../core/reading';
import type { SavedAs } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { ChangeList } from '../change-list';
import { useFormat, useText } from '../i18n';
import { Icon } from '../icon';
import type { MessageKey } from '../messages';
import { whyNotSaved } from '../no-room';
import { useOutlet, useSourceDate } from '../provenance';
import { useLoad } from '../use-load';

type Saved = SavedAs & { readonly kind: 'saved' };

/** The page as a source: the button that saves it, and what the corpus holds of it. */
export function useSaveSource(reading: Reading, tabId: number) {
  const t = useText();
  const background = useBackground();
  const [loaded] = useLoad(() => background.savedAs(tabId), reading.article.id);
  const [after, setAfter] = useState<SavedAs | null>(null);
  const [failed, setFailed] = useState<MessageKey | null>(null);
  const state = after ?? (loaded.kind === 'ready' ? loaded.value : null);
  const run = (step: Promise<SavedAs>) => {
    setFailed(null);
    step.then(setAfter, (error: unknown) => setFailed(whyNotSaved(error, 'error.action')));
  };
  const undo = (source: string, savedAt: string) =>
    run(background.undoSave(source, savedAt).then(() => background.savedAs(tabId)));
  const known = state === null ? reading.knownAs !== null : state.kind !== 'not-saved';
  const changed = state?.kind === 'saved' && state.changes !== null && !state.justSaved;
  const label = changed ? 'popup.saveAgain' : known ? 'popup.known' : 'popup.saveSource';
  const button = (
    <button type="button" class="button" disabled={known && !changed} onClick={() => run(background.saveSource(tabId))}>
      <Icon name={known && !changed ? 'done' : 'add'} />
      {t(label)}
    </button>
  );
  const details = (
    <>
      <div role="status">{state?.kind === 'saved' && <SavedLines state={state} onUndo={undo} />}</div>
      {failed !== null && (
        <p class="popup-note small" role="alert">
          {t(failed)}
        </p>
      )}
    </>
  );
  return { button, details };
}

/** Outlet, date, author, whose report, how many statements; what changed since; and what can be done about it. */
function SavedLines(props: { readonly state: Saved; readonly onUndo: (source: string, savedAt: string) => void }) {
  const { state, onUndo } = props;
  const t = useText();
  const format = useFormat();
  const outlet = useOutlet();
  const date = useSourceDate();
  const { source, statements, savedAt, otherAddress, changes, justSaved } = state;
  const facts = [
    outlet(source),
    date(source),
    source.byline,
    source.relayedFrom && t('source.via', { outlet: source.relayedFrom }),
  ];
  return (
    <section class="popup-saved small">
      {justSaved && <h2>{t('popup.saved')}</h2>}
      <p class="muted">
        {facts.filter(Boolean).map((fact) => (
          <Fragment key={fact}>
            <bdi>{fact}</bdi>
            {' · '}
          </Fragment>
        ))}
        {t('popup.statements', { count: statements })}
      </p>
      {otherAddress !== null && <p class="muted">{t('popup.otherAddress', { address: otherAddress })}</p>}
      {changes !== null && (
        <details open={justSaved}>
          <summary>
            {savedAt === null || justSaved
              ? t('change.since')
              : t('change.sinceWhen', { when: format.moment(savedAt) })}
          </summary>
          <ChangeList changes={changes} />
        </details>
      )}
      <div class="actions">
        {justSaved && savedAt !== null && (
          <button type="button" class="button compact" onClick={() => onUndo(source.id, savedAt)}>
            {t('action.undo')}
          </button>
        )}
        <a
          class="button compact"
          href={`/options.html#source=${encodeURIComponent(source.id)}`}
          target="_blank"
          rel="noopener"
        >
          {t('popup.correct')}
        </a>
      </div>
    </section>
  );
}
