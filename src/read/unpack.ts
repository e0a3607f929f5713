/** Gzip and zstd, told by content, taken apart as they flow. */
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { AistratError } from "../core/error.js";
import { words } from "../core/lang.js";

type Chunks = AsyncIterable<Uint8Array>;

/** `head`: the first four bytes at least, which come again in `chunks`. Bytes of neither kind pass as they are. */
export function unpacked(head: Uint8Array, chunks: Chunks): Chunks {
  if (starts(head, [0x1f, 0x8b])) return told(through(chunks, createGunzip()));
  return starts(head, [0x28, 0xb5, 0x2f, 0xfd]) ? told(zstd(chunks)) : chunks;
}

export const starts = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);

async function* zstd(chunks: Chunks): AsyncGenerator<Uint8Array> {
  yield* (await import("./zstd.js")).unzstd(chunks);
}

async function* through(chunks: Chunks, stream: NodeJS.ReadWriteStream): AsyncGenerator<Uint8Array> {
  const input = Readable.from(chunks, { objectMode: false });
  input.on("error", (error) => (stream as unknown as Readable).destroy(error));
  input.pipe(stream);
  try {
    for await (const chunk of stream) yield chunk as unknown as Uint8Array;
  } finally {
    input.destroy();
  }
}

/** What breaks inside is told as ours: cut off, or damaged. */
async function* told(chunks: Chunks): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    if (error instanceof AistratError || (error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    const cut = (error as NodeJS.ErrnoException).code === "Z_BUF_ERROR";
    const reason = cut
      ? words("압축이 중간에 끊겼습니다", "the compressed input breaks off")
      : words("압축을 풀 수 없습니다", "cannot be decompressed");
    throw new AistratError("unreadable", reason, null, words("파일을 다시 받아 주세요.", "fetch the file again"));
  }
}
