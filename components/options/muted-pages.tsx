import { useBackground } from '../background-context';
import { useFormat, useText } from '../i18n';
import { useLoad } from '../use-load';
import { Setting, type ShowToast } from './options-page';

/** The pages whose claims the reader has muted, and the way back. */
export function MutedPages(props: { readonly onToast: ShowToast; readonly version: number }) {
  const t = useText();
  const format = useFormat();
  const background = useBackground();
  const [pages, again] = useLoad(() => background.mutedPages(), props.version);
  if (pages.kind !== 'ready' || pages.value.length === 0) return null;
  const show = (page: string) => {
    background.unmutePage(page).then(again, () => props.onToast({ message: t('error.action') }));
  };
  return (
    <>
      <Setting title={t('options.sites.mutedClaims')} />
      <ul class="muted-pages">
        {pages.value.map(({ page, claims }) => (
          <li key={page} class="row">
            <span class="grow">
              <bdi>{page}</bdi> · {format.number(claims)}
            </span>
            <button
              type="button"
              class="button compact"
              aria-label={`${t('panel.unmute')}: ${page}`}
              onClick={() => show(page)}
            >
              {t('panel.unmute')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
