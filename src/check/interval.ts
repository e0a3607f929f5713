/**
 * What a printed figure can stand for. `14조8000억원` says at least that the truth rounds to it: leniently at its last
 * non-zero digit (±500억), strictly at its smallest named unit (±0.5억). Bounds open an end, and an open end never agrees.
 */
import type { Mention } from "../contract/types.js";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Printed {
  readonly lenient: Interval;
  readonly strict: Interval;
  /** Both ends are said: two such figures that meet agree; others merely do not contradict. */
  readonly settled: boolean;
}

export type Outcome = "ok" | "undetermined" | "info" | "warn";

type Figure = Extract<Mention, { kind: "money" | "percent" | "quantity" }>;
export const isFigure = (m: Mention): m is Figure => m.kind === "money" || m.kind === "percent" || m.kind === "quantity";
export const numberOf = (m: Figure): number | null => (m.kind === "money" ? m.value.amount : m.value.value);

/** Null where the figure names no number at all. */
export function printed(m: Figure): Printed | null {
  const value = numberOf(m);
  const { bound, min, max } = m.value;
  if (bound === "between") {
    if (min === null || max === null) return null;
    return both({ low: around(min, lastDigit(min)).low, high: around(max, lastDigit(max)).high });
  }
  if (value === null) return null;
  const lenient = around(value, lastDigit(value));
  switch (bound) {
    case "exact":
      return { lenient, strict: around(value, Math.min(lastDigit(value), namedUnit(m.text) ?? Number.POSITIVE_INFINITY)), settled: true };
    case "about":
      return both(lenient);
    case "atLeast":
    case "moreThan":
      return { ...both({ low: lenient.low, high: Number.POSITIVE_INFINITY }), settled: false };
    case "atMost":
    case "lessThan":
      return { ...both({ low: Math.min(0, lenient.low), high: lenient.high }), settled: false };
    case "several":
      return { ...both({ low: value, high: value * 10 }), settled: false };
  }
}

const both = (interval: Interval): Printed => ({ lenient: interval, strict: interval, settled: true });
/** The number itself, without any rounding. */
export const exactly = (value: number): Printed => both({ low: value, high: value });

const around = (value: number, place: number): Interval => ({ low: value - place / 2, high: value + place / 2 });

/** Place value of the last non-zero digit: 14.8e12 → 1e11, 12.3 → 0.1. */
export function lastDigit(value: number): number {
  if (value === 0) return 1;
  if (Number.isSafeInteger(value)) {
    let place = 1;
    for (let rest = value; rest % 10 === 0; rest /= 10) place *= 10;
    return place;
  }
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const decimals = mantissa.includes(".") ? mantissa.length - mantissa.indexOf(".") - 1 : 0;
  return Number(`1e${Number(exponent) - decimals}`);
}

const SCALES: Readonly<Record<string, number>> = {
  십: 1e1,
  백: 1e2,
  천: 1e3,
  만: 1e4,
  억: 1e8,
  조: 1e12,
  경: 1e16,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
};
const LAST_NUMBER = /(\d)(?:\.(\d+))?\s?([십백천]?)([만억조경]?)\s?(mn|million|bn|billion|tn|trillion|[kmbt](?![a-z]))?[^\d]*$/i;

/** Place value of the smallest unit a figure names: 억 in `14조8000억원`, 0.1 in `12.3%`; null for numerals in words. */
export function namedUnit(text: string): number | null {
  const found = LAST_NUMBER.exec(text.replaceAll(",", ""));
  if (found === null) return null;
  const [, , decimals = "", small = "", large = "", latin = ""] = found;
  const scale = (SCALES[small] ?? 1) * (SCALES[large] ?? 1) * (SCALES[latin.toLowerCase()] ?? 1);
  return scale / 10 ** decimals.length;
}

const lift =
  (op: (a: Interval, b: Interval) => Interval) =>
  (a: Printed, b: Printed): Printed => ({
    lenient: op(a.lenient, b.lenient),
    strict: op(a.strict, b.strict),
    settled: a.settled && b.settled,
  });

export const plus = lift((a, b) => ({ low: a.low + b.low, high: a.high + b.high }));
export const minus = lift((a, b) => ({ low: a.low - b.high, high: a.high - b.low }));
export const times = lift((a, b) =>
  spread([product(a.low, b.low), product(a.low, b.high), product(a.high, b.low), product(a.high, b.high)]),
);
/** Division by an interval that holds zero gives everything. */
export const over = lift((a, b) =>
  b.low <= 0 && b.high >= 0
    ? { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
    : spread([a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]),
);
const product = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);
function spread(ends: readonly number[]): Interval {
  const known = ends.filter((end) => !Number.isNaN(end));
  return { low: Math.min(...known), high: Math.max(...known) };
}

/** Sums and quotients of doubles may miss by their last bits. */
const SLACK = 1e-9;

export function meet(a: Interval, b: Interval): boolean {
  const slack = SLACK * Math.max(...[a.low, a.high, b.low, b.high].map(Math.abs).filter(Number.isFinite), 0);
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Warn only if even the lenient readings cannot both be true; a tick only where both figures are closed. */
export function compare(a: Printed, b: Printed): Outcome {
  if (!meet(a.lenient, b.lenient)) return "warn";
  if (!a.settled || !b.settled) return "undetermined";
  return meet(a.strict, b.strict) ? "ok" : "info";
}

/** A tick proves something only where the computed value is narrow: `1조원` for `8000억원` grows by anything up to 100 %. */
export function ticked(outcome: Outcome, computed: Printed, said: Printed): Outcome {
  const wide = computed.strict.high - computed.strict.low > Math.abs(said.lenient.low + said.lenient.high) / 4;
  return outcome === "ok" && wide ? "undetermined" : outcome;
}
