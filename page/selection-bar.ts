import { adoptStyle } from './adopt-style';
import { blockOf } from './block-of';
import { isRightToLeft } from './column';
import { followTheme } from './follow-theme';
import { keepFocus } from './keep-focus';
import { rectsOf } from './rects';
import { createRoving } from './roving';
import { selectionRange } from './selection';
import { barStyle } from './selection-bar-style';
import { setLanguage } from './set-language';
import { createHost, setStyle } from './shadow-host';

export interface BarOptions {
  /** Accessible name of the toolbar. */
  readonly title: string;
  readonly lang: string;
  readonly buttons: readonly { readonly id: string; readonly label: string }[];
  /** What to tell the reader when it is done; nothing where what happens is to be seen. */
  onChoose(id: string, range: AbstractRange): Promise<string | null>;
}

/** Milliseconds for which a selection has stood still before the bar comes. */
const pause = 300;
/** How long what was done stays in words. */
const told = 1600;
const gap = 8;
const edge = 6;

/** A small bar under selected text. It never takes the focus by itself: Alt+F10 moves there, Escape closes it. */
export function createSelectionBar(document: Document, signal: AbortSignal, options: BarOptions): void {
  const { host, root } = createHost(document, { display: 'none', position: 'fixed', 'z-index': '2147483646' });
  const style = adoptStyle(root, '');
  followTheme(document, signal, (dark) => style.replace(barStyle(dark)));
  const { bar, status } = build(document, options);
  root.append(bar, status);
  createRoving(bar, signal).refresh();
  let selected: AbstractRange | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveBack: (() => void) | null = null;
  const leave = () => {
    if (document.activeElement === host) giveBack?.();
    giveBack = null;
  };
  const hide = () => {
    clearTimeout(timer);
    leave();
    selected = null;
    status.textContent = '';
    setStyle(host, { display: 'none' });
  };
  const show = () => {
    selected = isInField(document) ? null : wordsIn(selectionRange(document));
    if (selected === null) return hide();
    setStyle(host, { display: 'block' });
    if (!placeBeside(host, selected)) hide();
  };
  const choose = async (id: string, range: AbstractRange) => {
    leave();
    const words = await options.onChoose(id, range).catch(() => null);
    if (words === null) return hide();
    status.textContent = words;
    timer = setTimeout(hide, told);
  };
  const on = listening(document, signal);
  on('selectionchange', () => {
    if (document.activeElement === host) return;
    hide();
    timer = setTimeout(show, pause);
  });
  on('scroll', () => selected && !placeBeside(host, selected) && hide());
  on('keydown', (event) => {
    if (selected === null) return;
    if (event.key === 'Escape') hide();
    if (event.key !== 'F10' || !event.altKey) return;
    giveBack ??= keepFocus(document);
    bar.querySelector('button')?.focus();
  });
  hearPresses(bar, signal, (id) => selected && void choose(id, selected));
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    host.remove();
  });
}

function build(document: Document, { title, lang, buttons }: BarOptions): { bar: HTMLElement; status: HTMLElement } {
  const bar = document.createElement('div');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', title);
  setLanguage(bar, lang);
  for (const { id, label } of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.id = id;
    button.textContent = label;
    bar.append(button);
  }
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  setLanguage(status, lang);
  return { bar, status };
}

/** Only what the reader did counts. */
function listening(document: Document, signal: AbortSignal) {
  return <E extends keyof DocumentEventMap>(type: E, act: (event: DocumentEventMap[E]) => void) =>
    document.addEventListener(type, (event) => event.isTrusted && act(event), { signal, capture: true, passive: true });
}

function hearPresses(bar: HTMLElement, signal: AbortSignal, choose: (id: string) => void): void {
  // The press would take the selection away.
  bar.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
  bar.addEventListener(
    'click',
    (event) => {
      const id = event.target instanceof HTMLElement ? event.target.dataset.id : undefined;
      if (event.isTrusted && id !== undefined) choose(id);
    },
    { signal },
  );
}

/** What is being typed is not the page's text. */
function isInField(document: Document): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && (activeElement.isContentEditable || 'selectionStart' in activeElement);
}

function wordsIn(range: AbstractRange | null): AbstractRange | null {
  return range !== null && rectsOf(range).some(({ width }) => width > 1) ? range : null;
}

/** Under the end of the selection, above it where there is no room; false when the selection is out of sight. */
function placeBeside(host: HTMLElement, range: AbstractRange): boolean {
  const view = host.ownerDocument.defaultView;
  const rects = rectsOf(range).filter(({ width }) => width > 0);
  const [first, last] = [rects[0], rects.at(-1)];
  if (!view || !first || !last || last.bottom < 0 || first.top > view.innerHeight) return false;
  const { width, height } = host.getBoundingClientRect();
  const under = last.bottom + gap;
  const top = under + height + edge <= view.innerHeight ? under : Math.max(edge, first.top - gap - height);
  const end = isRightToLeft(blockOf(range)) ? last.left : last.right - width;
  const left = Math.min(Math.max(end, edge), Math.max(edge, view.innerWidth - width - edge));
  setStyle(host, { left: `${Math.round(left)}px`, top: `${Math.round(top)}px` });
  return true;
}
