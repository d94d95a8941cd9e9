import { useBackground } from './background-context';
import { useText } from './i18n';
import { useLoad } from './use-load';

/** Keys that are the same everywhere; those of the commands are the browser's to say. */
const fixed = [
  ['arrows', ['↑', '↓']],
  ['alt-arrows', ['Alt', '↑', '↓']],
  ['enter', ['Enter']],
  ['escape', ['Esc']],
  ['save', ['Ctrl', 'Enter']],
  ['undo', ['Ctrl', 'Z']],
  ['search', ['/']],
  ['help', ['?']],
] as const;

const commands = ['open-panel', 'next-claim', 'previous-claim', 'add-note', 'toggle-marks', 'save-source'] as const;

/** Every key there is, the commands' as they are set now. */
export function ShortcutList(props: { readonly level: 'h2' | 'h3' }) {
  const { level: Heading } = props;
  const t = useText();
  const background = useBackground();
  const [live] = useLoad(() => background.shortcuts(), 'shortcuts');
  const keysOf = (name: string) => (live.kind === 'ready' ? (live.value[name] ?? '') : '').split('+').filter(Boolean);
  return (
    <>
      <Heading class="keys-title">{t('keys.everywhere')}</Heading>
      <dl class="keys">
        {commands.map((name) => (
          <Row key={name} title={t(`keys.${name}`)} keys={keysOf(name)} />
        ))}
      </dl>
      <Heading class="keys-title">{t('keys.inside')}</Heading>
      <dl class="keys">
        {fixed.map(([name, keys]) => (
          <Row key={name} title={t(`keys.${name}`)} keys={keys} />
        ))}
      </dl>
    </>
  );
}

function Row(props: { readonly title: string; readonly keys: readonly string[] }) {
  const t = useText();
  return (
    <div>
      <dt>{props.title}</dt>
      <dd dir="ltr">
        {props.keys.length === 0 && <span class="muted">{t('options.keys.unset')}</span>}
        {props.keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dd>
    </div>
  );
}
