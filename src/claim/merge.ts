/** One event said twice is one claim: union of roles, all evidence. */
import { addFiller, type ClaimDraft, sameFiller } from "./draft.js";

/** Roles that tell two events of a type apart when they differ. */
const DECISIVE = new Set([
  "amount",
  "value",
  "quantity",
  "previousAmount",
  "content",
  "metric",
  "period",
  "action",
  "stake",
  "product",
  "attribute",
]);

export function merge(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const kept: ClaimDraft[] = [];
  for (const draft of drafts) {
    const twin = kept.find((k) => isSame(k, draft));
    if (twin === undefined) kept.push(draft);
    else unite(twin, draft);
  }
  return kept;
}

function isSame(a: ClaimDraft, b: ClaimDraft): boolean {
  if (a.type !== b.type || a.type === "statement" || a.type === "metric") return false;
  let shared = 0;
  for (const [role, fillers] of a.roles) {
    const others = b.roles.get(role);
    if (others === undefined) continue;
    const common = fillers.some((f) => others.some((o) => sameFiller(f.filler, o.filler)));
    if (common) shared++;
    else if (DECISIVE.has(role)) return false;
    else return false;
  }
  return shared > 0;
}

function unite(into: ClaimDraft, from: ClaimDraft): void {
  for (const [role, fillers] of from.roles) if (!into.roles.has(role)) for (const filler of fillers) addFiller(into, role, filler);
  // the headline is terse: the body's word on how real it is counts
  if (into.segment.sentence.zone === "title" && from.segment.sentence.zone !== "title") into.status = from.status;
  into.time ??= from.time;
  into.condition ??= from.condition;
  into.vouching ??= from.vouching;
  into.moreEvidence.push(from.evidence, ...from.moreEvidence);
}
