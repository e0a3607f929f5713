/** `aistrat check` and `--fail-on`: exit codes and shapes. */
import { describe, expect, it } from "vitest";
import { extraction } from "../../src/contract/schema.js";
import { aistrat } from "./world.js";

const WRONG = "아마존은 오픈AI에 500억 달러(약 7조원)를 투자한다고 밝혔다.";
const RIGHT = "아마존은 오픈AI에 500억 달러(약 70조원)를 투자한다고 밝혔다.";
const DOUBT = "행사는 3월 2일(금) 열렸다.";

describe("aistrat check", () => {
  it.each<[string, string, string[], number]>([
    ["a slip", WRONG, ["check"], 1],
    ["nothing wrong", RIGHT, ["check"], 0],
    ["a doubt", DOUBT, ["check"], 0],
    ["a doubt that counts", DOUBT, ["check", "--fail-on", "info"], 1],
    ["extract goes on", WRONG, ["extract", "--ndjson"], 0],
    ["extract in a pipeline", WRONG, ["extract", "--ndjson", "--fail-on", "warn"], 1],
    ["extract in a pipeline, nothing wrong", RIGHT, ["extract", "--ndjson", "--fail-on", "warn"], 0],
  ])("%s", async (_what, stdin, args, code) => expect((await aistrat([...args, "--published", "2026-03-03"], { stdin })).code).toBe(code));

  it("says what, where and what would be right", async () => {
    const { out } = await aistrat(["check", "--published", "2026-03-03"], { stdin: WRONG });
    expect(out).toContain("어긋남 1 · 확인할 것 0 · 맞음 0 · 알 수 없음 0");
    expect(out).toMatch(/✗ {2}단위 {2}1:\d+ +500억 달러는 /);
    const english = await aistrat(["check", "--published", "2026-03-03", "--lang", "en"], { stdin: WRONG });
    expect(english.out.replace(/\s+/g, " ")).toContain("10 times too small");
    expect((await aistrat(["check", "--published", "2026-03-03"], { stdin: RIGHT })).out).toMatch(/✓ {2}환율/);
  });

  it("JSON is an extraction with what the checks speak of", async () => {
    const { out } = await aistrat(["check", "--published", "2026-03-03", "--json"], { stdin: WRONG });
    const parsed = extraction.parse(JSON.parse(out));
    expect(parsed.checks).toMatchObject([{ kind: "unit", severity: "warn" }]);
    expect(parsed.mentions.map((m) => m.text)).toEqual(["500억 달러", "7조원"]);
    expect(parsed.claims).toEqual([]);
  });

  it("CSV has a row a check", async () => {
    const { out } = await aistrat(["check", "--published", "2026-03-03", "--format", "csv"], { stdin: WRONG });
    expect(out.split("\n")[1]).toMatch(/,unit,warn,1,12,500억 달러,/);
  });
});
