import { useState } from 'preact/hooks';
import type { Source, Statement } from '../../core/statement';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { IconButton } from '../icon';
import { useLoad } from '../use-load';
import type { ShowToast } from './options-page';

interface EditorProps {
  readonly source: Source;
  readonly onToast: ShowToast;
}

/** The statements that were found in an article: whose each is can be corrected, and any can be thrown out. */
export function StatementEditor({ source, onToast }: EditorProps) {
  const t = useText();
  const background = useBackground();
  const [loaded, again] = useLoad(() => background.statementsOf(source.id), source.id);
  const statements = loaded.kind === 'ready' ? [...loaded.value].sort(byPlace) : [];
  const remove = async (statement: Statement) => {
    await background.removeStatement(statement.id);
    again();
    const undo = async () => {
      await background.putStatement(statement);
      again();
    };
    onToast({ message: t('options.statement.removed'), undo });
  };
  const failed = () => onToast({ message: t('error.action') });
  return (
    <div class="statements">
      <p class="setting-title small">{t('popup.statements', { count: statements.length })}</p>
      <ol>
        {statements.map((statement) => (
          <li key={statement.id}>
            <p class="small" dir="auto">
              {statement.text}
            </p>
            <div class="actions">
              <SpeakerField statement={statement} onSaved={again} onFailed={failed} />
              <IconButton
                icon="remove"
                label={t('options.statement.remove')}
                onClick={() => void remove(statement).catch(failed)}
              />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

const byPlace = (a: Statement, b: Statement) => (a.start ?? 0) - (b.start ?? 0);

interface SpeakerProps {
  readonly statement: Statement;
  readonly onSaved: () => void;
  readonly onFailed: () => void;
}

/** Saved when the field is left or Enter is pressed; the topic's own name for the speaker is put in its place. */
function SpeakerField({ statement, onSaved, onFailed }: SpeakerProps) {
  const t = useText();
  const background = useBackground();
  const [name, setName] = useState(statement.speaker?.name ?? '');
  const save = async () => {
    if (name.trim() === (statement.speaker?.name ?? '')) return;
    const corrected = await background.correctSpeaker(statement.id, name);
    setName(corrected.speaker?.name ?? '');
    onSaved();
  };
  return (
    <label class="small speaker">
      {t('options.statement.speaker')}
      <input
        class="field"
        dir="auto"
        value={name}
        placeholder={t('options.statement.nobody')}
        onInput={(event) => setName(event.currentTarget.value)}
        onBlur={() => void save().catch(onFailed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save().catch(onFailed);
        }}
      />
    </label>
  );
}
