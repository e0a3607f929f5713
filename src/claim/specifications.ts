/** A product's figures: attribute and value. */
import type { ClaimContext, ClaimDraft } from "./draft.js";

export function findSpecifications(_context: ClaimContext, _owned: ReadonlySet<string>): ClaimDraft[] {
  return [];
}
