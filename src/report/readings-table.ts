/** Normalised figures for people: what was written, what it is worth, what it is in the other currency and at which rate. */
import type { Reading } from "../normalize.js";
import { plainNumber } from "../text/number-words.js";
import { bounded } from "../text/value-words.js";
import { clip } from "./fit.js";
import { type GridCell, grid } from "./grid.js";
import { type Ink, inkOf } from "./ink.js";
import { plain } from "./plain.js";
import type { ReadingReport } from "./readings.js";
import type { ReportOptions } from "./report.js";
import { cells } from "./width.js";
import { conversionInWords, rateInWords } from "./wording.js";
import { BASIS_WORDS, DIRECTION_WORDS, type Lang } from "./words.js";

const NUMBER_WIDTH = 5;
const GAP = 2;

/** `numbered`: lines of a file, so each says which. Widths are set beforehand, so that lines can be written as they come. */
export function readingTable({ width, lang, color, currency }: ReportOptions, numbered: boolean): ReadingReport {
  const ink = inkOf(color);
  const room = width - (numbered ? NUMBER_WIDTH + GAP : 0) - 2 * GAP;
  const surface = Math.floor(room * 0.27);
  const value = Math.floor(room * 0.37);
  const widths = [...(numbered ? [NUMBER_WIDTH] : []), surface, value, room - surface - value];
  const titles = lang === "ko" ? ["줄", "표현", "값", "환산"] : ["line", "text", "value", "converted"];
  const heading = titles.slice(numbered ? 0 : 1).map((text) => ({ text, paint: ink.faint }));
  return {
    start: grid([heading], widths, 0, GAP),
    end: "",
    line: ({ line, readings }) =>
      grid(
        readings.map((reading, i) => [
          ...(numbered ? [{ text: i === 0 ? String(line) : "", paint: ink.faint }] : []),
          { text: clip(plain(reading.text), surface * 3) },
          ...cellsOf(reading, lang, currency, ink, value),
        ]),
        widths,
        0,
        GAP,
      ),
  };
}

function cellsOf(reading: Reading, lang: Lang, currency: "KRW" | "USD", ink: Ink, width: number): GridCell[] {
  const words = exactly(reading, lang);
  // a range too wide for its column breaks between its two numbers
  const value = { text: cells(words) > width ? words.replace(/[~–]/, "$& ") : words, paint: ink.strong };
  if (reading.kind !== "money") return [value, { text: "" }];
  // the other one of won and dollar, where the amount is already in the one asked for
  const to = reading.value.currency === currency ? (currency === "KRW" ? "USD" : "KRW") : currency;
  const converted = to === "KRW" ? reading.krw : reading.usd;
  if (converted === null) return [value, { text: lang === "ko" ? "환율 모름" : "no rate", paint: ink.faint }];
  return [
    value,
    { text: `${conversionInWords(converted, to, lang)}\n${rateInWords(converted, reading.value, to, lang)}`.trim(), paint: ink.faint },
  ];
}

/** `약 50,000,000,000 USD`, `▲ 12.3% 전년 대비`, `2026-03-03`, `P8Y`. */
function exactly(reading: Reading, lang: Lang): string {
  switch (reading.kind) {
    case "money": {
      const { value } = reading;
      const assumed = reading.assumed.includes("currency") ? "?" : "";
      return moved(
        reading,
        bounded({ ...value, value: value.amount }, lang, plainNumber, (n) => `${n} ${value.currency}${assumed}`),
        lang,
      );
    }
    case "percent":
      return moved(
        reading,
        bounded(reading.value, lang, plainNumber, (n) => `${n}${reading.value.unit}`),
        lang,
      );
    case "quantity":
      return moved(
        reading,
        bounded(reading.value, lang, plainNumber, (n) => `${n} ${reading.value.unit}`),
        lang,
      );
    case "date":
      return reading.value.mod === null ? reading.value.timex : `${reading.value.timex} (${reading.value.mod})`;
    case "duration":
      return reading.value.bound === "exact" ? reading.value.iso : `${reading.value.iso} (${reading.value.bound})`;
    default:
      return reading.text;
  }
}

function moved({ direction, basis }: Reading, value: string, lang: Lang): string {
  return [direction === null ? "" : DIRECTION_WORDS[direction][lang], value, basis === null ? "" : BASIS_WORDS[basis][lang]]
    .filter((part) => part !== "")
    .join(" ");
}
