/** What a deal costs: never the price of a share; also what is spent on it, and the price told later. */
import type { Phrase } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { nameOf } from "../../context/chain.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimContext, type ClaimDraft, has } from "../draft.js";
import { fillerOf } from "../fillers.js";
import { recent, toldIn, toldRecently } from "../recent.js";
import type { RefineInput } from "../refine.js";
import type { Trigger } from "../triggers.js";
import { FUNDS, GAINS, PARTS, PER_SHARE, PRICES, PROCEEDS, SPENDING } from "./acquisitionWords.js";
import { sumSpentBefore } from "./around.js";

/** `인수 금액은`, `인수 자금을`: the noun only names a sum, unless it names the company too: `한빛의 다온 인수 금액은`. */
export function isPriceOf({ phrase, span }: Trigger): boolean {
  const next = phrase?.words.find((w) => w.start >= span.end)?.stem ?? "";
  if (FUNDS.has(next) || PARTS.has(next)) return true;
  return (PRICES.has(next) || PRICES.has(`인수${next}`)) && !phrase?.words.some((w) => w.end <= span.start && w.mention?.kind === "party");
}

/** `주당 3만9000원`: takes the next best sum instead. */
export function dropPerShare({ context, draft, candidates, owned }: RefineInput): void {
  const amount = draft.roles.get("amount")?.[0]?.filler;
  if (amount?.kind !== "money") return;
  const isPerShare = (m: Mention): boolean => {
    const before = context.doc.text.slice(Math.max(0, m.start - 10), m.start).trimEnd();
    return PER_SHARE.some((w) => before.endsWith(w) || before.endsWith(`${w} 약`) || before.endsWith(`${w} 최대`));
  };
  const monies = candidates.flatMap((c) => c.mentions.filter((m) => m.kind === "money" && m.conversionOf === null && !owned.has(m.id)));
  // `매각에 따른 [이익](3220억원)`
  const isGain = (m: Mention): boolean =>
    candidates.some((c) => GAINS.has(c.phrase.head.stem) && c.phrase.words.some((w) => w.mentions.includes(m)));
  const picked = monies.find((m) => m.id === amount.mention);
  if (picked === undefined || !(isPerShare(picked) || isGain(picked))) return;
  const other = monies.find((m) => !isPerShare(m) && !isGain(m));
  if (other === undefined) draft.roles.delete("amount");
  else draft.roles.set("amount", [{ filler: fillerOf(other, context.parties), surety: "near", reason: "sum beside a price per share" }]);
}

/** `1억달러를 투자해 … 인수했다`, `지분 인수에 1억달러를 투입했다`. */
export function addSumSpent({ context, draft, trigger }: RefineInput): void {
  const predicate = draft.predicate;
  if (predicate === null || has(draft, "amount")) return;
  let sum: Mention | null = null;
  if (trigger.phrase === null || trigger.predicate !== null)
    sum = sumSpentBefore(draft.segment, predicate, SPENDING) ?? sumSpentOn(trigger);
  // `다온 인수 이후 300억원을 투자했다`: spent on something else
  else if (SPENDING.has(nameOf(predicate)) && trigger.phrase.case !== "circumstance")
    sum =
      predicate.args.flatMap((a) => (a.case === "object" ? a.mentions : [])).find((m) => m.kind === "money" && m.conversionOf === null) ??
      null;
  if (sum !== null) addFiller(draft, "amount", { filler: fillerOf(sum, context.parties), surety: "near", reason: "sum spent on it" });
}

/** `인수하는 [데] 1억달러를 썼다`. */
function sumSpentOn({ predicate }: Trigger): Mention | null {
  const phrase = predicate?.ending.kind === "adnominal" ? predicate.modifies : null;
  if (phrase?.case !== "dative" || phrase.governor === null || isParty(phrase) || !SPENDING.has(nameOf(phrase.governor))) return null;
  return (
    phrase.governor.args
      .flatMap((a) => (a.case === "object" ? a.mentions : []))
      .find((m) => m.kind === "money" && m.conversionOf === null) ?? null
  );
}
const isParty = ({ headMention }: Phrase): boolean => headMention?.kind === "party";

/** `자산을 매각해 3000억원의 현금을 확보했다`, `매각을 통해 3000억원을 조달한다`: what a sale brings in is its price. */
export function addProceeds({ context, draft, trigger, owned }: RefineInput): void {
  const { predicate } = draft;
  if (trigger.frame !== "sell" || predicate === null || has(draft, "amount")) return;
  const { ending, next } = predicate;
  const stated = trigger.phrase === null || trigger.predicate !== null;
  if (stated && (ending.kind !== "connective" || ending.tense !== null || ending.surface === "고")) return;
  const brings = stated ? next : trigger.phrase?.case === "via" || trigger.phrase?.case === "instrument" ? predicate : null;
  if (brings === null || !PROCEEDS.has(nameOf(brings))) return;
  const object = brings.args.find((a) => a.case === "object" && a.start > trigger.span.end);
  const sum = [...(object?.modifiers ?? []).flatMap((m) => m.mentions), ...(object?.mentions ?? [])].find(
    (m) => m.kind === "money" && m.conversionOf === null && !owned.has(m.id),
  );
  if (sum !== undefined)
    addFiller(draft, "amount", { filler: fillerOf(sum, context.parties), surety: "near", reason: "what the sale brings in" });
}

/** The price of a deal is told within so many sentences. */
const PRICE_REACH = 3;

/** After the triggers of a segment: prices told of an earlier deal; money spent on a deal is no investment besides. */
export function extendAcquisitions(context: ClaimContext, segment: Segment, drafts: ClaimDraft[], owned: ReadonlySet<string>): void {
  if (!toldRecently(drafts, "acquisition", segment.sentence.index, PRICE_REACH)) return;
  tellPrice(context, segment, drafts, owned);
  const deals = toldIn(drafts, segment).filter((d) => d.type === "acquisition");
  if (deals.length === 0) return;
  for (let i = drafts.length - 1; i >= 0 && drafts[i]?.segment.sentence === segment.sentence; i--) {
    const draft = drafts[i] as ClaimDraft;
    if (draft.type === "investment" && draft.segment === segment && deals.some((d) => sameSum(d, draft))) drafts.splice(i, 1);
  }
}

function sameSum(a: ClaimDraft, b: ClaimDraft): boolean {
  const sum = (d: ClaimDraft): string | null => {
    const filler = d.roles.get("amount")?.[0]?.filler;
    return filler?.kind === "money" ? filler.mention : null;
  };
  return sum(a) !== null && sum(a) === sum(b);
}

const anaphor: ReadonlySet<string> = new Set(["당시"]);

function sameTarget(a: ClaimDraft, b: ClaimDraft): boolean {
  const party = (d: ClaimDraft): string | null => {
    const filler = d.roles.get("target")?.[0]?.filler;
    return filler?.kind === "party" ? filler.party : null;
  };
  return a.status === b.status && party(a) !== null && party(a) === party(b);
}

/** `인수 금액은 …에 이른다`, `거래 금액은 1800억원대다`: the price of the deal told before. */
function tellPrice(context: ClaimContext, segment: Segment, drafts: readonly ClaimDraft[], owned: ReadonlySet<string>): void {
  for (const phrase of segment.phrases) {
    const stems = phrase.words.map((w) => w.stem);
    const at = stems.findIndex((stem, i) => PRICES.has(stem) || (i > 0 && PRICES.has(stems[i - 1] + stem)));
    if (at < 0) continue;
    const predicate = phrase.governor ?? segment.predicates.find((p) => p.start > phrase.start && p.outer.includes(phrase));
    const bare = stems[at] === "금액" && at === 0;
    const behind = phrase.words.slice(at + 1).flatMap((w) => w.mentions);
    const around = (predicate?.args ?? []).filter((a) => a.start > phrase.start).flatMap((a) => a.mentions);
    const money = [...behind, ...around].find((m) => m.kind === "money" && m.conversionOf === null && (!bare || !owned.has(m.id)));
    if (money === undefined) continue;
    const here = segment.sentence.index;
    const near = recent(drafts, here, bare ? 1 : PRICE_REACH).filter((d) => d.type === "acquisition" && d.status !== "denied");
    const last = near.at(-1);
    // the price is the whole deal's, not that of a part told after it: the first of those about the same target, unless it was another time
    const then = anaphor.has(stems[0] ?? "");
    const deal = then || last === undefined ? last : (near.find((d) => sameTarget(d, last)) ?? last);
    if (deal === undefined || has(deal, "amount")) continue;
    addFiller(deal, "amount", { filler: fillerOf(money, context.parties), surety: "near", reason: "price told after the deal" });
    deal.moreEvidence.push({ start: phrase.start, end: money.end });
  }
}
