import { useEffect, useRef, useState } from 'preact/hooks';
import type { OnProgress } from './own-data';

export interface Progress {
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
}

interface Work {
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

/** One long piece of work at a time, with its progress and a way to stop it; a page that closes stops it too. */
export function useJob() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  /** Null when the reader stopped it. */
  const run = async <T>(work: (job: Work) => Promise<T>): Promise<T | null> => {
    const stop = new AbortController();
    running.current = stop;
    setProgress({ done: 0, total: 0 });
    try {
      const done = await work({ signal: stop.signal, onProgress: (done, total) => setProgress({ done, total }) });
      return stop.signal.aborted ? null : done;
    } catch (error) {
      if (stop.signal.aborted) return null;
      throw error;
    } finally {
      setProgress(null);
    }
  };
  return { progress, run, cancel: () => running.current?.abort() };
}
