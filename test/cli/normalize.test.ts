/** `aistrat normalize`: shapes, line numbers, exit codes. */
import { describe, expect, it } from "vitest";
import { aistrat } from "./world.js";

const day = ["--published", "2026-03-03"];
const parsed = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("aistrat normalize", () => {
  it("금액을 값과 환산으로", async () => {
    const { code, out, err } = await aistrat(["normalize", "500억 달러", "--rate", "USD=1400"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/500억 달러 +50,000,000,000 USD +≈ 70조원/);
    expect(out).toContain("지정 환율");
  });

  it("JSON is an array whatever the number of figures", async () => {
    const one = JSON.parse((await aistrat(["normalize", "--json", "3천만원대"])).out);
    expect(one).toMatchObject([{ line: 1, input: "3천만원대", kind: "money", value: { amount: 3e7, currency: "KRW", bound: "about" } }]);
    const two = JSON.parse((await aistrat(["normalize", "--json", "$1.2B", "500억 달러(약 70조원)"])).out);
    expect(two.map((r: { line: number; text: string }) => [r.line, r.text])).toEqual([
      [1, "$1.2B"],
      [2, "500억 달러"],
      [2, "70조원"],
    ]);
    expect(two[2].conversionOf).toBe(two[1].id);
  });

  it("standard input line by line; unreadable lines by number, exit 4, the rest goes through", async () => {
    const { code, out, err } = await aistrat(["normalize", "--ndjson", ...day], { stdin: "약 2.5조원\r\n\n안녕\n지난달 3일\nGPT-4\n27%" });
    expect(code).toBe(4);
    expect(parsed(out).map((r) => [r.line, r.text])).toEqual([
      [1, "2.5조원"],
      [4, "지난달 3일"],
      [6, "27%"],
    ]);
    expect(err).toBe("aistrat: -:3: 읽을 값이 없습니다: 안녕\naistrat: -:5: 읽을 값이 없습니다: GPT-4\n");
  });

  it("says what a relative date needs", async () => {
    const { code, out, err } = await aistrat(["normalize", "지난달", "--lang", "en", "--format", "csv"]);
    expect([code, out.split("\n").length, err]).toEqual([
      4,
      2,
      "aistrat: argument 1: no figure or date: 지난달 → relative dates need --published YYYY-MM-DD\n",
    ]);
  });

  it("CSV has one row a figure under fixed keys", async () => {
    const { out } = await aistrat(["normalize", "--format", "csv", ...day, "전년 동기 대비 12.3% 증가", "3~5조원"]);
    const [head, percent, range] = out.trimEnd().split("\n");
    expect(head).toMatch(/^line,input,text,kind,value,min,max,unit,bound,direction,basis/);
    expect(percent).toMatch(/^1,전년 동기 대비 12\.3% 증가,12\.3%,percent,12\.3,,,%,exact,up,yoy,/);
    expect(range).toMatch(/^2,3~5조원,3~5조원,money,,3000000000000,5000000000000,KRW,between,/);
  });

  it("CP949 lines are read as they are", async () => {
    const cp949 = Buffer.from([0x35, 0x30, 0x30, 0xbe, 0xef, 0xbf, 0xf8, 0xc0, 0xcc, 0xb4, 0xd9, 0x0a]);
    const { code, out } = await aistrat(["normalize", "--ndjson", "--encoding", "cp949"], { stdin: cp949 });
    expect([code, parsed(out)[0].value.amount]).toEqual([0, 5e10]);
  });

  it.each([40, 60, 80])("no line is wider than %i cells", async (width) => {
    const { cells } = await import("../../src/report/width.js");
    const { out } = await aistrat(["normalize", ...day, "--width", String(width), "3조에서 5조원", "500억 달러(약 70조원)", "수백억 달러"]);
    for (const line of out.split("\n")) expect(cells(line)).toBeLessThanOrEqual(width);
  });

  it("nothing to read and a terminal: help, exit 2", async () => {
    expect((await aistrat(["normalize"], { stdinTTY: true })).code).toBe(2);
  });
});
