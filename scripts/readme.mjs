// Runs the README's examples. `npm run readme` writes what they print below them; `--check` only compares,
// `--check --runs` only sees that each prints something.
//
//   <!-- run: sh -->   the next ```sh block is a command line, the ```text (or ```json …) block after it its output
//   <!-- run: ts -->   the next ```ts block is a module that may import "aistrat"; the block after it what it logs
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./engine.mjs";

const file = join(root, "README.md");
const readme = readFileSync(file, "utf8");
const EXAMPLE = /(<!-- run: (sh|ts) -->\n+```\w+\n)([\s\S]*?)(\n```\n+```\w+\n)([\s\S]*?)(\n```)/g;

// inside node_modules, so that bundles find the packages they leave external
const work = mkdtempSync(join(root, "node_modules/.aistrat-readme-"));
try {
  execFileSync(process.execPath, [join(root, "scripts/build.mjs"), "--out", join(work, "dist")], { cwd: root, stdio: "inherit" });
  mkdirSync(join(work, "bin"));
  writeFileSync(join(work, "bin/aistrat.js"), readFileSync(join(root, "bin/aistrat.js")));
  writeFileSync(join(work, "package.json"), readFileSync(join(root, "package.json")));
  // `npx aistrat` is this working tree, whatever is installed
  mkdirSync(join(work, "path"));
  writeFileSync(join(work, "path/npx"), `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(work, "bin/aistrat.js")}" "$@"\n`);
  chmodSync(join(work, "path/npx"), 0o755);
  // `import … from "aistrat"` as well
  mkdirSync(join(work, "node_modules"));
  symlinkSync(work, join(work, "node_modules/aistrat"));

  const env = { ...process.env, PATH: `${join(work, "path")}:${process.env.PATH}`, COLUMNS: "100", NO_COLOR: "1", LC_ALL: "C.UTF-8" };
  const print = (language, code) => {
    if (language === "ts") writeFileSync(join(work, "example.mjs"), code);
    // what installing prints is no part of the example
    const [command, args] =
      language === "ts" ? [process.execPath, [join(work, "example.mjs")]] : ["sh", ["-c", code.replace("npm ci && ", "")]];
    const done = spawnSync(command, args, { cwd: root, env, encoding: "utf8" });
    if (done.error) throw done.error;
    return `${done.stdout}${done.stderr}`.trimEnd();
  };

  let examples = 0;
  const wrong = [];
  const fresh = readme.replace(EXAMPLE, (_all, head, language, code, middle, shown, tail) => {
    examples++;
    const printed = print(language, code);
    if (printed === "" || (printed !== shown && !process.argv.includes("--runs")))
      wrong.push(`README example\n${code}\nprints\n${printed}\nbut shows\n${shown}`);
    return head + code + middle + printed + tail;
  });
  if (process.argv.includes("--check")) {
    console.log(wrong.length === 0 ? `${examples} examples run, all well` : wrong.join("\n\n"));
    process.exitCode = wrong.length > 0 ? 1 : 0;
  } else {
    writeFileSync(file, fresh);
    console.log(`${examples} examples run, ${wrong.length} rewritten`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
