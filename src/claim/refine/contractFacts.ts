/** Sentences that go on about the contract before them: `계약금액은 1230억원이다`, `계약기간은 2년이다`. */
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimContext, type ClaimDraft, has } from "../draft.js";
import { fillerOf } from "../fillers.js";
import { lastTold } from "../recent.js";
import type { Extend } from "../refine.js";
import { factOf } from "./contractWords.js";

const REACH = 4;

export const extendContracts: Extend = (context, segment, drafts) => {
  const contract = lastTold(drafts, "contract", segment.sentence.index, REACH);
  if (contract === undefined) return;
  for (const predicate of segment.predicates) {
    if (predicate.lemma !== "이다" && predicate.args.length === 0) continue;
    const topic = [...predicate.args, ...predicate.outer].find(
      (p) => (p.case === "topic" || p.case === "subject" || p.case === "also") && factOf(p) !== null,
    );
    if (topic !== undefined) add(context, segment, contract, topic, predicate);
  }
};

function add(context: ClaimContext, segment: Segment, contract: ClaimDraft, topic: Phrase, predicate: Predicate): void {
  const said: Mention[] = [
    ...predicate.args
      .filter((a) => a !== topic)
      .flatMap((a) => [a, ...a.modifiers])
      .flatMap((a) => a.mentions),
  ].filter((m) => m.start > topic.start);
  const put = (role: string, mention: Mention | undefined) => {
    if (mention === undefined || has(contract, role)) return;
    addFiller(contract, role, { filler: fillerOf(mention, context.parties), surety: "near", reason: "told of the contract next" });
    contract.moreEvidence.push({ start: topic.start, end: Math.min(segment.end, predicate.end) });
  };
  switch (factOf(topic)) {
    case "amount":
      put(
        "amount",
        said.find((m) => m.kind === "money" && m.conversionOf === null),
      );
      break;
    case "duration": {
      put(
        "duration",
        said.find((m) => m.kind === "duration"),
      );
      const date = said.find((m) => m.kind === "date");
      if (date?.kind === "date" && date.value.timex.includes("/") && !date.value.timex.startsWith("..")) contract.time ??= date.value;
      break;
    }
    case "counterpart": {
      const other = has(contract, "customer") ? null : "customer";
      const party = said.find((m) => m.kind === "party");
      if (other !== null && party !== undefined) {
        put(other, party);
        addFiller(contract, "party", { filler: fillerOf(party, context.parties), surety: "near", reason: "told of the contract next" });
      }
      break;
    }
  }
}
