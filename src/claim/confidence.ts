/** How far to trust a claim: the product of how each role was found. Calibrated on annotated articles. */
import type { ClaimDraft } from "./draft.js";

const SURETY = { read: 0.97, near: 0.9, assumed: 0.75 } as const;

export function confidenceOf(draft: ClaimDraft): number {
  let p = 0.95;
  for (const fillers of draft.roles.values()) for (const f of fillers) p *= SURETY[f.surety];
  return Math.round(Math.max(0.05, Math.min(0.99, p)) * 100) / 100;
}
