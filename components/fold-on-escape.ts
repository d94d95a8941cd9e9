import type { TargetedKeyboardEvent } from 'preact';

/**
 * For what holds an unfolded part and its button: Escape pressed inside folds the part and gives the focus back to the
 * button. Whatever lies under it stays open, as the key is then used up.
 */
export function foldOnEscape(isOpen: boolean, fold: () => void) {
  return (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (!isOpen || event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    fold();
  };
}
