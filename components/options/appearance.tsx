import type { Language } from '../../messaging/protocol';
import { languageNames, languages, useText } from '../i18n';
import { Segmented } from '../segmented';
import { useSettings } from '../settings-context';
import { Switch } from '../switch';
import { Section, Setting } from './options-page';

export function Appearance() {
  const t = useText();
  const { settings, change } = useSettings();
  return (
    <Section id="look">
      <Setting title={t('options.language')}>
        <select
          class="field"
          aria-label={t('options.language')}
          value={settings.language}
          onChange={(event) => void change({ language: event.currentTarget.value as Language })}
        >
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {languageNames[language]}
            </option>
          ))}
        </select>
      </Setting>
      <Setting title={t('options.marks')} detail={t('options.marks.body')}>
        <Segmented
          name="marks"
          label={t('options.marks')}
          options={(['off', 'quiet', 'all'] as const).map((value) => [value, t(`options.marks.${value}`)] as const)}
          value={settings.marks}
          onChange={(marks) => void change({ marks })}
        />
      </Setting>
      <Setting title={t('options.theme')} detail={t('options.theme.body')}>
        <Segmented
          name="theme"
          label={t('options.theme')}
          options={(['auto', 'light', 'dark'] as const).map((value) => [value, t(`options.theme.${value}`)] as const)}
          value={settings.theme}
          onChange={(theme) => void change({ theme })}
        />
      </Setting>
      <Setting title={t('options.text')}>
        <Segmented
          name="text"
          label={t('options.text')}
          options={(['normal', 'large'] as const).map((value) => [value, t(`options.text.${value}`)] as const)}
          value={settings.textSize}
          onChange={(textSize) => void change({ textSize })}
        />
      </Setting>
      <Setting title={t('options.badge')} detail={t('options.badge.body')}>
        <Switch label={t('options.badge')} checked={settings.badge} onChange={(badge) => void change({ badge })} />
      </Setting>
      <Setting title={t('options.bar')} detail={t('options.bar.body')}>
        <Switch
          label={t('options.bar')}
          checked={settings.selectionBar}
          onChange={(selectionBar) => void change({ selectionBar })}
        />
      </Setting>
    </Section>
  );
}
