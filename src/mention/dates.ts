/** Dates, periods and durations: one pass over the text, outward from digits and from the words a date may begin with. */
import { isDigit, isLatin, isWordCode } from "../text/hangul.js";
import { DateContext } from "./date-context.js";
import { isDash, isTilde } from "./date-number.js";
import { isUntil, phraseAt } from "./date-phrase.js";
import { resolve, resolveEnd } from "./date-resolve.js";
import type { Phrase } from "./date-types.js";
import { type DateSpan, shiftYears, single, timexFrom, timexOf, timexTo, yearOf } from "./date-value.js";
import { DATE_WORD_STARTS, firstCodes, isGlued, STANDING, YARDSTICKS } from "./date-words.js";
import { durationAt, durationWordAt } from "./duration.js";
import { DURATION_SURFACES } from "./duration-words.js";
import type { Proposal, Recognizer } from "./types.js";

/** What a character may begin: the digits of either, a word of a date, a word of a stretch of time. */
const DIGIT = 1;
const WORD = 2;
const LENGTH = 4;
const BEGINS = new Uint8Array(65536);
for (let code = 48; code <= 57; code++) BEGINS[code] = DIGIT;
firstCodes(DURATION_SURFACES).forEach((begins, code) => {
  BEGINS[code] = (BEGINS[code] as number) | (DATE_WORD_STARTS[code] === 1 ? WORD : 0) | (begins === 1 ? LENGTH : 0);
});
/** January to December. */
for (const ch of "JFMASOND") BEGINS[ch.charCodeAt(0)] = (BEGINS[ch.charCodeAt(0)] as number) | WORD;
/** What may stand behind the digits of a date or duration; sums, shares and version numbers fall out here. */
const BEHIND_DIGITS = new Uint8Array(65536);
for (const ch of "년월일분개주시초달세여회QH.,-/~∼〜～·∙‐‑–— ") BEHIND_DIGITS[ch.charCodeAt(0)] = 1;

export const recognizeDates: Recognizer = (doc, { reference }) => {
  const { text } = doc;
  const ctx = new DateContext(text, reference);
  const year = ctx.now?.year ?? null;
  const found: Proposal[] = [];
  let i = 0;
  while (i < text.length) {
    const begins = BEGINS[text.charCodeAt(i)] as number;
    if (begins === 0) {
      i++;
      continue;
    }
    if (begins === DIGIT) {
      const end = runEnd(text, i);
      // 2026.03.03 and 26.3.3 may stand before anything
      const fits = BEHIND_DIGITS[text.charCodeAt(end)] === 1 || text.charCodeAt(i + 4) === 0x2e || text.charCodeAt(i + 2) === 0x2e;
      const fiscal = text.startsWith("FY", i - 2) && !isLatin(text.charCodeAt(i - 3));
      if (fiscal || (fits && !isLatin(text.charCodeAt(i - 1))))
        i = Math.max(end, take(text, i, phraseAt(text, i, year), DIGIT, ctx, found));
      else i = end;
      continue;
    }
    if (i === 0 || !isInsideWord(text.charCodeAt(i - 1)) || isGlued(text, i))
      i = Math.max(i + 1, take(text, i, (begins & WORD) !== 0 ? phraseAt(text, i, year) : null, begins & LENGTH, ctx, found));
    else i++;
  }
  return found;
};

const isInsideWord = (before: number): boolean => before > 57 && !isLatin(before) && isWordCode(before);

/** End of the digits at `at`, with the points and commas between them. */
function runEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end++;
    const code = text.charCodeAt(end);
    if ((code === 0x2e || code === 0x2c) && isDigit(text.charCodeAt(end + 1))) end++;
    else return end;
  }
}

/** Resolves and keeps what was found at `at`; where the scan goes on, or 0. `begins`: how a stretch of time may begin there. */
function take(text: string, at: number, phrase: Phrase | null, begins: number, ctx: DateContext, found: Proposal[]): number {
  if (phrase !== null) {
    const end = takeDate(text, at, phrase, ctx, found);
    if (end > 0) return end;
  }
  const length = begins === DIGIT ? durationAt(text, at) : begins === LENGTH ? durationWordAt(text, at) : null;
  if (length === null) return phrase?.end ?? 0;
  if (length.ago !== null) {
    const span = ago(length.ago.code, length.ago.count, ctx);
    if (span !== null) {
      found.push({ kind: "date", start: at, end: length.end, value: { timex: timexOf(span), mod: null }, rule: "date:ago", assumed: [] });
      return length.end;
    }
  }
  found.push({ kind: "duration", start: at, end: length.end, value: length.value, rule: "duration" });
  return length.end;
}

function takeDate(text: string, start: number, phrase: Phrase, ctx: DateContext, found: Proposal[]): number {
  if (phrase.ref !== null) {
    found.push({ kind: "date", start, end: phrase.end, value: { timex: phrase.ref, mod: null }, rule: "date:ref" });
    return phrase.end;
  }
  const span = resolve(phrase, ctx);
  if (span === null) return 0;
  const fiscal = phrase.fiscal || /회계연도\)? ?$|FY$/.test(text.slice(Math.max(0, start - 7), start));
  const assumed = [...assumedIn(phrase), ...(fiscal ? ["fiscalYear"] : [])];
  const first = text.startsWith("FY", start - 2) ? start - 2 : start;
  const second = endOf(text, phrase, ctx);
  if (second !== null) {
    const end = resolveEnd(span, second, ctx);
    // 연말~연초: over the turn of the year
    const turns = end !== null && end.grain === "year" && end.to === span.from && phrase.mod === "end" && second.mod === "start";
    const last = end !== null && turns ? shiftYears(end, 1) : end;
    if (last !== null && timexTo(last) >= timexFrom(span)) {
      const timex = `${timexFrom(span)}/${timexTo(last)}`;
      remember(
        { ...second, open: null },
        last.grain === span.grain ? { grain: span.grain, from: span.from, to: last.to } : last,
        second.end,
        ctx,
      );
      found.push({ kind: "date", start: first, end: second.end, value: { timex, mod: null }, rule: "date:interval", assumed });
      return second.end;
    }
  }
  remember(phrase, span, phrase.end, ctx);
  const clock = phrase.time !== null && span.from === span.to && span.grain === "day" ? `T${phrase.time}` : "";
  const timex =
    phrase.open === "from" ? `${timexFrom(span)}/..` : phrase.open === "until" ? `../${timexTo(span)}` : `${timexOf(span)}${clock}`;
  found.push({ kind: "date", start: first, end: phrase.end, value: { timex, mod: phrase.mod }, rule: `date:${span.grain}`, assumed });
  return phrase.end;
}

/** The second date of `A~B` and `A부터 B까지`, if the text goes on so. */
function endOf(text: string, phrase: Phrase, ctx: DateContext): Phrase | null {
  const { parts } = phrase;
  for (const unit in parts) {
    const part = parts[unit as keyof typeof parts];
    if (part !== undefined && part.from !== part.to) return null;
  }
  const year = ctx.now?.year ?? null;
  let at = phrase.end;
  if (phrase.open === "from" && text.startsWith("부터", at)) {
    at += 2;
    if (text[at] === ",") at++;
    if (text[at] === " ") at++;
    const end = phraseAt(text, at, year);
    return end !== null && end.open === "until" && isUntil(text, end.end) ? end : null;
  }
  if (phrase.open !== null) return null;
  // 2026.03.03.~2027.12.31
  if (text[at] === "." && (isTilde(text.charCodeAt(at + 1)) || (text[at + 1] === " " && isTilde(text.charCodeAt(at + 2))))) at++;
  if (text[at] === " ") at++;
  const mark = text.charCodeAt(at);
  if (!isTilde(mark) && !(isDash(mark) && parts.day !== undefined)) {
    if (!text.startsWith("에서", at)) return null;
    const end = phraseAt(text, text[at + 2] === " " ? at + 3 : at + 2, year);
    return end !== null && end.open === "until" && isUntil(text, end.end) ? end : null;
  }
  at++;
  if (text[at] === " ") at++;
  return phraseAt(text, at, year) ?? dottedAt(text, at, phrase);
}

/** `2026.3.3~3.5`: month and day of the second date. */
function dottedAt(text: string, at: number, phrase: Phrase): Phrase | null {
  if (phrase.parts.day?.base !== "number" || phrase.parts.year === undefined) return null;
  const m = /^(\d{1,2})[./-] ?(\d{1,2})(?![\d.]*\d)/.exec(text.slice(at, at + 7));
  if (m === null) return null;
  const [month, day] = [Number(m[1]), Number(m[2])];
  const number = (n: number) => ({ base: "number", from: n, to: n }) as const;
  return {
    ...phrase,
    start: at,
    end: at + m[0].length,
    parts: { month: number(month), day: number(day) },
    open: null,
    mod: null,
    time: null,
  };
}

function remember(phrase: Phrase, span: DateSpan, at: number, ctx: DateContext): void {
  const { parts } = phrase;
  const compared = Object.values(parts).some((part) => part?.base === "back" && part.from < 0) && parts.day === undefined;
  const samePeriod = parts.period !== undefined || isYardstick(ctx.text, at);
  const shifted = parts.day?.base === "back" && parts.day.from !== 0;
  ctx.remember(span, at, {
    compared: compared || samePeriod,
    shifted,
    open: phrase.open !== null,
    local: phrase.local,
    whole: parts.year?.base === "number" || (parts.day !== undefined && STANDING.some((word) => ctx.text.startsWith(word, at))),
  });
}

/** `지난해(83명)보다`, `작년 대비`: only what the story's own time is measured against. */
function isYardstick(text: string, at: number): boolean {
  let end = at;
  if (text[end] === "(") {
    const close = text.indexOf(")", end);
    if (close > 0 && close - end < YARDSTICK_BRACKET) end = close + 1;
  }
  return YARDSTICKS.some((word) => text.startsWith(word, end));
}
const YARDSTICK_BRACKET = 24;

/** What the text leaves out and the publication day supplies. */
function assumedIn({ parts }: Phrase): string[] {
  const bare = (unit: "half" | "quarter" | "month" | "day"): boolean => parts[unit]?.base === "number";
  if (parts.year !== undefined) return [];
  if (bare("half") || bare("quarter") || bare("month")) return ["year"];
  return bare("day") && parts.month === undefined ? ["year", "month"] : [];
}

function ago(code: "Y" | "M" | "W" | "D", count: number, ctx: DateContext): DateSpan | null {
  const { now } = ctx;
  if (now === null) return null;
  if (code === "D") return single("day", now.number - count);
  if (code === "W") return single("week", now.number - ((now.number + 3) % 7) - 7 * count);
  if (code === "M") return single("month", now.monthIndex - count);
  // `1년 전보다` behind a period compares with the same period of that year
  const topic = ctx.period;
  if (topic !== null && count === 1 && yearOf(topic.span, topic.span.to) <= now.year && yearOf(topic.span) >= now.year - 1)
    return shiftYears(topic.span, -1);
  return single("year", now.year - count);
}
