import { kind, kindAt } from './sign-kinds';

/**
 * Offsets where a new sentence begins in a line of Latin letters and English typography, by the rules of UAX #29 that the
 * platform's segmenter follows too; null for a line that has anything else. The rules' numbers stand beside them.
 */
export function plainStarts(line: string): number[] | null {
  const starts: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const sign = kindAt(line, at);
    if (sign < kind.fullStop) continue;
    if (sign === kind.unknown) return null;
    const next = skip(line, skip(line, at + 1, kind.close), kind.space);
    if (next < line.length && !goesOn(line, at, next)) starts.push(next);
  }
  return starts;
}

/** Whether the sentence goes on after a stop; `next` is what stands after closing marks and spaces. */
function goesOn(line: string, stop: number, next: number): boolean {
  const after = kindAt(line, next);
  // SB8a: "Go. – He", "Go.: he", "?!"
  if (after === kind.goesOn || after === kind.fullStop || after === kind.stop) return true;
  if (kindAt(line, stop) === kind.stop) return false;
  const beside = kindAt(line, stop + 1);
  // SB6: "2.5"; SB7: "U.S"
  if (beside === kind.digit || (beside === kind.upper && isLetter(kindAt(line, stop - 1)))) return true;
  // SB8: "e.g. (12) metres"
  for (let at = next; at < line.length; at++) {
    const sign = kindAt(line, at);
    if (sign === kind.lower) return true;
    if (sign === kind.upper || sign === kind.fullStop || sign === kind.stop) return false;
  }
  return false;
}

function skip(line: string, from: number, passed: number): number {
  let at = from;
  while (kindAt(line, at) === passed) at++;
  return at;
}

const isLetter = (sign: number) => sign === kind.lower || sign === kind.upper;
