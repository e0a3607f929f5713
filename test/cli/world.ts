/** Streams for a run inside the test's own process. */
import { PassThrough, Readable } from "node:stream";
import type { ExitCode } from "../../src/cli/command.js";
import { run } from "../../src/cli/run.js";

export interface World {
  readonly stdin?: string | Buffer;
  /** A person at the terminal: nothing is piped in. */
  readonly stdinTTY?: boolean;
  readonly stdoutTTY?: boolean;
  readonly columns?: number;
  readonly env?: Record<string, string>;
}

export async function aistrat(args: readonly string[], world: World = {}): Promise<{ code: ExitCode; out: string; err: string }> {
  const stdout = Object.assign(new PassThrough(), { isTTY: world.stdoutTTY ?? false, columns: world.columns ?? 80 });
  const stderr = Object.assign(new PassThrough(), { isTTY: false });
  const stdin = Object.assign(Readable.from(world.stdin === undefined ? [] : [Buffer.from(world.stdin)]), {
    isTTY: world.stdinTTY ?? false,
  });
  const [out, err] = [collect(stdout), collect(stderr)];
  const code = await run(args, { stdin, stdout, stderr, env: world.env ?? {}, signal: new AbortController().signal });
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
}

async function collect(stream: PassThrough): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
}
