/** Contracts: who supplies whom, everybody named a party; a changed amount or term keeps the old one. */
import seeds from "../../../seeds/lexicon/amend.json" with { type: "json" };
import type { Phrase, Predicate } from "../../clause/phrase.js";
import { nameOf } from "../../context/chain.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, has } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import { governorOf, modifiedBy } from "../host.js";
import type { Admit, Refine, RefineInput } from "../refine.js";
import { isBid } from "./around.js";
import { fromUndertaker, isEntrusting, isTakeoverBid, winsNamedWork } from "./contractAwards.js";
import { publicCustomer, settlePartners } from "./contractPartners.js";
import { settleSides } from "./contractSides.js";
import {
  directionOf,
  isClosing,
  isContractNoun,
  isMeasureWord,
  isMoneyWord,
  isNobody,
  isPartner,
  isPrivate,
  isWinning,
} from "./contractWords.js";

const amending = new Set(seeds.verbs);

export const admitsContract: Admit = ({ trigger }) => !isPrivateDeal(trigger);

export const refineContract: Refine = (input) => {
  const { draft, trigger } = input;
  if (isHung(input) || isMoney(input) || isTakeoverBid(input) || isBid(draft.segment, trigger.word)) return false;
  dropUnitPrice(input);
  if (draft.predicate !== null && amending.has(nameOf(draft.predicate))) amendAmount(input);
  amendDuration(input);
  settlePartners(input);
  settleSides(input);
  fromUndertaker(input);
  publicCustomer(input);
  for (const role of ["supplier", "customer"])
    for (const f of draft.roles.get(role) ?? []) if (f.filler.kind === "party") addFiller(draft, "party", f);
  if (trigger.predicate === null && trigger.frame === "agree") dropAssumed(input);
  if (!stands(input)) return false;
  if ((draft.status === "planned" || (draft.status === "ongoing" && trigger.frame === "win")) && isClosed(draft.predicate))
    draft.status = "done";
  // `수주를 [위해] 총력을 다하고 있다`: nothing is won yet
  if (trigger.phrase?.case === "purpose" && (draft.status === "done" || draft.status === "ongoing")) draft.status = "planned";
  // `오픈AI와 계약을 통해 제공한다`: what follows hangs on a contract that stands
  if (trigger.phrase?.case === "via" && trigger.predicate === null) draft.status = "done";
  addObject(input);
  return true;
};

/** `계약을 [체결하고] … 나선다`: signed already, what follows is planned. */
export const isClosed = (predicate: Predicate | null): boolean =>
  predicate !== null && predicate.ending.kind === "connective" && predicate.auxiliaries.length === 0 && isClosing(nameOf(predicate));

/** `주식 매매 계약`, `근로계약`: written apart or together. */
function isPrivateDeal({ phrase, word, span }: RefineInput["trigger"]): boolean {
  if (isPrivate(word.stem)) return true;
  const before = phrase?.words.filter((w) => w.start < span.end) ?? [];
  return [2, 3].some(
    (n) =>
      before.length >= n &&
      isPrivate(
        before
          .slice(-n)
          .map((w) => w.stem)
          .join(""),
      ),
  );
}

/** `시간당 2달러`, `대당 3억원`: a price is no amount. */
function dropUnitPrice({ context, draft }: RefineInput): void {
  const amount = draft.roles.get("amount")?.[0]?.filler;
  const mention = amount?.kind === "money" ? draft.segment.mentions.find((m) => m.id === amount.mention) : undefined;
  if (mention !== undefined && /당\s*(?:약\s*)?$/.test(context.doc.text.slice(Math.max(0, mention.start - 6), mention.start)))
    draft.roles.delete("amount");
}

/** `[공급하는] 30억원 규모의 계약을 체결했다`: the contract itself tells it. */
function isHung({ trigger, draft }: RefineInput): boolean {
  if (trigger.phrase !== null || draft.predicate?.ending.kind !== "adnominal") return false;
  // `B가 [발주한] 공사를 수주했다`
  if (isWinning(governorOf(draft.segment, draft.predicate.modifies))) return true;
  for (let p: Phrase | null = draft.predicate.modifies, step = 0; p !== null && step < 3; step++) {
    if (isContractNoun(p.head.stem)) return true;
    p = modifiedBy(draft.segment, p);
  }
  return false;
}

/** `저금리 대출 10조원을 공급한다`, `다온에 대출을 제공한다`: money is lent, nothing is sold. */
function isMoney({ trigger, draft, candidates }: RefineInput): boolean {
  if (trigger.phrase !== null || trigger.frame === "win" || !has(draft, "amount")) return false;
  const objects = candidates.filter((c) => c.place === "object");
  return (
    objects.some((c) => c.phrase.words.some((w) => isMoneyWord(w.stem))) ||
    (!has(draft, "customer") && objects.some((c) => c.phrase.headMention?.kind === "money"))
  );
}

/** `24조원 규모의 본계약은 물론`: nobody states it, so nobody is supplied from earlier. */
function dropAssumed({ draft }: RefineInput): void {
  for (const role of ["supplier", "customer", "party"]) {
    const read = (draft.roles.get(role) ?? []).filter((f) => f.surety !== "assumed");
    if (read.length > 0) draft.roles.set(role, read);
    else draft.roles.delete(role);
  }
}

/** Two sides, or one side with an amount or a term, or one side and a partner without a name. */
function stands(input: RefineInput): boolean {
  const { context, draft, trigger, candidates } = input;
  const sides = draft.roles.get("party") ?? [];
  const count = sides.length;
  const amount = has(draft, "amount");
  const duration = has(draft, "duration");
  const worded = isContractNoun(trigger.word.stem);
  const said = trigger.predicate !== null;
  const inside = [...draft.roles.values()].flat().some((f) => f.inside);
  // `특허 4000건을 따냈다`: won, but from nobody and for nothing
  if (trigger.row.verbs !== undefined && !amount && !has(draft, "customer") && !winsNamedWork(input)) return false;
  if (!isEntrusting(input)) return false;
  // `해외 원전 수주는 두 회사가 따로 조직을 꾸려`: an order in general
  if (trigger.frame === "win" && trigger.phrase !== null && !amount && !has(draft, "customer") && !winsNamedWork(input)) return false;
  if (count >= 2) {
    // `전력은 한전에서 공급받는다`: a side supplied from earlier wants a figure or the word itself
    const assumed = sides.filter((f) => f.surety === "assumed").length;
    return assumed === 0 || amount || duration || (trigger.phrase !== null && assumed < count);
  }
  if (!said && !inside) return false;
  // `유럽 선사로부터 운반선 2척을 수주했다`
  if (said && count > 0 && draft.roles.get("customer")?.[0]?.filler.kind === "text" && sides.some((f) => f.surety === "read")) return true;
  if (winsNamedWork(input)) return true;
  if (count === 0) return amount && worded && inside;
  if (amount || (duration && said && trigger.frame !== "win")) return true;
  if (!worded || !said) return false;
  const read = sides.some((f) => f.surety !== "assumed");
  return candidates.some(
    (c) =>
      c.place === "comitative" &&
      (isPartner(c.phrase) ||
        (read && c.phrase.headMention === null && !isNobody(context.doc.text.slice(c.phrase.head.start, c.phrase.head.stemEnd)))),
  );
}

/** `380억 달러 규모의 계약을 1000억 달러로 확장`: the figure in -로 is the new one. */
function amendAmount({ context, draft, candidates }: RefineInput): void {
  const monies = candidates.flatMap((c) =>
    c.mentions.filter((m) => m.kind === "money" && m.conversionOf === null).map((mention) => ({ mention, place: c.place })),
  );
  const now = monies.find((m) => m.place === "instrument") ?? monies.toSorted((a, b) => b.mention.start - a.mention.start)[0];
  const before = monies.find((m) => m !== now);
  if (now === undefined || before === undefined) return;
  draft.roles.set("amount", [{ filler: fillerOf(now.mention, context.parties), surety: "read", reason: "new value of an amendment" }]);
  draft.roles.set("previousAmount", [
    { filler: fillerOf(before.mention, context.parties), surety: "read", reason: "old value of an amendment" },
  ]);
}

/** `기간도 3년에서 6년으로 늘렸다`: the term that holds now, also where a later clause changes it. */
function amendDuration({ context, draft }: RefineInput): void {
  for (const predicate of draft.segment.predicates) {
    if (!amending.has(nameOf(predicate)) || predicate.end < draft.evidence.start) continue;
    const terms = predicate.args.filter((a) => a.headMention?.kind === "duration");
    const now = terms.find((a) => a.case === "instrument")?.headMention;
    if (now == null || terms.length < 2) continue;
    draft.roles.set("duration", [{ filler: fillerOf(now, context.parties), surety: "read", reason: "new term of an amendment" }]);
  }
}

/** What is supplied: the object of the clause, or the words before the contract noun that are no party and no figure. */
function addObject({ context, draft, trigger }: RefineInput): void {
  const { doc } = context;
  const relative = relativeOf(trigger.phrase);
  const clause = trigger.phrase === null ? draft.predicate : relative;
  // `수주한 [정유공장 프로젝트]에서`
  const head = trigger.frame === "win" && clause?.ending.kind === "adnominal" && trigger.phrase === null ? clause.modifies : null;
  const object = clause?.args.find((a) => a.case === "object" && a !== trigger.phrase) ?? head;
  if (object !== null && (trigger.phrase === null || directionOf(relative?.noun ?? "") !== null)) {
    // `[3조원 규모] 공사를`: the figure is no part of the thing
    const from = object.words[object.words.findLastIndex((w) => w.mentions.some((m) => m.kind === "money")) + 1];
    const start =
      from !== undefined && isMeasureWord(from.stem)
        ? (object.words[object.words.indexOf(from) + 1]?.start ?? object.start)
        : (from?.start ?? object.start);
    if (object.headMention?.kind !== "money" && object.headMention?.kind !== "party")
      addFiller(draft, "object", { filler: textFiller(doc.text, { start, end: object.head.stemEnd }), surety: "near", reason: "object" });
    return;
  }
  const words =
    trigger.phrase?.words.filter(
      (w) => w.end <= trigger.span.start && w.mentions.every(isThing) && w.stem.length > 1 && !isMeasureWord(w.stem),
    ) ?? [];
  const first = words[0];
  const last = words.at(-1);
  if (first !== undefined && last !== undefined)
    addFiller(draft, "object", {
      filler: textFiller(doc.text, { start: first.start, end: last.stemEnd }),
      surety: "near",
      reason: "before the noun",
    });
}

const isThing = (m: Mention): boolean => m.kind === "chip" || m.kind === "product" || m.kind === "quantity";

/** The clause a contract's phrase is described by, itself or through a modifier: `[공급하는] 30억원 규모의 계약`. */
export function relativeOf(phrase: Phrase | null): Predicate | null {
  if (phrase === null) return null;
  return phrase.relative ?? phrase.modifiers.map((m) => m.relative).find((r) => r !== null) ?? null;
}
