/**
 * One numeral at one place: `1,234.5`, `1조2,345억`, `3천만`, `삼천오백억`, `20여`, `수백억`, `두세`.
 * What it counts is judged elsewhere.
 */
import { add, type Decimal, decimal, parseDecimal, shift, ZERO } from "../core/decimal.js";
import type { Span } from "../core/span.js";
import { isDigit } from "../text/hangul.js";
import { isOdd, isVague, nativeNumerals, scaleOf, sinoDigit, smallOf } from "./numeral-words.js";

export interface Numeral extends Span {
  readonly value: Decimal;
  /** The upper end of an approximate pair (두세), else null. */
  readonly high: Decimal | null;
  /** `수십`, `몇백`: the value is the unit of magnitude. */
  readonly several: boolean;
  /** `20여`: about. */
  readonly odd: boolean;
  readonly writing: "digits" | "sino" | "native";
  /** Exponent of the scale word it ends with: 8 for `3억`, 0 for `3천` and `35`. */
  readonly last: number;
  /** Exponents inside and behind its first group: `5천만` → small 3, scale 4. What a range's first number inherits. */
  readonly lead: { readonly small: number; readonly scale: number };
  /** Digits behind the point of a plain number. */
  readonly decimals: number;
  /** A date, a version, a telephone number: `2026.03.03`. */
  readonly broken: boolean;
}

/** Longer runs of digits are serial numbers, not figures. */
const MOST_DIGITS = 30;

interface Group {
  readonly value: Decimal;
  readonly end: number;
  readonly small: number;
  readonly decimals: number;
}

/** End of the plain number at `at`: digits, commas before exactly three digits, one decimal point. */
function plainEnd(text: string, at: number): number {
  let p = at;
  while (isDigit(text.charCodeAt(p))) p++;
  if (p - at <= 3)
    while (text.charCodeAt(p) === 44 && threeDigits(text, p + 1)) {
      p += 4;
    }
  if (text.charCodeAt(p) === 46 && isDigit(text.charCodeAt(p + 1))) {
    p++;
    while (isDigit(text.charCodeAt(p))) p++;
  }
  return p;
}
const threeDigits = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3));

/** `12`, `3천`, `1천234`, `3천5백`. */
function readGroup(text: string, at: number): Group {
  let end = plainEnd(text, at);
  const whole = wholeDigits(text, at, end);
  const decimals = whole < end - at ? end - at - whole - 1 : 0;
  let value = parseDecimal(text.slice(at, end));
  const small = smallOf(text.charCodeAt(end));
  if (small === 0) return { value, end, small, decimals };
  value = shift(value, small);
  end++;
  for (let ceiling = small; ceiling > 0; ) {
    const spaced = text.charCodeAt(end) === 32;
    const from = spaced ? end + 1 : end;
    if (!isDigit(text.charCodeAt(from))) break;
    const next = plainEnd(text, from);
    const inner = smallOf(text.charCodeAt(next));
    // 1천[234], 3천[5백]: the rest must be smaller than the word before it
    if (inner >= ceiling || wholeDigits(text, from, next) > ceiling - inner) break;
    const behind = inner > 0 ? next + 1 : next;
    // 7천 [5백]만, 4천 [820]만: a blank is only bridged before a common scale
    if (spaced && scaleOf(text.charCodeAt(behind)) === 0) break;
    value = add(value, shift(parseDecimal(text.slice(from, next)), inner));
    end = behind;
    ceiling = inner;
  }
  return { value, end, small, decimals };
}

/** A numeral that begins with the digit at `at`. */
export function digitNumeral(text: string, at: number): Numeral {
  const plain = plainEnd(text, at);
  if (plain - at > MOST_DIGITS) return whole(at, plain, ZERO, { broken: true });
  let group = readGroup(text, at);
  const { small } = group;
  let { decimals } = group;
  let p = group.end;
  const after = text.charCodeAt(p);
  if (after === 46 && decimals > 0 && isDigit(text.charCodeAt(p + 1)))
    return whole(at, brokenEnd(text, p), group.value, { decimals, broken: true });
  let value = ZERO;
  let scale = 0;
  let last = 0;
  let odd = false;
  for (let ceiling = 99; ; ) {
    if (ceiling === 99 && isLooseScale(text, p)) p++;
    const behind = isOdd(text.charCodeAt(p)) ? 1 : 0;
    const next = scaleOf(text.charCodeAt(p + behind));
    if (next === 0 || next >= ceiling) {
      value = add(value, group.value);
      last = 0;
      break;
    }
    odd ||= behind === 1;
    value = add(value, shift(group.value, next));
    p += behind + 1;
    if (ceiling === 99) scale = next;
    ceiling = next;
    last = next;
    const from = continuation(text, p, ceiling);
    if (from < 0) break;
    group = readGroup(text, from);
    decimals = group.decimals;
    p = group.end;
  }
  if (isOdd(text.charCodeAt(p))) {
    odd = true;
    p++;
  }
  return whole(at, p, value, { last, odd, decimals, lead: { small, scale } });
}

/** Where the numeral goes on behind a scale word (`1조[2345억]`, `4천 [820만]`), or -1. */
function continuation(text: string, at: number, ceiling: number): number {
  const spaced = text.charCodeAt(at) === 32;
  const from = spaced ? at + 1 : at;
  if (!isDigit(text.charCodeAt(from))) return -1;
  const group = readGroup(text, from);
  const behind = isOdd(text.charCodeAt(group.end)) ? 1 : 0;
  const scale = scaleOf(text.charCodeAt(group.end + behind));
  if (scale > 0) return scale < ceiling ? from : -1;
  if (!spaced) return from;
  // 1만 [5천] 명, 3만 [2000]명; 1억 [5000]원: a blank is only bridged where the rest fits
  if (ceiling === 4 && (group.small === 3 || group.end - from === 4)) return from;
  return startsMoney(text, group.end) ? from : -1;
}
/** `7,971 [억원]`: a scale behind a blank, where a currency follows. */
const isLooseScale = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 32 && scaleOf(text.charCodeAt(at + 1)) > 0 && startsMoney(text, at + 2);
const startsMoney = (text: string, at: number): boolean => {
  const code = text.charCodeAt(text.charCodeAt(at) === 32 ? at + 1 : at);
  // 원 달(러) 엔 위(안) 유(로)
  return code === 0xc6d0 || code === 0xb2ec || code === 0xc5d4;
};

function wholeDigits(text: string, from: number, end: number): number {
  let p = from;
  while (p < end && text.charCodeAt(p) !== 46) p++;
  return p - from;
}

function brokenEnd(text: string, at: number): number {
  let p = at;
  while (isDigit(text.charCodeAt(p)) || text.charCodeAt(p) === 46) p++;
  return p;
}

/** A numeral written in Hangul at a word's beginning, or null. */
export function wordNumeral(text: string, at: number): Numeral | null {
  // 수백, 수 백, 십수
  if (isVague(text.charCodeAt(at))) return vagueNumeral(text, at, text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1);
  if (smallOf(text.charCodeAt(at)) === 1 && isVague(text.charCodeAt(at + 1))) return tenAndSome(text, at);
  return sinoNumeral(text, at) ?? nativeNumeral(text, at);
}

/** `수[십]`, `수[천만]`, `몇[백억]`. */
function vagueNumeral(text: string, at: number, from: number): Numeral | null {
  let p = from;
  let exponent = 0;
  const small = smallOf(text.charCodeAt(p));
  if (small > 0) {
    exponent = small;
    p++;
  }
  const scale = scaleOf(text.charCodeAt(p));
  if (scale > 0) {
    exponent += scale;
    p++;
  }
  if (exponent === 0) return null;
  if (isOdd(text.charCodeAt(p))) p++;
  return whole(at, p, decimal(1, exponent), { several: true, writing: "sino", last: scale, lead: { small, scale } });
}

/** `십수 명`, `십수억`. */
function tenAndSome(text: string, at: number): Numeral {
  const scale = scaleOf(text.charCodeAt(at + 2));
  const end = at + (scale > 0 ? 3 : 2);
  return whole(at, end, decimal(1, 1 + scale), { several: true, writing: "sino", last: scale, lead: { small: 1, scale } });
}

function sinoNumeral(text: string, at: number): Numeral | null {
  let total = ZERO;
  let group = ZERO;
  let digit = 0;
  let ceiling = 99;
  let inner = 99;
  let leadSmall = 0;
  let leadScale = 0;
  let last = 0;
  let words = 0;
  let p = at;
  for (; ; p++) {
    const code = text.charCodeAt(p);
    const d = sinoDigit(code);
    const small = smallOf(code);
    const scale = scaleOf(code);
    if (d > 0) {
      if (digit > 0) break;
      digit = d;
      last = 0;
    } else if (small > 0 && small < inner) {
      group = add(group, decimal(digit || 1, small));
      digit = 0;
      inner = small;
      words++;
      last = 0;
      if (words === 1) leadSmall = small;
    } else if (scale > 0 && scale < ceiling) {
      if (digit > 0) group = add(group, decimal(digit));
      total = add(total, shift(group.mantissa === 0n ? decimal(1) : group, scale));
      group = ZERO;
      digit = 0;
      inner = 99;
      ceiling = scale;
      last = scale;
      words++;
      if (leadScale === 0) leadScale = scale;
    } else break;
  }
  // 조사원, 경이원: no amount begins with these two unsaid
  if (scaleOf(text.charCodeAt(at)) > 8) return null;
  // a lone digit syllable (이, 사, 오) or scale (조, 억) is an ordinary word
  if (words === 0 || (p - at === 1 && (last > 4 || smallOf(text.charCodeAt(at)) === 1))) return null;
  if (digit > 0) group = add(group, decimal(digit));
  const odd = isOdd(text.charCodeAt(p));
  return whole(at, odd ? p + 1 : p, add(total, group), { odd, last, writing: "sino", lead: { small: leadSmall, scale: leadScale } });
}

function nativeNumeral(text: string, at: number): Numeral | null {
  const hit = nativeNumerals.at(text, at);
  const pair = hit?.entries[0];
  if (hit === null || pair === undefined) return null;
  const odd = isOdd(text.charCodeAt(hit.end));
  return whole(at, odd ? hit.end + 1 : hit.end, decimal(pair[0]), {
    high: pair[1] === pair[0] ? null : decimal(pair[1]),
    odd,
    writing: "native",
  });
}

const PLAIN = { small: 0, scale: 0 };
function whole(start: number, end: number, value: Decimal, rest: Partial<Numeral>): Numeral {
  const { high = null, several = false, odd = false, writing = "digits", last = 0, lead = PLAIN, decimals = 0, broken = false } = rest;
  return { start, end, value, high, several, odd, writing, last, lead, decimals, broken };
}
