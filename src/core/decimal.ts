/** Exact decimals, `mantissa × 10^exponent`: figures are added and scaled exactly and rounded once, at the end. */
export interface Decimal {
  readonly mantissa: bigint;
  readonly exponent: number;
}

export const ZERO: Decimal = { mantissa: 0n, exponent: 0 };

export const decimal = (value: number | bigint, exponent = 0): Decimal => ({ mantissa: BigInt(value), exponent });

/** `1,234.50` → 123450 × 10^-2; the text must hold digits, commas and at most one point. */
export function parseDecimal(text: string): Decimal {
  if (text.length <= SAFE_DIGITS) return parseShort(text);
  const plain = text.includes(",") ? text.replaceAll(",", "") : text;
  const point = plain.indexOf(".");
  if (point < 0) return { mantissa: BigInt(plain), exponent: 0 };
  return { mantissa: BigInt(plain.slice(0, point) + plain.slice(point + 1)), exponent: point + 1 - plain.length };
}

/** So many digits make an integer that a double holds exactly. */
const SAFE_DIGITS = 15;

/** The same of few digits, without a second string. */
function parseShort(text: string): Decimal {
  let value = 0;
  let point = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 46) point = i;
    else if (code !== 44) value = value * 10 + (code - 48);
  }
  return { mantissa: BigInt(value), exponent: point < 0 ? 0 : point + 1 - text.length };
}

export const shift = (a: Decimal, exponent: number): Decimal =>
  exponent === 0 ? a : { mantissa: a.mantissa, exponent: a.exponent + exponent };

export const negate = (a: Decimal): Decimal => ({ mantissa: -a.mantissa, exponent: a.exponent });

export function add(a: Decimal, b: Decimal): Decimal {
  if (a.mantissa === 0n) return b;
  if (b.mantissa === 0n) return a;
  const exponent = Math.min(a.exponent, b.exponent);
  return { mantissa: align(a, exponent) + align(b, exponent), exponent };
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const [x, y] = [align(a, exponent), align(b, exponent)];
  return x < y ? -1 : x > y ? 1 : 0;
}

const align = (a: Decimal, exponent: number): bigint =>
  a.exponent === exponent ? a.mantissa : a.mantissa * 10n ** BigInt(a.exponent - exponent);

/** Powers of ten that a double holds exactly. */
const TENS = Array.from({ length: 23 }, (_, n) => 10 ** n);

/** The nearest double: the one rounding. */
export function toNumber(a: Decimal): number {
  const { mantissa, exponent } = a;
  const value = Number(mantissa);
  if (exponent === 0) return value;
  // both exact: the one multiplication or division rounds as reading the digits would
  if (Number.isSafeInteger(value)) {
    const power = TENS[Math.abs(exponent)];
    if (power !== undefined) return exponent > 0 ? value * power : value / power;
  }
  return Number(`${mantissa}e${exponent}`);
}
