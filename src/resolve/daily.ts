/** The won's rate on a single day. Only `aistrat lexicon fx` asks for it; conversions use the month's mean. */
import table from "../../seeds/lexicon/fx-daily.json" with { type: "json" };

export interface DailyRate {
  /** The day of the rate: the one asked for, or the last trading day before it. */
  readonly day: string;
  /** Won for one unit. */
  readonly won: number;
}

const CURRENCIES: readonly string[] = ["USD", "EUR"];
export const dailyCoverage = { currencies: CURRENCIES, from: table.from, to: table.to, source: table.source } as const;

/** Longest stretch without trading that a rate is carried over. */
const CARRIED = 10;

/** Null outside the series, for other currencies, and where no trading day lies shortly before. `day` is `YYYY-MM-DD`. */
export function dailyRate(currency: string, day: string): DailyRate | null {
  const column = CURRENCIES.indexOf(currency) + 1;
  if (column === 0 || day < table.from || day > table.to) return null;
  const date = Number(day.slice(8, 10));
  return inMonth(day.slice(0, 7), date, column) ?? (date <= CARRIED ? inMonth(monthBefore(day.slice(0, 7)), 31, column) : null);
}

function inMonth(month: string, last: number, column: number): DailyRate | null {
  const rows = ((table.months as Readonly<Record<string, string>>)[month] ?? "").split(",").map((row) => row.split(" "));
  const row = rows.findLast((parts) => Number(parts[0]) <= last && parts[column] !== undefined && parts[0] !== "");
  return row === undefined ? null : { day: `${month}-${(row[0] ?? "").padStart(2, "0")}`, won: Number(row[column]) };
}

function monthBefore(month: string): string {
  const [year, m] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return m === 1 ? `${year - 1}-12` : `${year}-${String(m - 1).padStart(2, "0")}`;
}
