import { cslFormat } from '../../core/exchange/csl-json';
import { csvFormat } from '../../core/exchange/csv';
import { type ExportFormat, written } from '../../core/exchange/export-format';
import { markdownFormat } from '../../core/exchange/markdown';
import type { NoteRecord } from '../../core/exchange/note-record';
import { w3cFormat } from '../../core/exchange/w3c';
import type { StoredNote } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { downloadText, fileName } from '../download';
import { useText } from '../i18n';
import type { Text } from '../messages';
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
  const background = useBackground();
  const save = async (name: FormatName) => {
    const format = formats[name](t);
    const notes = (await background.allNotes()).filter(({ deleted }) => !deleted).sort(byPage);
    downloadText(fileName('notes', format.extension), written(format, notes.map(recordOf)), format.mime);
  };
  return (
    <Setting title={t('options.export')} detail={t('options.export.body')}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          class="button"
          onClick={() => void save(name).catch(() => onToast({ message: t('error.action') }))}
        >
          {name}
        </button>
      ))}
    </Setting>
  );
}

function byPage(a: StoredNote, b: StoredNote): number {
  return a.urlKey.localeCompare(b.urlKey) || a.annotation.created.localeCompare(b.annotation.created);
}

/** Earlier edits stay in the backup; other tools have no place for them. */
function recordOf(note: StoredNote): NoteRecord {
  return { ...note, history: [] };
}
