/** Numerals that are part of a date: `2025년`, `'24년`, `3월`, `11~15일`, `4분기`, `2026.3.3`, `4Q25`. */
import { isCivilDay } from "../core/calendar.js";
import { isDigit, isHangul, isLatin, isWordCode } from "../text/hangul.js";
import type { Element, Part } from "./date-types.js";
import { DAY_BREAKERS, NOT_MONTH, NOT_YEAR, PER_DAY, stopsAt } from "./date-words.js";
import { followsDuration, isCounted } from "./duration-words.js";

const YEAR = 0xb144; // 년
const MONTH = 0xc6d4; // 월
const DAY = 0xc77c; // 일
const APOSTROPHES = new Set([0x27, 0x2018, 0x2019, 0x2032]);

export const isTilde = (code: number): boolean => code === 0x7e || code === 0x223c || code === 0x301c || code === 0xff5e;
export const isDash = (code: number): boolean => code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
const isMiddleDot = (code: number): boolean => code === 0xb7 || code === 0x2219 || code === 0x30fb || code === 0xff65 || code === 0x22c5;

const number = (from: number, to: number = from): Part => ({ base: "number", from, to });
const isYear = (n: number): boolean => n >= 1900 && n <= 2099;

/** The digits at `at`, at most five; `end` behind them. */
function digitsAt(text: string, at: number): { value: number; end: number } {
  let end = at;
  let value = 0;
  while (end - at < 5 && isDigit(text.charCodeAt(end))) value = value * 10 + text.charCodeAt(end++) - 48;
  return { value, end };
}

const skipSpace = (text: string, at: number): number => (text.charCodeAt(at) === 32 ? at + 1 : at);

/** 2 → 2002, 99 → 1999: the century that makes sense in news. */
const century = (yy: number): number => (yy >= 70 ? 1900 + yy : 2000 + yy);

/**
 * The date part whose first digit is at `at`. `within`: a year, month or the like stands directly before, so that a day
 * needs less evidence. `now`: the publication year, or null.
 */
export function numberAt(text: string, at: number, within: boolean, now: number | null): Element | null {
  const first = digitsAt(text, at);
  const width = first.end - at;
  if (width === 0 || width > 4) return null;
  const next = text.charCodeAt(first.end);
  // FY2025, FY26
  if (text.startsWith("FY", at - 2) && !isLatin(text.charCodeAt(at - 3)) && !isWordCode(next) && (width === 2 || isYear(first.value)))
    return { parts: { year: number(width === 2 ? century(first.value) : first.value) }, end: first.end, fiscal: true };
  if (width === 4) return isYear(first.value) ? yearAt(text, first.value, first.end) : null;
  if (width === 3) return null;
  if (next === 0x2e) return shortDateAt(text, at, now);
  if (next === 0x51 || next === 0x48) return quarterCodeAt(text, at, first.value, first.end, within);
  if (next === 0x2f) return slashQuarterAt(text, first.value, first.end);
  // 3~5월, 11-15일, 10∼12월, 3·4월
  let end = first.end;
  let to = first.value;
  let sep = skipSpace(text, end);
  const mark = text.charCodeAt(sep);
  const listed = isMiddleDot(mark) || mark === 0x2c;
  if (listed || isTilde(mark) || isDash(mark)) {
    sep = skipSpace(text, sep + 1);
    const second = digitsAt(text, sep);
    if (second.end === sep || second.end - sep > 2 || (listed && second.value !== first.value + 1)) return null;
    to = second.value;
    end = second.end;
  }
  return unitAt(text, at, first.value, to, end, within, now);
}

function unitAt(text: string, at: number, from: number, to: number, end: number, within: boolean, now: number | null): Element | null {
  const unit = text.charCodeAt(end);
  if (unit === MONTH) {
    if (from < 1 || from > 12 || to < 1 || to > 12 || NOT_MONTH.some((word) => text.startsWith(word, end + 1))) return null;
    return { parts: { month: number(from, to) }, end: end + 1 };
  }
  if (unit === DAY) {
    if (from < 1 || to > 31 || (from !== to && to <= from)) return null;
    if (text[end + 1] === "간" || (!within && !isDayAt(text, at, end + 1, from !== to))) return null;
    return { parts: { day: number(from, to) }, end: end + 1 };
  }
  if (unit === YEAR) return shortYearAt(text, at, from, to, end + 1, now);
  if (text.startsWith("분기", end)) {
    if (from < 1 || to > 4 || to < from || (!within && followsDuration(text, end + 2, "quarter"))) return null;
    return { parts: { quarter: number(from, to) }, end: end + 2 };
  }
  // `11월 5 일`, `2025 년 3 월`: a blank before the unit only inside a date
  if (within && unit === 32 && (text.charCodeAt(end + 1) === MONTH || text.charCodeAt(end + 1) === DAY))
    return unitAt(text, at, from, to, end + 1, within, now);
  return null;
}

/** A bare `N일` is a day only with a word edge behind it and nothing about it that counts days. */
function isDayAt(text: string, at: number, end: number, range: boolean): boolean {
  const before = text[at - 1] ?? " ";
  if (DAY_BREAKERS.has(before) && !isHangul(text.charCodeAt(at - 2)) && !(before === "단" && range)) return false;
  const word = before === " " ? text.slice(Math.max(0, at - 3), at - 1) : "";
  if (/(?:^|[^가-힣])[약총매단꼬만주]$|최[대소장단]$/.test(word) || isCounted(text, at)) return false;
  if (text[at] === "1" && end === at + 2 && text[end] === " " && PER_DAY.some((word) => text.startsWith(word, end + 1))) return false;
  // 수능 30일 전, …; `3일 전 직원` stays a day
  if (/^ ?전(?:[,.)"'”’]|$)/.test(text.slice(end, end + 3))) return false;
  return stopsAt(text, end) && !followsDuration(text, end, "day");
}

/** `2025년`, `2025년도`, `2024~2025년`, `2020년대`, `2025회계연도`, `2025-03-03`, `2025. 3. 3`, `2025Q3`. */
function yearAt(text: string, year: number, digitsEnd: number): Element | null {
  const next = text.charCodeAt(digitsEnd);
  if (next === 0x2e || next === 0x2d || next === 0x2f) {
    const whole = wholeDateAt(text, year, digitsEnd);
    if (whole !== null) return whole;
  }
  if (next === YEAR) return yearEnd(text, year, year, digitsEnd + 1);
  const blank = skipSpace(text, digitsEnd);
  const code = text.charCodeAt(blank);
  if (code === YEAR && blank > digitsEnd) return yearEnd(text, year, year, blank + 1);
  if (text.startsWith("회계연도", blank)) return { parts: { year: number(year) }, end: blank + 4, fiscal: true };
  if (code === 0x51 || (isDigit(code) && text.charCodeAt(blank + 1) === 0x51)) {
    const q = code === 0x51 ? text.charCodeAt(blank + 1) - 48 : code - 48;
    if (q >= 1 && q <= 4 && !isWordCode(text.charCodeAt(blank + 2)))
      return { parts: { year: number(year), quarter: number(q) }, end: blank + 2 };
  }
  if (isTilde(code) || isDash(code)) {
    const from = skipSpace(text, blank + 1);
    const second = digitsAt(text, from);
    const width = second.end - from;
    const to = width === 2 ? Math.floor(year / 100) * 100 + second.value : second.value;
    if ((width === 2 || width === 4) && to > year && to < 2100 && text.charCodeAt(second.end) === YEAR)
      return yearEnd(text, year, to, second.end + 1);
  }
  return null;
}

function yearEnd(text: string, from: number, to: number, end: number): Element | null {
  const next = text[end] ?? "";
  // 2025년형 모델, 1990년생, 2024년산: what something is, not when something happens
  if (NOT_YEAR.has(next) && stopsAt(text, end + 1)) return null;
  if (next === "대" && stopsAt(text, end + 1) && from === to && from % 10 === 0)
    return { parts: { decade: number(from / 10) }, end: end + 1 };
  const suffix = next === "도" && text[end + 1] !== "시" && text[end + 1] !== "로" ? 1 : 0;
  return { parts: { year: number(from, to) }, end: end + suffix };
}

const SHORT_YEAR_AHEAD = /(?:도)? ?(?:[1-4]분기|1?\d월|[상하]반기|[초말](?![가-힣])|[초말](?=[에까부의]))|도/y;

/** `'24년`, `24년 4분기`, `26년 3월`: two digits are a year only beside an apostrophe or a finer part. */
function shortYearAt(text: string, at: number, from: number, to: number, end: number, now: number | null): Element | null {
  const marked = APOSTROPHES.has(text.charCodeAt(at - 1));
  const wide = isDigit(text.charCodeAt(at + 1));
  if (!wide) return null;
  if (text[end] === "대" && from === to && from % 10 === 0 && from >= 50 && stopsAt(text, end + 1))
    return { parts: { decade: number(190 + from / 10) }, end: end + 1 };
  const year = century(from);
  const last = century(to);
  if (last < year) return null;
  SHORT_YEAR_AHEAD.lastIndex = end;
  const finer = SHORT_YEAR_AHEAD.test(text) && (now === null ? from >= 15 && from < 40 : Math.abs(year - now) <= 15);
  const near = now !== null && Math.abs(year - now) <= 3 && /^(?:까지|부터|에는|엔)/.test(text.slice(end, end + 2)) && from >= 20;
  if (!marked && !finer && !near) return null;
  return yearEnd(text, year, last, end);
}

/** `-03-03`, `.3.3`, `. 2. 7.`, `/02/24` behind a four-digit year. */
function wholeDateAt(text: string, year: number, at: number): Element | null {
  const sep = text.charCodeAt(at);
  const m = digitsAt(text, sep === 0x2e ? skipSpace(text, at + 1) : at + 1);
  if (m.end === at + 1 || text.charCodeAt(m.end) !== sep) return null;
  const d = digitsAt(text, sep === 0x2e ? skipSpace(text, m.end + 1) : m.end + 1);
  if (d.end === m.end + 1 || (isLatin(text.charCodeAt(d.end)) && text.charCodeAt(d.end) !== 0x54)) return null;
  return isCivilDay(year, m.value, d.value)
    ? { parts: { year: number(year), month: number(m.value), day: number(d.value) }, end: d.end }
    : null;
}

/** `26.3.3`: three parts, a year near the publication year, no version number around it. */
function shortDateAt(text: string, at: number, now: number | null): Element | null {
  const y = digitsAt(text, at);
  if (now === null || y.end - at !== 2 || Math.abs(century(y.value) - now) > 5) return null;
  const m = digitsAt(text, skipSpace(text, y.end + 1));
  if (m.end === y.end + 1 || text.charCodeAt(m.end) !== 0x2e) return null;
  const from = skipSpace(text, m.end + 1);
  const d = digitsAt(text, from);
  if (d.end === from || isWordCode(text.charCodeAt(d.end)) || (text.charCodeAt(d.end) === 0x2e && isDigit(text.charCodeAt(d.end + 1))))
    return null;
  if (at > 1 && isWordCode(text.charCodeAt(at - 2)) && text.charCodeAt(at - 1) === 32 && isLatin(text.charCodeAt(at - 2))) return null;
  const year = century(y.value);
  return isCivilDay(year, m.value, d.value)
    ? { parts: { year: number(year), month: number(m.value), day: number(d.value) }, end: d.end }
    : null;
}

/** `4Q25`, `1H26`, `2Q 2025`; a bare `3Q` only behind its year. */
function quarterCodeAt(text: string, at: number, n: number, end: number, within: boolean): Element | null {
  const half = text.charCodeAt(end) === 0x48;
  if (end - at !== 1 || n < 1 || n > (half ? 2 : 4)) return null;
  const from = skipSpace(text, end + 1);
  const y = digitsAt(text, from);
  const width = y.end - from;
  const part = half ? { half: number(n) } : { quarter: number(n) };
  if (!isWordCode(text.charCodeAt(y.end))) {
    if (width === 2 && from === end + 1) return { parts: { year: number(century(y.value)), ...part }, end: y.end };
    if (width === 4 && isYear(y.value)) return { parts: { year: number(y.value), ...part }, end: y.end };
  }
  return half || !within || isWordCode(text.charCodeAt(end + 1)) ? null : { parts: part, end: end + 1 };
}

/** `3/4분기`: the third of four. */
function slashQuarterAt(text: string, n: number, end: number): Element | null {
  return n >= 1 && n <= 4 && text.startsWith("4분기", end + 1) ? { parts: { quarter: number(n) }, end: end + 4 } : null;
}
