import { describe, expect, it } from "vitest";
import { figuresIn } from "../../src/mention/figures.js";
import { foundAt, plain, readCorpus, rowsOf, say } from "./corpus.js";

const corpus = readCorpus("quantity");

describe("수량", () => {
  it.each(rowsOf(corpus))("%s ← %s", (value, surface) => {
    expect(foundAt(surface, "quantity")).toBe(plain(value));
  });

  it.each(corpus.rejects)("수량이 아니다: %s", (text) => {
    expect(
      figuresIn(text)
        .filter((p) => p.kind === "quantity")
        .map(say),
    ).toEqual([]);
  });
});
