/**
 * The text of one article, prepared once for every later stage.
 * All stages work on `text` (folded); `toRaw` leads a folded offset back to the decoded input.
 */
import type { Span } from "../core/span.js";
import type { Head } from "./heads.js";

/** What a line or sentence is in the layout of a news page. */
export type Zone = "title" | "body" | "byline" | "caption" | "boilerplate";

export interface Sentence extends Span {
  readonly index: number;
  /** 0-based paragraph (blocks separated by line breaks). */
  readonly paragraph: number;
  readonly zone: Zone;
}

/** A quotation: `start` at the opening mark, `end` behind the closing one. */
export interface Quote extends Span {
  readonly sentence: number;
  /** `double` for “…”, "…", 「…」, 『…』; `single` for ‘…’, '…', 〈…〉, <…>, 《…》. */
  readonly style: "double" | "single";
}

export interface Document {
  /** The decoded input; spans in the output point into it. */
  readonly raw: string;
  /** Folded text (NFC Hangul, ASCII digits, plain spaces, quotes and dashes): what recognisers read. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  /** What by its layout may head a block, in text order. */
  readonly heads: readonly Head[];
  /** Folded offset → raw offset. Identity unless the input held decomposed Hangul. */
  toRaw(offset: number): number;
}
