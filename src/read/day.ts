/** Any usual way of writing a publication time → the day in Korea, `YYYY-MM-DD`. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMERIC =
  /(?<!\d)(\d{4})(?:-(\d{1,2})-(\d{1,2})|\s?[./]\s?(\d{1,2})\s?[./]\s?(\d{1,2})|년\s?(\d{1,2})월\s?(\d{1,2})일)(?!\d)(?:T|\s)?\s?(?:(\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/;
const NAMED =
  /(?:(\d{1,2}) ([A-Za-z]{3})[a-z]*|([A-Za-z]{3})[a-z]*\.? (\d{1,2}),?) (\d{4})(?: (\d{2}):(\d{2})(?::\d{2})? ?(GMT|UTC?|Z|[+-]\d{2}:?\d{2})?)?/;
const KOREA = 9 * 60;

/**
 * ISO 8601, `2026.03.03 09:30`, `2026년 3월 3일`, `20260303`, RFC 822, epoch seconds or milliseconds.
 * A time with a zone is brought to Korean time first; without one it is Korean already. Null when it is no date.
 */
export function publicationDay(value: unknown): string | null {
  if (typeof value === "number") return digits(String(Math.trunc(value)));
  if (typeof value !== "string") return null;
  const text = value.slice(0, 80).trim();
  if (/^\d{8,14}$/.test(text)) return digits(text);
  const n = NUMERIC.exec(text);
  if (n !== null) return day(Number(n[1]), Number(n[2] ?? n[4] ?? n[6]), Number(n[3] ?? n[5] ?? n[7]), n[8], n[9], n[10]);
  const m = NAMED.exec(text);
  if (m === null) return null;
  const month = MONTHS.indexOf((m[2] ?? m[3] ?? "").toLowerCase()) + 1;
  return day(Number(m[5]), month, Number(m[1] ?? m[4]), m[6], m[7], m[8]);
}

function digits(text: string): string | null {
  const dated = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:(?:[01]\d|2[0-3])\d{0,4})?$/.exec(text);
  const found = dated === null ? null : day(Number(dated[1]), Number(dated[2]), Number(dated[3]));
  if (found !== null) return found;
  if (text.length !== 10 && text.length !== 13) return null;
  return korean(Number(text) * (text.length === 10 ? 1000 : 1));
}

function day(year: number, month: number, date: number, hour?: string, minute?: string, zone?: string): string | null {
  const midnight = Date.UTC(year, month - 1, date);
  const made = new Date(midnight);
  if (year < 1900 || year > 2199 || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return null;
  if (hour === undefined || minute === undefined || zone === undefined) return made.toISOString().slice(0, 10);
  return korean(midnight + (Number(hour) * 60 + Number(minute) - offset(zone)) * 60_000);
}

function offset(zone: string): number {
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  return parts === null ? 0 : (parts[1] === "-" ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]));
}

const korean = (time: number): string | null => new Date(time + KOREA * 60_000).toISOString().slice(0, 10);
