const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Moves the focus between the marks of a table by the arrow keys; left and right follow the direction of reading. */
export function moveInGrid(event: KeyboardEvent): void {
  const step = steps[event.key];
  const cell = (event.target as HTMLElement).closest('td');
  const table = cell?.closest('table');
  if (step === undefined || !cell || !table) return;
  const flip = document.documentElement.dir === 'rtl' ? -1 : 1;
  const next = findButton(table, cell, [step[0], step[1] * flip]);
  if (next === null) return;
  event.preventDefault();
  next.focus();
}

function findButton(
  table: HTMLTableElement,
  from: HTMLTableCellElement,
  [down, right]: readonly [number, number],
): HTMLButtonElement | null {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  let row = rows.findIndex((candidate) => candidate.contains(from)) + down;
  let column = from.cellIndex + right;
  while (rows[row]?.cells[column] !== undefined) {
    const button = rows[row]?.cells[column]?.querySelector<HTMLButtonElement>('td button');
    if (button) return button;
    row += down;
    column += right;
  }
  return null;
}
