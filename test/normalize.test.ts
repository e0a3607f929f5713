/** Lines as people write them → values, by corpus; and what normalize never does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mention } from "../src/contract/schema.js";
import { normalize, type Reading, readings } from "../src/normalize.js";

const corpus = JSON.parse(readFileSync(join(import.meta.dirname, "../fixtures/corpora/normalize.json"), "utf8")) as {
  published: string;
  accepts: { value: string; surfaces: string[] }[];
  rejects: string[];
};
const options = { publishedAt: corpus.published };

function say(r: Reading): string {
  if (r.kind === "date") return [r.value.timex, r.value.mod].filter((part) => part !== null).join(" ");
  if (r.kind === "duration") return r.value.iso;
  if (r.kind !== "money" && r.kind !== "percent" && r.kind !== "quantity") return r.kind;
  const { bound, min, max } = r.value;
  const single = r.kind === "money" ? r.value.amount : r.value.value;
  const number = single === null ? `${min}..${max}` : String(single);
  const hedge = bound === "exact" || bound === "between" ? null : bound;
  const value = r.kind === "money" ? `${r.value.currency} ${number}` : `${number} ${r.value.unit}`;
  return [value, hedge, r.direction, r.basis].filter((part) => part !== null).join(" ");
}
const numbers = (value: string): string => value.replace(/\d+(?:\.\d+)?e\d+/g, (n) => String(Number(n)));
const rows = corpus.accepts.flatMap(({ value, surfaces }) => surfaces.map((surface) => [surface, numbers(value)] as const));

describe("normalize", () => {
  it("the corpus holds two hundred surfaces", () => expect(rows.length + corpus.rejects.length).toBeGreaterThanOrEqual(200));

  it.each(rows)("%s → %s", (surface, value) => {
    expect(readings(surface, options).map(say).join(" | ")).toBe(value);
  });

  it.each(corpus.rejects)("reads nothing in “%s”", (text) => expect(readings(text, options)).toEqual([]));

  it("gives mentions of the contract whose spans prove themselves", () => {
    for (const [surface] of rows)
      for (const m of normalize(surface, options)) {
        expect(mention.parse(m)).toEqual(m);
        expect(surface.slice(m.start, m.end)).toBe(m.text);
      }
  });

  it("leaves relative dates out where the day is unknown", () => {
    expect(normalize("지난달 3일")).toEqual([]);
    expect(normalize("2026년 3월 3일").map((m) => m.value)).toEqual([{ timex: "2026-03-03", mod: null }]);
  });

  it("converts at the user's rate, at the article's, at the month's, or not at all", () => {
    const won = (text: string, o: Parameters<typeof readings>[1]) => readings(text, o).map((r) => [r.krw?.value, r.krw?.basis]);
    expect(won("500억 달러", { ...options, rates: { USD: 1400 } })).toEqual([[7e13, "option"]]);
    expect(won("500억 달러(약 70조원)", options)[0]).toEqual([7e13, "article"]);
    expect(won("500억 달러", options)[0]?.[1]).toBe("reference");
    expect(won("500억 달러", {})).toEqual([[undefined, undefined]]);
  });

  it("won → dollar → won comes back within one rounding", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 15 }), fc.integer({ min: 500, max: 2000 }), (won, rate) => {
        const there = readings(`${won}원`, { rates: { USD: rate } })[0]?.usd?.value ?? 0;
        // a cent is worth `rate / 100` won
        expect(Math.abs(there * rate - won)).toBeLessThanOrEqual(rate / 100);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readings(text, options)));
  });
});
