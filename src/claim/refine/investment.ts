/** Investments: what is mere talk of investing, who pays and who receives, what the money is for. */
import type { Segment } from "../../clause/segments.js";
import { addFiller, type ClaimContext, type ClaimDraft, has } from "../draft.js";
import type { Refine } from "../refine.js";
import { joinRound } from "./investmentRound.js";
import { findShares } from "./investmentShares.js";
import { REST, TALK } from "./investmentWords.js";

export const refineInvestment: Refine = ({ draft, trigger, drafts }) => {
  if (trigger.phrase !== null && !has(draft, "amount")) {
    const behind = trigger.phrase.words.filter((w) => w.start >= trigger.span.end);
    if (behind.some((w) => TALK.has(w.stem))) return false;
  }
  const sum = drafts.findLast((d) => d.type === "investment" && has(d, "amount"));
  if (sum !== undefined && draft.segment.sentence.index - sum.segment.sentence.index <= 2) completeFrom(draft, sum);
  return true;
};

/** A part of a sum goes where the sum went: `나머지 270억원은 5개 기관이 집행했다`. */
function completeFrom(draft: ClaimDraft, sum: ClaimDraft): void {
  if (has(draft, "investee") || !isPart(draft)) return;
  for (const f of sum.roles.get("investee") ?? [])
    if (
      !draft.roles.get("investor")?.some((g) => g.filler.kind === "party" && f.filler.kind === "party" && g.filler.party === f.filler.party)
    )
      addFiller(draft, "investee", { ...f, surety: "assumed", reason: "as of the sum" });
}

function isPart(draft: ClaimDraft): boolean {
  const amount = draft.roles.get("amount")?.[0]?.filler;
  if (amount?.kind !== "money") return false;
  const words = draft.segment.words;
  const at = words.findIndex((w) => w.mention?.id === amount.mention);
  return at > 0 && REST.has(words[at - 1]?.stem ?? "");
}

/** After all triggers of a segment: rounds joined, sums divided. */
export function extendInvestments(context: ClaimContext, segment: Segment, drafts: ClaimDraft[], owned: ReadonlySet<string>): void {
  joinRound(context, segment, drafts);
  drafts.push(...findShares(context, segment, drafts, owned));
}
