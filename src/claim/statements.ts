/** Quotations and reported views with their speakers. */
import type { Phrase, Predicate } from "../clause/parse.js";
import type { Segment } from "../clause/segments.js";
import type { Word } from "../clause/words.js";
import { partyOf, subjectOf } from "../context/attribution.js";
import { nameOf } from "../context/chain.js";
import { isReporting } from "../context/reporting.js";
import type { Mention } from "../contract/types.js";
import type { Span } from "../core/span.js";
import { addFiller, type ClaimContext, type ClaimDraft, type Surety } from "./draft.js";
import { fillerOf, textFiller } from "./fillers.js";
import { findViews } from "./views.js";

interface Speaker {
  readonly mention: Mention;
  readonly surety: Surety;
  readonly reason: string;
}

export function findStatements(context: ClaimContext): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  let last: Speaker | null = null;
  let paragraph = -1;
  for (const segment of context.segments) {
    if (segment.quote !== null) continue;
    if (segment.sentence.paragraph > paragraph + 1) last = null;
    const quotes = segment.words.filter((w) => w.quote !== null);
    let inSentence: Speaker | null = null;
    for (const word of quotes) {
      const speaker: Speaker | null = speakerOf(segment, word) ?? inSentence ?? carried(last);
      if (speaker !== null) inSentence = speaker;
      drafts.push(...draftsOf(context, segment, word, speaker));
    }
    drafts.push(...findViews(context, segment));
    const named: Speaker | null = inSentence ?? topicOf(segment);
    if (named !== null) {
      last = named;
      paragraph = segment.sentence.paragraph;
    }
  }
  return drafts;
}

const carried = (speaker: Speaker | null): Speaker | null =>
  speaker === null ? null : { ...speaker, surety: "assumed", reason: "speaker of the sentence before" };

/** The topic of a sentence is who a following quotation without a subject belongs to: `이어 "…"라고 덧붙였다`. */
function topicOf(segment: Segment): Speaker | null {
  const reporting = segment.predicates.findLast(isReporting);
  const mention = reporting === undefined ? null : partyOf(subjectOf(reporting));
  return mention === null ? null : { mention, surety: "near", reason: "subject of the report" };
}

/** The predicate that reports a quotation: the next reporting one behind it, else the last of the sentence. */
function reportOf(segment: Segment, word: Word): Predicate | null {
  return segment.predicates.find((p) => p.start >= word.start && (isReporting(p) || nameOf(p) === "이다")) ?? null;
}

function speakerOf(segment: Segment, word: Word): Speaker | null {
  const report = reportOf(segment, word);
  if (report !== null) {
    const subject = subjectOf(report);
    const mention = partyOf(subject);
    if (mention !== null) return { mention, surety: "read", reason: `subject of ${nameOf(report)}` };
  }
  // `"…"라는 김 대표의 설명`
  const behind = segment.phrases.find((p) => p.start >= word.end && p.case === "genitive" && partyOf(p) !== null);
  if (behind !== undefined && /라는|는$/.test(word.case === "quote" ? "라는" : ""))
    return { mention: partyOf(behind) as Mention, surety: "near", reason: "genitive behind the quotation" };
  const before = nearestBefore(segment.phrases, word);
  return before === null ? null : { mention: before, surety: "near", reason: "subject before the quotation" };
}

function nearestBefore(phrases: readonly Phrase[], word: Word): Mention | null {
  for (const phrase of phrases.toReversed()) {
    if (phrase.end > word.start || (phrase.case !== "topic" && phrase.case !== "subject" && phrase.case !== "according")) continue;
    const mention = partyOf(phrase);
    if (mention !== null) return mention;
  }
  return null;
}

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
  if (speaker !== null)
    addFiller(draft, "speaker", { filler: fillerOf(speaker.mention, context.parties), surety: speaker.surety, reason: speaker.reason });
  addFiller(draft, "content", { filler: textFiller(context.doc.text, content), surety: "read", reason: "inside the quotation marks" });
  return [draft];
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && (text[start] ?? "").trim() === "") start++;
  while (end > start && ((text[end - 1] ?? "").trim() === "" || text[end - 1] === "," || text[end - 1] === ".")) end--;
  return { start, end };
}
