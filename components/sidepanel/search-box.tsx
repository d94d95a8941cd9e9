import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../i18n';
import { Icon, IconButton } from '../icon';
import { isTyping } from '../toast';
import { hitName, listName } from './search-list';
import type { Search } from './use-search';

/** "/" leads here; arrows choose among what is found, Enter opens it, Esc goes one step back. */
export function SearchBox({ search }: { readonly search: Search }) {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const isOpen = search.opened !== null;
  useEffect(() => {
    if (wasOpen.current && !isOpen) field.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const hits = search.found.kind === 'ready' ? (search.found.value?.hits.length ?? 0) : 0;
  const hasList = search.text !== '' && hits > 0 && !isOpen;
  return (
    <search class="find">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        dir="auto"
        autocomplete="off"
        aria-label={t('panel.search')}
        placeholder={t('panel.search')}
        aria-autocomplete="list"
        aria-controls={hasList ? listName : undefined}
        aria-activedescendant={hasList ? hitName(search.active) : undefined}
        value={search.text}
        onInput={(event) => search.setText(event.currentTarget.value)}
        onKeyDown={(event) => pressKey(event, search)}
      />
      {search.text === '' ? (
        <kbd>/</kbd>
      ) : (
        <IconButton icon="close" label={t('panel.clear')} onClick={() => search.setText('')} />
      )}
    </search>
  );
}

const keys: Readonly<Record<string, (search: Search) => void>> = {
  ArrowDown: (search) => search.move(1),
  ArrowUp: (search) => search.move(-1),
  Enter: (search) => search.openActive(),
  Escape: (search) => (search.opened === null ? search.setText('') : search.close()),
};

function pressKey(event: KeyboardEvent, search: Search): void {
  // Enter and arrows also choose among what a keyboard for another script offers.
  if (event.isComposing || !Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]?.(search);
}
