// Damages the fixtures for a minute (or `--seconds N`, from `--seed N`) and looks for three things: an exception,
// an extraction that breaks its own rules, and time that grows faster than the text. `npm run fuzz`
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load, root } from "./engine.mjs";

const { extract, defectsOf, mutate, extremes } = await load(`
  export { extract } from "./src/index.ts";
  export { defectsOf } from "./test/invariants.ts";
  export { extremes, mutate } from "./test/fuzz/mutations.ts";
`);
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const dir = join(root, "fixtures/articles");
const texts = readdirSync(dir)
  .filter((f) => f.endsWith(".txt"))
  .map((f) => readFileSync(join(dir, f), "utf8"));
let failures = 0;
const fail = (message) => {
  failures++;
  console.log(`FAILED  ${message}`);
};

/** Milliseconds of the processor, which do not grow where others use it too. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds for one text; an exception or a defect is a failure. */
function run(name, text) {
  const start = spent();
  try {
    const found = extract(text, { publishedAt: "2026-03-03" });
    const took = spent() - start;
    const defects = defectsOf(text, found);
    if (defects.length > 0) fail(`${name}: ${defects.slice(0, 3).join("; ")}`);
    return took;
  } catch (error) {
    fail(`${name}: ${error.stack?.split("\n").slice(0, 4).join(" | ")}`);
    return spent() - start;
  }
}

// a tenth of the length first: quadratic work would take a hundred times as long
for (const [i, [name, small]] of extremes(texts, 0.1).entries()) {
  const [, text] = extremes(texts)[i];
  run(name, small);
  const tenth = run(name, small);
  const whole = run(name, text);
  const growth = whole / Math.max(tenth, 1);
  console.log(
    `${name.padEnd(34)} ${text.length.toLocaleString("en").padStart(9)} units  ${whole.toFixed(0).padStart(6)} ms  ×${growth.toFixed(1)}`,
  );
  if (whole > 10_000 || (whole > 500 && growth > 40))
    fail(`${name}: ${whole.toFixed(0)} ms, ${growth.toFixed(1)} times the time for ten times the text`);
}

const until = performance.now() + 1000 * option("seconds", 60);
let runs = 0;
let units = 0;
let worst = { perUnit: 0, seed: 0, ms: 0 };
for (let seed = option("seed", 1); performance.now() < until; seed++) {
  const text = mutate(texts, seed);
  const ms = run(`seed ${seed}`, text);
  const perUnit = ms / Math.max(text.length, 1000);
  if (runs > 50 && perUnit > worst.perUnit) worst = { perUnit, seed, ms };
  runs++;
  units += text.length;
}
console.log(
  `${runs} damaged articles, ${(units / 1e6).toFixed(1)} M units; slowest seed ${worst.seed}: ${worst.ms.toFixed(1)} ms (${(worst.perUnit * 1000).toFixed(2)} ms per 1,000 units)`,
);
console.log(failures === 0 ? "nothing failed" : `${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;
