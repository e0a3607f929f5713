/** The loop over articles: one that cannot be worked on is one failure, and the rest is whole. */
import { PassThrough, Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { reportArticles } from "../../src/cli/articles.js";
import { sayIn } from "../../src/cli/command.js";
import type { Extraction } from "../../src/contract/types.js";
import { CLAIM_FORMATS } from "../../src/report/formats.js";
import { aistrat } from "./world.js";

async function run(format: string, bad: readonly string[], error: Error) {
  const lines = ["a", "b", "c", "d"].map((id) => JSON.stringify({ id, date: "2026-03-03", text: `${id} 5억원을 투자했다.` })).join("\n");
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const io = { stdin: Readable.from([Buffer.from(lines)]), stdout, stderr, env: {}, signal: new AbortController().signal };
  const shape = (extraction: Extraction): Extraction => {
    if (bad.includes(extraction.article.id)) throw error;
    return extraction;
  };
  const flags = { format, offsets: "utf16", currency: "KRW" } as const;
  const code = await reportArticles({ files: ["-"], flags, formats: CLAIM_FORMATS, shape }, { io, lang: "ko", say: sayIn("ko") });
  return { code, out: String(stdout.read() ?? ""), err: String(stderr.read() ?? "") };
}

const bug = new Error("뜻밖의 일");

describe.each([[["a"]], [["b", "c"]], [["d"]]])("%j breaks", (bad) => {
  const left = ["a", "b", "c", "d"].filter((id) => !bad.includes(id));

  it("json and ndjson hold the others, in order; exit 4", async () => {
    const json = await run("json", bad, bug);
    expect(json.code).toBe(4);
    expect((JSON.parse(json.out) as Extraction[]).map(({ article }) => article.id)).toEqual(left);
    const lines = (await run("ndjson", bad, bug)).out.trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as Extraction).article.id)).toEqual(left);
  });

  it("each is told with its place and the next step", async () => {
    const { err } = await run("csv", bad, bug);
    const places = bad.map((id) => `-:${"abcd".indexOf(id) + 1}`);
    for (const place of places) expect(err).toContain(`aistrat: ${place}: 예상하지 못한 오류: 뜻밖의 일 → 입력과 함께 알려 주세요\n`);
  });
});

it("a result beyond what memory holds", async () => {
  const { code, err } = await run("ndjson", ["b"], new RangeError("Invalid string length"));
  expect(code).toBe(4);
  expect(err).toBe("aistrat: -:2: 결과가 너무 큽니다 (Invalid string length) → 기사를 나누거나 --max-bytes 로 거르세요\n");
});

it("more text than any article: told, not tried", async () => {
  const { code, out, err } = await aistrat(["extract", "--ndjson"], {
    stdin: `date 2026-03-03 가\ndate 2026-03-04 ${"나".repeat(9_000_000)}`,
  });
  expect([code, out.split("\n").length]).toEqual([4, 2]);
  expect(err).toMatch(/^aistrat: -:2: 기사 하나로는 너무 깁니다 \(9000016자\) → 기사마다 나누어 주세요\n$/);
});

it("all of them: exit 3, no output", async () => {
  const { code, out } = await run("json", ["a", "b", "c", "d"], bug);
  expect({ code, out }).toEqual({ code: 3, out: "" });
});
