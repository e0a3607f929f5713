/** What recognisers propose: mentions before overlaps are removed and ids are given. */
import type { MentionKind, MentionOf, Party } from "../contract/types.js";
import type { Document } from "../text/document.js";

type Draft<K extends MentionKind> = K extends MentionKind
  ? Pick<MentionOf<K>, "kind" | "start" | "end" | "value" | "rule"> & {
      assumed?: readonly string[];
      /** The proposal (same array) whose value this one restates. */
      conversionOf?: Proposal;
    }
  : never;

/** A proposed mention. Offsets are into `doc.text` (folded). `rule` names the row or recogniser. */
export type Proposal = Draft<MentionKind>;
export type ProposalOf<K extends MentionKind> = Draft<K>;

/** What a recogniser may look at besides the text. */
export interface MentionContext {
  /** Publication day `YYYY-MM-DD`, or null: then relative dates stay unresolved (no proposal) and a warning is given. */
  readonly reference: string | null;
}

export type Recognizer = (doc: Document, context: MentionContext) => Proposal[];

/** Parties come with the entity they refer to. */
export interface PartyRecognition {
  readonly parties: readonly Party[];
  readonly mentions: readonly ProposalOf<"party">[];
}
