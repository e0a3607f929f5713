/** Offerings: whose shares or bonds, what is mere background, and the terms told beside the event (price, sum). */
import seeds from "../../../seeds/lexicon/offerings.json" with { type: "json" };
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { partyOf, subjectOf } from "../../context/attribution.js";
import { nameOf } from "../../context/chain.js";
import { judge } from "../../context/status.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimContext, type ClaimDraft, has, type RoleFiller } from "../draft.js";
import { codeFiller, fillerOf } from "../fillers.js";
import { recent } from "../recent.js";
import type { Prepare, Refine } from "../refine.js";
import { isDemanded } from "./around.js";

const background = new Set(seeds.background);
const instruments = new Set(seeds.instruments);
const sets = new Set(seeds.sets);
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

export const refineOffering: Refine = ({ draft, trigger, drafts }) => {
  const { phrase, predicate } = trigger;
  const figures = has(draft, "amount") || has(draft, "price");
  if (phrase !== null && !figures) {
    const behind = phrase.words.filter((w) => w.start >= trigger.span.end);
    if (behind.some((w) => background.has(w.stem))) return false;
  }
  // `"코스닥 상장을 목표로 하고 있다"고 말했다`: an aim spoken of is the quotation's
  if ((!figures && draft.segment.quote !== null) || isDemanded(predicate)) return false;
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
    for (const phrase of near) {
      const term = termOf(phrase);
      if (term === null || term.at < segment.start) continue;
      const value = figureOf(predicate, phrase);
      if (value !== null) tell(context, segment, drafts, predicate, term, value, topic);
    }
  }
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
    if (has(told, term.role)) return;
    addFiller(told, term.role, filler);
    told.moreEvidence.push({ start: term.at, end: Math.max(value.end, predicate.end) });
    return;
  }
  const issuer = partyOf(subjectOf(predicate)) ?? topic;
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

/** The first trading day is an event of its own beside the offering. */
const isListing = (draft: ClaimDraft): boolean => {
  const action = draft.roles.get("action")?.[0]?.filler;
  return action?.kind === "code" && action.code === "listing";
};
