/** Spans counted in another unit: code points (Python, Go runes) or UTF-8 bytes instead of UTF-16 code units. */
import type { Claim, Extraction, Filler } from "../contract/types.js";

export type OffsetUnit = Extraction["article"]["offsets"];

/** The same extraction with every `start`, `end` and the article's length counted in `unit`. `text` is the decoded input. */
export function countOffsets(extraction: Extraction, text: string, unit: OffsetUnit): Extraction {
  if (unit === "utf16") return extraction;
  const at = counter(text, unit, offsetsOf(extraction));
  const span = <T extends { start: number; end: number }>(record: T): T => ({ ...record, start: at(record.start), end: at(record.end) });
  const filler = (f: Filler): Filler => (f.kind === "text" || f.kind === "code" ? span(f) : f);
  const claim = (c: Claim): Claim => ({
    ...c,
    roles: Object.fromEntries(Object.entries(c.roles).map(([role, fillers]) => [role, fillers.map(filler)])),
    evidence: span(c.evidence),
    moreEvidence: c.moreEvidence.map(span),
  });
  return {
    ...extraction,
    article: { ...extraction.article, length: at(text.length), offsets: unit },
    mentions: extraction.mentions.map(span),
    claims: extraction.claims.map(claim),
  };
}

function offsetsOf({ mentions, claims }: Extraction): number[] {
  const spans = [
    ...mentions,
    ...claims.flatMap((c) => [
      c.evidence,
      ...c.moreEvidence,
      ...Object.values(c.roles)
        .flat()
        .filter((f) => f.kind === "text" || f.kind === "code"),
    ]),
  ];
  return spans.flatMap((s) => [s.start, s.end]);
}

/** One pass over the text for all offsets asked for. */
function counter(text: string, unit: Exclude<OffsetUnit, "utf16">, offsets: readonly number[]): (offset: number) => number {
  const counted = new Map<number, number>();
  let from = 0;
  let total = 0;
  for (const offset of [...new Set([...offsets, text.length])].sort((a, b) => a - b)) {
    const stretch = text.slice(from, offset);
    total += unit === "utf8" ? Buffer.byteLength(stretch) : [...stretch].length;
    from = offset;
    counted.set(offset, total);
  }
  return (offset) => counted.get(offset) ?? offset;
}
