// How far confidence can be trusted: claims of annotated articles by confidence, against the share of their slots that is right.
//
//   npm run calibrate              both sets; by confidence, by type, by rule
//
// Without annotated articles (AISTRAT_GOLD, default ../shared/gold) it says so and stops.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { load } from "./engine.mjs";

const gold = resolve(process.env.AISTRAT_GOLD ?? "../shared/gold");
if (!existsSync(join(gold, "score.mjs"))) {
  console.log(`no annotated articles at ${gold}: nothing to calibrate on (set AISTRAT_GOLD)`);
  process.exit(0);
}
const { readGold, score } = await import(pathToFileURL(join(gold, "score.mjs")).href);
const { extract } = await load('export { extract } from "./src/index.ts";');
const rows = [];
for (const set of ["dev", "real"]) {
  const golds = readGold(join(gold, set));
  const extractions = golds.map((g) => extract(readFileSync(join(gold, set, `${g.id}.txt`), "utf8"), { source: `${g.id}.txt` }));
  for (const article of score(golds, extractions).articles) {
    const found = extractions.find((e) => e.article.source === `${article.id}.txt`);
    for (const claim of found.claims) {
      const invented = article.claims.invented.includes(claim);
      const wrong = article.claims.wrong.find((w) => w.got === claim);
      const slots = 2 + Object.values(claim.roles).flat().length;
      rows.push({
        set,
        type: claim.type,
        confidence: claim.confidence,
        rule: claim.rule,
        right: invented ? 0 : wrong ? Math.max(0, 1 - wrong.lacking.length / (slots + wrong.lacking.length)) : 1,
        invented,
      });
    }
  }
}
const table = (name, key) => {
  const groups = new Map();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  console.log(`\n${name.padEnd(34)} claims  confidence  right  invented`);
  for (const [k, list] of [...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const mean = (f) => list.reduce((sum, r) => sum + f(r), 0) / list.length;
    console.log(
      `${String(k).padEnd(34)} ${String(list.length).padStart(6)} ${mean((r) => r.confidence)
        .toFixed(2)
        .padStart(11)} ${mean((r) => r.right)
        .toFixed(2)
        .padStart(6)} ${mean((r) => (r.invented ? 1 : 0))
        .toFixed(2)
        .padStart(9)}`,
    );
  }
};
table("confidence", (r) => `${(Math.floor(r.confidence * 10) / 10).toFixed(1)}–${(Math.floor(r.confidence * 10) / 10 + 0.1).toFixed(1)}`);
table("type", (r) => r.type);
table("rule", (r) => r.rule.split(":")[0]);
