/** Milliseconds of quiet before looking again; each time the page changes again the wait grows. */
const waits = [300, 600, 1200, 2400, 5000, 10_000, 20_000];
/** A page that never rests is looked at no more than this often. */
const longest = 30_000;

/** Calls back when the page's text has changed and come to rest. Changes within our own host do not count. */
export function watch(document: Document, signal: AbortSignal, onChange: () => void): void {
  const view = document.defaultView;
  if (!view || !document.body || signal.aborted) return;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let since = 0;
  const fire = () => {
    timer = null;
    since = 0;
    turn++;
    if (!signal.aborted) onChange();
  };
  const observer = new view.MutationObserver((records) => {
    if (!records.some(isText)) return;
    const now = view.performance.now();
    if (since === 0) since = now;
    // Restarting the timer for ever would never fire on a ticker page.
    if (timer && now - since > longest) return;
    if (timer) clearTimeout(timer);
    timer = setTimeout(fire, waits[Math.min(turn, waits.length - 1)]);
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer) clearTimeout(timer);
  });
}

function isText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => (node.textContent?.trim().length ?? 0) > 0);
}
