/** Numerals and what they count: money, percent, quantity. One pass over the text, outward from digits and numeral words. */
import { compare, negate } from "../core/decimal.js";
import { isDigit, isHangul, isLatin, isWordCode } from "../text/hangul.js";
import { settle } from "./conversions.js";
import { type Figure, type FigureProposal, figure, proposalOf } from "./figure.js";
import { bareMoney, SIGN_CODES, signedMoney, withMinor } from "./money.js";
import { digitNumeral, type Numeral, wordNumeral } from "./numeral.js";
import { NUMERAL_INITIALS } from "./numeral-words.js";
import { fraction, half, indexLevel } from "./quantity.js";
import { edgeAt, type UnitHit, unitAt } from "./quantity-units.js";
import { inheritScale, isChange, isSpread, rangeSeparator, type Separator, secondWord } from "./ranges.js";
import type { Recognizer } from "./types.js";

export const recognizeFigures: Recognizer = (doc) => figuresIn(doc.text);

/** The figures of any text, as proposals in text order; `conversionOf` refers to proposals of the same array. */
export function figuresIn(text: string): FigureProposal[] {
  const found = settle(text, scan(text));
  const proposals = found.map(proposalOf);
  for (let i = 0; i < found.length; i++) {
    const whole = found[i]?.conversionOf;
    const at = whole === undefined ? -1 : found.lastIndexOf(whole, i);
    if (at >= 0) (proposals[i] as FigureProposal).conversionOf = proposals[at] as FigureProposal;
  }
  return proposals;
}

const DIGIT = 1;
const WORD = 2;
const SIGN = 3;
/** What a code unit may begin: a table look-up for every letter of the text, the rest of the work only at hits. */
const BEGINS = new Uint8Array(65536);
for (let code = 48; code <= 57; code++) BEGINS[code] = DIGIT;
for (const code of NUMERAL_INITIALS) BEGINS[code] = WORD;
for (const code of SIGN_CODES) BEGINS[code] = SIGN;

function scan(text: string): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < text.length; ) {
    const begins = BEGINS[text.charCodeAt(at)];
    if (begins === 0) {
      at++;
      continue;
    }
    const step = begins === DIGIT ? atDigit(text, at) : begins === WORD ? atWord(text, at) : atSign(text, at);
    if (typeof step === "number") {
      at = step;
      continue;
    }
    figures.push(step);
    at = Math.max(step.end, at + 1);
  }
  return figures;
}

/** A figure, or where to look on. */
type Step = Figure | number;

function atSign(text: string, at: number): Step {
  return signedMoney(text, at) ?? at + 1;
}

function atWord(text: string, at: number): Step {
  if (at > 0 && isWordCode(text.charCodeAt(at - 1))) return at + 1;
  const n = wordNumeral(text, at);
  if (n === null) return half(text, at) ?? at + 1;
  const found = figureOf(text, n);
  return found !== null && wordCounts(text, n, found) ? found : at + 1;
}

/** Native numerals of one syllable that may be written together with their counter: 두배, 세곳, 네명; not 세종, 한대. */
const GLUED_COUNTERS = new Set(["배", "곳", "명", "개", "건"]);

/** Is the numeral word one here? `구조`, `만기`, `세종`, `이사` are made of the same syllables. */
function wordCounts(text: string, n: Numeral, f: Figure): boolean {
  const length = n.end - n.start;
  const spaced = text.charCodeAt(n.end) === 32;
  if (n.writing === "native") return spaced || length > 1 || GLUED_COUNTERS.has(text.slice(n.end, n.end + 1));
  if (n.several || f.rule === "quantity.fraction") return true;
  if (f.bare) return length > 2;
  if (length === 1) return spaced && (f.kind === "money" ? f.unit !== "KRW" : f.dimension === "count");
  return f.kind === "money" || f.kind === "percent" || spaced || GLUED_COUNTERS.has(text.slice(n.end, n.end + 1));
}

const JE = 0xc81c;
const MINUS = 45;

function atDigit(text: string, at: number): Step {
  const before = text.charCodeAt(at - 1);
  const n = digitNumeral(text, at);
  // an ordinal (제3자), a date or version (2026.03.03)
  if (n.broken || before === JE || isPart(text, at)) return n.end;
  const glued = isHangul(before);
  const found = figureOf(text, n);
  // H100, GPT-4, S26: part of a name, unless a percentage says otherwise (GDP3%)
  if (isLatin(before) || (before === MINUS && isLatin(text.charCodeAt(at - 2))))
    return found?.kind === "percent" ? found : runEnd(text, n.end);
  if (found === null) return n.end;
  // 코로나[19 대], 모델[3 개]: a number at the end of a name counts nothing behind a blank
  if (glued && n.last === 0 && found.kind === "quantity" && text.charCodeAt(n.end) === 32) return n.end;
  return signed(text, at, before, found);
}

/** Behind 10억[분의], behind 1bp[=]: half of an explanation, no figure. */
function isPart(text: string, at: number): boolean {
  return PART.test(text.slice(Math.max(0, at - 7), at));
}
const PART = /(?:[0-9십백천만억조] ?분의|1bp ?=|1bp는|1㎚는) ?$/;

/** `(-9.97%)`: a minus that is no dash belongs to the percentage. */
function signed(text: string, at: number, before: number, f: Figure): Figure {
  const outer = text.charCodeAt(at - 2);
  if (f.kind !== "percent" || before !== MINUS || isWordCode(outer) || f.high !== null) return f;
  f.start = at - 1;
  f.low = negate(f.low);
  return f;
}

function runEnd(text: string, at: number): number {
  let p = at;
  while (isLatin(text.charCodeAt(p)) || isDigit(text.charCodeAt(p))) p++;
  return p;
}

/** What the numeral counts, alone or as the first of a range or list. */
function figureOf(text: string, n: Numeral): Figure | null {
  const parts = fraction(text, n);
  if (parts !== null) return parts;
  const unit = unitAt(text, n);
  const separator = rangeSeparator(text, unit?.end ?? n.end);
  if (separator !== null) {
    const range = rangeOf(text, n, unit, separator);
    if (range !== null) return range;
  }
  if (unit !== null) return single(text, n, unit);
  return listed(text, n, 0) ?? bareMoney(text, n) ?? indexLevel(text, n);
}

function single(text: string, n: Numeral, unit: UnitHit): Figure {
  const { row } = unit;
  const { value, end } = withMinor(text, n.value, unit);
  const scaled = row.exponent === 0 ? value : { mantissa: value.mantissa, exponent: value.exponent + row.exponent };
  const made = figure(row.kind, n, end, unit.unit, `${row.kind}.${unit.unit}`, { dimension: row.dimension });
  made.low = scaled;
  if (row.level) made.about = true;
  return made;
}

function numeralAt(text: string, at: number): Numeral | null {
  if (isDigit(text.charCodeAt(at))) {
    const n = digitNumeral(text, at);
    return n.broken ? null : n;
  }
  return BEGINS[text.charCodeAt(at)] === WORD ? wordNumeral(text, at) : null;
}

/** `3~5조원`, `3조에서 5조원`, `300억~400억`; null where the two numbers make no range. */
function rangeOf(text: string, first: Numeral, unit: UnitHit | null, separator: Separator): Figure | null {
  const skipped = secondWord(text, separator.end);
  const second = numeralAt(text, separator.end + skipped);
  if (second === null || second.writing !== first.writing) return null;
  const behind = unitAt(text, second);
  if (behind === null) return unit === null && separator.style !== "from" ? bareRange(text, first, second) : null;
  if (unit !== null && (unit.unit !== behind.unit || unit.row.kind !== behind.row.kind)) return null;
  const low = inheritScale(first, second);
  if (compare(low, second.value) >= 0) return null;
  if (separator.style === "dash" && isDashed(text, first.start)) return null;
  if (separator.style === "from" && skipped === 0 && (unit === null ? isChange(text, behind.end) : !isSpread(text, behind.end)))
    return null;
  const range = single(text, second, behind);
  range.high = second.high ?? range.low;
  range.low = low;
  range.start = first.start;
  return range;
}

/** `3조~5조` in a headline. */
function bareRange(text: string, first: Numeral, second: Numeral): Figure | null {
  const bare = bareMoney(text, second);
  if (bare === null) return null;
  const low = inheritScale(first, second);
  if (compare(low, second.value) >= 0) return null;
  bare.high = second.value;
  bare.low = low;
  bare.start = first.start;
  return bare;
}

/** `02-123-45건`: the first number already follows a dash. */
const isDashed = (text: string, start: number): boolean => text.charCodeAt(start - 1) === MINUS;

const LIST = [", ", ",", "·", "/", "와 ", "과 "];

/** `1만, 2만 장`, `300억·500억 달러`: a number with a scale takes the unit of the next number of its list. */
function listed(text: string, n: Numeral, depth: number): Figure | null {
  if (n.last === 0 || n.writing !== "digits" || depth > 4) return null;
  const link = LIST.find((word) => text.startsWith(word, n.end));
  if (link === undefined) return null;
  const next = numeralAt(text, n.end + link.length);
  if (next === null) return null;
  const unit = unitAt(text, next);
  const other = unit === null ? listed(text, next, depth + 1) : single(text, next, unit);
  if (other === null || other.kind === "percent" || !edgeAt(text, n.end)) return null;
  // money inherits only money scales: `1만, 2만원`, `300억, 500억원`
  return figure(other.kind, n, n.end, other.unit, `${other.kind}.list`, { dimension: other.dimension });
}
