/**
 * Money in one currency → another, at a rate that is always named: the user's, the article's own, or the month's mean.
 * Exact until the one rounding: whole won (and other currencies without cents), else cents.
 */
import table from "../../seeds/lexicon/fx.json" with { type: "json" };
import type { Converted, Mention, MoneyValue } from "../contract/types.js";

type Basis = Exclude<Converted["basis"], "same">;

/** An exchange rate as the market quotes it: won for one unit of a currency, else units for one dollar. */
export interface Rate {
  /** `numerator / denominator` target units make one source unit. */
  readonly numerator: Fraction;
  readonly denominator: Fraction;
  readonly quoted: number;
  readonly basis: Basis;
  readonly month: string | null;
}

/** An exact decimal: `digits × 10^-scale`. */
interface Fraction {
  readonly digits: bigint;
  readonly scale: number;
}

const perUSD = table.perUSD as Readonly<Record<string, readonly (number | null)[]>>;
const FIRST_YEAR = Number(table.from.slice(0, 4));
/** Currencies counted in whole units. */
const WHOLE: ReadonlySet<string> = new Set(["KRW", "JPY", "VND", "IDR"]);
/** A bracketed conversion further from the month's mean than this factor is a slip, not a rate. */
const PLAUSIBLE = 1.5;

/** Units per dollar in a month, and the month meant: the last of the table for later ones; null before it or without a row. */
export function referenceRate(currency: string, month: string): { perUSD: number; month: string } | null {
  if (currency === "USD") return { perUSD: 1, month };
  const values = perUSD[currency];
  if (values === undefined) return null;
  const at = (Number(month.slice(0, 4)) - FIRST_YEAR) * 12 + Number(month.slice(5, 7)) - 1;
  for (let i = Math.min(at, values.length - 1); i >= 0 && i > Math.min(at, values.length - 1) - 3; i--) {
    const value = values[i];
    if (value != null) return { perUSD: value, month: monthAt(i) };
  }
  return null;
}

const monthAt = (index: number): string => `${FIRST_YEAR + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;

/** Currencies of the shipped table and the months it covers. */
export const fxCoverage = { currencies: ["USD", ...Object.keys(perUSD)], from: table.from, to: table.to, source: table.source } as const;

export interface RateSources {
  /** Won for one unit of a currency, given by the user. */
  readonly given: Readonly<Record<string, number>>;
  /** Publication month `YYYY-MM`, or null. */
  readonly month: string | null;
  /** Rates the article's own brackets imply: `from>to` → the two amounts. */
  readonly implied: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
}

/** The article's own rates, the first bracket of each currency pair; slips (`500억 달러(약 7조원)`) are left out. */
export function impliedRates(mentions: readonly Mention[], month: string | null): RateSources["implied"] {
  const implied = new Map<string, { from: number; to: number }>();
  let byId: Map<string, Mention> | undefined;
  for (const restated of mentions) {
    if (restated.kind !== "money" || restated.conversionOf === null) continue;
    byId ??= new Map(mentions.map((m) => [m.id, m]));
    const original = byId.get(restated.conversionOf);
    if (original?.kind !== "money" || restated.value.currency === original.value.currency) continue;
    const from = original.value.amount ?? original.value.min;
    const to = restated.value.amount ?? restated.value.min;
    if (!from || !to || !isPlausible(original.value.currency, restated.value.currency, to / from, month)) continue;
    const add = (key: string, a: number, b: number) => implied.has(key) || implied.set(key, { from: a, to: b });
    add(`${original.value.currency}>${restated.value.currency}`, from, to);
    add(`${restated.value.currency}>${original.value.currency}`, to, from);
  }
  return implied;
}

function isPlausible(from: string, to: string, rate: number, month: string | null): boolean {
  if (month === null) return true;
  const [a, b] = [referenceRate(from, month), referenceRate(to, month)];
  if (a === null || b === null) return true;
  const off = rate / (b.perUSD / a.perUSD);
  return off < PLAUSIBLE && off > 1 / PLAUSIBLE;
}

/** The rate to use, in the order: the user's, the article's, the month's; null if there is none. */
export function rateFor(from: string, to: string, sources: RateSources): Rate | null {
  const given = givenRate(from, to, sources.given);
  if (given !== null) return given;
  const implied = sources.implied.get(`${from}>${to}`);
  if (implied !== undefined)
    return {
      numerator: fraction(implied.to),
      denominator: fraction(implied.from),
      quoted: quote(from, implied.to / implied.from),
      basis: "article",
      month: null,
    };
  if (sources.month === null) return null;
  const [a, b] = [referenceRate(from, sources.month), referenceRate(to, sources.month)];
  if (a === null || b === null) return null;
  return {
    numerator: fraction(b.perUSD),
    denominator: fraction(a.perUSD),
    quoted: quote(from, b.perUSD / a.perUSD),
    basis: "reference",
    month: from === "USD" ? b.month : a.month < b.month ? a.month : b.month,
  };
}

/** Rates are given in won: one side must be won, or both sides given. */
function givenRate(from: string, to: string, given: Readonly<Record<string, number>>): Rate | null {
  const won = (currency: string): number | undefined => (currency === "KRW" ? 1 : given[currency]);
  const [a, b] = [won(from), won(to)];
  if (a === undefined || b === undefined || (from !== "KRW" && to !== "KRW" && (given[from] === undefined || given[to] === undefined)))
    return null;
  return { numerator: fraction(a), denominator: fraction(b), quoted: quote(from, a / b), basis: "option", month: null };
}

const quote = (from: string, rate: number): number => Number((from === "KRW" || rate < 1 ? 1 / rate : rate).toPrecision(8));

function fraction(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), scale: 0 };
  const [mantissa = "0", exponent = "0"] = value.toString().split("e");
  const [whole = "0", part = ""] = mantissa.split(".");
  const scale = part.length - Number(exponent);
  const digits = BigInt(whole + part);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** `amount × rate`, rounded once, half away from zero. */
function multiply(amount: number, rate: Rate, decimals: number): number {
  const value = fraction(Math.abs(amount));
  const top = value.digits * rate.numerator.digits * 10n ** BigInt(rate.denominator.scale + decimals);
  const bottom = rate.denominator.digits * 10n ** BigInt(value.scale + rate.numerator.scale);
  const rounded = (2n * top + bottom) / (2n * bottom);
  return Math.sign(amount) * Number(`${rounded}e-${decimals}`);
}

/** The rates last asked for: an article asks for few pairs, again and again. */
let asked: RateSources | null = null;
const answers = new Map<string, Rate | null>();

/** `rateFor`, asked once a pair and article. */
function rateAt(from: string, to: string, sources: RateSources): Rate | null {
  if (asked !== sources) {
    asked = sources;
    answers.clear();
  }
  const pair = `${from}>${to}`;
  let rate = answers.get(pair);
  if (rate === undefined) {
    rate = rateFor(from, to, sources);
    answers.set(pair, rate);
  }
  return rate;
}

/** A money value in another currency, with the rate it was converted at; null where no rate is known. */
export function convert(money: MoneyValue, to: string, sources: RateSources): Converted | null {
  if (money.currency === to) return { value: money.amount, min: money.min, max: money.max, rate: 1, basis: "same", month: null };
  const rate = rateAt(money.currency, to, sources);
  if (rate === null) return null;
  const decimals = WHOLE.has(to) ? 0 : 2;
  const at = (amount: number | null) => (amount === null ? null : multiply(amount, rate, decimals));
  return { value: at(money.amount), min: at(money.min), max: at(money.max), rate: rate.quoted, basis: rate.basis, month: rate.month };
}
