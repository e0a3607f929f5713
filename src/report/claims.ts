import { flatRows } from "./flat.js";
import { countOffsets } from "./offsets.js";
import type { ReportFactory } from "./report.js";

/** One flat claim a line, always with every key of `FLAT_KEYS`. */
export const report: ReportFactory = ({ offsets }) => ({
  start: "",
  end: "",
  article: (extraction, text) =>
    flatRows(countOffsets(extraction, text, offsets))
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(""),
});
