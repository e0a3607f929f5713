/** Completions: made from the definitions, taken by the shells, and right in the shells themselves. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sayIn } from "../../src/cli/command.js";
import { shapes } from "../../src/cli/completion/shape.js";
import { COMMANDS } from "../../src/cli/registry.js";
import { CLAIM_TYPES, SCHEMA_NAMES } from "../../src/contract/codes.js";
import { CLAIM_FORMATS } from "../../src/report/formats.js";
import { aistrat } from "./world.js";

const SHELLS = ["bash", "zsh", "fish"] as const;
const has = (shell: string): boolean => spawnSync(shell, ["-c", "true"]).status === 0;
let dir = "";
const script = (shell: string): string => join(dir, shell);

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "aistrat-completion-"));
  for (const shell of SHELLS) writeFileSync(script(shell), (await aistrat(["completion", shell])).out);
  writeFileSync(join(dir, "news one.txt"), "");
  writeFileSync(join(dir, "news-two.txt"), "");
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** What the shell offers for the last of these words, in no order. */
function bash(...words: string[]): string[] {
  const line = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _aistrat; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", line, script("bash"), ...words], { cwd: dir, encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.split("\n").filter((word) => word !== "");
}

function fish(line: string): string[] {
  const { stdout } = spawnSync("fish", ["--no-config", "-c", "source $argv[1]; complete -C $argv[2]", script("fish"), line], {
    cwd: dir,
    encoding: "utf8",
  });
  return stdout.split("\n").flatMap((offer) => offer.split("\t")[0] || []);
}

describe.each(SHELLS)("%s", (shell) => {
  it.skipIf(!has(shell))("[skipped where the shell is missing] takes the script as it is", () => {
    expect(spawnSync(shell, ["-n", script(shell)], { encoding: "utf8" })).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });

  it("knows every command and every option of it, described in the language asked for", async () => {
    for (const lang of ["ko", "en"] as const) {
      const { code, out } = await aistrat(["completion", shell, "--lang", lang]);
      expect(code).toBe(0);
      for (const { name, flags, text } of await shapes(sayIn(lang))) {
        expect(out).toContain(name);
        if (shell !== "bash") expect(out).toContain(text.replaceAll("'", "'\\''"));
        for (const flag of flags) for (const spelled of flag.names) expect(out).toContain(spelled.replace(/^--?/, ""));
      }
      if (lang === "en") expect(out).not.toMatch(/\p{Script=Hangul}/u);
    }
  });
});

it("what an option may be is read off its definition", async () => {
  const flag = (await shapes(sayIn("en"))).find(({ name }) => name === "extract")?.flags.find(({ names }) => names.includes("--format"));
  expect(flag).toMatchObject({ names: ["-f", "--format"], choices: Object.keys(CLAIM_FORMATS), list: false, file: false, repeats: false });
});

const CASES: readonly (readonly [words: readonly string[], offers: readonly string[]])[] = [
  [
    ["aistrat", ""],
    [...Object.keys(COMMANDS), "help"],
  ],
  [
    ["aistrat", "ex"],
    ["extract", "explain"],
  ],
  [["aistrat", "--la"], ["--lang"]],
  [
    ["aistrat", "--lang", ""],
    ["ko", "en"],
  ],
  [["aistrat", "--lang", "en", "su"], ["summarize"]],
  [["aistrat", "help", "le"], ["lexicon"]],
  [["aistrat", "extract", "--fo"], ["--format"]],
  [["aistrat", "extract", "-f", ""], Object.keys(CLAIM_FORMATS)],
  [["aistrat", "extract", "--format", "j"], ["json"]],
  [["aistrat", "extract", "--type", ""], CLAIM_TYPES],
  [["aistrat", "extract", "--type", "payout,con"], ["payout,contract"]],
  [
    ["aistrat", "extract", "--json", "news"],
    ["news one.txt", "news-two.txt"],
  ],
  [["aistrat", "extract", "-o", "news-"], ["news-two.txt"]],
  [["aistrat", "extract", "--rate", ""], []],
  [["aistrat", "normalize", ""], []],
  [["aistrat", "schema", ""], SCHEMA_NAMES],
  [["aistrat", "completion", ""], SHELLS],
];

describe.skipIf(!has("bash"))("in bash", () => {
  it.each(CASES)("%j", (words, offers) => expect(bash(...words).sort()).toEqual([...offers].sort()));
  it.each([
    [["aistrat", "extract", "--format", "="], Object.keys(CLAIM_FORMATS)],
    [["aistrat", "extract", "--format", "=", "nd"], ["ndjson"]],
    [["aistrat", "summarize", "-o", "=", "news-"], ["news-two.txt"]],
  ])("%j, as bash parts --option=value", (words, offers) => expect(bash(...words).sort()).toEqual([...offers].sort()));
});

describe.skipIf(!has("fish"))("[skipped where fish is missing] in fish", () => {
  it.each(CASES.filter(([words]) => words.join(" ") !== "aistrat "))("%j", (words, offers) => {
    const found = fish(words.join(" ")).map((word) => word.replaceAll("\\ ", " "));
    expect(found.sort()).toEqual([...offers].sort());
  });
});
