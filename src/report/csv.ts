import { type Cell, FLAT_KEYS, flatRows } from "./flat.js";
import { countOffsets } from "./offsets.js";
import type { Report, ReportFactory } from "./report.js";

/** The flat claims as RFC 4180 rows under one header. */
export const report: ReportFactory = ({ bom, offsets }) =>
  csvReport(FLAT_KEYS, (extraction, text) => flatRows(countOffsets(extraction, text, offsets)), bom);

/** With `excel`: byte order mark, CRLF, and text that Excel would run as a formula behind an apostrophe. */
export function csvReport<K extends string>(
  keys: readonly K[],
  rowsOf: (...article: Parameters<Report["article"]>) => readonly Readonly<Record<K, Cell>>[],
  excel: boolean,
): Report {
  const line = (values: readonly Cell[]): string => csvLine(values, excel);
  return {
    start: (excel ? "\ufeff" : "") + line(keys),
    end: "",
    article: (...article) =>
      rowsOf(...article)
        .map((row) => line(keys.map((key) => row[key])))
        .join(""),
  };
}

/** One row with its line end. */
export const csvLine = (values: readonly Cell[], excel: boolean): string =>
  values.map((value) => cell(value, excel)).join(",") + (excel ? "\r\n" : "\n");

function cell(value: Cell, excel: boolean): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = excel && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
