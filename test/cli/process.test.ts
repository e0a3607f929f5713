/** The built program as a process: what only a real process shows. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sayIn } from "../../src/cli/command.js";
import { rootExamples } from "../../src/cli/help.js";
import { COMMANDS, type CommandEntry } from "../../src/cli/registry.js";
import { buildIn } from "./built.js";

const ROOT = join(import.meta.dirname, "../..");
let dir = "";
let cli = "";
let env: NodeJS.ProcessEnv = {};

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "aistrat-build-"));
  ({ cli, env } = buildIn(dir));
}, 60_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const TEXT = "2026-03-03 알파전자가 3일 베타에 500억 달러(약 70조원)를 투자한다고 밝혔다.";
const aistrat = (args: string[], input = TEXT) => spawnSync(process.execPath, [cli, ...args], { encoding: "utf8", input });

it("bin starts the built program", () => expect(readFileSync(join(ROOT, "bin/aistrat.js"), "utf8")).toContain('import "../dist/cli.js"'));

it("--version is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(aistrat(["--version"]).stdout).toBe(`${version}\n`);
});

it.each([
  [0, ["extract", "--ndjson"]],
  [2, ["extract", "--nonsense"]],
  [3, ["extract", "/nowhere.txt"]],
  [0, ["schema", "mention"]],
  [0, ["extract", "--help"]],
])("exits with %i for %j", (code, args) => expect(aistrat(args).status).toBe(code));

it("the build writes the manual, in English and in Korean", () => {
  const { man } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(man).toEqual(["./dist/man/aistrat.1"]);
  expect(readFileSync(join(dir, man[0]), "utf8")).toContain("Korean business and technology news");
  expect(readFileSync(join(dir, "dist/man/ko/aistrat.1"), "utf8")).toContain("한국어 경제·기술 기사");
});

describe("the examples of help run as they stand", () => {
  const examples = async (lang: "ko" | "en"): Promise<string[]> => {
    const modules = await Promise.all(Object.values<CommandEntry>(COMMANDS).map((entry) => entry.load()));
    const all = [...rootExamples(sayIn(lang)), ...modules.flatMap(({ command }) => command.examples(sayIn(lang)))];
    return all.map(([line]) => line);
  };

  it("every one", async () => {
    const work = join(dir, "work");
    mkdirSync(work);
    symlinkSync(join(ROOT, "seeds"), join(work, "seeds"));
    const lines = [...new Set([...(await examples("ko")), ...(await examples("en"))])];
    expect(lines.length).toBeGreaterThanOrEqual(3 * Object.keys(COMMANDS).length);
    const runs = async (line: string): Promise<void> => {
      const child = spawn("sh", ["-c", line], { cwd: work, env, stdio: ["ignore", "pipe", "pipe"] });
      const [stdout, stderr, status] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, "close").then(([code]) => code),
      ]);
      // a check that finds something says so with 1
      expect({ line, status, stderr }).toEqual({ line, status: line.includes("aistrat check") ? expect.any(Number) : 0, stderr: "" });
      expect(status).toBeLessThan(2);
      expect(stdout === "").toBe(/ -o | > /.test(line));
    };
    // three at a time take them from one list
    const rest = lines.values();
    const some = async (): Promise<void> => {
      for (const line of rest) await runs(line);
    };
    await Promise.all([some(), some(), some()]);
  }, 120_000);
});

it("the bundle needs no package beside it", () => expect(aistrat(["extract"]).stderr).toBe(""));

it("| head ends quietly with 0", async () => {
  const files = Array.from({ length: 3000 }, () => join(ROOT, "seeds/articles/aws-openai-2026-03-03.txt")).join("\n");
  const child = spawn(process.execPath, [cli, "extract", "--ndjson", "--files-from", "-"]);
  let stderr = "";
  child.stderr.on("data", (part) => {
    stderr += part;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  child.stdin.on("error", () => {});
  child.stdin.end(files);
  const code = await new Promise((resolve) => child.on("exit", resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

const shell = (line: string) => spawnSync("bash", ["-c", `${line}; echo "\${PIPESTATUS[*]}"`], { cwd: dir, env, encoding: "utf8" });

it.each([
  "aistrat --version | true",
  "aistrat --help | true",
  "aistrat completion zsh | true",
  "aistrat schema | head -c 1 >/dev/null",
  "aistrat lexicon list --json | head -c 1 >/dev/null",
])("%s: nobody listens, which is no failure", (line) => expect(shell(line)).toMatchObject({ stdout: "0 0\n", stderr: "" }));

it("neither is a stderr that nobody reads", () => {
  const { stdout } = shell("yes '{bad' | head -20000 | aistrat extract --input jsonl 2>&1 >/dev/null | head -1");
  expect(stdout).toMatch(/^aistrat: -:1: [^\n]*\n\d+ \d+ 3 0\n$/);
});

it.skipIf(!existsSync("/dev/full")).each(["extract a.txt", "schema", "--help", "--version", "completion bash"])(
  "%s onto a full disk: exit 2, no stack",
  (args) => {
    writeFileSync(join(dir, "a.txt"), TEXT);
    const { stdout, stderr } = shell(`aistrat ${args} > /dev/full`);
    expect(stdout).toBe("2\n");
    expect(stderr).toMatch(args === "--version" ? /^$/ : /^aistrat: 표준 출력: 쓸 수 없습니다 \(ENOSPC\).*\n$/);
  },
);

it("a folder as standard input is one, not an empty article", () =>
  expect(shell("aistrat extract < .")).toMatchObject({ stdout: "3\n", stderr: "aistrat: -: 디렉터리입니다 → -r 를 붙이세요\n" }));

it("names that are not UTF-8: told for what they are, the other files are read", () => {
  const { stdout, stderr } = shell("printf 가나 > $'b\\xff.txt'; aistrat extract --ndjson $'b\\xff.txt' a.txt | wc -l");
  expect(stdout).toBe("1\n4 0\n");
  expect(stderr).toMatch(/^aistrat: b\ufffd\.txt: 이름이 UTF-8이 아닌 파일/);
});

const record = (n: number): string => `${JSON.stringify({ text: `${TEXT} ${n}` })}\n`;

it("Ctrl-C ends with 130, with whole lines behind it", async () => {
  const child = spawn(process.execPath, [cli, "extract", "--ndjson", "--input", "jsonl"]);
  let [stdout, stderr] = ["", ""];
  child.stdin.on("error", () => {});
  child.stdout.on("data", (part) => {
    stdout += part;
    // standard input stays open: the program waits for more
    child.kill("SIGINT");
  });
  child.stderr.on("data", (part) => {
    stderr += part;
  });
  child.stdin.write(record(1));
  const code = await new Promise((resolve) => child.on("exit", (status, signal) => resolve(signal ?? status)));
  expect({ code, stderr }).toEqual({ code: 130, stderr: "" });
  expect(stdout).toMatch(/^\{.*\}\n$/);
});

it("ndjson comes as soon as each article is ready", async () => {
  const child = spawn(process.execPath, [cli, "extract", "--ndjson", "--input", "jsonl"]);
  child.stdin.write(record(1));
  const first = await new Promise<string>((resolve) => child.stdout.once("data", (part) => resolve(String(part))));
  expect(JSON.parse(first).schema).toBe("aistrat.extraction/1");
  child.stdin.end(record(2));
  expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(0);
});
