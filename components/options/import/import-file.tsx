import { useRef } from 'preact/hooks';
import { useText } from '../../i18n';
import { JobProgress } from '../../job-progress';
import { isMessageKey } from '../../messages';
import { ImportPreview, Outcome } from './import-preview';
import { type ImportState, useImport } from './use-import';

const unknownLength = { done: 0, total: 0 };

/** Brings in a backup, or another program's notes: says first what that would do. */
export function ImportFile(props: { readonly onChanged: () => void }) {
  const t = useText();
  const { state, ...steps } = useImport(props.onChanged);
  return (
    <div class="setting import">
      <div>
        <p class="setting-title">{t('options.restore')}</p>
        <p class="muted small">{t('options.restore.body')}</p>
      </div>
      {(state.kind === 'reading' || state.kind === 'merging') && (
        <JobProgress
          label={t(`import.${state.kind}`)}
          progress={state.kind === 'merging' ? state.progress : unknownLength}
          onCancel={steps.cancel}
        />
      )}
      {isAtRest(state) && <ChooseFile onFile={(file) => void steps.open(file)} />}
      <div class="import-outcome" role="status">
        {state.kind === 'plan' && (
          <ImportPreview
            name={state.name}
            plan={state.plan}
            onMerge={() => void steps.merge()}
            onCancel={steps.cancel}
          />
        )}
        {state.kind === 'merged' && <Outcome counts={state.counts} onUndo={() => void steps.undo()} />}
        {state.kind === 'undone' && <p class="small">{t('import.undone')}</p>}
        {state.kind === 'failed' && (
          <p class="small problem">
            {isMessageKey(state.message) ? t(state.message) : state.message} {t('import.nothingChanged')}
          </p>
        )}
      </div>
    </div>
  );
}

function isAtRest({ kind }: ImportState): boolean {
  return kind !== 'reading' && kind !== 'merging' && kind !== 'plan';
}

function ChooseFile(props: { readonly onFile: (file: File) => void }) {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="actions">
      <input
        ref={field}
        class="visually-hidden"
        type="file"
        accept=".json,.gz,.jsonld,application/json,application/gzip,application/ld+json"
        tabIndex={-1}
        aria-label={t('options.restore')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) props.onFile(file);
        }}
      />
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {t('options.restore.choose')}
      </button>
    </div>
  );
}
