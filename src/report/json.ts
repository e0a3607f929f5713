import { countOffsets } from "./offsets.js";
import type { Report, ReportFactory } from "./report.js";

/** Indented: one `Extraction` for one article, an array for several. */
export const report: ReportFactory = ({ single, offsets }): Report => {
  const print = (...[extraction, text]: Parameters<Report["article"]>): string =>
    JSON.stringify(countOffsets(extraction, text, offsets), null, 2);
  if (single) return { start: "", end: "", article: (extraction, text) => `${print(extraction, text)}\n` };
  let count = 0;
  return {
    start: "[",
    get end() {
      return count === 0 ? "]\n" : "\n]\n";
    },
    article(extraction, text) {
      // printed first: what cannot be printed is not counted
      const printed = print(extraction, text).replaceAll("\n", "\n  ");
      return `${count++ === 0 ? "" : ","}\n  ${printed}`;
    },
  };
};
