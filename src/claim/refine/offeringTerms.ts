/** Terms told beside an offering: price, size, valuation, who gets the shares. */
import seeds from "../../../seeds/lexicon/offerings.json" with { type: "json" };
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { partyOf, subjectOf } from "../../context/attribution.js";
import { nameOf } from "../../context/chain.js";
import { judge } from "../../context/status.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimContext, type ClaimDraft, has, newDraft, type RoleFiller, sameFiller } from "../draft.js";
import { codeFiller, fillerOf } from "../fillers.js";
import { recent } from "../recent.js";
import { issues } from "./offering.js";

const sets = new Set(seeds.sets);
const resized = new Set(seeds.resized);
const allotted = new Set(seeds.allotted);
const bands = new Set(seeds.bands);
const worth = new Set(seeds.worth);
const terms = new Map<string, "price" | "amount">();
for (const role of ["price", "amount"] as const) for (const noun of seeds[role]) terms.set(noun, role);

/** The terms of an offering are told within this many sentences. */
const REACH = 6;

/** Terms of an offering: `공모가를 4만2000원으로 확정했다`, `총 공모금액은 2,100억원이다`. */
export function extendOfferings(
  context: ClaimContext,
  segment: Segment,
  drafts: ClaimDraft[],
  _owned: ReadonlySet<string>,
  topic: Mention | null,
): void {
  if (segment.quote !== null || segment.sentence.zone === "title") return;
  for (const predicate of segment.predicates) {
    if (!sets.has(nameOf(predicate))) continue;
    const near = [...predicate.args, ...predicate.outer];
    if (predicate.lemma === "이다") nameInvestors(context, segment, drafts, predicate, near);
    for (const phrase of [...near, ...gapped(segment, predicate, near)].sort((a, b) => a.start - b.start)) {
      const term = termOf(phrase);
      if (term === null || term.at < segment.start) continue;
      const value = behind(segment, phrase) ?? figureOf(predicate, phrase);
      if (value !== null) tell(context, segment, drafts, predicate, term, value, topic);
    }
  }
}

/** `[희망 공모가는] 1만~2만원, 총 공모금액은 200억~400억원이다`: terms before the last, each with its figure behind it. */
function gapped({ phrases, predicates }: Segment, { index, start }: Predicate, near: readonly Phrase[]): Phrase[] {
  const from = predicates[index - 1]?.end ?? 0;
  const out: Phrase[] = [];
  for (let i = near[0]?.index ?? 0; i < phrases.length; i++) {
    const phrase = phrases[i] as Phrase;
    if (phrase.start >= start) break;
    if (phrase.start >= from && phrase.case === "topic" && !near.includes(phrase)) out.push(phrase);
  }
  for (let i = (near[0]?.index ?? 0) - 1; i >= 0; i--) {
    const phrase = phrases[i] as Phrase;
    if (phrase.start < from) break;
    if (phrase.case === "topic" || phrase.case === "none") out.push(phrase);
  }
  return out;
}

/** The figure that closes a member of a list: `희망 공모가는 [1만~2만원], …`. */
function behind({ phrases }: Segment, { index }: Phrase): Money | null {
  const next = phrases[index + 1];
  return next?.case === "none" && next.words.at(-1)?.after === "," && next.headMention?.kind === "money" ? next.headMention : null;
}

type Money = Extract<Mention, { kind: "money" }>;

/** `배정 대상자는 다온로보틱스다`. */
function nameInvestors(
  context: ClaimContext,
  segment: Segment,
  drafts: readonly ClaimDraft[],
  predicate: Predicate,
  near: readonly Phrase[],
): void {
  const label = near.find((p) => p.headMention === null && allotted.has(p.words.map((w) => w.stem).join("")));
  if (label === undefined) return;
  const told = recent(drafts, segment.sentence.index, REACH).findLast((d) => d.type === "offering" && !isListing(d));
  const named = predicate.args.find((p) => p.case === "copula");
  for (const phrase of named === undefined || told === undefined ? [] : [...named.conjuncts, named])
    if (phrase.headMention?.kind === "party" && told !== undefined)
      addFiller(told, "investor", { filler: fillerOf(phrase.headMention, context.parties), surety: "near", reason: "who gets the shares" });
}

interface Term {
  readonly role: "price" | "amount" | "valuation";
  readonly noun: string;
  readonly at: number;
  readonly phrase: Phrase;
}

function termOf(phrase: Phrase): Term | null {
  if (phrase.headMention !== null) return null;
  const last = phrase.words.at(-1);
  // `공모가 [범위]는`
  const words = last !== undefined && bands.has(last.stem) ? phrase.words.slice(0, -1) : phrase.words;
  // `희망 공모가 하단 기준 [시가총액]은`
  if (last !== undefined && worth.has(last.stem) && words.some((w) => terms.get(w.stem) === "price"))
    return { role: "valuation", noun: last.stem, at: last.start, phrase };
  for (let n = Math.min(3, words.length); n > 0; n--) {
    const tail = words.slice(-n);
    const noun = tail.map((w) => w.stem).join("");
    const role = terms.get(noun);
    if (role !== undefined) return { role, noun, at: tail[0]?.start ?? phrase.start, phrase };
  }
  return null;
}

/** `[한빛전자]의 희망 공모가는`. */
const ownerOf = ({ phrase, at }: Term): Mention | null =>
  [...phrase.modifiers.flatMap((p) => p.mentions), ...phrase.mentions].findLast((m) => m.kind === "party" && m.end <= at) ?? null;

/** The new value: in -로 or the copula before a plain object; the object where the term is in -로 (`2만원을 공모가로 정했다`). */
function figureOf(predicate: Predicate, term: Phrase): Money | null {
  const named = term.case === "instrument";
  const monies = predicate.args.filter(
    (p) => p !== term && p.headMention?.kind === "money" && (named ? p.case === "object" : p.start > term.start),
  );
  const best = monies.find((p) => p.case === "instrument") ?? monies.find((p) => p.case === "copula") ?? monies.at(-1);
  const mention = best?.headMention;
  return mention?.kind === "money" ? mention : null;
}

function tell(
  context: ClaimContext,
  segment: Segment,
  drafts: ClaimDraft[],
  predicate: Predicate,
  term: Term,
  value: Mention,
  topic: Mention | null,
): void {
  const filler: RoleFiller = { filler: fillerOf(value, context.parties), surety: "read", reason: `figure of ${term.noun}` };
  const named = ownerOf(term) ?? partyOf(subjectOf(predicate));
  const told = toldBefore(drafts, segment, named);
  if (told !== undefined) {
    if (has(told, term.role)) {
      if (term.role === "amount" && resized.has(nameOf(predicate)) && !hasAmount(told, filler))
        drafts.push(resize(told, segment, predicate, term, filler));
      return;
    }
    addFiller(told, term.role, filler);
    told.moreEvidence.push({ start: term.at, end: Math.max(value.end, predicate.end) });
    return;
  }
  const issuer = named ?? topic;
  if (issuer === null || term.role === "valuation") return;
  const action = Object.entries(seeds.actions).find(([word]) => term.noun.includes(word))?.[1] ?? "bond";
  const span = { start: term.at, end: term.phrase.end };
  const draft = newDraft({
    type: "offering",
    status: seeds.hoped.some((w) => term.noun.startsWith(w)) ? "planned" : judge(predicate).status,
    evidence: { start: Math.min(term.at, value.start), end: Math.max(value.end, predicate.end) },
    segment,
    predicate,
    rule: "offering.terms",
  });
  const said = fillerOf(issuer, context.parties);
  const setter: RoleFiller = { filler: said, surety: issuer === topic ? "assumed" : "read", reason: "who sets the term" };
  if (issues(context, setter)) addFiller(draft, "issuer", setter);
  else return;
  addFiller(draft, "action", { filler: codeFiller(action, context.doc.text, span), surety: "read", reason: term.noun });
  addFiller(draft, term.role, filler);
  drafts.push(draft);
}

/** The offering whose terms these are: one of whom the term names, an offering before a listing that is still to come. */
function toldBefore(drafts: readonly ClaimDraft[], { sentence }: Segment, named: Mention | null): ClaimDraft | undefined {
  const near = recent(drafts, sentence.index, REACH).filter(
    (d) => d.type === "offering" && sentence.index - d.segment.sentence.index <= REACH && d.status !== "cancelled" && isOf(d, named),
  );
  return near.findLast((d) => !isListing(d)) ?? near.findLast((d) => d.status !== "done");
}

const isOf = (draft: ClaimDraft, named: Mention | null): boolean => {
  const issuers = draft.roles.get("issuer");
  return (
    named?.kind !== "party" ||
    issuers === undefined ||
    issuers.some((f) => f.filler.kind === "party" && f.filler.party === named.value.party)
  );
};

const hasAmount = (draft: ClaimDraft, { filler }: RoleFiller): boolean =>
  draft.roles.get("amount")?.some((f) => sameFiller(f.filler, filler)) ?? false;

/** `유상증자 규모는 700억원으로 줄었다`: the offering told before, of another size. */
function resize(told: ClaimDraft, segment: Segment, predicate: Predicate, term: Term, amount: RoleFiller): ClaimDraft {
  const roles = new Map([...told.roles].filter(([role]) => role !== "price" && role !== "valuation"));
  roles.set("amount", [amount]);
  const evidence = { start: term.at, end: predicate.end };
  return {
    ...told,
    roles,
    status: judge(predicate).status,
    evidence,
    moreEvidence: [],
    segment,
    predicate,
    rule: "offering.resized",
    partOf: [],
  };
}

/** The first trading day is an event of its own beside the offering. */
const isListing = (draft: ClaimDraft): boolean => {
  const action = draft.roles.get("action")?.[0]?.filler;
  return action?.kind === "code" && action.code === "listing";
};
