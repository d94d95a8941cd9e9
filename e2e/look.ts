import type { Reading } from '../core/reading';
import { type Browser, until } from './browser';

/** The marked texts of the page, once there are any. */
export async function marksOn(hashia: Browser): Promise<string[]> {
  const marks = await until('marks on the page', async () => {
    const found = await hashia.marks();
    return Object.values(found).some((texts) => texts.length > 0) && found;
  });
  return Object.values(marks).flat();
}

export async function readingOf(hashia: Browser): Promise<Reading> {
  const state = await hashia.tabState();
  if (state.kind !== 'on-topic') throw new Error(`the tab is ${state.kind}`);
  return state.reading;
}

export function sourcesIn(reading: Reading): string[] {
  return [...new Set(reading.claims.flatMap(({ related }) => related.map(({ source }) => source.id)))];
}

export async function railIndexOf(hashia: Browser, words: string): Promise<number> {
  return (await hashia.rail()).findIndex((name) => name.includes(words));
}

/** Long enough for a page to be read and marked, had there been a reason to. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1_200));
}

/** As the texts under marks are given: runs of white space are one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
