import { cslFormat } from '../../core/exchange/csl-json';
import { csvFormat } from '../../core/exchange/csv';
import type { ExportFormat } from '../../core/exchange/export-format';
import { markdownFormat } from '../../core/exchange/markdown';
import { w3cFormat } from '../../core/exchange/w3c';
import { download, fileName } from '../download';
import { useText } from '../i18n';
import { JobProgress } from '../job-progress';
import type { Text } from '../messages';
import { useOwnData } from '../own-data';
import { useJob } from '../use-job';
import { Setting, type ShowToast } from './options-page';

const formats = {
  Markdown: (t: Text) =>
    markdownFormat({
      title: t('note.exportTitle'),
      kinds: {
        note: t('note.kind.note'),
        question: t('note.kind.question'),
        'to-verify': t('note.kind.to-verify'),
      },
      otherWording: t('note.conflict'),
    }),
  CSV: () => csvFormat,
  'W3C JSON-LD': () => w3cFormat(`urn:uuid:${crypto.randomUUID()}`),
  'CSL-JSON': () => cslFormat,
} satisfies Record<string, (t: Text) => ExportFormat>;

type FormatName = keyof typeof formats;
const names = Object.keys(formats) as FormatName[];

/** The notes as files for other tools. */
export function Exports({ onToast }: { readonly onToast: ShowToast }) {
  const t = useText();
  const data = useOwnData();
  const { progress, run, cancel } = useJob();
  const save = async (name: FormatName) => {
    const format = formats[name](t);
    const file = await run((job) => data.exportNotes(format, job));
    if (file === null) return;
    download(fileName('notes', format.extension), file);
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
