/** `12/300` on stderr: only for a person who has waited a second, and gone when the work is done. */
import type { Io } from "./command.js";

export interface Progress {
  advance(): void;
  /** Takes the line away before something else is printed there. */
  clear(): void;
}

const PATIENCE_MS = 1000;
const INTERVAL_MS = 100;

/** Silent unless stderr is a terminal and the data goes elsewhere. `total` null: unknown. */
export function startProgress(io: Io, total: number | null, quiet: boolean, elsewhere: boolean): Progress {
  if (quiet || !io.stderr.isTTY || !elsewhere) return { advance() {}, clear() {} };
  let next = performance.now() + PATIENCE_MS;
  let done = 0;
  let shown = false;
  return {
    advance() {
      done++;
      if (performance.now() < next) return;
      next = performance.now() + INTERVAL_MS;
      io.stderr.write(`\r\u001b[K${done}${total === null ? "" : `/${total}`}`);
      shown = true;
    },
    clear() {
      if (shown) io.stderr.write("\r\u001b[K");
      shown = false;
    },
  };
}
