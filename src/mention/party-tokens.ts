/** Words of a text as lists of offsets: maximal runs of letters and digits. Chinese characters form words of their own (`美상무부`). */
import type { Span } from "../core/span.js";
import { isWordCode } from "../text/hangul.js";

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Index of the first token that starts at or behind `offset`. */
  from(offset: number): number;
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    const han = isHan(text.charCodeAt(at));
    at++;
    while (at < text.length && isWordCode(text.charCodeAt(at)) && isHan(text.charCodeAt(at)) === han) at++;
    starts.push(start);
    ends.push(at);
  }
  return { text, count: starts.length, starts, ends, from: (offset) => lowerBound(starts, offset) };
}

function lowerBound(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((starts[mid] ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Does any span of the sorted, disjoint list overlap `[start, end)`? */
export function overlapsAny(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((spans[mid]?.end ?? 0) <= start) low = mid + 1;
    else high = mid;
  }
  return low < spans.length && (spans[low]?.start ?? 0) < end;
}
