import { useState } from 'preact/hooks';
import { fromBase64 } from '../../core/exchange/base64';
import type { Source } from '../../core/statement';
import { useBackground } from '../background-context';
import { download } from '../download';
import { useText } from '../i18n';
import { useLoad } from '../use-load';
import { Setting, type ShowToast } from './options-page';

const licences = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'private'] as const;

/** Makes a pack file of chosen sources, to be passed on. */
export function PackExport({ onToast }: { readonly onToast: ShowToast }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Setting title={t('pack.export')} detail={t('pack.export.body')}>
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('pack.export.choose')}
        </button>
      </Setting>
      {open && <ExportForm onToast={onToast} onDone={() => setOpen(false)} />}
    </>
  );
}

const ownFirst = (a: Source, b: Source) => Number(b.pack === 'reader') - Number(a.pack === 'reader');

function ExportForm({ onToast, onDone }: { readonly onToast: ShowToast; readonly onDone: () => void }) {
  const t = useText();
  const background = useBackground();
  const [loaded] = useLoad(() => background.sources(), 'export');
  const sources = loaded.kind === 'ready' ? [...loaded.value].sort(ownFirst) : [];
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [head, setHead] = useState({ title: '', author: '', licence: 'CC-BY-4.0', version: '1.0.0' });
  const [status, setStatus] = useState('');
  // The reader's own are chosen to begin with: a pack's are somebody else's work.
  const chosen = sources.filter((source) => (source.pack === 'reader') !== left.has(source.id));
  const toggle = ({ id }: Source) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const save = async () => {
    if (head.title.trim() === '' || chosen.length === 0) return setStatus(t('pack.export.needs'));
    if (!/^1\.\d+\.\d+$/.test(head.version)) return setStatus(t('pack.export.badVersion'));
    const id = slugOf(head.title);
    const order = { ...head, author: head.author.trim() || '–', id, language: 'en', sources: chosen.map((s) => s.id) };
    const bytes = fromBase64(await background.exportPack(order));
    download(`${id}-${head.version}.hashia.gz`, new Blob([bytes], { type: 'application/gzip' }));
    onToast({ message: t('pack.export.done') });
    onDone();
  };
  return (
    <form
      class="source-form"
      onSubmit={(event) => {
        event.preventDefault();
        save().catch((error: unknown) =>
          setStatus(t(String(error).includes('several-topics') ? 'pack.export.oneTopic' : 'error.action')),
        );
      }}
    >
      {(['title', 'author', 'version'] as const).map((name) => (
        <label key={name}>
          {t(`pack.field.${name}`)}
          <input
            class="field"
            dir="auto"
            value={head[name]}
            onInput={(event) => setHead({ ...head, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      <label>
        {t('pack.field.licence')}
        <select
          class="field"
          value={head.licence}
          onChange={(event) => setHead({ ...head, licence: event.currentTarget.value })}
        >
          {licences.map((licence) => (
            <option key={licence}>{licence}</option>
          ))}
        </select>
      </label>
      <fieldset class="chosen">
        <legend>{t('pack.export.sources', { count: chosen.length })}</legend>
        {sources.map((source) => (
          <label key={source.id} class="small">
            <input type="checkbox" checked={chosen.includes(source)} onChange={() => toggle(source)} />
            <bdi>{source.title}</bdi>
          </label>
        ))}
      </fieldset>
      <div class="actions">
        <button type="submit" class="button compact primary">
          {t('pack.export.go')}
        </button>
        <button type="button" class="button compact" onClick={onDone}>
          {t('action.cancel')}
        </button>
        <span class="status" role="status">
          {status}
        </span>
      </div>
    </form>
  );
}

/** "The river desk" → "the-river-desk": the same title is the same pack, so that a later version renews it. */
function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? ['pack']).join('-').slice(0, 80);
}
