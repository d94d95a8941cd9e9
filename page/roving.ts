/** Keys of a toolbar and the button they lead to. */
const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** From right to left the next button stands at the left. */
function mirrored(key: string, { dir }: HTMLElement): string {
  if (dir !== 'rtl') return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}

/** One tab stop for all buttons; arrow keys, Home and End move within. */
export function createRoving(toolbar: HTMLElement, signal: AbortSignal): { refresh(): void } {
  const shown = () => [...toolbar.querySelectorAll('button')].filter((button) => !button.hidden);
  const choose = (button: HTMLButtonElement) => {
    for (const other of toolbar.querySelectorAll('button')) other.tabIndex = other === button ? 0 : -1;
  };
  toolbar.addEventListener(
    'keydown',
    (event) => {
      const move = moves[mirrored(event.key, toolbar)];
      const buttons = shown();
      const at = buttons.indexOf(event.target as HTMLButtonElement);
      if (!event.isTrusted || !move || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      buttons[move(at, buttons.length)]?.focus();
    },
    { signal },
  );
  toolbar.addEventListener(
    'focusin',
    (event) => {
      if (event.target instanceof HTMLButtonElement) choose(event.target);
    },
    { signal },
  );
  return {
    refresh() {
      const buttons = shown();
      const chosen = buttons.find((button) => button.tabIndex === 0 && button.hasAttribute('tabindex')) ?? buttons[0];
      if (chosen) choose(chosen);
    },
  };
}
