import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Background } from '../messaging/protocol';

export const BackgroundContext = createContext<Background | null>(null);

/** The background, as the page's entrypoint passed it in. */
export function useBackground(): Background {
  const background = useContext(BackgroundContext);
  if (background === null) throw new Error('a page must be wrapped in <Page>');
  return background;
}
