/** What a report is: pure text around and for each article, so that it can be written while reading goes on. */
import type { Extraction } from "../contract/types.js";
import type { OffsetUnit } from "./offsets.js";
import type { Lang } from "./words.js";

export interface ReportOptions {
  /** Exactly one article was asked for: `json` prints the record itself instead of an array. */
  readonly single: boolean;
  readonly lang: Lang;
  /** Terminal cells a line may take. */
  readonly width: number;
  readonly color: boolean;
  /** The currency that other amounts are also shown in. */
  readonly currency: "KRW" | "USD";
  /** What spans count in machine-readable output. */
  readonly offsets: OffsetUnit;
  /** Won for one unit of each currency, as the user gave them. */
  readonly rates?: Readonly<Record<string, number>>;
  /** Summaries: one page over all articles. */
  readonly merge?: boolean;
  /** Excel: byte order mark, CRLF and no cell that could be read as a formula. */
  readonly bom: boolean;
}

export interface Report {
  /** Before the first article, also where there is none. */
  readonly start: string;
  /** After the last. */
  readonly end: string;
  /** `text` is the decoded input that the spans (in UTF-16 code units) point into. */
  article(extraction: Extraction, text: string): string;
}

export type ReportFactory = (options: ReportOptions) => Report;
