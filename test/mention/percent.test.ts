import { describe, expect, it } from "vitest";
import { figuresIn } from "../../src/mention/figures.js";
import { foundAt, plain, readCorpus, rowsOf, say } from "./corpus.js";

const corpus = readCorpus("percent");

describe("비율", () => {
  it.each(rowsOf(corpus))("%s ← %s", (value, surface) => {
    expect(foundAt(surface, "percent")).toBe(plain(value));
  });

  it.each(corpus.rejects)("비율이 아니다: %s", (text) => {
    expect(
      figuresIn(text)
        .filter((p) => p.kind === "percent")
        .map(say),
    ).toEqual([]);
  });
});
