/** The sum that later sentences divide: an investment, or the money an offering brought in. */

import type { Segment } from "../../clause/segments.js";
import { type ClaimDraft, has, type RoleFiller } from "../draft.js";
import { recent } from "../recent.js";

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
