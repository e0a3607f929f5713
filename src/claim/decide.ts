/** How real a finished claim is, who vouches for it and what it hangs on. */

import seeds from "../../seeds/lexicon/status.json" with { type: "json" };
import { isContentNoun } from "../clause/function-words.js";
import type { Predicate } from "../clause/phrase.js";
import { vouch } from "../context/attribution.js";
import { nounOf } from "../context/chain.js";
import { conditionOf } from "../context/condition.js";
import { isUntrue, judge, type Nominal } from "../context/status.js";
import type { ClaimContext, ClaimDraft } from "./draft.js";

/** Status, polarity, attribution, condition: judged once the claim stands. Returns the cues that decided. */
export function decide(context: ClaimContext, draft: ClaimDraft, nominal: Nominal | null): readonly string[] {
  const predicate = draft.predicate;
  if (predicate === null) return [];
  const judged = judge(predicate, nominal);
  draft.status = judged.status === "done" && nominal !== null && isAnnounced(draft.type, predicate) ? "planned" : judged.status;
  draft.polarity = judged.negative ? "negative" : "positive";
  // `구매한 게 아니라 빌렸다`
  if (predicate.modifies?.case === "except" && isContentNoun(nounOf(predicate.modifies))) {
    draft.status = "denied";
    draft.polarity = "negative";
  }
  if (isUntrue(predicate, draft.segment.predicates)) {
    draft.status = "denied";
    draft.polarity = "negative";
  }
  draft.vouching = vouch(draft.segment, predicate, context.parties);
  const condition = conditionOf(draft.segment, predicate, context.doc.text);
  if (condition !== null && draft.status !== "done") {
    draft.condition = context.doc.text.slice(condition.start, condition.end);
    if (draft.status === "planned" || draft.status === "expected" || draft.status === "considered") draft.status = "conditional";
  }
  return judged.cues;
}

/** `블룸버그는 두 회사가 손을 뗀다고 보도했다`: the medium that tells of it has no part in it. True where it had been given one. */
export function leaveOutReporter(draft: ClaimDraft, parties: ClaimContext["parties"]): boolean {
  const speaker = draft.vouching?.speaker;
  if (speaker?.kind !== "party" || parties.get(speaker.value.party)?.kind !== "media") return false;
  let had = false;
  for (const [role, fillers] of draft.roles) {
    const rest = fillers.filter((f) => f.filler.kind !== "party" || f.filler.party !== speaker.value.party);
    had ||= rest.length < fillers.length;
    if (rest.length > 0) draft.roles.set(role, rest);
    else draft.roles.delete(role);
  }
  return had;
}

/** `투자를 [발표했다]`: what is announced is still to be done; a deal or a product announced is there, and so is what was reached. */
const isAnnounced = (type: ClaimDraft["type"], { name, args }: Predicate): boolean =>
  AHEAD.has(type) &&
  ANNOUNCES.has(name) &&
  !args.some((a) => a.case === "object" && seeds.reached.some((noun) => a.head.stem.endsWith(noun)));
const AHEAD: ReadonlySet<string> = new Set(["investment", "acquisition", "payout", "capacity", "personnel"]);
const ANNOUNCES: ReadonlySet<string> = new Set(seeds.announces);
