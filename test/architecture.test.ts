/** The house plan, held by a test: which room may import which, and what no room may do. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../src");

/** Left to right; a room imports only rooms to its left. `biome.json` says the same to the editor. */
const ROOMS = [
  "core",
  "contract",
  "text",
  "lexicon",
  "mention",
  "resolve",
  "clause",
  "context",
  "claim",
  "check",
  "extract",
  "normalize",
  "explain",
] as const;
const PIPELINE: readonly string[] = ROOMS;
const MAY_IMPORT: Record<string, readonly string[]> = {
  ...Object.fromEntries(ROOMS.map((room, i) => [room, PIPELINE.slice(0, i)])),
  report: PIPELINE,
  read: ["core", "contract", "text"],
  cli: [...PIPELINE, "report", "read"],
  index: PIPELINE,
};
/** Rooms that touch files, terminals and clocks; every other room is pure. */
const BORDERS = new Set(["read", "cli"]);
/** Rooms that read Korean text. */
const TEXT_ROOMS = new Set(["text", "lexicon", "mention", "resolve", "clause", "context", "claim", "check"]);

interface Source {
  readonly path: string;
  readonly room: string;
  readonly code: string;
  readonly lines: number;
}

const sources: Source[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .sort()
  .map((file) => {
    const text = readFileSync(join(SRC, file), "utf8");
    const path = relative(SRC, join(SRC, file)).replaceAll("\\", "/");
    return { path, room: roomOf(path), code: withoutComments(text), lines: text.trimEnd().split("\n").length };
  });

function roomOf(path: string): string {
  const [first = "", second] = path.split("/");
  return second === undefined ? first.replace(/\.[jt]s$/, "") : first;
}

/** Whole-line and trailing comments go; offsets do not matter here. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split("\n")
    .map((line) => line.replace(/(^|\s)\/\/ .*$|^\s*\/\/$/, ""))
    .join("\n");
}

function importsOf(code: string): string[] {
  return [...code.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map((m) => m[1] ?? "");
}

const places = (pattern: RegExp, among: readonly Source[]): string[] =>
  among.flatMap(({ path, code }) => code.split("\n").flatMap((line) => (pattern.test(line) ? [`${path}: ${line.trim()}`] : [])));

describe("house plan", () => {
  it("every room is on the plan", () => {
    expect([...new Set(sources.map((s) => s.room))].filter((room) => MAY_IMPORT[room] === undefined)).toEqual([]);
  });

  it("imports go one way", () => {
    const wrong = sources.flatMap(({ path, room, code }) =>
      importsOf(code)
        .filter((target) => target.startsWith("."))
        .map((target) => join(path, "..", target).replaceAll("\\", "/"))
        .filter((target) => !target.startsWith("..") && roomOf(target) !== room && !(MAY_IMPORT[room] ?? []).includes(roomOf(target)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("imports name their file with .js (or are data)", () => {
    const wrong = sources.flatMap(({ path, code }) =>
      importsOf(code)
        .filter((target) => target.startsWith(".") && !/\.(js|json)$/.test(target))
        .map((target) => `${path}: ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  const pure = sources.filter((s) => !BORDERS.has(s.room));

  it("pure rooms import no part of the machine but the hash", () => {
    const wrong = pure.flatMap(({ path, code }) =>
      importsOf(code)
        .filter((target) => /^(node:|fs$|path$|os$|process$|http)/.test(target) && target !== "node:crypto")
        .map((target) => `${path}: ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ["the process", /\bprocess\.\w/],
    ["the console", /\bconsole\./],
    ["the clock", /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\./],
    ["chance", /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
    ["the network", /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
    ["the locale", /\.toLocale\w+\(|\bIntl\.|\.localeCompare\(/],
  ])("pure rooms use no %s", (_what, pattern) => {
    expect(places(pattern, pure)).toEqual([]);
  });

  it("no edge of a Korean word is left to \\b, \\w or \\W", () => {
    const among = sources.filter((s) => TEXT_ROOMS.has(s.room));
    expect(places(/(?:^|[^\\])(?:\\\\)*\\[bwW]/, among)).toEqual([]);
  });

  it("no room becomes a hallway: no file over 300 lines", () => {
    expect(sources.filter((s) => s.lines > 300).map((s) => `${s.path} ${s.lines}`)).toEqual([]);
  });

  it("no util, helpers or common, and no barrel but the public one", () => {
    expect(sources.filter((s) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts$)/.test(s.path)).map((s) => s.path)).toEqual([]);
    expect(sources.filter((s) => s.path.endsWith("/index.ts")).map((s) => s.path)).toEqual([]);
  });

  it("no enum and no any", () => {
    expect(places(/^\s*(export )?(const )?enum /, sources)).toEqual([]);
    expect(places(/(?:: |as |<)any\b(?!\w)/, sources)).toEqual([]);
  });
});

describe("package", () => {
  it("the lockfile names the binaries of every platform, so that `npm ci` takes it anywhere", () => {
    const done = spawnSync(process.execPath, [join(SRC, "../scripts/lock.mjs"), "--check"], { encoding: "utf8" });
    expect(done.stdout.trim()).toBe("package-lock.json is complete");
  });
});
