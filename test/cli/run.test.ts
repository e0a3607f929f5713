/** Command lines and what they answer: exit codes, shapes, messages. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/registry.js";
import { extraction } from "../../src/contract/schema.js";
import { FLAT_KEYS } from "../../src/report/flat.js";
import { aistrat } from "./world.js";

const TEXT = "2026-03-03 알파전자가 3일 베타에 500억 달러(약 70조원)를 투자한다고 밝혔다.";
let dir = "";
const at = (name: string): string => join(dir, name);

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "aistrat-cli-"));
  writeFileSync(at("a.txt"), TEXT);
  writeFileSync(at("b.txt"), `${TEXT} 두 번째 기사다.`);
  writeFileSync(at("broken.txt"), Buffer.from([0xed, 0xa0, 0x80, 0x20, 0xc3, 0x28]));
  mkdirSync(at("tree/below/.hidden"), { recursive: true });
  writeFileSync(at("tree/2.txt"), TEXT);
  writeFileSync(at("tree/10.txt"), `${TEXT} 둘`);
  writeFileSync(at("tree/below/3.txt"), `${TEXT} 셋`);
  writeFileSync(at("tree/below/.hidden/4.txt"), TEXT);
  writeFileSync(at("tree/picture.png"), "x");
  mkdirSync(at("empty"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const sources = (out: string): string[] =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).article.source.slice(dir.length + 1));

describe("exit codes", () => {
  it.each<[number, string, string[]]>([
    [0, "an article", ["extract", "a.txt"]],
    [0, "no claim found", ["extract", "--type", "payout", "a.txt"]],
    [3, "the only input is missing", ["extract", "missing.txt"]],
    [3, "the only input is a directory", ["extract", "tree"]],
    [3, "the only input cannot be decoded", ["extract", "broken.txt"]],
    [3, "an empty directory", ["extract", "-r", "empty"]],
    [4, "one of two is missing", ["extract", "missing.txt", "a.txt"]],
    [4, "one of two cannot be decoded", ["extract", "a.txt", "broken.txt"]],
  ])("%i: %s", async (code, _what, args) => {
    const answer = await aistrat(args.map((arg) => (/\.txt$|^tree$|^empty$/.test(arg) ? at(arg) : arg)));
    expect(answer.code).toBe(code);
    expect(answer.err === "").toBe(code === 0);
    expect(answer.out === "").toBe(code === 3);
  });
});

describe("usage errors: 2, one line that says what would be right", () => {
  it.each<[string[], RegExp]>([
    [["extrct"], /모르는 명령 extrct → 혹시 extract\?$/],
    [["--lang", "en", "extrct"], /unknown command extrct → did you mean extract\?$/],
    [["news.txt"], /→ aistrat extract news.txt$/],
    [["--json"], /→ aistrat extract --json$/],
    [["extract", "--formt", "json"], /모르는 옵션 --formt → 혹시 --format\?/],
    [["extract", "--format", "jsn"], /--format: 모르는 값 jsn → 혹시 json\? \(table\|json\|ndjson\|claims\|csv\)$/],
    [["extract", "--format"], /옵션에 값이 없습니다/],
    [["extract", "--type", "investment,investmnt"], /investmnt → 혹시 investment\?/],
    [["extract", "--status", "plan"], /혹시 planned\?/],
    [["extract", "--min-confidence", "2"], /0~1 의 수가 아닙니다/],
    [["extract", "--published", "2026-02-30"], /달력에 없는 날입니다 → --published 2026-03-03$/],
    [["extract", "--published", "3월 3일"], /YYYY-MM-DD 가 아닙니다/],
    [["extract", "--rate", "USD"], /→ --rate USD=1400/],
    [["extract", "--rate", "USD=0"], /→ --rate USD=1400/],
    [["extract", "--currency", "EUR"], /모르는 값 EUR/],
    [["extract", "--offsets", "bytes"], /utf16\|codepoint\|utf8/],
    [["extract", "--json", "--ndjson"], /함께 쓸 수 없는 옵션/],
    [["extract", "-", "-"], /두 번/],
    [["extract", "--files-from", "/nowhere/list"], /파일이 없습니다/],
    [["mentions", "--format", "claims"], /table\|json\|ndjson\|csv/],
    [["mentions", "--kind", "mony"], /혹시 money\?/],
    [["schema", "claims"], /혹시 claim\? \(extraction\|article/],
    [["schema", "claim", "more"], /인자가 너무 많습니다/],
    [["--lang", "fr"], /ko\|en/],
  ])("%j", async (args, message) => {
    const { code, out, err } = await aistrat(args);
    expect({ code, out, lines: err.split("\n").length }).toEqual({ code: 2, out: "", lines: 2 });
    expect(err).toMatch(/^aistrat: /);
    expect(err.trimEnd()).toMatch(message);
  });

  it("-o onto an input is refused, and the input kept", async () => {
    const { code } = await aistrat(["extract", at("a.txt"), "-o", at("a.txt")]);
    expect(code).toBe(2);
    expect(readFileSync(at("a.txt"), "utf8")).toBe(TEXT);
  });

  it.each([[[]], [["extract"]], [["mentions"]]])("%j at a terminal: help on stderr", async (args) => {
    const { code, out, err } = await aistrat(args, { stdinTTY: true });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/사용법:/);
  });
});

describe("help", () => {
  it.each(Object.keys(COMMANDS))("%s: three runnable examples, in both languages", async (name) => {
    for (const lang of ["ko", "en"]) {
      const { code, out } = await aistrat([name, "--help", "--lang", lang]);
      expect(code).toBe(0);
      expect(out.match(/^ {2}(echo .*\| )?aistrat /gm)).toHaveLength(3);
      if (lang === "en") expect(out.replace(/^ {2}echo.*/gm, "")).not.toMatch(/[가-힣]/);
    }
  });
  it("lists every command", async () => {
    for (const args of [["--help"], ["-h"], ["help"]]) {
      const { code, out } = await aistrat(args);
      expect(code).toBe(0);
      for (const name of Object.keys(COMMANDS)) expect(out).toContain(`  ${name}`);
    }
    expect((await aistrat(["help", "schema"])).out).toContain("aistrat schema [options] [name]");
  });
});

describe("inputs", () => {
  it("piped text, with and without a command or -", async () => {
    const answers = await Promise.all(
      [
        ["extract", "--ndjson"],
        ["extract", "-", "--ndjson"],
      ].map((args) => aistrat(args, { stdin: TEXT })),
    );
    expect(answers[0]?.out).toBe(answers[1]?.out);
    const bare = await aistrat([], { stdin: TEXT });
    expect({ code: bare.code, out: bare.out }).toEqual({ code: 0, out: (await aistrat(["extract"], { stdin: TEXT })).out });
  });

  it("directories: article files below, in order, hidden ones and pictures left out", async () => {
    const { code, out } = await aistrat(["extract", "-r", at("tree"), "--ndjson"]);
    expect(code).toBe(0);
    expect(sources(out)).toEqual(["tree/10.txt", "tree/2.txt", "tree/below/3.txt"]);
  });

  it.each([
    ["lines", "\n"],
    ["CRLF lines", "\r\n"],
    ["NUL", "\0"],
  ])("--files-from with %s, from a file and from standard input", async (_what, separator) => {
    const list = [at("b.txt"), at("a.txt"), ""].join(separator);
    writeFileSync(at("list"), list);
    for (const answer of [
      await aistrat(["extract", "--ndjson", "--files-from", at("list")]),
      await aistrat(["extract", "--ndjson", "--files-from", "-"], { stdin: list }),
    ])
      expect(sources(answer.out)).toEqual(["b.txt", "a.txt"]);
  });

  it("a broken input never costs the others' results, which keep their order", async () => {
    const { out, err } = await aistrat(["extract", "--ndjson", at("b.txt"), at("broken.txt"), at("missing.txt"), at("a.txt")]);
    expect(sources(out)).toEqual(["b.txt", "a.txt"]);
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain(`aistrat: ${at("broken.txt")}: `);
    expect(lines[1]).toContain(`aistrat: ${at("missing.txt")}: 파일이 없습니다 → `);
    expect(lines[2]).toBe("aistrat: 읽지 못한 것 2건, 읽은 기사 2건");
  });

  it("--published decides the date", async () => {
    const { out } = await aistrat(["extract", "--json", "--published", "2025-01-31"], { stdin: TEXT });
    expect(JSON.parse(out).article).toMatchObject({ publishedAt: "2025-01-31", publishedAtFrom: "option" });
  });
});

describe("outputs", () => {
  it("json: the record for one input, an array for several, also when one of them fails", async () => {
    expect(extraction.parse(JSON.parse((await aistrat(["extract", "--json", at("a.txt")])).out)).article.source).toBe(at("a.txt"));
    for (const args of [
      [at("a.txt"), at("b.txt")],
      [at("a.txt"), at("missing.txt")],
      ["-r", at("tree")],
    ]) {
      const list: unknown = JSON.parse((await aistrat(["extract", "--json", ...args])).out);
      expect(extraction.array().parse(list).length).toBeGreaterThan(0);
    }
  });

  it("same bytes in, same bytes out, whatever the terminal", async () => {
    for (const format of ["json", "ndjson", "claims", "csv"]) {
      const args = ["extract", "--format", format, at("a.txt"), at("b.txt")];
      const piped = await aistrat(args);
      const terminal = await aistrat(args, { stdoutTTY: true, columns: 120, env: { LANG: "de_DE", TZ: "America/New_York" } });
      expect(terminal.out).toBe(piped.out);
    }
  });

  it.each([
    ["out.csv", FLAT_KEYS.join(",")],
    ["out.json", "{"],
    ["out.ndjson", '{"schema"'],
  ])("-o %s takes the format from the ending", async (name, start) => {
    const { code, out } = await aistrat(["extract", at("a.txt"), "-o", at(name)]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(readFileSync(at(name), "utf8").startsWith(start)).toBe(true);
  });

  it("a file that cannot be written is a usage error; a run without results writes none", async () => {
    expect((await aistrat(["extract", at("a.txt"), "-o", at("no/such/dir/x.json")])).code).toBe(2);
    expect((await aistrat(["extract", at("missing.txt"), "-o", at("never.json")])).code).toBe(3);
    expect(readdirSync(dir)).not.toContain("never.json");
  });

  it.each<[string, string[], Record<string, string>, boolean, boolean]>([
    ["a terminal", [], {}, true, true],
    ["a pipe", [], {}, false, false],
    ["NO_COLOR", [], { NO_COLOR: "1" }, true, false],
    ["an empty NO_COLOR", [], { NO_COLOR: "" }, true, true],
    ["a dumb terminal", [], { TERM: "dumb" }, true, false],
    ["--color never", ["--color", "never"], {}, true, false],
    ["--no-color", ["--no-color"], {}, true, false],
    ["--color always", ["--color", "always"], { NO_COLOR: "1" }, false, true],
  ])("colour with %s", async (_what, args, env, stdoutTTY, colored) => {
    const { out } = await aistrat(["extract", at("a.txt"), ...args], { env, stdoutTTY });
    expect(out.includes("\u001b[")).toBe(colored);
  });

  it("claims and csv tell the warnings on stderr, unless --quiet", async () => {
    const undated = "알파전자가 3일 투자했다.";
    expect((await aistrat(["extract", "--format", "csv"], { stdin: undated })).err).toMatch(/^aistrat: -: .*--published/);
    expect((await aistrat(["extract", "--format", "csv", "--quiet"], { stdin: undated })).err).toBe("");
    expect((await aistrat(["extract", "--ndjson"], { stdin: undated })).err).toBe("");
  });

  it("mentions: an Extraction with spans only", async () => {
    const { out } = await aistrat(["mentions", "--json", at("a.txt")]);
    expect(extraction.parse(JSON.parse(out))).toMatchObject({ claims: [], checks: [] });
  });

  it("--offsets is applied and named", async () => {
    const { out } = await aistrat(["extract", "--json", "--offsets", "utf8", at("a.txt")]);
    expect(JSON.parse(out).article).toMatchObject({ offsets: "utf8", length: Buffer.byteLength(TEXT) });
  });

  it("schema: JSON Schema of a record", async () => {
    const { out } = await aistrat(["schema", "claim"]);
    expect(JSON.parse(out)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", $ref: "#/$defs/Claim" });
    expect(JSON.parse((await aistrat(["schema"])).out).$defs).toHaveProperty("Mention");
  });
});
