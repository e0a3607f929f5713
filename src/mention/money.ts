/** Money whose currency stands before the number, in two parts, or not at all. */
import { add, type Decimal, shift } from "../core/decimal.js";
import { isDigit, isHangul, isLatin, isWordCode } from "../text/hangul.js";
import { type Figure, figure } from "./figure.js";
import { digitNumeral, type Numeral } from "./numeral.js";
import { currencySigns, latinScales, notMoney } from "./quantity-rows.js";
import { edgeAt, type UnitHit, unitAt } from "./quantity-units.js";
import { rangeSeparator } from "./ranges.js";

const SPACE = 32;
/** Last letters of the signs: what the scan stops at. */
export const SIGN_CODES: ReadonlySet<number> = new Set(currencySigns.map(([sign]) => sign.charCodeAt(sign.length - 1)));

interface Amount {
  readonly numeral: Numeral;
  readonly value: Decimal;
  readonly end: number;
}

/** `$500억`, `US$1.2B`, `₩3조`, `$3~5 billion`: the sign's last letter stands at `at`. */
export function signedMoney(text: string, at: number): Figure | null {
  const sign = currencySigns.find(([s]) => text.startsWith(s, at + 1 - s.length) && !isLatin(text.charCodeAt(at - s.length)));
  if (sign === undefined) return null;
  const start = at + 1 - sign[0].length;
  const first = amountAt(text, at + 1, sign[1]);
  if (first === null) return null;
  const separator = rangeSeparator(text, first.end);
  if (separator !== null) {
    const skip = text.startsWith(sign[0], separator.end) ? sign[0].length : 0;
    const second = amountAt(text, separator.end + skip, sign[1]);
    if (second !== null) {
      // $[3]~5B: the scale of the second number holds for the first
      const scale = second.value.exponent - second.numeral.value.exponent;
      const low = first.value === first.numeral.value && scale > 0 ? shift(first.value, scale) : first.value;
      const both = figure("money", first.numeral, second.end, sign[1], "money.sign", { start, value: low });
      both.high = second.value;
      return both;
    }
  }
  return figure("money", first.numeral, first.end, sign[1], "money.sign", { start, value: first.value });
}

/** A number behind a currency sign, with a Hangul or Latin scale and perhaps the currency's name once more. */
function amountAt(text: string, at: number, code: string): Amount | null {
  const from = text.charCodeAt(at) === SPACE ? at + 1 : at;
  if (!isDigit(text.charCodeAt(from))) return null;
  const numeral = digitNumeral(text, from);
  if (numeral.broken) return null;
  const unit = unitAt(text, numeral);
  if (unit !== null && unit.row.kind === "money" && unit.unit === code) return { numeral, value: numeral.value, end: unit.end };
  const word = latinWord(text, numeral.end);
  if (word === null) return { numeral, value: numeral.value, end: numeral.end };
  return { numeral, value: shift(numeral.value, word.exponent), end: word.end };
}

function latinWord(text: string, at: number): { readonly exponent: number; readonly end: number } | null {
  const from = text.charCodeAt(at) === SPACE ? at + 1 : at;
  let end = from;
  while (end - from < 9 && isLatin(text.charCodeAt(end))) end++;
  const word = text.slice(from, end);
  // `$5 M` would be a size, `$5M` and `$5 million` are scales
  if (from > at && word.length < 2) return null;
  const exponent = latinScales.get(word.toLowerCase());
  return exponent === undefined || isWordCode(text.charCodeAt(end)) !== isHangul(text.charCodeAt(end)) ? null : { exponent, end };
}

/** `1,467원[20전]`, `3달러 [50센트]`: the minor unit behind the major one. */
export function withMinor(text: string, value: Decimal, unit: UnitHit): { readonly value: Decimal; readonly end: number } {
  const plain = { value, end: unit.end };
  const minor = unit.row.minor;
  if (minor === null) return plain;
  const from = text.charCodeAt(unit.end) === SPACE ? unit.end + 1 : unit.end;
  if (!isDigit(text.charCodeAt(from))) return plain;
  const rest = digitNumeral(text, from);
  const digits = rest.end - rest.start;
  if (digits > 2 || !text.startsWith(minor, rest.end) || !edgeAt(text, rest.end + minor.length)) return plain;
  return { value: add(value, shift(rest.value, -2)), end: rest.end + minor.length };
}

/** `5000억`, `11조` alone: won, unless it counts people, views or teams. */
export function bareMoney(text: string, n: Numeral): Figure | null {
  if (n.last < 8 || n.writing === "native" || (n.several && n.last === 12 && n.lead.small === 0)) return null;
  if (!edgeAt(text, n.end) || countsOthers(text, n)) return null;
  return figure("money", n, n.end, "KRW", "money.bare", { bare: true });
}

function countsOthers(text: string, n: Numeral): boolean {
  const after = text.charCodeAt(n.end) === SPACE ? n.end + 1 : n.end;
  if (notMoney.after.some((word) => text.startsWith(word, after))) return true;
  const before = text.slice(Math.max(0, n.start - 8), n.start);
  if (notMoney.before.some((word) => before.includes(word))) return true;
  // 근로기준법 36조, 조례 1조
  if (n.last === 12 && n.lead.small === 0 && notMoney.laws.some((word) => before.trimEnd().endsWith(word))) return true;
  // 2인 1조
  if (n.last === 12 && before.trimEnd().endsWith("인") && isDigit(before.trimEnd().charCodeAt(before.trimEnd().length - 2))) return true;
  // 3조 2교대, 1조 2항: teams and articles
  if (n.last !== 12 || after === n.end || !isDigit(text.charCodeAt(after))) return false;
  const next = digitNumeral(text, after).end;
  return text.startsWith("교대", next) || text.startsWith("항", next);
}
