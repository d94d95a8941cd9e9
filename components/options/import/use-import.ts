import { useEffect, useRef, useState } from 'preact/hooks';
import type { RestoreCounts } from '../../../core/exchange/restore';
import { useBackground } from '../../background-context';
import { type FileAnswer, type FilePlan, type OpenFile, useOwnData } from '../../own-data';
import { useSettings } from '../../settings-context';
import type { Progress } from '../../use-job';

export type ImportState =
  | { readonly kind: 'idle' | 'reading' | 'undone' }
  | { readonly kind: 'plan'; readonly name: string; readonly plan: FilePlan }
  | { readonly kind: 'merging'; readonly progress: Progress }
  | { readonly kind: 'merged'; readonly counts: RestoreCounts }
  /** `message` is a locale key. */
  | { readonly kind: 'failed'; readonly message: string };

/** One file's way into the store: read, shown, merged once the reader agrees, and taken back if asked; `onChanged` hears of both. */
export function useImport(onChanged: () => void) {
  const data = useOwnData();
  const background = useBackground();
  const { settings, change } = useSettings();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const file = useRef<OpenFile | null>(null);
  const earlier = useRef(settings);
  const close = () => {
    file.current?.close();
    file.current = null;
  };
  useEffect(() => () => file.current?.close(), []);
  /** Waits for an answer about the file that is open; an answer about another one is no longer of interest. */
  const follow = async (asked: Promise<FileAnswer>, then: (answer: FileAnswer) => ImportState | null) => {
    const mine = file.current;
    const answer = await asked;
    if (mine !== file.current) return;
    setState(answer.kind === 'failed' ? answer : (then(answer) ?? { kind: 'failed', message: 'error.action' }));
    if (answer.kind === 'merged' || answer.kind === 'undone') {
      const next = answer.kind === 'undone' ? earlier.current : answer.settings;
      await background.dataChanged().catch(() => undefined);
      if (next) await change(next);
      onChanged();
    }
  };
  return {
    state,
    async open(chosen: File) {
      close();
      setState({ kind: 'reading' });
      file.current = data.openFile(chosen);
      const { name } = chosen;
      await follow(file.current.plan, (plan) => (plan.kind === 'plan' ? { kind: 'plan', name, plan } : null));
    },
    async merge() {
      if (file.current === null) return;
      earlier.current = settings;
      const onProgress = (done: number, total: number) => setState({ kind: 'merging', progress: { done, total } });
      setState({ kind: 'merging', progress: { done: 0, total: 0 } });
      await follow(file.current.merge(onProgress), (answer) => (answer.kind === 'merged' ? answer : null));
    },
    async undo() {
      if (file.current === null) return;
      await follow(file.current.undo(), (answer) => (answer.kind === 'undone' ? answer : null));
    },
    cancel() {
      close();
      setState({ kind: 'idle' });
    },
  };
}
