import type { Mark } from '../core/relation';
import { adoptStyle } from './adopt-style';
import { breathe } from './breathe';
import { followTheme } from './follow-theme';
import { drawGlyph } from './glyphs';
import { keepPlaced } from './keep-placed';
import { placeButtons } from './place-buttons';
import { railStyle } from './rail-style';
import { createRoving } from './roving';
import { createHost } from './shadow-host';

export interface RailItem {
  readonly id: string;
  readonly mark: Mark | 'note';
  readonly range: AbstractRange;
  /** Relation and claim in words: the button's accessible name. */
  readonly name: string;
}

export interface RailOptions {
  onOpen(id: string): void;
  /** The pointer comes over a button, or leaves it (null). */
  onHover(id: string | null): void;
  /** The reader asks for the list of keys, on a button. */
  onHelp(id: string): void;
  /** Accessible name of the toolbar. */
  readonly title?: string;
}

export interface Rail {
  render(items: readonly RailItem[]): void;
  /** False when there is no such button, or it is not shown. */
  focus(id: string): boolean;
  /** Shows which button's card is open. */
  setOpen(id: string | null): void;
  /** Tells screen readers, politely. */
  announce(text: string): void;
}

/** A status that was read need not stay findable in the page. */
const announcementStays = 4000;

/** Buttons in the margin, one per mark: highlights for the keyboard, for screen readers and for touch. */
export function createRail(document: Document, signal: AbortSignal, options: RailOptions): Rail {
  const { host, root, toolbar, status } = build(document, options.title);
  const style = adoptStyle(root, '');
  followTheme(document, signal, (dark) => style.replace(railStyle(dark)));
  const buttons = new Map<string, HTMLButtonElement>();
  const roving = createRoving(toolbar, signal);
  listen(toolbar, signal, options);
  let items: readonly RailItem[] = [];
  let due = false;
  const place = () => {
    due = false;
    placeButtons(
      host,
      items.map(({ id, range }) => ({ button: buttons.get(id), range })),
    );
    roving.refresh();
  };
  const placeAfterIt = async () => {
    await breathe();
    if (due && !signal.aborted) place();
  };
  /** Behind the next frame, for which the browser lays the page out anyway: to ask before would have it do so twice. */
  const placeSoon = () => {
    if (due) return;
    due = true;
    document.defaultView?.requestAnimationFrame(() => void placeAfterIt());
  };
  keepPlaced({ document, host, signal }, place);
  signal.addEventListener('abort', () => host.remove());
  return {
    render(next) {
      items = next;
      syncButtons(toolbar, buttons, items);
      placeSoon();
    },
    focus(id) {
      // A page in a tab behind others has no frames.
      if (due) place();
      const button = buttons.get(id);
      button?.focus();
      return button !== undefined && root.activeElement === button;
    },
    setOpen(id) {
      for (const [key, button] of buttons) button.setAttribute('aria-expanded', String(key === id));
    },
    announce(text) {
      status.textContent = text;
      setTimeout(() => {
        if (status.textContent === text) status.textContent = '';
      }, announcementStays);
    },
  };
}

function build(document: Document, title: string | undefined) {
  const { host, root } = createHost(document, {
    position: 'absolute',
    top: '0',
    left: '0',
    width: '0',
    height: '0',
    'z-index': '2147483646',
    display: 'block',
  });
  const toolbar = document.createElement('div');
  toolbar.setAttribute('role', 'toolbar');
  toolbar.setAttribute('aria-orientation', 'vertical');
  if (title) toolbar.setAttribute('aria-label', title);
  const status = document.createElement('div');
  status.className = 'status';
  status.setAttribute('role', 'status');
  root.append(toolbar, status);
  return { host, root, toolbar, status };
}

/** Reuses buttons by id, so that focus survives a new rendering. */
function syncButtons(toolbar: HTMLElement, buttons: Map<string, HTMLButtonElement>, items: readonly RailItem[]): void {
  const wanted = new Set(items.map((item) => item.id));
  for (const [id, button] of buttons) {
    if (wanted.has(id)) continue;
    button.remove();
    buttons.delete(id);
  }
  items.forEach((item, i) => {
    const button = buttons.get(item.id) ?? createButton(toolbar.ownerDocument, item.id);
    buttons.set(item.id, button);
    if (button.dataset.mark !== item.mark) {
      button.dataset.mark = item.mark;
      button.firstElementChild?.replaceChildren(drawGlyph(toolbar.ownerDocument, item.mark));
    }
    button.setAttribute('aria-label', item.name);
    if (toolbar.children[i] !== button) toolbar.insertBefore(button, toolbar.children[i] ?? null);
  });
}

function createButton(document: Document, id: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  // Until its place is known.
  button.hidden = true;
  button.dataset.id = id;
  button.setAttribute('aria-expanded', 'false');
  const glyph = document.createElement('span');
  glyph.className = 'g';
  button.append(glyph);
  return button;
}

/** Only what the reader did counts: a page can send events to our host, but not trusted ones. */
function listen(toolbar: HTMLElement, signal: AbortSignal, { onOpen, onHover, onHelp }: RailOptions): void {
  const idOf = (event: Event) => (event.target as Element).closest<HTMLElement>('button')?.dataset.id;
  const on = <E extends 'click' | 'pointerover' | 'pointerout' | 'keydown'>(
    type: E,
    hear: (event: HTMLElementEventMap[E]) => void,
  ) => toolbar.addEventListener(type, (event) => event.isTrusted && hear(event), { signal });
  on('click', (event) => {
    const id = idOf(event);
    if (id !== undefined) onOpen(id);
  });
  on('pointerover', (event) => {
    const id = idOf(event);
    if (id !== undefined && event.pointerType !== 'touch') onHover(id);
  });
  on('pointerout', () => onHover(null));
  on('keydown', (event) => {
    const id = idOf(event);
    if (id === undefined || event.key !== '?' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    onHelp(id);
  });
}
