import { csvReport } from "./csv.js";
import { MENTION_KEYS, mentionRow } from "./mention-words.js";
import { countOffsets } from "./offsets.js";
import { placesIn } from "./place.js";
import type { ReportFactory } from "./report.js";

/** One mention a row. */
export const report: ReportFactory = ({ bom, offsets }) =>
  csvReport(
    MENTION_KEYS,
    (extraction, text) => {
      const placeOf = placesIn(text);
      const counted = countOffsets(extraction, text, offsets);
      return extraction.mentions.map((mention, i) => {
        const { start, end } = counted.mentions[i] ?? mention;
        return { ...mentionRow(extraction, mention, placeOf), start, end };
      });
    },
    bom,
  );
