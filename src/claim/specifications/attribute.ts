/** The attribute a product's figure measures: a noun next to it, the subject over it, or what its unit means by itself. */
import seeds from "../../../seeds/lexicon/specifications.json" with { type: "json" };
import { isContentNoun } from "../../clause/function-words.js";
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import type { Word } from "../../clause/words.js";
import type { Mention } from "../../contract/types.js";
import type { Span } from "../../core/span.js";
import { WordSet } from "../../text/word-set.js";
import { modifiedBy } from "../host.js";
import { isProductClass } from "../products/words.js";

const attributes = new WordSet(seeds.attributes);
const notAttributes = seeds.notAttributes;
const bounds = new WordSet(seeds.bounds);
const byUnit: ReadonlyMap<string, string> = new Map(Object.entries(seeds.units));
const byVerb: ReadonlyMap<string, { readonly attribute: string; readonly units: readonly string[] }> = new Map(Object.entries(seeds.verbs));
const longest = Math.max(...seeds.attributes.map((a) => a.length));
const vessels = seeds.vessels;
const supported = new WordSet(seeds.supported);
const supports = new WordSet(seeds.supports);
const improving = new WordSet(seeds.improving);
const firm = new WordSet(seeds.firm);
const longestFirm = Math.max(...seeds.firm.map((f) => f.length));
const rated = new WordSet(seeds.rated);
const reference = new WordSet(seeds.reference);

export interface Attribute extends Span {
  /** Its noun without blanks; for a unit by itself, what it means. */
  readonly noun: string;
  /** Where it stands; null if only the unit says it. */
  readonly phrase: Phrase | null;
}

/** The phrase a mention stands in and the word that holds it. */
export interface Seat {
  readonly phrase: Phrase;
  readonly word: Word;
  readonly at: number;
}

export function seatOf(segment: Segment, mention: Mention): Seat | null {
  for (const phrase of segment.phrases) {
    if (phrase.start > mention.start || phrase.end < mention.end) continue;
    const at = phrase.words.findIndex((w) => w.start <= mention.start && mention.end <= w.end);
    const word = phrase.words[at];
    if (word !== undefined) return { phrase, word, at };
  }
  return null;
}

/** The attribute that `words` end in, its noun reaching back over at most three words. */
function endingIn(words: readonly Word[], phrase: Phrase): Attribute | null {
  let joined = "";
  const last = words.at(-1);
  if (last === undefined) return null;
  for (let i = words.length - 1; i >= 0 && i > words.length - 4; i--) {
    const word = words[i] as Word;
    if (i < words.length - 1 && (word.case !== "none" || reference.has(word.stem))) break;
    if (word.mention !== null && word.mention.kind !== "chip") break;
    const stem = word.verb?.lemma === "이다" ? word.verb.noun : word.stem;
    joined = stem + joined;
    for (let n = Math.min(longest, joined.length); n > 1; n--)
      if (attributes.has(joined.slice(-n)) && !isNoAttribute(words[i - 1], joined))
        return { noun: joined, phrase, start: beginOf(words, i), end: last.stemEnd };
  }
  return null;
}

/** `판매 [속도]`: with the word before it a company's. */
function isNoAttribute(before: Word | undefined, joined: string): boolean {
  const whole = before === undefined || before.case !== "none" || before.mention !== null ? joined : before.stem + joined;
  return notAttributes.some((w) => whole.endsWith(w));
}

/** `최대 소비전력`, `와트당 처리량`: the noun phrase from its first word that belongs to it. */
function beginOf(words: readonly Word[], from: number): number {
  let at = from;
  while (at > 0) {
    const before = words[at - 1] as Word;
    if (before.case !== "none" || before.mention !== null || before.verb !== null || before.after !== "" || reference.has(before.stem))
      break;
    if (isContentNoun(before.stem)) break;
    at--;
  }
  return (words[at] as Word).start;
}

const isBound = (word: Word): boolean => bounds.has(word.stem);

/** Beside the figure: `매개변수 [700억개]`, `HBM3E [144GB]를`, `[4나노] 공정으로`, `[43개]의 관절을`. */
export function besideOf(segment: Segment, seat: Seat): Attribute | null {
  const { phrase, at } = seat;
  const before = phrase.words.slice(0, at);
  while (before.length > 0 && isBound(before.at(-1) as Word)) before.pop();
  const last = before.at(-1);
  const filled = last?.case === "none" ? memoryIn([last], phrase) : null;
  if (filled !== null) return filled;
  const left = endingIn(before, phrase);
  if (left !== null) return left;
  const behind = phrase.words.slice(at + 1).filter((w) => !isBound(w));
  const memory = memoryIn(behind.slice(0, 1), phrase);
  if (memory !== null) return memory;
  for (let n = 1; n <= Math.min(3, behind.length); n++) {
    const right = endingIn(behind.slice(0, n), phrase);
    if (right !== null) return right;
  }
  const governed = phrase.case === "genitive" ? modifiedBy(segment, phrase) : null;
  return governed === null ? null : (memoryIn(governed.words.slice(-1), governed) ?? endingIn(governed.words, governed));
}

/** `80GB [HBM3]를`, `80GB의 [HBM3]를`: how much memory of what kind. */
function memoryIn(words: readonly Word[], phrase: Phrase): Attribute | null {
  const mention = words[0]?.mention;
  if (mention?.kind !== "chip" || mention.value.kind !== "memory") return null;
  return { noun: mention.text, phrase, start: mention.start, end: mention.end };
}

export const namesAttribute = (phrase: Phrase): boolean => endingIn(phrase.words, phrase) !== null;

const OVER = new Set(["subject", "topic", "also", "object", "locative"]);

/** Over the figure: the nearest subject, topic or object to its left that names an attribute. */
export function overOf(segment: Segment, seat: Seat): Attribute | null {
  for (let i = seat.phrase.index - 1; i >= 0; i--) {
    const phrase = segment.phrases[i];
    if (phrase === undefined || !OVER.has(phrase.case)) continue;
    const found = endingIn(phrase.words, phrase) ?? tested(phrase);
    // a subject or object of another verb measures something else
    if (found !== null)
      return phrase.case === "topic" || phrase.case === "locative" || phrase.governor === seat.phrase.governor ? found : null;
    // another subject of its own
    if (phrase.case === "subject" && phrase.headMention === null && phrase.mentions.length === 0) return null;
  }
  return null;
}

/** `한국어 성능평가 'K이밸'에서는`. */
function tested(phrase: Phrase): Attribute | null {
  if (phrase.case !== "locative") return null;
  for (let n = phrase.words.length - 1; n > 0; n--) {
    const found = endingIn(phrase.words.slice(0, n), phrase);
    if (found !== null && /(?:평가|벤치마크|점수)$/.test(found.noun)) return found;
  }
  return null;
}

/** `6710억개 [매개변수]`: counted by its attribute. */
export function withinOf(value: Mention, seat: Seat): Attribute | null {
  const noun = value.text.slice(value.text.lastIndexOf(" ") + 1);
  return noun !== value.text && attributes.has(noun) ? { noun, phrase: seat.phrase, start: value.end - noun.length, end: value.end } : null;
}

/** `532km를 [달린다]`, `2.2m에서 떨어져도 [견딘다]`: the verb says what is measured. */
export function doneOf(segment: Segment, value: Mention, seat: Seat): Attribute | null {
  const { governor } = seat.phrase;
  if (governor === null) return null;
  const unit = unitOf(value);
  const said =
    byVerb.get(governor.name) ??
    (CONCESSIVE.test(governor.ending.surface) ? byVerb.get(segment.predicates[governor.index + 1]?.name ?? "") : undefined);
  // `판매 속도가 20% 빠르다`: of something else
  const other = governor.args.some((p) => p.case === "subject" && p.mentions.length === 0 && !isProductClass(p.head.stem));
  if (said !== undefined && !other && said.units.includes(unit))
    return { noun: said.attribute, phrase: null, start: governor.word.start, end: governor.word.stemEnd };
  // `한 번 충전에 532km를 간다`
  const charge = unit !== seeds.chargedUnit ? undefined : segment.phrases.findLast((p) => p.index < seat.phrase.index && isCharge(p));
  return charge === undefined ? null : { noun: charge.head.stem, phrase: null, start: charge.start, end: charge.head.stemEnd };
}
const isCharge = ({ head, case: kase }: Phrase): boolean => head.stem === seeds.charge && kase !== "genitive" && kase !== "object";
const CONCESSIVE = /도$/;

/** `기존 칩보다 4배 많은 [전력]을 소비한다`: the figure modifies its attribute. */
export function modifiedOf(seat: Seat): Attribute | null {
  const modified = seat.phrase.governor?.modifies ?? null;
  return modified === null || modified.case !== "object" ? null : endingIn(modified.words, modified);
}

/** `20개 [언어]를 지원한다`, `조작할 수 있는 [앱]은 22개다`: what the product can deal with, counted. */
export function supportedOf(segment: Segment, value: Mention, seat: Seat): Attribute | null {
  if (unitOf(value) !== "개" && unitOf(value) !== "개국") return null;
  const { phrase, at } = seat;
  const behind = phrase.words[at + 1];
  if (behind !== undefined && behind.mention === null && supported.has(behind.stem))
    return phrase.governor !== null && supports.has(phrase.governor.name)
      ? { noun: behind.stem, phrase, start: behind.start, end: behind.stemEnd }
      : null;
  const over = segment.phrases.findLast((p) => p.index < phrase.index && (p.case === "topic" || p.case === "subject"));
  return over === undefined || !supported.has(over.head.stem) || capableOf(over) === null
    ? null
    : { noun: over.head.stem, phrase: over, start: over.head.start, end: over.head.stemEnd };
}

/** The clause that says what is done with the phrase's noun, past `수 있는`. */
export function capableOf({ relative }: Phrase): Predicate | null {
  if (relative === null) return null;
  if (supports.has(relative.name)) return relative;
  const inner = relative.args.find((p) => p.relative !== null)?.relative ?? null;
  return inner !== null && supports.has(inner.name) ? inner : null;
}

export const isSupported = ({ noun }: Attribute): boolean => supported.has(noun) || noun === seeds.verbs.지원하다.attribute;

/** An attribute that only a product has. */
export const isFirm = ({ noun }: Attribute): boolean => {
  for (let n = Math.min(longestFirm, noun.length); n > 1; n--) if (firm.has(noun.slice(-n))) return true;
  return false;
};

/** Does the clause, or the one that closes its list, tell one generation from the next? */
export const isImproving = (segment: Segment, value: Mention, seat: Seat): boolean =>
  improving.has((seat.phrase.governor ?? segment.predicates.find((p) => p.start >= value.end))?.name ?? "");

const isRated = (value: Mention): boolean => rated.has(unitOf(value));

/** `9200TEU급 [대형 컨테이너선] 7척을`, `[컨테이너선]으로 9200TEU급이다`: the words of what a figure rates. */
export function ratedBy(segment: Segment, phrase: Phrase, value: Mention): readonly Word[] | null {
  if (!isRated(value)) return null;
  const from = phrase.words.findIndex((w) => w.start > value.start);
  const end = phrase.words.findIndex((w, i) => i >= from && isVessel(w));
  if (from >= 0 && end >= 0) return phrase.words.slice(from, end + 1);
  for (let i = phrase.index - 1; i >= 0; i--) {
    const words = segment.phrases[i]?.words ?? [];
    const at = words.findIndex(isVessel);
    if (at >= 0) return words.slice(0, at + 1);
  }
  return null;
}
const isVessel = ({ stem }: Word): boolean => vessels.some((v) => stem.endsWith(v));

export const unitOf = (mention: Mention): string =>
  mention.kind === "quantity" ? mention.value.unit : mention.kind === "percent" ? mention.value.unit : "";

/** What the unit means by itself: nm → 공정, TOPS → 연산 성능. */
export function impliedOf(segment: Segment, mention: Mention, phrase: Phrase): Attribute | null {
  if (isRated(mention) && ratedBy(segment, phrase, mention) === null) return null;
  const noun = byUnit.get(unitOf(mention));
  return noun === undefined ? null : { noun, phrase: null, start: mention.start, end: Math.min(phrase.end, mention.end) };
}
