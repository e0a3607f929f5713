/** Bracketed quantities in another unit: `24만7000㎡(약 7만5천평)`. */
import type { Mention } from "../contract/types.js";
import { plainNumber } from "../text/number-words.js";
import { type Checker, directional, topical } from "./finding.js";
import { compare, exactly, printed, times } from "./interval.js";

type Quantity = Extract<Mention, { kind: "quantity" }>;

/** Units by what they measure, each with how many of the first it is. Sources: SI; 평 = 400/121 m². */
const FACTORS: readonly Readonly<Record<string, number>>[] = [
  { m2: 1, km2: 1e6, ha: 1e4, 평: 400 / 121, 에이커: 4046.8564 },
  { W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12 },
  { Wh: 1, kWh: 1e3, MWh: 1e6, GWh: 1e9, TWh: 1e12 },
  { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15, EB: 1e18 },
  { g: 1, kg: 1e3, t: 1e6, 근: 600, 돈: 3.75, 온스: 28.349523, 파운드: 453.59237 },
  { m: 1, nm: 1e-9, um: 1e-6, mm: 1e-3, cm: 1e-2, km: 1e3, 마일: 1609.344, 인치: 0.0254, 피트: 0.3048, 야드: 0.9144 },
  { L: 1, mL: 1e-3, kL: 1e3, 갤런: 3.785412, 배럴: 158.987295 },
];

export const checkUnits: Checker = ({ mentions, byId }) =>
  mentions
    .filter((m): m is Quantity => m.kind === "quantity" && m.conversionOf !== null)
    .flatMap((restated) => {
      const original = byId.get(restated.conversionOf ?? "");
      if (original?.kind !== "quantity") return [];
      const factor = factorOf(original.value.unit, restated.value.unit);
      const [a, b] = [plain(original), plain(restated)];
      if (factor === null || a === null || b === null) return [];
      const converted = times(a, exactly(factor));
      const outcome = compare(converted, b);
      const value = ((original.value.value ?? original.value.min ?? 0) * factor).toPrecision(3);
      const expected = `${plainNumber(Number(value))} ${restated.value.unit}`;
      return [
        {
          kind: "unit" as const,
          outcome,
          at: original.start,
          mentions: [original, restated],
          claims: [],
          expected,
          found: restated.text,
          says:
            outcome === "warn" || outcome === "info"
              ? {
                  ko: `${topical(original.text)} 약 ${expected}인데 ${directional(restated.text)} 적혀 있다.`,
                  en: `${original.text} is about ${expected}, but it is given as ${restated.text}.`,
                }
              : { ko: `${topical(original.text)} ${directional(restated.text)} 맞게 옮겼다.`, en: `${original.text} is ${restated.text}.` },
        },
      ];
    });

function factorOf(from: string, to: string): number | null {
  const row = FACTORS.find((units) => units[from] !== undefined && units[to] !== undefined);
  return row === undefined ? null : (row[from] ?? 1) / (row[to] ?? 1);
}

/** The bound is that of the pair; a restated quantity is always a rounded one. */
const plain = (m: Quantity) =>
  m.value.value === null || m.value.bound === "several" ? null : printed({ ...m, value: { ...m.value, bound: "about" } });
