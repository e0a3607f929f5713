/** The process: streams in, exit code out. Everything else is in `run.ts`, away from `process`. */
import { VERSION } from "./version.js";

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
    process.exitCode = code === "EPIPE" ? 0 : 2;
  });
  process.stdout.write(`${VERSION}\n`);
} else {
  const interrupt = new AbortController();
  // once: a second Ctrl-C ends the process at once
  process.once("SIGINT", () => interrupt.abort());
  // `2>&1 | head`: nobody listens any more, which is no failure of ours
  process.stderr.on("error", () => {});
  const { run } = await import("./run.js");
  const { stdin, stdout, stderr, env } = process;
  process.exitCode = await run(args, { stdin, stdout, stderr, env, signal: interrupt.signal });
}
