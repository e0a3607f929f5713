// How fast: articles and megabytes (UTF-8) a second, time against length, cold start. `npm run bench`
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load, root } from "./engine.mjs";

const { extract, mentions } = await load(`
  import { defaultLexicon } from "./src/lexicon/lexicon.ts";
  import { recognize } from "./src/mention/recognize.ts";
  import { findReference } from "./src/resolve/reference.ts";
  import { prepare } from "./src/text/prepare.ts";
  export { extract } from "./src/index.ts";
  export function mentions(text) {
    const doc = prepare(text);
    return recognize(doc, defaultLexicon(), { reference: findReference(doc, {}).day }).mentions;
  }
`);
const dir = join(root, "fixtures/articles");
const texts = readdirSync(dir)
  .filter((f) => f.endsWith(".txt"))
  .map((f) => readFileSync(join(dir, f), "utf8"));
const bytes = texts.reduce((n, t) => n + Buffer.byteLength(t), 0);
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
/** How fast the machine itself is just now: a fixed loop, to compare figures of different days. */
function machine() {
  let x = 0;
  const ms = timed(() => {
    for (let i = 0; i < 3e8; i++) x = (x * 31 + i) | 0;
  });
  if (x !== 0) console.log(`machine    ${ms.toFixed(0)} ms for the reference loop`);
}

/** The first seconds measure the compiler, not the code: so long the articles are read before a clock runs. */
const WARM_UP = 8000;
const MEASURED = 5000;

/** All articles again and again, warmed up; the best pass is what the code can do, the median what this machine gave it. */
function throughput(name, run) {
  const pass = () => timed(() => texts.forEach((text) => void run(text))) / 1000;
  const first = pass();
  const warm = performance.now() + WARM_UP;
  while (performance.now() < warm) pass();
  const passes = [];
  const until = performance.now() + MEASURED;
  while (performance.now() < until || passes.length < 20) passes.push(pass());
  const line = (label, seconds) =>
    `${label} ${(texts.length / seconds).toFixed(0).padStart(6)} articles/s ${(bytes / 1e6 / seconds).toFixed(1).padStart(5)} MB/s`;
  console.log(
    `${name.padEnd(10)} ${line("best", Math.min(...passes))}   ${line("median", median(passes))}   (${passes.length} × ${texts.length} articles after ${WARM_UP / 1000} s; first pass ${(bytes / 1e6 / first).toFixed(1)} MB/s)`,
  );
}

/** Ten times the text must not take more than twelve times the time. */
function linearity(name, run) {
  const one = texts.join("\n\n").repeat(2);
  const ten = one.repeat(10);
  run(one);
  const ratios = Array.from({ length: 5 }, () => {
    const small = Math.min(
      timed(() => run(one)),
      timed(() => run(one)),
    );
    return (
      Math.min(
        timed(() => run(ten)),
        timed(() => run(ten)),
      ) / small
    );
  });
  const ratio = median(ratios);
  console.log(`${name.padEnd(10)} 10 × text takes ${ratio.toFixed(1)} × time${ratio <= 12 ? "" : "   over 12: not linear"}`);
  if (ratio > 12) process.exitCode = 1;
}

/** Start-up against a bare node, pair by pair, so that a busy machine slows both. */
function coldStart() {
  const bin = join(root, "bin/aistrat.js");
  if (!existsSync(bin)) return console.log("no bin/aistrat.js: cold start not measured");
  if (!existsSync(join(root, "dist"))) execFileSync("npm", ["run", "-s", "build"], { cwd: root, stdio: "inherit" });
  const start = (args) => timed(() => spawnSync(process.execPath, args, { stdio: "ignore" }));
  for (let i = 0; i < 3; i++) start([bin, "--version"]);
  const pairs = Array.from({ length: 21 }, () => ({ bare: start(["-e", "0"]), cli: start([bin, "--version"]) }));
  const bare = median(pairs.map((p) => p.bare));
  const cli = median(pairs.map((p) => p.cli));
  console.log(
    `cold start  node -e 0 ${bare.toFixed(0)} ms, aistrat --version ${cli.toFixed(0)} ms, ratio ${median(pairs.map((p) => p.cli / p.bare)).toFixed(2)}`,
  );
}

machine();
throughput("mentions", mentions);
throughput("extract", extract);
linearity("mentions", mentions);
linearity("extract", extract);
coldStart();
