/** A bar on stderr for a person who has waited a second: inputs done of all, or articles and their rate where nobody knows how many. */
import type { SingleBar } from "cli-progress";
import type { Io, Say } from "./command.js";

export interface Progress {
  /** One more article written. */
  article(): void;
  /** One more input read to its end. */
  input(): void;
  /** Takes the bar away before something else is printed there; work going on brings it back. */
  clear(): void;
  /** Takes it away for good. */
  end(): void;
}

const PATIENCE_MS = 1000;
/** Failures that follow each other closer than this are not parted by a bar. */
const PAUSE_MS = 200;

const SILENT: Progress = { article() {}, input() {}, clear() {}, end() {} };

/** Silent unless stderr is a terminal and `watched`, the data going elsewhere. `total` null: one input, of unknown length. */
export function startProgress(io: Io, watched: boolean, total: number | null, say: Say): Progress {
  if (!watched || !io.stderr.isTTY) return SILENT;
  const began = performance.now();
  let [articles, inputs, pauseTo] = [0, 0, 0];
  let bar: SingleBar | null = null;
  let make: (() => SingleBar) | null = null;
  const waited = setTimeout(async () => {
    const { default: progress } = await import("cli-progress");
    const counts = say("기사 {articles}건 · 초당 {rate}", "{articles} articles · {rate}/s");
    const format = total === null ? counts : `{bar} {value}/{total} · ${counts}`;
    const stream = io.stderr as NodeJS.WriteStream;
    const looks = { format, stream, barsize: 20, clearOnComplete: true, gracefulExit: false };
    make = () => new progress.SingleBar(looks, progress.Presets.shades_classic);
    draw();
  }, PATIENCE_MS).unref();
  const draw = (): void => {
    const now = performance.now();
    if (make === null || now < pauseTo) return;
    const counts = { articles, rate: (articles / ((now - began) / 1000)).toFixed(1) };
    if (bar !== null) return void bar.update(inputs, counts);
    bar = make();
    bar.start(total ?? 0, inputs, counts);
  };
  const clear = (): void => {
    if (bar === null) return;
    bar.stop();
    bar = null;
    pauseTo = performance.now() + PAUSE_MS;
  };
  const end = (): void => {
    clearTimeout(waited);
    clear();
    pauseTo = Number.POSITIVE_INFINITY;
  };
  io.signal.addEventListener("abort", end, { once: true });
  return {
    article() {
      articles++;
      draw();
    },
    input() {
      inputs++;
      draw();
    },
    clear,
    end,
  };
}
