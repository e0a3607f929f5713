/** Indirect views: what somebody holds or what is being said, without quotation marks. */
import status from "../../seeds/lexicon/status.json" with { type: "json" };
import seeds from "../../seeds/lexicon/views.json" with { type: "json" };
import { mentionsOf } from "../clause/assembly.js";
import type { Phrase, Predicate } from "../clause/phrase.js";
import type { Segment } from "../clause/segments.js";
import { partyOf, subjectOf } from "../context/attribution.js";
import { nameOf, nounOf } from "../context/chain.js";
import type { Span } from "../core/span.js";
import { WordSet } from "../text/word-set.js";
import { addFiller, type ClaimContext, type ClaimDraft, newDraft } from "./draft.js";
import { textFiller } from "./fillers.js";
import { carried, type Floor } from "./floor.js";
import { anyoneIn, isMany, isPronoun, isSameAgain, type Speaker, speakerIn } from "./speaker.js";

const verbs = new WordSet(seeds.verbs);
const judging = new WordSet(seeds.judging);
const nouns = new WordSet(seeds.nouns);
const voiced = new WordSet(seeds.voiced);
const planned = new WordSet(status.nouns.planned);
const crowds = new WordSet(seeds.crowds);
const facts = new WordSet(seeds.facts);
const bodies = new WordSet(seeds.bodies);
const done = new WordSet(status.facts);
const worrying = new WordSet(seeds.worrying);
const own = new WordSet(seeds.own);
const held = new WordSet(seeds.held);
const saying = new WordSet(seeds.saying);
const stances = { lemmas: new WordSet(seeds.stances.lemmas), nouns: new WordSet(seeds.stances.nouns) };

const wills = new WordSet(seeds.wills);
const isHeld = (noun: string): boolean => nouns.has(noun) || wills.has(noun);
const means = new WordSet(seeds.means);
const phrasal: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(seeds.phrasal));

/** `…라는 [지적]`, `…라는 [뜻]`: a noun for what somebody thinks or says. */
export const isView = (noun: string): boolean => nouns.has(noun) || own.has(noun) || means.has(noun) || planned.has(noun);

export const VIEW = "statement.view";

export function findViews(context: ClaimContext, segment: Segment, floor: Floor): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  for (const predicate of segment.predicates) {
    const view = heldView(context, segment, predicate, floor) ?? voicedView(context, segment, predicate, floor);
    if (view !== null) drafts.push(view);
  }
  // `회사가 …한 것으로 보고 있다고 밝혔다`: the view inside a report is what is reported
  return drafts.filter((d) => !drafts.some((o) => o !== d && o.evidence.start <= d.evidence.start && d.evidence.end < o.evidence.end));
}

const HOLDER_CASES = new Set(["locative", "topic", "subject", "dative", "according"]);

/** The phrase that names an unnamed group (`업계에선`) before a predicate. */
function groupPhrase(context: ClaimContext, segment: Segment, before: number): Phrase | null {
  return (
    segment.phrases.find((p) => HOLDER_CASES.has(p.case) && p.end <= before && (isGroup(context, p) || isCrowd(p) || isBody(p))) ?? null
  );
}

/** `시장에서는`, `현장에선`: where a view is held. */
const isCrowd = (phrase: Phrase): boolean =>
  phrase.case === "locative" && phrase.headMention === null && crowds.has(phrase.head.stem) && phrase.mentions.length === 0;

/** `한빛전자 [이사회]에선`: a body inside an organisation, as the place of a view. */
const isBody = (phrase: Phrase): boolean => phrase.case === "locative" && bodies.has(phrase.words.at(-1)?.stem ?? "");

function isGroup(context: ClaimContext, phrase: Phrase): boolean {
  const mention = partyOf(phrase);
  return mention?.kind === "party" && context.parties.get(mention.value.party)?.anonymous === true;
}

/** `업계는 …을 …로 해석하고 있다`, `전문가들은 …할 것으로 내다봤다`, `…할 수도 있다고 한빛투자증권은 설명했다`. */
function heldView(context: ClaimContext, segment: Segment, predicate: Predicate, floor: Floor): ClaimDraft | null {
  const name = heldName(context.doc.text, predicate);
  const thing = thingOf(predicate);
  // `…라는 [우려를 나타냈다]`
  const shown = held.has(name) && thing?.case === "object" && thing.relative?.ending.kind === "quotative" && isHeld(nounOf(thing));
  const reports = saying.has(name) && !shown;
  if ((!reports && !shown && !verbs.has(name)) || (predicate.ending.kind === "adnominal" && predicate.modifies === null)) return null;
  if (segment.words.some((w) => w.quote !== null && w.end <= predicate.start)) return null;
  const complement = quotedBy(segment, predicate) ?? thing?.relative ?? null;
  const group = groupPhrase(context, segment, predicate.start);
  // without a clause of its own only an unnamed group holds a view: `업계는 이를 강화로 해석한다`
  if (complement === null && (group === null || group.case === "according" || tellsSum(segment, predicate))) return null;
  if (reports && complement?.ending.kind !== "quotative") return null;
  const named = complement !== null && (reports || shown || judging.has(name)) && !isInside(predicate) ? subjectOf(predicate) : null;
  const phrase = reports ? (named ?? group) : (group ?? named);
  const told = holderIn(context, segment, phrase, floor);
  const unsaid =
    told === null &&
    complement !== null &&
    judging.has(name) &&
    isClause(complement, thing) &&
    isUnsaid(context, segment, predicate, complement);
  const holder = unsaid ? carried(floor.last) : told;
  if (holder === null) return null;
  if ((reports || shown) && complement !== null && !isOpinion(context, holder, complement)) return null;
  const from = unsaid ? null : phrase;
  const start =
    complement !== null ? startOf(segment, complement, from) : from === null || from.start > predicate.start ? segment.start : from.end;
  const end = complement === null ? predicate.word.start : complement === thing?.relative ? thing.head.stemEnd : complement.end;
  return draftOf(context, segment, predicate, holder, { start, end });
}

/** `업계는 계약 금액을 [4조원 안팎]으로 추산한다`: a figure, and no view besides. */
const tellsSum = ({ mentions }: Segment, { args }: Predicate): boolean =>
  mentions.some((m) => m.kind === "money" && args.some((a) => a.start <= m.start && m.end <= a.end));

/** `[…] 관세가 부담이 될 수 있다고 지적했다`: no topic and nobody who could speak, so it is who spoke before. */
function isUnsaid(context: ClaimContext, segment: Segment, { start, ending }: Predicate, complement: Predicate): boolean {
  if (ending.kind !== "final" && ending.kind !== "connective") return false;
  return !segment.phrases.some(
    (p) =>
      p.end <= start &&
      (p.case === "topic"
        ? p.headMention?.kind !== "date"
        : HOLDS.has(p.case) &&
          // `…할 것으로 [집행위가] 예상했다`: what stands behind the clause is not of it
          ((p.start >= complement.end && p.case !== "dative") || speakerIn(context, p, "read", "") !== null)),
  );
}
const HOLDS: ReadonlySet<string> = new Set(["locative", "subject", "dative", "according", "also", "by"]);

/** `입을 모으다`, `힘을 얻다`: what the word before makes of the verb. */
function heldName(text: string, predicate: Predicate): string {
  const name = nameOf(predicate);
  const before = phrasal.get(name);
  if (before === undefined) return name;
  const word = text.slice(Math.max(0, predicate.start - LONGEST), predicate.start).trimEnd();
  const object = before.find((o) => word.endsWith(o));
  return object === undefined ? name : `${object}${name}`;
}
/** Letters the word before a phrasal verb may have. */
const LONGEST = 6;

/** A whole clause: `…라고`, `…할 것으로`; not `생명력이 짧은 디저트로`. */
const isClause = (complement: Predicate, thing: Phrase | null): boolean =>
  complement !== thing?.relative || nouns.has(nounOf(thing)) || facts.has(nounOf(thing));

/** A verb inside another clause holds no view of its own; `설명한 [바] 있다` does. */
const isInside = ({ ending, modifies }: Predicate): boolean =>
  ending.kind === "adnominal" && (modifies === null || !done.has(nounOf(modifies)));

/** Who a phrase names; `그는`, `이 임원은`: who spoke before. */
function holderIn(context: ClaimContext, segment: Segment, phrase: Phrase | null, floor: Floor): Speaker | null {
  if (phrase === null || isMany(phrase)) return null;
  if (isPronoun(phrase) || (floor.last !== null && isSameAgain(phrase, floor.last))) return floor.meant(segment);
  // `농가들은 값이 내릴 것으로 본다`: whoever they are
  return speakerIn(context, phrase, "read", "holder of the view") ?? (phrase.case === "topic" ? anyoneIn(context, phrase) : null);
}

/** A firm that says what it did tells news; persons, sources and media tell views, and so does whoever takes a stance. */
function isOpinion({ parties }: ClaimContext, { filler }: Speaker, complement: Predicate): boolean {
  const party = filler.kind === "party" ? parties.get(filler.party) : undefined;
  if (filler.kind === "text" || party?.kind === "person" || party?.kind === "media" || party?.anonymous === true) return true;
  if (complement.lemma === "이다" && planned.has(complement.noun)) return false;
  return stances.lemmas.has(complement.lemma) || (complement.lemma === "하다" && stances.nouns.has(complement.noun));
}

/** The report a verb of judging takes: `…한다[고]`. */
const quotedBy = (segment: Segment, predicate: Predicate): Predicate | undefined =>
  segment.predicates.findLast(
    (p) => p.index < predicate.index && p.next === predicate && p.ending.kind === "quotative" && p.ending.adnominalQuote !== true,
  );

/** The noun with its clause that it takes: `…할 [것]으로`, `…한 [신호]로`, `…라는 [점]을`. */
function thingOf(predicate: Predicate): Phrase | null {
  const thing = predicate.args.find((a) => a.relative !== null && (a.case === "instrument" || a.case === "object"));
  if (thing === undefined) return null;
  // `구축하겠다는 방침을 밝혔다` tells a plan and `기술을 설명했다` nothing, `신중하겠다는 입장을 밝혔다` and `빠졌다는 점을 지적했다` views
  const held = isHeld(nounOf(thing)) || (!saying.has(nameOf(predicate)) && facts.has(nounOf(thing)));
  return held || (thing.case === "instrument" ? !saying.has(nameOf(predicate)) : worrying.has(nameOf(predicate))) ? thing : null;
}

/** `…라는 지적이 나온다`, `…라는 게 업계의 분석이다`. */
function voicedView(context: ClaimContext, segment: Segment, predicate: Predicate, floor: Floor): ClaimDraft | null {
  if (!voiced.has(heldName(context.doc.text, predicate))) return null;
  const noun =
    predicate.lemma === "이다"
      ? predicate.args.find((p) => p.case === "copula")
      : predicate.args.find((p) => p.case === "subject" || p.case === "also");
  if (noun === undefined || !nouns.has(nounOf(noun))) return null;
  const complement = noun.relative ?? subjectClause(segment, predicate);
  if (complement === null || complement.ending.kind !== "quotative") return null;
  const group = groupPhrase(context, segment, complement.start);
  const genitive = noun.modifiers.map((m) => holderIn(context, segment, m, floor)).find((s) => s !== null) ?? null;
  const owner = genitive ?? (group === null ? ownerBefore(context, noun) : null);
  // `카카오는 관계가 없다는 입장이다`
  const owns = group === null && owner === null && predicate.lemma === "이다" && own.has(nounOf(noun));
  const topic = owns ? (segment.phrases.find((p) => isOver(p, complement) && speakerIn(context, p, "read", "") !== null) ?? null) : null;
  const holder = owner ?? speakerIn(context, group ?? topic, "read", "holder of the view");
  if (holder === null) return null;
  return draftOf(context, segment, predicate, holder, { start: startOf(segment, complement, group ?? topic), end: complement.end });
}

/** `…라는 게 [업계] 설명이다`, `[누리은행 측] 주장이다`: whose it is, without the particle. */
function ownerBefore(context: ClaimContext, noun: Phrase): Speaker | null {
  if (noun.words.length < 2) return null;
  const at = noun.words.findLastIndex((w) => w !== noun.words.at(-1) && w.after === "");
  const words = noun.words.slice(0, at + 1);
  const head = words.at(-1);
  return head === undefined
    ? null
    : speakerIn(
        context,
        { ...noun, words, head, mentions: mentionsOf(words), headMention: head.mention, conjuncts: [] },
        "near",
        "whose view it is",
      );
}

const isOver = (phrase: Phrase, complement: Predicate): boolean =>
  (phrase.case === "topic" || phrase.case === "also") && phrase.end <= complement.start;

/** `…라는 게 업계의 분석이다`: the clause stands in the subject. */
function subjectClause(segment: Segment, predicate: Predicate): Predicate | null {
  return segment.phrases.find((p) => p.governor === predicate && p.case === "subject" && p.relative !== null)?.relative ?? null;
}

/** Where the held clause begins: behind its holder, else at the first phrase that leads to it. */
function startOf(segment: Segment, complement: Predicate, holder: Phrase | null): number {
  if (holder === null || holder.end > complement.start) return segment.start;
  // `업계에 [따르면] …`
  return holder.case === "according" ? (segment.words.find((w) => w.start >= holder.end)?.end ?? holder.end) : holder.end;
}

function draftOf(context: ClaimContext, segment: Segment, predicate: Predicate, holder: Speaker, raw: Span): ClaimDraft | null {
  const text = context.doc.text;
  let { start, end } = raw;
  while (start < end && !/[\p{L}\p{N}'"(]/u.test(text[start] ?? "")) start++;
  while (end > start && (text[end - 1] ?? "").trim() === "") end--;
  // a quotation is a statement by itself
  if (end - start < 6 || segment.words.some((w) => w.quote !== null && w.start < end && w.end > start)) return null;
  const draft = newDraft({
    type: "statement",
    evidence: { start, end: Math.max(predicate.end, end) },
    segment,
    predicate,
    rule: VIEW,
  });
  addFiller(draft, "speaker", holder);
  for (const other of holder.others) addFiller(draft, "speaker", { filler: other, surety: holder.surety, reason: holder.reason });
  addFiller(draft, "content", { filler: textFiller(text, { start, end }), surety: "near", reason: "complement of the view" });
  return draft;
}

/** A view that another claim already tells (a forecast, a plan) is that claim's attribution, not a statement. */
export function withoutRetold(views: readonly ClaimDraft[], claims: readonly ClaimDraft[], text: string): ClaimDraft[] {
  return views.filter((view) => view.rule !== VIEW || !claims.some((c) => c.segment === view.segment && isRetold(view, c, text)));
}

/** Does the claim tell what the view ends in? A figure or an event on the way to it is another thing. */
function isRetold(view: ClaimDraft, claim: ClaimDraft, text: string): boolean {
  const content = view.roles.get("content")?.[0]?.filler;
  if (content?.kind !== "text" || claim.evidence.start >= view.evidence.end || view.evidence.start >= claim.evidence.end) return false;
  // `공장을 옮기기로 했는데, 그 탓이 아니냐는 지적`: the clause is where the view sets out from
  if (claim.predicate !== null && SETS_OUT.has(claim.predicate.ending.surface)) return false;
  const rest = text.slice(Math.min(claim.evidence.end, content.end), content.end).trim();
  return rest === "" || rest.split(" ").length <= WORDS_BEHIND;
}
const SETS_OUT: ReadonlySet<string> = new Set(["는데", "은데", "데", "지만"]);
/** `영업이익이 3조원을 [기록할 것]` */
const WORDS_BEHIND = 4;
