/** Indirect views: what somebody holds or what is being said, without quotation marks. */
import seeds from "../../seeds/lexicon/views.json" with { type: "json" };
import type { Phrase, Predicate } from "../clause/parse.js";
import type { Segment } from "../clause/segments.js";
import { partyOf, subjectOf } from "../context/attribution.js";
import { nameOf, nounOf } from "../context/chain.js";
import type { Mention } from "../contract/types.js";
import type { Span } from "../core/span.js";
import { addFiller, type ClaimContext, type ClaimDraft } from "./draft.js";
import { fillerOf, textFiller } from "./fillers.js";

const verbs = new Set(seeds.verbs);
const nouns = new Set(seeds.nouns);
const voiced = new Set(seeds.voiced);

export function findViews(context: ClaimContext, segment: Segment): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  for (const predicate of segment.predicates) {
    const view = heldView(context, segment, predicate) ?? voicedView(context, segment, predicate);
    if (view !== null) drafts.push(view);
  }
  return drafts;
}

/** `업계는 …을 …로 해석하고 있다`, `전문가들은 …할 것으로 내다봤다`: only where the holder is a group or the verb is one of judging. */
function heldView(context: ClaimContext, segment: Segment, predicate: Predicate): ClaimDraft | null {
  if (!verbs.has(nameOf(predicate)) || predicate.ending.kind === "adnominal") return null;
  const subject =
    subjectOf(predicate) ??
    segment.phrases.find((p) => p.case === "locative" && p.end <= predicate.start && isGroup(context, partyOf(p))) ??
    null;
  let holder = partyOf(subject);
  if (!isGroup(context, holder))
    holder = partyOf(
      segment.phrases.find(
        (p) =>
          (p.case === "locative" || p.case === "topic" || p.case === "dative" || p.case === "subject") &&
          p.end <= predicate.start &&
          isGroup(context, partyOf(p)),
      ) ?? null,
    );
  if (holder === null || !isGroup(context, holder)) return null;
  if (segment.words.some((w) => w.quote !== null && w.end <= predicate.start)) return null;
  const phrase = segment.phrases.find((p) => p.mentions.includes(holder as Mention));
  const start = phrase === undefined || phrase.start > predicate.start ? segment.start : phrase.end;
  return draftOf(context, segment, predicate, holder, { start, end: predicate.word.start }, "statement.view");
}

const isGroup = (context: ClaimContext, mention: Mention | null): boolean =>
  mention?.kind === "party" && context.parties.get(mention.value.party)?.anonymous === true;

/** `…라는 지적이 나온다`, `…라는 게 업계의 분석이다`. */
function voicedView(context: ClaimContext, segment: Segment, predicate: Predicate): ClaimDraft | null {
  if (!voiced.has(nameOf(predicate))) return null;
  const noun =
    predicate.lemma === "이다"
      ? predicate.args.find((p) => p.case === "copula")
      : predicate.args.find((p) => p.case === "subject" || p.case === "also");
  if (noun === undefined || !nouns.has(nounOf(noun))) return null;
  const relative = noun.relative;
  const complement = relative !== null && relative.ending.kind === "quotative" ? relative : null;
  if (complement === null) return null;
  const holder = noun.modifiers.map(partyOf).find((m) => m !== null) ?? groupBefore(context, segment, complement);
  return draftOf(
    context,
    segment,
    predicate,
    holder,
    { start: contentStart(segment, complement, holder), end: complement.end },
    "statement.voiced",
  );
}

function groupBefore(context: ClaimContext, segment: Segment, before: Predicate): Mention | null {
  const phrase: Phrase | undefined = segment.phrases.find(
    (p) => p.end <= before.start && (p.case === "locative" || p.case === "topic" || p.case === "according") && isGroup(context, partyOf(p)),
  );
  return phrase === undefined ? null : partyOf(phrase);
}

function contentStart(segment: Segment, complement: Predicate, holder: Mention | null): number {
  const first = Math.min(complement.start, ...complement.args.map((p) => p.start), ...complement.outer.map((p) => p.start));
  return holder !== null && first <= holder.start && holder.start < complement.start ? holder.end : Math.max(first, segment.start);
}

function draftOf(
  context: ClaimContext,
  segment: Segment,
  predicate: Predicate,
  holder: Mention | null,
  raw: Span,
  rule: string,
): ClaimDraft | null {
  const text = context.doc.text;
  let { start, end } = raw;
  while (start < end && !/[\p{L}\p{N}'"(]/u.test(text[start] ?? "")) start++;
  while (end > start && (text[end - 1] ?? "").trim() === "") end--;
  if (end - start < 6) return null;
  const draft: ClaimDraft = {
    type: "statement",
    roles: new Map(),
    status: "done",
    polarity: "positive",
    time: null,
    condition: null,
    vouching: null,
    evidence: { start: Math.min(start, holder?.start ?? start), end: predicate.end },
    moreEvidence: [],
    segment,
    predicate,
    rule,
    partOf: [],
  };
  if (holder !== null)
    addFiller(draft, "speaker", { filler: fillerOf(holder, context.parties), surety: "read", reason: "holder of the view" });
  addFiller(draft, "content", { filler: textFiller(text, { start, end }), surety: "near", reason: "complement of the view" });
  return draft;
}
