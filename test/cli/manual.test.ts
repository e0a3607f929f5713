/** The page of the manual: all that help says, in roff that the formatters take. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { sayIn } from "../../src/cli/command.js";
import { shapes } from "../../src/cli/completion/shape.js";
import { manual } from "../../src/cli/manual.js";
import { COMMANDS, type CommandEntry } from "../../src/cli/registry.js";

const has = (program: string, ...args: string[]): boolean => spawnSync(program, args).error === undefined;
/** As read, on one line. */
const shown = (roff: string): string =>
  roff
    .replace(/\\fB|\\fR|\\&/g, "")
    .replaceAll("\\-", "-")
    .replace(/\s+/g, " ");

describe.each(["ko", "en"] as const)("%s", (lang) => {
  it("every command, option, example and exit code", async () => {
    const page = shown(await manual(lang, "1.2.3"));
    for (const { name, text, flags } of await shapes(sayIn(lang))) {
      expect(page).toContain(`.SS "aistrat ${name}" ${text}`);
      for (const flag of flags) for (const spelled of flag.names) expect(page).toContain(spelled);
      for (const flag of flags) expect(page).toContain(flag.text);
    }
    for (const entry of Object.values<CommandEntry>(COMMANDS))
      for (const [line, what] of (await entry.load()).command.examples(sayIn(lang))) {
        expect(page).toContain(line);
        expect(page).toContain(what);
      }
    for (const code of [0, 1, 2, 3, 4, 130]) expect(page).toContain(`.TP ${code} `);
    expect(page).toContain("aistrat 1.2.3");
  });

  it("no line is taken for a request that is none", async () => {
    const requests = [...(await manual(lang, "1.2.3")).matchAll(/^[.'](\S*)/gm)].map(([, name]) => name);
    expect([...new Set(requests)].sort()).toEqual(["PP", "RE", "RS", "SH", "SS", "TH", "TP", "ad", "br", "fi", "nf", "nh"]);
  });

  it.skipIf(!has("mandoc", "-l"))(
    "[skipped where mandoc is missing] mandoc finds nothing wrong but the date that is not there",
    async () => {
      const { stdout } = spawnSync("mandoc", ["-Tlint", "-Wwarning"], { input: await manual(lang, "1.2.3"), encoding: "utf8" });
      expect(stdout.split("\n").filter((line) => line !== "" && !line.includes("missing date"))).toEqual([]);
    },
  );

  it.skipIf(!has("man", "--version"))("[skipped where man is missing] man shows it", async () => {
    const page = spawnSync("man", ["-l", "-"], {
      input: await manual(lang, "1.2.3"),
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C.UTF-8", MANWIDTH: "90", MANPAGER: "cat" },
    });
    expect(page.stdout).toMatch(lang === "ko" ? /^종료 코드$/m : /^EXIT STATUS$/m);
    expect(page.stdout).toContain("aistrat summarize");
  });
});
