/** Sides of a contract that its frame does not tell: the other side in a genitive, a customer without a name, the public hand. */
import type { Phrase } from "../../clause/phrase.js";
import { partyOf } from "../../context/attribution.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimDraft, has, type RoleFiller, sameFiller } from "../draft.js";
import { fillersOf, textFiller } from "../fillers.js";
import type { RefineInput } from "../refine.js";
import { directionOf, isMoneyWord, isUnnamedHouse, isWork, namesOther } from "./contractWords.js";
import { isBetween } from "./partnershipWords.js";

const ACTORS: ReadonlySet<string> = new Set(["subject", "topic", "also"]);
/** The roles of who acts and of the other side, by frame. */
const SIDES: Readonly<Record<string, readonly [own: string, other: string]>> = {
  agree: ["party", "party"],
  supply: ["supplier", "customer"],
  win: ["supplier", "customer"],
  buy: ["customer", "supplier"],
};

export function settlePartners(input: RefineInput): void {
  besideGenitive(input);
  between(input);
  ofTheThing(input);
  winnersGenitive(input);
  unnamedCustomer(input);
}

const isOf = (filler: RoleFiller, mention: Mention): boolean =>
  filler.filler.kind === "party" && mention.kind === "party" && filler.filler.party === mention.value.party;

/** `한빛은 [다온과의] 공급 계약을 해지했다`: who stands in the genitive is the other side, who acts the first. */
function besideGenitive({ context, draft, trigger, candidates }: RefineInput): void {
  const sides = SIDES[trigger.frame];
  if (sides === undefined || trigger.phrase === null) return;
  const beside = candidates.find(
    (c) =>
      c.place === "genitive" && namesOther(context.doc.text.slice(c.phrase.head.stemEnd, c.phrase.head.end)) && partyOf(c.phrase) !== null,
  );
  const partner = beside === undefined ? null : partyOf(beside.phrase);
  const actor = candidates.find((c) => ACTORS.has(c.place) && partyOf(c.phrase) !== null);
  if (partner === null) return;
  const [own, other] = sides;
  const kept = (draft.roles.get(own) ?? []).filter((f) => !isOf(f, partner));
  if (kept.length > 0) draft.roles.set(own, kept);
  else draft.roles.delete(own);
  put(context, draft, other, partner, "the other side");
  const acts = actor === undefined ? null : partyOf(actor.phrase);
  if (acts !== null && (own === other || !has(draft, own)) && !draft.roles.get(other)?.some((f) => isOf(f, acts)))
    put(context, draft, own, acts, "who acts");
}

/** `한빛과 [다온 간] 공급 계약이 연장됐다`: the two that stand before it. */
function between({ context, draft, trigger }: RefineInput): void {
  const { phrase } = trigger;
  const sides = SIDES[trigger.frame];
  const at = phrase?.words.findIndex((w) => isBetween(w.stem)) ?? -1;
  if (sides === undefined || phrase === null || at < 1) return;
  const second = phrase.words[at - 1]?.mention;
  const before = draft.segment.phrases[phrase.index - 1];
  const first = before?.case === "comitative" && phrase.start - before.end <= 1 ? partyOf(before) : null;
  if (second?.kind !== "party" || first === null) return;
  for (const role of ["party", "supplier", "customer"]) draft.roles.delete(role);
  put(context, draft, sides[0], first, "between the two");
  put(context, draft, sides[1], second, "between the two");
}

/** `[한빛의] 로봇 300대를 구매했다`: whose thing is bought supplies; `[국세청] 전산 사업을 따냈다`: whose work it is orders. */
function ofTheThing({ context, draft, trigger, candidates }: RefineInput): void {
  if (trigger.phrase !== null || (trigger.frame !== "buy" && trigger.frame !== "win")) return;
  // GPUs bought without a sum are a capacity
  if (trigger.frame === "buy" && !has(draft, "amount")) return;
  const [own, other] = SIDES[trigger.frame] as readonly [string, string];
  const object = candidates.find((c) => c.place === "object")?.phrase;
  if (object === undefined || has(draft, other) || !has(draft, own) || object.relative !== null) return;
  const genitive = object.modifiers.findLast((m) => m.case === "genitive" && partyOf(m) !== null);
  const named =
    genitive !== undefined
      ? partyOf(genitive)
      : trigger.frame === "win" && isWork(object.head.stem)
        ? (object.mentions.find((m) => m.kind === "party" && m.end <= object.head.start) ?? null)
        : null;
  const kind = named?.kind === "party" ? context.parties.get(named.value.party)?.kind : undefined;
  if (named === null || kind === undefined || !HOUSES.has(kind) || draft.roles.get(own)?.some((f) => isOf(f, named))) return;
  put(context, draft, other, named, "whose it is");
}
const HOUSES: ReadonlySet<string> = new Set(["company", "government", "institution"]);

/** `한빛의 1200억원 규모 케이블 수주가 취소됐다`: whose order it is, unless a public hand gives it. */
function winnersGenitive({ context, draft, trigger }: RefineInput): void {
  if (trigger.frame !== "win" || trigger.phrase === null || has(draft, "supplier")) return;
  const customer = draft.roles.get("customer") ?? [];
  const first = customer[0];
  if (first === undefined || first.reason !== "genitive" || first.inside !== true || first.filler.kind !== "party") return;
  if (context.parties.get(first.filler.party)?.kind !== "company") return;
  draft.roles.set("supplier", [...customer]);
  draft.roles.delete("customer");
}

/** `[유럽 선사로부터] 운반선 2척을 수주했다`: told by what it is, and from where. */
function unnamedCustomer({ context, draft, trigger, candidates }: RefineInput): void {
  if (has(draft, "customer") || !has(draft, "supplier") || (trigger.frame !== "win" && trigger.frame !== "supply")) return;
  // `[싱가포르 육상교통청이] 발주한 공사를 수주했다`
  const orders = candidates.find((c) => c.place === "object")?.phrase.relative ?? null;
  const orderer = orders !== null && directionOf(orders.noun) === "buy" ? orders.args.find((a) => a.case === "subject") : undefined;
  if (orderer !== undefined && orderer.headMention === null && orderer.head.stem.length > 2) {
    const told = { start: orderer.start, end: orderer.head.stemEnd };
    addFiller(draft, "customer", { filler: textFiller(context.doc.text, told), surety: "near", reason: "who orders" });
    return;
  }
  const named = candidates.find((c) => (c.place === "source" || c.place === "comitative") && isUnnamed(c.phrase));
  if (named === undefined) return;
  const span = { start: named.phrase.start, end: named.phrase.head.stemEnd };
  addFiller(draft, "customer", { filler: textFiller(context.doc.text, span), surety: "near", reason: "told by what it is" });
}

/** `[방위사업청은] 한빛과 호위함 건조 계약을 체결했다`: the public hand orders works and goods from a company. */
export function publicCustomer({ context, draft, trigger }: RefineInput): void {
  const kindOf = (f: RoleFiller) => (f.filler.kind === "party" ? context.parties.get(f.filler.party)?.kind : undefined);
  // `보조금 지급 계약`: nothing is supplied
  if (trigger.phrase?.words.some((w) => isMoneyWord(w.stem)) === true) {
    draft.roles.delete("supplier");
    draft.roles.delete("customer");
    return;
  }
  if (trigger.frame !== "supply" && !(trigger.frame === "agree" && has(draft, "amount"))) return;
  const told = [...(draft.roles.get("supplier") ?? []), ...(draft.roles.get("customer") ?? []), ...(draft.roles.get("party") ?? [])];
  const sides = told.filter((f, i) => told.findIndex((g) => sameFiller(f.filler, g.filler)) === i);
  const hand = sides.filter((f) => kindOf(f) === "government");
  const firms = sides.filter((f) => kindOf(f) === "company");
  if (hand.length !== 1 || firms.length !== 1 || sides.length !== 2) return;
  draft.roles.set("supplier", firms);
  draft.roles.set("customer", hand);
}

/** One word more than what it is, and no name. */
export const isUnnamed = ({ words, head, headMention }: Phrase): boolean =>
  headMention === null && words.length > 1 && words.length < 6 && isUnnamedHouse(head.stem);

function put(context: RefineInput["context"], draft: ClaimDraft, role: string, mention: Mention, reason: string): void {
  for (const filler of fillersOf(mention, context.parties)) addFiller(draft, role, { filler, surety: "read", reason, inside: true });
}
