import { useText } from '../i18n';
import { useLoad } from '../use-load';
import { type OptionsActions, Section, Setting } from './options-page';

/** The keys as they are now, which may differ from those we suggest. */
export function Shortcuts({ actions }: { readonly actions: OptionsActions }) {
  const t = useText();
  const [keys] = useLoad(actions.shortcuts, 'shortcuts');
  const listed = keys.kind === 'ready' ? keys.value.filter(({ description }) => description !== '') : [];
  return (
    <Section id="keys" intro={t('options.keys.body')}>
      {listed.map(({ name, description, shortcut }) => (
        <Setting key={name} title={description}>
          {shortcut === '' ? <span class="muted small">{t('options.keys.unset')}</span> : <kbd>{shortcut}</kbd>}
        </Setting>
      ))}
      <div class="setting">
        <button type="button" class="button" onClick={actions.openShortcutSettings}>
          {t('options.keys.change')}
        </button>
      </div>
    </Section>
  );
}
