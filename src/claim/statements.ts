/** Quotations and reported views with their speakers. */
import type { Phrase, Predicate } from "../clause/phrase.js";
import type { Segment } from "../clause/segments.js";
import type { Word } from "../clause/words.js";
import { standsAside, subjectOf } from "../context/attribution.js";
import { nameOf, nounOf } from "../context/chain.js";
import { isReporting } from "../context/reporting.js";
import type { Mention } from "../contract/types.js";
import type { Span } from "../core/span.js";
import { addFiller, type ClaimContext, type ClaimDraft, newDraft } from "./draft.js";
import { fillerOf, textFiller } from "./fillers.js";
import { carried, Floor } from "./floor.js";
import {
  anyoneIn,
  isAdnominal,
  isHead,
  isMany,
  isPronoun,
  isQuestion,
  isSameAgain,
  isSide,
  isTelling,
  isVoice,
  type Speaker,
  speakerIn,
} from "./speaker.js";
import { findViews, isView } from "./views.js";

export function findStatements(context: ClaimContext): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const floor = new Floor(context);
  let unspoken: ClaimDraft[] = [];
  let leads = false;
  for (const segment of context.segments) {
    if (segment.quote !== null || segment.sentence.zone === "caption") continue;
    floor.enter(segment);
    let inSentence: Speaker | null = null;
    const first = drafts.length;
    for (const word of segment.words) {
      if (word.quote === null || isAsked(context, segment, word)) continue;
      const around = subjectAround(segment, word);
      const many = isMany(around);
      const again = !many && (isPronoun(around) || (floor.last !== null && isSameAgain(around, floor.last)));
      const none = many || isAnothers(segment, word) || isNamedThing(context, segment, word);
      const speaker: Speaker | null =
        (again ? floor.meant(segment) : null) ?? speakerAround(context, segment, word) ?? inSentence ?? (none ? null : carried(floor.last));
      // a headline's catchword nobody is named for
      if (speaker === null && isNobodys(context, segment, word)) continue;
      if (speaker !== null) inSentence = speaker;
      drafts.push(...draftsOf(context, segment, word, speaker));
    }
    const teller =
      unspoken.length === 0 ? null : (tellerOf(context, segment) ?? (leads ? (inSentence ?? leaderOf(context, segment)) : null));
    if (teller !== null) for (const draft of unspoken) speaks(draft, teller);
    unspoken = drafts.slice(first).filter((d) => !d.roles.has("speaker"));
    leads = segment.predicates.length === 0;
    drafts.push(...findViews(context, segment, floor));
    floor.leave(segment, inSentence ?? teller ?? reporterOf(context, segment));
  }
  return drafts;
}

/** A quotation nobody speaks that is shorter is a catchword. */
const SHORT = 12;

/** `"…" 김다은 새봄전자 대표의 [말이다]`: the whole sentence says who spoke before it. */
function tellerOf(context: ClaimContext, segment: Segment): Speaker | null {
  const [only, second] = segment.predicates;
  if (only === undefined || second !== undefined || only.lemma !== "이다" || !isTelling(only.noun)) return null;
  const owner = segment.phrases.find((p) => p.case === "genitive") ?? null;
  return speakerIn(context, owner, "near", "owner of the words before");
}

/** `“밤에는 일할 수 없습니다.” [김다은 새봄전자 대표는] 3일 이렇게 털어놨다`: an article opens with words, then says whose. */
function leaderOf(context: ClaimContext, segment: Segment): Speaker | null {
  const signed = context.doc.text[segment.start] === "(" ? namedIn(context, segment.mentions, segment.start) : null;
  if (signed !== null) return signed;
  for (const phrase of segment.phrases) {
    if (phrase.case !== "topic" && phrase.case !== "subject") continue;
    const speaker = speakerIn(context, phrase, "near", "person the words before are told of");
    if (speaker === null) continue;
    const { filler } = speaker;
    const person = filler.kind === "party" && context.parties.get(filler.party)?.kind === "person";
    if (person || (filler.kind === "text" && segment.predicates.some(isReporting))) return speaker;
  }
  return null;
}

/** Who a following quotation without a subject belongs to: `이어 "…"라고 덧붙였다`. */
function reporterOf(context: ClaimContext, segment: Segment): Speaker | null {
  const reporting = segment.predicates.findLast(isReporting);
  return reporting === undefined ? null : speakerIn(context, subjectOf(reporting), "near", "subject of the report");
}

const isTold = (predicate: Predicate): boolean => isReporting(predicate) || isVoice(nameOf(predicate));

/** The predicate that reports a quotation: the next reporting one behind it. */
function reportOf(segment: Segment, word: Word): Predicate | null {
  return segment.predicates.find((p) => p.start >= word.start && p.word !== word && (isTold(p) || nameOf(p) === "이다")) ?? null;
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
  // `[김 대표는] "…"고, 박 사장은 "…"고 말했다`: who stands right before it
  const beside = segment.phrases.findLast((p) => p.end <= word.start && word.start - p.end <= 1 && SUBJECTS.has(p.case)) ?? null;
  const near = speakerIn(context, beside, "read", "subject straight before the quotation");
  if (near !== null && isVoiced(near)) return together(context, segment, beside, near);
  const subject = report === null ? null : speakerIn(context, subjectAround(segment, word), "read", `subject of ${nameOf(report)}`);
  if (subject !== null) return together(context, segment, subjectAround(segment, word), subject);
  const signed = signedBy(context, word);
  if (signed !== null) return signed;
  // `"…"라는 게 김 대표의 설명`
  const behind = word.case === "none" ? undefined : segment.phrases.find((p) => p.start >= word.end && p.case === "genitive");
  const owner = behind?.host && isView(nounOf(behind.host)) ? speakerIn(context, behind, "near", "genitive behind the quotation") : null;
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
  // `"…"며 [김 대표는] 고개를 저었다`
  const turned = word.case === "quote" && !isAdnominal(context.doc.text, word);
  const behindIt = turned ? segment.phrases.find((p) => p.start >= word.end && p.case === "topic") : undefined;
  if (behindIt !== undefined && (report === null || report.start > behindIt.start)) {
    const after = speakerIn(context, behindIt, "near", "topic behind the quotation");
    if (after !== null) return after;
  }
  if (report === null || !isTold(report)) return null;
  // `[한 수강생은] "…"라고 말했다`
  const anyone = segment.phrases.findLast((p) => p.end <= word.start && SUBJECTS.has(p.case));
  return anyone === undefined ? null : anyoneIn(context, anyone);
}

/** `[김 대표와] 박 사장은 "…"라고`: who is named straight before the subject says it with them. */
function together(context: ClaimContext, segment: Segment, phrase: Phrase | null, speaker: Speaker): Speaker {
  const before = phrase === null ? undefined : segment.phrases[phrase.index - 1];
  if (before === undefined || phrase === null || phrase.start - before.end > 2 || speaker.others.length > 0) return speaker;
  if (before.case !== "comitative" && before.words.at(-1)?.after !== "·") return speaker;
  const other = speakerIn(context, before, "read", "named with the speaker");
  return other?.filler.kind === "party" && speaker.filler.kind === "party" && other.filler.party !== speaker.filler.party
    ? { ...speaker, others: [other.filler] }
    : speaker;
}

/** `한은과 [국민연금 사이 외환스와프]는 "…"`: what an organisation is named with says nothing. */
const isVoiced = ({ filler }: Speaker): boolean =>
  filler.kind !== "party" || filler.role === null || isSide(filler.role) || isHead(filler.role);

/** `"…"[(김다은 새봄전자 대표)]`: a bracket behind it names who. */
function signedBy(context: ClaimContext, word: Word): Speaker | null {
  const { quote } = word;
  if (quote === null || context.doc.text[quote.end] !== "(") return null;
  return namedIn(context, word.mentions, quote.end);
}

/** The person of a bracket that opens at `open`, else the organisation. */
function namedIn(context: ClaimContext, mentions: readonly Mention[], open: number): Speaker | null {
  const close = context.doc.text.indexOf(")", open);
  const named = mentions.filter((m) => m.kind === "party" && m.start >= open && m.end <= close);
  const kindOf = (m: Mention): string | undefined => (m.kind === "party" ? context.parties.get(m.value.party)?.kind : undefined);
  const mention = named.find((m) => kindOf(m) === "person") ?? named[0];
  if (mention === undefined) return null;
  return { filler: fillerOf(mention, context.parties), surety: "near", reason: "in a bracket behind the quotation", others: [] };
}

/** `"…"는 [질문에] 김 대표는`, `"…"는 [지적에 대해]`: what others say to whom the sentence is about. */
function isAsked(context: ClaimContext, segment: Segment, word: Word): boolean {
  if (!isAdnominal(context.doc.text, word)) return false;
  const thing = segment.phrases.find((p) => p.start >= word.end);
  if (thing === undefined) return false;
  const noun = nounOf(thing);
  return isQuestion(noun) || (isView(noun) && (thing.case === "dative" || thing.case === "about"));
}

const SUBJECTS: ReadonlySet<string> = new Set(["topic", "subject", "also"]);

const BEFORE: ReadonlySet<string> = new Set(["topic", "subject", "also", "according", "locative"]);

const isCrowd = (context: ClaimContext, { filler }: Speaker): boolean =>
  filler.kind === "party" && context.parties.get(filler.party)?.anonymous === true;

/** `정부가 추진한 사업이 멈춘 데 이어, "10기를 수출하겠다"며`: a subject inside is not who speaks, but who spoke before is it even less. */
const isAnothers = (segment: Segment, word: Word): boolean =>
  !segment.phrases.some((p) => p.end <= word.start && (p.case === "topic" || isPronoun(p))) &&
  segment.phrases.some((p) => p.end <= word.start && p.case === "subject" && p.headMention?.kind === "party");

/** `"임금을 지급해야 한다"는 [규정]`: a clause that names a thing is no speech; `"…"는 [입장]` is. */
function isNamedThing(context: ClaimContext, segment: Segment, word: Word): boolean {
  if (!isAdnominal(context.doc.text, word)) return false;
  const thing = segment.phrases.find((p) => p.start >= word.end);
  return thing !== undefined && !isView(nounOf(thing));
}

/** Nobody is named for it: a headline's or a text's catchword, or the name of something. */
const isNobodys = (context: ClaimContext, segment: Segment, word: Word): boolean =>
  segment.sentence.zone === "title" || word.end - word.start < SHORT || isAdnominal(context.doc.text, word);

function speaks(draft: ClaimDraft, { filler, surety, reason, others }: Speaker): void {
  addFiller(draft, "speaker", { filler, surety, reason });
  for (const other of others) addFiller(draft, "speaker", { filler: other, surety, reason });
}

function draftsOf(context: ClaimContext, segment: Segment, word: Word, speaker: Speaker | null): ClaimDraft[] {
  const quote = word.quote;
  if (quote === null) return [];
  const content = trim(context.doc.text, { start: quote.start + 1, end: quote.end - 1 });
  if (content.end - content.start < 2) return [];
  const draft = newDraft({
    type: "statement",
    evidence: { start: quote.start, end: Math.min(segment.end, Math.max(quote.end, reportOf(segment, word)?.end ?? 0)) },
    segment,
    rule: "statement.quotation",
  });
  if (speaker !== null) speaks(draft, speaker);
  addFiller(draft, "content", { filler: textFiller(context.doc.text, content), surety: "read", reason: "inside the quotation marks" });
  return [draft];
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && (text[start] ?? "").trim() === "") start++;
  while (end > start && ((text[end - 1] ?? "").trim() === "" || text[end - 1] === "," || text[end - 1] === ".")) end--;
  return { start, end };
}
