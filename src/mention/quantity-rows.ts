/** Rows of `units.json` and `currencies.json`, indexed by surface. */
import currencySeeds from "../../seeds/lexicon/currencies.json" with { type: "json" };
import unitSeeds from "../../seeds/lexicon/units.json" with { type: "json" };
import { buildGazetteer } from "../lexicon/gazetteer.js";
import type { FigureKind } from "./figure.js";

/** When a spelling is no unit although a number stands before it. */
interface Conditions {
  /** Nothing between the number and the unit. */
  readonly glued?: boolean;
  /** Behind the unit: a particle or a word of `edge`, nothing else. Always so after a blank and after native numerals. */
  readonly strict?: boolean;
  /** Letters of any kind may follow, but those of `not`. */
  readonly loose?: boolean;
  /** What must not follow, and exceptions to it. */
  readonly not?: readonly string[];
  readonly but?: readonly string[];
  /** Smallest value that counts this; `minNative`: smallest native numeral. */
  readonly min?: number;
  readonly minNative?: number;
  /** Native numerals (두, 세) may count it. */
  readonly native?: boolean;
  /** One of these words stands shortly before the number. */
  readonly before?: readonly string[];
  /** None of these words stands there. */
  readonly notBefore?: readonly string[];
  /** One of these words stands shortly before or behind. */
  readonly around?: readonly string[];
  readonly decimal?: boolean;
  /** Vehicles and machines, which look like ages (20대) and ranks (10대 기업). */
  readonly machine?: boolean;
  /** Shares, which look like weeks. */
  readonly shares?: boolean;
  readonly ratio?: boolean;
  /** Households, which look like generations (2030세대). */
  readonly ages?: boolean;
  /** An index's level, rounded: 코스피 2400대. */
  readonly level?: boolean;
  /** A noun that counts itself only behind `여`: 1440여 기업. */
  readonly yeo?: boolean;
}

/** Every row says all of them, so that all rows have one shape. */
export interface UnitRow extends Readonly<Record<Flag, boolean>>, Readonly<Record<Words, readonly string[] | null>> {
  readonly min: number;
  readonly minNative: number;
  readonly kind: FigureKind;
  /** Canonical unit or ISO currency. */
  readonly unit: string;
  readonly dimension: string;
  /** Power of ten of a minor unit (센트 -2). */
  readonly exponent: number;
  /** The unit it becomes behind `초당`. */
  readonly perSecond: string | null;
  /** How many letters of the surface belong to the unit. */
  readonly keep: number | null;
  /** Word for a hundredth: 원 → 전. */
  readonly minor: string | null;
}

type Flag = "glued" | "strict" | "loose" | "native" | "decimal" | "machine" | "shares" | "ratio" | "ages" | "level" | "yeo";
type Words = "not" | "but" | "before" | "notBefore" | "around";
type Plain = Pick<UnitRow, "kind" | "unit" | "dimension" | "exponent" | "perSecond" | "keep" | "minor">;

function rowOf(seed: Conditions, { kind, unit, dimension, exponent, perSecond, keep, minor }: Plain): UnitRow {
  const { glued = false, strict = false, loose = false, native = false, decimal = false, machine = false } = seed;
  const { shares = false, ratio = false, ages = false, level = false, yeo = false } = seed;
  const { not = null, but = null, before = null, notBefore = null, around = null } = seed;
  const { min = Number.NEGATIVE_INFINITY, minNative = 0 } = seed;
  const flags = { glued, strict, loose, native, decimal, machine, shares, ratio, ages, level, yeo } satisfies Record<Flag, boolean>;
  return { kind, unit, dimension, exponent, perSecond, keep, minor, not, but, before, notBefore, around, min, minNative, ...flags };
}

interface UnitSeed extends Conditions {
  readonly unit: string;
  readonly kind?: string;
  readonly dimension?: string;
  readonly surfaces: readonly string[];
  readonly perSecond?: string;
  readonly keep?: number;
}
interface CurrencySeed extends Conditions {
  readonly code: string;
  readonly surfaces: readonly string[];
  readonly symbols?: readonly string[];
  readonly exponent?: number;
  readonly minor?: string;
}

function* rows(): Iterable<readonly [string, UnitRow]> {
  for (const seed of unitSeeds.rows as readonly UnitSeed[]) {
    const row = rowOf(seed, {
      kind: seed.kind === "percent" ? "percent" : "quantity",
      unit: seed.unit,
      dimension: seed.dimension ?? "percent",
      exponent: 0,
      perSecond: seed.perSecond ?? null,
      keep: seed.keep ?? null,
      minor: null,
    });
    for (const surface of seed.surfaces) yield [surface, row];
  }
  for (const seed of currencySeeds.rows as readonly CurrencySeed[]) {
    const row = rowOf(
      { ...seed, loose: seed.loose ?? seed.strict !== true },
      {
        kind: "money",
        unit: seed.code,
        dimension: "money",
        exponent: seed.exponent ?? 0,
        perSecond: null,
        keep: null,
        minor: seed.minor ?? null,
      },
    );
    for (const surface of seed.surfaces) yield [surface, row];
  }
}
export const unitSurfaces = buildGazetteer(rows());

/** Currency signs that stand before the number, longest first: `NT$` before `$`. */
export const currencySigns: readonly (readonly [sign: string, code: string])[] = (currencySeeds.rows as readonly CurrencySeed[])
  .flatMap((row) => (row.symbols ?? []).map((sign) => [sign, row.code] as const))
  .sort((a, b) => b[0].length - a[0].length);

export const latinScales: ReadonlyMap<string, number> = new Map(Object.entries(currencySeeds.latinScales));
export const notMoney = currencySeeds.notMoney;

/** Lists about what may stand around a unit. */
export const edgeWords: readonly string[] = unitSeeds.edge;
export const machineWords: readonly string[] = unitSeeds.machines;
export const peopleWords: readonly string[] = unitSeeds.people;
export const indexWords: readonly string[] = unitSeeds.indices;
/** Gauges whose level is written without a unit: 소비자심리지수, PMI. */
export const gauges: readonly string[] = unitSeeds.gauges;
export const rankWords: readonly string[] = unitSeeds.ranks;
export const countedWords: readonly string[] = unitSeeds.counted;
