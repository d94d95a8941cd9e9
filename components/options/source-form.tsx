import { useState } from 'preact/hooks';
import type { Source } from '../../core/statement';
import { useText } from '../i18n';

const isoDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Mends what a page did not say or said wrongly: outlet, date, title, and whose report it carries. */
export function SourceForm(props: {
  readonly source: Source;
  readonly onSave: (source: Source) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const { source } = props;
  const t = useText();
  const [fields, setFields] = useState({
    title: source.title,
    outlet: source.outlet ?? '',
    date: source.date ?? '',
    byline: source.byline ?? '',
    via: source.relayedFrom ?? '',
  });
  const [status, setStatus] = useState('');
  const submit = () => {
    const date = fields.date.trim();
    if (date !== '' && !isoDate.test(date)) return setStatus(t('options.source.badDate'));
    void props.onSave({
      ...source,
      title: fields.title.trim() || source.title,
      outlet: fields.outlet.trim() || null,
      date: date || null,
      dateBasis: date === '' ? 'unknown' : date === source.date ? source.dateBasis : 'stated',
      byline: fields.byline.trim() || null,
      relayedFrom: fields.via.trim() || null,
    });
  };
  return (
    <form
      class="source-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {(['title', 'outlet', 'date', 'byline', 'via'] as const).map((name) => (
        <label key={name}>
          {t(`options.source.${name}`)}
          <input
            class="field"
            dir="auto"
            value={fields[name]}
            onInput={(event) => setFields({ ...fields, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      <div class="actions">
        <button type="submit" class="button compact primary">
          {t('action.save')}
        </button>
        <button type="button" class="button compact" onClick={props.onCancel}>
          {t('action.cancel')}
        </button>
        <span class="status" role="status">
          {status}
        </span>
      </div>
    </form>
  );
}
