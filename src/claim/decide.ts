/** How real a finished claim is, who vouches for it and what it hangs on. */
import { vouch } from "../context/attribution.js";
import { conditionOf } from "../context/condition.js";
import { judge, type Nominal } from "../context/status.js";
import type { ClaimContext, ClaimDraft } from "./draft.js";

/** Status, polarity, attribution, condition: judged once the claim stands. Returns the cues that decided. */
export function decide(context: ClaimContext, draft: ClaimDraft, nominal: Nominal | null): readonly string[] {
  const predicate = draft.predicate;
  if (predicate === null) return [];
  const judged = judge(predicate, nominal);
  draft.status = judged.status;
  draft.polarity = judged.negative ? "negative" : "positive";
  draft.vouching = vouch(draft.segment, predicate, context.parties);
  const condition = conditionOf(draft.segment, predicate, context.doc.text);
  if (condition !== null && draft.status !== "done") {
    draft.condition = context.doc.text.slice(condition.start, condition.end);
    if (draft.status === "planned" || draft.status === "expected" || draft.status === "considered") draft.status = "conditional";
  }
  return judged.cues;
}
