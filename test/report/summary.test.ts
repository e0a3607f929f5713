/** One page an article: what is done apart from what is not, whole words, and harmless whatever the article holds. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Extraction } from "../../src/contract/types.js";
import { extract } from "../../src/extract.js";
import type { ReportFactory, ReportOptions } from "../../src/report/report.js";
import { summarize } from "../../src/report/summary.js";
import { report as html } from "../../src/report/summary-html.js";
import { report as markdown } from "../../src/report/summary-md.js";
import { summaryJson, summaryNdjson } from "../../src/report/summary-report.js";
import { report as terminal } from "../../src/report/summary-text.js";
import { cells } from "../../src/report/width.js";
import { fixtures } from "../fixtures.js";
import { OPTIONS } from "./options.js";
import { SAMPLE, TEXT } from "./sample.js";

const seed = fixtures.find((f) => f.id === "seed");
const SEED = extract(seed?.text ?? "");
const print = (
  make: ReportFactory,
  options: Partial<ReportOptions> = {},
  articles: readonly (readonly [Extraction, string])[] = [[SAMPLE, TEXT]],
): string => {
  const report = make({ ...OPTIONS, ...options });
  const { start } = report;
  const body = articles.map(([extraction, text]) => report.article(extraction, text)).join("");
  return start + body + report.end;
};
const seedPage = (make: ReportFactory, options: Partial<ReportOptions> = {}) => print(make, options, [[SEED, seed?.text ?? ""]]);

describe("요약: 터미널", () => {
  it.each([40, 60, 80, 120])("no line is wider than %i cells", (width) => {
    for (const lang of ["ko", "en"] as const)
      for (const page of [print(terminal, { width, lang }), seedPage(terminal, { width, lang })])
        for (const line of page.split("\n")) expect(cells(line)).toBeLessThanOrEqual(width);
  });

  it("no word is cut at 80 columns", () => {
    for (const { text } of fixtures) {
      const found = extract(text);
      const summary = summarize(found, text, "ko", "KRW");
      const words = new Set(print(terminal, {}, [[found, text]]).split(/\s+/));
      const said = [...summary.deals, ...summary.figures].flatMap((e) => [e.who, ...e.values]);
      const cut = said
        .join(" ")
        .split(/\s+/)
        .filter((word) => !words.has(word));
      expect(cut).toEqual([]);
    }
  });

  it.each([
    /^아마존 → 오픈AI 총 500억 달러 ≈ 70조원 투자 \(예정\)/m,
    /^거래와 움직임\n.*\n {2}한 일\n/m,
    /^ {2}하기로 한 일 \(아직 아님\)\n {2}예정 +투자 +아마존 → 오픈AI +총 500억 달러 ≈ 70조원/m,
    /조건부 +투자 +아마존 → 오픈AI +추가 350억 달러 ≈ 49조원\n +조건: /,
    /^ {2}발행 뒤\n {2}2027년부터 +예정/m,
    /^환산에 쓴 환율\n {2}1달러 = 1,400원 \(기사 환율\)$/m,
  ])("the seed article says %s", (pattern) => expect(seedPage(terminal)).toMatch(pattern));

  it("no comma of a longer list is left in one line", () => {
    const text = "2026-03-03\n바람전자는 2분기 매출이 310억원으로 지난해보다 8%, 전분기보다 3% 늘었다.";
    const page = print(terminal, {}, [[extract(text), text]]);
    expect(page).toContain("310억원 ▲ 8%");
    expect(page).not.toMatch(/,(?:;| \(|$)/m);
  });

  it("what is denied never stands among what is done", () => {
    const page = print(terminal);
    const at = page.indexOf("부인·취소");
    expect(at).toBeGreaterThan(page.indexOf("하기로 한 일"));
    expect(page.slice(page.indexOf("한 일"), at)).not.toContain("3조~5조원");
  });

  it("colour by meaning, only where asked for", () => {
    expect(print(terminal)).not.toContain("\u001b");
    const colored = print(terminal, { color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are what is looked for
    expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(print(terminal));
    expect(colored).toContain("\u001b[94m예정");
  });
});

const HOSTILE = `<script>alert(1)</script>"'&\`](javascript:x)|![a](http://e.vil)\u202e**굵게**\u001b[2J`;
const hostile: Extraction = {
  ...SAMPLE,
  article: { ...SAMPLE.article, title: HOSTILE, source: HOSTILE },
  claims: SAMPLE.claims.map((c) => ({ ...c, condition: HOSTILE, evidence: { ...c.evidence, text: HOSTILE } })),
  parties: SAMPLE.parties.map((p) => ({ ...p, name: HOSTILE, ticker: HOSTILE })),
  checks: SAMPLE.checks.map((c) => ({ ...c, message: HOSTILE })),
};

describe("요약: HTML", () => {
  it("loads nothing, runs nothing, and allows its own style alone", () => {
    const page = print(html);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe| on\w+=| style=|href=|src=|url\(/);
  });

  it("escapes everything of the article", () => {
    const page = print(html, {}, [[hostile, TEXT]]);
    const body = page.slice(page.indexOf("<body>"));
    expect(new Set([...body.matchAll(/<\/?([a-z0-9]+)/g)].map((m) => m[1]))).toEqual(
      new Set("body article h1 p section h2 div table thead tr th tbody td strong html".split(" ")),
    );
    expect(body).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;&#96;");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(page).not.toMatch(/[\u202a-\u202e\u0000-\u0008\u001b]/);
  });

  it("is well formed: every element closed", () => {
    const open: string[] = [];
    for (const [, close, name] of seedPage(html)
      .replace(/<!doctype html>|<meta[^>]*>/g, "")
      .matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
      if (close === "") open.push(name ?? "");
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
});

describe("요약: Markdown", () => {
  it("tables have as many cells in every row", () => {
    for (const page of [seedPage(markdown), print(markdown, {}, [[hostile, TEXT]])])
      for (const table of page.split("\n\n").filter((block) => block.startsWith("|"))) {
        const counts = table
          .trimEnd()
          .split("\n")
          .map((line) => line.replace(/\\\|/g, "").split("|").length);
        expect(new Set(counts).size).toBe(1);
      }
  });

  it("an article cannot write markup, links or HTML", () => {
    const page = print(markdown, {}, [[hostile, TEXT]]);
    expect(page).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(|(?<!\\)!\[/);
    expect(page).not.toContain("http:");
  });
});

describe("요약: 데이터", () => {
  it("one object for one article, an array for several, one over all with merge", () => {
    const two = [
      [SAMPLE, TEXT],
      [SEED, seed?.text ?? ""],
    ] as const;
    expect(JSON.parse(print(summaryJson))).toMatchObject({ schema: "aistrat.summary/1", gist: expect.any(String) });
    expect(JSON.parse(print(summaryJson, { single: false }, two))).toHaveLength(2);
    expect(JSON.parse(print(summaryJson, { single: false }, []))).toEqual([]);
    expect(
      print(summaryNdjson, { single: false }, two)
        .trimEnd()
        .split("\n")
        .map((l) => JSON.parse(l).schema),
    ).toHaveLength(2);
    const merged = JSON.parse(print(summaryJson, { single: false, merge: true }, two));
    expect(merged).toMatchObject({ schema: "aistrat.summaries/1", months: { "2026-03": 2 } });
    expect(merged.articles).toHaveLength(2);
  });

  it("every claim has its place on the page", () => {
    for (const { text } of fixtures) {
      const e = extract(text);
      const s = summarize(e, text, "ko", "KRW");
      const told = new Set([...s.deals, ...s.figures, ...s.quotes, ...s.products.flatMap((p) => p.events)].map((entry) => entry.claim));
      const lost = e.claims.filter((c) => !told.has(c.id));
      expect(lost.map((c) => `${c.type} ${c.evidence.text}`)).toEqual([]);
    }
  });
});
