/** `aistrat lexicon`, and a lexicon of one's own with `--lexicon`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dailyRate } from "../../src/resolve/daily.js";
import { aistrat } from "./world.js";

const dir = mkdtempSync(join(tmpdir(), "aistrat-lexicon-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
};
const own = file(
  "own.json",
  JSON.stringify({ parties: [{ name: "하늘빛랩스", nameEn: "Skylight Labs", kind: "company", aliases: ["하늘빛"] }] }),
);

describe("aistrat lexicon", () => {
  it.each([
    ["NVIDIA", /엔비디아 +기업 +NVDA/],
    ["005930", /삼성전자/],
    ["lookup 엔비디아", /NVDA/],
    ["fx USD 2025-01-24", /USD +2025-01-24 고시 +1,433\.92원[\s\S]*USD +2025-01 월평균 +1,452\.19원[\s\S]*출처: European Central Bank/],
    ["fx EUR 2025-01-26", /EUR +2025-01-24 고시 +1,501\.6원/],
    ["fx JPY 2025-01", /JPY +2025-01 월평균 +9\.28025원 +USD 1 = JPY 156\.4819/],
    ["list chips --kind node", /공정/],
    ["list chips --kind accelerator --lang en", /^A100 +accelerator /m],
  ])("%s", async (line, wanted) => {
    const { code, out } = await aistrat(["lexicon", ...line.split(" ")]);
    expect([code, out]).toEqual([0, expect.stringMatching(wanted)]);
  });

  it("JSON and one row a line", async () => {
    expect(JSON.parse((await aistrat(["lexicon", "NVIDIA", "--json"])).out)[0]).toMatchObject({
      table: "parties",
      name: "엔비디아",
      kind: "company",
    });
    const lines = (await aistrat(["lexicon", "list", "chips", "--ndjson"])).out.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(50);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ table: "chips" });
  });

  it.each([
    [1, ["없는회사"]],
    [2, []],
    [2, ["list", "words"]],
    [2, ["fx", "XXX"]],
    [2, ["fx", "USD", "1999-01"]],
    [2, ["fx", "USD", "어제"]],
    [2, ["validate"]],
  ])("exit %i: %j", async (code, args) => expect((await aistrat(["lexicon", ...args], { stdinTTY: true })).code).toBe(code));

  it.each([
    ['{"parties":[{"name":"가","kind":"shop"}]}', /broken\.json: parties\[0\]: kind/],
    ['{"parties":\n[}', /broken\.json(:2)?: JSON 이 아닙니다/],
    ['{"words":[]}', /모르는 항목/],
  ])("validate names the row at fault: %s", async (text, wanted) => {
    const { code, err } = await aistrat(["lexicon", "validate", file("broken.json", text)]);
    expect([code, err]).toEqual([2, expect.stringMatching(wanted)]);
  });

  it("a valid file", async () => {
    expect(await aistrat(["lexicon", "validate", own])).toMatchObject({
      code: 0,
      out: `${own}: 맞는 사전입니다 (parties 1, chips 0, products 0)\n`,
    });
    expect((await aistrat(["lexicon", "하늘빛", "--lexicon", own])).out).toMatch(/하늘빛랩스/);
  });

  it("--lexicon: extract knows the user's own rows", async () => {
    const world = { stdin: "하늘빛은 5조원을 투자한다고 밝혔다." };
    const parties = async (args: string[]) => JSON.parse((await aistrat(["extract", "--json", ...args], world)).out).parties;
    expect(await parties(["--lexicon", own])).toMatchObject([{ name: "하늘빛랩스", known: true }]);
    expect((await aistrat(["extract", "--lexicon", join(dir, "none.json")], world)).code).toBe(2);
  });
});

describe("daily rates", () => {
  it.each([
    ["USD", "2025-01-24", { day: "2025-01-24", won: 1433.92 }],
    ["USD", "2000-01-03", { day: "2000-01-03", won: 1129.85 }],
    ["EUR", "2026-04-13", { day: "2026-04-13", won: 1740.86 }],
    ["USD", "2025-01-01", { day: "2024-12-31", won: 1531.19 }],
    ["USD", "2026-04-14", null],
    ["JPY", "2025-01-24", null],
  ])("%s on %s", (currency, day, wanted) => {
    const rate = dailyRate(currency, day);
    expect(rate?.day).toBe(wanted?.day);
    if (wanted !== null && day !== "2025-01-01") expect(rate?.won).toBe(wanted.won);
  });
});
