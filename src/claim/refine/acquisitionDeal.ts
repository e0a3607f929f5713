/** What makes a purchase or a sale a deal: who changes hands decides. */
import type { Party } from "../../contract/types.js";
import { type ClaimDraft, has } from "../draft.js";
import type { RefineInput } from "../refine.js";
import type { Bought } from "./acquisitionObject.js";
import { BIDDERS, OFFERS, TRADE_NOUNS, TRADE_VERBS, WHOLE } from "./acquisitionWords.js";

/** Frames in which the thing sold is the subject. */
export const PASSIVE: ReadonlySet<string> = new Set(["passive", "sold", "embraced"]);

/** Goods, bonds and own shares are bought, not acquired; dealing in shares is trade unless a stake changes hands. */
export function isDeal({ context, draft, trigger }: RefineInput, bought: Bought, noun: string): boolean {
  if (bought.kind === "own" || bought.kind === "goods") return false;
  if (BIDDERS.has(noun)) {
    // `세종 도시철도 [사업] 우선협상대상자`: an order, no company; `우려한 [매물이] 나왔다`: shares
    const forSale = PASSIVE.has(trigger.frame) || trigger.frame === "sell";
    if (OFFERS.has(noun) && forSale && trigger.phrase?.case !== "instrument") return false;
    return bought.kind === "company" || bought.kind === "equity" || (forSale ? bought.kind === "business" : bought.kind === "none");
  }
  const trade = TRADE_NOUNS.has(noun) || TRADE_VERBS.has(noun);
  if (trade) {
    if (bought.kind === "equity") return true;
    if (bought.kind === "shares")
      return (
        has(draft, "stake") ||
        ((has(draft, "amount") || isHolding(draft, bought)) && isCorporate(draft, bought, trigger.frame, context.parties))
      );
    if (bought.kind === "business") return true;
    if (bought.kind !== "company") return false;
    const sells = trigger.frame === "sell";
    return (
      has(draft, "stake") || (has(draft, sells ? "seller" : "acquirer") && (has(draft, "amount") || (sells && has(draft, "acquirer"))))
    );
  }
  return true;
}

/** `주식 [40만주]를`, `주식을 [전량]`: so many shares, or all of them. */
const isHolding = ({ predicate }: ClaimDraft, { phrase }: Bought): boolean =>
  [...(phrase?.words ?? []), ...(predicate?.args ?? []).flatMap((a) => (a.case === "none" ? a.words : []))].some(
    (w) => w.mention?.kind === "quantity" || WHOLE.has(w.stem),
  );

/** `한빛전자는 다온 주식 120만주를 840억원에 취득`: an organisation puts a sum into another; people trade. */
function isCorporate(draft: ClaimDraft, { target }: Bought, frame: string, parties: ReadonlyMap<string, Party>): boolean {
  if (target?.kind !== "party") return false;
  return (draft.roles.get(frame === "sell" ? "seller" : "acquirer") ?? []).some(({ filler }) => {
    const kind = filler.kind === "party" && filler.party !== target.value.party ? parties.get(filler.party)?.kind : undefined;
    return kind === "company" || kind === "fund";
  });
}
