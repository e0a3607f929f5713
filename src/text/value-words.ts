/** Values in words: `약 500억 달러`, `3조~5조원`, `수백억 달러`, `최대 2GW`. No hedge is lost: the bound is always said. */
import type { Bound, MoneyValue, PercentValue, QuantityValue } from "../contract/types.js";
import type { Lang } from "../core/lang.js";
import { endlessShare, numberIn, severalIn, shortNumber } from "./number-words.js";

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

/** Puts a currency behind (Korean) or before (English) a figure. */
export const currencyUnit =
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

export const percentInWords = (percent: PercentValue, lang: Lang): string =>
  bounded(percent, lang, shortNumber, (figure) => `${figure}${percent.unit === "bp" && lang === "en" ? " bp" : percent.unit}`);

/** Counters are Korean words (`26만 장`, `1,200명`), measured units symbols (`2GW`). */
export function quantityInWords(quantity: QuantityValue, lang: Lang): string {
  const counter = /\p{Script=Hangul}/u.test(quantity.unit);
  const name = quantity.unit === "대1" ? "대 1" : quantity.unit;
  const share = quantity.unit === "배" && quantity.value !== null ? endlessShare(quantity.value) : null;
  if (share !== null) {
    const [part, whole] = share;
    const words = lang === "ko" ? `${whole}분의 ${part}` : `${part}/${whole}`;
    return bounded(
      quantity,
      lang,
      () => words,
      (figure) => figure,
    );
  }
  const unit: WithUnit = (figure) => (lang === "en" || /[만억조경해]$/.test(figure) ? `${figure} ${name}` : figure + name);
  return bounded(quantity, lang, (n) => (counter && lang === "ko" && Math.abs(n) >= 1e4 ? numberIn(n, "ko") : shortNumber(n)), unit);
}
