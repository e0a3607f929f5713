/** Bracketed conversions: against the rate of the publication month, against each other, and by powers of ten. */
import type { Mention } from "../contract/types.js";
import type { Lang } from "../core/lang.js";
import { convert, fxCoverage } from "../resolve/fx.js";
import { koreanNumber, plainNumber, roughly } from "../text/number-words.js";
import { currencyUnit, moneyInWords } from "../text/value-words.js";
import { type Checker, type CheckInput, directional, type Finding, rangeInWords, topical } from "./finding.js";
import { type Interval, numberOf, printed } from "./interval.js";

type Money = Extract<Mention, { kind: "money" }>;

/** Writers take the day's rate, the year's mean or a round one: this far from the month's mean is nobody's slip. */
const NEAR_REFERENCE = 0.04;
const FAR_FROM_REFERENCE = 0.08;
/** Behind the table's last month the reference itself is old. */
const FAR_FROM_OLD_REFERENCE = 0.2;
/** Rates of one article a day or a wire apart. */
const NEAR_EACH_OTHER = 0.02;
/** Less is the day's own movement. */
const SAME_RATE = 0.005;
/** Conversions of one pair that are compared with each other; no article has more. */
const MOST_RATES = 100;
/** Beyond this factor it is no rate but a slip of digits. */
const SLIP = 3;

interface Conversion {
  readonly original: Money;
  readonly restated: Money;
  /** The foreign figure and the home figure, whichever stands in the bracket. */
  readonly foreign: Money;
  readonly home: Money;
  /** Home units for one foreign unit that the two figures allow. */
  readonly rate: Interval;
}

export const checkConversions: Checker = (input) => {
  const findings: Finding[] = [];
  const byPair = new Map<string, Conversion[]>();
  for (const conversion of conversionsOf(input)) {
    const key = `${conversion.foreign.value.currency}>${conversion.home.value.currency}`;
    byPair.set(key, [...(byPair.get(key) ?? []), conversion]);
  }
  for (const conversions of byPair.values()) findings.push(...checkPair(conversions, input));
  return findings;
};

function conversionsOf({ mentions, byId }: CheckInput): Conversion[] {
  const found: Conversion[] = [];
  for (const restated of mentions) {
    const original = restated.conversionOf === null ? undefined : byId.get(restated.conversionOf);
    if (restated.kind !== "money" || original?.kind !== "money" || original.value.currency === restated.value.currency) continue;
    const foreign = original.value.currency === "KRW" ? restated : original;
    const home = foreign === original ? restated : original;
    // the foreign figure of `500억 달러(약 70조원)` was there first; in the bracket it is as rounded as any
    const rate = quotient(ends(home, true), ends(foreign, foreign === restated));
    if (rate !== null) found.push({ original, restated, foreign, home, rate });
  }
  return found;
}

/** The bound is that of the pair (`최대 180억 달러(약 26조원)`): the numbers themselves are compared. */
function ends(m: Money, rounded: boolean): Interval | null {
  const { amount, min, max, bound } = m.value;
  if (bound === "several") return null;
  if (amount === null) return min === null || max === null ? null : { low: min, high: max };
  if (amount <= 0) return null;
  if (!rounded) return { low: amount, high: amount };
  return printed({ ...m, value: { ...m.value, bound: "about" } })?.lenient ?? null;
}

function quotient(home: Interval | null, foreign: Interval | null): Interval | null {
  if (home === null || foreign === null || foreign.low <= 0 || home.high <= 0) return null;
  return { low: Math.max(0, home.low) / foreign.high, high: home.high / foreign.low };
}

interface Reference {
  readonly rate: number;
  readonly basis: "option" | "reference" | "old";
  readonly month: string | null;
}

/** Home units for one foreign unit: the user's rate, else the month's; the table's last month where the day is unknown. */
function referenceFor({ foreign, home }: Conversion, { sources }: CheckInput): Reference | null {
  const UNITS = 1e9;
  const one = { amount: UNITS, currency: foreign.value.currency, bound: "exact", min: null, max: null } as const;
  const month = sources.month ?? fxCoverage.to;
  const converted = convert(one, home.value.currency, { given: sources.given, month, implied: new Map() });
  if (converted?.value == null || converted.basis === "same") return null;
  const old = sources.month === null || sources.month > fxCoverage.to;
  return {
    rate: converted.value / UNITS,
    basis: converted.basis === "option" ? "option" : old ? "old" : "reference",
    month: converted.month,
  };
}

function checkPair(conversions: readonly Conversion[], input: CheckInput): Finding[] {
  const first = conversions[0];
  if (first === undefined) return [];
  const reference = referenceFor(first, input);
  const findings: Finding[] = [];
  const rates: Conversion[] = [];
  for (const c of conversions) {
    const slip = reference === null ? null : slipOf(c, reference);
    if (slip !== null) findings.push(slip);
    else if (rates.length < MOST_RATES && !rates.some((r) => sameValues(r, c))) rates.push(c);
  }
  const agreed = agreedRate(rates, reference);
  for (const c of rates)
    findings.push(againstReference(c, reference) ?? againstOthers(c, rates, agreed) ?? agreeing(c, reference, rates.length));
  return findings;
}

const sameValues = (a: Conversion, b: Conversion): boolean =>
  numberOf(a.original) === numberOf(b.original) &&
  numberOf(a.restated) === numberOf(b.restated) &&
  a.original.value.min === b.original.value.min;

const gap = ({ low, high }: Interval, rate: number): number => (rate < low ? low / rate - 1 : rate > high ? rate / high - 1 : 0);
const middle = ({ low, high }: Interval): number => Math.sqrt(low * high) || high / 2;

const pairInWords = ({ original, restated }: Conversion): string => `${original.text}=${restated.text}`;
const one = (currency: string, lang: Lang): string => currencyUnit(currency, lang)("1");
const rateInWords = (c: Conversion, rate: Interval, lang: Lang): string =>
  `${one(c.foreign.value.currency, lang)} = ${currencyUnit(c.home.value.currency, lang)(rangeInWords(rate.low, rate.high, 4))}`;
const pointInWords = (c: Conversion, rate: number, lang: Lang): string =>
  `${one(c.foreign.value.currency, lang)} = ${currencyUnit(c.home.value.currency, lang)(plainNumber(Number(rate.toPrecision(5))))}`;

function basisInWords({ basis, month }: Reference, lang: Lang): string {
  if (basis === "option") return lang === "ko" ? "지정한 환율" : "the given rate";
  return lang === "ko" ? `${month} 평균 환율` : `the ${month} mean rate`;
}

/** What the bracket should hold at the reference rate. */
function expectedOf(c: Conversion, rate: number, lang: Lang): string {
  const amount = numberOf(c.original) ?? c.original.value.min ?? 0;
  const value = roughly(c.original === c.foreign ? amount * rate : amount / rate);
  return moneyInWords({ amount: value, currency: c.restated.value.currency, bound: "about", min: null, max: null }, lang);
}

function base(c: Conversion) {
  return { at: c.original.start, mentions: [c.original, c.restated], claims: [], found: c.restated.text };
}

/** Off by a power of ten: `500억 달러(약 7조원)`. */
function slipOf(c: Conversion, reference: Reference): Finding | null {
  if (gap(c.rate, reference.rate) < SLIP - 1) return null;
  const exponent = Math.round(Math.log10(middle(c.rate) / reference.rate));
  if (exponent === 0) return null;
  const expected = expectedOf(c, reference.rate, "ko");
  const english = expectedOf(c, reference.rate, "en");
  const times = 10 ** Math.abs(exponent);
  // the bracket is too large where the home figure is in it and the rate too high, or neither
  const large = exponent > 0 === (c.restated === c.home);
  return {
    ...base(c),
    kind: "unit",
    outcome: "warn",
    expected,
    says: {
      ko: `${topical(c.original.text)} ${basisInWords(reference, "ko")}(${pointInWords(c, reference.rate, "ko")})로 ${expected}인데 ${directional(c.restated.text)} 적혀 ${large ? `${koreanNumber(times)}배 크다` : `${koreanNumber(times)}분의 1이다`}.`,
      en: `${c.original.text} is ${english} at ${basisInWords(reference, "en")} (${pointInWords(c, reference.rate, "en")}), but it is given as ${c.restated.text}: ${plainNumber(times)} times too ${large ? "large" : "small"}.`,
    },
  };
}

function againstReference(c: Conversion, reference: Reference | null): Finding | null {
  if (reference === null) return null;
  const off = gap(c.rate, reference.rate);
  const far = reference.basis === "old" ? FAR_FROM_OLD_REFERENCE : FAR_FROM_REFERENCE;
  if (off <= (reference.basis === "old" ? far : NEAR_REFERENCE)) return null;
  const expected = expectedOf(c, reference.rate, "ko");
  const english = expectedOf(c, reference.rate, "en");
  return {
    ...base(c),
    kind: "fx",
    outcome: off > far ? "warn" : "info",
    expected,
    says: {
      ko: `${topical(pairInWords(c))} ${rateInWords(c, c.rate, "ko")}꼴인데, ${basisInWords(reference, "ko")}은 ${pointInWords(c, reference.rate, "ko")}이어서 ${expected}이 맞다.`,
      en: `${pairInWords(c)} means ${rateInWords(c, c.rate, "en")}, but ${basisInWords(reference, "en")} is ${pointInWords(c, reference.rate, "en")}, which makes it ${english}.`,
    },
  };
}

/** The rate most conversions of the article allow; between as many, the one nearer to the reference. Null for a single one. */
function agreedRate(conversions: readonly Conversion[], reference: Reference | null): number | null {
  if (conversions.length < 2) return null;
  const tried = conversions.flatMap(({ rate }) => [rate.low, rate.high, middle(rate)]);
  const far = (rate: number): number => (reference === null ? 0 : Math.abs(Math.log(rate / reference.rate)));
  let best: { rate: number; count: number } | null = null;
  for (const rate of tried) {
    const count = conversions.filter((c) => gap(c.rate, rate) === 0).length;
    if (best === null || count > best.count || (count === best.count && far(rate) < far(best.rate) - 1e-12)) best = { rate, count };
  }
  return best?.rate ?? null;
}

function againstOthers(c: Conversion, all: readonly Conversion[], agreed: number | null): Finding | null {
  if (agreed === null) return null;
  const off = gap(c.rate, agreed);
  if (off <= SAME_RATE) return null;
  const others = all.filter((o) => gap(o.rate, agreed) === 0);
  const rate = others.reduce((r, o) => ({ low: Math.max(r.low, o.rate.low), high: Math.min(r.high, o.rate.high) }), {
    low: 0,
    high: Infinity,
  });
  const [witness] = others;
  if (witness === undefined) return null;
  const expected = expectedOf(c, middle(rate), "ko");
  const english = expectedOf(c, middle(rate), "en");
  const named = others.slice(0, 3).map(pairInWords).join(", ");
  return {
    ...base(c),
    mentions: [c.original, c.restated, ...others.flatMap((o) => [o.original, o.restated])],
    kind: "fx",
    outcome: off > NEAR_EACH_OTHER ? "warn" : "info",
    expected,
    says: {
      ko: `${topical(pairInWords(c))} ${rateInWords(c, c.rate, "ko")}꼴인데, 같은 기사의 ${topical(named)} ${rateInWords(c, rate, "ko")}꼴이어서 ${expected}이 맞다.`,
      en: `${pairInWords(c)} means ${rateInWords(c, c.rate, "en")}, but ${named} in the same article means ${rateInWords(c, rate, "en")}, which makes it ${english}.`,
    },
  };
}

function agreeing(c: Conversion, reference: Reference | null, count: number): Finding {
  const known = reference !== null && reference.basis !== "old";
  return {
    ...base(c),
    kind: "fx",
    outcome: known || count > 1 ? "ok" : "undetermined",
    expected: null,
    get says() {
      return {
        ko: `${topical(pairInWords(c))} ${rateInWords(c, c.rate, "ko")}꼴이다.`,
        en: `${pairInWords(c)} means ${rateInWords(c, c.rate, "en")}.`,
      };
    },
  };
}
