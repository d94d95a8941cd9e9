import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FoundArticles } from '../../core/exchange/article-files';
import { useText } from '../i18n';
import { Notices } from '../notices';
import { useToast } from '../toast';
import { About } from './about';
import { Appearance } from './appearance';
import type { ArticleFile } from './import-files';
import { Packs } from './packs';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';
import { Sources } from './sources';
import { useCurrent } from './use-current';
import { YourData } from './your-data';

/** What the options page may do with the browser, given by its entrypoint. */
export interface OptionsActions {
  readonly version: string;
  /** The live keys; "" where none is set. */
  shortcuts(): Promise<readonly { readonly name: string; readonly shortcut: string }[]>;
  openShortcutSettings(): void;
  openWelcome(): void;
  allowedSites(): Promise<readonly string[]>;
  /** Hosts that may be read from the start, those below them included. */
  readonly shippedSites: readonly string[];
  /** Inside the reader's click only; false when declined. */
  requestSite(host: string): Promise<boolean>;
  removeSite(host: string): Promise<void>;
  /** The articles of a .txt, .html or .jsonl file. */
  readArticleFile(file: ArticleFile): Promise<FoundArticles>;
}

export type ShowToast = (toast: { message: string; undo?: () => Promise<void> }) => void;

const sections = ['sources', 'packs', 'sites', 'look', 'keys', 'data', 'about'] as const;

export function OptionsPage(props: { readonly actions: OptionsActions }) {
  const t = useText();
  const toast = useToast();
  const current = useCurrent(sections);
  // Counts what happened to all data at once, a backup merged or all deleted: every list is then read again.
  const [version, setVersion] = useState(0);
  const shared = { actions: props.actions, onToast: toast.show, version };
  return (
    <div class="options">
      <nav aria-label={t('options.sections')}>
        <p class="options-title">{t('options.title')}</p>
        {sections.map((section) => (
          <a key={section} href={`#${section}`} aria-current={section === current ? 'true' : undefined}>
            {t(`options.${section}`)}
          </a>
        ))}
      </nav>
      <main>
        <h1 class="visually-hidden">{t('options.title')}</h1>
        <Notices />
        <Sources {...shared} />
        <Packs {...shared} />
        <Sites {...shared} />
        <Appearance />
        <Shortcuts {...shared} />
        <YourData onToast={toast.show} onChanged={() => setVersion((before) => before + 1)} />
        <About {...shared} />
        {toast.view}
      </main>
    </div>
  );
}

/** A titled box of the options page. */
export function Section(props: {
  readonly id: (typeof sections)[number];
  readonly intro?: string;
  readonly children: ComponentChildren;
}) {
  const t = useText();
  return (
    <section id={props.id} class="box" aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{t(`options.${props.id}`)}</h2>
      {props.intro !== undefined && <p class="muted">{props.intro}</p>}
      {props.children}
    </section>
  );
}

/** One setting: what it is at the start of the line, the control at its end. */
export function Setting(props: {
  readonly title: string;
  readonly detail?: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="setting">
      <div>
        <p class="setting-title">{props.title}</p>
        {props.detail !== undefined && <p class="muted small">{props.detail}</p>}
      </div>
      <div class="actions">{props.children}</div>
    </div>
  );
}
