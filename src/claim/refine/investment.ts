/** Investments: what is mere talk of investing, who pays and who receives, which sum a part belongs to. */
import { isContentNoun, isMoment } from "../../clause/function-words.js";
import type { Segment } from "../../clause/segments.js";
import { nameOf, nounOf } from "../../context/chain.js";
import type { Mention } from "../../contract/types.js";
import type { Candidate } from "../candidates.js";
import { addFiller, type ClaimContext, type ClaimDraft, has, type RoleFiller } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import { recent } from "../recent.js";
import type { Prepare, Refine, RefineInput } from "../refine.js";
import type { Trigger } from "../triggers.js";
import { isBid, isDemanded } from "./around.js";
import { findAccords } from "./investmentAccords.js";
import { findListed } from "./investmentLists.js";
import { joinRound, nameRound, ownRaising, partOfRaised, roundIn } from "./investmentRound.js";
import { breaksDown, findShares } from "./investmentShares.js";
import { findResized } from "./investmentSizes.js";
import { isObliged, isOpenTo, isPotless, statesSpending } from "./investmentSpending.js";
import { linkTranches, payersOf, sumBefore } from "./investmentSum.js";
import { findTotals } from "./investmentTotals.js";
import { ventureAt } from "./investmentVenture.js";
import { ABLE, FOLLOWS, isPlace, JOINS, MOVES, namesMisdeed, namesRound, RAISES, REST, STAGES, TALK } from "./investmentWords.js";

/** What was told this many sentences ago is past. */
const WINDOW = 12;

/** Supplies what the clause leaves to the sum, the round or the joint venture told before. */
export const prepareInvestment: Prepare = ({ context, draft, trigger, drafts, candidates }) => {
  ownRaising(context, draft, trigger, candidates);
  grantedBy(context, draft, trigger);
  raisedFrom(context, draft, trigger, candidates);
  headlined(context, draft, trigger, candidates);
  otherCompany(context, draft);
  investedIn(context, draft, trigger);
  nameRound(context, draft, trigger);
  const sum = sumBefore(draft.segment, drafts);
  const follows = trigger.predicate !== null && FOLLOWS.has(nameOf(trigger.predicate));
  const passive = trigger.frame === "passive" && !has(draft, "investor");
  if (sum !== null && (follows || isRest(draft) || (passive && breaksDown(context.doc.text, draft.segment)))) {
    if (!has(draft, "investor") && passive) supply(draft, "investor", payersOf(sum), "as of the sum");
    supply(draft, "investee", sum.roles.get("investee"), "as of the sum");
  }
  const venture = ventureAt(context, draft);
  if (venture === null) return;
  if (trigger.frame !== "receive" && trigger.frame !== "granted" && (!has(draft, "investor") || isAssumed(draft, "investor"))) {
    draft.roles.delete("investor");
    supply(draft, "investor", venture.founders, "founders of the venture");
  }
  supply(draft, "investee", [venture.company], "the venture");
};

export const refineInvestment: Refine = (input) => {
  const { context, draft, trigger, drafts } = input;
  const { phrase, predicate } = trigger;
  dropOwn(draft);
  if (!partOfRaised(draft, trigger, drafts) || isBid(draft.segment, trigger.word)) return false;
  if (isDemanded(draft.predicate, phrase !== null) || isPotless(input) || !statesSpending(input)) return false;
  if (predicate !== null && ((phrase === null && isObliged(predicate)) || isOpenTo(draft, predicate))) return false;
  if (phrase !== null && !has(draft, "amount")) {
    const behind = phrase.words.filter((w) => w.start >= trigger.span.end);
    if (behind.some((w) => TALK.has(w.stem)) || behind.some((w) => w.mention === null && !STAGES.has(w.stem))) return false;
  }
  // `부동산 대출 [횡령사고]`: the noun only says what kind
  // `운영자금 조달을 [위해] 300억원 규모의 유상증자를 결정했다`: the sum is that of what serves it
  if (phrase?.case === "purpose" && draft.roles.get("amount")?.every((f) => f.inside !== true) === true) return false;
  const last = phrase?.words.at(-1);
  if (last !== undefined && predicate === null && last.start >= trigger.span.end && namesMisdeed(last.stem)) return false;
  // `창업자가 100억원 이상의 투자를 유치할 [때]`: nobody in particular
  if (!has(draft, "investor") && !has(draft, "investee") && predicate?.modifies != null && isMoment(nounOf(predicate.modifies)))
    return false;
  // `3000억원을 댈 [수] 있다`
  if (
    trigger.row.verbs !== undefined &&
    predicate?.modifies != null &&
    ABLE.has(nounOf(predicate.modifies)) &&
    predicate.ending.kind === "adnominal"
  )
    return false;
  // `AI에 투자하는 빅테크`: what companies do, not what one did
  if (!has(draft, "amount") && predicate !== null && predicate.ending.kind === "adnominal" && predicate.ending.tense === "present")
    if (predicate.modifies === null || !isContentNoun(predicate.modifies.head.stem)) return false;
  if (phrase !== null && draft.predicate !== null && MOVES.has(nameOf(draft.predicate))) return false;
  // `조달한 자금 가운데 1200억원은`: the money came in before, what follows says where it goes
  if (predicate !== null && predicate.ending.kind === "adnominal" && RAISES.has(nameOf(predicate)) && amountIsHead(input)) return false;
  // `초저리 [대출] 40조원`: the label of a share
  if (trigger.predicate === null && sumBefore(draft.segment, drafts) !== null && breaksDown(context.doc.text, draft.segment)) return false;
  if (predicate !== null && nameOf(predicate) === "내다")
    return sumBefore(draft.segment, drafts) !== null && has(draft, "investor") && !isAssumed(draft, "investor");
  const sum = sumBefore(draft.segment, drafts);
  if (sum !== null && draft.status === "done" && predicate !== null && predicate.ending.tense === null && draft.predicate === predicate)
    if (breaksDown(context.doc.text, draft.segment)) draft.status = sum.status;
  return true;
};

/** `xAI는 … 나머지는 대출로 조달한다`: nobody pays into itself. */
function dropOwn({ roles }: ClaimDraft): void {
  const [payer, raiser] = [roles.get("investor")?.[0]?.filler, roles.get("investee")?.[0]?.filler];
  if (payer?.kind === "party" && raiser?.kind === "party" && payer.party === raiser.party && roles.get("investor")?.length === 1)
    roles.delete("investor");
}

const amountIsHead = ({ draft }: RefineInput): boolean => draft.roles.get("amount")?.[0]?.reason.startsWith("head") ?? false;

const isAssumed = (draft: ClaimDraft, role: string): boolean => draft.roles.get(role)?.every((f) => f.surety === "assumed") ?? false;

function supply(draft: ClaimDraft, role: string, fillers: readonly RoleFiller[] | undefined, reason: string): void {
  if (has(draft, role)) return;
  const taken = new Set([...draft.roles.values()].flat().map((f) => (f.filler.kind === "party" ? f.filler.party : "")));
  for (const f of fillers ?? [])
    if (f.filler.kind === "party" && !taken.has(f.filler.party)) addFiller(draft, role, { ...f, surety: "assumed", reason, inside: false });
}

/** `한빛은 다온으로부터 3000억원을 조달한다`: money raised from somebody is theirs; `시리즈C에서 조달했다`: what a round raises is the raiser's. */
function raisedFrom(context: ClaimContext, draft: ClaimDraft, { predicate, frame }: Trigger, candidates: readonly Candidate[]): void {
  if (frame !== "active" || predicate === null || !RAISES.has(nameOf(predicate))) return;
  const from = candidates.filter((c) => c.place === "source").flatMap((c) => c.mentions.filter((m) => m.kind === "party"));
  from.push(...ledBy(candidates));
  const round = from.length > 0 ? null : roundIn(candidates);
  if (from.length === 0 && round === null) return;
  if (round !== null)
    addFiller(draft, "round", { filler: textFiller(context.doc.text, round), surety: "read", reason: "round it was raised in" });
  const raiser = draft.roles.get("investor");
  draft.roles.delete("investor");
  if (raiser !== undefined && !has(draft, "investee")) draft.roles.set("investee", raiser);
  for (const m of from) addFiller(draft, "investor", { filler: fillerOf(m, context.parties), surety: "read", reason: "raised from" });
}

/** `보조금을 받기로 [정부와] 계약했다`: with whom it is agreed pays. */
function grantedBy(context: ClaimContext, draft: ClaimDraft, { predicate, frame }: Trigger): void {
  if ((frame !== "granted" && frame !== "receive") || has(draft, "investor") || predicate?.next == null) return;
  if (predicate.ending.kind !== "nominal" || !predicate.ending.surface.startsWith("기로")) return;
  const payer = predicate.next.args.find((a) => a.case === "comitative")?.headMention;
  if (payer?.kind === "party")
    addFiller(draft, "investor", { filler: fillerOf(payer, context.parties), surety: "read", reason: "agreed with" });
}

/** `소프트뱅크 [주도로] 조달했다`, `ASML이 주도한 [라운드에서]`: who leads what money is raised in. */
function ledBy(candidates: readonly Candidate[]): Extract<Mention, { kind: "party" }>[] {
  for (const { place, phrase } of candidates) {
    if (place !== "instrument" && place !== "locative" && place !== "via") continue;
    const { relative, head } = phrase;
    if (relative !== null && JOINS.has(nameOf(relative)) && namesRound(head.stem)) {
      const leaders = relative.args
        .filter((a) => a.case === "subject")
        .flatMap((a) => [...a.conjuncts, a].flatMap((p) => p.headMention ?? []));
      if (leaders.length > 0) return leaders.filter((m) => m.kind === "party");
    }
    if (JOINS.has(`${head.stem}하다`)) return phrase.mentions.filter((m) => m.kind === "party");
  }
  return [];
}

/** `한빛전자 20조 투자`: in a headline the name before the sum is the payer's. */
function headlined(context: ClaimContext, draft: ClaimDraft, { frame, predicate }: Trigger, candidates: readonly Candidate[]): void {
  if (draft.segment.sentence.zone !== "title" || frame !== "active" || predicate?.headline !== true || has(draft, "investor")) return;
  // `카카오 美에 20조 투자`, `카카오 "미국에 …`: where it goes is no company
  const goal = candidates.find((c) => c.place === "dative" && c.phrase.headMention === null);
  const payer = goal === undefined || !isPlace(goal.phrase.head.stem) ? undefined : goal.mentions.find((m) => m.kind === "party");
  if (payer !== undefined) {
    draft.roles.delete("investee");
    addFiller(draft, "investor", { filler: fillerOf(payer, context.parties), surety: "near", reason: "name before the place" });
    return;
  }
  const bare = candidates.find((c) => c.place === "none" && c.phrase.headMention?.kind === "money");
  const named = bare?.mentions.find((m) => m.kind === "party");
  if (named !== undefined && !has(draft, "investee"))
    addFiller(draft, "investor", { filler: fillerOf(named, context.parties), surety: "near", reason: "name before the sum" });
}

/** `소프트뱅크가 투자한 오픈AI`: with its payer named, the clause speaks of the company behind it. */
function investedIn(context: ClaimContext, draft: ClaimDraft, { predicate, frame }: Trigger): void {
  const head = predicate?.ending.kind === "adnominal" && frame === "active" ? predicate.modifies?.headMention : null;
  if (head?.kind !== "party" || has(draft, "investee") || isAssumed(draft, "investor")) return;
  const payer = draft.roles.get("investor")?.[0]?.filler;
  if (payer?.kind === "party" && payer.party !== head.value.party)
    addFiller(draft, "investee", { filler: fillerOf(head, context.parties), surety: "near", reason: "head of the clause" });
}

/** `산업은행은 이 회사에 출자`: the company meant is another one than the payer. */
function otherCompany(context: ClaimContext, draft: ClaimDraft): void {
  const investee = draft.roles.get("investee");
  const payer = draft.roles.get("investor")?.[0]?.filler;
  const only = investee?.length === 1 ? investee[0]?.filler : undefined;
  if (only?.kind !== "party" || payer?.kind !== "party" || only.party !== payer.party) return;
  draft.roles.delete("investee");
  const other = companyBefore(context, draft.segment, payer.party);
  if (other !== null)
    addFiller(draft, "investee", { filler: fillerOf(other, context.parties), surety: "near", reason: "the company told before" });
}

function companyBefore(context: ClaimContext, segment: Segment, not: string): Mention | null {
  const other = context.mentions.findLast(
    (m) => m.kind === "party" && m.end <= segment.start && m.value.party !== not && context.parties.get(m.value.party)?.kind === "company",
  );
  return other !== undefined && segment.start - other.end < 200 ? other : null;
}

/** `나머지 270억원`. */
function isRest(draft: ClaimDraft): boolean {
  const amount = draft.roles.get("amount")?.[0]?.filler;
  if (amount?.kind !== "money") return false;
  const { words } = draft.segment;
  const at = words.findIndex((w) => w.mention?.id === amount.mention);
  return at > 0 && REST.has(words[at - 1]?.stem ?? "");
}

/** After all triggers of a segment: rounds joined, sums divided, totals named. */
export function extendInvestments(
  context: ClaimContext,
  segment: Segment,
  drafts: ClaimDraft[],
  owned: ReadonlySet<string>,
  topic: Mention | null,
): void {
  const near = recent(drafts, segment.sentence.index, WINDOW);
  const known = near.length;
  joinRound(context, segment, near);
  if (segment.mentions.some((m) => m.kind === "money")) {
    near.push(...findListed(context, segment, near, owned));
    near.push(...findAccords(context, segment, drafts, owned));
    near.push(...findResized(context, segment, near, owned));
    near.push(...findTotals(context, segment, near, owned, topic));
    near.push(...findShares(context, segment, near, owned));
  }
  linkTranches(segment, near);
  drafts.push(...near.slice(known));
}
