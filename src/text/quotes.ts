/**
 * Quotations. Marks are paired within one block; straight and curly marks alike, because newspapers close `“…“` and `‘…′`.
 * A mark that opens while one is open (`"… 그는 "…"`) drops the first: a forgotten closing mark must not swallow the article.
 */
import type { Span } from "../core/span.js";
import type { Quote } from "./document.js";
import { isDigit, isHangul, isLatin, isWordCode } from "./hangul.js";
import { isBlank } from "./lines.js";

export type Pair = Omit<Quote, "sentence">;

/** Longest distance (code units) from the opening to the closing mark. */
const LONGEST = { double: 1200, single: 160 } as const;
const DOUBLE = 34;
const SINGLE = 39;
const LESS = 60;
const FIRST_CORNER = 0x3008;
const LAST_CORNER = 0x300e;
/** Bracket-like marks have a direction and need no guess. */
const DIRECTED: ReadonlyMap<number, readonly [close: string, style: Quote["style"]]> = new Map(
  [
    ["「", "」", "double"] as const,
    ["『", "』", "double"] as const,
    ["〈", "〉", "single"] as const,
    ["《", "》", "single"] as const,
    ["<", ">", "single"] as const,
  ].map(([open, close, style]) => [open.charCodeAt(0), [close, style] as const]),
);
/** What follows a closing mark of speech: `"…"라고`, `"…"며`, `"…"는 지적`. */
const AFTER_CLOSE = /(?:이?라[고며면는]|[고며는](?=[\s,])|면서|이란|란\s)/y;

/** `original(i)`: the unit before folding, which tells “ from ”. */
export function pairQuotes(text: string, block: Span, original: (offset: number) => number): Pair[] {
  const pairs: Pair[] = [];
  let double = -1;
  let single = -1;
  for (let i = block.start; i < block.end; i++) {
    const code = text.charCodeAt(i);
    if (code > LESS ? code < FIRST_CORNER || code > LAST_CORNER : code !== DOUBLE && code !== SINGLE && code !== LESS) continue;
    const directed = DIRECTED.get(code);
    if (directed !== undefined) {
      const end = closing(text, i, block.end, directed[0]);
      if (end > 0) pairs.push({ start: i, end, style: directed[1] });
      continue;
    }
    if (code !== DOUBLE && code !== SINGLE) continue;
    const style = code === DOUBLE ? "double" : "single";
    const from = code === DOUBLE ? double : single;
    const place = look(text, i, block, original(i));
    if (place === "apostrophe") continue;
    if (from >= 0 && i - from <= LONGEST[style] && place !== "opens") {
      if (i > from + 1) pairs.push({ start: from, end: i + 1, style });
      if (code === SINGLE) single = -1;
      else {
        double = -1;
        // an emphasis that reaches out of the speech it began in is none
        if (single > from) single = -1;
      }
      continue;
    }
    const opened = place === "closes" ? -1 : i;
    if (code === DOUBLE) double = opened;
    else single = opened;
  }
  return pairs.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What the surroundings say about a mark. `either`: opens if none is open, else closes. */
function look(text: string, i: number, block: Span, raw: number): "opens" | "closes" | "either" | "apostrophe" {
  const before = i > block.start ? text.charCodeAt(i - 1) : 32;
  const after = i + 1 < block.end ? text.charCodeAt(i + 1) : 32;
  const single = text.charCodeAt(i) === SINGLE;
  const alnum = (code: number): boolean => isLatin(code) || isDigit(code);
  // d'Alba, Q4'24
  if (single && alnum(before) && alnum(after)) return "apostrophe";
  if (isBlank(before) && !isBlank(after)) return single && isShortYear(text, i, block.end) ? "apostrophe" : "opens";
  if (isBlank(after)) return isBlank(before) ? "either" : "closes";
  AFTER_CLOSE.lastIndex = i + 1;
  if (isWordCode(before) && AFTER_CLOSE.test(text)) return "closes";
  const openers = "([{<「『〈《:=-·…~,\"'";
  if (openers.includes(String.fromCharCode(before)) && isWordCode(after) && raw !== 0x201d && raw !== 0x2019) return "either";
  if (raw === 0x201c || raw === 0x2018) return isHangul(after) && isWordCode(before) ? "either" : "opens";
  if (raw === 0x201d || raw === 0x2019) return "closes";
  return "either";
}

/** `'24년`, `'25.3`: a year without its century; `'24시간 편의점'` is a quotation. */
function isShortYear(text: string, i: number, end: number): boolean {
  if (!isDigit(text.charCodeAt(i + 1)) || !isDigit(text.charCodeAt(i + 2)) || !"년.-~/".includes(text[i + 3] ?? " ")) return false;
  const next = text.indexOf("'", i + 1);
  return next < 0 || next >= end || next - i > 40 || isBlank(text.charCodeAt(next - 1));
}

/** Behind the closing mark of a bracket-like quotation, or -1. */
function closing(text: string, start: number, end: number, close: string): number {
  if (isBlank(text.charCodeAt(start + 1))) return -1;
  const limit = Math.min(end, start + LONGEST.single);
  for (let i = start + 1; i < limit; i++) {
    if (text[i] === close) return i > start + 1 ? i + 1 : -1;
    if (text.charCodeAt(i) === text.charCodeAt(start)) return -1;
  }
  return -1;
}
