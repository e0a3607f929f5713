/** Investments: what is mere talk of investing, who pays and who receives, which sum a part belongs to. */
import { isContentNoun } from "../../clause/function-words.js";
import type { Segment } from "../../clause/segments.js";
import { nameOf } from "../../context/chain.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimContext, type ClaimDraft, has, type RoleFiller } from "../draft.js";
import { fillerOf } from "../fillers.js";
import { recent } from "../recent.js";
import type { Prepare, Refine, RefineInput } from "../refine.js";
import type { Trigger } from "../triggers.js";
import { findListed } from "./investmentLists.js";
import { joinRound } from "./investmentRound.js";
import { breaksDown, findShares } from "./investmentShares.js";
import { linkTranches, payersOf, sumBefore } from "./investmentSum.js";
import { findTotals } from "./investmentTotals.js";
import { ventureAt } from "./investmentVenture.js";
import { FOLLOWS, MOVES, RAISES, REST, STAGES, TALK } from "./investmentWords.js";

/** What was told this many sentences ago is past. */
const WINDOW = 12;

/** Supplies what the clause leaves to the sum, the round or the joint venture told before. */
export const prepareInvestment: Prepare = ({ context, draft, trigger, drafts }) => {
  otherCompany(context, draft);
  investedIn(context, draft, trigger);
  const sum = sumBefore(draft.segment, drafts);
  const follows = trigger.predicate !== null && FOLLOWS.has(nameOf(trigger.predicate));
  const passive = trigger.frame === "passive" && !has(draft, "investor");
  if (sum !== null && (follows || isRest(draft) || (passive && breaksDown(context.doc.text, draft.segment)))) {
    if (!has(draft, "investor") && passive) supply(draft, "investor", payersOf(sum), "as of the sum");
    supply(draft, "investee", sum.roles.get("investee"), "as of the sum");
  }
  const venture = ventureAt(context, draft);
  if (venture === null) return;
  if (trigger.frame !== "receive" && (!has(draft, "investor") || isAssumed(draft, "investor"))) {
    draft.roles.delete("investor");
    supply(draft, "investor", venture.founders, "founders of the venture");
  }
  supply(draft, "investee", [venture.company], "the venture");
};

export const refineInvestment: Refine = (input) => {
  const { context, draft, trigger, drafts } = input;
  const { phrase, predicate } = trigger;
  if (phrase !== null && !has(draft, "amount")) {
    const behind = phrase.words.filter((w) => w.start >= trigger.span.end);
    if (behind.some((w) => TALK.has(w.stem)) || behind.some((w) => w.mention === null && !STAGES.has(w.stem))) return false;
  }
  // `AI에 투자하는 빅테크`: what companies do, not what one did
  if (!has(draft, "amount") && predicate !== null && predicate.ending.kind === "adnominal" && predicate.ending.tense === "present")
    if (predicate.modifies === null || !isContentNoun(predicate.modifies.head.stem)) return false;
  if (phrase !== null && phrase.governor !== null && MOVES.has(nameOf(phrase.governor))) return false;
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

const amountIsHead = ({ draft }: RefineInput): boolean => draft.roles.get("amount")?.[0]?.reason.startsWith("head") ?? false;

const isAssumed = (draft: ClaimDraft, role: string): boolean => draft.roles.get(role)?.every((f) => f.surety === "assumed") ?? false;

function supply(draft: ClaimDraft, role: string, fillers: readonly RoleFiller[] | undefined, reason: string): void {
  if (has(draft, role)) return;
  const taken = new Set([...draft.roles.values()].flat().map((f) => (f.filler.kind === "party" ? f.filler.party : "")));
  for (const f of fillers ?? [])
    if (f.filler.kind === "party" && !taken.has(f.filler.party)) addFiller(draft, role, { ...f, surety: "assumed", reason, inside: false });
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
  near.push(...findListed(context, segment, near, owned));
  near.push(...findTotals(context, segment, near, owned, topic));
  near.push(...findShares(context, segment, near, owned));
  linkTranches(segment, near);
  drafts.push(...near.slice(known));
}
