/** A source → a stream of plain bytes: decompressed by content, UTF-16 rewritten as UTF-8, its first stretch known. */
import { AistratError } from "../core/error.js";
import { type Bilingual, words } from "../core/lang.js";
import type { Encoding, ReadSource } from "./article.js";
import { byteOrderMark, encodingName, wideWithoutMark } from "./encoding.js";
import { starts, unpacked } from "./unpack.js";

export interface Opened {
  /** The first line or 64 KB, whichever is less; for telling the format. Its bytes come again in `chunks`. */
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Already settled for the whole stream: by a byte order mark, by zero bytes, by `--encoding utf-16`. */
  readonly encoding: Encoding | null;
}

const HEAD = 64 * 1024;
const LINE_END = 0x0a;

type Chunks = AsyncIterable<Uint8Array>;

/** Throws `unreadable` for what is no text (PDF, ZIP, pictures). */
export async function open(source: ReadSource, encoding?: string): Promise<Opened> {
  const raw = source.stream ?? once(source.bytes ?? new Uint8Array(0));
  const packed = await peek(raw, (bytes) => bytes.length >= 4);
  const plain = await peek(unpacked(packed.head, packed.chunks), (bytes) => bytes.length >= HEAD || bytes.includes(LINE_END));
  refuseBinary(plain.head);
  const wide = wideEncoding(plain.head, encoding);
  if (wide === null) return { ...plain, encoding: markedUtf8(plain.head, encoding) };
  const narrow = await peek(asUtf8(plain.chunks, wide.name), (bytes) => bytes.length >= HEAD || bytes.includes(LINE_END));
  return { ...narrow, encoding: wide };
}

/** The whole stream in one piece. Throws `tooLarge`. */
export async function collect(chunks: Chunks, limit: number, place: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit, place);
    parts.push(chunk);
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

export function tooLarge(limit: number, place: string): AistratError {
  const megabytes = limit >= 1 << 20 ? `${Math.floor(limit / (1 << 20))} MB` : null;
  return new AistratError(
    "tooLarge",
    words(
      `기사 하나의 한도 ${megabytes ?? `${limit} 바이트`}를 넘습니다`,
      `is over the limit of ${megabytes ?? `${limit} bytes`} an article`,
    ),
    place,
    words("--max-bytes 로 한도를 올려 주세요.", "--max-bytes raises it"),
  );
}

/** Reads until `enough`, then gives what was read followed by the rest. */
async function peek(chunks: Chunks, enough: (bytes: Uint8Array) => boolean): Promise<{ head: Uint8Array; chunks: Chunks }> {
  const rest = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  while (!enough(head)) {
    const next = await rest.next();
    if (next.done) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return { head, chunks: joined(head, rest) };
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    // 소비자가 먼저 그만두면 파일과 파이프도 닫힌다
    await rest.return?.();
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const BINARY: readonly (readonly [string | Bilingual, readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["ZIP(docx, xlsx, hwpx)", [0x50, 0x4b, 0x03, 0x04]],
  [words("한글(HWP)·구형 오피스", "HWP or old Office"), [0xd0, 0xcf, 0x11, 0xe0]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
];

function refuseBinary(head: Uint8Array): void {
  const kind = BINARY.find(([, magic]) => starts(head, magic))?.[0];
  if (kind === undefined) return;
  const { ko, en } = typeof kind === "string" ? words(kind, kind) : kind;
  throw new AistratError(
    "unreadable",
    words(`${ko} 형식은 읽지 않습니다`, `${en} is not read`),
    null,
    words("텍스트나 HTML, JSON으로 바꿔 주세요.", "turn it into text, HTML or JSON"),
  );
}

function wideEncoding(head: Uint8Array, given: string | undefined): Encoding | null {
  if (given !== undefined) {
    const name = encodingName(given);
    return name === "utf-16le" || name === "utf-16be" ? { name, decidedBy: "option" } : null;
  }
  const mark = byteOrderMark(head);
  if (mark !== null) return mark.name === "utf-8" ? null : { name: mark.name, decidedBy: "bom" };
  const name = wideWithoutMark(head);
  return name === null ? null : { name, decidedBy: "frequency" };
}

function markedUtf8(head: Uint8Array, given: string | undefined): Encoding | null {
  return given === undefined && byteOrderMark(head) !== null ? { name: "utf-8", decidedBy: "bom" } : null;
}

async function* asUtf8(chunks: Chunks, name: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(name);
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== "") yield Buffer.from(text, "utf8");
  }
  const last = decoder.decode();
  if (last !== "") yield Buffer.from(last, "utf8");
}
