/** What a printed figure stands for, and arithmetic with it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, exactly, lastDigit, meet, namedUnit, over, type Printed, plus, printed, times } from "../../src/check/interval.js";
import { normalize } from "../../src/normalize.js";

const of = (surface: string): Printed => {
  const [m] = normalize(surface);
  const p = m !== undefined && (m.kind === "money" || m.kind === "percent" || m.kind === "quantity") ? printed(m) : null;
  if (p === null) throw new Error(surface);
  return p;
};
const show = ({ lenient, strict, settled }: Printed) => [lenient.low, lenient.high, strict.low, strict.high, settled];

describe("printed", () => {
  it.each<[string, unknown[]]>([
    ["14조8000억원", [14.75e12, 14.85e12, 14.79995e12, 14.80005e12, true]],
    ["약 70조원", [65e12, 75e12, 65e12, 75e12, true]],
    ["70조원", [65e12, 75e12, 69.5e12, 70.5e12, true]],
    ["12.3%", [12.25, 12.35, 12.25, 12.35, true]],
    ["최대 100억원", [0, 15e9, 0, 15e9, false]],
    ["100억원 이상", [5e9, Infinity, 5e9, Infinity, false]],
    ["3~5조원", [2.5e12, 5.5e12, 2.5e12, 5.5e12, true]],
    ["수백억 달러", [1e10, 1e11, 1e10, 1e11, false]],
    ["$1.2B", [1.15e9, 1.25e9, 1.15e9, 1.25e9, true]],
  ])("%s", (surface, wanted) => {
    show(of(surface)).forEach((value, i) => {
      if (typeof value === "number" && Number.isFinite(value)) expect(value).toBeCloseTo(wanted[i] as number, 4);
      else expect(value).toBe(wanted[i]);
    });
  });

  it.each<[number, number]>([
    [14.8e12, 1e11],
    [12.3, 0.1],
    [1200, 100],
    [0.05, 0.01],
    [0, 1],
  ])("last digit of %d", (value, place) => expect(lastDigit(value)).toBeCloseTo(place, 12));

  it.each<[string, number | null]>([
    ["3천만원", 1e7],
    ["2.5조원", 1e11],
    ["10만2천원", 1e3],
    ["$50 billion", 1e9],
    ["삼천억원", null],
  ])("smallest unit of %s", (text, unit) => expect(namedUnit(text)).toBe(unit));
});

describe("comparison", () => {
  it("a bound that is open never agrees, but may contradict", () => {
    expect(compare(plus(of("최대 100억원"), of("약 200억원")), of("300억원"))).toBe("undetermined");
    expect(compare(plus(of("최대 100억원"), of("약 200억원")), of("500억원"))).toBe("warn");
    expect(compare(plus(of("100억원"), of("200억원")), of("300억원"))).toBe("ok");
    // to the last digit printed 12억 may be 1조 too few, to the unit named it is not
    expect(compare(plus(of("100억원"), of("212억원")), of("300억원"))).toBe("info");
  });

  const interval = fc
    .tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e4 }))
    .map(([low, more]): Printed => ({ lenient: { low, high: low + more }, strict: { low, high: low }, settled: true }));
  it("sums and products commute, quotients undo products", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(plus(a, b)).toEqual(plus(b, a));
        expect(times(a, b)).toEqual(times(b, a));
        expect(meet(over(times(a, b), b).lenient, a.lenient)).toBe(true);
        expect(meet(over(a, exactly(0)).lenient, b.lenient)).toBe(true);
      }),
    );
  });
});
