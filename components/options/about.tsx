import { useText } from '../i18n';
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
    </Section>
  );
}
