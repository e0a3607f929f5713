/** A resolved stretch of the calendar as numbers, so that shifting it is addition; written out as a timex at the end. */
import {
  civilDay,
  dayNumber,
  daysInMonth,
  type Grain,
  isoDay,
  isoMonth,
  isoWeek,
  monthIndex,
  monthOfIndex,
  SEASONS,
  yearOfIndex,
} from "../core/calendar.js";

/**
 * `from` and `to` count in the grain's own unit: decades (202), years, halves, quarters, seasons and months since year 0,
 * days since 1970; a week or weekend by its Monday.
 */
export interface DateSpan {
  readonly grain: Exclude<Grain, "interval">;
  readonly from: number;
  readonly to: number;
}

export const single = (grain: DateSpan["grain"], at: number): DateSpan => ({ grain, from: at, to: at });

const PER_YEAR: Partial<Record<Grain, number>> = { year: 1, half: 2, quarter: 4, season: 4, month: 12 };

/** The year a counted unit lies in. */
export function yearOf(span: DateSpan, at: number = span.from): number {
  const per = PER_YEAR[span.grain];
  if (per !== undefined) return Math.floor(at / per);
  return span.grain === "decade" ? at * 10 : civilDay(at).year;
}

/** Months since year 0 of the unit's first month; null for years and coarser. */
export function monthOf(span: DateSpan, at: number = span.from): number | null {
  if (span.grain === "month") return at;
  if (span.grain === "day") {
    const d = civilDay(at);
    return monthIndex(d.year, d.month);
  }
  return null;
}

/** Months since year 0 in which the span begins. */
export function firstMonthOf(span: DateSpan): number {
  const per = PER_YEAR[span.grain];
  if (per !== undefined) return span.from * (12 / per);
  if (span.grain === "decade") return span.from * 120;
  const d = civilDay(span.from);
  return monthIndex(d.year, d.month);
}

/** The same stretch `years` later (29 February falls back to the 28th). */
export function shiftYears(span: DateSpan, years: number): DateSpan {
  const per = PER_YEAR[span.grain];
  if (per !== undefined) return { grain: span.grain, from: span.from + years * per, to: span.to + years * per };
  if (span.grain === "decade") return span;
  const move = (n: number): number => {
    const d = civilDay(n);
    return dayNumber(d.year + years, d.month, Math.min(d.day, daysInMonth(d.year + years, d.month)));
  };
  return { grain: span.grain, from: move(span.from), to: move(span.to) };
}

function format(grain: DateSpan["grain"], at: number): string {
  switch (grain) {
    case "decade":
      return `${at}X`;
    case "year":
      return String(at).padStart(4, "0");
    case "half":
      return `${Math.floor(at / 2)}-H${(at % 2) + 1}`;
    case "quarter":
      return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`;
    case "season":
      return `${Math.floor(at / 4)}-${SEASONS[at % 4]}`;
    case "month":
      return isoMonth(yearOfIndex(at), monthOfIndex(at));
    case "week":
      return isoWeek(at);
    case "weekend":
      return `${isoWeek(at)}-WE`;
    case "day":
      return isoDay(at);
  }
}

export const timexOf = (span: DateSpan): string => (span.from === span.to ? timexFrom(span) : `${timexFrom(span)}/${timexTo(span)}`);
export const timexFrom = (span: DateSpan): string => format(span.grain, span.from);
export const timexTo = (span: DateSpan): string => format(span.grain, span.to);
