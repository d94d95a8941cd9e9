import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useBackground } from '../background-context';
import { draftText, type NoteDraft, parseDraft } from './note-draft';

/** A pause in typing after which the draft is kept. */
const pause = 400;

interface Drafting {
  readonly draft: NoteDraft;
  /** Whether what stands here is kept, so that closing the card loses nothing. */
  readonly kept: boolean;
  write(next: NoteDraft): void;
  /** Keeps what was typed last at once, without waiting for a pause. */
  keep(): void;
  /** The note is saved, or the reader gives the draft up: it starts from `initial` again. */
  drop(): void;
}

/** What is being written survives a closed card: kept in the background, dropped once the note is saved. */
export function useDraft(key: string, initial: NoteDraft): Drafting {
  const background = useBackground();
  const [draft, setDraft] = useState(initial);
  const [kept, setKept] = useState(false);
  const start = useRef(initial);
  const unsent = useRef<string | null>(null);
  useEffect(() => {
    let current = true;
    const restore = (text: string) => {
      if (!current || text === '' || unsent.current !== null) return;
      setDraft(parseDraft(text, start.current));
      setKept(true);
    };
    // Without an answer the editor starts from what is stored.
    background.draft(key).then(restore, () => undefined);
    return () => {
      current = false;
    };
  }, [background, key]);
  const keep = useCallback(() => {
    if (unsent.current === null) return;
    const sent = unsent.current;
    background.saveDraft(key, sent).then(
      () => setKept(sent !== ''),
      () => setKept(false),
    );
    unsent.current = null;
  }, [background, key]);
  useEffect(() => {
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [keep, draft]);
  useEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      // The editor is closed, perhaps for another note in the same frame.
      keep();
    };
  }, [keep]);
  return {
    draft,
    kept,
    keep,
    write: (next) => {
      unsent.current = draftText(next);
      setKept(false);
      setDraft(next);
    },
    drop: () => {
      unsent.current = null;
      setKept(false);
      setDraft(start.current);
      // A draft that stays behind is harmless: it is offered again.
      background.saveDraft(key, '').catch(() => undefined);
    },
  };
}
