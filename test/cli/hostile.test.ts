/** Inputs and command lines made to do harm, or merely odd: nothing acts on the terminal, nothing is lost, every shape stays whole. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cells } from "../../src/report/width.js";
import { aistrat } from "./world.js";

const ESCAPE = "\u001b[31m";
const ARTICLE = `누리전자${ESCAPE}는\u009b31m\u0007 3일 500억 달러를\u202e 투자한다\u200b고 밝혔다.\u0000\u0008\u007f`;
let dir = "";
const at = (name: string): string => join(dir, name);

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "aistrat-hostile-"));
  writeFileSync(at("a.txt"), ARTICLE);
  writeFileSync(at("-dash.txt"), "가");
  writeFileSync(at("sp ace.txt"), "가");
  writeFileSync(at(`${ESCAPE}red.txt`), "가");
  mkdirSync(at("folder"));
  mkdirSync(at("full"));
  writeFileSync(at("full/a.txt"), "가");
  for (const name of ["none.jsonl", "none.csv", "none.list"]) writeFileSync(at(name), "");
  writeFileSync(at("none.json"), "[]");
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Controls but for line ends and tabs, and colours where those are ours. */
const acting = (text: string): string[] => text.match(/(?![\n\t])\p{Cc}/gu) ?? [];

describe("nothing of an article, a name or a command line acts on the terminal", () => {
  it.each([
    ["extract", "table"],
    ["extract", "json"],
    ["extract", "ndjson"],
    ["extract", "claims"],
    ["extract", "csv"],
    ["mentions", "table"],
    ["mentions", "csv"],
    ["check", "table"],
    ["check", "csv"],
    ["summarize", "table"],
    ["summarize", "md"],
    ["summarize", "html"],
    ["explain", "table"],
    ["explain", "json"],
  ])("%s --format %s", async (command, format) => {
    const args = [command, "--format", format, "--color", "never"];
    for (const name of ["a.txt", `${ESCAPE}red.txt`]) {
      const { code, out, err } = await aistrat([...args, at(name)], { stdoutTTY: true });
      expect(code).toBe(0);
      expect(acting(out + err)).toEqual([]);
    }
  });

  it("in data that goes elsewhere every character survives", async () => {
    const { out } = await aistrat(["extract", "--ndjson", "--with-text", at("a.txt")]);
    expect(JSON.parse(out).article.text).toBe(ARTICLE);
    expect((await aistrat(["extract", "--format", "csv", at("a.txt")])).out).toContain(ESCAPE);
  });

  it.each<[args: string[]]>([
    [["extract", `${ESCAPE}none.txt`]],
    [["extract", `--format=${ESCAPE}`]],
    [["extract", `--${ESCAPE}`]],
    [[`${ESCAPE}extract`]],
    [["lexicon", `${ESCAPE}none`]],
    [["normalize", `${ESCAPE}none\u202e`]],
    [["explain", "-", "--text", ESCAPE]],
    [["extract", "-", "-o", `${ESCAPE}/none/x`]],
  ])("message for %j", async (args) => {
    const { code, err } = await aistrat(args, { stdin: "가", stdoutTTY: true });
    expect(code).toBeGreaterThan(0);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(acting(err)).toEqual([]);
    expect(err).not.toContain("\u202e");
  });
});

describe("odd command lines", () => {
  it.each<[code: number, args: string[], said: RegExp]>([
    [0, ["extract", "--ndjson", "--", "-dash.txt"], /^$/],
    [2, ["extract", "-dash.txt"], /모르는 옵션/],
    [4, ["extract", "sp ace.txt", "--", "--ndjson"], /--ndjson: 파일이 없습니다/],
    [3, ["extract", ""], /^aistrat: "": 파일이 없습니다/],
    [2, ["extract", "sp ace.txt", "-o", ""], /^aistrat: -o: 쓸 수 없습니다/],
    [2, ["extract", "sp ace.txt", "-o", "folder"], /EISDIR/],
    [2, ["--lang"], /^aistrat: --lang: ko\|en → --lang ko$/],
    [2, ["lexicon", "list", "--kind", "fnd"], /혹시 fund\?/],
    [3, ["explain", "folder"], /디렉터리입니다 → -r/],
    [3, ["explain", "-r", "folder"], /기사 파일이 없습니다/],
    [0, ["explain", "-r", "full"], /^$/],
    [2, ["explain", "-r", "."], /기사는 하나만/],
    [3, ["explain", "none.jsonl"], /기사가 없습니다/],
  ])("%i: %j", async (code, args, said) => {
    const before = process.cwd();
    process.chdir(dir);
    try {
      const answer = await aistrat(args);
      expect(answer.code).toBe(code);
      expect(answer.err.trimEnd()).toMatch(said);
    } finally {
      process.chdir(before);
    }
  });
});

it.each([
  [["extract"]],
  [["summarize"]],
  [["summarize", "--merge"]],
  [["mentions"]],
  [["check"]],
  [["explain"]],
  [["normalize", "500억 달러", "12.3%", "--rate", "USD=1400"]],
  [["lexicon", "NVIDIA"]],
  [["lexicon", "fx", "EUR", "2025-01-24"]],
])("%j --width 40: no line is wider", async ([command = "", ...rest]) => {
  const seed = fileURLToPath(new URL("../../seeds/articles/aws-openai-2026-03-03.txt", import.meta.url));
  for (const lang of ["ko", "en"]) {
    const { code, out } = await aistrat([
      command,
      ...(rest[0]?.startsWith("-") || rest.length === 0 ? [seed] : []),
      ...rest,
      "--width",
      "40",
      "--lang",
      lang,
    ]);
    expect(code).toBe(0);
    expect(out.split("\n").filter((line) => cells(line) > 40)).toEqual([]);
  }
});

describe("no article and nothing wrong: whole JSON, a header, exit 0", () => {
  it.each([["none.jsonl"], ["none.json"], ["none.csv"]])("%s", async (name) => {
    for (const command of ["extract", "mentions", "check"]) {
      expect(await aistrat([command, at(name), "--json"])).toMatchObject({ code: 0, err: "" });
      const { code, out, err } = await aistrat([command, at(name), "--format", "csv"]);
      expect([code, out.trimEnd().split("\n").length, err]).toEqual([0, 1, ""]);
    }
    expect(JSON.parse((await aistrat(["extract", at(name), "--json"])).out)).toEqual([]);
    expect((await aistrat(["extract", at(name), "--ndjson"])).out).toBe("");
  });

  it("an empty list of files", async () => {
    expect(await aistrat(["extract", "--files-from", at("none.list"), "--json"])).toEqual({ code: 0, out: "[]\n", err: "" });
  });
});
