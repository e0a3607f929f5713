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
/** Milliseconds of processor time, collector threads included: says the same on a busy machine. */
const worked = (work) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

function throughput(name, run) {
  const rounds = Math.max(1, Math.round(3e6 / bytes));
  const pass = () => texts.forEach((text) => void run(text));
  for (let i = 0; i < 5; i++) pass();
  const seconds = median(
    Array.from(
      { length: 5 },
      () =>
        worked(() => {
          for (let i = 0; i < rounds; i++) pass();
        }) / 1000,
    ),
  );
  const perSecond = (n) => (n * rounds) / seconds;
  console.log(
    `${name.padEnd(10)} ${perSecond(texts.length).toFixed(0).padStart(7)} articles/s  ${(perSecond(bytes) / 1e6).toFixed(1).padStart(6)} MB/s   (${rounds} × ${texts.length} articles, median of 5)`,
  );
}

/** Ten times the text must not take more than twelve times the time. */
function linearity(name, run) {
  const one = texts.join("\n\n").repeat(2);
  const ten = one.repeat(10);
  run(one);
  const ratios = Array.from({ length: 5 }, () => {
    const small = Math.min(
      worked(() => run(one)),
      worked(() => run(one)),
    );
    return (
      Math.min(
        worked(() => run(ten)),
        worked(() => run(ten)),
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

throughput("mentions", mentions);
throughput("extract", extract);
linearity("mentions", mentions);
linearity("extract", extract);
coldStart();
