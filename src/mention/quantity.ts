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
  if (toNumber(n.value) >= 10 && isWordCode(next) && edgeAt(text, n.end) && isGauge(text, n.start))
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

const GAUGE_REACH = 40;

/** Is the figure told of a gauge: its name with a particle before, in the same sentence? */
function isGauge(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - GAUGE_REACH), start);
  return gauges.some((name) => {
    const at = before.lastIndexOf(name);
    if (at < 0) return false;
    const tail = before.slice(at + name.length);
    return /^(?:\([^()]*\))?[은는이가도] /.test(tail) && !tail.includes(". ");
  });
}
