/** Payouts told apart from their object: `자사주 500억원어치를 [매입]한다`, `자기주식 30만주를 [소각]하기로`. */
import seeds from "../../../seeds/lexicon/payouts.json" with { type: "json" };
import type { Segment } from "../../clause/segments.js";
import { partyOf, subjectOf, vouch } from "../../context/attribution.js";
import { nameOf } from "../../context/chain.js";
import { judge } from "../../context/status.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimContext, type ClaimDraft } from "../draft.js";
import { codeFiller, fillerOf } from "../fillers.js";
import { toldIn } from "../recent.js";

const own = new Set(seeds.ownShares);
const codes = new Map<string, string>(Object.entries(seeds.verbs).flatMap(([code, verbs]) => verbs.map((verb) => [verb, code] as const)));

export function extendPayouts(
  context: ClaimContext,
  segment: Segment,
  drafts: ClaimDraft[],
  owned: ReadonlySet<string>,
  topic: Mention | null,
): void {
  for (const predicate of segment.predicates) {
    const code = codes.get(nameOf(predicate));
    if (code === undefined || toldIn(drafts, segment).some((d) => d.type === "payout" && d.predicate === predicate)) continue;
    const object = predicate.args.find((p) => (p.case === "object" || p.case === "subject") && p.words.some((w) => own.has(w.stem)));
    if (object === undefined) continue;
    const money = [...object.mentions, ...object.modifiers.flatMap((p) => p.mentions), ...predicate.args.flatMap((p) => p.mentions)].find(
      (m) => m.kind === "money" && m.conversionOf === null && !owned.has(m.id),
    );
    if (money === undefined) continue;
    const subject = partyOf(subjectOf(predicate)) ?? topic;
    const draft: ClaimDraft = {
      type: "payout",
      roles: new Map(),
      status: judge(predicate).status,
      polarity: "positive",
      time: null,
      condition: null,
      vouching: vouch(segment, predicate, context.parties),
      evidence: { start: Math.min(object.start, money.start), end: predicate.end },
      moreEvidence: [],
      segment,
      predicate,
      rule: "payout.ownShares",
      partOf: [],
    };
    if (subject !== null)
      addFiller(draft, "company", {
        filler: fillerOf(subject, context.parties),
        surety: subject === topic ? "assumed" : "read",
        reason: "subject",
      });
    const span = { start: predicate.word.start, end: predicate.word.stemEnd };
    addFiller(draft, "action", { filler: codeFiller(code, context.doc.text, span), surety: "read", reason: nameOf(predicate) });
    addFiller(draft, "amount", { filler: fillerOf(money, context.parties), surety: "read", reason: "worth of the shares" });
    drafts.push(draft);
  }
}
