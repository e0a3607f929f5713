/**
 * How far to trust a claim: the share of slots that held for claims of its type on annotated articles, lowered where a
 * role was found by position only or supplied from an earlier sentence, raised where the text says the event twice.
 * `npm run calibrate` prints the reliability table these numbers come from.
 */
import type { ClaimType } from "../contract/types.js";
import type { ClaimDraft } from "./draft.js";

/** Share of right slots by type, shrunk towards what unseen articles gave. */
const BASE: Readonly<Record<ClaimType, number>> = {
  statement: 0.95,
  metric: 0.94,
  specification: 0.92,
  capacity: 0.93,
  personnel: 0.91,
  contract: 0.9,
  investment: 0.91,
  development: 0.88,
  launch: 0.9,
  acquisition: 0.86,
  sanction: 0.87,
  partnership: 0.88,
  offering: 0.86,
  payout: 0.82,
};

export function confidenceOf(draft: ClaimDraft): number {
  let near = 0;
  let assumed = 0;
  for (const fillers of draft.roles.values())
    for (const { surety } of fillers) {
      if (surety === "near") near++;
      else if (surety === "assumed") assumed++;
    }
  let p = BASE[draft.type] * 0.99 ** Math.min(near, 3);
  // who it is about was not in the sentence: the commonest way to be wrong
  if (assumed > 0) p *= 0.97 * 0.98 ** Math.min(assumed - 1, 2);
  if (draft.segment.sentence.zone === "title" && draft.moreEvidence.length === 0) p *= 0.88;
  if (draft.moreEvidence.length > 0) p += 0.25 * (0.97 - p);
  return Math.round(Math.max(0.05, Math.min(0.97, p)) * 100) / 100;
}
