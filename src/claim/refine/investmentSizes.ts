/** Sums of investing told as resized: `평택 투자 규모를 1조원에서 1조5000억원으로 늘렸다`. */
import type { Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { partyOf, subjectOf, vouch } from "../../context/attribution.js";
import { nameOf } from "../../context/chain.js";
import { judge } from "../../context/status.js";
import { addFiller, type ClaimContext, type ClaimDraft } from "../draft.js";
import { fillerOf } from "../fillers.js";
import { namesSize, RESIZES } from "./investmentWords.js";

export function findResized(
  context: ClaimContext,
  segment: Segment,
  drafts: readonly ClaimDraft[],
  owned: ReadonlySet<string>,
): ClaimDraft[] {
  if (segment.sentence.zone === "title") return [];
  return segment.predicates.flatMap((predicate) => {
    const draft = RESIZES.has(nameOf(predicate)) ? resized(context, segment, predicate, owned) : null;
    return draft === null || drafts.some((d) => d.type === "investment" && d.predicate === predicate && d.roles.has("amount"))
      ? []
      : [draft];
  });
}

function resized(context: ClaimContext, segment: Segment, predicate: Predicate, owned: ReadonlySet<string>): ClaimDraft | null {
  const now = predicate.args.find((a) => a.case === "instrument" && a.headMention?.kind === "money")?.headMention;
  if (now == null || owned.has(now.id)) return null;
  const size = predicate.args.find((a) => {
    if (a.case !== "object" && a.case !== "subject") return false;
    const [before, last] = a.words.slice(-2);
    return namesSize(a.head.stem) || (last !== undefined && namesSize(`${before?.stem ?? ""}${last.stem}`));
  });
  const actor = size === undefined ? null : partyOf(subjectOf(predicate));
  if (size === undefined || actor === null) return null;
  const draft: ClaimDraft = {
    type: "investment",
    roles: new Map(),
    status: judge(predicate).status,
    polarity: "positive",
    time: dateOf(predicate),
    condition: null,
    vouching: vouch(segment, predicate, context.parties),
    evidence: { start: size.start, end: predicate.end },
    moreEvidence: [],
    segment,
    predicate,
    rule: "investment.resized",
    partOf: [],
  };
  addFiller(draft, "investor", { filler: fillerOf(actor, context.parties), surety: "read", reason: "who resizes it" });
  addFiller(draft, "amount", { filler: fillerOf(now, context.parties), surety: "read", reason: "new size" });
  return draft;
}

const dateOf = ({ args }: Predicate): ClaimDraft["time"] => {
  const date = args.find((a) => a.case === "none" && a.headMention?.kind === "date")?.headMention;
  return date?.kind === "date" && !date.value.timex.endsWith("_REF") ? date.value : null;
};
