import { type ComponentChildren, render } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import type { Background, Settings } from '../messaging/protocol';
import { BackgroundContext } from './background-context';
import { LanguageProvider } from './i18n';
import { SettingsContext } from './settings-context';
import { Trouble } from './trouble';
import { reasonOf, useLoad } from './use-load';

interface PageProps {
  readonly background: Background;
  /** The theme of the page underneath, for the card; it yields to the reader's own choice. */
  readonly theme?: string | null;
  /** Calls back whenever something stored has changed, perhaps from another page: the settings are read again. */
  readonly watch?: (changed: () => void) => void;
  readonly children: ComponentChildren;
}

/** Settings, language, theme and the error edge that every extension page shares. */
export function Page(props: PageProps) {
  const [settings, again] = useLoad(() => props.background.settings(), 'settings');
  const [error, reset] = useErrorBoundary();
  useEffect(() => props.watch?.(again), [props.watch, again]);
  const retry = () => {
    reset();
    again();
  };
  const reason = error !== undefined ? reasonOf(error) : settings.kind === 'failed' ? settings.reason : null;
  if (reason !== null) {
    return (
      <main>
        <Trouble reason={reason} onRetry={retry} />
      </main>
    );
  }
  if (settings.kind !== 'ready') return null;
  return (
    <BackgroundContext.Provider value={props.background}>
      <SettingsContext.Provider value={{ settings: settings.value, reload: again }}>
        <LanguageProvider language={settings.value.language}>
          <Look settings={settings.value} theme={props.theme ?? null} />
          {props.children}
        </LanguageProvider>
      </SettingsContext.Provider>
    </BackgroundContext.Provider>
  );
}

function Look(props: { readonly settings: Settings; readonly theme: string | null }) {
  const { theme, textSize } = props.settings;
  const shown = theme === 'auto' ? props.theme : theme;
  useEffect(() => {
    const root = document.documentElement;
    if (shown === 'light' || shown === 'dark') root.dataset.theme = shown;
    else delete root.dataset.theme;
    root.dataset.text = textSize;
  }, [shown, textSize]);
  return null;
}

/** Puts a page into `#root`. */
export function mount(page: ComponentChildren): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('#root is missing');
  render(page, root);
}
