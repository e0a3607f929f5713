/** Figures of a subject: metric claims with value, changes, period, forecaster. */
import type { ClaimContext, ClaimDraft } from "./draft.js";

export function findFigures(_context: ClaimContext): ClaimDraft[] {
  return [];
}
