/** A few seconds of `npm run fuzz`: damaged articles stay valid extractions, extreme shapes stay fast. */
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.js";
import { fixtures } from "./fixtures.js";
import { extremes, mutate } from "./fuzz/mutations.js";
import { defectsOf } from "./invariants.js";

const texts = fixtures.map((f) => f.text);

describe("damaged articles", () => {
  it("stay valid extractions", () => {
    for (let seed = 1; seed <= 150; seed++) {
      const text = mutate(texts, seed);
      expect(defectsOf(text, extract(text)).join("\n"), `seed ${seed}`).toBe("");
    }
  }, 60_000);
});

describe("extreme shapes", () => {
  // a third of the length that `npm run fuzz` takes; quadratic work would still need minutes
  it.each(extremes(texts, 0.3))(
    "%s within ten seconds",
    (_name, text) => {
      const found = extract(text, { publishedAt: "2026-03-03" });
      expect(found.article.length).toBe(text.length);
    },
    10_000,
  );
});
