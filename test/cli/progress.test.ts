/** The bar on a terminal's stderr: after a second, never in the way of a message, and gone at the end. */
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { type Say, sayIn } from "../../src/cli/command.js";
import { startProgress } from "../../src/cli/progress.js";

/** What stands on a terminal after these bytes, line by line. */
function screen(bytes: string): string[] {
  const lines = [""];
  let column = 0;
  let saved = 0;
  for (const [, sequence, text = ""] of bytes.matchAll(/((?![\r\n])\p{Cc}(?:7|8|\[\??\d*[A-Za-z]))|([\s\S])/gu)) {
    const line = lines.at(-1) ?? "";
    if (sequence === "\u001b7") saved = column;
    else if (sequence === "\u001b8") column = saved;
    else if (sequence?.endsWith("G")) column = Number(sequence.slice(2, -1)) - 1;
    else if (sequence?.endsWith("K")) lines[lines.length - 1] = sequence === "\u001b[2K" ? "" : line.slice(0, column);
    else if (text === "\n") {
      lines.push("");
      column = 0;
    } else if (text === "\r") column = 0;
    else if (text !== "") {
      lines[lines.length - 1] = line.padEnd(column).slice(0, column) + text + line.slice(column + text.length);
      column += text.length;
    }
  }
  return lines;
}

/** A terminal of one's own: the tests wait side by side. */
function terminal() {
  let bytes = "";
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  stderr.on("data", (part) => {
    bytes += part;
  });
  const interrupt = new AbortController();
  const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr, env: {}, signal: interrupt.signal };
  const begin = (total: number | null, say: Say = sayIn("ko"), watched = true) => startProgress(io, watched, total, say);
  return { io, begin, interrupt, written: () => bytes };
}
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.concurrent("progress", () => {
  it("nothing before a second, then inputs of all and articles", async () => {
    const { begin, written } = terminal();
    const progress = begin(4);
    progress.article();
    progress.input();
    expect(written()).toBe("");
    await wait(1300);
    progress.article();
    expect(screen(written()).at(-1)).toMatch(/^█+░+ 1\/4 · 기사 [12]건 · 초당 \d+\.\d$/);
    progress.end();
    expect(screen(written())).toEqual([""]);
  });

  it("a stream of unknown length: count and rate, in the reader's language", async () => {
    const { begin, written } = terminal();
    const progress = begin(null, sayIn("en"));
    await wait(1300);
    for (let i = 0; i < 30; i++) progress.article();
    await wait(300);
    expect(screen(written()).at(-1)).toMatch(/^30 articles · \d+\.\d\/s$/);
    progress.end();
    expect(screen(written())).toEqual([""]);
  });

  it("messages stand alone; the bar comes back below them", async () => {
    const { io, begin, written } = terminal();
    const progress = begin(9);
    await wait(1300);
    progress.article();
    for (const message of ["하나", "둘"]) {
      progress.clear();
      io.stderr.write(`${message}\n`);
      progress.article();
    }
    expect(screen(written())).toEqual(["하나", "둘", ""]);
    await wait(300);
    progress.input();
    expect(screen(written()).at(-1)).toMatch(/1\/9 · 기사 3건/);
    progress.end();
    progress.article();
    expect(screen(written())).toEqual(["하나", "둘", ""]);
  });

  it("silent where the data goes to the same terminal, or nobody looks", async () => {
    const { io, begin, written } = terminal();
    const [shown, piped] = [begin(1, undefined, false), startProgress({ ...io, stderr: new PassThrough() }, true, 1, sayIn("ko"))];
    await wait(1200);
    for (const progress of [shown, piped]) progress.article();
    expect(written()).toBe("");
  });

  it("Ctrl-C takes it away at once", async () => {
    const { begin, interrupt, written } = terminal();
    const progress = begin(9);
    await wait(1300);
    progress.article();
    interrupt.abort();
    progress.article();
    expect(screen(written())).toEqual([""]);
  });
});
