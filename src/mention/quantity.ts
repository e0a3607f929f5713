/** Quantities without a unit word: fractions (3분의 1, 절반) and index levels (4,711.26에 마감). */
import boundSeeds from "../../seeds/lexicon/bounds.json" with { type: "json" };
import { type Decimal, decimal, toNumber } from "../core/decimal.js";
import { isDigit, isWordCode } from "../text/hangul.js";
import { type Figure, figure } from "./figure.js";
import { digitNumeral, type Numeral, wordNumeral } from "./numeral.js";
import { gauges } from "./quantity-rows.js";
import { edgeAt, isIndexNear } from "./quantity-units.js";

const SPACE = 32;
const PARTS = "분의";
const HALF = "절반";
const DIVISION_DIGITS = 12;

/** `3[분의 1]`: a share of the whole as a multiple. */
export function fraction(text: string, n: Numeral): Figure | null {
  const at = text.charCodeAt(n.end) === SPACE ? n.end + 1 : n.end;
  if (!text.startsWith(PARTS, at) || n.last > 0) return null;
  const from = text.charCodeAt(at + 2) === SPACE ? at + 3 : at + 2;
  const over = isDigit(text.charCodeAt(from)) ? digitNumeral(text, from) : wordNumeral(text, from);
  if (over === null || over.last > 0 || n.value.mantissa === 0n) return null;
  return figure("quantity", n, over.end, "배", "quantity.fraction", { dimension: "times", value: divide(over.value, n.value) });
}

function divide(a: Decimal, b: Decimal): Decimal {
  const digits = BigInt(DIVISION_DIGITS);
  return { mantissa: (a.mantissa * 10n ** digits) / b.mantissa, exponent: a.exponent - b.exponent - DIVISION_DIGITS };
}

/** What makes 절반 a measure, not a manner of speaking. */
const MEASURED: readonly string[] = boundSeeds.halves;

/** `절반 수준`, `절반으로` as a share; not `7개 중 절반`, which counts the seven. */
export function half(text: string, at: number): Figure | null {
  const end = at + HALF.length;
  if (!text.startsWith(HALF, at) || !MEASURED.some((word) => text.startsWith(word, end))) return null;
  if (/(?:중|가운데) $/.test(text.slice(Math.max(0, at - 4), at))) return null;
  const n: Numeral = { ...digitNumeral("1", 0), start: at, end };
  return figure("quantity", n, end, "배", "quantity.half", { dimension: "times", value: decimal(5, -1) });
}

/** `코스피는 … 4,711.26에 마감`: two decimals, no unit, an index named shortly before. `심리지수는 98.4로`: one, behind the gauge itself. */
export function indexLevel(text: string, n: Numeral): Figure | null {
  if (n.decimals === 0 || n.decimals > 2 || n.last > 0) return null;
  const next = text.charCodeAt(n.end);
  if (toNumber(n.value) >= 10 && ((isWordCode(next) && edgeAt(text, n.end)) || isBased(text, n)) && isGauge(text, n.start))
    return figure("quantity", n, n.end, "포인트", "quantity.gauge", { dimension: "points" });
  if (isBracketed(text, n) && isGaugeNear(text, n.start - 1))
    return figure("quantity", n, n.end, "포인트", "quantity.gauge", { dimension: "points" });
  const behind = text.slice(n.end, n.end + BEHIND);
  const sure = CLOSING.test(behind) || MOVING.test(behind);
  if (!sure && (n.decimals !== 2 || toNumber(n.value) < 100)) return null;
  if (!sure && (isWordCode(next) ? !edgeAt(text, n.end) : next !== SPACE && next !== 44 && next !== 41)) return null;
  if (!isIndexNear(text, n.start, 70)) return null;
  return figure("quantity", n, n.end, "포인트", "quantity.index", { dimension: "points" });
}

const BEHIND = 16;
/** `2510.2[에 마감]`, `720.5[로 출발]`. */
const CLOSING = /^(?:에|으로|로)(?: 거래를| 장을)? ?(?:마감|마쳤|마친|마무리|출발|개장|문을|거래)/;
/** `289.33[(0.65%) 오른]`. */
const MOVING = /^ ?\([-+]?\d+(?:\.\d+)?%\) ?(?:오른|내린|뛴|빠진|밀린|상승|하락|떨어|급등|급락)/;

/** `116.3[(2020년=100)]`: the year whose level is a hundred. */
const isBased = (text: string, n: Numeral): boolean => text[n.end] === "(" && BASE.test(text.slice(n.end, n.end + BEHIND));
const BASE = /^\(\d{4}년? ?= ?100(?:\.0)?\)/;

/** `(98.4)`: alone in its bracket. */
const isBracketed = (text: string, n: Numeral): boolean => toNumber(n.value) >= 10 && text[n.start - 1] === "(" && text[n.end] === ")";

const GAUGE_REACH = 70;

/** Is the figure told of a gauge: its name with a particle before, in the same sentence? */
function isGauge(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - GAUGE_REACH), start);
  return gauges.some((name) => {
    const at = before.lastIndexOf(name);
    if (at < 0) return false;
    const tail = before.slice(at + name.length);
    return /^(?:\([^()]*\))?['’”"]?(?:\([^()]*\))?[은는이가도] /.test(tail) && !tail.includes(". ");
  });
}

const SENTENCE_REACH = 160;
const TIME = /(?:\d[년월]|분기|전월|전달|전년|지난달|동월|동기) ?$/;

/** Behind the gauge itself, or behind a time with a gauge told of before: `소비심리지수[(98.4)]는`, `2020년 9월[(83.4)] 후`. */
function isGaugeNear(text: string, open: number): boolean {
  const dated = TIME.test(text.slice(Math.max(0, open - 6), open));
  const before = text.slice(Math.max(0, open - (dated ? SENTENCE_REACH : GAUGE_NAME)), open);
  return gauges.some((name) => {
    const at = before.lastIndexOf(name);
    if (at < 0) return false;
    const tail = before.slice(at + name.length);
    return dated ? /^(?:\([^()]*\))?[은는이가도] /.test(tail) : tail === "";
  });
}
const GAUGE_NAME = 4;
