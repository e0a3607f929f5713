/** The program as it is shipped, for the tests that start it as a process. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

interface Built {
  /** What `node` starts. */
  readonly cli: string;
  /** An environment in which a shell finds `aistrat`. */
  readonly env: NodeJS.ProcessEnv;
}

/** Builds into a folder of the test's own. */
export function buildIn(dir: string): Built {
  const built = spawnSync(process.execPath, [join(ROOT, "scripts/build.mjs"), "--out", join(dir, "dist")], { encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stderr);
  const cli = join(dir, "dist/cli.js");
  const bin = join(dir, "bin");
  writeFileSync(join(dir, "package.json"), '{"type":"module"}');
  mkdirSync(bin);
  writeFileSync(join(bin, "aistrat"), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`, { mode: 0o755 });
  return { cli, env: { ...process.env, PATH: `${bin}:${process.env.PATH}` } };
}
