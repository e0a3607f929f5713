/** `--lang en`: whatever goes wrong, no word of ours is Korean; without it, every word is. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aistrat } from "./world.js";

let dir = "";
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "aistrat-lang-"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const HANGUL = /\p{Script=Hangul}/u;
const gzip = gzipSync(`${JSON.stringify({ text: "A" })}\n`.repeat(500));

describe("inputs that cannot be read, or only in part", () => {
  it.each<[name: string, bytes: string | Buffer, ...flags: string[]]>([
    ["no-encoding.txt", Buffer.from([0xed, 0xa0, 0x80, 0x20, 0xc3, 0x28])],
    ["wrong-mark.txt", Buffer.from([0xef, 0xbb, 0xbf, 0xc3, 0x28, 0x41])],
    ["replaced.txt", Buffer.from([0x41, 0xff, 0x42]), "--encoding", "utf-8"],
    ["unknown.txt", "A", "--encoding", "klingon"],
    ["cut-character.txt", Buffer.from("A 가").subarray(0, 4)],
    ["cp949.txt", iconv.encode("삼성전자가 투자했다고 밝혔다. 회사는 이같이 말했다.", "cp949")],
    ["utf16.txt", Buffer.from("\ufeffA wide text", "utf16le")],
    ["picture.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47])],
    ["old.hwp", Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
    ["cut.jsonl.gz", gzip.subarray(0, gzip.length - 12)],
    ["damaged.gz", Buffer.from([0x1f, 0x8b, 9, 9, 9, 9])],
    ["cut.zst", Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 4])],
    ["large.txt", "A".repeat(3000), "--max-bytes", "1000"],
    ["lines.jsonl", '{"text":\nword\n[1]\n{"id":"y"}\nnull\n{"text":"A","date":"soon"}\n{"text":"<p>A</p><p>B</p>"}\n'],
    ["field.json", '{"body":"A"}', "--text-field", "nope"],
    ["list.json", '[{"text":"A"},{"text":"B'],
    ["cut.json", '{\n"text": "A'],
    ["cells.csv", 'title,body\nA,B\nC\nD,E,F\nG,"H'],
    ["empty.html", "<html><body></body></html>"],
    ["meta.html", '<html><head><title>A</title><meta name="description" content="Only a description."></head><body></body></html>'],
    ["feed.xml", "<rss><channel><item><title>A</title><description>B</description></item><item></item>"],
    ["start.xml", "<rss><channel>"],
    ["wrong.xml", "<rss></rss>"],
    ["undated.txt", "삼성전자는 3일 500억 달러를 투자했다."],
    ["unlisted.txt", "2026-03-03 삼성전자는 500억 아르헨티나 페소를 투자했다."],
  ])("%s", async (name, bytes, ...flags) => {
    writeFileSync(join(dir, name), bytes);
    const said = async (lang: string): Promise<string[]> => {
      const run = await aistrat(["extract", join(dir, name), "--format", "claims", "--lang", lang, ...flags]);
      const data = (await aistrat(["extract", join(dir, name), "--ndjson", "--quiet", "--lang", lang, ...flags])).out;
      const records = data.split("\n").filter((line) => line !== "");
      const messages = records.flatMap((line) => {
        const { warnings, checks } = JSON.parse(line) as Record<string, { message: string }[]>;
        return [...(warnings ?? []), ...(checks ?? [])].map(({ message }) => message);
      });
      return [...run.err.split("\n").filter((line) => line !== ""), ...messages];
    };
    const [english, korean] = [await said("en"), await said("ko")];
    expect(english.length).toBeGreaterThan(0);
    expect(english.filter((message) => HANGUL.test(message))).toEqual([]);
    expect(korean.length).toBe(english.length);
    expect(korean.filter((message) => !HANGUL.test(message))).toEqual([]);
  });
});

describe("command lines and files of one's own that make no sense", () => {
  it.each<[args: string[], lexicon?: string]>([
    [["extrct"]],
    [["extract", "--formt"]],
    [["extract", "--format"]],
    [["extract", "--format", "jsn"]],
    [["extract", "--json", "--ndjson"]],
    [["extract", "--published", "2026-02-30"]],
    [["extract", "--published", "soon"]],
    [["extract", "--rate", "USD"]],
    [["extract", "--width", "9"]],
    [["extract", "--max-bytes", "much"]],
    [["extract", "-", "-"]],
    [["extract", "nowhere.txt"]],
    [["extract", "--files-from", "nowhere"]],
    [["extract", "."]],
    [["schema", "claims"]],
    [["schema", "claim", "more"]],
    [["explain", "a", "b"]],
    [["explain", "nowhere.txt"]],
    [["explain", "README.md", "--at", "x"]],
    [["explain", "README.md", "--claim", "c999"]],
    [["explain", "README.md", "--text", "@@@"]],
    [["lexicon", "Nobody Knows It"]],
    [["lexicon", "fx", "XXX"]],
    [["lexicon", "fx", "USD", "soon"]],
    [["lexicon", "validate"]],
    [["normalize", "nothing"]],
    [["extract", "README.md", "-o", "no/such/folder/x.json"]],
    [["lexicon", "validate", "own.json"], "{"],
    [["lexicon", "validate", "own.json"], "[]"],
    [["lexicon", "validate", "own.json"], '{"partys":[]}'],
    [["lexicon", "validate", "own.json"], '{"parties":1}'],
    [["lexicon", "validate", "own.json"], '{"parties":[1]}'],
    [["lexicon", "validate", "own.json"], '{"parties":[{"name":" "}]}'],
    [["lexicon", "validate", "own.json"], '{"parties":[{"name":"A","kind":"x"}]}'],
    [["lexicon", "validate", "own.json"], '{"chips":[{"name":"A","kind":"x"}]}'],
    [["lexicon", "validate", "own.json"], '{"chips":[{"name":"A","kind":"cpu"}]}'],
    [["lexicon", "validate", "own.json"], '{"products":[{"name":"A","aliases":"B"}]}'],
    [["extract", "README.md", "--lexicon", "own.json"], '{"products":[{"name":"A","ticker":1}]}'],
    [["extract", "README.md", "--lexicon", "nowhere.json"]],
  ])("%j %s", async (args, lexicon) => {
    if (lexicon !== undefined) writeFileSync(join(dir, "own.json"), lexicon);
    const full = args.map((arg) => (arg === "own.json" ? join(dir, arg) : arg));
    const english = await aistrat([...full, "--lang", "en"], { stdin: "A" });
    expect(english.code).toBeGreaterThan(0);
    expect(english.err).toMatch(/^aistrat: /);
    expect(english.err).not.toMatch(HANGUL);
    expect((await aistrat(full, { stdin: "A" })).err).toMatch(HANGUL);
  });
});
