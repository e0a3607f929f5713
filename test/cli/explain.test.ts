/** `aistrat explain`: why this claim, why not that, and where. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aistrat } from "./world.js";

const seed = join(import.meta.dirname, "../../fixtures/articles/seed.txt");
const TEXT = "삼성전자의 투자.\n삼성전자는 미국에 5조원을 투자한다.\n날씨가 맑다.";
const flat = (out: string): string => out.replace(/\s+/g, " ");

describe("aistrat explain", () => {
  it("--claim: trigger, candidates with their places, winners, losers, cues", async () => {
    const claims = JSON.parse((await aistrat(["extract", "--json", seed])).out).claims as {
      id: string;
      type: string;
      evidence: { text: string };
    }[];
    const claim = claims.find((c) => c.type === "investment" && c.evidence.text.includes("500억 달러"));
    const { code, out } = await aistrat(["explain", seed, "--claim", claim?.id ?? ""]);
    expect(code).toBe(0);
    expect(flat(out)).toContain("낱말 ‘투자’ → 투자 (active): 주장이 됨");
    expect(flat(out)).toContain("주어 ‘아마존이’ [party 아마존]: ✓ investor");
    expect(flat(out)).toContain("화제(은/는) ‘AWS코리아는’ [party AWS코리아]: ✗");
    expect(flat(out)).toContain("상태를 정한 말: -ㄹ, 계획");
    expect(out).toContain(`  ${claim?.id} 투자 · 예정 · 아마존 → 오픈AI 총 500억 달러`);
  });

  it.each<[string, string[], string]>([
    ["a bare noun", ["--at", "1:6"], "물리침: 있어야 할 역할이 비었다"],
    ["a claim", ["--at", "2"], "주장이 됨"],
    ["no trigger", ["--at", "3:2"], "주장을 알리는 낱말이 없다"],
    ["words", ["--text", "날씨"], "주장을 알리는 낱말이 없다"],
    ["in English", ["--at", "3:2", "--lang", "en"], "no word announces a claim"],
  ])("text where %s stands", async (_what, args, wanted) => {
    const { code, out } = await aistrat(["explain", ...args], { stdin: TEXT });
    expect([code, flat(out)]).toEqual([0, expect.stringContaining(wanted)]);
  });

  it.each<[string, string, string[]]>([
    [
      "a figure",
      "누리전자는 지난해 매출이 3조원으로 12% 늘었다고 밝혔다.",
      ["→ 실적·지표", "‘누리전자’ [party 누리전자]: ✓ subject —", "‘3조원’ [money 3조원]: ✓ value —", "‘12%’ [percent 12%]: ✓ change —"],
    ],
    [
      "a quotation",
      '누리전자 관계자는 "내년에 판다"고 말했다.',
      ["→ 발언 (quotation)", "✓ speaker — subject straight before the quotation", "‘내년에 판다’: ✓ content —"],
    ],
    ["a capacity", "누리전자는 GPU 3만 장을 확보했다.", ["→ 용량 확보 (gain)", "‘3만 장’ [quantity 3만 장]: ✓ quantity —"]],
    ["a specification", "‘가람2’ 칩은 4나노 공정으로 만든다.", ["→ 제원: 주장이 됨", "[quantity 4나노]: ✓ value —"]],
  ])("%s, which no trigger word announces, says who won which role", async (_what, text, wanted) => {
    const { claims } = JSON.parse((await aistrat(["extract", "--json"], { stdin: text })).out) as { claims: { id: string }[] };
    const { out } = await aistrat(["explain", "--claim", claims[0]?.id ?? ""], { stdin: text });
    for (const words of wanted) expect(flat(out)).toContain(words);
  });

  it("of two claims of one sentence only the one asked about", async () => {
    const text = '누리전자 대표는 "값을 내린다"며 "공장도 짓는다"고 말했다.';
    const { out } = await aistrat(["explain", "--claim", "c1"], { stdin: text });
    expect(flat(out)).toContain("‘값을 내린다’: ✓ content");
    expect(flat(out)).not.toContain("‘공장도 짓는다’: ✓ content");
  });

  it("figures that no claim holds are named, their conversions are not", async () => {
    const { out } = await aistrat(["explain"], { stdin: "누리전자는 5조원을 투자한다. 12%는 그냥 수다." });
    expect(flat(out)).toContain("어느 주장에도 없는 수치: ‘12%’");
    expect(flat(out)).not.toContain("없는 수치: ‘5조원’");
  });

  it("JSON holds the same, with spans that prove themselves", async () => {
    const { sentences } = JSON.parse((await aistrat(["explain", "--json"], { stdin: TEXT })).out);
    expect(sentences.map((s: { silence: string | null }) => s.silence)).toEqual(["rejected", null, "noTrigger"]);
    for (const s of sentences) {
      expect(TEXT.slice(s.start, s.end)).toBe(s.text);
      for (const t of s.triggers) expect(TEXT.slice(t.start, t.end)).toBe(t.text);
    }
  });

  it.each([
    [2, ["--claim", "c99"]],
    [2, ["--text", "없는 말"]],
    [2, ["--at", "둘"]],
    [2, ["--at", "99:1"]],
    [2, ["--at", "1:1", "--claim", "c1"]],
    [3, ["/nowhere.txt"]],
  ])("exit %i: %j", async (code, args) => {
    const answer = await aistrat(["explain", ...args], { stdin: TEXT });
    expect(answer.code).toBe(code);
    expect(answer.err.trimEnd().split("\n")).toHaveLength(1);
  });
});
