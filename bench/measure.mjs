// Figures and tables. Medians with their range, and how many times as much the peer takes.

/** Repeatable numbers between 0 and 1 (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Median, lowest and highest of a list of milliseconds. */
export function summary(values) {
  return { median: quantile(values, 0.5), min: Math.min(...values), max: Math.max(...values), runs: values.length };
}

export function short(number) {
  if (!Number.isFinite(number)) return '–';
  if (Number.isInteger(number) && number < 100_000) return String(number);
  if (number >= 100) return Math.round(number).toLocaleString('en');
  return Number(number.toPrecision(3)).toString();
}

export const span = ({ median, min, max }) => `${short(median)} (${short(min)}–${short(max)})`;

/** How many times ours the peer takes, from medians of one run. */
export const times = (peer, ours) => `${short(peer.median / ours.median)}×`;

/** The same with the lowest and the highest of the ratios of each round, in which both took their turn. */
export function timesByRound(peer, ours) {
  const ratios = peer.map((value, round) => value / ours[Math.min(round, ours.length - 1)]);
  const { min, max } = summary(ratios);
  return { ratio: summary(peer).median / summary(ours).median, min, max };
}

/** A Markdown table. */
export function table(title, head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`\n### ${title}\n`, line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
