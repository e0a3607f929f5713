/** Offerings: whose shares or bonds, what is mere background, and the terms told beside the event (price, sum). */
import seeds from "../../../seeds/lexicon/offerings.json" with { type: "json" };
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import type { Word } from "../../clause/words.js";
import { partyOf, subjectOf } from "../../context/attribution.js";
import { nameOf } from "../../context/chain.js";
import { judge } from "../../context/status.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimContext, type ClaimDraft, has, type RoleFiller, sameFiller } from "../draft.js";
import { codeFiller, fillerOf } from "../fillers.js";
import { recent } from "../recent.js";
import type { Prepare, Refine, RefineInput } from "../refine.js";
import { isDemanded } from "./around.js";

const background = new Set(seeds.background);
const instruments = new Set(seeds.instruments);
const sets = new Set(seeds.sets);
const resized = new Set(seeds.resized);
const approves = new Set(seeds.approves);
const joins = new Set(seeds.joins);
const targets = new Set(seeds.targets);
const allotted = new Set(seeds.allotted);
const terms = new Map<string, "price" | "amount">();
for (const role of ["price", "amount"] as const) for (const noun of seeds[role]) terms.set(noun, role);

/** The terms of an offering are told within this many sentences. */
const REACH = 6;
/** A clause without an issuer belongs to an offering told within this many sentences. */
const CARRIES = 8;
/** … and a sum named again to one within these. */
const WINDOW = 40;

/** Only an organisation issues: not the official or the medium that speaks of it. */
export const prepareOffering: Prepare = ({ context, draft, trigger, drafts }) => {
  const issuer = draft.roles.get("issuer") ?? [];
  const kept = issuer.filter((f) => f.surety !== "assumed" || issues(context, f));
  if (kept.length > 0) draft.roles.set("issuer", kept);
  else draft.roles.delete("issuer");
  // `(…) 다음 달 1일 코스닥시장에 상장할 예정이다`: whose offering was told before
  if (kept.length > 0 || trigger.predicate === null || (trigger.predicate.ending.kind === "adnominal" && trigger.predicate.next === null))
    return;
  const told = recent(drafts, draft.segment.sentence.index, CARRIES).findLast((d) => d.type === "offering" && has(d, "issuer"));
  if (told === undefined || draft.segment.sentence.index - told.segment.sentence.index > CARRIES) return;
  for (const f of told.roles.get("issuer") ?? [])
    addFiller(draft, "issuer", { ...f, surety: "assumed", reason: "the offering told before" });
};

function issues(context: ClaimContext, { filler }: RoleFiller): boolean {
  const party = filler.kind === "party" ? context.parties.get(filler.party) : undefined;
  return (
    party !== undefined && party.kind !== "person" && party.kind !== "media" && party.kind !== "government" && party.anonymous !== true
  );
}

export const refineOffering: Refine = (input) => {
  const { context, draft, trigger, drafts } = input;
  const { phrase, predicate } = trigger;
  const figures = has(draft, "amount") || has(draft, "price");
  if (seeds.not.includes(trigger.word.stem)) return false;
  placeInvestor(input);
  const written = context.doc.text.slice(trigger.span.start, trigger.span.end).replaceAll(" ", "");
  const review = seeds.reviews.some((noun) => written.endsWith(noun));
  // the exchange is asked or agrees: the shares are not traded yet
  if (draft.status === "done" && (review || (draft.predicate !== null && approves.has(nameOf(draft.predicate))))) draft.status = "planned";
  if (phrase !== null && !figures && !review) {
    const behind = phrase.words.filter((w) => w.start >= trigger.span.end);
    if (behind.some((w) => background.has(w.stem))) return false;
  }
  // `"코스닥 상장을 목표로 하고 있다"고 말했다`: an aim spoken of is the quotation's
  if ((!figures && draft.segment.quote !== null) || isDemanded(draft.predicate, phrase !== null)) return false;
  const near = [...(phrase?.words ?? []), ...[...(predicate?.args ?? []), ...(predicate?.outer ?? [])].flatMap((p) => p.words)];
  if (near.some((w) => instruments.has(w.stem) || w.stem.endsWith("ETF"))) return false;
  // `코스피에 상장한 크래프톤`: what the company is, not what happens
  if (
    !figures &&
    draft.time === null &&
    predicate?.ending.kind === "adnominal" &&
    predicate.ending.tense === "past" &&
    draft.status === "done"
  )
    return false;
  // told again without its issuer: `3조6000억원의 유상증자는 …`
  if (has(draft, "amount") && !has(draft, "issuer")) {
    const told = recent(drafts, draft.segment.sentence.index, WINDOW).findLast(
      (d) => d.type === "offering" && d.roles.get("action")?.[0]?.filler !== undefined && sameAmount(d, draft),
    );
    for (const f of told?.roles.get("issuer") ?? []) addFiller(draft, "issuer", { ...f, surety: "assumed", reason: "as told before" });
  }
  return true;
};

/** `다온은 한빛의 유상증자에 [참여한다]`, `다온을 [대상]으로 한 유상증자`: who pays is no issuer. */
function placeInvestor({ context, draft, trigger }: RefineInput): void {
  const { phrase } = trigger;
  const governor = draft.predicate;
  const put = (mention: Mention | null | undefined) => {
    if (
      mention?.kind !== "party" ||
      draft.roles.get("issuer")?.some((f) => f.filler.kind === "party" && f.filler.party === mention.value.party)
    )
      return;
    addFiller(draft, "investor", { filler: fillerOf(mention, context.parties), surety: "near", reason: "who gets the shares" });
  };
  if (phrase?.case === "dative" && governor !== null && joins.has(nameOf(governor))) {
    const inside = (draft.roles.get("issuer") ?? []).filter((f) => f.inside);
    const made = phrase.relative ?? phrase.modifiers.find((m) => m.relative !== null)?.relative ?? null;
    const maker = inside.length > 0 || made === null ? null : partyOf(made.args.find((a) => a.case === "subject") ?? null);
    draft.roles.delete("issuer");
    for (const f of inside) addFiller(draft, "issuer", f);
    if (maker !== null) addFiller(draft, "issuer", { filler: fillerOf(maker, context.parties), surety: "near", reason: "who makes it" });
    put(partyOf(subjectOf(governor)));
    if (has(draft, "investor") && draft.predicate?.ending.tense !== "past" && draft.status === "done") draft.status = "planned";
  }
  if (governor === null) return;
  const { words } = draft.segment;
  for (const arg of governor.args) {
    if (arg.case !== "circumstance" || arg.headMention?.kind !== "party") continue;
    const next = words[words.indexOf(arg.words.at(-1) as Word) + 1];
    if (next !== undefined && targets.has(next.stem)) put(arg.headMention);
  }
}

const sameAmount = (a: ClaimDraft, b: ClaimDraft): boolean => {
  const [x, y] = [a, b].map((d) => d.roles.get("amount")?.[0]?.filler);
  return x?.kind === "money" && y?.kind === "money" && x.money.amount === y.money.amount && x.money.currency === y.money.currency;
};

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
    for (const phrase of near) {
      const term = termOf(phrase);
      if (term === null || term.at < segment.start) continue;
      const value = figureOf(predicate, phrase);
      if (value !== null) tell(context, segment, drafts, predicate, term, value, topic);
    }
  }
}

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
  readonly role: "price" | "amount";
  readonly noun: string;
  readonly at: number;
  readonly phrase: Phrase;
}

function termOf(phrase: Phrase): Term | null {
  if (phrase.headMention !== null) return null;
  const words = phrase.words;
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

/** The new value: in -로 or the copula before a plain object. */
function figureOf(predicate: Predicate, term: Phrase): Extract<Mention, { kind: "money" }> | null {
  const monies = predicate.args.filter((p) => p !== term && p.headMention?.kind === "money" && p.start > term.start);
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
  const told = recent(drafts, segment.sentence.index, REACH).findLast(
    (d) => d.type === "offering" && !isListing(d) && segment.sentence.index - d.segment.sentence.index <= REACH,
  );
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
  const issuer = ownerOf(term) ?? partyOf(subjectOf(predicate)) ?? topic;
  if (issuer === null) return;
  const action = Object.entries(seeds.actions).find(([word]) => term.noun.includes(word))?.[1] ?? "bond";
  const span = { start: term.at, end: term.phrase.end };
  const draft: ClaimDraft = {
    type: "offering",
    roles: new Map(),
    status: judge(predicate).status,
    polarity: "positive",
    time: null,
    condition: null,
    vouching: null,
    evidence: { start: Math.min(term.at, value.start), end: Math.max(value.end, predicate.end) },
    moreEvidence: [],
    segment,
    predicate,
    rule: "offering.terms",
    partOf: [],
  };
  const said = fillerOf(issuer, context.parties);
  const named: RoleFiller = { filler: said, surety: issuer === topic ? "assumed" : "read", reason: "who sets the term" };
  if (issues(context, named)) addFiller(draft, "issuer", named);
  else return;
  addFiller(draft, "action", { filler: codeFiller(action, context.doc.text, span), surety: "read", reason: term.noun });
  addFiller(draft, term.role, filler);
  drafts.push(draft);
}

const hasAmount = (draft: ClaimDraft, { filler }: RoleFiller): boolean =>
  draft.roles.get("amount")?.some((f) => sameFiller(f.filler, filler)) ?? false;

/** `유상증자 규모는 2500억원으로 줄었다`: the offering told before, of another size. */
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
