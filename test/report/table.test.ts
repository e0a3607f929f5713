/** Tables for people: aligned, inside the terminal, harmless whatever the article holds. */
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { extraction } from "../../src/contract/schema.js";
import type { Extraction } from "../../src/contract/types.js";
import { extract } from "../../src/index.js";
import { clip, excerpt, stack, wrap } from "../../src/report/fit.js";
import { report as mentionsTable } from "../../src/report/mentions-table.js";
import { plain } from "../../src/report/plain.js";
import type { ReportOptions } from "../../src/report/report.js";
import { report as table } from "../../src/report/table.js";
import { cells } from "../../src/report/width.js";
import { OPTIONS } from "./options.js";
import { code, SAMPLE, TEXT } from "./sample.js";

const show = (options: Partial<ReportOptions> = {}, e: Extraction = SAMPLE) => table({ ...OPTIONS, ...options }).article(e, TEXT);

it("the sample is an extraction whose spans prove themselves", () => {
  expect(extraction.parse(SAMPLE)).toEqual(SAMPLE);
  for (const s of [...SAMPLE.mentions, ...SAMPLE.claims.map((c) => c.evidence)]) expect(TEXT.slice(s.start, s.end)).toBe(s.text);
});

describe("주장 표", () => {
  it.each([40, 60, 80, 120, 160])("no line is wider than %i cells or ends in blanks", (width) => {
    for (const lang of ["ko", "en"] as const)
      for (const text of [show({ width, lang }), mentionsTable({ ...OPTIONS, width, lang }).article(SAMPLE, TEXT)])
        for (const line of text.split("\n")) {
          expect(cells(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/ $/);
        }
  });

  it.each([
    /^투자 3\n {2}예정 +알파 → 베타 +총 500억 달러 ≈ 70조원$/m,
    /^ {2}조건부 +알파 → 베타 +추가 350억 달러 ≈ 49조원\n {2}c3 +조건: 특정 조건이 충족되는 시점$/m,
    /^ {2}c1 +시점: 2026년 3월 3일 · 알파코리아 발표$/m,
    /^ {2}예정 +베타 ↔ 알파 +380억 달러 ≈ 53조 2,000억원 →\n +1,000억 달러 ≈ 140조원$/m,
    /^ {2}예정 +베타 ← 알파 컴퓨팅 용량 +약 2GW$/m,
    /^ {2}완료 +감마전자 매출 +79조 1,405억원 ▲ 10.1% 전년 대비$/m,
    /^ {2}부인 +감마전자 +3조~5조원$/m,
    /^ {2}예정 +감마전자 +자사주 소각 1조원$/m,
    /^ +업계\n {2}c9 +“이번 협력은 멀티 모델 전략 강화”$/m,
    /^! 환율: 500억 달러/m,
  ])("says %s", (pattern) => expect(show()).toMatch(pattern));

  it("a figure that is its own subject is named once", () => {
    const text = "코스피지수는 전날보다 1.2% 오른 2536.8로 장을 마쳤다.";
    const out = table(OPTIONS).article(extract(text), text);
    expect(out).toMatch(/코스피지수 +2,536\.8/);
    expect(out).not.toMatch(/코스피지수 코스피지수/);
  });

  it("a figure is no name of what it measures", () => {
    const claims = SAMPLE.claims
      .filter((c) => c.type === "metric")
      .map((c) => ({
        ...c,
        roles: { subject: c.roles.subject ?? [], metric: [code("other", "10.1% 늘었다")], value: c.roles.change ?? [] },
      }));
    expect(show({}, { ...SAMPLE, claims })).toMatch(/^ {2}완료 +감마전자 +▲ 10\.1% 전년 대비$/m);
  });

  it("figures of all groups stand under each other", () => {
    const column = (word: string) => {
      const line =
        show()
          .split("\n")
          .find((l) => l.includes(word)) ?? "";
      return cells(line.slice(0, line.indexOf(word)));
    };
    const columns = ["총 500억", "추가 350억", "약 2GW", "3조~5조원 ", "79조 1,405억원 ▲"].map((word) => column(word.trim()));
    expect(new Set(columns).size).toBe(1);
  });

  it("colour only where asked for; the words are the same", () => {
    const colored = show({ color: true });
    expect(show()).not.toContain("\u001b");
    expect(colored).toContain("\u001b[94m예정");
    expect(colored).toContain("\u001b[31m부인");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are what is taken out
    expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(show());
  });

  it("dollars beside won on request", () => expect(show({ currency: "USD" })).not.toContain("≈ 70조원"));

  it("no claims: says so", () => expect(show({}, { ...SAMPLE, claims: [] })).toContain("주장을 찾지 못했습니다."));

  it("a hostile article does nothing to the terminal", () => {
    const hostile = structuredClone(SAMPLE);
    hostile.article.title = "제목\u001b]0;pwned\u0007\u001b[2J\r\n둘째 줄";
    hostile.article.source = "a\u001b[31m.txt";
    for (const claim of hostile.claims) {
      claim.evidence.text = `\u202e억 005\u202c \u200b\u200d\u0000\ufeff${"가".normalize("NFD")} ${claim.evidence.text}\u001b[1A`;
      claim.condition = "조\u0085건\u2028이\u009b2K";
    }
    for (const party of hostile.parties) party.name = `\u001b[8m${party.name}`;
    for (const text of [show({}, hostile), mentionsTable(OPTIONS).article(hostile, TEXT)]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is the test
      expect(text.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
      expect(text).toBe(text.normalize("NFC"));
    }
    expect(show({}, hostile)).toContain("<U+202E>억 005<U+202C>");
  });
});

describe("plain", () => {
  it.each([
    ["  앞뒤  빈칸 ", "앞뒤  빈칸"],
    ["줄\n바꿈\t탭", "줄 바꿈 탭"],
    ["\u1112\u1161\u11ab글", "한글"],
    ["제로\u200b폭", "제로폭"],
    ["깨진 \ud800 반쪽", "깨진 \ufffd 반쪽"],
    ["채움\u3164문자", "채움문자"],
    ["a\u061cb", "ab"],
  ])("%j → %j", (text, expected) => expect(plain(text)).toBe(expected));
});

describe("excerpt", () => {
  const text = "알파는 오늘 서울에서 열린 간담회에서 베타에 500억 달러를 투자한다고 밝혔다";
  it("short text stays", () => expect(excerpt("짧다", 10)).toBe("짧다"));
  it.each([20, 30, 40, 60])("keeps the focus and cuts at words within %i cells", (width) => {
    const at = text.indexOf("500억 달러");
    const cut = excerpt(text, width, { start: at, end: at + 7 });
    expect(cells(cut)).toBeLessThanOrEqual(width);
    expect(cut).toContain("500억 달러");
    const words = cut.replaceAll("…", "").split(" ");
    expect(text.split(" ")).toEqual(expect.arrayContaining(words));
  });
  it("one endless word is cut inside", () => expect(cells(excerpt("가".repeat(100), 21))).toBeLessThanOrEqual(21));
  it("clip and stack", () => {
    expect(clip("가나다라", 5)).toBe("가나…");
    expect(stack(["79조원", "▲ 10.1%", "전년"], 15)).toBe("79조원 ▲ 10.1%\n전년");
  });
});

describe("wrap", () => {
  it.each([
    ["가나 다라 마바", 9, "가나 다라\n마바"],
    ["한덩어리로이어진말", 8, "한덩어리\n로이어진\n말"],
    ["짧은 한덩어리로이어진말", 8, "짧은\n한덩어리\n로이어진\n말"],
    ["한덩어리로이어진말 뒤", 8, "한덩어리\n로이어진\n말 뒤"],
    ["줄\n바꿈", 8, "줄\n바꿈"],
    ["", 8, ""],
  ])("%j in %i", (text, width, expected) => expect(wrap(text, width)).toBe(expected));
});

describe("cells", () => {
  it.each([
    ["한글 abc", 8],
    ["漢字かな", 8],
    ["ＡＢ（）", 8],
    ["“…”·→▲─≈", 8],
    ["😀🚀", 4],
    ["e\u0301", 1],
    ["\u001b[1;31m빨강\u001b[39m", 4],
    ["₩㈜①℃", 5],
  ])("%j: %i", (text, width) => {
    expect(cells(text)).toBe(width);
    // cli-table3 pads by its own measure where it is not bundled
    const require = createRequire(createRequire(import.meta.url).resolve("cli-table3"));
    expect(require("string-width")(text)).toBe(width);
  });
});
