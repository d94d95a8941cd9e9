import { useText } from '../i18n';
import { useLoad } from '../use-load';
import { type OptionsActions, Section, Setting } from './options-page';

const commands = ['open-panel', 'next-claim', 'previous-claim', 'add-note', 'toggle-marks', 'save-source'] as const;

/** The keys as they are now, which may differ from those we suggest. */
export function Shortcuts({ actions }: { readonly actions: OptionsActions }) {
  const t = useText();
  const [keys] = useLoad(actions.shortcuts, 'shortcuts');
  // Named by us and not by the manifest, whose names are in the browser's language.
  const live = new Map(keys.kind === 'ready' ? keys.value.map(({ name, shortcut }) => [name, shortcut]) : []);
  return (
    <Section id="keys" intro={t('options.keys.body')}>
      {commands.map((name) => (
        <Setting key={name} title={t(`keys.${name}`)}>
          {live.get(name) ? <kbd>{live.get(name)}</kbd> : <span class="muted small">{t('options.keys.unset')}</span>}
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
