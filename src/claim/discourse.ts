/** What carries over from sentence to sentence: the running topic and the last event of each kind. */
import type { Heading } from "../clause/headings.js";
import type { Phrase } from "../clause/phrase.js";
import type { Segment } from "../clause/segments.js";
import { partyOf, subjectOf } from "../context/attribution.js";
import type { Mention } from "../contract/types.js";
import type { ClaimContext, ClaimDraft } from "./draft.js";
import { headerOf, isHeaded } from "./heading.js";
import { strangerIn } from "./stranger.js";

export interface Discourse {
  /** The last draft by `type frame`. */
  readonly last: Map<string, ClaimDraft>;
  /** The party the text is about when a segment begins. */
  topic(segment: Segment, reach?: number): Mention | null;
  /** A segment begins; true where a new block does, which forgets what was told before it. */
  enter(segment: Segment): boolean;
  pass(segment: Segment): void;
}

/** A topic fades after this many sentences without being named. */
const REACH = 3;

export function startDiscourse(context: ClaimContext): Discourse {
  let topic: Mention | null = null;
  let sentence = -1;
  let block: Heading | null = null;
  const last = new Map<string, ClaimDraft>();
  return {
    last,
    topic(segment, reach = REACH) {
      const head = segment.heading === null ? null : headerOf(context, segment.heading).about;
      if (head !== null && isHeaded(segment)) return head;
      if (topic !== null && strangerIn(segment) !== null) return null;
      return segment.sentence.index - sentence <= reach ? topic : head;
    },
    enter({ heading }) {
      if (heading === block) return false;
      block = heading;
      topic = null;
      last.clear();
      return true;
    },
    pass(segment) {
      if (segment.quote !== null || segment.sentence.zone === "title" || segment.sentence.zone === "caption") return;
      const main = segment.predicates.at(-1);
      const subject = main === undefined ? null : subjectOf(main);
      // `한빛카드와 새봄캐피탈은 각각 …`: none of several takes the text from whom it is about
      if (subject !== null && topic !== null && segment.sentence.index - sentence <= REACH && isSeveral(subject)) return;
      const party = partyOf(subject);
      const named =
        party ??
        partyOf(segment.phrases.find((p) => p.case === "topic" && partyOf(p) !== null) ?? null) ??
        partyOf(segment.phrases.find((p) => p.case === "subject" && p.headMention?.kind === "party") ?? null);
      // an unnamed group (`업계는`) has its say, and the text goes on about the party before
      if (named !== null && named.rule !== "group") {
        topic = named;
        sentence = segment.sentence.index;
      } else if (topic !== null && strangerIn(segment) !== null) topic = null;
    },
  };
}

/** `A와 B는`: a list of parties. */
const isSeveral = ({ conjuncts, headMention }: Phrase): boolean =>
  headMention?.kind === "party" && conjuncts.some((c) => c.headMention?.kind === "party");
