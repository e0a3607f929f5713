/** Chips, memory, packaging, process nodes as products; named products. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Document } from "../text/document.js";
import type { Proposal } from "./types.js";

export function recognizeProducts(_doc: Document, _lexicon: Lexicon): Proposal[] {
  return [];
}
