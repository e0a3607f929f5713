/** Links between neighbouring figures: `500억 달러(약 70조원)`, `10% 이상 20% 미만`, `300억, 500억 달러`. */
import { compare } from "../core/decimal.js";
import { boundOf, type Head, headOf, isYardstick, type Tail, tailOf } from "./bounds.js";
import type { Figure } from "./figure.js";

const OPEN = new Set(["(", "[", "（"].map((c) => c.charCodeAt(0)));
const CLOSE = new Set([")", "]", "）"].map((c) => c.charCodeAt(0)));
const LONGEST_BRACKET = 40;

/** Settles currency, bound and conversion links of the figures of one text, in text order; merges two-sided bounds. */
export function settle(text: string, figures: readonly Figure[]): Figure[] {
  const heads = figures.map((f) => headOf(text, f.start));
  inheritCurrency(text, figures);
  linkConversions(text, figures, heads);
  const settled: Figure[] = [];
  const tails: Tail[] = [];
  figures.forEach((f, i) => {
    const head = heads[i] ?? { start: f.start, bound: "exact", restated: false };
    let tail = tailOf(text, f.end);
    const next = figures[i + 1];
    if (tail.bound === "exact" && next?.conversionOf === f) tail = tailOf(text, bracketEnd(text, next.end));
    const tailBound = tail.verbal && isYardstick(text, head.start) ? "exact" : tail.bound;
    f.bound = boundOf(f, head.bound, tailBound);
    const last = settled.at(-1);
    const lastTail = tails.at(-1);
    if (last !== undefined && lastTail !== undefined && isTwoSided(text, last, lastTail, f)) {
      last.high = f.low;
      last.end = f.end;
      last.bound = "between";
      return;
    }
    settled.push(f);
    tails.push(tail);
  });
  return settled;
}

/** `10% 이상 20% 미만`: the second figure closes the range the first opens. */
function isTwoSided(text: string, a: Figure, tail: Tail, b: Figure): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || tail.verbal) return false;
  if (a.bound !== "atLeast" && a.bound !== "moreThan") return false;
  if (b.bound !== "lessThan" && b.bound !== "atMost") return false;
  const gap = text.slice(tail.end, b.start);
  return (gap === " " || gap === "~" || gap === " ~ " || gap === "∼" || gap === "·") && compare(a.low, b.low) < 0;
}

function linkConversions(text: string, figures: readonly Figure[], heads: readonly Head[]): void {
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1];
    const b = figures[i];
    const head = heads[i];
    if (a === undefined || b === undefined || head === undefined || a.conversionOf !== undefined) continue;
    if (a.unit === b.unit || a.dimension !== b.dimension || !convertible(a)) continue;
    const gap = text.slice(a.end, head.start);
    // `3만 달러대(약 …)`: one letter of a bound may stand before the bracket
    const bracketed = gap.length <= 4 && OPEN.has(gap.charCodeAt(gap.length - 1));
    if (bracketed || (head.restated && gap.length <= 3)) b.conversionOf = a;
    if (bracketed && b.bare) {
      b.bare = false;
    }
  }
}
const convertible = (f: Figure): boolean =>
  f.kind === "money" || (f.kind === "quantity" && f.dimension !== "count" && f.dimension !== "points");

/** Behind the bracket that holds the figure ending at `end`; `end` itself if no bracket closes soon. */
function bracketEnd(text: string, end: number): number {
  const limit = Math.min(text.length, end + LONGEST_BRACKET);
  for (let p = end; p < limit; p++) if (CLOSE.has(text.charCodeAt(p))) return p + 1;
  return end;
}

/** A bare `300억` takes the currency of the figure it stands in a list with, or of a foreign one shortly before it. */
function inheritCurrency(text: string, figures: readonly Figure[]): void {
  for (let i = figures.length - 1; i >= 0; i--) {
    const f = figures[i];
    if (f === undefined || !f.bare) continue;
    const next = figures[i + 1];
    if (next?.kind === "money" && isList(text.slice(f.end, next.start))) {
      f.unit = next.unit;
      f.bare = next.bare;
    }
  }
  for (let i = 1; i < figures.length; i++) {
    const f = figures[i];
    const previous = figures[i - 1];
    if (f === undefined || previous === undefined || !f.bare || previous.kind !== "money" || previous.unit === "KRW") continue;
    // 매출은 500억 달러에서 [700억]으로: the same currency goes on; in brackets it is the home currency
    if (isContinued(text.slice(previous.end, f.start))) f.unit = previous.unit;
  }
}
const isList = (gap: string): boolean => gap.length <= 5 && /^(?:,|·|\/|→|와|과| 및|에서|으로|로)\s?(?:각각 )?$/.test(gap);
const isContinued = (gap: string): boolean => gap.length <= 12 && !/[()…\n.]/.test(gap) && /^(?:에서|보다|→|,|·|\/)/.test(gap);
