/** Quotations and reported views with their speakers. */
import type { Phrase, Predicate } from "../clause/phrase.js";
import type { Segment } from "../clause/segments.js";
import type { Word } from "../clause/words.js";
import { standsAside, subjectOf } from "../context/attribution.js";
import { nameOf } from "../context/chain.js";
import { isReporting } from "../context/reporting.js";
import type { Span } from "../core/span.js";
import { addFiller, type ClaimContext, type ClaimDraft } from "./draft.js";
import { textFiller } from "./fillers.js";
import { isPronoun, isSide, isTelling, type Speaker, speakerIn } from "./speaker.js";
import { findViews } from "./views.js";

export function findStatements(context: ClaimContext): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  let last: Speaker | null = null;
  let paragraph = -1;
  let person: { readonly speaker: Speaker; readonly sentence: number } | null = null;
  let unspoken: ClaimDraft[] = [];
  for (const segment of context.segments) {
    if (segment.quote !== null || segment.sentence.zone === "caption") continue;
    if (segment.sentence.paragraph > paragraph + 1) last = null;
    let inSentence: Speaker | null = null;
    for (const word of segment.words) {
      if (word.quote === null) continue;
      const pronoun = isPronoun(subjectAround(segment, word));
      // `그는`: somebody who was named, though he may have said nothing yet
      const meant: Speaker | null =
        isPerson(context, last) || person === null || segment.sentence.index - person.sentence > REACH ? last : person.speaker;
      const speaker: Speaker | null =
        (pronoun ? carried(meant) : null) ??
        speakerAround(context, segment, word) ??
        inSentence ??
        (isAnothers(segment, word) ? null : carried(last));
      // a headline's catchword nobody is named for
      if (speaker === null && (segment.sentence.zone === "title" || word.quote.end - word.quote.start < SHORT)) continue;
      if (speaker !== null) inSentence = speaker;
      drafts.push(...draftsOf(context, segment, word, speaker));
    }
    const teller = unspoken.length > 0 ? tellerOf(context, segment) : null;
    if (teller !== null) for (const draft of unspoken) addFiller(draft, "speaker", teller);
    unspoken = drafts.filter((d) => d.segment === segment && !d.roles.has("speaker"));
    drafts.push(...findViews(context, segment));
    person = personIn(context, segment) ?? person;
    const named: Speaker | null = inSentence ?? teller ?? reporterOf(context, segment);
    if (named !== null) {
      last = named;
      paragraph = segment.sentence.paragraph;
    }
  }
  return drafts;
}

/** A quotation nobody speaks that is shorter is a catchword. */
const SHORT = 12;

const carried = (speaker: Speaker | null): Speaker | null =>
  speaker === null ? null : { ...speaker, surety: "assumed", reason: "speaker of the sentence before" };

/** Sentences in which a person named stays the one meant by a pronoun. */
const REACH = 2;

/** A named person, one the text only calls by an office, or one who speaks for an organisation (`AWS 관계자`; not `AWS 측`). */
const isPerson = (context: ClaimContext, speaker: Speaker | null): boolean =>
  speaker !== null &&
  (speaker.filler.kind !== "party" ||
    context.parties.get(speaker.filler.party)?.kind === "person" ||
    (speaker.filler.role !== null && !isSide(speaker.filler.role)));

/** The person the sentence is about. */
function personIn(context: ClaimContext, segment: Segment): { readonly speaker: Speaker; readonly sentence: number } | null {
  for (const phrase of segment.phrases) {
    if (phrase.case !== "topic" && phrase.case !== "subject" && phrase.case !== "also") continue;
    const speaker = speakerIn(context, phrase, "near", "person of the sentence before");
    if (speaker?.filler.kind === "party" && isPerson(context, speaker)) return { speaker, sentence: segment.sentence.index };
  }
  return null;
}

/** `"…" 김다은 새봄전자 대표의 [말이다]`: the whole sentence says who spoke before it. */
function tellerOf(context: ClaimContext, segment: Segment): Speaker | null {
  const [only, second] = segment.predicates;
  if (only === undefined || second !== undefined || only.lemma !== "이다" || !isTelling(only.noun)) return null;
  const owner = segment.phrases.find((p) => p.case === "genitive") ?? null;
  return speakerIn(context, owner, "near", "owner of the words before");
}

/** Who a following quotation without a subject belongs to: `이어 "…"라고 덧붙였다`. */
function reporterOf(context: ClaimContext, segment: Segment): Speaker | null {
  const reporting = segment.predicates.findLast(isReporting);
  return reporting === undefined ? null : speakerIn(context, subjectOf(reporting), "near", "subject of the report");
}

/** The predicate that reports a quotation: the next reporting one behind it. */
function reportOf(segment: Segment, word: Word): Predicate | null {
  return segment.predicates.find((p) => p.start >= word.start && p.word !== word && (isReporting(p) || nameOf(p) === "이다")) ?? null;
}

function subjectAround(segment: Segment, word: Word): Phrase | null {
  const report = reportOf(segment, word);
  const subject = report === null ? null : subjectOf(report);
  if (subject?.case !== "subject") return subject;
  // `당국이 권고를 하기 전 차단을 결정한 [은행 관계자는] "…"라고`: between a clause's subject and the quotation stands who says it
  return segment.phrases.findLast((p) => p.case === "topic" && p.start > subject.start && p.end <= word.start) ?? subject;
}

function speakerAround(context: ClaimContext, segment: Segment, word: Word): Speaker | null {
  const report = reportOf(segment, word);
  const subject = report === null ? null : speakerIn(context, subjectAround(segment, word), "read", `subject of ${nameOf(report)}`);
  if (subject !== null) return subject;
  // `"…"라는 게 김 대표의 설명`
  const behind = segment.phrases.find((p) => p.start >= word.end && p.case === "genitive");
  const owner = behind === undefined || word.case === "none" ? null : speakerIn(context, behind, "near", "genitive behind the quotation");
  if (owner !== null) return owner;
  for (const phrase of segment.phrases.toReversed()) {
    if (phrase.end > word.start || !BEFORE.has(phrase.case)) continue;
    if (phrase.case === "subject" && (phrase.governor?.start ?? word.end) < word.start && standsAside(phrase, report)) continue;
    // `[그는] 시장이 크지 못한 이유가 "…"라며`
    if (isPronoun(phrase)) return null;
    const before = speakerIn(context, phrase, "near", "subject before the quotation");
    // `업계에선 "…"며 반긴다`: where it is said, if that is a crowd
    if (before !== null && (phrase.case !== "locative" || isCrowd(context, before))) return before;
  }
  return null;
}

const BEFORE: ReadonlySet<string> = new Set(["topic", "subject", "also", "according", "locative"]);

const isCrowd = (context: ClaimContext, { filler }: Speaker): boolean =>
  filler.kind === "party" && context.parties.get(filler.party)?.anonymous === true;

/** `정부가 추진한 사업이 멈춘 데 이어, "10기를 수출하겠다"며`: a subject inside is not who speaks, but who spoke before is it even less. */
const isAnothers = (segment: Segment, word: Word): boolean =>
  !segment.phrases.some((p) => p.end <= word.start && (p.case === "topic" || isPronoun(p))) &&
  segment.phrases.some((p) => p.end <= word.start && p.case === "subject" && p.headMention?.kind === "party");

function draftsOf(context: ClaimContext, segment: Segment, word: Word, speaker: Speaker | null): ClaimDraft[] {
  const quote = word.quote;
  if (quote === null) return [];
  const content = trim(context.doc.text, { start: quote.start + 1, end: quote.end - 1 });
  if (content.end - content.start < 2) return [];
  const draft: ClaimDraft = {
    type: "statement",
    roles: new Map(),
    status: "done",
    polarity: "positive",
    time: null,
    condition: null,
    vouching: null,
    evidence: { start: quote.start, end: Math.min(segment.end, Math.max(quote.end, reportOf(segment, word)?.end ?? 0)) },
    moreEvidence: [],
    segment,
    predicate: null,
    rule: "statement.quotation",
    partOf: [],
  };
  if (speaker !== null) addFiller(draft, "speaker", speaker);
  addFiller(draft, "content", { filler: textFiller(context.doc.text, content), surety: "read", reason: "inside the quotation marks" });
  return [draft];
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && (text[start] ?? "").trim() === "") start++;
  while (end > start && ((text[end - 1] ?? "").trim() === "" || text[end - 1] === "," || text[end - 1] === ".")) end--;
  return { start, end };
}
