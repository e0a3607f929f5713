/** The recognisers in order, each with its reason, and the one place where overlaps are decided. */
import type { Party } from "../contract/types.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Document } from "../text/document.js";
import { recognizeProducts } from "./chips.js";
import { recognizeDates } from "./dates.js";
import { recognizeFigures } from "./figures.js";
import { removeOverlaps } from "./overlaps.js";
import { recognizeParties } from "./parties.js";
import type { MentionContext, Proposal } from "./types.js";

export interface Recognition {
  readonly parties: readonly Party[];
  /** In text order, without overlaps. */
  readonly mentions: readonly Proposal[];
}

export function recognize(doc: Document, lexicon: Lexicon, context: MentionContext): Recognition {
  const found = [
    // dates before figures: `2026년 1분기` is no quantity, `8년에 걸쳐` a duration
    ...recognizeDates(doc, context),
    ...recognizeFigures(doc, context),
    // model names before parties: `갤럭시 S26`, `H200` carry digits that are no figures
    ...recognizeProducts(doc, lexicon),
  ];
  const taken = removeOverlaps(found);
  const { parties, mentions } = recognizeParties(doc, lexicon, taken);
  return { parties, mentions: removeOverlaps([...taken, ...mentions]) };
}
