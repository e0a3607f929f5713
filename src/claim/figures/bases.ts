/** What a change is measured against, read off the text: `전년 동기 대비`, `전 거래일보다`, `1년 새`. */
import baseSeeds from "../../../seeds/lexicon/bases.json" with { type: "json" };
import type { Basis } from "./lexicon.js";

const spaced = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", " ?");
const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join("|");
const anchorBasis = new Map<string, Basis>();
const bare = (s: string): string => s.replaceAll(" ", "");
for (const row of baseSeeds.anchors) for (const word of row.words) anchorBasis.set(bare(word), row.basis as Basis);
for (const row of baseSeeds.alone) for (const word of row.words) anchorBasis.set(bare(word), row.basis as Basis);
const anchors = baseSeeds.anchors.flatMap((r) => r.words);
const ANCHORED = new RegExp(`(${oneOf(anchors)})(?: ?\\(([^()]{1,40})\\))? ?(${oneOf(baseSeeds.markers)})`, "y");
const MULTIPLE = / ?(?:약 )?(?:두|세|네|다섯|여섯|[0-9]+(?:\.[0-9]+)?) ?배/y;
const ALONE = new RegExp(`(${oneOf(baseSeeds.alone.flatMap((r) => r.words))})`, "y");
const SAME_NOT = `${oneOf(baseSeeds.sameNot)}| ?(?:${oneOf(baseSeeds.sameWithin)})(?:${oneOf(baseSeeds.sameNot)})?(?!\\p{L})`;
const SAME = new RegExp(`(?:${oneOf(baseSeeds.same)})(?!${SAME_NOT})`, "uy");
/** The two letters such words begin with, a blank between them or not: nearly all words are turned away by theirs. */
const STARTS = new Uint8Array(4096);
const startOf = (first: number, second: number): number => (first * 31 + second) & 4095;
for (const word of [...anchors, ...baseSeeds.alone.flatMap((r) => r.words), ...baseSeeds.same]) {
  STARTS[startOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  STARTS[startOf(word.charCodeAt(0), bare(word).charCodeAt(1))] = 1;
}

/** `전년 동기` by itself. */
export const basisOf = (anchor: string): Basis | null => anchorBasis.get(bare(anchor)) ?? null;

export interface BasisHit {
  readonly basis: Basis | "same";
  readonly end: number;
  /** What joins the anchor to the change: 대비, 보다, 의… */
  readonly marker: string;
}

/** What a change is measured against, read at a word's begin: `전년 동기 대비`, `전 거래일(7.00달러)보다`, `1년 새`. */
export function basisAt(text: string, at: number): BasisHit | null {
  if (STARTS[startOf(text.charCodeAt(at), text.charCodeAt(at + 1))] === 0) return null;
  for (const [regex, alone] of [
    [ANCHORED, false],
    [ALONE, true],
  ] as const) {
    regex.lastIndex = at;
    const found = regex.exec(text);
    if (found === null) continue;
    const basis = anchorBasis.get(bare(found[1] ?? ""));
    if (basis === undefined) continue;
    const marker = alone ? "" : (found[3] ?? "");
    // 의 and 에서 only behind a bracketed figure: `작년(12억원)의 3배`
    if ((marker === baseSeeds.of || marker === baseSeeds.outOf) && found[2] === undefined) {
      MULTIPLE.lastIndex = at + found[0].length;
      if (marker === baseSeeds.outOf || !MULTIPLE.test(text)) continue;
    }
    return { basis, end: at + found[0].length, marker };
  }
  SAME.lastIndex = at;
  const same = SAME.exec(text);
  return same === null ? null : { basis: "same", end: at + same[0].length, marker: "" };
}
