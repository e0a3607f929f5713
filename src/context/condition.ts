/** What an event hangs on: `조건이 충족되면`, `승인될 경우`, `…을 조건으로`. */
import seeds from "../../seeds/lexicon/conditions.json" with { type: "json" };
import type { Predicate } from "../clause/phrase.js";
import type { Segment } from "../clause/segments.js";
import type { Span } from "../core/span.js";
import { WordSet } from "../text/word-set.js";
import { nameOf, nounOf } from "./chain.js";

const nouns = new WordSet(seeds.nouns);
const moments = new WordSet(seeds.momentsWith.moments);
const idioms = new WordSet(seeds.idioms);

/** `감안하면`, `합치면`: conditional in form only. */
export const statesNoCondition = (predicate: Predicate): boolean => idioms.has(nameOf(predicate));

/** The clause that states the condition of `predicate`, or null. */
export function conditionOf(segment: Segment, predicate: Predicate, text: string): Span | null {
  for (const phrase of predicate.args) {
    const relative = phrase.relative;
    // `승인을 [조건으로]`, `실적이 나아지는 것을 [전제로]`
    if (phrase.case === "condition") return { start: relative === null ? phrase.start : spanOf(relative).start, end: phrase.head.stemEnd };
    if (relative === null) continue;
    const noun = nounOf(phrase);
    const clause = spanOf(relative);
    if (nouns.has(noun) || (moments.has(noun) && seeds.momentsWith.words.some((w) => text.slice(clause.start, clause.end).includes(w))))
      return clause;
  }
  const clause = segment.predicates.find((p) => isIf(p) && p.index < predicate.index && !idioms.has(nameOf(p)) && leadsTo(p, predicate));
  return clause === undefined ? null : spanOf(clause);
}

/** `금리가 내리[면]`, `금리가 내려[야]`. */
const isIf = ({ ending }: Predicate): boolean =>
  ending.kind === "conditional" || (ending.kind === "connective" && seeds.onlyIf.includes(ending.surface));

/** Does the clause lead to the predicate before its sentence goes on to another one? */
function leadsTo(clause: Predicate, predicate: Predicate): boolean {
  for (let p = clause.next, step = 0; p !== null && step < 6; p = p.next, step++) if (p === predicate) return true;
  return false;
}

function spanOf(predicate: Predicate): Span {
  return { start: Math.min(predicate.start, ...predicate.args.map((a) => a.start)), end: predicate.end };
}
