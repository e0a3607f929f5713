/** Words of a text as offset arrays: maximal runs of letters and digits. Chinese characters form words of their own (`美상무부`). */
import type { Span } from "../core/span.js";
import { isWordCode } from "../text/hangul.js";

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index of the first token that starts at or behind `offset`. */
  from(offset: number): number;
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

export function tokenize(text: string): Tokens {
  let starts = new Int32Array(Math.max(16, text.length >> 2));
  let ends = new Int32Array(starts.length);
  let count = 0;
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
    if (count === starts.length) {
      starts = grow(starts);
      ends = grow(ends);
    }
    starts[count] = start;
    ends[count] = at;
    count++;
  }
  return { text, count, starts, ends, from: (offset) => lowerBound(starts, count, offset) };
}

function grow(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}

function lowerBound(starts: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
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
