/** A page for each article, or one over all of them with `--merge`: what the page formats share. */
import type { Extraction } from "../contract/types.js";
import { type Page, pageOf } from "./page.js";
import type { Report, ReportFactory, ReportOptions } from "./report.js";
import { type Summary, summarize } from "./summary.js";
import { merged, mergedPage } from "./summary-merge.js";

export interface PageWriter {
  readonly start: string;
  readonly between: string;
  readonly end: string;
  page(page: Page): string;
}

export const summaryReport =
  (make: (options: ReportOptions) => PageWriter): ReportFactory =>
  (options): Report => {
    const writer = make(options);
    const { lang, currency, merge } = options;
    let count = 0;
    if (merge !== true)
      return {
        start: writer.start,
        end: writer.end,
        article: (extraction, text) =>
          (count++ === 0 ? "" : writer.between) + writer.page(pageOf(summarize(extraction, text, lang, currency), lang)),
      };
    const summaries: Summary[] = [];
    return {
      start: writer.start,
      get end() {
        return writer.page(mergedPage(merged(summaries), lang)) + writer.end;
      },
      article(extraction, text) {
        summaries.push(summarize(extraction, text, lang, currency));
        return "";
      },
    };
  };

/** Indented: one object for one article or with `merge`, an array for several; `lines`: one a line. */
const data =
  (lines: boolean): ReportFactory =>
  ({ single, lang, currency, merge }): Report => {
    const summaries: Summary[] = [];
    const print = (record: object): string => (lines ? JSON.stringify(record) : JSON.stringify(record, null, 2));
    let count = 0;
    const bare = lines || single || merge === true;
    return {
      start: bare ? "" : "[",
      get end() {
        if (merge === true) return `${print(merged(summaries))}\n`;
        return bare ? "" : count === 0 ? "]\n" : "\n]\n";
      },
      article(extraction: Extraction, text: string) {
        const summary = summarize(extraction, text, lang, currency);
        if (merge === true) {
          summaries.push(summary);
          return "";
        }
        return bare ? `${print(summary)}\n` : `${count++ === 0 ? "" : ","}\n  ${print(summary).replaceAll("\n", "\n  ")}`;
      },
    };
  };
export const summaryJson = data(false);
export const summaryNdjson = data(true);
