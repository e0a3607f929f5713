import { describe, expect, it } from "vitest";
import { figuresIn } from "../../src/mention/figures.js";
import { foundAt, plain, readCorpus, rowsOf, say } from "./corpus.js";

const corpus = readCorpus("money");

describe("금액", () => {
  it.each(rowsOf(corpus))("%s ← %s", (value, surface) => {
    expect(foundAt(surface, "money")).toBe(plain(value));
  });

  it.each(corpus.rejects)("금액이 아니다: %s", (text) => {
    expect(
      figuresIn(text)
        .filter((p) => p.kind === "money")
        .map(say),
    ).toEqual([]);
  });

  it.each(corpus.conversions ?? [])("환산: %s", (text, first, second) => {
    const found = figuresIn(text);
    expect(found.map(say)).toEqual([plain(first), plain(second)]);
    expect(found[1]?.conversionOf).toBe(found[0]);
  });

  it("환산이 아닌 괄호는 잇지 않는다", () => {
    for (const text of ["1,800원(1.79%)", "매출 300억원(영업이익 20억원)", "3.72%(1만3500원)", "18조원(18대)"])
      expect(figuresIn(text).filter((p) => p.conversionOf !== undefined)).toEqual([]);
  });

  it("통화를 글이 말하지 않으면 그렇다고 밝힌다", () => {
    expect(figuresIn("5000억 투자 유치").map((p) => p.assumed)).toEqual([["currency"]]);
    expect(figuresIn("각각 300억, 500억 달러").map((p) => p.assumed)).toEqual([undefined, undefined]);
    expect(figuresIn("100억 달러(14조)").map((p) => p.assumed)).toEqual([undefined, undefined]);
  });

  it("범위는 값 없이 아래와 위로 말한다", () => {
    expect(figuresIn("3~5조원").map((p) => p.value)).toEqual([{ amount: null, currency: "KRW", bound: "between", min: 3e12, max: 5e12 }]);
    expect(figuresIn("5조원").map((p) => p.value)).toEqual([{ amount: 5e12, currency: "KRW", bound: "exact", min: null, max: null }]);
  });
});
