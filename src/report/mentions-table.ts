/** Mentions for people: kind, words of the article, value, place. */
import { clip } from "./fit.js";
import { type GridCell, grid } from "./grid.js";
import { headOf, notesOf } from "./head.js";
import { inkOf } from "./ink.js";
import { mentionInWords } from "./mention-words.js";
import { placesIn } from "./place.js";
import { plain } from "./plain.js";
import type { ReportFactory } from "./report.js";
import { MENTION_WORDS } from "./words.js";

const KIND_WIDTH = 8;
const PLACE_WIDTH = 8;
const GAP = 2;

export const report: ReportFactory = ({ color, lang, width }) => {
  const ink = inkOf(color);
  let count = 0;
  const room = width - KIND_WIDTH - PLACE_WIDTH - 3 * GAP;
  const surface = Math.floor(room * 0.45);
  const widths = [KIND_WIDTH, surface, room - surface, PLACE_WIDTH];
  const titles = lang === "ko" ? ["종류", "표현", "값", "줄:칸"] : ["kind", "text", "value", "line:col"];
  return {
    start: "",
    end: "",
    article(extraction, text) {
      const { mentions } = extraction;
      const placeOf = placesIn(text);
      const rows: GridCell[][] = mentions.map((mention) => {
        const { line, column } = placeOf(mention.start);
        const restated = mention.conversionOf === null ? "" : lang === "ko" ? " (환산)" : " (converted)";
        return [
          { text: MENTION_WORDS[mention.kind][lang], paint: ink.faint },
          { text: clip(plain(mention.text), surface * 2) },
          { text: plain(mentionInWords(mention, extraction, lang) + restated), paint: ink.strong },
          { text: `${line}:${column}`, paint: ink.faint },
        ];
      });
      const head = headOf(extraction, [lang === "ko" ? `언급 ${mentions.length}개` : `${mentions.length} mentions`], ink, lang, width);
      const heading = titles.map((title) => ({ text: title, paint: ink.faint }));
      const none = lang === "ko" ? "찾은 언급이 없습니다." : "No mentions found.";
      const body = rows.length === 0 ? `\n${none}\n` : `\n${grid([heading, ...rows], widths, 0, GAP)}`;
      return `${count++ === 0 ? "" : "\n\n"}${head}${body}${notesOf({ ...extraction, checks: [] }, ink, lang, width)}`;
    },
  };
};
