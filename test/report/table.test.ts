import { describe, expect, it } from "vitest";
import { extraction } from "../../src/contract/schema.js";
import { cells } from "../../src/report/fit.js";
import { report as mentionsTable } from "../../src/report/mentions-table.js";
import type { ReportOptions } from "../../src/report/report.js";
import { report as table } from "../../src/report/table.js";
import { SAMPLE, TEXT } from "./sample.js";

export const OPTIONS: ReportOptions = { single: true, lang: "ko", width: 80, color: false, currency: "KRW", bom: false, offsets: "utf16" };
const show = (options: Partial<ReportOptions> = {}, e = SAMPLE) => table({ ...OPTIONS, ...options }).article(e, TEXT);

it("the sample is an extraction whose spans prove themselves", () => {
  expect(extraction.parse(SAMPLE)).toEqual(SAMPLE);
  for (const s of [...SAMPLE.mentions, ...SAMPLE.claims.map((c) => c.evidence)]) expect(TEXT.slice(s.start, s.end)).toBe(s.text);
});

describe("claims table", () => {
  it.each([40, 60, 80, 120])("no line is wider than %i cells or ends in blanks", (width) => {
    for (const text of [show({ width }), mentionsTable({ ...OPTIONS, width }).article(SAMPLE, TEXT)])
      for (const line of text.split("\n")) {
        expect(cells(line)).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/ $/);
      }
  });
});
