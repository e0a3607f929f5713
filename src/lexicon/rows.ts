/** The shapes of lexicon rows: what `seeds/lexicon/*.json` and a user's own lexicon file hold. One row = one thing. */
import type { ChipValue, PartyKind } from "../contract/types.js";

/** An organisation, government body, fund, medium or person. */
export interface PartyRow {
  /** Lowercase slug; made from `nameEn`, else from `name`, when left out. */
  readonly id?: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly kind: PartyKind;
  readonly ticker?: string | null;
  /** Name or id of the party it belongs to. */
  readonly parent?: string | null;
  /** Further spellings that always mean this party. */
  readonly aliases?: readonly string[];
  /** Spellings (the name itself may be among them) that are sometimes other words: the article must give some evidence. */
  readonly ambiguous?: readonly string[];
  /** Spellings that mostly are ordinary words (`대상`, `레이`): the article must give strong evidence. */
  readonly ordinary?: readonly string[];
  /** Words of its trade: one of them in the article is strong evidence for a doubtful spelling. */
  readonly cues?: readonly string[];
  /** Where the row comes from. */
  readonly from?: string;
}

/** A chip, memory, package or process node as a product. */
export interface ChipRow {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly vendor?: string | null;
  readonly family?: string | null;
  readonly kind: ChipValue["kind"];
  readonly aliases?: readonly string[];
  readonly ambiguous?: readonly string[];
  readonly from?: string;
}

/** A named model, service, platform or device. */
export interface ProductRow {
  readonly name: string;
  readonly nameEn?: string | null;
  readonly vendor?: string | null;
  readonly aliases?: readonly string[];
  readonly ambiguous?: readonly string[];
  readonly from?: string;
}

/** A user's own rows; they win over shipped rows of the same id or spelling. */
export interface LexiconRows {
  readonly parties?: readonly PartyRow[];
  readonly chips?: readonly ChipRow[];
  readonly products?: readonly ProductRow[];
}
