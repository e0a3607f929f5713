/** Converted values, changes and fillers in words. */
import type { Converted, Filler, FillerOf, MoneyValue } from "../contract/types.js";
import { numberIn, plainNumber, roughly } from "../text/number-words.js";
import { bounded, currencyUnit, moneyInWords, percentInWords, quantityInWords } from "../text/value-words.js";
import { dateInWords, durationInWords } from "./time-words.js";
import { ACTION_WORDS, BASIS_WORDS, DIRECTION_WORDS, type Lang, METRIC_WORDS, TRANCHE_WORDS, wordOf } from "./words.js";

/** `≈ 70조원`: the hedge of the converted figure is the sign itself, so the bound is not repeated. */
export function conversionInWords(converted: Converted, currency: "KRW" | "USD", lang: Lang): string {
  const value = converted.value === null ? null : roughly(converted.value);
  const min = converted.min === null ? null : roughly(converted.min);
  const max = converted.max === null ? null : roughly(converted.max);
  return `≈ ${bounded({ value, bound: "exact", min, max }, lang, (n) => numberIn(n, lang), currencyUnit(currency, lang))}`;
}

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

/** The converted value worth showing beside the original: in `currency`, unless the original is in it already. */
export function conversionBeside(filler: FillerOf<"money">, currency: "KRW" | "USD", lang: Lang): string | null {
  const converted = currency === "KRW" ? filler.krw : filler.usd;
  if (converted === null || converted.basis === "same" || filler.money.currency === currency) return null;
  return conversionInWords(converted, currency, lang);
}

/** `▼ 1.91% 전일 대비`: the arrow is the sign; what is said not to move needs no figure. */
function movement(filler: FillerOf<"money" | "percent" | "quantity">, value: string, lang: Lang): string {
  if (filler.direction === null) return value;
  const known = filler.kind !== "percent" || filler.percent.value !== null || filler.percent.min !== null || filler.percent.max !== null;
  const size = known ? ` ${value.replace(SIGN, "")}` : "";
  const basis = filler.basis === null ? "" : ` ${BASIS_WORDS[filler.basis][lang]}`;
  return DIRECTION_WORDS[filler.direction][lang] + size + basis;
}
const SIGN = /[-+](?=\d)/;

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
