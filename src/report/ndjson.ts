import { countOffsets } from "./offsets.js";
import type { ReportFactory } from "./report.js";

/** One `Extraction` a line. */
export const report: ReportFactory = ({ offsets }) => ({
  start: "",
  end: "",
  article: (extraction, text) => `${JSON.stringify(countOffsets(extraction, text, offsets))}\n`,
});
