/** Ranges: what may stand between two numbers, and how the first inherits scale and unit of the second. */

import boundSeeds from "../../seeds/lexicon/bounds.json" with { type: "json" };
import { compare, type Decimal, shift } from "../core/decimal.js";
import type { Numeral } from "./numeral.js";

export interface Separator {
  /** `dash` may also be a list or a telephone number, `from` also a change (61조원에서 78조원으로). */
  readonly style: "tilde" | "dash" | "from";
  readonly end: number;
}

const SPACE = 32;
const TILDES = new Set(["~", "∼", "～", "〜", "˜"].map((c) => c.charCodeAt(0)));
const DASHES = new Set(["-", "–", "—", "−", "‐"].map((c) => c.charCodeAt(0)));
const WORDS: readonly string[] = boundSeeds.separators;

/** The separator at `at` (perhaps after a blank); `end` is where the second number must begin. */
export function rangeSeparator(text: string, at: number): Separator | null {
  const spaced = text.charCodeAt(at) === SPACE;
  const from = spaced ? at + 1 : at;
  const code = text.charCodeAt(from);
  if (TILDES.has(code)) return { style: "tilde", end: skipBlank(text, from + 1) };
  if (DASHES.has(code)) {
    const end = skipBlank(text, from + 1);
    // blanks on both sides or on none: `3조 -5조` is a minus
    return end - from - 1 === (spaced ? 1 : 0) ? { style: "dash", end } : null;
  }
  if (code < 0xac00) return null;
  const word = WORDS.find((w) => text.startsWith(w, from));
  if (word === undefined || (spaced && word !== "내지")) return null;
  return { style: "from", end: skipBlank(text, from + word.length) };
}
const skipBlank = (text: string, at: number): number => (text.charCodeAt(at) === SPACE ? at + 1 : at);

/** `[3]~5조`, `[1]~2천억`, `[3000]~5000만`: the first number with the scale of the second, where it needs one. */
export function inheritScale(first: Numeral, second: Numeral): Decimal {
  if (first.last > 0 || first.value.mantissa === 0n) return first.value;
  const { small, scale } = second.lead;
  const exponent = first.lead.small > 0 ? scale : small + scale;
  const scaled = shift(first.value, exponent);
  return exponent > 0 && compare(scaled, second.value) <= 0 ? scaled : first.value;
}

/** Behind `A에서 B`: does the text speak of a change from A to B (`…으로 늘었다`), not of a range? */
export function isChange(text: string, at: number): boolean {
  const window = text.slice(at, at + 16);
  const to = /^(?:으로|로)(?=$|[^가-힣])/.exec(window);
  if (to === null) return false;
  const rest = window.slice(to[0].length);
  return boundSeeds.change.some((stem) => rest.includes(` ${stem}`)) || !rest.startsWith(" ");
}

/** Behind `A원에서 B원`: words that make it a range (사이, 까지, 수준) and no change (까지 늘렸다). */
export function isSpread(text: string, at: number): boolean {
  const window = text.slice(at, at + 12);
  if (!window.startsWith("까지")) return boundSeeds.spread.some((word) => window.startsWith(word) || window.startsWith(word, 1));
  return !boundSeeds.change.some((stem) => window.startsWith(stem, 3));
}

/** Length of a word that may open the second part: 최소 3조에서 [최대 ]5조원. */
export const secondWord = (text: string, at: number): number => boundSeeds.second.find((word) => text.startsWith(word, at))?.length ?? 0;
