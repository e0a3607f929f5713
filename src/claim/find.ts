/** Mentions and sentences → claims. */
import type { Claim, Mention, Party } from "../contract/types.js";
import type { Document } from "../text/document.js";

export interface ClaimInput {
  readonly doc: Document;
  /** With folded offsets. */
  readonly mentions: readonly Mention[];
  readonly parties: readonly Party[];
  readonly reference: string | null;
}

export function findClaims(_input: ClaimInput): Claim[] {
  return [];
}
