import { useState } from 'preact/hooks';
import { useText } from '../i18n';
import { Icon, IconButton } from '../icon';
import { useSettings } from '../settings-context';
import { useLoad } from '../use-load';
import { MutedPages } from './muted-pages';
import { type OptionsActions, Section, Setting, type ShowToast } from './options-page';

interface SitesProps {
  readonly actions: OptionsActions;
  readonly onToast: ShowToast;
  /** The muted pages are read again when it changes. */
  readonly version: number;
}

/** Sites beyond the shipped list, and sites where Hashia stays silent. */
export function Sites({ actions, onToast, version }: SitesProps) {
  const t = useText();
  const { settings, change } = useSettings();
  const [allowed, again] = useLoad(actions.allowedSites, 'sites');
  const hosts = allowed.kind === 'ready' ? allowed.value : [];
  const failed = () => onToast({ message: t('error.action') });
  return (
    <Section id="sites" intro={t('options.sites.body')}>
      <details class="setting-more">
        <summary>{t('options.sites.shippedList', { count: actions.shippedSites.length })}</summary>
        <ul class="hosts" dir="ltr">
          {actions.shippedSites.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
      <Setting title={t('options.sites.allowed')} detail={hosts.length === 0 && t('options.sites.none')} />
      <Hosts hosts={hosts} onRemove={(host) => void actions.removeSite(host).then(again, failed)} />
      <AddSite actions={actions} onAdded={again} />
      {settings.mutedHosts.length > 0 && (
        <>
          <Setting title={t('options.sites.muted')} />
          <Hosts
            hosts={settings.mutedHosts}
            onRemove={(host) =>
              void change({ mutedHosts: settings.mutedHosts.filter((muted) => muted !== host) }).catch(failed)
            }
          />
        </>
      )}
      <MutedPages onToast={onToast} version={version} />
    </Section>
  );
}

function Hosts(props: { readonly hosts: readonly string[]; readonly onRemove: (host: string) => void }) {
  const t = useText();
  return (
    <ul class="hosts">
      {props.hosts.map((host) => (
        <li key={host}>
          <bdi>{host}</bdi>
          <IconButton icon="close" label={t('options.sites.remove', { host })} onClick={() => props.onRemove(host)} />
        </li>
      ))}
    </ul>
  );
}

/** "https://www.Dawn.com/news" → "dawn.com", other scripts as browsers write them ("xn--…"); null for what is no host. */
export function parseHost(text: string): string | null {
  const typed = text.trim();
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return /^([a-z\d-]+\.)+[a-z][a-z\d-]+$/.test(host) ? host : null;
}

function AddSite(props: { readonly actions: OptionsActions; readonly onAdded: () => void }) {
  const t = useText();
  const [text, setText] = useState('');
  const [status, setStatus] = useState('');
  /** A shipped site does not come into the list above. */
  const added = (host: string) =>
    props.actions.shippedSites.some((shipped) => host === shipped || host.endsWith(`.${shipped}`))
      ? t('options.sites.shipped', { host })
      : '';
  const add = () => {
    const host = parseHost(text);
    if (host === null) return setStatus(t('options.sites.bad'));
    // Asked first thing in the click: after any pause the browser refuses.
    props.actions.requestSite(host).then(
      (granted) => {
        setStatus(granted ? added(host) : t('popup.denied'));
        if (granted) setText('');
        props.onAdded();
      },
      () => setStatus(t('popup.denied')),
    );
  };
  return (
    <form
      class="setting"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        class="field"
        dir="ltr"
        aria-label={t('options.sites.host')}
        placeholder="dawn.com"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setStatus('');
        }}
      />
      <button type="submit" class="button">
        <Icon name="add" />
        {t('options.sites.add')}
      </button>
      <p class="status" role="status">
        {status}
      </p>
    </form>
  );
}
