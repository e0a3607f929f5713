// The working tree as a module, without a build: bundles an entry written here and imports it.
import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

export const root = resolve(import.meta.dirname, "..");

/** Imports what `source` (TypeScript, paths from the project's root) exports. */
export async function load(source) {
  // inside node_modules, so that the bundle finds the packages it leaves external
  const work = mkdtempSync(join(root, "node_modules/.aistrat-"));
  try {
    const outfile = join(work, "engine.mjs");
    await build({
      stdin: { contents: source, resolveDir: root, loader: "ts" },
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      logLevel: "warning",
      absWorkingDir: root,
    });
    return await import(outfile);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
