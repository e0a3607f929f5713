/** Which of two overlapping proposals stands: the longer; of equal length the earlier in recogniser order. */
import type { Proposal } from "./types.js";

export function removeOverlaps(proposals: readonly Proposal[]): Proposal[] {
  // a stable sort: what comes first stays first
  const sorted = [...proposals].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Proposal[] = [];
  for (const p of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= p.start) kept.push(p);
    else if (p.end - p.start > last.end - last.start) kept[kept.length - 1] = p;
  }
  return kept;
}
