/** Whatever the bytes: articles or failures, never an exception, never a hang. */
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { duplicateIndex } from "../../src/read/duplicates.js";
import { readArticles } from "../../src/read/read.js";
import { fixture, readAll } from "./reading.js";

const SEEDS: readonly (readonly [string, Buffer])[] = [
  ["a.html", fixture("pages/06-economy-table.html")],
  ["b.html", fixture("pages/12-mobile-euckr.html")],
  ["a.jsonl", Buffer.from('{"id":1,"text":"누리전자가 밝혔다","date":"2026-03-03"}\n{"id":2,"text":"가람통신"}\n')],
  ["a.json", Buffer.from('[{"text":"누리전자가 \\"밝혔다\\""},{"text":"가람통신"}]')],
  ["a.csv", iconv.encode('제목,본문\n"가, 나","다 ""라"""\n마,바\n', "cp949")],
  ["a.xml", Buffer.from("<rss><channel><title>가</title><item><title>나</title><description>다</description></item></channel></rss>")],
  ["a.txt", Buffer.from("\ufeffdate 2026-03-03 누리전자\ndate 2026-03-04 가람통신\n", "utf16le")],
];

type Mutation = {
  readonly kind: "cut" | "flip" | "repeat" | "insert";
  readonly at: number;
  readonly length: number;
  readonly byte: number;
};

function mutate(bytes: Buffer, { kind, at, length, byte }: Mutation): Buffer {
  const from = Math.floor(at * bytes.length);
  if (kind === "cut") return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
  if (kind === "insert") return Buffer.concat([bytes.subarray(0, from), Buffer.alloc(length, byte), bytes.subarray(from)]);
  if (kind === "repeat") return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from, from + length), bytes.subarray(from)]);
  const copy = Buffer.from(bytes);
  for (let i = from; i < Math.min(copy.length, from + (length % 4) + 1); i++) copy[i] = (copy[i] ?? 0) ^ (byte | 1);
  return copy;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("cut", "flip", "repeat", "insert"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 200 }),
  byte: fc.integer({ min: 0, max: 255 }),
});

describe("깨진 입력", () => {
  it("자르고 뒤집고 되풀이하고 끼워 넣어도 기사 아니면 실패다", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SEEDS), fc.array(mutation, { minLength: 1, maxLength: 4 }), async ([name, seed], mutations) => {
        const { articles, failures } = await readAll(mutations.reduce(mutate, seed), name);
        for (const { text } of articles) expect(typeof text).toBe("string");
        for (const { place, reason } of failures) expect([place.startsWith(name), reason.length > 0]).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });

  it("아무 바이트나", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom("a", ...SEEDS.map(([name]) => name)), async (bytes, name) => {
        const { articles, failures } = await readAll(bytes, name);
        expect(articles.length + failures.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it("한 줄에 백만 글자, 십만 겹 괄호", async () => {
    for (const text of [
      "가".repeat(1_000_000),
      "[".repeat(100_000),
      "{".repeat(100_000),
      '"'.repeat(100_000),
      "<".repeat(100_000),
      "date ".repeat(100_000),
    ])
      for (const name of ["-", "a.json", "a.jsonl", "a.csv", "a.html", "a.xml"]) await readAll(text, name);
  }, 30_000);

  it("양방향·폭 없는 글자와 제어 문자는 자료에 그대로 남는다", async () => {
    const text = "가\u202e나\u200b다\u001b[31m라\u0000마";
    expect((await readAll(JSON.stringify({ text }), "a.jsonl")).articles[0]?.text).toBe(text);
    expect((await readAll(text, "a.txt")).articles[0]?.text).toBe(text);
  });
});

describe("한 번에 두 번 온 기사", () => {
  const lead =
    "누리전자가 3천억원을 들여 대전에 전력반도체 공장을 짓는다. 새 공장은 2028년 양산에 들어갈 예정이며 회사는 지역에서 400명을 새로 뽑기로 했다고 10일 밝혔다.";
  it("같은 글, 빈칸·줄 끝·NFD만 다른 글, 같은 제목과 첫머리", async () => {
    const duplicates = duplicateIndex();
    const note = (id: string, title: string | null, text: string): string | null => duplicates.note({ id, title, text });
    expect(note("1", "공장 신설", `${lead}\n뒷이야기 하나`)).toBeNull();
    expect(note("2", "공장 신설", `${lead}\r\n뒷이야기  하나`)).toBe("1");
    expect(note("3", null, `${lead}\n뒷이야기 하나`.normalize("NFD"))).toBe("1");
    expect(note("4", "공장 신설", `${lead}\n다른 뒷이야기가 붙은 판`)).toBe("1");
    expect(note("5", "공장 신설", `공장 신설\n\n${lead}\n제목이 글머리에도 있는 판`)).toBe("1");
    expect(note("6", "다른 기사", `${lead.replace("3천억원", "4천억원")}\n끝`)).toBeNull();
    expect(note("7", "공장 신설", "짧다")).toBeNull();
    expect(note("8", "공장 신설", "짧지만 다르다")).toBeNull();
  });

  it("여러 입력에 걸쳐", async () => {
    const duplicates = duplicateIndex();
    const seen: (string | null)[] = [];
    for (const name of ["a.txt", "b.txt"])
      for await (const item of readArticles({ name, bytes: Buffer.from(lead) }, { duplicates }))
        if (item.kind === "article") seen.push(item.duplicateOf);
    expect([seen[0], typeof seen[1]]).toEqual([null, "string"]);
  });

  it("번호만 기억하지, 번호를 잘라 낸 기록까지 붙들지 않는다", () => {
    const duplicates = duplicateIndex();
    const note = (i: number): void => {
      const row = `20260303-${String(i).padStart(12, "0")},${"가".repeat(20_000)}`;
      duplicates.note({ id: row.slice(0, row.indexOf(",")), title: null, text: `기사 ${i}` });
    };
    for (let i = 0; i < 100; i++) note(i);
    const before = process.memoryUsage().heapUsed;
    // 8,000개면 320 MB
    for (let i = 0; i < 8000; i++) note(i);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150e6);
  });

  it("기억은 한정되어 있다", () => {
    const duplicates = duplicateIndex(10);
    for (let i = 0; i < 100; i++) duplicates.note({ id: String(i), title: null, text: `기사 ${i}` });
    expect(duplicates.note({ id: "again", title: null, text: "기사 99" })).toBe("99");
    expect(duplicates.note({ id: "again", title: null, text: "기사 1" })).toBeNull();
  });
});
