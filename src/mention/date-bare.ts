/** The year of a bare quarter, half or month, and the month of a bare day: `4분기`, `3월`, `16일`. */
import { civilDay, dayNumber, isCivilDay, monthIndex, monthOfIndex, weekday, yearOfIndex } from "../core/calendar.js";
import type { DateContext, Now } from "./date-context.js";
import { isCompared, isForetold, isReported, type Tense, tenseAfter } from "./date-tense.js";
import type { Phrase } from "./date-types.js";
import { type DateSpan, monthOf, yearOf } from "./date-value.js";

/** How far back a coming year still colours what follows: `내년 2분기 양산 … 하반기에는`. */
const CARRY = 160;

/** Index since year 0 of the `n`-th (1-based) of `per` parts of a year. */
export function placeInYear(grain: "quarter" | "half", n: number, phrase: Phrase, ctx: DateContext, now: Now): number {
  const per = grain === "quarter" ? 4 : 2;
  const here = grain === "quarter" ? now.quarter : now.half;
  const current = (here % per) + 1;
  const at = (year: number): number => year * per + n - 1;
  if (phrase.cue < 0) return n < current ? at(now.year) : at(now.year - 1);
  if (phrase.cue > 0) return n >= current ? at(now.year) : at(now.year + 1);
  const carried = carriedYear(grain, n, phrase, ctx, now);
  if (carried !== null) return at(carried);
  // `상반기 영업이익은 1006억원을 기록했다` in February: hardly begun, it has no figures yet
  if (n === current && isYoung(grain, now) && tenseOf(phrase, ctx) === "past" && !isForetold(ctx.text, phrase.end)) return at(now.year - 1);
  if (n <= current) return at(now.year);
  // 4분기 in the first quarter: the figures now coming out, reported or still expected; the next is 올해 4분기
  if (grain === "quarter" && current === 1 && n === 4) return at(now.year - 1);
  const tense = tenseOf(phrase, ctx);
  if (tense === "past") return at(now.year - 1);
  if (tense !== null) return at(now.year);
  const ahead = n - current;
  const back = per - ahead;
  return ahead < back || (ahead === back && now.month > 3) ? at(now.year) : at(now.year - 1);
}

/** The first months of a quarter or half, where what was reached in it would not be told yet. */
const isYoung = (grain: "quarter" | "half", now: Now): boolean => (grain === "half" ? (now.month - 1) % 6 < 3 : (now.month - 1) % 3 < 1);

/** `지난해 3분기 … 4분기` in one sentence, `내년 2분기 … 하반기에는` over the next one. */
function carriedYear(grain: "quarter" | "half", n: number, phrase: Phrase, ctx: DateContext, now: Now): number | null {
  const last = ctx.last;
  if (last === null) return null;
  const { span } = last;
  const year = yearOf(span, span.to);
  if (!last.open && year > now.year && year <= now.year + 3 && phrase.start - last.at <= CARRY && tenseOf(phrase, ctx) !== "past")
    return year;
  if ((span.grain !== "quarter" && span.grain !== "half") || ctx.inSentence(last, phrase.start) === null) return null;
  // nearest to the antecedent, on one scale of months
  const step = grain === "quarter" ? 3 : 6;
  const anchor = span.to * (span.grain === "quarter" ? 3 : 6);
  const distance = (y: number): number => Math.abs(y * 12 + (n - 1) * step - anchor);
  const [best, second] = [year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b));
  return best !== undefined && second !== undefined && distance(best) < distance(second) ? best : null;
}

function tenseOf(phrase: Phrase, ctx: DateContext): Tense | null {
  const tense = tenseAfter(ctx.text, phrase.start, phrase.end);
  return phrase.open === "until" && tense !== "past" ? "future" : tense;
}

/** Months since year 0 of month `m`. */
export function placeMonth(m: number, phrase: Phrase, ctx: DateContext, now: Now): number {
  const at = (year: number): number => monthIndex(year, m);
  const ahead = m - now.month;
  if (phrase.cue < 0) return ahead <= 0 ? at(now.year) : at(now.year - 1);
  if (phrase.cue > 0) return ahead >= 0 ? at(now.year) : at(now.year + 1);
  const carried = carriedMonthYear(m, phrase, ctx, now);
  if (carried !== null) return at(carried);
  if (ahead === 0) return at(now.year);
  const tense = tenseOf(phrase, ctx);
  if (ahead > 0) {
    // without 지난해 a month ahead is this year's, but for the turn of the year: `12월 물가` in January
    const back = 12 - ahead;
    if (isCompared(ctx.text, phrase.end) && ahead > 1) return at(now.year - 1);
    if (tense === "past") return back <= 6 ? at(now.year - 1) : at(now.year);
    return tense !== null || ahead <= back ? at(now.year) : at(now.year - 1);
  }
  const next = ahead + 12;
  const reach = tense === "future" ? 3 : tense === "present" ? 2 : tense === null ? 1 : 0;
  return next <= reach ? at(now.year + 1) : at(now.year);
}

/** `내년 3월 착공해 6월 준공`, `2023년 3월 …, 5월 …`: the year goes on inside the sentence. */
function carriedMonthYear(m: number, phrase: Phrase, ctx: DateContext, now: Now): number | null {
  const last = ctx.inSentence(ctx.last, phrase.start);
  if (last === null) return null;
  const month = monthOf(last.span, last.span.to);
  if (month === null) return null;
  const year = yearOfIndex(month);
  if (m < monthOfIndex(month)) return null;
  if (year > now.year) return year;
  return year < now.year && phrase.start - last.at <= 30 && tenseOf(phrase, ctx) !== "future" ? year : null;
}

/** Day number of a bare `N일` (to `last` in `11~15일`), or null where no month near has one. */
export function placeDay(n: number, last: number, phrase: Phrase, ctx: DateContext, now: Now): DateSpan | null {
  const inMonth = (index: number): DateSpan | null => {
    const [y, m] = [yearOfIndex(index), monthOfIndex(index)];
    return isCivilDay(y, m, n) && isCivilDay(y, m, last) ? { grain: "day", from: dayNumber(y, m, n), to: dayNumber(y, m, last) } : null;
  };
  const back = (from: number): DateSpan | null => inMonth(from) ?? inMonth(from - 1) ?? inMonth(from - 2);
  const on = (from: number): DateSpan | null => inMonth(from) ?? inMonth(from + 1);
  const said = phrase.said;
  if (said !== null) {
    // the weekday in brackets settles the month
    for (const shift of [0, -1, 1, -2]) {
      const span = inMonth(now.monthIndex + shift);
      if (span !== null && weekday(span.from) === said) return span;
    }
  }
  const carried = carriedMonth(n, phrase, ctx, now);
  if (carried !== null) {
    const span = inMonth(carried);
    if (span !== null) return span;
  }
  if (phrase.cue < 0) return n <= now.day ? inMonth(now.monthIndex) : back(now.monthIndex - 1);
  if (phrase.cue > 0) return n >= now.day ? on(now.monthIndex) : on(now.monthIndex + 1);
  if (n === now.day) return inMonth(now.monthIndex);
  if (n < now.day) {
    // 6일 고점을 찍었다가 17일까지 내렸다: the days go on inside the sentence
    const begun = ctx.inSentence(ctx.day, phrase.start);
    const goesOn = begun !== null && begun.span.to <= now.number && begun.span.to > now.number - now.day && civilDay(begun.span.to).day < n;
    const ahead = phrase.open === "until" && now.day - n > 7 && !phrase.local && !goesOn && tenseOf(phrase, ctx) !== "past";
    return ahead ? on(now.monthIndex + 1) : inMonth(now.monthIndex);
  }
  // later than today: this month's if the sentence looks ahead, else last month's
  const past = back(now.monthIndex - 1);
  const next = inMonth(now.monthIndex);
  if (phrase.local || next === null || past === null) return past;
  const ago = now.number - past.from;
  const ahead = next.from - now.number;
  if (ago <= 5 && (ahead > 10 || isReported(ctx.text, phrase.end))) return past;
  const tense = tenseOf(phrase, ctx);
  if (tense === "future" || tense === "present") return next;
  // a day of last month, so late in this one, would be said to be last month's
  if (tense === "past" && (ahead > 7 || ago <= 20)) return past;
  return ahead < ago ? next : past;
}

/** `지난해 12월 19일과 20일`, `오는 3월 5일 개막해 7일까지`: the month goes on. */
function carriedMonth(n: number, phrase: Phrase, ctx: DateContext, now: Now): number | null {
  if (phrase.cue !== 0) return null;
  const day = ctx.inSentence(ctx.days, phrase.start);
  if (day === null) return null;
  const before = civilDay(day.span.to);
  const month = monthIndex(before.year, before.month);
  if (n < before.day || month === now.monthIndex) return null;
  const gap = phrase.start - day.at;
  if (gap <= 6 || month > now.monthIndex) return month;
  return n - before.day <= 10 && n > before.day && !isReported(ctx.text, phrase.end) && now.monthIndex - month > 1 ? month : null;
}
