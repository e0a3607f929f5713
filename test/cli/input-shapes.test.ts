/** The same article in every encoding and shape: the same claims; and the flags that steer reading. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Extraction } from "../../src/contract/types.js";
import { aistrat } from "./world.js";

const ARTICLE = readFileSync(new URL("../../seeds/articles/aws-openai-2026-03-03.txt", import.meta.url), "utf8");
let dir = "";
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "aistrat-shapes-"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function extracted(bytes: Buffer | string, ...flags: string[]): Promise<Extraction[]> {
  const { out, code, err } = await aistrat(["extract", "-", "--ndjson", ...flags], { stdin: bytes });
  expect([code, err]).toEqual([0, ""]);
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** Claims and mentions without what depends on the writing: places, decomposed letters. */
const meaning = ({ claims, mentions }: Extraction): unknown =>
  JSON.parse(
    JSON.stringify({ claims, mentions }, (key, value) =>
      key === "start" || key === "end" ? undefined : typeof value === "string" ? value.normalize("NFC").replace(/\s+/g, " ") : value,
    ),
  );

describe("같은 기사, 다른 바이트: 주장이 같다", () => {
  const MARKS: Record<string, number[]> = { utf8: [0xef, 0xbb, 0xbf], utf16le: [0xff, 0xfe], utf16be: [0xfe, 0xff] };
  const cases = ["utf8", "utf16le", "utf16be", "cp949"].flatMap((encoding) =>
    ["\n", "\r\n", "\r"].flatMap((end) =>
      (["NFC", "NFD"] as const).flatMap((form) =>
        [false, true].flatMap((bom) => (encoding === "cp949" && (bom || form === "NFD") ? [] : [{ encoding, end, form, bom }])),
      ),
    ),
  );
  it.each(cases)("$encoding $form BOM=$bom 줄 끝 $end", async ({ encoding, end, form, bom }) => {
    const [plain] = await extracted(ARTICLE);
    // 세상의 글자 가운데 CP949에 없는 것은 본보기에도 없다
    const bytes = iconv.encode(ARTICLE.normalize(form).replaceAll("\n", end), encoding, { addBOM: false });
    const [found] = await extracted(Buffer.concat([Buffer.from(bom ? (MARKS[encoding] ?? []) : []), bytes]), "--with-text");
    expect(meaning(found as Extraction)).toEqual(meaning(plain as Extraction));
    const { text = "" } = (found as Extraction).article;
    for (const { start, end: to, text: said } of (found as Extraction).mentions) expect(text.slice(start, to)).toBe(said);
  });
});

describe("다른 그릇", () => {
  it("여러 기사를 이어 붙인 파일, gzip, JSON Lines: 한 줄에 한 기사", async () => {
    const two = `${ARTICLE}\ndate 2026-03-04\n누리전자가 4일 500억원을 투자한다고 밝혔다.\n`;
    expect((await extracted(gzipSync(two))).map((e) => e.article.publishedAt)).toEqual(["2026-03-03", "2026-03-04"]);
    const lines = ["가", "나"].map((id) => JSON.stringify({ id, text: ARTICLE, date: "2026-03-03" })).join("\n");
    const found = await extracted(lines);
    expect(found.map((e) => [e.article.id, e.article.publishedAtFrom, e.checks.some((c) => c.kind === "duplicate")])).toEqual([
      ["가", "metadata", false],
      ["나", "metadata", true],
    ]);
  });

  it("인코딩을 어떻게 정했는지 경고에 남는다", async () => {
    const [found] = await extracted(iconv.encode(ARTICLE, "cp949"));
    expect(found?.warnings.find((w) => w.code === "encoding")?.message).toContain("cp949");
  });

  it("--with-text: 페이지에서 뽑은 글을 가리킨다", async () => {
    const page = `<!doctype html><html><head><title>누리전자 공장 신설</title><meta property="article:published_time" content="2026-03-10"></head><body><article>${"<p>누리전자는 10일 대전 공장에 3000억원(약 2억 달러)을 투자한다고 밝혔다.</p>".repeat(2)}</article></body></html>`;
    const [found] = await extracted(page, "--with-text");
    const article = found?.article;
    expect([article?.title, article?.publishedAt, article?.publishedAtFrom]).toEqual(["누리전자 공장 신설", "2026-03-10", "metadata"]);
    for (const { start, end, text } of found?.mentions ?? []) expect(article?.text?.slice(start, end)).toBe(text);
    expect(found?.mentions.length).toBeGreaterThan(2);
  });
});

describe("한도와 실패", () => {
  it.each([["1000"], ["1k"], ["1KB"]])("--max-bytes %s: 넘는 기사만 빠지고 4", async (size) => {
    const file = join(dir, "a.jsonl");
    writeFileSync(file, ["짧다", "길다".repeat(1000), "짧다 둘"].map((text) => JSON.stringify({ text })).join("\n"));
    const { code, out, err } = await aistrat(["extract", file, "--ndjson", "--max-bytes", size]);
    expect([code, out.trimEnd().split("\n").length]).toEqual([4, 2]);
    expect(err).toMatch(/a\.jsonl:2: .*한도.*--max-bytes/);
  });

  it.each([["0"], ["64XB"], ["-1"], ["많이"]])("--max-bytes %s 는 크기가 아니다", async (size) => {
    expect(await aistrat(["extract", "-", `--max-bytes=${size}`], { stdin: "가" })).toMatchObject({ code: 2, out: "" });
  });

  it("깨진 줄: 파일:줄과 이유, 나머지는 온전하고 4", async () => {
    const file = join(dir, "b.jsonl");
    writeFileSync(file, `{"text":"하나"}\n{"text":\n{"text":"셋"}\n`);
    const { code, out, err } = await aistrat(["extract", file, "--ndjson"]);
    expect([code, out.trimEnd().split("\n").length]).toEqual([4, 2]);
    expect(err).toMatch(/b\.jsonl:2: JSON/);
  });

  it("깨진 줄이 많아도 줄마다 알리고, 끝에 센다", async () => {
    const bad = Array.from({ length: 200 }, (_, i) => `{"text": ${i}번째`);
    const file = join(dir, "c.jsonl");
    writeFileSync(file, bad.flatMap((line, i) => [JSON.stringify({ text: `온전한 기사 ${i}` }), line]).join("\n"));
    const { code, out, err } = await aistrat(["extract", file, "--ndjson"]);
    expect([code, out.trimEnd().split("\n").length]).toEqual([4, 200]);
    const lines = err.trimEnd().split("\n");
    expect(lines.slice(0, -1).map((line) => /c\.jsonl:(\d+): JSON/.exec(line)?.[1])).toEqual(bad.map((_, i) => String(2 * i + 2)));
    expect(lines.at(-1)).toBe("aistrat: 읽지 못한 것 200건, 읽은 기사 200건");
  });
});
