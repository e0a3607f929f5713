// Scores the working tree against hand-annotated articles kept beside the checkout.
//
//   npm run score                     both sets
//   npm run score -- dev --verbose    one set; further flags go to the scorer (--only ID, --json)
//   npm run score -- real --third 2   only every third article (0, 1 or 2): hold some out while working
//
// Without such a folder (AISTRAT_GOLD, default ../shared/gold) it says so and stops.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { load } from "./engine.mjs";

const gold = resolve(process.env.AISTRAT_GOLD ?? "../shared/gold");
const scorer = join(gold, "score.mjs");
if (!existsSync(scorer)) {
  console.log(`no annotated articles at ${gold}: nothing to score (set AISTRAT_GOLD)`);
  process.exit(0);
}
const args = process.argv.slice(2);
const third = args.indexOf("--third");
const keep = third < 0 ? () => true : (i) => i % 3 === Number(args[third + 1]);
const flags = args.filter((a, i) => a !== "dev" && a !== "real" && (third < 0 || (i !== third && i !== third + 1)));
const sets = args.filter((a) => a === "dev" || a === "real");
const { extract } = await load('export { extract } from "./src/index.ts";');
const work = mkdtempSync(join(tmpdir(), "aistrat-score-"));
try {
  for (const set of sets.length ? sets : ["dev", "real"]) {
    const dir = join(gold, set);
    const names = readdirSync(dir)
      .filter((f) => f.endsWith(".json"))
      .sort()
      .filter((_, i) => keep(i));
    const part = join(work, set);
    execFileSync("mkdir", [part]);
    const lines = names.map((f) => {
      copyFileSync(join(dir, f), join(part, f));
      const file = f.replace(/json$/, "txt");
      return JSON.stringify(extract(readFileSync(join(dir, file), "utf8"), { source: file }));
    });
    const pred = join(work, `${set}.ndjson`);
    writeFileSync(pred, lines.join("\n"));
    console.log(`\n#### ${set} (${names.length} articles)`);
    process.stdout.write(
      execFileSync("node", [scorer, "--gold", part, "--pred", pred, ...flags], { encoding: "utf8", maxBuffer: 1 << 30 }),
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
