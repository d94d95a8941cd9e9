import type { ComponentChildren } from 'preact';
import { useBackground } from '../background-context';
import { languageNames, languages, useText } from '../i18n';
import { Icon } from '../icon';
import { Logo } from '../logo';
import { useSettings } from '../settings-context';
import { useLoad } from '../use-load';
import { Demo } from './demo';

export interface WelcomeActions {
  openSettings(): void;
  /** The live keys by command name. */
  shortcuts(): Promise<Readonly<Record<string, string>>>;
}

const learned = [
  ['open-panel', 'welcome.key.panel'],
  ['next-claim', 'welcome.key.next'],
  ['add-note', 'welcome.key.note'],
  ['toggle-marks', 'welcome.key.marks'],
] as const;

const promises = ['sites', 'storage', 'panel', 'none'] as const;

/** First run: the catch to try at once, four steps, and what the extension may do. */
export function Welcome(props: { readonly actions: WelcomeActions }) {
  const t = useText();
  return (
    <main class="welcome">
      <header class="row">
        <Logo size={30} />
        <span class="brand grow">{t('app.name')}</span>
        <LanguageButtons />
      </header>
      <h1>{t('welcome.headline')}</h1>
      <p class="lead muted">{t('welcome.lead')}</p>
      <div class="halves">
        <Demo />
        <section class="box" aria-label={t('welcome.steps')}>
          <ol class="steps">
            <Steps actions={props.actions} />
          </ol>
        </section>
      </div>
      <section class="box">
        <h2>{t('welcome.permissions')}</h2>
        <ul class="promises">
          {promises.map((promise) => (
            <li key={promise}>{t(`welcome.permissions.${promise}`)}</li>
          ))}
        </ul>
      </section>
      <p class="row muted small">
        <Icon name="lock" />
        <span>{t('welcome.privacy')}</span>
      </p>
    </main>
  );
}

function LanguageButtons() {
  const t = useText();
  const { settings, change } = useSettings();
  return (
    <fieldset class="actions" aria-label={t('options.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          class="chip"
          lang={language}
          aria-pressed={language === settings.language}
          onClick={() => void change({ language }).catch(() => undefined)}
        >
          {languageNames[language]}
        </button>
      ))}
    </fieldset>
  );
}

function Steps({ actions }: { readonly actions: WelcomeActions }) {
  const t = useText();
  const background = useBackground();
  const [sources] = useLoad(() => background.sources(), 'sources');
  const [keys] = useLoad(actions.shortcuts, 'keys');
  const loaded = sources.kind === 'ready' && sources.value.length > 0;
  // The browser may have kept a key for itself: only what works is told.
  const live = learned.filter(([command]) => keys.kind === 'ready' && Boolean(keys.value[command]));
  return (
    <>
      <Step done={loaded} number={1} title={t('welcome.step.sources')} body={t('welcome.step.sourcesBody')} />
      <Step number={2} title={t('welcome.step.sites')} body={t('welcome.step.sitesBody')}>
        <button type="button" class="button" onClick={actions.openSettings}>
          {t('welcome.step.choose')}
        </button>
      </Step>
      <Step number={3} title={t('welcome.step.pin')} body={t('welcome.step.pinBody')} />
      <Step
        number={4}
        title={t('welcome.step.keys')}
        body={
          <span class="keys">
            {live.map(([command, word]) => (
              <span key={command} class="key">
                <kbd>{keys.kind === 'ready' && keys.value[command]}</kbd> {t(word)}
              </span>
            ))}
          </span>
        }
      />
    </>
  );
}

function Step(props: {
  readonly number: number;
  readonly title: string;
  readonly body: ComponentChildren;
  readonly done?: boolean;
  readonly children?: ComponentChildren;
}) {
  return (
    <li class={props.done ? 'step done' : 'step'}>
      <span class="step-number" aria-hidden="true">
        {props.done ? <Icon name="done" /> : props.number}
      </span>
      <div class="grow">
        <p class="strong">{props.title}</p>
        <p class="muted small">{props.body}</p>
      </div>
      {props.children}
    </li>
  );
}
