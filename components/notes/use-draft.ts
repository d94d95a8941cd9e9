import { useEffect, useRef, useState } from 'preact/hooks';
import { useBackground } from '../background-context';

/** A pause in typing after which the draft is kept. */
const pause = 400;

/** Text that survives a closed card: kept in the background while it is written, dropped once the note is saved. */
export function useDraft(key: string, initial: string) {
  const background = useBackground();
  const [text, setText] = useState(initial);
  const [kept, setKept] = useState(false);
  const unsent = useRef<string | null>(null);
  useEffect(() => {
    let current = true;
    const restore = (draft: string) => {
      if (!current || draft === '' || unsent.current !== null) return;
      setText(draft);
      setKept(true);
    };
    // Without an answer the editor starts from what is stored.
    background.draft(key).then(restore, () => undefined);
    return () => {
      current = false;
    };
  }, [background, key]);
  useEffect(() => {
    const send = () => {
      if (unsent.current === null) return;
      const sent = unsent.current;
      background.saveDraft(key, sent).then(
        () => setKept(sent !== ''),
        () => setKept(false),
      );
      unsent.current = null;
    };
    const timer = setTimeout(send, pause);
    addEventListener('pagehide', send);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', send);
    };
  }, [background, key, text]);
  const write = (next: string) => {
    unsent.current = next;
    setKept(false);
    setText(next);
  };
  const drop = () => {
    unsent.current = null;
    setKept(false);
    // A draft that stays behind is harmless: it is offered again.
    background.saveDraft(key, '').catch(() => undefined);
  };
  return [text, write, kept, drop] as const;
}
