// Bundles the library and the command line; `--out DIR` for another place than dist/, `--external` to leave packages out.
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "..");
const at = process.argv.indexOf("--out");
const outdir = at < 0 ? join(root, "dist") : resolve(process.argv[at + 1]);
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
rmSync(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { index: "src/index.ts", cli: "src/cli/main.ts" },
  outdir,
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minifySyntax: true,
  minifyWhitespace: true,
  charset: "utf8",
  legalComments: "none",
  define: { AISTRAT_VERSION: JSON.stringify(version) },
  ...(process.argv.includes("--external")
    ? { packages: "external" }
    : {
        // optional colours of cli-table3, which we do not use
        external: ["@colors/colors/safe"],
        // CommonJS packages ask for Node's own modules by require
        banner: { js: 'import{createRequire as __r}from"node:module";const require=__r(import.meta.url);' },
      }),
  logLevel: "warning",
});
