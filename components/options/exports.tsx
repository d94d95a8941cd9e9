import { type ExportOrder, formatOf } from '../../core/exchange/export-order';
import { download, fileName } from '../download';
import { useText } from '../i18n';
import { JobProgress } from '../job-progress';
import type { Text } from '../messages';
import { useOwnData } from '../own-data';
import { useJob } from '../use-job';
import { Setting, type ShowToast } from './options-page';

const orders = {
  Markdown: (t: Text) => ({
    format: 'markdown',
    words: {
      title: t('note.exportTitle'),
      kinds: {
        note: t('note.kind.note'),
        question: t('note.kind.question'),
        'to-verify': t('note.kind.to-verify'),
      },
      otherWording: t('note.conflict'),
    },
  }),
  CSV: () => ({ format: 'csv' }),
  'W3C JSON-LD': () => ({ format: 'w3c', id: `urn:uuid:${crypto.randomUUID()}` }),
  'CSL-JSON': () => ({ format: 'csl' }),
} satisfies Record<string, (t: Text) => ExportOrder>;

type FormatName = keyof typeof orders;
const names = Object.keys(orders) as FormatName[];

/** The notes as files for other tools. */
export function Exports({ onToast }: { readonly onToast: ShowToast }) {
  const t = useText();
  const data = useOwnData();
  const { progress, run, cancel } = useJob();
  const save = async (name: FormatName) => {
    const order: ExportOrder = orders[name](t);
    const file = await run((job) => data.exportNotes(order, job));
    if (file === null) return;
    download(fileName('notes', formatOf(order).extension), file);
    onToast({ message: t('options.export.done') });
  };
  return (
    <Setting title={t('options.export')} detail={t('options.export.body')}>
      {progress ? (
        <JobProgress label={t('options.export.writing')} progress={progress} onCancel={cancel} />
      ) : (
        names.map((name) => (
          <button
            key={name}
            type="button"
            class="button"
            onClick={() => void save(name).catch(() => onToast({ message: t('error.action') }))}
          >
            {name}
          </button>
        ))
      )}
    </Setting>
  );
}
