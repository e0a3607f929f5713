/** The phrase a modifier hangs on: `인수를 위한 [계약]을 체결했다`, `매각에 대한 [협상]이 결렬됐다`. */
import type { Phrase, Predicate } from "../clause/phrase.js";
import type { Segment } from "../clause/segments.js";

/** The phrase that `phrase` modifies, or null where it stands by itself. */
export function hostOf(segment: Segment, phrase: Phrase): Phrase | null {
  return phrase.governor === null ? modifiedBy(segment, phrase) : null;
}

/** The same of any phrase. A copy of a phrase (a member of a list told by itself) modifies nothing. */
export function modifiedBy({ phrases }: Segment, phrase: Phrase): Phrase | null {
  const { host } = phrase;
  return host !== null && phrases[host.index] === host && host.modifiers.includes(phrase) ? host : null;
}

/** The predicate a phrase depends on, itself or through the phrases it modifies. */
export function governorOf(segment: Segment, phrase: Phrase | null): Predicate | null {
  for (let p = phrase, step = 0; p !== null && step < 4; p = hostOf(segment, p), step++) {
    if (p.governor !== null) return p.governor;
    const topic = p;
    if (topic.case === "topic") return segment.predicates.find((q) => q.start > topic.start && q.outer.includes(topic)) ?? null;
  }
  return null;
}
