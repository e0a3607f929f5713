/**
 * Change one thing in an article and its claims change in that thing and nowhere else.
 * The share of mentions and claims that hold is measured over each set of fixtures and may only rise.
 */
import { describe, expect, it } from "vitest";
import type { Extraction } from "../src/contract/types.js";
import { extract } from "../src/index.js";
import { type Fixture, fixtureSets } from "./fixtures.js";
import { belowFloor } from "./floors.js";
import { agreement, claimLines, mentionLines, UNCHANGED } from "./metamorphic/signature.js";
import { dateVariants, figureVariants, insertionVariants, partyVariants, titleVariants, type Variant } from "./metamorphic/variants.js";

const TRANSFORMS: Readonly<Record<string, (text: string, found: Extraction) => Variant[]>> = {
  "another party": partyVariants,
  "another figure": figureVariants,
  "another date": dateVariants,
  "an unrelated sentence": insertionVariants,
  "lead as headline": titleVariants,
};
const VERBOSE = process.env.AISTRAT_VERBOSE === "1";

/** An article as it stands; the day is given, so that an edit of the head cannot move it. */
function unedited({ id, text, annotation }: Fixture) {
  const options = { publishedAt: annotation.publishedAt };
  return { id, text, options, before: extract(text, options) };
}

function measure(articles: readonly ReturnType<typeof unedited>[], transform: (text: string, found: Extraction) => Variant[]) {
  const total = { variants: 0, mentions: { held: 0, of: 0 }, claims: { held: 0, of: 0 } };
  for (const { id, text, options, before } of articles) {
    for (const { what, text: changed, expectation } of transform(text, before)) {
      const after = extract(changed, options);
      const here = expectation.at === null ? { at: null, values: new Map<string, string>() } : UNCHANGED;
      total.variants++;
      for (const [part, lines] of [
        ["mentions", mentionLines],
        ["claims", claimLines],
      ] as const) {
        let expected = lines(before, expectation);
        let got = lines(after, here);
        if (expectation.at === null) [expected, got] = [[...new Set(expected)], [...new Set(got)]];
        const { held, of } = agreement(expected, got);
        total[part].held += held;
        total[part].of += of;
        if (VERBOSE && held < of) report(`${id} ${part}: ${what}`, expected, got);
      }
    }
  }
  return total;
}
function report(title: string, expected: readonly string[], got: readonly string[]): void {
  const lost = expected.filter((line) => !got.includes(line)).map((line) => `  - ${line}`);
  const extra = got.filter((line) => !expected.includes(line)).map((line) => `  + ${line}`);
  console.log([title, ...lost, ...extra].join("\n"));
}

describe.each(fixtureSets)("metamorphic, set $set", ({ floors, articles }) => {
  it("claims change in what was changed and nowhere else", () => {
    const figures: Record<string, number> = {};
    const rows: string[] = [];
    const before = articles.map(unedited);
    for (const [name, transform] of Object.entries(TRANSFORMS)) {
      const { variants, mentions, claims } = measure(before, transform);
      const share = ({ held, of }: { held: number; of: number }): number => (of === 0 ? 0 : (100 * held) / of);
      figures[`${name}: mentions`] = share(mentions);
      figures[`${name}: claims`] = share(claims);
      rows.push(
        `${name.padEnd(22)} ${String(variants).padStart(4)} variants  mentions hold ${share(mentions).toFixed(1).padStart(5)} %  claims hold ${share(claims).toFixed(1).padStart(5)} % of ${claims.of}`,
      );
    }
    console.log(rows.join("\n"));
    expect(belowFloor(`metamorphic${floors}`, figures)).toEqual([]);
  }, 240_000);
});
