/** A figure while it is being recognised: a numeral with what it counts, before its bound is settled. */

import type { Bound } from "../contract/types.js";
import { type Decimal, toNumber } from "../core/decimal.js";
import type { Numeral } from "./numeral.js";
import type { ProposalOf } from "./types.js";

export type FigureKind = "money" | "percent" | "quantity";

export interface Figure {
  readonly kind: FigureKind;
  start: number;
  end: number;
  low: Decimal;
  /** Upper end of a range, else null. */
  high: Decimal | null;
  /** ISO currency, `%`, `%p`, `bp`, or the canonical unit. */
  unit: string;
  /** What the unit measures; figures of one dimension in two units may restate each other. */
  readonly dimension: string;
  several: boolean;
  /** `20여`, `수준`… said inside the numeral itself. */
  about: boolean;
  /** The currency is not written at this figure. */
  bare: boolean;
  readonly rule: string;
  bound: Bound;
  conversionOf?: Figure;
}

/** A figure of `n` in `unit`, from the numeral's start to `end`. */
export function figure(
  kind: FigureKind,
  n: Numeral,
  end: number,
  unit: string,
  rule: string,
  rest: { dimension?: string; bare?: boolean; value?: Decimal; start?: number } = {},
): Figure {
  return {
    kind,
    start: rest.start ?? n.start,
    end,
    low: rest.value ?? n.value,
    high: rest.value === undefined ? n.high : null,
    unit,
    dimension: rest.dimension ?? kind,
    several: n.several,
    about: n.odd,
    bare: rest.bare ?? false,
    rule,
    bound: "exact",
  };
}

export type FigureProposal = ProposalOf<"money"> | ProposalOf<"percent"> | ProposalOf<"quantity">;

/** The proposal a settled figure makes; links between figures are added by the caller. */
export function proposalOf(f: Figure): FigureProposal {
  const value = f.high === null ? toNumber(f.low) : null;
  const min = f.high === null ? null : toNumber(f.low);
  const max = f.high === null ? null : toNumber(f.high);
  const { start, end, bound, rule } = f;
  // written out in one order, so that all proposals have few shapes
  if (f.kind === "money") {
    const money: ProposalOf<"money"> = { kind: "money", start, end, value: { amount: value, currency: f.unit, bound, min, max }, rule };
    if (f.bare) money.assumed = ASSUMED_CURRENCY;
    return money;
  }
  if (f.kind === "percent") return { kind: "percent", start, end, value: { value, unit: percentUnit(f.unit), bound, min, max }, rule };
  return { kind: "quantity", start, end, value: { value, unit: f.unit, bound, min, max }, rule };
}

const ASSUMED_CURRENCY: readonly string[] = ["currency"];

const percentUnit = (unit: string): "%" | "%p" | "bp" => (unit === "%p" || unit === "bp" ? unit : "%");
