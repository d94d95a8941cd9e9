import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: string };

/** Loads on mount and whenever `key` changes; `again` reloads and keeps what is shown until the answer is there. */
export function useLoad<T>(load: () => Promise<T>, key: unknown): readonly [Loaded<T>, () => void] {
  const [state, setState] = useState<Loaded<T>>({ kind: 'loading' });
  const latest = useRef(0);
  const loader = useRef(load);
  loader.current = load;
  const again = useCallback(() => {
    const turn = ++latest.current;
    loader.current().then(
      (value) => turn === latest.current && setState({ kind: 'ready', value }),
      (error: unknown) => turn === latest.current && setState({ kind: 'failed', reason: reasonOf(error) }),
    );
  }, []);
  useEffect(() => {
    again();
    return () => {
      latest.current++;
    };
  }, [again, key]);
  return [state, again];
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
