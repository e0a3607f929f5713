/** Indirect views: what somebody holds or what is being said, without quotation marks. */
import seeds from "../../seeds/lexicon/views.json" with { type: "json" };
import type { Phrase, Predicate } from "../clause/phrase.js";
import type { Segment } from "../clause/segments.js";
import { partyOf, subjectOf } from "../context/attribution.js";
import { nameOf, nounOf } from "../context/chain.js";
import type { Span } from "../core/span.js";
import { addFiller, type ClaimContext, type ClaimDraft } from "./draft.js";
import { textFiller } from "./fillers.js";
import { type Speaker, speakerIn } from "./speaker.js";

const verbs = new Set(seeds.verbs);
const judging = new Set(seeds.judging);
const nouns = new Set(seeds.nouns);
const voiced = new Set(seeds.voiced);

export const VIEW = "statement.view";

export function findViews(context: ClaimContext, segment: Segment): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  for (const predicate of segment.predicates) {
    const view = heldView(context, segment, predicate) ?? voicedView(context, segment, predicate);
    if (view !== null) drafts.push(view);
  }
  return drafts;
}

const HOLDER_CASES = new Set(["locative", "topic", "subject", "dative", "according"]);

/** The phrase that names an unnamed group (`업계에선`) before a predicate. */
function groupPhrase(context: ClaimContext, segment: Segment, before: number): Phrase | null {
  return segment.phrases.find((p) => HOLDER_CASES.has(p.case) && p.end <= before && isGroup(context, p)) ?? null;
}

function isGroup(context: ClaimContext, phrase: Phrase): boolean {
  const mention = partyOf(phrase);
  return mention?.kind === "party" && context.parties.get(mention.value.party)?.anonymous === true;
}

/** `업계는 …을 …로 해석하고 있다`, `전문가들은 …할 것으로 내다봤다`, `…할 수도 있다고 한빛투자증권은 설명했다`. */
function heldView(context: ClaimContext, segment: Segment, predicate: Predicate): ClaimDraft | null {
  if (!verbs.has(nameOf(predicate)) || (predicate.ending.kind === "adnominal" && predicate.modifies === null)) return null;
  if (segment.words.some((w) => w.quote !== null && w.end <= predicate.start)) return null;
  const complement = complementOf(segment, predicate);
  const group = groupPhrase(context, segment, predicate.start);
  // without a clause of its own only an unnamed group holds a view: `업계는 이를 강화로 해석한다`
  if (complement === null && group === null) return null;
  const named =
    complement !== null && judging.has(nameOf(predicate)) && predicate.ending.kind !== "adnominal" ? subjectOf(predicate) : null;
  const phrase = group ?? named;
  const holder = speakerIn(context, phrase, "read", "holder of the view");
  if (holder === null || phrase === null) return null;
  const start = complement === null ? (phrase.start > predicate.start ? segment.start : phrase.end) : startOf(segment, complement, phrase);
  return draftOf(context, segment, predicate, holder, { start, end: complement?.end ?? predicate.word.start });
}

/** The clause a verb of judging takes: `…할 것[으로]`, `…한다[고]`. */
function complementOf(segment: Segment, predicate: Predicate): Predicate | null {
  const quoted = segment.predicates.findLast((p) => p.index < predicate.index && p.next === predicate && p.ending.kind === "quotative");
  if (quoted !== undefined) return quoted;
  const thing = predicate.args.find((a) => a.relative !== null && (a.case === "instrument" || a.case === "object"));
  return thing?.relative ?? null;
}

/** `…라는 지적이 나온다`, `…라는 게 업계의 분석이다`. */
function voicedView(context: ClaimContext, segment: Segment, predicate: Predicate): ClaimDraft | null {
  if (!voiced.has(nameOf(predicate))) return null;
  const noun =
    predicate.lemma === "이다"
      ? predicate.args.find((p) => p.case === "copula")
      : predicate.args.find((p) => p.case === "subject" || p.case === "also");
  if (noun === undefined || !nouns.has(nounOf(noun))) return null;
  const complement = noun.relative ?? subjectClause(segment, predicate);
  if (complement === null || complement.ending.kind !== "quotative") return null;
  const owner = noun.modifiers.map((m) => speakerIn(context, m, "read", "whose view it is")).find((s) => s !== null) ?? null;
  const group = groupPhrase(context, segment, complement.start);
  const holder = owner ?? speakerIn(context, group, "read", "holder of the view");
  if (holder === null) return null;
  return draftOf(context, segment, predicate, holder, { start: startOf(segment, complement, group), end: complement.end });
}

/** `…라는 게 업계의 분석이다`: the clause stands in the subject. */
function subjectClause(segment: Segment, predicate: Predicate): Predicate | null {
  return segment.phrases.find((p) => p.governor === predicate && p.case === "subject" && p.relative !== null)?.relative ?? null;
}

/** Where the held clause begins: behind its holder, else at the first phrase that leads to it. */
function startOf(segment: Segment, complement: Predicate, holder: Phrase | null): number {
  if (holder !== null && holder.end <= complement.start) return holder.end;
  return segment.start;
}

function draftOf(context: ClaimContext, segment: Segment, predicate: Predicate, holder: Speaker, raw: Span): ClaimDraft | null {
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
    evidence: { start, end: Math.max(predicate.end, end) },
    moreEvidence: [],
    segment,
    predicate,
    rule: VIEW,
    partOf: [],
  };
  addFiller(draft, "speaker", holder);
  addFiller(draft, "content", { filler: textFiller(text, { start, end }), surety: "near", reason: "complement of the view" });
  return draft;
}

/** A view that another claim already tells (a forecast, a plan) is that claim's attribution, not a statement. */
export function withoutRetold(views: readonly ClaimDraft[], claims: readonly ClaimDraft[]): ClaimDraft[] {
  return views.filter(
    (view) =>
      view.rule !== VIEW ||
      !claims.some((c) => c.segment === view.segment && c.evidence.start < view.evidence.end && view.evidence.start < c.evidence.end),
  );
}
