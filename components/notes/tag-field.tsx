import { useId, useState } from 'preact/hooks';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { joinTags, parseTags } from './note-draft';
import { suggestTags } from './suggest-tags';

interface TagFieldProps {
  readonly tags: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
  /** Tags of the reader's other notes, the most used first. */
  readonly known: readonly string[];
}

/** Tags as small buttons that take themselves away, and a field that completes known ones. */
export function TagField({ tags, onTags, known }: TagFieldProps) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const offered = open ? suggestTags(known, tags, typed) : [];
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const add = (text: string) => {
    onTags(joinTags(tags, parseTags(text)));
    setTyped('');
    close();
  };
  const remove = (tag: string) => onTags(tags.filter((one) => one !== tag));
  const move = (step: 1 | -1) => {
    const { length } = open ? offered : suggestTags(known, tags, typed);
    setOpen(true);
    if (length > 0) setActive(active < 0 && step < 0 ? length - 1 : (active + step + length) % length);
    return true;
  };
  const removeLast = () => {
    const last = tags.at(-1);
    if (typed !== '' || last === undefined) return false;
    remove(last);
    return true;
  };
  /** Each says whether the key was for it. */
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => chooseBy(offered[active] ?? typed, add),
    Escape: () => {
      close();
      return offered.length > 0;
    },
    Backspace: removeLast,
  };
  return (
    <div class="tag-field">
      <span id={`${id}-label`} class="small muted">
        {t('note.tags')}
      </span>
      <div class="field tag-box">
        {tags.map((tag) => (
          <button
            key={tag}
            type="button"
            class="tag"
            aria-label={t('note.removeTag', { tag })}
            onClick={() => remove(tag)}
          >
            <bdi>#{tag}</bdi>
            <Icon name="close" />
          </button>
        ))}
        <input
          dir="auto"
          role="combobox"
          autocomplete="off"
          aria-labelledby={`${id}-label`}
          aria-autocomplete="list"
          aria-expanded={offered.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={offered[active] === undefined ? undefined : `${id}-${active}`}
          placeholder={tags.length === 0 ? t('note.tagsHint') : ''}
          value={typed}
          onInput={(event) => {
            const { value } = event.currentTarget;
            if (/[,،;]/.test(value)) return add(value);
            setTyped(value);
            setActive(-1);
            setOpen(value.trim() !== '');
          }}
          onKeyDown={(event) => {
            if (event.isComposing || event.ctrlKey || event.metaKey) return;
            if (keys[event.key]?.()) event.preventDefault();
          }}
          onBlur={() => (typed.trim() === '' ? close() : add(typed))}
        />
      </div>
      <div
        id={`${id}-list`}
        class="tag-list"
        role="listbox"
        aria-label={t('note.knownTags')}
        hidden={offered.length === 0}
      >
        {offered.map((tag, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: as above; aria-activedescendant points here.
          <div
            key={tag}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(tag)}
          >
            <bdi>#{tag}</bdi>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Whether there was anything to add: otherwise Enter sends the form. */
function chooseBy(text: string, add: (text: string) => void): boolean {
  if (text.trim() === '') return false;
  add(text);
  return true;
}
