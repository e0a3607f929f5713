/** Parties: known ones from the gazetteer, unknown ones from suffix, apposition, title and declared alias. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Document } from "../text/document.js";
import type { PartyRecognition, Proposal } from "./types.js";

/** `taken`: figures, dates and chips found before; a party never overlaps them. */
export function recognizeParties(_doc: Document, _lexicon: Lexicon, _taken: readonly Proposal[]): PartyRecognition {
  return { parties: [], mentions: [] };
}
