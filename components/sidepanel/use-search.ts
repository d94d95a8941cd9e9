import { useCallback, useEffect, useState } from 'preact/hooks';
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
  /** Opens the active hit: as soon as it is found, while what is typed is still looked for. */
  openActive(): void;
  /** From an opened hit to the list. */
  close(): void;
  again(): void;
}

/** Asks as the reader types; an answer that was overtaken is dropped. */
export function useSearch(reading: Reading | null, version: number): Search {
  const [text, setTyped] = useState('');
  const [filter, setFilter] = useState(noSearchFilter);
  const [active, setActive] = useState(0);
  const [opened, setOpened] = useState<Hit | null>(null);
  const [entered, setEntered] = useState(false);
  const { found, again, hits, isCurrent } = useHits({ text: text.trim(), filter, reading }, version);
  const shown = Math.min(active, Math.max(0, hits.length - 1));
  const setText = useCallback((typed: string) => {
    setTyped(typed.trimStart());
    setActive(0);
    setOpened(null);
    setEntered(false);
    if (typed.trim() === '') setFilter(noSearchFilter);
  }, []);
  const open = (index: number) => {
    setEntered(false);
    setActive(index);
    setOpened(hits[index] ?? null);
  };
  useEffect(() => {
    if (entered && isCurrent) open(shown);
  }, [entered, isCurrent]);
  return {
    text,
    filter,
    reading,
    found,
    active: shown,
    opened,
    setText,
    setFilter(changed) {
      setFilter(changed);
      setActive(0);
    },
    move: (by) => setActive((at) => Math.max(0, Math.min(hits.length - 1, at + by))),
    open,
    openActive: () => (isCurrent ? open(shown) : setEntered(true)),
    close: () => setOpened(null),
    again,
  };
}

/** What has been found of it so far. */
function useHits({ text, filter, reading }: Pick<Search, 'text' | 'filter' | 'reading'>, version: number) {
  const background = useBackground();
  const settled = useSettled(text);
  const asked = {
    text: settled,
    corpus: corpusQueryOf(filter, settled, reading),
    notes: noteQueryOf(filter, settled),
  };
  const key = JSON.stringify([asked, version]);
  const [found, again] = useLoad(async () => (settled === '' ? null : askForHits(background, asked)), key);
  const hits = found.kind === 'ready' ? (found.value?.hits ?? []) : [];
  const isCurrent = found.kind === 'ready' && found.value?.text === text;
  return { found, again, hits, isCurrent };
}
