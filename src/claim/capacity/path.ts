/** From a quantity up to the predicate that says what is done with it. */
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import type { Word } from "../../clause/words.js";
import type { Mention } from "../../contract/types.js";
import { type Act, actOf, actOfStem, isState } from "./lexicon.js";

export interface Path {
  /** The phrase the quantity stands in, then those it modifies or belongs to. */
  readonly phrases: readonly Phrase[];
  /** What is done with it: a predicate's act, or a verbal noun's behind the quantity (`GPU 5만장 도입`). */
  readonly act: Act | null;
  /** The predicate that decides role places and status. */
  readonly predicate: Predicate | null;
  /** The verbal noun, if the act is a noun inside the quantity's own phrase. */
  readonly noun: Word | null;
  /** The quantity is said to be the size of what the topic names: `용량은 1.4GW다`. */
  readonly copula: boolean;
}

const STEPS = 6;

/** The phrase whose own words (not brackets) hold `mention`. */
export function phraseOf(segment: Segment, mention: Mention): Phrase | null {
  return (
    segment.phrases.find((p) =>
      p.words.some(
        (w) =>
          w.start <= mention.start && mention.end <= w.end && !w.brackets.some((b) => b.start <= mention.start && mention.end <= b.end),
      ),
    ) ?? null
  );
}

export function climb(segment: Segment, start: Phrase, mention: Mention): Path {
  const phrases: Phrase[] = [start];
  let phrase = start;
  for (let step = 0; step < STEPS; step++) {
    const behind = phrase.words.filter((w) => w.start >= mention.end || (w.start <= mention.start && w.end > mention.end));
    const noun = behind.findLast((w) => w.mention === null && w.verb === null && actOfStem(w.stem) !== null);
    if (noun !== undefined && !isState(noun.stem))
      return { phrases, act: actOfStem(noun.stem), predicate: phrase.governor, noun, copula: false };
    const upper = segment.phrases.find((q) => q !== phrase && (q.modifiers.includes(phrase) || q.conjuncts.includes(phrase)));
    if (upper !== undefined && upper.start > phrase.start) {
      phrases.push(upper);
      phrase = upper;
      continue;
    }
    const governor = phrase.governor ?? (phrase.case === "topic" ? overOf(segment, phrase) : null);
    if (governor === null) break;
    const act = actOf(governor);
    const relative = phrase.relative;
    const before = relative === null ? null : actOf(relative);
    // `[사들인] 1만3136장을 더하면`: the clause before the figure says it
    if (relative !== null && before !== null && act === null && governor.lemma !== "이다")
      return { phrases, act: before, predicate: relative, noun: null, copula: false };
    if (act !== null) return { phrases, act, predicate: governor, noun: null, copula: false };
    if (governor.lemma === "이다") {
      // `공장을 [건설] 중이다`
      const under = governor.args.find((a) => a.case === "copula" && a !== phrase);
      const doing = under?.words.find((w) => w.mention === null && actOfStem(w.stem) !== null);
      if (under !== undefined && doing !== undefined)
        return { phrases: [...phrases, under], act: actOfStem(doing.stem), predicate: governor, noun: doing, copula: false };
      const modified = governor.modifies;
      if (modified !== null && !phrases.includes(modified) && governor.ending.kind === "adnominal") {
        phrases.push(modified);
        if (modified.words.some((w) => isState(w.stem)) || stateJoined(modified))
          return { phrases, act: null, predicate: governor, noun: null, copula: true };
        phrase = modified;
        continue;
      }
      return { phrases, act: null, predicate: governor, noun: null, copula: true };
    }
    return { phrases, act: null, predicate: governor, noun: null, copula: false };
  }
  return { phrases, act: null, predicate: null, noun: null, copula: false };
}

/** The last clause a topic stands over without another one in between. */
const overOf = (segment: Segment, topic: Phrase): Predicate | null => segment.predicates.find((p) => p.outer.includes(topic)) ?? null;

const stateJoined = (phrase: Phrase): boolean => isState(phrase.words.map((w) => w.stem).join(""));
