import { useState } from 'preact/hooks';
import type { Source, Statement } from '../core/statement';
import { linkToQuote } from '../core/text-fragment';
import { copyText } from './copy-text';
import { useText } from './i18n';
import { Icon } from './icon';

/** What a reader can do with one statement: open its source, link to its words, say that it does not belong here. */
export function SourceActions(props: {
  readonly source: Source;
  readonly statement: Statement;
  readonly onHide?: (() => Promise<void>) | undefined;
}) {
  const { source, statement } = props;
  const t = useText();
  const [status, setStatus] = useState('');
  // A backup may bring any address; only the web's is for clicking.
  const url = source.url !== null && /^https?:/i.test(source.url) ? source.url : null;
  const link = url && (statement.wording === 'verbatim' ? linkToQuote(url, statement.text) : url);
  const copy = async () => setStatus(t((await copyText(link ?? '')) ? 'cite.linkCopied' : 'cite.failed'));
  return (
    <div class="actions">
      {link !== null && (
        <>
          <a class="button compact" href={link} target="_blank" rel="noreferrer noopener">
            <Icon name="open" />
            {t('action.openSource')}
          </a>
          <button type="button" class="button compact" onClick={() => void copy()}>
            <Icon name="link" />
            {t('action.copyLink')}
          </button>
        </>
      )}
      {props.onHide !== undefined && (
        <button
          type="button"
          class="button compact"
          onClick={() => {
            props.onHide?.().catch(() => setStatus(t('error.action')));
          }}
        >
          <Icon name="remove" />
          {t('card.notRelated')}
        </button>
      )}
      <span role="status" class="muted small">
        {status}
      </span>
    </div>
  );
}
