/** The sum that later sentences divide: an investment, or the money an offering brought in. */

import type { Segment } from "../../clause/segments.js";
import { type ClaimDraft, has, type RoleFiller, sameFiller } from "../draft.js";
import { recent } from "../recent.js";
import { isOutOf } from "./investmentWords.js";

/** A part is told at most this many sentences after its sum. */
const REACH = 3;
/** … or this many characters behind the last evidence of it. */
const NEAR = 250;
const WINDOW = 12;

/** The last sum told, the whole rather than its shares. */
export function sumBefore(segment: Segment, drafts: readonly ClaimDraft[]): ClaimDraft | null {
  const sum = recent(drafts, segment.sentence.index, WINDOW).findLast(
    (d) => (d.type === "investment" || d.type === "offering") && has(d, "amount") && d.segment.quote === segment.quote,
  );
  if (sum === undefined) return null;
  // its figure may have been told after it: `총 공모금액은 2100억원이다`
  const last = Math.max(sum.evidence.end, ...sum.moreEvidence.map((span) => span.end));
  if (segment.sentence.index - sum.segment.sentence.index > REACH && segment.start - last > NEAR) return null;
  return sum.partOf[0] ?? sum;
}

/** Who pays out a sum: its investors, or who raised it. */
export const payersOf = (sum: ClaimDraft): readonly RoleFiller[] => sum.roles.get(sum.type === "offering" ? "issuer" : "investor") ?? [];

/** A first, further or remaining amount, or one taken out of a sum, is part of the larger one told before it to the same end. */
export function linkTranches(segment: Segment, drafts: readonly ClaimDraft[]): void {
  let apart: boolean | undefined;
  for (let i = 0; i < drafts.length; i++) {
    const part = drafts[i] as ClaimDraft;
    if (part.segment !== segment || part.type !== "investment" || part.partOf.length > 0) continue;
    apart ??= segment.words.some((_, at) => isOutOf(segment.words, at));
    const code = part.roles.get("tranche")?.[0]?.filler;
    if (!apart && (code?.kind !== "code" || (code.code !== "initial" && code.code !== "additional"))) continue;
    const whole = drafts
      .slice(0, i)
      .findLast((d) => d.type === "investment" && segment.sentence.index - d.segment.sentence.index <= REACH && contains(d, part));
    if (whole !== undefined) part.partOf.push(whole);
  }
}

/** More money of one currency, from or to one of the same parties. */
function contains(whole: ClaimDraft, part: ClaimDraft): boolean {
  const [all, some] = [whole, part].map((d) => d.roles.get("amount")?.[0]?.filler);
  if (all?.kind !== "money" || some?.kind !== "money" || all.money.currency !== some.money.currency) return false;
  const [more, less] = [all.money.amount ?? all.money.max ?? 0, some.money.amount ?? some.money.max ?? 0];
  const meets = (role: string): boolean =>
    whole.roles.get(role)?.some((f) => part.roles.get(role)?.some((g) => sameFiller(f.filler, g.filler)) ?? false) ?? false;
  const tranche = whole.roles.get("tranche")?.[0]?.filler;
  return more > less && !(tranche?.kind === "code" && tranche.code !== "total") && (meets("investor") || meets("investee"));
}
