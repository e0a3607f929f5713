import { describe, expect, it } from "vitest";
import { toNumber } from "../../src/core/decimal.js";
import { figuresIn } from "../../src/mention/figures.js";
import { digitNumeral, type Numeral, wordNumeral } from "../../src/mention/numeral.js";
import { readCorpus } from "./corpus.js";

interface Row {
  readonly value: number;
  readonly surfaces: readonly string[];
}
const corpus = readCorpus("numeral") as unknown as { accepts: readonly Row[]; rejects: readonly string[] };
const at = (text: string): Numeral | null => (/^[0-9]/.test(text) ? digitNumeral(text, 0) : wordNumeral(text, 0));

describe("수", () => {
  it.each(corpus.accepts.flatMap(({ value, surfaces }) => surfaces.map((s) => [value, s] as const)))("%s ← %s", (value, surface) => {
    const text = surface.replace("|", "");
    const found = at(text);
    expect(found === null ? null : toNumber(found.value)).toBe(value);
    expect(found?.end).toBe(surface.indexOf("|"));
  });

  it.each(corpus.rejects)("수가 아니다: %s", (text) => {
    expect(at(text)).toBeNull();
  });

  it("정확하다: 0.1×3조, 큰 수도 한 번만 반올림한다", () => {
    expect(figuresIn("0.3조원").map((p) => p.kind === "money" && p.value.amount)).toEqual([3e11]);
    expect(figuresIn("1234567890123456원").map((p) => p.kind === "money" && p.value.amount)).toEqual([1234567890123456]);
  });

  it("어떤 글에서도 멈추거나 던지지 않고 글을 벗어나지 않는다", () => {
    for (const text of [
      "",
      "1",
      "1,",
      "1.",
      "1..2",
      "만",
      "수",
      "수 ",
      "3~",
      "~3%",
      "$",
      "$ ",
      "(3",
      "3(",
      "3분의",
      "3분의 0",
      "0분의 1",
      "절반",
      "1조 ",
      "1조 2",
      `${"9".repeat(400)}원`,
    ])
      for (const p of figuresIn(text)) {
        expect(p.start).toBeLessThan(p.end);
        expect(p.end).toBeLessThanOrEqual(text.length);
      }
  });
});
