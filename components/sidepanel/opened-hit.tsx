import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { NoteItem } from '../notes/note-item';
import { Provenance } from '../provenance';
import { textLanguage } from '../quote';
import { SourceActions } from '../source-actions';
import { useToast } from '../toast';
import { FoundText } from './found-text';
import { OpenNote } from './notes/open-note';
import type { Hit } from './search-hits';

/** One hit with all that can be done with it; Esc and the button lead back to the list. */
export function OpenedHit(props: { readonly hit: Hit; readonly query: string; readonly onClose: () => void }) {
  const { hit, onClose } = props;
  const t = useText();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc does what the button does.
    <div class="opened-hit" onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}>
      <button ref={back} type="button" class="button compact" onClick={onClose}>
        <Icon name="back" />
        {t('search.back')}
      </button>
      {hit.kind === 'note' ? <OpenedNote note={hit.note} /> : <OpenedStatement found={hit.found} query={props.query} />}
    </div>
  );
}

function OpenedNote({ note }: { readonly note: (Hit & { kind: 'note' })['note'] }) {
  const { view, show } = useToast();
  return (
    <>
      <NoteItem note={note} withPage actions={<OpenNote note={note} tabId={null} onToast={show} />} />
      {view}
    </>
  );
}

function OpenedStatement(props: { readonly found: (Hit & { kind: 'statement' })['found']; readonly query: string }) {
  const { source, statement } = props.found;
  return (
    <article class="result">
      <h2 dir="auto" lang={source.language ?? undefined}>
        <FoundText text={source.title} query={props.query} />
      </h2>
      <Provenance source={source} statement={statement} />
      <blockquote class="quote" {...textLanguage(source.language)}>
        <FoundText text={statement.text} query={props.query} />
      </blockquote>
      <SourceActions source={source} statement={statement} />
    </article>
  );
}
