/** Subjects that are somebody, but nobody whose name was recognised. */
import type { Phrase } from "../clause/phrase.js";
import type { Mention } from "../contract/types.js";
import type { ClaimContext } from "./draft.js";
import { isPronoun, speakerIn } from "./speaker.js";
import type { Trigger } from "./triggers.js";

/** A subject of its own that no name was recognised in (`5개 기관이 집행했다`, `지역 재단은 보증한다`): somebody, but nobody told before. */
export function hasUnknownSubject(context: ClaimContext, { predicate }: Trigger): boolean {
  if (predicate === null) return false;
  const nameless = (p: Phrase): boolean => !p.mentions.some(isParty) && !p.conjuncts.some((c) => c.mentions.some(isParty));
  const subject = predicate.args.findLast((p) => p.case === "subject") ?? predicate.outer.find((p) => p.case === "subject");
  if (subject !== undefined) return nameless(subject);
  const topic = predicate.args.findLast((p) => p.case === "topic") ?? predicate.outer.find((p) => p.case === "topic");
  return topic !== undefined && nameless(topic) && !isPronoun(topic) && speakerIn(context, topic, "near", "") !== null;
}
const isParty = (m: Mention): boolean => m.kind === "party";
