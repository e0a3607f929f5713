/** From what the text says to a stretch of the calendar, by the publication day and what was said before. */
import { dayNumber, isCivilDay, monthIndex, monthOfIndex, weekday, yearOfIndex } from "../core/calendar.js";
import { placeDay, placeInYear, placeMonth } from "./date-bare.js";
import type { DateContext, Now } from "./date-context.js";
import { phraseAt } from "./date-phrase.js";
import type { Part, Phrase } from "./date-types.js";
import { type DateSpan, firstMonthOf, monthOf, shiftYears, single, yearOf } from "./date-value.js";

/** The stretch meant, or null where the text gives too little (no publication day, no antecedent). */
export function resolve(phrase: Phrase, ctx: DateContext): DateSpan | null {
  const { parts } = phrase;
  if (parts.decade !== undefined) return { grain: "decade", from: parts.decade.from, to: parts.decade.to };
  const years = yearsOf(phrase, ctx);
  if (years === null) return null;
  if (parts.period !== undefined) return samePeriod(phrase, years, ctx);
  if (parts.half !== undefined) return partOfYear("half", parts.half, phrase, years, ctx);
  if (parts.quarter !== undefined) return partOfYear("quarter", parts.quarter, phrase, years, ctx);
  if (parts.season !== undefined) return season(parts.season.from, phrase, years, ctx);
  if (parts.week !== undefined || parts.weekend !== undefined || parts.weekday !== undefined) return inWeek(phrase, ctx);
  if (parts.month !== undefined) return inMonth(parts.month, phrase, years, ctx);
  if (parts.day !== undefined) return years === undefined ? onDay(parts.day, phrase, ctx) : null;
  return years === undefined ? null : { grain: "year", from: years.from, to: years.to };
}

interface Years {
  readonly from: number;
  readonly to: number;
  readonly base: Part["base"];
}

/** undefined: no year is said; null: one is said and cannot be told. */
function yearsOf(phrase: Phrase, ctx: DateContext): Years | null | undefined {
  const part = phrase.parts.year;
  if (part === undefined) return undefined;
  if (part.base === "number") return { from: part.from, to: part.to, base: "number" };
  if (part.base === "now") return ctx.now === null ? null : { from: ctx.now.year + part.from, to: ctx.now.year + part.to, base: "now" };
  const base = part.from < 0 ? comparedYear(phrase, ctx) : ctx.lastYear();
  return base === null ? null : { from: base + part.from, to: base + part.from, base: "back" };
}

/** The year that 전년 is the year before of: that of the figure's own period. */
function comparedYear(phrase: Phrase, ctx: DateContext): number | null {
  const { now } = ctx;
  const topic = ctx.topic(phrase.start);
  if (topic !== null) return yearOf(topic, topic.to);
  if (now === null) return null;
  // in the season of yearly results the year before is the one compared
  return now.month <= 3 ? now.year - 1 : now.year;
}

function samePeriod(phrase: Phrase, years: Years | undefined, ctx: DateContext): DateSpan | null {
  if (years === undefined) return ctx.near(ctx.period, phrase.start, 600)?.span ?? null;
  const topic = ctx.topic(phrase.start);
  if (topic === null) return { grain: "year", from: years.from, to: years.to };
  const year = yearOf(topic, topic.to);
  if (years.base === "back") return shiftYears(topic, years.from - year);
  // 지난해 같은 기간, said of last year's figures, is the year before
  return shiftYears(topic, year === years.from ? (phrase.parts.year?.from ?? -1) : years.from - year);
}

function partOfYear(grain: "half" | "quarter", part: Part, phrase: Phrase, years: Years | undefined, ctx: DateContext): DateSpan | null {
  const per = grain === "half" ? 2 : 4;
  const { now } = ctx;
  if (part.base === "now") return now === null ? null : single(grain, (grain === "half" ? now.half : now.quarter) + part.from);
  if (part.base === "back") {
    const topic = ctx.topic(phrase.start, [grain, "month"], 12);
    if (topic === null) {
      // figures without a period are those of the last quarter that is over
      if (now === null || grain === "half") return null;
      const last = now.quarter - 1 + part.from;
      return single(grain, years === undefined ? last : years.from * per + (last % per));
    }
    const at = (topic.grain === "month" ? Math.floor(topic.to / (12 / per)) : topic.to) + part.from;
    return single(grain, years === undefined ? at : years.from * per + (at % per));
  }
  if (years !== undefined) return { grain, from: years.from * per + part.from - 1, to: years.to * per + part.to - 1 };
  if (now === null) return null;
  const to = placeInYear(grain, part.to, phrase, ctx, now);
  return { grain, from: to - (part.to - part.from), to };
}

function season(n: number, phrase: Phrase, years: Years | undefined, ctx: DateContext): DateSpan | null {
  if (years !== undefined) return single("season", years.from * 4 + n - 1);
  const { now } = ctx;
  if (now === null) return null;
  // months 3, 6, 9, 12 begin the seasons
  const begun = now.month >= n * 3;
  return single("season", (phrase.cue < 0 ? (begun ? now.year : now.year - 1) : begun ? now.year + 1 : now.year) * 4 + n - 1);
}

function inWeek(phrase: Phrase, ctx: DateContext): DateSpan | null {
  const { now } = ctx;
  if (now === null) return null;
  const { week, weekend, weekday: day } = phrase.parts;
  // on a Sunday 이번 주 is the week to come, 지난주 the one just ended
  const monday = weekday(now.number) === 6 ? now.number + 1 : now.number - weekday(now.number);
  if (weekend !== undefined) {
    // `오는 주말` on a Wednesday is this week's, `지난 주말` on a Monday last week's
    const shift = weekend.from === 1 && phrase.start >= 0 && ctx.text.startsWith("오는", phrase.start) ? 0 : weekend.from;
    return single("weekend", monday + shift * 7);
  }
  if (week !== undefined) {
    const from = monday + week.from * 7;
    return day === undefined ? single("week", from) : single("day", from + day.from);
  }
  if (day === undefined) return null;
  const here = monday + day.from;
  if (phrase.cue < 0) return single("day", here < now.number ? here : here - 7);
  return single("day", here > now.number ? here : here + 7);
}

function inMonth(part: Part, phrase: Phrase, years: Years | undefined, ctx: DateContext): DateSpan | null {
  const { now } = ctx;
  const { day } = phrase.parts;
  let from: number | null = null;
  let to: number | null = null;
  if (part.base === "now") from = to = now === null ? null : now.monthIndex + part.from;
  else if (part.base === "back") {
    const over = now === null ? null : now.monthIndex - 1;
    const last = part.from < 0 ? comparedMonth(phrase, ctx) : (ctx.lastMonth() ?? (years === undefined ? null : over));
    if (last === null) return years === undefined ? null : { grain: "year", from: years.from, to: years.to };
    from = to = years === undefined ? last + part.from : years.from * 12 + ((last + part.from) % 12);
  } else if (years !== undefined) {
    from = monthIndex(years.from, part.from);
    to = monthIndex(part.to < part.from ? years.to + 1 : years.to, part.to);
  } else if (now !== null) {
    to = placeMonth(part.to, phrase, ctx, now);
    from = monthIndex(yearOfIndex(to) - (part.to < part.from ? 1 : 0), part.from);
    if (day !== undefined && phrase.said !== null) from = to = byWeekday(to, day.from, phrase.said);
  }
  if (from === null || to === null) return null;
  if (day === undefined) return { grain: "month", from, to };
  const [y, m] = [yearOfIndex(to), monthOfIndex(to)];
  if (!isCivilDay(y, m, day.from) || !isCivilDay(y, m, day.to)) return null;
  return { grain: "day", from: dayNumber(y, m, day.from), to: dayNumber(y, m, day.to) };
}

/** The year near in which that day is the weekday said. */
function byWeekday(month: number, day: number, said: number): number {
  for (const shift of [0, -12, 12]) {
    const [y, m] = [yearOfIndex(month + shift), monthOfIndex(month + shift)];
    if (isCivilDay(y, m, day) && weekday(dayNumber(y, m, day)) === said) return month + shift;
  }
  return month;
}

function comparedMonth(phrase: Phrase, ctx: DateContext): number | null {
  const topic = ctx.topic(phrase.start, ["month"], 4);
  return topic === null ? (ctx.now === null ? null : ctx.now.monthIndex - 1) : monthOf(topic, topic.to);
}

function onDay(part: Part, phrase: Phrase, ctx: DateContext): DateSpan | null {
  const { now } = ctx;
  if (part.base === "now") return now === null ? null : single("day", now.number + part.from);
  if (part.base === "number") return now === null ? null : placeDay(part.from, part.to, phrase, ctx, now);
  const apposed = apposedDay(phrase, ctx);
  if (apposed !== null) return single("day", apposed);
  const at = backDay(part.from, phrase, ctx, now);
  return at === null ? null : single("day", at + part.from);
}

/** `전날인 22일`, `이튿날(5일)`: the text says which day that is. */
function apposedDay(phrase: Phrase, ctx: DateContext): number | null {
  const m = /^(?:인 |\()/.exec(ctx.text.slice(phrase.end, phrase.end + 3));
  if (m === null) return null;
  const named = phraseAt(ctx.text, phrase.end + m[0].length, ctx.now?.year ?? null);
  const part = named?.parts.day;
  if (named === null || part?.base !== "number" || part.from !== part.to) return null;
  return resolve(named, ctx)?.from ?? null;
}

/** The day that 이날, 전날, 다음 날 count from. */
function backDay(shift: number, phrase: Phrase, ctx: DateContext, now: Now | null): number | null {
  const { day, news, text } = ctx;
  const here = ctx.inSentence(day, phrase.start);
  if (shift > 0) return day?.span.to ?? null;
  if (now === null) return day?.span.to ?? null;
  if (shift < 0) {
    if (here !== null && here.span.to <= now.number) return here.span.to;
    return news !== null && (ctx.localNews || phrase.start - news.at <= 200) ? news.span.to : now.number;
  }
  // 같은 날 looks to the last day named, 이날 to the story's own
  if (here !== null && (here.span.to <= now.number || !text.startsWith("이날", phrase.start))) return here.span.to;
  const named = text.startsWith("이날", phrase.start) ? null : ctx.near(day, phrase.start, 400);
  if (named !== null) return named.span.to;
  if (day !== null && phrase.start - day.at <= 80 && day.span.to <= now.number && day.span.to >= now.number - 7) return day.span.to;
  return news?.span.to ?? now.number;
}

/** `B` of `A부터 B까지`: what it does not say it takes from `A`, and it lies behind it. */
export function resolveEnd(a: DateSpan, phrase: Phrase, ctx: DateContext): DateSpan | null {
  const { parts } = phrase;
  const month = firstMonthOf({ ...a, from: a.to });
  if (parts.year === undefined && parts.month?.base === "number") {
    const year = yearOfIndex(month) + (parts.month.from < monthOfIndex(month) ? 1 : 0);
    return resolve({ ...phrase, parts: { ...parts, year: { base: "number", from: year, to: year } } }, ctx);
  }
  for (const unit of ["quarter", "half"] as const) {
    const part = parts[unit];
    if (parts.year !== undefined || part?.base !== "number") continue;
    const per = unit === "quarter" ? 4 : 2;
    const began = Math.floor((month % 12) / (12 / per)) + 1;
    const year = yearOfIndex(month) + (part.from < began ? 1 : 0);
    return resolve({ ...phrase, parts: { ...parts, year: { base: "number", from: year, to: year } } }, ctx);
  }
  if (a.grain === "day" && parts.day?.base === "number" && parts.month === undefined && parts.year === undefined) {
    for (const index of [month, month + 1]) {
      const [y, m] = [yearOfIndex(index), monthOfIndex(index)];
      if (isCivilDay(y, m, parts.day.to) && dayNumber(y, m, parts.day.to) >= a.from) return single("day", dayNumber(y, m, parts.day.to));
    }
    return null;
  }
  return resolve(phrase, ctx);
}
