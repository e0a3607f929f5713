/** Every article of the fixtures against its hand annotation; precision and recall may only rise. */
import { describe, expect, it } from "vitest";
import { CLAIM_TYPES } from "../src/contract/codes.js";
import { extract } from "../src/index.js";
import { fixtureSets } from "./fixtures.js";
import { belowFloor } from "./floors.js";
import { defectsOf } from "./invariants.js";
import { add, f1, precision, recall, scoreClaims, scoreMentions, type Tally, tally } from "./score.js";

function sum(tables: readonly Map<string, Tally>[]): Map<string, Tally> {
  const total = new Map<string, Tally>();
  for (const table of tables)
    for (const [name, t] of table) {
      const into = total.get(name) ?? tally();
      add(into, t);
      total.set(name, into);
    }
  return total;
}
const all = (table: Map<string, Tally>): Tally => {
  const t = tally();
  for (const one of table.values()) add(t, one);
  return t;
};

describe.each(fixtureSets)("golden articles, set $set", ({ floors, precisionByType, articles }) => {
  const found = articles.map((fixture) => ({ ...fixture, extraction: extract(fixture.text, { source: `${fixture.id}.txt` }) }));

  it.each(found)("$id is a valid extraction with true spans", ({ text, extraction }) => {
    expect(defectsOf(text, extraction).join("\n")).toBe("");
  });

  const mentions = sum(found.map(({ annotation, extraction }) => scoreMentions(annotation, extraction)));
  const claims = sum(found.map(({ annotation, extraction }) => scoreClaims(annotation, extraction)));

  it("precision and recall stay above their floors", () => {
    const rows = [
      ...[...mentions].map(([kind, t]) => [`mention ${kind}`, t] as const),
      ...CLAIM_TYPES.flatMap((type) => [[`claim ${type}`, claims.get(type) ?? tally()] as const]),
      ["claims", all(claims)] as const,
    ];
    console.log(
      rows
        .map(
          ([name, t]) =>
            `${name.padEnd(22)} P ${precision(t).toFixed(1).padStart(5)}  R ${recall(t).toFixed(1).padStart(5)}  F1 ${f1(t).toFixed(1).padStart(5)}  (${t.right} right, ${t.said} said, ${t.wanted} wanted)`,
        )
        .join("\n"),
    );
    const dated = found.filter(({ annotation, extraction }) => extraction.article.publishedAt === annotation.publishedAt);
    const figures = {
      "publication day": (100 * dated.length) / found.length,
      ...Object.fromEntries(
        rows
          .filter(([, t]) => t.wanted > 0)
          .flatMap(([name, t]) => [
            ...(precisionByType || !name.startsWith("claim ") ? [[`${name} precision`, precision(t)] as const] : []),
            [`${name} recall`, recall(t)] as const,
          ]),
      ),
    };
    expect(belowFloor(`golden${floors}`, figures)).toEqual([]);
  });
});
