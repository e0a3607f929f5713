/**
 * Whole-day arithmetic on the proleptic Gregorian calendar, with integers only (no `Date`, no time zone),
 * and the days a timex covers.
 *
 * A timex is ISO 8601 where ISO has a form (`2026`, `2026-03`, `2026-03-03`, `2026-03-03T09:30`, `2026-W10`), TIMEX3
 * where it has none (`2026-Q1`, `2026-H2`, `202X`, `2026-SU`, `2026-W10-WE`), an EDTF interval (`A/B`, `A/..`, `../B`),
 * or `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`.
 */

/** Days since 1970-01-01 (civil-from-days after H. Hinnant). `month` 1–12; a `day` beyond the month runs on. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export interface CivilDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

export function civilDay(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

export const daysInMonth = (year: number, month: number): number =>
  (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - dayNumber(year, month, 1);

export const isCivilDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** 0 Monday … 6 Sunday. */
export const weekday = (number: number): number => (((number + 3) % 7) + 7) % 7;

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
const four = (n: number): string => String(n).padStart(4, "0");

export const isoMonth = (year: number, month: number): string => `${four(year)}-${two(month)}`;
export function isoDay(number: number): string {
  const d = civilDay(number);
  return `${four(d.year)}-${two(d.month)}-${two(d.day)}`;
}

/** Months counted from year 0, so that shifting a month is an addition. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1;
export const yearOfIndex = (index: number): number => Math.floor(index / 12);
export const monthOfIndex = (index: number): number => index - yearOfIndex(index) * 12 + 1;

/** `2026-03-03`, also with a time behind it → day number; null where it is no such day. */
export function parseDay(iso: string): number | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]|$)/.exec(iso);
  if (m === null) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isCivilDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** The ISO week (`2026-W10`) a day falls in. */
export function isoWeek(number: number): string {
  const thursday = number - weekday(number) + 3;
  const { year } = civilDay(thursday);
  return `${four(year)}-W${two(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`;
}

export const SEASONS = ["SP", "SU", "FA", "WI"] as const;
export type Grain = "decade" | "year" | "half" | "quarter" | "season" | "month" | "week" | "weekend" | "day" | "interval";

/** What a timex covers, both ends included; null at an open end. */
export interface Period {
  readonly grain: Grain;
  readonly first: string | null;
  readonly last: string | null;
}

const TIMEX = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(SP|SU|FA|WI)|W(\d\d)(-WE)?|(\d\d)(?:-(\d\d)(?:T[\d:.]+)?)?))?$/;

/** Grain, first and last day of a timex; null where it names no stretch of the calendar (`PRESENT_REF`, a date that is none). */
export function periodOf(timex: string): Period | null {
  const slash = timex.indexOf("/");
  if (slash >= 0) {
    const [from, to] = [timex.slice(0, slash), timex.slice(slash + 1)];
    const a = from === ".." ? null : periodOf(from);
    const b = to === ".." ? null : periodOf(to);
    if ((a === null && from !== "..") || (b === null && to !== "..") || (a === null && b === null)) return null;
    return { grain: "interval", first: a?.first ?? null, last: b?.last ?? null };
  }
  const decade = /^(\d{3})X$/.exec(timex);
  if (decade !== null) return { grain: "decade", first: `${decade[1]}0-01-01`, last: `${decade[1]}9-12-31` };
  const m = TIMEX.exec(timex);
  if (m === null) return null;
  const year = Number(m[1]);
  if (m[2] !== undefined) return months("quarter", year, Number(m[2]) * 3 - 2, 3);
  if (m[3] !== undefined) return months("half", year, Number(m[3]) * 6 - 5, 6);
  if (m[4] !== undefined) return months("season", year, SEASONS.indexOf(m[4] as (typeof SEASONS)[number]) * 3 + 3, 3);
  if (m[5] !== undefined) return week(year, Number(m[5]), m[6] !== undefined);
  if (m[7] === undefined) return months("year", year, 1, 12);
  const month = Number(m[7]);
  if (month < 1 || month > 12) return null;
  if (m[8] === undefined) return months("month", year, month, 1);
  if (!isCivilDay(year, month, Number(m[8]))) return null;
  const day = isoDay(dayNumber(year, month, Number(m[8])));
  return { grain: "day", first: day, last: day };
}

function months(grain: Grain, year: number, from: number, count: number): Period {
  const next = monthIndex(year, from) + count;
  return { grain, first: isoDay(dayNumber(year, from, 1)), last: isoDay(dayNumber(yearOfIndex(next), monthOfIndex(next), 1) - 1) };
}

function week(year: number, number: number, weekend: boolean): Period | null {
  if (number < 1 || number > 53) return null;
  const january4 = dayNumber(year, 1, 4);
  const monday = january4 - weekday(january4) + (number - 1) * 7;
  return { grain: weekend ? "weekend" : "week", first: isoDay(weekend ? monday + 5 : monday), last: isoDay(monday + 6) };
}
