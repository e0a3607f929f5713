/** Quotations and reported views with their speakers. */
import type { ClaimContext, ClaimDraft } from "./draft.js";

export function findStatements(_context: ClaimContext): ClaimDraft[] {
  return [];
}
