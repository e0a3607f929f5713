/** Texts to normalise: each argument, or the lines of standard input as they come. */
import { decode } from "../read/encoding.js";
import { lineBatches } from "../read/lines.js";
import type { Io } from "./command.js";

export interface TextLine {
  /** From 1: the line of standard input, or which argument. */
  readonly number: number;
  /** Null: longer than the limit, or no text in any encoding. */
  readonly text: string | null;
}

const LONGEST = 1024 * 1024;
const LINE_FEED = 0x0a;

/** `-` among the arguments stands for standard input; no argument at all too. Blank lines are passed over. */
export async function* textLines(args: readonly string[], io: Io, encoding: string | undefined): AsyncGenerator<TextLine> {
  let number = 0;
  for (const arg of args.length === 0 ? ["-"] : args) {
    if (arg === "-") yield* piped(io, encoding);
    else yield { number: ++number, text: arg };
  }
}

async function* piped(io: Io, encoding: string | undefined): AsyncGenerator<TextLine> {
  const stop = (): void => void io.stdin.destroy();
  io.signal.addEventListener("abort", stop, { once: true });
  try {
    for await (const batch of lineBatches(io.stdin, LINE_FEED, LONGEST))
      for (const { number, bytes } of batch) {
        const text = bytes === null ? null : await textOf(bytes, encoding);
        if (text === null || text.trim() !== "") yield { number, text: text?.trim() ?? null };
      }
  } catch (error) {
    if (!io.signal.aborted) throw error;
  } finally {
    io.signal.removeEventListener("abort", stop);
  }
}

async function textOf(bytes: Uint8Array, encoding: string | undefined): Promise<string | null> {
  try {
    return (await decode(bytes, encoding === undefined ? {} : { encoding })).text;
  } catch (error) {
    if (encoding !== undefined) throw error;
    return null;
  }
}
