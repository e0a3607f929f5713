// Does a stream of any length pass in constant memory, its first article before its last?
//
//   node scripts/stream-check.mjs              200 MB of JSON Lines under a peak of 300 MB
//   node scripts/stream-check.mjs --mb 2000    the same with 2 GB
//   … --format csv|json|text, --extract        other shapes; with the whole extraction behind the reading
//
// The articles are made up here: numbered, so that a lost or doubled one is noticed.
import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const { values } = parseArgs({
  options: {
    mb: { type: "string", default: "200" },
    limit: { type: "string", default: "300" },
    format: { type: "string", default: "jsonl" },
    extract: { type: "boolean", default: false },
  },
});
const total = Number(values.mb) * 1e6;
const sentence = (i) =>
  `누리전자는 ${i}번째 공장에 ${(i % 900) + 100}억원을 투자해 2028년까지 생산능력을 ${(i % 50) + 2}배로 늘린다고 밝혔다. `;
const SHAPES = {
  jsonl: {
    name: "-",
    head: "",
    tail: "",
    one: (i, text) => `${JSON.stringify({ id: `n${i}`, title: `공장 ${i}`, date: "2026-03-03", text })}\n`,
  },
  json: { name: "-", head: "[", tail: "{}]", one: (i, text) => `${JSON.stringify({ id: `n${i}`, text })},\n` },
  csv: { name: "a.csv", head: "id,title,date,text\n", tail: "", one: (i, text) => `n${i},"공장, ${i}",2026-03-03,"${text}\n"\n` },
  text: { name: "-", head: "", tail: "", one: (i, text) => `date 2026-03-03 n${i}\n${text}\n\n` },
};
const shape = SHAPES[values.format];
let given = 0;
let count = 0;
async function* input() {
  yield Buffer.from(shape.head);
  while (given < total) {
    let chunk = "";
    while (chunk.length < 40_000) chunk += shape.one(count, sentence(count++).repeat(12));
    const bytes = Buffer.from(chunk);
    given += bytes.length;
    yield bytes;
  }
  yield Buffer.from(shape.tail);
}

const work = mkdtempSync(resolve(import.meta.dirname, "../node_modules/.aistrat-stream-"));
try {
  await build({
    entryPoints: { read: "src/read/read.ts", extract: "src/extract.ts" },
    outdir: work,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "warning",
    absWorkingDir: resolve(import.meta.dirname, ".."),
  });
  const { readArticles } = await import(join(work, "read.mjs"));
  const { extract } = values.extract ? await import(join(work, "extract.mjs")) : {};
  const started = performance.now();
  let articles = 0;
  let failures = 0;
  let firstAt = null;
  let peak = 0;
  let misplaced = 0;
  for await (const item of readArticles({ name: shape.name, stream: input() })) {
    firstAt ??= given;
    if (item.kind === "failure") failures++;
    else {
      if (!(item.id === `n${articles}` || item.text.startsWith(`date 2026-03-03 n${articles}\n`))) misplaced++;
      articles++;
      extract?.(item.text, { publishedAt: item.publishedAt ?? undefined });
    }
    if (articles % 512 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - started) / 1000;
  const peakMb = Math.round(peak / 1e6);
  const lost = count - articles;
  console.log(
    `${values.format}: ${Math.round(given / 1e6)} MB, ${articles} articles, ${failures - (values.format === "json" ? 1 : 0)} failures, ${lost} lost, ${misplaced} out of order; ` +
      `first after ${(firstAt / 1e6).toFixed(2)} MB; peak ${peakMb} MB; ${(given / 1e6 / seconds).toFixed(0)} MB/s`,
  );
  if (lost !== 0 || misplaced !== 0 || peakMb > Number(values.limit) || firstAt > 1e6) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
