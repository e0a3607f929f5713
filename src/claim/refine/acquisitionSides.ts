/** The side of a deal that no case of its frame tells: who merges with whom, who bids. */
import { nameOf } from "../../context/chain.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimDraft, has, type RoleFiller, sameFiller } from "../draft.js";
import { fillerOf } from "../fillers.js";
import type { RefineInput } from "../refine.js";
import { wordsBehind } from "./acquisitionStatus.js";
import { AFFILIATES, BIDS, CANDIDATES, CONTEST, CONTRACT, PROPOSALS } from "./acquisitionWords.js";

/** `한빛이 [라온도] 품는다`: with a subject beside it, what is "also" is what is bought. */
export function placeAlso({ context, draft, trigger }: RefineInput): void {
  const args = trigger.predicate?.args ?? [];
  const also = args.find((a) => a.case === "also")?.headMention;
  const subject = args.find((a) => a.case === "subject")?.headMention;
  if (trigger.phrase !== null || trigger.frame !== "active" || also?.kind !== "party" || subject?.kind !== "party") return;
  if (args.some((a) => a.case === "object")) return;
  draft.roles.set("acquirer", [{ filler: fillerOf(subject, context.parties), surety: "read", reason: "subject" }]);
  draft.roles.set("target", [{ filler: fillerOf(also, context.parties), surety: "read", reason: "also" }]);
}

/** `인수의향서를 낸 [한빛과 라온]은`: who the clause of an offer modifies bids; what for was told before. */
export function placeBidders({ context, draft, trigger }: RefineInput, noun: string): void {
  const clause = draft.predicate;
  if (trigger.phrase === null || !PROPOSALS.has(noun) || clause?.ending.kind !== "adnominal" || clause.modifies === null) return;
  if (clause.args.some((a) => a.case === "subject" && a.headMention?.kind === "party")) return;
  const bidders = [...clause.modifies.conjuncts, clause.modifies].flatMap((p) => (p.headMention?.kind === "party" ? [p.headMention] : []));
  if (bidders.length === 0) return;
  const acquirers = bidders.map((m): RoleFiller => ({ filler: fillerOf(m, context.parties), surety: "read", reason: "who bids" }));
  draft.roles.set("acquirer", acquirers);
  const rest = draft.roles.get("target")?.filter((f) => !acquirers.some((a) => sameFiller(a.filler, f.filler))) ?? [];
  if (rest.length > 0) draft.roles.set("target", rest);
  else draft.roles.delete("target");
}

export const isFree = (draft: ClaimDraft, m: Mention): boolean =>
  ![...draft.roles.values()].flat().some(({ filler }) => filler.kind === "party" && m.kind === "party" && filler.party === m.value.party);

/** `다온과 합병한다`, `한빛과 다온의 합병`; `다온 매각을 위해 한빛과 협상`, `우선협상대상자로 한빛을 선정`. */
export function placeOtherSide(input: RefineInput, noun: string): void {
  const { context, draft, trigger } = input;
  const put = (role: string, mention: Mention) =>
    addFiller(draft, role, { filler: fillerOf(mention, context.parties), surety: "near", reason: "the other side" });
  const args = draft.predicate?.args ?? [];
  const next = trigger.phrase?.words.find((w) => w.start >= trigger.span.end)?.stem ?? "";
  if (trigger.frame === "active" && CANDIDATES.has(next) && !has(draft, "acquirer")) {
    // `한빛·다온 인수 [후보]로 거론`: who stands before it may buy, what is for sale was told before
    const named = draft.roles.get("target")?.filter((f) => f.inside && f.filler.kind === "party") ?? [];
    if (named.length === 0) return;
    draft.roles.delete("target");
    draft.roles.set("acquirer", named);
  } else if (noun.endsWith("합병")) {
    beside(input, put);
    const partner = args.find((a) => a.case === "comitative")?.headMention;
    if (partner?.kind === "party" && !has(draft, "target") && isFree(draft, partner)) put("target", partner);
    const listed = draft.roles.get("acquirer") ?? [];
    if (!has(draft, "target") && listed.length === 2) splitPair(draft, "acquirer", listed);
    const merged = draft.roles.get("target") ?? [];
    if (!has(draft, "acquirer") && merged.length === 2) splitPair(draft, "target", merged);
  } else if (CONTRACT.has(noun) && draft.roles.get("acquirer")?.length === 2 && !has(draft, "seller") && has(draft, "target")) {
    // `A와 B는 C 주식매매계약을 체결했다`: who is named first buys
    const [first, second] = inOrder(draft, draft.roles.get("acquirer") ?? []);
    if (first === undefined || second === undefined) return;
    draft.roles.set("acquirer", [first]);
    draft.roles.set("seller", [second]);
  } else if (trigger.frame === "chosen" && !has(draft, "acquirer") && draft.predicate?.headline === true) {
    // `한빛, 다온 인수 우선협상대상자 선정`: a headline leaves the passive out
    const preferred = draft.roles.get("seller");
    if (preferred !== undefined) draft.roles.set("acquirer", preferred);
    draft.roles.delete("seller");
  } else if (trigger.frame === "sell" && trigger.phrase !== null && !has(draft, "acquirer")) {
    const behind = wordsBehind(draft, trigger);
    const contest = [...behind, draft.predicate?.noun ?? "", ...args.flatMap((a) => a.words.map((w) => w.stem))].some((w) =>
      CONTEST.has(w),
    );
    // `매각 본입찰에 한빛이 참여했다`: who bids is no seller
    const bidding = behind.some((w) => CONTEST.has(w)) && draft.predicate !== null && BIDS.has(nameOf(draft.predicate));
    const bidders = bidding ? draft.roles.get("seller") : undefined;
    if (bidders !== undefined) {
      draft.roles.delete("seller");
      draft.roles.set("acquirer", bidders);
      return;
    }
    const bidder = contest ? args.find((a) => a !== trigger.phrase && (a.case === "comitative" || a.case === "object"))?.headMention : null;
    if (bidder?.kind === "party" && isFree(draft, bidder)) put("acquirer", bidder);
  }
}

/** `라온이 [한빛과 다온 합병에] 관여했다`: the two that merge stand at the noun, whoever acts. */
function beside({ draft, trigger }: RefineInput, put: (role: string, mention: Mention) => void): void {
  const { phrase } = trigger;
  const before = phrase === null ? undefined : draft.segment.phrases[phrase.index - 1];
  const first = before?.case === "comitative" && phrase !== null && phrase.start - before.end <= 1 ? before.headMention : null;
  const second = phrase?.words.find((w) => w.end <= trigger.span.start && w.mention?.kind === "party")?.mention;
  if (first?.kind !== "party" || second?.kind !== "party") return;
  draft.roles.delete("acquirer");
  draft.roles.delete("target");
  put("acquirer", first);
  put("target", second);
}

/** `한빛의 [손자회사]가 사들였다`, `한빛의 [자회사]에 팔았다`: a buyer without a name is told by whose it is. */
export function placeAffiliate({ context, draft, trigger, candidates }: RefineInput): void {
  const place = trigger.frame === "active" ? isActor : trigger.frame === "sell" ? isReceiver : null;
  if (place === null || draft.roles.get("acquirer")?.some((f) => f.surety !== "assumed")) return;
  const unnamed = candidates.find((c) => place(c.place) && c.phrase.headMention === null && AFFILIATES.has(c.phrase.head.stem));
  const whole = unnamed === undefined ? [] : [...unnamed.phrase.modifiers.flatMap((m) => m.headMention ?? []), ...unnamed.phrase.mentions];
  const parent = whole.findLast((m) => m.kind === "party");
  if (parent === undefined || !isFree(draft, parent)) return;
  draft.roles.set("acquirer", [{ filler: fillerOf(parent, context.parties), surety: "near", reason: "whose company buys" }]);
}
const isActor = (place: string): boolean => place === "subject" || place === "topic" || place === "also";
const isReceiver = (place: string): boolean => place === "dative";

/** `A와 B의 합병`: the first named takes over. The list holds its closing member first. */
function splitPair(draft: ClaimDraft, role: string, pair: readonly RoleFiller[]): void {
  const [first, second] = inOrder(draft, pair) as [RoleFiller, RoleFiller];
  draft.roles.delete(role);
  draft.roles.set("acquirer", [first]);
  draft.roles.set("target", [second]);
}

function inOrder({ segment }: ClaimDraft, list: readonly RoleFiller[]): RoleFiller[] {
  const place = (f: RoleFiller) =>
    f.filler.kind === "party" ? (segment.mentions.find((m) => "mention" in f.filler && m.id === f.filler.mention)?.start ?? 0) : 0;
  return list.toSorted((a, b) => place(a) - place(b));
}
