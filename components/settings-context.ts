import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../messaging/protocol';
import { useBackground } from './background-context';

interface SettingsState {
  readonly settings: Settings;
  readonly reload: () => void;
}

export const SettingsContext = createContext<SettingsState | null>(null);

/** The reader's settings and a way to change them; the page follows at once. */
export function useSettings() {
  const state = useContext(SettingsContext);
  const background = useBackground();
  if (state === null) throw new Error('a page must be wrapped in <Page>');
  const change = async (next: Partial<Settings>): Promise<void> => {
    await background.changeSettings(next);
    state.reload();
  };
  return { settings: state.settings, change };
}
