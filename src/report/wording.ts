/** Values in words: `약 500억 달러`, `3조~5조원`, `수백억 달러`, `최대 2GW`. No hedge is lost: the bound is always said. */
import type { Bound, Converted, Filler, FillerOf, MoneyValue, PercentValue, QuantityValue } from "../contract/types.js";
import { numberIn, plainNumber, roughly, severalIn, shortNumber } from "./number-words.js";
import { dateInWords, durationInWords } from "./time-words.js";
import { ACTION_WORDS, BASIS_WORDS, DIRECTION_WORDS, type Lang, METRIC_WORDS, TRANCHE_WORDS, wordOf } from "./words.js";

/** Name behind a Korean figure, and whether a blank stands before it; other currencies show their ISO code. */
const KOREAN_CURRENCIES: Readonly<Record<string, readonly [name: string, blank: boolean]>> = {
  KRW: ["원", false],
  JPY: ["엔", false],
  USD: ["달러", true],
  EUR: ["유로", true],
  CNY: ["위안", true],
  GBP: ["파운드", true],
  TWD: ["대만달러", true],
  HKD: ["홍콩달러", true],
  SGD: ["싱가포르달러", true],
  AUD: ["호주달러", true],
  CAD: ["캐나다달러", true],
  CHF: ["스위스프랑", true],
  INR: ["루피", true],
  VND: ["동", true],
  THB: ["바트", true],
  IDR: ["루피아", true],
  RUB: ["루블", true],
  SAR: ["리얄", true],
  AED: ["디르함", true],
  BRL: ["헤알", true],
  MYR: ["링깃", true],
};

const BOUND_FRAMES: Readonly<Record<Bound, Readonly<Record<Lang, readonly [before: string, after: string]>>>> = {
  exact: { ko: ["", ""], en: ["", ""] },
  between: { ko: ["", ""], en: ["", ""] },
  several: { ko: ["", ""], en: ["", ""] },
  about: { ko: ["약 ", ""], en: ["about ", ""] },
  atLeast: { ko: ["", " 이상"], en: ["at least ", ""] },
  atMost: { ko: ["최대 ", ""], en: ["up to ", ""] },
  moreThan: { ko: ["", " 초과"], en: ["over ", ""] },
  lessThan: { ko: ["", " 미만"], en: ["under ", ""] },
};

interface Figure {
  readonly value: number | null;
  readonly bound: Bound;
  readonly min: number | null;
  readonly max: number | null;
}

/** Puts the unit behind one figure, or once behind the second of a range. */
type WithUnit = (figure: string) => string;

export function bounded(figure: Figure, lang: Lang, write: (n: number) => string, unit: WithUnit): string {
  const { value, bound, min, max } = figure;
  if (value !== null) {
    if (bound === "several") return unit(severalIn(value, lang));
    const [before, after] = BOUND_FRAMES[bound][lang];
    return `${before}${unit(write(value))}${after}`;
  }
  if (min !== null && max !== null) return unit(`${write(min)}${lang === "ko" ? "~" : "–"}${write(max)}`);
  if (min !== null) return bounded({ value: min, bound: "atLeast", min: null, max: null }, lang, write, unit);
  if (max !== null) return bounded({ value: max, bound: "atMost", min: null, max: null }, lang, write, unit);
  return unit("?");
}

const currencyUnit =
  (currency: string, lang: Lang): WithUnit =>
  (figure) => {
    if (lang === "en") return /^[-\d?]/.test(figure) ? `${currency} ${figure}` : `${figure} ${currency}`;
    const [name, blank] = KOREAN_CURRENCIES[currency] ?? [null, true];
    if (name === null) return `${figure} ${currency}`;
    // `500억 달러`, `30달러`
    return blank && /\p{Script=Hangul}$/u.test(figure) ? `${figure} ${name}` : figure + name;
  };

export const moneyInWords = (money: MoneyValue, lang: Lang): string =>
  bounded({ ...money, value: money.amount }, lang, (n) => numberIn(n, lang), currencyUnit(money.currency, lang));

/** `≈ 70조원`: the hedge of the converted figure is the sign itself, so the bound is not repeated. */
export function conversionInWords(converted: Converted, currency: "KRW" | "USD", lang: Lang): string {
  const value = converted.value === null ? null : roughly(converted.value);
  const min = converted.min === null ? null : roughly(converted.min);
  const max = converted.max === null ? null : roughly(converted.max);
  return `≈ ${bounded({ value, bound: "exact", min, max }, lang, (n) => numberIn(n, lang), currencyUnit(currency, lang))}`;
}

export const percentInWords = (percent: PercentValue, lang: Lang): string =>
  bounded(percent, lang, shortNumber, (figure) => `${figure}${percent.unit === "bp" && lang === "en" ? " bp" : percent.unit}`);

const RATE_BASES: Readonly<Record<Exclude<Converted["basis"], "same">, Readonly<Record<Lang, string>>>> = {
  option: { ko: "지정 환율", en: "given rate" },
  article: { ko: "기사 환율", en: "the article's rate" },
  reference: { ko: "월평균", en: "monthly mean" },
};

/** `1달러 = 1,467.1원 (2026-03 월평균)`; "" for a value that needed no rate. */
export function rateInWords(converted: Converted, original: MoneyValue, to: string, lang: Lang): string {
  if (converted.basis === "same") return "";
  const [before, after] = [original.amount ?? original.min ?? 1, converted.value ?? converted.min ?? 1];
  const [one, many] = Math.abs(after) >= Math.abs(before) ? [original.currency, to] : [to, original.currency];
  const rate = `${currencyUnit(one, lang)("1")} = ${currencyUnit(many, lang)(plainNumber(Number(converted.rate.toPrecision(6))))}`;
  const basis = RATE_BASES[converted.basis][lang];
  return `${rate} (${converted.month === null ? basis : `${converted.month} ${basis}`})`;
}

/** Counters are Korean words (`26만 장`, `1,200명`), measured units symbols (`2GW`). */
export function quantityInWords(quantity: QuantityValue, lang: Lang): string {
  const counter = /\p{Script=Hangul}/u.test(quantity.unit);
  const name = quantity.unit === "대1" ? "대 1" : quantity.unit;
  const unit: WithUnit = (figure) => (lang === "en" || /[만억조경해]$/.test(figure) ? `${figure} ${name}` : figure + name);
  return bounded(quantity, lang, (n) => (counter && lang === "ko" ? numberIn(n, "ko") : shortNumber(n)), unit);
}

/** The converted value worth showing beside the original: in `currency`, unless the original is in it already. */
export function conversionBeside(filler: FillerOf<"money">, currency: "KRW" | "USD", lang: Lang): string | null {
  const converted = currency === "KRW" ? filler.krw : filler.usd;
  if (converted === null || converted.basis === "same" || filler.money.currency === currency) return null;
  return conversionInWords(converted, currency, lang);
}

function movement(filler: FillerOf<"money" | "percent" | "quantity">, value: string, lang: Lang): string {
  const direction = filler.direction === null ? "" : `${DIRECTION_WORDS[filler.direction][lang]} `;
  const basis = filler.basis === null ? "" : ` ${BASIS_WORDS[filler.basis][lang]}`;
  return `${direction}${value}${basis}`;
}

/** One filler of a role in words, without conversion. */
export function fillerInWords(filler: Filler, lang: Lang): string {
  switch (filler.kind) {
    case "party":
      return filler.role === null ? filler.name : `${filler.name} ${filler.role}`;
    case "money":
      return movement(filler, moneyInWords(filler.money, lang), lang);
    case "percent":
      return movement(filler, percentInWords(filler.percent, lang), lang);
    case "quantity":
      return movement(filler, quantityInWords(filler.quantity, lang), lang);
    case "date":
      return dateInWords(filler.date, lang);
    case "duration":
      return durationInWords(filler.duration, lang);
    case "chip":
      return filler.name;
    case "text":
      return filler.text;
    case "code":
      return codeInWords(filler.code, filler.text, lang);
  }
}

/** A coded role's word; `other` and codes without a row show what the article said. */
export function codeInWords(code: string, text: string, lang: Lang): string {
  if (code === "other" && text !== "") return text;
  for (const table of [METRIC_WORDS, ACTION_WORDS, TRANCHE_WORDS]) if (Object.hasOwn(table, code)) return wordOf(table, code, lang);
  return text === "" ? code : text;
}
