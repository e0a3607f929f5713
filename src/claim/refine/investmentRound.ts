/** Who took part in a round told elsewhere: `이번 라운드는 A가 주도했고 B와 C가 참여했다`, `투자자로는 A, B가 이름을 올렸다`. */
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { partyOf, subjectOf } from "../../context/attribution.js";
import { nameOf } from "../../context/chain.js";
import type { Mention } from "../../contract/types.js";
import type { Span } from "../../core/span.js";
import type { Candidate } from "../candidates.js";
import { addFiller, type ClaimContext, type ClaimDraft, has } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import { recent } from "../recent.js";
import type { Trigger } from "../triggers.js";
import { CLOSES, isBackerByName, JOINS, namesBackers, namesRaising, namesRound, SERIES } from "./investmentWords.js";

/** A round stays open to further investors for this many sentences. */
const REACH = 3;
const SUBJECTS = new Set(["subject", "topic", "also"]);

/** `[시리즈B] 투자를 유치했다`, `[프리A] 라운드`: what a round is called. */
export function nameRound(context: ClaimContext, draft: ClaimDraft, { phrase, frame }: Trigger): void {
  const words = phrase === null ? [] : [...phrase.modifiers.flatMap((m) => m.words), ...phrase.words];
  const at = words.findIndex((w, i) => w.mention === null && (SERIES.has(w.stem) || SERIES.has(w.stem + (words[i + 1]?.stem ?? ""))));
  const word = words[at];
  if (word === undefined) return;
  const last = SERIES.has(word.stem) ? word : (words[at + 1] ?? word);
  addFiller(draft, "round", {
    filler: textFiller(context.doc.text, { start: word.start, end: last.stemEnd }),
    surety: "read",
    reason: "name of the round",
  });
  closeRound(context, draft, frame);
  // `[다온]의 시리즈A 투자에 참여했다`: whose round it is receives
  const owner = phrase?.modifiers.find((m) => m.case === "genitive")?.headMention;
  if (frame !== "active" || owner?.kind !== "party" || has(draft, "investee")) return;
  const payer = draft.predicate === null ? null : partyOf(subjectOf(draft.predicate));
  if (payer?.kind !== "party" || payer.value.party === owner.value.party) return;
  draft.roles.set("investor", [{ filler: fillerOf(payer, context.parties), surety: "read", reason: "who takes part" }]);
  addFiller(draft, "investee", { filler: fillerOf(owner, context.parties), surety: "read", reason: "whose round it is", inside: true });
}

/** `다온이 [시리즈B 투자를 마무리했다]`: a round is closed by whom it pays, if that is neither listed nor an investor by trade. */
function closeRound(context: ClaimContext, draft: ClaimDraft, frame: string): void {
  const investor = draft.roles.get("investor")?.[0]?.filler;
  if (frame !== "active" || draft.predicate === null || !CLOSES.has(nameOf(draft.predicate)) || investor?.kind !== "party") return;
  const party = context.parties.get(investor.party);
  if (has(draft, "investee") || party?.kind !== "company" || party.ticker !== null || isBackerByName(party.name)) return;
  draft.roles.set("investee", draft.roles.get("investor") ?? []);
  draft.roles.delete("investor");
}

const WITHIN = new Set(["locative", "instrument", "via", "dative", "none"]);

/** `[시리즈C]에서 300억원을 조달했다`: the round among what the verb takes. */
export function roundIn(candidates: readonly Candidate[]): Span | null {
  for (const { place, phrase } of candidates) {
    if (!WITHIN.has(place)) continue;
    const word = phrase.words.find((w) => w.mention === null && SERIES.has(w.stem));
    if (word !== undefined) return { start: word.start, end: word.stemEnd };
  }
  return null;
}

/** `[다온의] 투자 유치가 무산됐다`: whose raising it is receives; `다온의 투자 유치에 [라온이] 참여했다`: who joins pays. */
export function ownRaising(
  context: ClaimContext,
  draft: ClaimDraft,
  { phrase, span, frame }: Trigger,
  candidates: readonly Candidate[],
): void {
  if (frame !== "receive" || phrase === null || !namesRaising(context.doc.text.slice(span.start, span.end))) return;
  const owner = candidates.find((c) => c.inside && c.place === "genitive" && c.phrase.headMention?.kind === "party")?.phrase.headMention;
  if (owner?.kind !== "party") return;
  const subject = draft.predicate === null ? null : partyOf(subjectOf(draft.predicate));
  const joins = draft.predicate !== null && JOINS.has(nameOf(draft.predicate)) && phrase.case === "dative";
  // `한빛이 라온의 투자 유치에 성공했다`: somebody else receives, from whom it names
  if (subject?.kind === "party" && !joins) return;
  draft.roles.set("investee", [{ filler: fillerOf(owner, context.parties), surety: "read", reason: "whose raising it is", inside: true }]);
  draft.roles.delete("investor");
  if (joins && subject !== null)
    draft.roles.set("investor", [{ filler: fillerOf(subject, context.parties), surety: "read", reason: "who takes part" }]);
}

/** `200억원을 유치했고 이 가운데 140억원이 한빛으로부터 나왔다`: into whom is told with the whole; any other sum that comes out is none. */
export function partOfRaised(draft: ClaimDraft, { frame }: Trigger, drafts: readonly ClaimDraft[]): boolean {
  if (frame !== "from") return true;
  const whole = recent(drafts, draft.segment.sentence.index, 1).findLast((d) => isRound(d) && has(d, "amount"));
  for (const f of whole?.roles.get("investee") ?? [])
    addFiller(draft, "investee", { ...f, surety: "assumed", reason: "who raised the whole", inside: false });
  return whole !== undefined;
}

/** Adds the investors a segment names to the round they joined. */
export function joinRound(context: ClaimContext, segment: Segment, drafts: readonly ClaimDraft[]): void {
  const round = roundAt(segment, drafts);
  if (round === null) return;
  let joining = false;
  for (const predicate of segment.predicates) {
    const goal: Phrase | null = goalOf(predicate);
    const joins: boolean = JOINS.has(nameOf(predicate)) && (goal !== null || joining);
    const listed = !joins && predicate.lemma === "이다" ? backersOf(predicate) : null;
    if (!joins && listed === null) continue;
    joining ||= joins;
    for (const phrase of listed ?? investorsOf(predicate, goal)) enter(context, round, phrase, segment);
  }
}

/** What is joined: the round, or the group of investors somebody joins as. */
function goalOf(predicate: Predicate): Phrase | null {
  const near = [...predicate.args.toReversed(), ...predicate.outer];
  // `A와 B가 참여한 [320억원 규모의 시리즈B 투자]를`: what the phrase behind it hangs on
  if (predicate.ending.kind === "adnominal")
    for (let p = predicate.modifies, step = 0; p !== null && step < 3; p = p.host, step++) near.push(p);
  const own = near.find((p) => p.headMention === null && (namesRound(p.head.stem) || namesBackers(p.head.stem)));
  if (own !== undefined) return own;
  // `A가 주도하고 B가 참여한 라운드`
  const { next } = predicate;
  return predicate.ending.kind === "connective" && next !== null && next !== predicate && JOINS.has(nameOf(next)) ? goalOf(next) : null;
}

function investorsOf(predicate: Predicate, goal: Phrase | null): Phrase[] {
  // `[A를 비롯해] B와 C가 참여했다`
  const own = predicate.args.filter((p) => p !== goal && (SUBJECTS.has(p.case) || p.case === "including"));
  const outer = own.length > 0 ? [] : predicate.outer.filter((p) => p !== goal && p.headMention?.kind === "party").slice(0, 1);
  return [...own, ...outer];
}

/** `주요 투자자는 A, B 등이다`. */
function backersOf(predicate: Predicate): Phrase[] | null {
  const topic = [...predicate.args, ...predicate.outer].find((p) => SUBJECTS.has(p.case) && p.headMention === null);
  return topic !== undefined && namesBackers(topic.head.stem) ? predicate.args.filter((p) => p.case === "copula") : null;
}

/** The round the segment is about: one told in it, else the last one told before, if it has a receiver. */
function roundAt(segment: Segment, drafts: readonly ClaimDraft[]): ClaimDraft | null {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const round = drafts[i] as ClaimDraft;
    if (round.type === "investment" && isRound(round)) return segment.sentence.index - round.segment.sentence.index <= REACH ? round : null;
  }
  return null;
}

const isRound = (draft: ClaimDraft): boolean =>
  (draft.rule.startsWith("investment.receive") || has(draft, "round")) && has(draft, "investee");

function enter(context: ClaimContext, round: ClaimDraft, phrase: Phrase, segment: Segment): void {
  for (const member of [...phrase.conjuncts, phrase]) {
    const mention: Mention | null = member.headMention?.kind === "party" ? member.headMention : null;
    if (mention?.kind !== "party") continue;
    const filler = fillerOf(mention, context.parties);
    const receives = round.roles.get("investee")?.some((f) => f.filler.kind === "party" && f.filler.party === mention.value.party);
    if (receives === true) continue;
    addFiller(round, "investor", { filler, surety: "near", reason: "took part in the round" });
    if (round.segment !== segment) round.moreEvidence.push({ start: phrase.start, end: phrase.end });
  }
}
