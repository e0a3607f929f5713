/** Normalised figures in every format: one record a figure, with the line and the words it was read from. */
import type { Reading } from "../normalize.js";
import { csvLine } from "./csv.js";
import type { Cell } from "./flat.js";
import type { ReportOptions } from "./report.js";

/** One line of input with what was read in it. */
export interface ReadLine {
  /** From 1. */
  readonly line: number;
  readonly input: string;
  readonly readings: readonly Reading[];
}

export interface ReadingReport {
  readonly start: string;
  readonly end: string;
  line(line: ReadLine): string;
}

export const READING_FORMATS = ["table", "json", "ndjson", "csv"] as const;

export async function readingReport(format: string, options: ReportOptions, numbered: boolean): Promise<ReadingReport> {
  if (format === "json") return json();
  if (format === "ndjson")
    return {
      start: "",
      end: "",
      line: (l) =>
        records(l)
          .map((r) => `${JSON.stringify(r)}\n`)
          .join(""),
    };
  if (format === "csv") return csv(options.bom);
  return (await import("./readings-table.js")).readingTable(options, numbered);
}

const records = ({ line, input, readings }: ReadLine) => readings.map((reading) => ({ line, input, ...reading }));

/** Always an array, whatever the number of figures. */
function json(): ReadingReport {
  let count = 0;
  return {
    start: "[",
    get end() {
      return count === 0 ? "]\n" : "\n]\n";
    },
    line: (l) =>
      records(l)
        .map((record) => `${count++ === 0 ? "" : ","}\n  ${JSON.stringify(record, null, 2).replaceAll("\n", "\n  ")}`)
        .join(""),
  };
}

const KEYS = [
  "line",
  "input",
  "text",
  "kind",
  "value",
  "min",
  "max",
  "unit",
  "bound",
  "direction",
  "basis",
  "timex",
  "mod",
  "krw",
  "usd",
  "rate",
  "rateBasis",
  "rateMonth",
  "assumed",
  "start",
  "end",
] as const;

function csv(excel: boolean): ReadingReport {
  return {
    start: (excel ? "\ufeff" : "") + csvLine(KEYS, excel),
    end: "",
    line: (l) =>
      l.readings
        .map((reading) => {
          const row = rowOf(l, reading);
          return csvLine(
            KEYS.map((key) => row[key] ?? null),
            excel,
          );
        })
        .join(""),
  };
}

function rowOf({ line, input }: ReadLine, r: Reading): Partial<Record<(typeof KEYS)[number], Cell>> {
  const converted = [r.krw, r.usd].find((c) => c !== null && c.basis !== "same") ?? null;
  return {
    line,
    input,
    text: r.text,
    kind: r.kind,
    ...cellsOf(r),
    direction: r.direction,
    basis: r.basis,
    krw: r.krw?.value ?? null,
    usd: r.usd?.value ?? null,
    rate: converted?.rate ?? null,
    rateBasis: converted?.basis ?? null,
    rateMonth: converted?.month ?? null,
    assumed: r.assumed.length === 0 ? null : r.assumed.join("; "),
    start: r.start,
    end: r.end,
  };
}

function cellsOf(r: Reading): Partial<Record<(typeof KEYS)[number], Cell>> {
  switch (r.kind) {
    case "money":
      return { value: r.value.amount, min: r.value.min, max: r.value.max, unit: r.value.currency, bound: r.value.bound };
    case "percent":
    case "quantity":
      return { ...r.value };
    case "date":
      return { ...r.value };
    case "duration":
      return { timex: r.value.iso, bound: r.value.bound };
    default:
      return {};
  }
}
