/** The README is true: its examples print what it shows, its tables name what the contract names, its links lead somewhere. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BOUNDS, CLAIM_TYPES, STATUSES } from "../src/contract/codes.js";
import { mention } from "../src/contract/schema.js";

const ROOT = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const readme = read("README.md");
const scripts = (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts;

describe("README", () => {
  it.skipIf(!existsSync(join(ROOT, "bin/aistrat.js")))(
    "every example prints what is shown below it",
    () => {
      const done = spawnSync(process.execPath, [join(ROOT, "scripts/readme.mjs"), "--check", "--runs"], { cwd: ROOT, encoding: "utf8" });
      expect(done.stdout + done.stderr).toMatch(/examples run, all well/);
    },
    60_000,
  );

  it("the tables name every mention kind, claim type and status, and no other", () => {
    const named = [...readme.matchAll(/^\| `(\w+)` \|/gm)].map((m) => m[1]);
    const kinds = mention.options.map((option) => option.shape.kind.value);
    expect(named).toEqual([...kinds, ...CLAIM_TYPES, ...STATUSES]);
  });

  it("names every bound", () => {
    expect(BOUNDS.filter((bound) => !readme.includes(`\`${bound}\``))).toEqual([]);
  });

  it.each(["README.md", "CONTRIBUTING.md"])("%s links to and names files that exist", (file) => {
    const text = read(file);
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((m) => m[1] ?? "");
    const named = [...text.matchAll(/`((?:src|seeds|test|scripts|fixtures)\/[\w./-]*\w)`/g)].map((m) => m[1] ?? "");
    // the layout, a folder or file a line
    const laidOut = [...text.matchAll(/^((?:bin|src|seeds|test|fixtures)\/\S*) {2,}/gm)].map((m) => m[1] ?? "");
    expect([...links, ...named, ...laidOut].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it.each(["README.md", "CONTRIBUTING.md", "fixtures/README.md"])("the JSON in %s is JSON", (file) => {
    for (const [, json] of read(file).matchAll(/```json\n([\s\S]*?)```/g)) expect(() => JSON.parse(json ?? "")).not.toThrow();
  });

  it("every npm script it names exists", () => {
    const named = [...`${readme}\n${read("CONTRIBUTING.md")}`.matchAll(/npm run (?:-s )?(\w+)/g)].map((m) => m[1] ?? "");
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });
});
