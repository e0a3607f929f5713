/** Phrases that may fill an event's roles, each with the place it stands in. */

import { mentionsOf, NO_MENTIONS } from "../clause/assembly.js";
import { isContentNoun, isGroup, isMaking } from "../clause/function-words.js";
import type { Phrase, Predicate } from "../clause/phrase.js";
import type { Segment } from "../clause/segments.js";
import { nounOf } from "../context/chain.js";
import type { Mention } from "../contract/types.js";
import type { Place } from "./block.js";
import type { Surety } from "./draft.js";
import { governorOf } from "./host.js";
import type { Trigger } from "./triggers.js";

export interface Candidate {
  readonly place: Place;
  readonly phrase: Phrase;
  /** Mentions it offers, head first. */
  readonly mentions: readonly Mention[];
  readonly surety: Surety;
  /** Stands in the trigger's own noun phrase (before it, `…의`, `…에 대한`). */
  readonly inside: boolean;
}

const ALONGSIDE = new Set(["subject", "topic", "also"]);

/** Candidates nearest first: the trigger's own phrase and its modifiers, the predicate's arguments, then what stands outside. */
export function candidatesOf(segment: Segment, trigger: Trigger): Candidate[] {
  const out: Candidate[] = [];
  const seen: Phrase[] = [];
  const add = (phrase: Phrase, place: Place, surety: Surety, inside = false) => {
    if (phrase === trigger.phrase || seen.includes(phrase)) return;
    seen.push(phrase);
    out.push({ place, phrase, mentions: offered(phrase), surety, inside });
    for (const conjunct of phrase.conjuncts) add(conjunct, place, surety, inside);
    for (const modifier of phrase.modifiers) if (modifier.case === "genitive") addValuesOf(modifier, place, inside);
  };
  /** `500억 달러 규모의 투자를`: a modifier lends its figures to the phrase it modifies, not its parties. */
  const addValuesOf = (phrase: Phrase, place: Place, inside: boolean) => {
    const figures = phrase.mentions.filter((m) => m.kind !== "party" && m.kind !== "product" && m.kind !== "chip");
    if (figures.length > 0 && !seen.includes(phrase)) out.push({ place, phrase, mentions: figures, surety: "near", inside });
  };

  const { phrase, predicate } = trigger;
  const governor = governorOf(segment, phrase);
  if (phrase !== null) {
    const before = phrase.words.length === 1 ? NO_MENTIONS : mentionsOf(phrase.words.filter((w) => w.start < trigger.span.start));
    if (before.length > 0) out.push({ place: "compound", phrase, mentions: before.toReversed(), surety: "near", inside: true });
    // `보조금 [61억달러]를 지급한다`
    const behind = mentionsOf(phrase.words.filter((w) => w.start >= trigger.span.end && w.mention?.kind === "money"));
    if (behind.length > 0 && trigger.predicate !== null)
      out.push({ place: "compound", phrase, mentions: behind, surety: "near", inside: true });
    // `유상증자[(1620억원)]를 주관했다`
    const bracketed = trigger.word.mentions.filter((m) => m.kind === "money" && m.start >= trigger.span.end);
    if (bracketed.length > 0) out.push({ place: "compound", phrase, mentions: bracketed, surety: "near", inside: true });
    for (const modifier of phrase.modifiers.toReversed()) add(modifier, modifier.case, "read", true);
    if (phrase.relative !== null) for (const arg of phrase.relative.args.toReversed()) add(arg, arg.case, "read", true);
  }
  if (predicate !== null) {
    for (const arg of predicate.args.toReversed()) {
      if (arg === phrase) continue;
      add(arg, arg.case, "read");
    }
    if (predicate.ending.kind === "adnominal" && predicate.modifies !== null && !isContentNoun(nounOf(predicate.modifies)))
      add(predicate.modifies, "head", "near");
    // `51%를 확보해 [최대주주가] 됐다` has no other subject
    const own = predicate.outer.length === 0 || predicate.lemma === "되다" ? undefined : predicate.args.find((a) => a.case === "subject");
    for (const outer of predicate.outer)
      if (own === undefined || !isClosedBefore(segment, outer, own)) add(outer, outer.case, ALONGSIDE.has(outer.case) ? "read" : "near");
    for (const gapped of gappedTopics(segment, predicate)) add(gapped, "topic", "read");
    const shared = sharedActor(predicate);
    if (shared !== null) add(shared, "subject", "near");
  } else if (governor !== null) {
    for (const arg of governor.args.toReversed()) if (ALONGSIDE.has(arg.case) && arg !== phrase) add(arg, arg.case, "near");
    for (const outer of governor.outer) add(outer, outer.case, "near");
  } else {
    for (const loose of segment.loose) if (loose.start < trigger.span.start) add(loose, loose.case, "near");
  }
  return out;
}

/** `[한빛이] 개발한 로봇을 다온에 공급한다`: who makes a thing and what is done with it share their subject. */
function sharedActor({ args, outer }: Predicate): Phrase | null {
  if (args.some((a) => ALONGSIDE.has(a.case)) || outer.some((a) => ALONGSIDE.has(a.case))) return null;
  for (const arg of args) {
    if (!TAKEN.has(arg.case)) continue;
    const { relative } = arg;
    if (relative === null || !isMaking(relative.name)) continue;
    const maker = relative.args.find((a) => a.case === "subject");
    if (maker?.headMention?.kind === "party") return maker;
  }
  return null;
}
const TAKEN: ReadonlySet<string> = new Set(["object", "dative", "instrument", "none"]);

/** `[한빛시는] 20억원을 지원하고, 세 구가 5억원을 추가로 지원한다`: the clause of the topic is over where another subject begins. */
const isClosedBefore = (segment: Segment, outer: Phrase, own: Phrase): boolean =>
  ALONGSIDE.has(outer.case) && segment.predicates.some((p) => p.start >= outer.end && p.end <= own.start && p.ending.kind === "connective");

/** `[A는] 300억원, B는 200억원을 냈다`: topics before the last, each with a figure of its own that the one predicate took. */
const NONE: readonly Phrase[] = [];
function gappedTopics(segment: Segment, predicate: Predicate): readonly Phrase[] {
  const last = predicate.outer.find((p) => p.case === "topic");
  if (last === undefined || !predicate.args.some((a) => a.end <= last.start && isFigure(a))) return NONE;
  const before = segment.predicates.findLast((p) => p.end <= last.start && p !== predicate && p.end <= predicate.start)?.end ?? 0;
  const topics = segment.phrases.filter((p) => p.case === "topic" && p.start >= before && p.end <= last.start);
  return topics.filter((topic, i) => {
    const until = topics[i + 1]?.start ?? last.start;
    return topic.headMention?.kind === "party" && predicate.args.some((a) => a.start >= topic.end && a.end <= until && isFigure(a));
  });
}

const isFigure = (phrase: Phrase): boolean =>
  phrase.headMention?.kind === "money" || phrase.headMention?.kind === "percent" || phrase.headMention?.kind === "quantity";

function offered(phrase: Phrase): Mention[] {
  const head = phrase.headMention;
  if (phrase.mentions.length === 0) return head === null ? leader(phrase) : [head];
  const rest = phrase.mentions.filter((m) => m !== head).toReversed();
  return head === null ? rest : [head, ...rest];
}

/** `한빛이 이끄는 [컨소시엄]이`: who leads a group, or is in it, stands for it. */
function leader({ head, relative }: Phrase): Mention[] {
  const named = relative !== null && isGroup(head.stem) ? relative.args.find((a) => a.case === "subject")?.headMention : undefined;
  return named?.kind === "party" ? [named] : [];
}
