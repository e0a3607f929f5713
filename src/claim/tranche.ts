/** Is an amount the whole, a first part, a further part or a running total? */
import seeds from "../../seeds/lexicon/tranches.json" with { type: "json" };
import type { Segment } from "../clause/segments.js";
import type { Tranche } from "../contract/types.js";
import type { Span } from "../core/span.js";

const codes = new Map<string, Tranche>();
for (const code of ["total", "initial", "additional", "cumulative"] as const) for (const word of seeds[code]) codes.set(word, code);

/** The tranche word in front of `amount` (up to four words back, not beyond another figure) or straight behind it. */
export function trancheOf(segment: Segment, amount: Span, trigger: Span): { code: Tranche; span: Span } | null {
  const at = segment.words.findIndex((w) => w.start <= amount.start && amount.start < w.end);
  if (at < 0) return null;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = segment.words[i];
    if (
      word === undefined ||
      word.mention?.kind === "money" ||
      word.verb?.ending.kind === "final" ||
      word.verb?.ending.kind === "connective"
    )
      break;
    const code = codes.get(word.stem) ?? codes.get(word.stem + (word.case === "instrument" ? "로" : ""));
    if (code !== undefined) return { code, span: { start: word.start, end: word.stemEnd } };
  }
  for (let i = at + 1; i <= at + 2; i++) {
    const word = segment.words[i];
    if (word === undefined || word.start >= trigger.end) break;
    const code = codes.get(word.stem);
    if (code === "additional") return { code, span: { start: word.start, end: word.stemEnd } };
  }
  return null;
}
