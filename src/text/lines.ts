/**
 * Lines → blocks. A line break ends a paragraph, except where the text was wrapped at a fixed width:
 * there every break comes just where the next word would not have fitted, and the lines are one block.
 */
import type { Span } from "../core/span.js";
import { isHangul } from "./hangul.js";

const NEWLINE = 10;
const SPACE = 32;
/** Display columns a wrapped text may have; wider lines are paragraphs, narrower ones lists. */
const NARROWEST = 40;
const WIDEST = 140;
/** Lines at the head of a run (headline, byline) that may break earlier than the wrap width. */
const HEAD_LINES = 3;
const BULLETS = "▲△▶▷■□◆◇●○◎★☆※☞·-*#>[(";
const TERMINAL = ".?!\"')]…:";

export const isBlank = (code: number): boolean => code === SPACE || code === NEWLINE;

/** Trimmed, non-empty blocks in text order. */
export function blocks(text: string): Span[] {
  const found: Span[] = [];
  let run: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = trim(text, start, end);
    if (line !== null) run.push(line);
    if (line === null || newline < 0) {
      if (run.length > 0) unwrap(text, run, found);
      run = [];
    }
    if (newline < 0) break;
    start = newline + 1;
  }
  return found;
}

/** The span without blanks at its ends, or null if nothing is left. */
export function trim(text: string, start: number, end: number): Span | null {
  let s = start;
  let e = end;
  while (s < e && isBlank(text.charCodeAt(s))) s++;
  while (e > s && isBlank(text.charCodeAt(e - 1))) e--;
  return s === e ? null : { start: s, end: e };
}

/** Appends the lines of a run, joined where they are wrapped. */
function unwrap(text: string, run: readonly Span[], found: Span[]): void {
  const from = wrappedFrom(text, run);
  for (let i = 0; i < run.length; i++) {
    const line = run[i] as Span;
    const previous = i > from ? found.at(-1) : undefined;
    if (previous !== undefined && !endsBlock(text, previous, line)) found[found.length - 1] = { start: previous.start, end: line.end };
    else found.push(line);
  }
}

/** The first line of the wrapped part of a run; `run.length` if it is not wrapped. */
function wrappedFrom(text: string, run: readonly Span[]): number {
  if (run.length < 3 || run.some((line) => line.end - line.start > WIDEST)) return run.length;
  const widths = run.map((line) => columns(text, line.start, line.end));
  for (let from = 0; from <= HEAD_LINES && run.length - from >= 3; from++) {
    const widest = Math.max(...widths.slice(from, from + 2000));
    if (widest < NARROWEST || widest > WIDEST) continue;
    let filled = 0;
    let broken = false;
    for (let i = from; i + 1 < run.length && !broken; i++) {
      const line = run[i] as Span;
      const next = run[i + 1] as Span;
      if (endsBlock(text, line, next)) continue;
      if ((widths[i] ?? 0) + 1 + columns(text, next.start, wordEnd(text, next)) > widest) filled++;
      else broken = true;
    }
    const last = run.at(-1) as Span;
    if (!broken && filled >= 2 && TERMINAL.includes(text[last.end - 1] ?? "")) return from;
  }
  return run.length;
}

const endsBlock = (text: string, line: Span, next: Span): boolean =>
  TERMINAL.includes(text[line.end - 1] ?? "") || BULLETS.includes(text[next.start] ?? "");

function wordEnd(text: string, line: Span): number {
  let end = line.start;
  while (end < line.end && text.charCodeAt(end) !== SPACE) end++;
  return end;
}

function columns(text: string, start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    width += isHangul(code) || (code >= 0x2e80 && code <= 0x9fff) ? 2 : 1;
  }
  return width;
}
