// Bundles the library and the command line; `--out DIR` for another place than dist/.
import { rmSync } from "node:fs";
import { build } from "esbuild";

const at = process.argv.indexOf("--out");
const outdir = at < 0 ? "dist" : process.argv[at + 1];
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: { index: "src/index.ts", cli: "src/cli/main.ts" },
  outdir,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minifySyntax: true,
  legalComments: "none",
  packages: "external",
  logLevel: "warning",
});
