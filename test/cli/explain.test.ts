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
