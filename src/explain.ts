/** Why this claim, and why not that: what every stage saw in the sentences asked about. */
import { findClaims } from "./claim/find.js";
import type { TraceEntry } from "./claim/trace.js";
import { type Segment, segment } from "./clause/segments.js";
import type { Claim, Mention } from "./contract/types.js";
import type { Span } from "./core/span.js";
import type { ExtractOptions } from "./extract.js";
import { defaultLexicon } from "./lexicon/lexicon.js";
import { identify, toRaw } from "./mention/identify.js";
import { recognize } from "./mention/recognize.js";
import { findReference } from "./resolve/reference.js";
import type { Document, Zone } from "./text/document.js";
import { prepare } from "./text/prepare.js";

/** What is asked about; everything where all are left out. */
export interface Question {
  /** `c3` of the extraction of the same text. */
  readonly claim?: string;
  /** Offsets into the decoded input. */
  readonly span?: Span;
}

export interface ExplainedClause {
  /** The predicate as written, and its reading: `투자하다`. */
  readonly text: string;
  readonly reading: string;
  readonly ending: string;
  readonly arguments: readonly { readonly case: string; readonly text: string }[];
}
export interface ExplainedTrigger extends Span {
  readonly text: string;
  readonly rule: string;
  readonly outcome: TraceEntry["outcome"];
  /** Why it was rejected; "" for a claim. */
  readonly why: string;
  /** Words that decided the status. */
  readonly cues: readonly string[];
  readonly candidates: TraceEntry["candidates"];
  /** Id of the claim that came of it; null where it was rejected or united with another. */
  readonly claim: string | null;
}
export interface ExplainedSentence extends Span {
  readonly index: number;
  readonly zone: Zone;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly ExplainedClause[];
  readonly triggers: readonly ExplainedTrigger[];
  readonly claims: readonly Claim[];
  /** Ids of figures (money, percent, quantity) that no claim of the article holds; restated conversions are not counted. */
  readonly unused: readonly string[];
  /** Why no claim came of it; null where one did. */
  readonly silence: "zone" | "noTrigger" | "rejected" | null;
}
export interface Explanation {
  readonly schema: "aistrat.explanation/1";
  readonly publishedAt: string | null;
  /** The claim asked about; null where none was, or there is no such claim. */
  readonly claim: Claim | null;
  readonly sentences: readonly ExplainedSentence[];
}

const FIGURES: ReadonlySet<Mention["kind"]> = new Set(["money", "percent", "quantity"]);

/** The sentences a question is about, with everything the claim finders saw there. Offsets count UTF-16 code units of `text`. */
export function explain(text: string, options: ExtractOptions = {}, question: Question = {}): Explanation {
  const doc = prepare(text);
  const reference = findReference(doc, options).day;
  const { parties, mentions: proposals } = recognize(doc, options.lexicon ?? defaultLexicon(), { reference });
  const mentions = identify(doc, proposals);
  const trace: TraceEntry[] = [];
  const claims = findClaims({ doc, mentions, parties, reference, trace });
  const asked = question.claim === undefined ? null : (claims.find((c) => c.id === question.claim) ?? null);
  const segments = segment(doc, mentions, parties);
  const used = new Set(
    claims.flatMap((c) => Object.values(c.roles).flatMap((fillers) => fillers.map((f) => ("mention" in f ? f.mention : null)))),
  );
  const isUnused = (m: Mention): boolean => FIGURES.has(m.kind) && m.conversionOf === null && !used.has(m.id);
  const wanted = (index: number, span: Span): boolean => {
    if (question.claim !== undefined) return asked !== null && [asked.evidence, ...asked.moreEvidence].some((e) => e.sentence === index);
    if (question.span === undefined) return true;
    return span.start < Math.max(question.span.end, question.span.start + 1) && question.span.start < Math.max(span.end, span.start + 1);
  };
  const sentences = doc.sentences.flatMap(({ index, start, end, zone }) => {
    const raw = { start: doc.toRaw(start), end: doc.toRaw(end) };
    if (!wanted(index, raw)) return [];
    const own = claims.filter((c) => [c.evidence, ...c.moreEvidence].some((e) => e.sentence === index));
    const inside = mentions.filter((m) => m.start >= start && m.end <= end);
    const triggers = trace.filter((entry) => entry.sentence === index).map((entry) => triggerOf(doc, entry));
    const silence =
      own.length > 0 ? null : zone === "byline" || zone === "boilerplate" ? "zone" : triggers.length === 0 ? "noTrigger" : "rejected";
    return [
      {
        index,
        zone,
        ...raw,
        text: doc.raw.slice(raw.start, raw.end),
        mentions: inside.map((m) => toRaw(doc, m)),
        clauses: segments.filter((s) => s.sentence.index === index).flatMap((s) => clausesOf(doc, s)),
        triggers,
        claims: own,
        unused: inside.filter(isUnused).map((m) => m.id),
        silence,
      } as const,
    ];
  });
  return { schema: "aistrat.explanation/1", publishedAt: reference, claim: asked, sentences };
}

function triggerOf(doc: Document, { trigger, rule, outcome, why, cues, candidates, claim }: TraceEntry): ExplainedTrigger {
  return { start: doc.toRaw(trigger.start), end: doc.toRaw(trigger.end), text: trigger.text, rule, outcome, why, cues, candidates, claim };
}

const clausesOf = (doc: Document, { predicates }: Segment): ExplainedClause[] =>
  predicates.map((p) => ({
    text: doc.text.slice(p.start, p.end),
    reading: p.noun + p.lemma,
    ending: [p.ending.kind, p.ending.tense ?? ""].filter((part) => part !== "").join(" "),
    arguments: [...p.outer, ...p.args].map((arg) => ({ case: arg.case, text: doc.text.slice(arg.start, arg.end) })),
  }));
