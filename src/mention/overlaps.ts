/** Which of two overlapping proposals stands: the longer; of equal length the earlier in recogniser order. */
import type { Proposal } from "./types.js";

export function removeOverlaps(proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const p of inOrder(proposals)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= p.start) kept.push(p);
    else if (p.end - p.start > last.end - last.start) kept[kept.length - 1] = p;
  }
  return kept;
}

/** In text order, the longer before the shorter; else as they came. A few ordered lists one behind the other: merged, not sorted. */
function inOrder(proposals: readonly Proposal[]): readonly Proposal[] {
  let runs: (readonly Proposal[])[] = [];
  for (let from = 0; from < proposals.length; ) {
    let to = from + 1;
    while (to < proposals.length && !precedes(proposals[to] as Proposal, proposals[to - 1] as Proposal)) to++;
    runs.push(proposals.slice(from, to));
    from = to;
  }
  while (runs.length > 1) {
    const merged: (readonly Proposal[])[] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(merge(runs[i] as readonly Proposal[], runs[i + 1] ?? []));
    runs = merged;
  }
  return runs[0] ?? [];
}

const precedes = (a: Proposal, b: Proposal): boolean => a.start < b.start || (a.start === b.start && a.end > b.end);

function merge(earlier: readonly Proposal[], later: readonly Proposal[]): readonly Proposal[] {
  const all: Proposal[] = [];
  let i = 0;
  for (const p of later) {
    for (; i < earlier.length && !precedes(p, earlier[i] as Proposal); i++) all.push(earlier[i] as Proposal);
    all.push(p);
  }
  for (; i < earlier.length; i++) all.push(earlier[i] as Proposal);
  return all;
}
