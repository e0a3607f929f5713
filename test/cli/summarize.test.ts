/** `aistrat summarize`: formats by name and by the output file's ending, one page over several. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { aistrat } from "./world.js";

const dir = mkdtempSync(join(tmpdir(), "aistrat-summary-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const articles = join(import.meta.dirname, "../../fixtures/articles");
const seed = join(articles, "seed.txt");

describe("aistrat summarize", () => {
  it("prints a page", async () => {
    const { code, out, err } = await aistrat(["summarize", seed]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("거래와 움직임");
    expect((await aistrat(["summarize", seed, "--lang", "en"])).out).toContain("Planned (not done)");
  });

  it.each([
    ["page.html", /^<!doctype html>[\s\S]*<\/html>\n$/],
    ["page.htm", /^<!doctype html>/],
    ["page.md", /^# .*\n\n2026년 3월 3일\n\n> 아마존/],
    ["page.json", /^\{\n {2}"schema": "aistrat.summary\/1"/],
  ])("-o %s", async (name, shape) => {
    const file = join(dir, name);
    expect((await aistrat(["summarize", seed, "-o", file])).code).toBe(0);
    expect(readFileSync(file, "utf8")).toMatch(shape);
  });

  it("--merge: one page with counts per party and month", async () => {
    const { out } = await aistrat(["summarize", seed, join(articles, "b01.txt"), "--merge"]);
    expect(out).toMatch(/^기사 2건\n2026-02: 1, 2026-03: 1\n/);
    expect(out).toMatch(/아마존웹서비스 +1 +\d+ +2026-03: 1/);
    const data = JSON.parse((await aistrat(["summarize", seed, join(articles, "b01.txt"), "--merge", "--json"])).out);
    expect(data.articles).toHaveLength(2);
  });
});
