import { Readable } from "node:stream";
import { createGzip, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readArticles } from "../../src/read/read.js";
import { pieces, readAll, readOne } from "./reading.js";

const line = (i: number, text = "누리전자가 밝혔다."): string => `${JSON.stringify({ id: `n${i}`, text: `${i}번째. ${text}` })}\n`;

describe("JSON Lines의 흐름", () => {
  it("첫 기사가 마지막 입력보다 먼저 나오고, 가져가는 만큼만 읽는다", async () => {
    let given = 0;
    async function* input(): AsyncGenerator<Uint8Array> {
      for (; given < 1000; given++) yield Buffer.from(line(given));
    }
    const articles = readArticles({ name: "-", stream: input() });
    for (let i = 0; i < 3; i++) {
      const { value } = await articles.next();
      expect(value).toMatchObject({ id: `n${i}` });
      expect(given).toBeLessThanOrEqual(i + 3);
    }
    await articles.return(undefined);
    expect(given).toBeLessThan(10);
  });

  it("그만두면 입력도 닫힌다", async () => {
    let closed = false;
    async function* input(): AsyncGenerator<Uint8Array> {
      try {
        for (let i = 0; ; i++) yield Buffer.from(line(i));
      } finally {
        closed = true;
      }
    }
    for await (const _ of readArticles({ name: "-", stream: input() })) break;
    expect(closed).toBe(true);
  });

  it.each([1, 2, 3, 5, 64, 100_000])("조각 %i바이트: 순서 그대로, 모두", async (size) => {
    const bytes = Buffer.from(Array.from({ length: 50 }, (_, i) => line(i)).join(""));
    const { articles, failures } = await readAll(pieces(bytes, size), "a.jsonl");
    expect(failures).toEqual([]);
    expect(articles.map((a) => a.id)).toEqual(Array.from({ length: 50 }, (_, i) => `n${i}`));
  });

  it("깨진 줄은 파일:줄과 이유로 알리고 나머지는 온전하다", async () => {
    const bad = ['{"id":"x", "text":', "그냥 글", "[1,2]", '{"id":"y"}', "null"];
    const lines = bad.flatMap((b, i) => [line(i), `${b}\n`]).join("");
    const { articles, failures } = await readAll(`\n${lines}`, "a.jsonl");
    expect(articles.map((a) => a.id)).toEqual(["n0", "n1", "n2", "n3", "n4"]);
    expect(failures.map((f) => f.place)).toEqual(["a.jsonl:3", "a.jsonl:5", "a.jsonl:7[0]", "a.jsonl:7[1]", "a.jsonl:9", "a.jsonl:11"]);
    for (const f of failures) expect(f).toMatchObject({ source: "a.jsonl", code: "unreadable", reason: expect.stringMatching(/[가-힣]/) });
  });

  it("이유에 입력의 글자를 그대로 옮기지 않는다", async () => {
    const { failures } = await readAll('{"text": \u001b[31m위험}\n{"\\u001b[31m":1}\n', "a.jsonl");
    expect(failures.map((f) => f.reason.includes("\u001b"))).toEqual([false, false]);
  });

  it("줄마다 인코딩이 달라도 읽는다", async () => {
    const mixed = Buffer.concat([
      Buffer.from(line(0)),
      Buffer.from([0x7b, 0x22, 0x74, 0x65, 0x78, 0x74, 0x22, 0x3a, 0x22, 0xb0, 0xa1, 0x22, 0x7d, 0x0a]),
      Buffer.from(`\uFEFF${line(2)}`),
    ]);
    const { articles } = await readAll(mixed, "a.jsonl");
    expect(articles.map((a) => [a.text, a.encoding.name])).toEqual([
      ["0번째. 누리전자가 밝혔다.", "utf-8"],
      ["가", "cp949"],
      ["2번째. 누리전자가 밝혔다.", "utf-8"],
    ]);
  });
});

describe("크기 한도", () => {
  const long = "가".repeat(2000);
  it.each([
    ["JSON Lines", "a.jsonl", line(0) + line(1, long) + line(2), ["n0", "n2"], "a.jsonl:2"],
    ["JSON 목록", "a.json", `[${[line(0), line(1, long), line(2)].join(",")}]`, ["n0", "n2"], "a.json[1]"],
    ["CSV", "a.csv", `id,text\nn0,가\nn1,${long}\nn2,나\n`, ["n0", "n2"], "a.csv:3"],
  ])("%s: 넘는 것만 빼고 읽는다", async (_, name, input, ids, place) => {
    for (const size of [100, 1 << 20]) {
      const { articles, failures } = await readAll(pieces(Buffer.from(input), size), name, { maxBytes: 4000 });
      expect(articles.map((a) => a.id)).toEqual(ids);
      expect(failures).toMatchObject([{ place, code: "tooLarge", next: expect.stringContaining("--max-bytes") }]);
    }
  });

  it.each([
    ["a.txt", long],
    ["a.html", `<html><body><article>${long}`],
    ["a.json", `{\n"text":"${long}"}`],
    ["a.xml", `<rss>${long}</rss>`],
  ])("%s 한 파일", async (name, text) => {
    const { articles, failures } = await readAll(pieces(Buffer.from(text), 100), name, { maxBytes: 4000 });
    expect([articles, failures.map((f) => [f.place, f.code])]).toEqual([[], [[name, "tooLarge"]]]);
  });

  it("이어 붙인 글에서는 넘는 기사만", async () => {
    const text = `date 2026-03-03\n가\ndate 2026-03-04\n${"나\n".repeat(2000)}date 2026-03-05\n다\n`;
    const { articles, failures } = await readAll(text, "a.txt", { maxBytes: 4000 });
    expect([articles.map((a) => a.source), failures.map((f) => f.place)]).toEqual([["a.txt:1", "a.txt:2004"], ["a.txt:3"]]);
  });
});

describe("압축", () => {
  it("gzip은 이름이 아니라 내용으로 안다", async () => {
    expect((await readOne(gzipSync("누리전자가 밝혔다"), "a.txt")).text).toBe("누리전자가 밝혔다");
    expect((await readOne(gzipSync('{"text":"가"}\n'), "a.jsonl.gz")).text).toBe("가");
    expect((await readOne(gzipSync(Buffer.from("\ufeff가나", "utf16le")), "a.txt.gz")).encoding).toEqual({
      name: "utf-16le",
      decidedBy: "bom",
    });
  });

  it("압축된 것도 흐르는 대로 나온다", async () => {
    const gzip = createGzip();
    const articles = readArticles({ name: "-", stream: gzip });
    gzip.write(line(0));
    gzip.flush();
    expect((await articles.next()).value).toMatchObject({ id: "n0" });
    gzip.end(line(1));
    expect((await articles.next()).value).toMatchObject({ id: "n1" });
    expect((await articles.next()).done).toBe(true);
  });

  it("중간에 끊긴 gzip: 온전한 줄은 읽고 끊겼다고 말한다", async () => {
    const noise = (i: number): string => Array.from({ length: 200 }, (_, k) => ((i * 7919 + k * 104_729) % 999_983).toString(36)).join(" ");
    const packed = gzipSync(Array.from({ length: 200 }, (_, i) => line(i, noise(i))).join(""));
    const { articles, failures } = await readAll(pieces(packed.subarray(0, packed.length >> 1), 1000), "a.jsonl.gz");
    expect(articles.length).toBeGreaterThan(20);
    expect(failures.at(-1)).toMatchObject({ code: "unreadable", reason: expect.stringContaining("끊겼습니다") });
  });

  it("깨진 gzip", async () => {
    const packed = gzipSync("누리전자가 밝혔다");
    packed[12] = (packed[12] ?? 0) ^ 0xff;
    expect((await readAll(packed, "a.gz")).failures).toMatchObject([{ code: "unreadable", place: "a.gz" }]);
  });

  it.each([
    ["PDF", "%PDF-1.7\n"],
    ["ZIP", "PK\u0003\u0004...."],
  ])("%s 은 읽지 않는다고 말한다", async (kind, text) => {
    expect((await readAll(text, "a.bin")).failures).toMatchObject([{ code: "unreadable", reason: expect.stringContaining(kind) }]);
  });

  it("읽는 중 난 오류는 그 파일의 실패다", async () => {
    async function* input(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(line(0));
      throw Object.assign(new Error("EIO"), { code: "EIO", syscall: "read" });
    }
    const { articles, failures } = await readAll(Readable.from(input()), "a.jsonl");
    expect([articles.length, failures.map((f) => [f.place, f.code])]).toEqual([1, [["a.jsonl", "unreadable"]]]);
  });
});
