/**
 * Zstandard in JavaScript: Node has its own only from 22.15 on, and that one ends without an error where the input is cut
 * off and behind the first of several frames. The frames are walked here and handed to fzstd block by block, so that no
 * input, however hostile, makes more than one block (128 KB) at a time or a window beyond the limit.
 */
import { Decompress } from "fzstd";

const MAGIC = 0xfd2fb528;
const LARGEST_BLOCK = 128 * 1024;
/** What zstd itself allows where nobody asks for more. */
const LARGEST_WINDOW = 128 * 1024 * 1024;

/** Throws `Z_BUF_ERROR` where the input breaks off, as zlib does. */
export async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  const decompress = new Decompress((block) => void made.push(block));
  for await (const piece of blocks(chunks)) {
    decompress.push(piece);
    yield* made;
    made = [];
  }
  decompress.push(new Uint8Array(0), true);
  yield* made;
}

/** Frame headers, blocks and checksums, each as one piece; skippable frames are passed over. */
async function* blocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = new Taker(chunks);
  while (await input.more()) {
    const magic = await input.take(4);
    if ((number(magic) & 0xfffffff0) >>> 0 === 0x184d2a50) {
      for (let left = number(await input.take(4)); left > 0; left -= LARGEST_BLOCK) await input.take(Math.min(left, LARGEST_BLOCK));
      continue;
    }
    if (number(magic) !== MAGIC) throw new Error("no zstd frame");
    const descriptor = await input.take(1);
    const flags = descriptor[0] ?? 0;
    const single = (flags & 0x20) !== 0;
    const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
    const content = [single ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
    const rest = await input.take((single ? 0 : 1) + dictionary + content);
    if (dictionary > 0) throw new Error("needs a dictionary");
    const size = single ? number(rest) + (content === 2 ? 256 : 0) : windowOf(rest[0] ?? 0);
    if (size > LARGEST_WINDOW) throw new Error("window too large");
    yield Buffer.concat([magic, descriptor, rest]);
    for (let last = false; !last; ) {
      const head = await input.take(3);
      const bits = number(head);
      const [type, length] = [(bits >> 1) & 3, bits >> 3];
      last = (bits & 1) === 1;
      if (length > LARGEST_BLOCK) throw new Error("block too large");
      // a run is one byte, said once
      yield Buffer.concat([head, await input.take(type === 1 ? 1 : length)]);
    }
    if ((flags & 4) !== 0) yield await input.take(4);
  }
}

/** Little endian. */
const number = (bytes: Uint8Array): number => bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);

function windowOf(byte: number): number {
  const base = 2 ** (10 + (byte >> 3));
  return base + (base / 8) * (byte & 7);
}

/** Exactly as many bytes as are asked for. */
class Taker {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async more(): Promise<boolean> {
    while (this.#held.length === 0) {
      const next = await this.#chunks.next();
      if (next.done) return false;
      this.#held = next.value;
    }
    return true;
  }

  async take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let left = count; left > 0; ) {
      if (!(await this.more())) throw Object.assign(new Error("cut"), { code: "Z_BUF_ERROR" });
      const part = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(part.length);
      left -= part.length;
      parts.push(part);
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  }
}
