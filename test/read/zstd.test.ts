/** Zstandard: the same articles, limits and failures as gzip. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { unzstd } from "../../src/read/zstd.js";
import { pieces, readAll, readOne } from "./reading.js";

const zstd = (bytes: string, ...args: string[]): Buffer => spawnSync("zstd", ["-c", ...args], { input: bytes }).stdout;
const installed = spawnSync("zstd", ["--version"]).status === 0;
/** `누리전자가 밝혔다`, with a checksum. */
const SMALL = Buffer.from("KLUv/QRYyQAA64iE66as7KCE7J6Q6rCAIOuwne2YlOuLpHavmOA=", "base64");
const line = (i: number, text: string): string => `${JSON.stringify({ id: `n${i}`, text: `${i}번째. ${text}` })}\n`;
const noise = (i: number): string => Array.from({ length: 200 }, (_, k) => ((i * 7919 + k * 104_729) % 999_983).toString(36)).join(" ");
const lines = Array.from({ length: 500 }, (_, i) => line(i, noise(i))).join("");

async function plain(bytes: Uint8Array, size: number): Promise<{ text: string; broken: string | null }> {
  const parts: Uint8Array[] = [];
  try {
    for await (const part of unzstd(pieces(bytes, size))) parts.push(Buffer.from(part));
  } catch (error) {
    return { text: Buffer.concat(parts).toString(), broken: (error as { code?: unknown }).code === "Z_BUF_ERROR" ? "cut" : "damaged" };
  }
  return { text: Buffer.concat(parts).toString(), broken: null };
}

/** A frame that says it is `count` runs of 128 KB of one letter. */
function bomb(count: number): Buffer {
  const run = (last: number): number[] => {
    const bits = (131_072 << 3) | (1 << 1) | last;
    return [bits & 255, (bits >> 8) & 255, bits >> 16, 0x61];
  };
  return Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58, ...Array.from({ length: count }, (_, i) => run(i === count - 1 ? 1 : 0)).flat()]);
}

describe("zstd", () => {
  it("이름이 아니라 내용으로 안다", async () => {
    expect((await readOne(SMALL, "a.txt")).text).toBe("누리전자가 밝혔다");
  });

  it("어디서 끊겨도 끊겼다고 말한다", async () => {
    for (let end = 4; end < SMALL.length; end++) {
      expect((await plain(SMALL.subarray(0, end), 5)).broken).toBe("cut");
      expect((await readAll(SMALL.subarray(0, end), "a.zst")).failures).toMatchObject([
        { code: "unreadable", place: "a.zst", reason: "압축이 중간에 끊겼습니다" },
      ]);
    }
  });

  it("틀이 여럿이거나 건너뛸 틀이 사이에 있어도 이어 읽는다", async () => {
    const skippable = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
    for (const size of [1, 3, 1000])
      expect(await plain(Buffer.concat([SMALL, skippable, SMALL]), size)).toEqual({ text: "누리전자가 밝혔다".repeat(2), broken: null });
  });

  it.each([
    ["창이 너무 크다", Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xa0, 0x01, 0x00, 0x00])],
    ["한 조각인데 너무 크다", Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0x40, 0x01, 0x00, 0x00])],
    ["사전이 있어야 한다", Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x01, 0x58, 7, 1, 0, 0])],
    ["뒤에 다른 것이 붙었다", Buffer.concat([SMALL, Buffer.from("그 밖의 글")])],
    ["블록의 종류가 틀렸다", Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58, 0x07, 0, 0])],
  ])("%s", async (_, bytes) => expect((await plain(bytes, 7)).broken).toBe("damaged"));

  it("몇 바이트가 몇 GB로 불어나도 한 번에 한 블록이고, 한도에서 멎는다", async () => {
    const before = process.memoryUsage().rss;
    const { articles, failures } = await readAll(bomb(4000), "a.txt", { maxBytes: 1 << 20 });
    expect([articles, failures]).toMatchObject([[], [{ code: "tooLarge", place: "a.txt" }]]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
    expect((await plain(bomb(8), 11)).text).toBe("a".repeat(8 * 131_072));
  });

  it.skipIf(!installed)("[zstd가 없으면 건너뜀] 여러 세기와 크기: 온전히, 어떤 조각으로 와도", async () => {
    for (const args of [["-1"], ["-3", "--no-check"], ["-19"], ["-3", "--long=25"]]) {
      const packed = zstd(lines, ...args);
      expect(await plain(packed, 65_536)).toEqual({ text: lines, broken: null });
      const { articles, failures } = await readAll(pieces(packed, 777), "a.jsonl.zst");
      expect([articles.length, articles.at(-1)?.id, failures]).toEqual([500, "n499", []]);
    }
  });

  it.skipIf(!installed)("[zstd가 없으면 건너뜀] 중간에 끊긴 것: 온전한 줄은 읽고 끊겼다고 말한다", async () => {
    const packed = zstd(lines);
    const { articles, failures } = await readAll(pieces(packed.subarray(0, packed.length >> 1), 1000), "a.jsonl.zst");
    expect(articles.length).toBeGreaterThan(20);
    expect(failures.at(-1)).toMatchObject({ code: "unreadable", reason: expect.stringContaining("끊겼습니다") });
  });

  it.skipIf(!installed)("[zstd가 없으면 건너뜀] 바이트가 바뀌면 실패이거나 글이지, 예외도 멈춤도 아니다", async () => {
    const packed = zstd(lines.slice(0, 20_000));
    for (let i = 4; i < packed.length; i += 101) {
      const bytes = Buffer.from(packed);
      bytes[i] = (bytes[i] ?? 0) ^ 0x55;
      const { failures } = await readAll(bytes, "a.jsonl.zst", { maxBytes: 1 << 20 });
      for (const { place } of failures) expect(place).toMatch(/^a\.jsonl\.zst/);
    }
  });
});
