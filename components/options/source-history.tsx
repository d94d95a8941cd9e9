import type { Source } from '../../core/statement';
import { useBackground } from '../background-context';
import { ChangeList } from '../change-list';
import { useFormat, useText } from '../i18n';
import { useLoad } from '../use-load';

/** The savings of an article, latest first, each with what the outlet had changed; nothing for a single one. */
export function SourceHistory({ source }: { readonly source: Source }) {
  const t = useText();
  const format = useFormat();
  const background = useBackground();
  const [loaded] = useLoad(() => background.sourceHistory(source.id), source.id);
  const versions = loaded.kind === 'ready' ? loaded.value : [];
  if (versions.length < 2) return null;
  return (
    <div class="history">
      {versions.map(({ savedAt, changes }) => (
        <details key={savedAt}>
          <summary class="small">
            {t(changes === null ? 'options.source.first' : 'options.source.version', { when: format.moment(savedAt) })}
          </summary>
          {changes !== null && <ChangeList changes={changes} />}
        </details>
      ))}
    </div>
  );
}
