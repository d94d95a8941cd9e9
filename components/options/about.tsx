import { useText } from '../i18n';
import { licences } from './licences';
import { type OptionsActions, Section, Setting } from './options-page';

export function About({ actions }: { readonly actions: OptionsActions }) {
  const t = useText();
  return (
    <Section id="about" intro={t('options.about.body')}>
      <Setting title={t('options.about.version', { version: actions.version })} detail={t('marks.standing')}>
        <button type="button" class="button" onClick={actions.openWelcome}>
          {t('options.about.welcome')}
        </button>
      </Setting>
      <p class="muted small">{t('options.about.licence')}</p>
      <details class="setting-more">
        <summary>{t('options.licences')}</summary>
        <ul class="licences small" lang="en" dir="ltr">
          {Object.entries(licences).map(([name, licence]) => (
            <li key={name}>
              {name} <span class="muted">{licence}</span>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
