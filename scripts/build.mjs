// Bundles the library and the command line, and writes the manual; `--out DIR` for another place than dist/.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "..");
const at = process.argv.indexOf("--out");
const outdir = at < 0 ? join(root, "dist") : resolve(process.argv[at + 1]);
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
rmSync(outdir, { recursive: true, force: true });
/** One measure of terminal cells: cli-table3 asks for string-width and gets ours. */
const ourCells = {
  name: "our-cells",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, () => ({ path: "string-width", namespace: "our-cells" }));
    onLoad({ filter: /.*/, namespace: "our-cells" }, () => ({
      contents: 'module.exports = require("./src/report/width.ts").cells;',
      resolveDir: root,
    }));
  },
};

/** Lexicons as JSON text: V8 parses that faster than the same data written as code. */
const lexicons = {
  name: "lexicons",
  setup({ onLoad }) {
    onLoad({ filter: /seeds.lexicon.[^/\\]+\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: "js" };
    });
  },
};

const bundle = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minifySyntax: true,
  minifyWhitespace: true,
  charset: "utf8",
  legalComments: "none",
  define: { AISTRAT_VERSION: JSON.stringify(version) },
  // packages go into the bundle: left outside, the table starts at 2.16 times bare node instead of 1.85
  plugins: [ourCells, lexicons],
  // optional colours of cli-table3, which we do not use
  external: ["@colors/colors/safe"],
  // CommonJS packages ask for Node's own modules by require
  banner: { js: 'import{createRequire as __r}from"node:module";const require=__r(import.meta.url);' },
  logLevel: "warning",
};

await build({
  ...bundle,
  entryPoints: { index: "src/index.ts", cli: "src/cli/main.ts" },
  outdir,
  chunkNames: "chunks/[name]-[hash]",
  splitting: true,
});

// the manual is said by the commands themselves
const speaker = join(outdir, "manual.mjs");
await build({ ...bundle, entryPoints: ["src/cli/manual.ts"], outfile: speaker });
const { manual } = await import(pathToFileURL(speaker).href);
rmSync(speaker);
for (const [lang, folder] of [
  ["en", "man"],
  ["ko", "man/ko"],
]) {
  mkdirSync(join(outdir, folder), { recursive: true });
  writeFileSync(join(outdir, folder, "aistrat.1"), await manual(lang, version));
}
