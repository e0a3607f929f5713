/** Numbers as people write them: `1조 2,345억`, `26만`, `수백억`; `1.2345 trillion`. Digits are moved, never computed. */
import type { Lang } from "../core/lang.js";

const KOREAN_SCALES = ["", "만", "억", "조", "경", "해"] as const;
const ENGLISH_SCALES = ["", "thousand", "million", "billion", "trillion", "quadrillion"] as const;
const KOREAN_SEVERAL = ["수", "수십", "수백", "수천"] as const;
const ENGLISH_SEVERAL = ["several", "tens of", "hundreds of"] as const;

/** Sign, digits before and after the point; no exponent. */
interface Digits {
  readonly sign: "" | "-";
  readonly whole: string;
  readonly fraction: string;
}

function digitsOf(n: number): Digits {
  const [mantissa = "0", exponent = "0"] = Math.abs(n).toString().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const shift = Number(exponent);
  const sign = n < 0 ? "-" : "";
  if (shift < 0) return { sign, whole: "0", fraction: "0".repeat(-shift - 1) + whole + fraction };
  const moved = fraction.padEnd(shift, "0");
  return { sign, whole: whole === "0" ? "0" : whole + moved.slice(0, shift), fraction: moved.slice(shift) };
}

const comma = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
const point = (fraction: string): string => (fraction === "" ? "" : `.${fraction}`);

/** `1,147.3` */
export function plainNumber(n: number): string {
  const { sign, whole, fraction } = digitsOf(n);
  return sign + comma(whole) + point(fraction);
}

/** `0.6667`: endless fractions (3분의 2) end after four digits. */
export const shortNumber = (n: number): string => plainNumber(digitsOf(n).fraction.length > 6 ? Number(n.toPrecision(4)) : n);

/** `3분의 1` for 0.3333…: a share that no decimal ends, as the division it was read from; null for any other number. */
export function endlessShare(n: number): readonly [part: number, whole: number] | null {
  for (let whole = 3; whole <= 9; whole++) {
    const part = Math.round(n * whole);
    if (part > 0 && part < whole && Math.abs(n - part / whole) < 1e-9) return digitsOf(n).fraction.length > 6 ? [part, whole] : null;
  }
  return null;
}

/** `1조 2,345억`; four digits to a scale word, empty groups left out. */
export function koreanNumber(n: number): string {
  const { sign, whole, fraction } = digitsOf(n);
  if (whole.length <= 4) return plainNumber(n);
  const top = KOREAN_SCALES.length - 1;
  const groups: string[] = [];
  for (let end = whole.length, scale = 0; end > 0; scale++) {
    const start = scale === top ? 0 : Math.max(0, end - 4);
    const digits = whole.slice(start, end).replace(/^0+/, "");
    if (digits !== "") groups.unshift(comma(digits) + KOREAN_SCALES[scale]);
    end = start;
  }
  return sign + groups.join(" ") + point(fraction);
}

/** `1.2345 trillion`, `26,000` */
function englishNumber(n: number): string {
  const { sign, whole, fraction } = digitsOf(n);
  const scale = Math.min(Math.floor((whole.length - 1) / 3), ENGLISH_SCALES.length - 1);
  if (scale < 2) return plainNumber(n);
  const cut = whole.length - 3 * scale;
  const rest = (whole.slice(cut) + fraction).replace(/0+$/, "");
  return `${sign}${comma(whole.slice(0, cut))}${point(rest)} ${ENGLISH_SCALES[scale]}`;
}

export const numberIn = (n: number, lang: Lang): string => (lang === "ko" ? koreanNumber(n) : englishNumber(n));

/** `수백억` for 1e10, the unit of magnitude. */
export function severalIn(magnitude: number, lang: Lang): string {
  const power = Math.max(0, digitsOf(magnitude).whole.length - 1);
  if (lang === "ko") return `${KOREAN_SEVERAL[power % 4]}${KOREAN_SCALES[Math.floor(power / 4)] ?? ""}`;
  const scale = ENGLISH_SCALES[Math.floor(power / 3)] ?? "";
  const count = ENGLISH_SEVERAL[power % 3] ?? "several";
  return scale === "" ? count : count === "several" ? `several ${scale}` : `${count} ${scale}s of`;
}

/** To three significant digits: for values that are approximate anyway (`≈ 72조 3,000억원`). */
export const roughly = (n: number): number => Number(n.toPrecision(3));
