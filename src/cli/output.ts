/** Where data goes: standard output or a file, waiting whenever the reader is slower than we are. */
import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";
import type { Io, Say } from "./command.js";
import { usage } from "./failure.js";

export interface Sink {
  /** The reader has gone (`| head`) or the run was interrupted: nothing more need be made. */
  readonly closed: boolean;
  write(text: string): Promise<void>;
  /** Everything handed over. */
  end(): Promise<void>;
}

/** All but line ends and tabs. */
const CONTROLS = /(?![\t\n]|\r\n)\p{Cc}/gu;

/** `path` null: standard output. A file is opened at the first write, so that a run without results leaves none behind. */
export function openSink(io: Io, path: string | null, say: Say, format: string): Sink {
  // a table is made for a terminal; the letters of other data are an article's, and some of them act on it
  const harmless = path === null && io.stdout.isTTY === true && format !== "table";
  let target: Writable | null = null;
  let gone = false;
  let failure: Error | null = null;
  const open = (): Writable => {
    const stream = path === null ? io.stdout : createWriteStream(path);
    stream.on("error", (error: NodeJS.ErrnoException) => {
      gone = true;
      if (error.code !== "EPIPE") failure = error;
    });
    return stream;
  };
  const raise = (): void => {
    if (failure !== null) throw unwritable(path, failure, say);
  };
  return {
    get closed() {
      return gone || io.signal.aborted;
    },
    async write(text) {
      if (gone || text === "") return;
      target ??= open();
      if (!target.write(harmless ? text.replace(CONTROLS, "\ufffd") : text)) await settled(target, "drain", io.signal);
      raise();
    },
    async end() {
      if (target === null) return;
      if (path === null) {
        // a write that failed tells so a turn later
        await new Promise(setImmediate);
        return raise();
      }
      target.end();
      if (!gone) await settled(target, "finish", io.signal);
      raise();
    },
  };
}

/** Until `event`, or until nobody waits for it any more. */
function settled(stream: Writable, event: "drain" | "finish", signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const name of [event, "error", "close"]) stream.off(name, done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    for (const name of [event, "error", "close"]) stream.once(name, done);
    signal.addEventListener("abort", done);
  });
}

function unwritable(path: string | null, error: NodeJS.ErrnoException, say: Say): Error {
  const place = path === null ? say("표준 출력", "standard output") : path || "-o";
  return usage(
    say(`${place}: 쓸 수 없습니다 (${error.code})`, `${place}: cannot be written (${error.code})`),
    path === null ? say("-o 로 다른 곳에 쓰세요", "write elsewhere with -o") : say("-o 의 경로를 확인하세요", "check the path given to -o"),
  );
}
