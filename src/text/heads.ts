/**
 * Heads of blocks, by their layout alone: `▲한빛전자=…`, `◇ 한빛전자 - 제목`, `* 한빛전자: …`, `[한빛전자] …`, `■ 한빛전자(005930)`,
 * `한빛전자, 제목`. Whose name stands there is for later stages; a head nobody's name stands in heads nothing.
 */
import type { Span } from "../core/span.js";
import { isDigit, isWordCode } from "./hangul.js";
import { isBlank } from "./lines.js";

export interface Head extends Span {
  /** Heads of one form are members of one list: the mark before the name and the sign behind it. */
  readonly form: string;
  /** What stands before the sign, brackets left out. */
  readonly name: Span;
  /** Index of the sentence it opens. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Its line holds nothing but names: what it heads begins in the next one. */
  readonly alone: boolean;
}

type Found = Omit<Head, "sentence" | "paragraph">;

const MARKS = "▲△▶▷▼▽■□◆◇●○◎★☆▣◈◾▪※☞ㅁ";
/** Marks that stand in running text as well; only a blank behind them makes a mark of them. */
const THIN = "-*·";
const LONGEST_NAME = 24;
const LONGEST_BRACKET = 24;
const LONGEST_TITLE = 90;
const CLOSERS: Readonly<Record<string, string>> = { "[": "]", "<": ">" };
const ENDS = ".?!\"'";

/** Does a mark of a list stand at `at`? */
export const isMark = (text: string, at: number): boolean => MARKS.includes(text[at] as string);

/** The head a sentence `[start, end)` opens with, or null. `opens`: it opens its line; `lineEnd`: where that line ends. */
export function headAt(text: string, start: number, lineEnd: number, opens: boolean): Found | null {
  const closer = opens ? CLOSERS[text[start] as string] : undefined;
  if (closer !== undefined) return bracketed(text, start, lineEnd, closer);
  const behind = behindMark(text, start, lineEnd, opens);
  const marked = behind > start;
  const from = behindCorporate(text, behind);
  if ((!marked && !opens) || from >= lineEnd || !isWordCode(text.charCodeAt(from)) || isDigit(text.charCodeAt(from))) return null;
  const mark = marked ? (isDigit(text.charCodeAt(start)) ? "1" : (text[start] as string)) : "";
  const nameEnd = endOfName(text, from, lineEnd);
  if (nameEnd <= from) return null;
  const name = { start: from, end: nameEnd };
  let at = behindBracket(text, nameEnd, lineEnd);
  const blank = at < lineEnd && isBlank(text.charCodeAt(at));
  while (at < lineEnd && isBlank(text.charCodeAt(at))) at++;
  // `한빛전자(005930)`: a code does what a mark would
  if (at >= lineEnd) return marked || isCoded(text, nameEnd, at) ? { start, end: lineEnd, form: `${mark} `, name, alone: true } : null;
  const sign = text[at] as string;
  const next = at + 1;
  const parted = next < lineEnd && isBlank(text.charCodeAt(next));
  if (sign === "=" && text[next] !== "=") return found(text, start, next, lineEnd, `${mark}=`, name);
  if (sign === ":" && !isDigit(text.charCodeAt(next))) return found(text, start, next, lineEnd, `${mark}:`, name);
  if (!marked) return sign === "," && parted && isTitle(text, start, lineEnd) ? { start, end: start, form: ",", name, alone: true } : null;
  if ((sign === "-" || sign === "|" || sign === "/") && (blank || parted)) return found(text, start, next, lineEnd, `${mark}-`, name);
  return sign === "," && parted && isTitle(text, start, lineEnd) ? { start, end: start, form: `${mark},`, name, alone: true } : null;
}

/** `▲한빛전자=주당 100원 배당`, `▲한빛전자: …`: a line that is told of the name it opens with. */
export function isItem(text: string, line: Span, signs = "=:"): boolean {
  if (isWordCode(text.charCodeAt(line.start)) && !isDigit(text.charCodeAt(line.start))) return false;
  const head = headAt(text, line.start, line.end, true);
  return head !== null && !head.alone && head.form.length > 1 && signs.includes(head.form.at(-1) as string);
}

function found(text: string, start: number, behind: number, lineEnd: number, form: string, name: Span): Found {
  let end = behind;
  while (end < lineEnd && isBlank(text.charCodeAt(end))) end++;
  return { start, end, form, name, alone: end >= lineEnd };
}

function bracketed(text: string, start: number, lineEnd: number, closer: string): Found | null {
  const close = text.indexOf(closer, start);
  if (close < 0 || close >= lineEnd || close - start > LONGEST_NAME) return null;
  const name = { start: start + 1, end: close };
  return isWordCode(text.charCodeAt(name.start)) ? found(text, start, close + 1, lineEnd, text[start] as string, name) : null;
}

/** Behind the mark and the blank that follows it; `start` where there is none. */
function behindMark(text: string, start: number, lineEnd: number, opens: boolean): number {
  let at = start;
  if (isMark(text, at)) at++;
  else if (!opens) return start;
  else if (THIN.includes(text[at] as string)) {
    if (!isBlank(text.charCodeAt(at + 1))) return start;
    at++;
  } else {
    const code = text.charCodeAt(at);
    // ① and `1.`, `2)`
    if (code >= 0x2460 && code <= 0x2473) at++;
    else {
      while (at < lineEnd && at - start < 2 && isDigit(text.charCodeAt(at))) at++;
      if (at === start || !".)".includes(text[at] as string) || !isBlank(text.charCodeAt(at + 1))) return start;
      at++;
    }
  }
  while (at < lineEnd && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Behind the `㈜` or `(주)` that a name may begin with. */
const behindCorporate = (text: string, at: number): number => (text[at] === "㈜" ? at + 1 : text.startsWith("(주)", at) ? at + 3 : at);

/** Where the run of words that may be a name ends: before a sign, a bracket, a comma or the end of the line. */
function endOfName(text: string, from: number, lineEnd: number): number {
  const limit = Math.min(lineEnd, from + LONGEST_NAME + 1);
  let at = from;
  let end = from;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isWordCode(code) || text[at] === "&" || text[at] === "㈜" || ((text[at] === "-" || text[at] === "·") && isInside(text, at)))
      end = at + 1;
    else if (text[at] === "." && isInside(text, at)) continue;
    else if (!isBlank(code)) break;
  }
  return at >= limit && limit < lineEnd ? -1 : end;
}

const isInside = (text: string, at: number): boolean => isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1));

/** Behind the bracket that follows a name: `한빛전자(005930)`, `한빛전자 [005930]`. */
function behindBracket(text: string, at: number, lineEnd: number): number {
  const open = isBlank(text.charCodeAt(at)) ? at + 1 : at;
  const closer = text[open] === "(" ? ")" : text[open] === "[" ? "]" : null;
  if (closer === null) return at;
  const close = text.indexOf(closer, open);
  return close < 0 || close >= lineEnd || close - at > LONGEST_BRACKET ? at : close + 1;
}

/** Six digits in the bracket behind a name: the code of a share. */
const isCoded = (text: string, from: number, to: number): boolean => CODE.test(text.slice(from, to));
const CODE = /^ ?[([]\d{6}[)\]]$/;

/** A line of its own without a full stop. */
const isTitle = (text: string, start: number, lineEnd: number): boolean =>
  lineEnd - start <= LONGEST_TITLE && !ENDS.includes(text[lineEnd - 1] as string);
