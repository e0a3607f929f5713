/** Acquisitions: what is bought decides whether it is one; who holds it sells it; a price for a share is no price of the deal. */
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { underWay } from "../../context/chain.js";
import type { Mention } from "../../contract/types.js";
import type { Span } from "../../core/span.js";
import { addFiller, type ClaimDraft, has, type RoleFiller } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import type { Admit, Refine, RefineInput } from "../refine.js";
import type { Trigger } from "../triggers.js";
import { isDeal, PASSIVE } from "./acquisitionDeal.js";
import { dropAssumed, dropMedia, dropOwnership, hasTrader } from "./acquisitionDrops.js";
import { isHolder, takeHeld, takeTargetFromBefore } from "./acquisitionHeld.js";
import { type Bought, boughtBy, NOTHING, namesBusiness } from "./acquisitionObject.js";
import { addProceeds, addSumSpent, dropPerShare, isPriceOf } from "./acquisitionPrice.js";
import { isFree, placeAffiliate, placeAlso, placeBidders, placeOtherSide } from "./acquisitionSides.js";
import { settle, wordsBehind } from "./acquisitionStatus.js";
import { ADVISES, AFFILIATES, AFTERWARDS, BUYERS, CONTRACT, GENERIC, NOT_NOUNS, PREFIXES, RUMOURS } from "./acquisitionWords.js";
import { dateAround, leadingClauses } from "./around.js";
import { relativeOf } from "./contract.js";
import { kindOf } from "./named.js";
import { isHandshake } from "./partnershipWords.js";

export const admitsAcquisition: Admit = (input) => !isPriceOf(input.trigger) && nounOf(input) !== null;

export const refineAcquisition: Refine = (input) => {
  const { context, draft, trigger } = input;
  const { parties, doc } = context;
  const noun = nounOf(input);
  if (noun === null) return false;
  // `다온이 한빛 품에 안겼다`: cases alone tell the sides
  const bought = trigger.frame === "embraced" ? NOTHING : boughtBy(trigger, PASSIVE.has(trigger.frame), parties);
  if (trigger.phrase !== null && draft.predicate !== null && ADVISES.has(doing(draft.predicate))) return false;
  addSumSpent(input);
  if (!isDeal(input, bought, noun)) return false;
  if (!aboutAffiliates(input, noun)) return false;
  // `매각하는 [주식매매계약]을 체결했다`: the clause before it tells the deal
  if (CONTRACT.has(noun) && relativeOf(trigger.phrase) !== null) return false;
  placeTarget(input, isSelf(draft, bought.target) ? { ...bought, target: null } : bought);
  placeAlso(input);
  placeAcquirer(input, bought);
  withPartner(input);
  placeSeller(input, bought);
  placeAffiliate(input);
  placeOtherSide(input, noun);
  placeBidders(input, noun);
  dropPerShare(input);
  dropOwnership(draft);
  addProceeds(input);
  draft.time ??= dateAround(draft.segment, draft.predicate);
  dropAssumed(draft, trigger);
  dropMedia(draft, parties);
  if (RUMOURS.has(noun)) placeRumoured(input);
  // `다온을 [인수할 보험사]를 물색한다`: who buys has no name yet
  const head = trigger.frame === "active" && trigger.predicate?.ending.kind === "adnominal" ? trigger.predicate.modifies : null;
  if (head !== null && head.headMention === null && namesBuyer(head.head.stem) && trigger.predicate?.ending.tense !== "past") {
    const { args } = trigger.predicate as Predicate;
    const own = draft.roles.get("acquirer")?.filter((f) => args.some((a) => a.mentions.some((m) => isMentionOf(f, m)))) ?? [];
    if (own.length > 0) draft.roles.set("acquirer", own);
    else draft.roles.delete("acquirer");
    if (own.length === 0 && draft.status === "planned") draft.status = "considered";
  }
  if (hasTrader(draft, parties)) return false;
  takeHeld(input, noun, bought);
  // the company named may have turned out to be the buyer
  takeTargetFromBefore(input, bought.kind === "company" && !has(draft, "target") ? NOTHING : bought);
  const { start, end } = spanAround(draft.segment);
  draft.status = settle(draft, trigger, noun, doc.text.slice(start, end));
  // `최대주주로 등극할 수도 있다`: nobody has bought anything
  if (draft.status !== "done" && draft.status !== "ongoing" && isHolder(noun) && !has(draft, "stake") && !has(draft, "amount"))
    return false;
  if (draft.status === "denied" || draft.status === "cancelled" || draft.status === "considered") return stands(draft, 1);
  return stands(draft, trigger.phrase !== null && trigger.predicate === null && isBackground(draft, input) ? 3 : 1);
};

/** `매각을 [주관 중인]` says what `주관하는` says. */
const doing = (predicate: Predicate): string => {
  const noun = underWay(predicate);
  return noun === null ? predicate.name : `${noun}하다`;
};

/** A page without a full stop is one sentence and would be searched anew for every deal: its segments stand for it. */
const LONG_SENTENCE = 2000;
const spanAround = (segment: Segment): Span => (segment.sentence.end - segment.sentence.start > LONG_SENTENCE ? segment : segment.sentence);

/** The event's noun (or verb) as written; null where the word is another one: `순매수`, `가처분`, `제조사`. */
function nounOf({ context, trigger }: Pick<RefineInput, "context" | "trigger">): string | null {
  const written = context.doc.text.slice(trigger.span.start, trigger.span.end).replaceAll(" ", "");
  for (const other of NOT_NOUNS) if (written.endsWith(other) && other !== "처분") return null;
  const row = trigger.row.nouns?.filter((n) => written.endsWith(n)).toSorted((a, b) => b.length - a.length)[0];
  if (row === undefined) return trigger.row.verbs === undefined ? written : (trigger.predicate?.lemma ?? written);
  const rest = written.slice(0, -row.length);
  return rest.length === 1 && !PREFIXES.has(rest) ? null : row;
}

/** `편입` is an acquisition only as `자회사로 편입`, `자회사 편입`. */
function aboutAffiliates({ trigger }: RefineInput, noun: string): boolean {
  if (noun !== "편입") return true;
  if (trigger.phrase?.words.some((w) => w.end <= trigger.span.start && AFFILIATES.has(w.stem))) return true;
  return (trigger.predicate?.args ?? []).some((a) => a.case === "instrument" && AFFILIATES.has(a.head.stem));
}

function placeTarget({ context, draft, trigger, candidates }: RefineInput, bought: Bought): void {
  const { parties, doc } = context;
  const others = (role: string, mention: Mention) =>
    draft.roles
      .get(role)
      ?.filter(
        (f) => !("mention" in f.filler) || f.filler.kind !== "party" || mention.kind !== "party" || f.filler.party !== mention.value.party,
      );
  if (bought.target !== null && bought.kind !== "none") {
    const filler = fillerOf(bought.target, parties);
    const listed = bought.phrase?.conjuncts.length ? (draft.roles.get("target") ?? []) : [];
    const spans = bought.phrase === null ? [] : listedBefore(draft, bought.phrase);
    draft.roles.set("target", [
      ...spans.map((span): RoleFiller => ({ filler: textFiller(doc.text, span), surety: "read", reason: "business bought", inside: true })),
      ...listed.filter((f) => f.filler.kind === "party" && filler.kind === "party" && f.filler.party !== filler.party),
      { filler, surety: "read", reason: `${bought.kind} bought`, inside: trigger.phrase !== null },
    ]);
    for (const role of ["acquirer", "seller"]) {
      const rest = others(role, bought.target);
      if (rest !== undefined && rest.length > 0) draft.roles.set(role, rest);
      else draft.roles.delete(role);
    }
  } else if ((bought.kind === "business" || (bought.kind === "generic" && isPriced(draft))) && bought.span !== null) {
    const listed = bought.phrase === null ? [] : listedBefore(draft, bought.phrase);
    draft.roles.set("target", []);
    for (const span of [...listed, bought.span])
      addFiller(draft, "target", { filler: textFiller(doc.text, span), surety: "read", reason: "business bought", inside: true });
  } else if (
    (bought.kind === "equity" || bought.kind === "shares") &&
    bought.target === null &&
    bought.phrase !== null &&
    listedBefore(draft, bought.phrase).length > 0
  ) {
    // `발전 법인, 물류센터, 보유 주식 등을`
    draft.roles.set("target", []);
    for (const span of listedBefore(draft, bought.phrase))
      addFiller(draft, "target", { filler: textFiller(doc.text, span), surety: "read", reason: "business bought", inside: true });
  } else if (bought.kind === "equity" || bought.kind === "shares" || bought.kind === "generic") draft.roles.delete("target");
  else if (trigger.phrase !== null && PASSIVE.has(trigger.frame) && trigger.frame !== "embraced") {
    const inside = draft.roles.get("target")?.filter((f) => f.inside) ?? [];
    if (inside.length > 0) draft.roles.set("target", inside);
    else draft.roles.delete("target");
  }
  soldItself(draft, trigger);
  if (has(draft, "target")) return;
  // headlines leave particles out: `한빛, 다온 4150억에 인수`
  if (draft.segment.sentence.zone !== "title") return;
  for (const c of candidates) {
    if (c.place !== "none" && c.place !== "dative") continue;
    const mention = c.mentions.find((m) => m.kind === "party" && isFree(draft, m));
    if (mention === undefined && c.place === "none" && namesBusiness(c.phrase.head.stem) && c.phrase.head.after === ",") {
      const span = { start: c.phrase.start, end: c.phrase.head.stemEnd };
      addFiller(draft, "target", { filler: textFiller(doc.text, span), surety: "near", reason: "headline", inside: c.inside });
      return;
    }
    if (mention === undefined || (c.place === "dative" && c.phrase.headMention?.kind === "party")) continue;
    addFiller(draft, "target", { filler: fillerOf(mention, parties), surety: "near", reason: "headline", inside: c.inside });
    return;
  }
}

/** `B사는 [이 회사] 지분을 인수했다`: nobody takes itself over, another one is meant. */
const isSelf = (draft: ClaimDraft, target: Mention | null): boolean =>
  target?.kind === "party" &&
  (draft.roles
    .get("acquirer")
    ?.some(
      ({ filler, reason }) =>
        filler.kind === "party" &&
        filler.party === target.value.party &&
        filler.mention !== target.id &&
        (reason === "topic" || reason === "subject"),
    ) ??
    false);

/** A company told by what it is (`영국 물류회사`) is a target only where somebody pays a price for it. */
const isPriced = (draft: ClaimDraft): boolean =>
  has(draft, "amount") && (draft.roles.get("acquirer")?.some((f) => f.surety !== "assumed") ?? false);

/** `물류 법인, 서초 사옥, [중국 서비스센터] 등을`: businesses without a name that stand in one list. */
function listedBefore({ predicate, segment }: ClaimDraft, last: Phrase): Span[] {
  const args = predicate?.args ?? [];
  const out: Span[] = [];
  for (let at = args.indexOf(last) - 1; at >= 0; at--) {
    const phrase = args[at] as Phrase;
    const word = phrase.words.at(-1);
    if (phrase.case !== "none" || word?.after !== "," || word.mention !== null || phrase.start < segment.start) break;
    if (!namesBusiness(word.stem)) break;
    out.unshift({ start: phrase.start, end: word.stemEnd });
  }
  return out;
}

/** `한빛은 매각이 불발되자`, `한빛, 경영권 매각`: who is named is what is for sale. */
function soldItself(draft: ClaimDraft, trigger: Trigger): void {
  if (trigger.frame !== "sell" || has(draft, "target") || has(draft, "acquirer") || trigger.phrase === null) return;
  const control = trigger.phrase.words.some((w) => w.end <= trigger.span.start && w.stem.endsWith("경영권"));
  if (!control && (trigger.phrase.case !== "subject" || trigger.phrase.words.at(-1) !== trigger.word)) return;
  const seller = draft.roles.get("seller");
  if (seller === undefined) return;
  draft.roles.set("target", seller);
  draft.roles.delete("seller");
}

/** `한빛이 매물로 나온 다온을 품는다`: the subject before a clause whose own subject is the thing bought. */
function placeAcquirer({ context, draft, trigger, candidates }: RefineInput, bought: Bought): void {
  const actor = trigger.frame === "active" ? "acquirer" : "seller";
  if (PASSIVE.has(trigger.frame) || draft.roles.get(actor)?.some((f) => f.surety !== "assumed")) return;
  const subject =
    candidates.find((c) => c.place === "head")?.phrase.headMention ??
    (bought.owner === null ? bought.phrase?.relative?.args.find((a) => a.case === "subject")?.headMention : null);
  if (subject?.kind !== "party" || !isFree(draft, subject)) return;
  draft.roles.set(actor, [{ filler: fillerOf(subject, context.parties), surety: "near", reason: "subject before the clause" }]);
}

/** `한빛은 [라온과 손잡고] 다온을 인수한다`: they buy together. */
function withPartner({ context, draft, trigger }: RefineInput): void {
  if (trigger.frame !== "active" || !has(draft, "acquirer") || draft.predicate === null) return;
  for (const clause of leadingClauses(draft.segment, draft.predicate)) {
    const partner = isHandshake(clause.name) ? clause.args.find((a) => a.case === "comitative")?.headMention : null;
    if (partner?.kind === "party" && isFree(draft, partner))
      addFiller(draft, "acquirer", { filler: fillerOf(partner, context.parties), surety: "near", reason: "joins hands" });
  }
}

function placeSeller(input: RefineInput, bought: Bought): void {
  const { context, draft, trigger, candidates } = input;
  // `지분 35%를 [라온에서] 사들였다`: who is no place sells
  const from =
    trigger.frame === "active" && !has(draft, "seller") ? candidates.find((c) => c.place === "locative")?.phrase.headMention : null;
  if (from != null && SELLERS.has(kindOf(from, context.parties) ?? "") && isFree(draft, from))
    addFiller(draft, "seller", { filler: fillerOf(from, context.parties), surety: "near", reason: "where it comes from" });
  // `이번 공모에서 [라온] 보유지분 가운데 9%를 매각한다`: who holds them sells, not who is spoken of
  if (bought.owner !== null && trigger.frame === "sell" && draft.roles.get("seller")?.every((f) => f.surety === "assumed") === true)
    draft.roles.delete("seller");
  if (bought.owner === null || has(draft, "seller") || !isFree(draft, bought.owner)) return;
  for (const owner of [bought.owner, ...holdersBeside(input, bought)])
    if (isFree(draft, owner)) addFiller(draft, "seller", { filler: fillerOf(owner, context.parties), surety: "read", reason: "holder" });
}

const SELLERS: ReadonlySet<string> = new Set(["company", "fund", "person"]);

/** `[김민준 전 부회장과] 박서연 회장 지분`, `[김민준 대표와] 박서연 이사의 지분`: people who hold as the one the list ends with. */
function holdersBeside({ context, draft }: RefineInput, { owner, phrase }: Bought): Mention[] {
  if (phrase === null || owner === null || kindOf(owner, context.parties) !== "person") return [];
  const closing = phrase.words.some((w) => w.mention === owner)
    ? phrase
    : phrase.modifiers.find((m) => m.words.some((w) => w.mention === owner));
  const beside = draft.predicate?.args.find((a) => a.case === "comitative" && a.index === (closing ?? phrase).index - 1);
  return [...(closing?.conjuncts ?? []), ...(beside === undefined ? [] : [beside])].flatMap(
    (c) => c.mentions.find((m) => kindOf(m, context.parties) === "person") ?? [],
  );
}

/** `한빛 측은 매각설에 대해 "사실무근"이라고`: who speaks is for sale, or sells what is named. */
function placeRumoured({ context, draft, trigger, discourse }: RefineInput): void {
  const subject = [...(draft.predicate?.args ?? []), ...(draft.predicate?.outer ?? [])].find(
    (a) => a.case === "topic" || a.case === "subject",
  );
  const speaker = subject?.headMention?.kind === "party" ? subject.headMention : discourse.topic(draft.segment);
  if (speaker === null || speaker.kind !== "party" || context.parties.get(speaker.value.party)?.kind === "media") return;
  draft.vouching ??= { speaker, verb: trigger.predicate?.lemma ?? "밝히다", kind: "stated", source: null };
  if (trigger.frame !== "sell") return;
  draft.roles.delete("seller");
  addFiller(draft, has(draft, "target") ? "seller" : "target", {
    filler: fillerOf(speaker, context.parties),
    surety: "near",
    reason: "who speaks",
  });
}

const namesBuyer = (stem: string): boolean => GENERIC.has(stem) || BUYERS.has(stem);
const isMentionOf = ({ filler }: RoleFiller, m: Mention): boolean => "mention" in filler && filler.mention === m.id;

/** `인수 후`, `인수 자금`, `매각 차익`: the deal is the background of another story. */
function isBackground(draft: ClaimDraft, { trigger }: RefineInput): boolean {
  const behind = wordsBehind(draft, trigger);
  return behind.some((w) => AFTERWARDS.has(w)) || trigger.phrase?.case === "instrument";
}

/** A deal names its target, or who buys for how much; `wanted`: parties and figures at least. */
function stands(draft: ClaimDraft, wanted: number): boolean {
  const count = ["acquirer", "target", "seller", "amount", "stake"].filter((r) => has(draft, r)).length;
  if (count < wanted) return false;
  if (has(draft, "target")) return [...(draft.roles.get("target") ?? [])].some((f) => f.filler.kind === "party") || count >= 2;
  return (has(draft, "acquirer") || has(draft, "seller")) && (has(draft, "amount") || has(draft, "stake") || draft.status === "cancelled");
}
