import { useCallback, useState } from 'preact/hooks';
import type { Reading } from '../../core/reading';
import { useBackground } from '../background-context';
import { type Loaded, useLoad } from '../use-load';
import { useSettled } from '../use-settled';
import { corpusQueryOf, noSearchFilter, noteQueryOf, type SearchFilter } from './search-filter';
import { askForHits, type Hit, type Hits } from './search-hits';

/** The search box and what it has found. */
export interface Search {
  /** As typed; empty when nothing is looked for. */
  readonly text: string;
  readonly filter: SearchFilter;
  /** The page that is open beside; null where none is read. */
  readonly reading: Reading | null;
  readonly found: Loaded<Hits | null>;
  /** The hit that Enter opens. */
  readonly active: number;
  readonly opened: Hit | null;
  setText(text: string): void;
  setFilter(filter: SearchFilter): void;
  move(by: 1 | -1): void;
  open(index: number): void;
  /** From an opened hit to the list. */
  close(): void;
  again(): void;
}

/** Asks as the reader types; an answer that was overtaken is dropped. */
export function useSearch(reading: Reading | null, version: number): Search {
  const background = useBackground();
  const [text, setTyped] = useState('');
  const [filter, setFilter] = useState(noSearchFilter);
  const [active, setActive] = useState(0);
  const [opened, setOpened] = useState<Hit | null>(null);
  const settled = useSettled(text.trim());
  const asked = {
    text: settled,
    corpus: corpusQueryOf(filter, settled, reading),
    notes: noteQueryOf(filter, settled),
  };
  const key = JSON.stringify([asked, version]);
  const [found, again] = useLoad(async () => (settled === '' ? null : askForHits(background, asked)), key);
  const hits = found.kind === 'ready' ? (found.value?.hits ?? []) : [];
  const setText = useCallback((typed: string) => {
    setTyped(typed.trimStart());
    setActive(0);
    setOpened(null);
    if (typed.trim() === '') setFilter(noSearchFilter);
  }, []);
  return {
    text,
    filter,
    reading,
    found,
    active: Math.min(active, Math.max(0, hits.length - 1)),
    opened,
    setText,
    setFilter(changed) {
      setFilter(changed);
      setActive(0);
    },
    move: (by) => setActive((at) => Math.max(0, Math.min(hits.length - 1, at + by))),
    open(index) {
      setActive(index);
      setOpened(hits[index] ?? null);
    },
    close: () => setOpened(null),
    again,
  };
}
