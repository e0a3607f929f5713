import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultLexicon } from "../../src/lexicon/lexicon.js";
import { recognizeProducts } from "../../src/mention/chips.js";
import { removeOverlaps } from "../../src/mention/overlaps.js";
import { prepare } from "../../src/text/prepare.js";

interface Corpus {
  accepts: { chip: string; kind: string; texts: string[]; others?: number }[];
  families: { text: string; chips: string[] }[];
  rejects: string[];
}
const corpus = JSON.parse(readFileSync(new URL("../../fixtures/corpora/chip.json", import.meta.url), "utf8")) as Corpus;

/** Chips of a text whose expected spans are in [[…]], and those spans. */
function chipsIn(marked: string) {
  const text = marked.replace(/\[\[|\]\]/g, "");
  const doc = prepare(text);
  const found = removeOverlaps(recognizeProducts(doc, defaultLexicon()));
  const chips = found.flatMap((m) =>
    m.kind === "chip" ? [{ chip: m.value.chip, kind: m.value.kind, text: doc.text.slice(m.start, m.end) }] : [],
  );
  return { chips, expected: [...marked.matchAll(/\[\[(.+?)\]\]/g)].map((m) => m[1]) };
}

describe("칩", () => {
  it.each(corpus.accepts.flatMap((row) => row.texts.map((text) => [text, row] as const)))("%s", (text, row) => {
    const { chips, expected } = chipsIn(text);
    const own = chips.filter((c) => c.chip === row.chip);
    expect(own.map((c) => c.text)).toEqual(expected);
    expect(new Set(own.map((c) => c.kind))).toEqual(new Set([row.kind]));
    if (row.others === undefined) expect(chips).toHaveLength(own.length);
  });

  it.each(corpus.families)("$text", ({ text, chips: ids }) => {
    const { chips, expected } = chipsIn(text);
    expect(chips.map((c) => c.text)).toEqual(expected);
    expect(chips.map((c) => c.chip)).toEqual(ids);
  });

  it.each(corpus.rejects)("칩이 아니다: %s", (text) => {
    expect(chipsIn(text).chips).toEqual([]);
  });
});
