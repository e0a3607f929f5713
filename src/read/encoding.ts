/** Bytes → text, strictly: byte order mark, declared charset, valid UTF-8, CP949 that reads like Korean, else an error. */
import { isUtf8 } from "node:buffer";
import { AistratError } from "../core/error.js";
import { type Bilingual, type Note, words } from "../core/lang.js";
import type { Encoding, EncodingDecision } from "./article.js";
import { decodeCp949, loadIconv, looksKorean } from "./cp949.js";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly warnings: readonly Note[];
}

/** How the bytes of a record were read. */
export type Origin = Omit<Decoded, "text">;

export interface DecodeOptions {
  /** What the user said; obeyed, unreadable bytes become U+FFFD. */
  readonly encoding?: string | undefined;
  /** What the document says of itself (`<meta charset>`, `<?xml encoding>`): believed only when every byte agrees. */
  readonly declared?: string | undefined;
  /** File or `file:line`, for the error. */
  readonly place?: string | undefined;
}

/** One name for each encoding; `euc-kr` and its cousins all mean CP949, which contains them. */
export function encodingName(name: string): string {
  const key = name.trim().toLowerCase().replace(/_/g, "-");
  if (/^(euc-?kr|cp-?949|ms-?949|x-windows-949|windows-949|uhc|ks-?c-?5601(-19(87|89))?|korean|iso-ir-149)$/.test(key)) return "cp949";
  if (/^utf-?8(-sig)?$/.test(key)) return "utf-8";
  if (/^(utf-?16(-?le)?|ucs-?2|unicode)$/.test(key)) return "utf-16le";
  return key === "utf16be" || key === "utf-16-be" ? "utf-16be" : key;
}

/** The byte order mark at the start, if any. */
export function byteOrderMark(bytes: Uint8Array): { name: "utf-8" | "utf-16le" | "utf-16be"; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: "utf-8", length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: "utf-16be", length: 2 };
  return null;
}

/** Throws `AistratError` `undecodable`, or `usage` for an unknown `encoding`. The byte order mark is not part of the text. */
export async function decode(bytes: Uint8Array, options: DecodeOptions = {}): Promise<Decoded> {
  const mark = byteOrderMark(bytes);
  const body = mark === null ? bytes : bytes.subarray(mark.length);
  if (options.encoding !== undefined) return decodeAs(body, encodingName(options.encoding));
  if (mark !== null) {
    const marked = await strict(body, mark.name);
    if (marked !== null) return done(marked, mark.name, "bom");
    throw undecodable(
      options.place,
      words(`BOM은 ${mark.name}인데 그렇게 읽히지 않는 바이트가 있습니다`, `its byte order mark says ${mark.name}, and some bytes are not`),
      mark.name,
    );
  }
  const valid = validUtf8(body);
  const declared = options.declared === undefined ? null : encodingName(options.declared);
  // 선언은 euc-kr인데 UTF-8로 다시 저장된 쪽: 한글이 든 올바른 UTF-8이 우연히 나올 수는 없다
  if (declared !== null && (declared === "utf-8" || valid === null)) {
    const text = await strict(body, declared);
    if (text !== null) return done(text, declared, "declared");
  }
  const wide = wideWithoutMark(body);
  if (wide !== null) {
    const text = await strict(body, wide);
    if (text !== null) return done(text, wide, "frequency");
  }
  if (valid !== null) return done(valid, "utf-8", "valid");
  const korean = await decodeCp949(body);
  if (korean !== null && looksKorean(korean.text, body)) return done(korean, "cp949", "frequency");
  throw undecodable(options.place, words("UTF-8도 CP949(EUC-KR)도 아닙니다", "is neither UTF-8 nor CP949 (EUC-KR)"), "cp949");
}

/** What was settled for a whole stream, and what the user asked for. */
interface Settled {
  readonly encoding: Encoding | null;
  readonly options: { readonly encoding?: string | undefined };
}

/** The `encoding` to ask of `decode` for a piece of a stream: UTF-16 was rewritten as UTF-8 on the way in. */
export const narrow = (stream: Settled): string | undefined =>
  stream.encoding === null ? stream.options.encoding : stream.encoding.name === "utf-8" ? undefined : "utf-8";

/** A piece belongs to its stream's encoding, unless it plainly has another. */
export const settled = (piece: Decoded, stream: Settled): Decoded =>
  stream.encoding !== null && piece.encoding.name === "utf-8" ? { ...piece, encoding: stream.encoding } : piece;

/** Text of valid UTF-8, a character cut off at the very end left out; null when some byte is wrong. */
export function validUtf8(bytes: Uint8Array): { text: string; cut: boolean } | null {
  if (isUtf8(bytes)) return { text: utf8Text(bytes), cut: false };
  const whole = beforeCutCharacter(bytes);
  return whole < bytes.length && isUtf8(bytes.subarray(0, whole)) ? { text: utf8Text(bytes.subarray(0, whole)), cut: true } : null;
}

export const utf8Text = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");

/** UTF-16 without a mark: it holds zero bytes, and read one way round, not the other, it is Hangul and ASCII. */
export function wideWithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, Math.min(bytes.length - (bytes.length % 2), 8192));
  if (sample.length < 4 || !sample.includes(0)) return null;
  const plain = (name: string): number => {
    const text = new TextDecoder(name).decode(sample);
    return (text.match(/[\t\r\n -~가-힣\u1100-\u11ff\u2010-\u301f]/g)?.length ?? 0) / text.length;
  };
  const [little, big] = [plain("utf-16le"), plain("utf-16be")];
  if (Math.max(little, big) < 0.7 || Math.abs(little - big) < 0.2) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

async function strict(bytes: Uint8Array, name: string): Promise<{ text: string; cut: boolean } | null> {
  if (name === "utf-8") return validUtf8(bytes);
  if (name === "cp949") return decodeCp949(bytes);
  if (name === "utf-16le" || name === "utf-16be") {
    const cut = bytes.length % 2 === 1;
    try {
      const text = new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(cut ? bytes.subarray(0, -1) : bytes);
      return { text, cut };
    } catch {
      return null;
    }
  }
  const iconv = await loadIconv();
  if (!iconv.encodingExists(name)) return null;
  const text = iconv.decode(Buffer.from(bytes), name);
  return text.includes("\uFFFD") ? null : { text, cut: false };
}

async function decodeAs(bytes: Uint8Array, name: string): Promise<Decoded> {
  const exact = await strict(bytes, name);
  if (exact !== null) return done(exact, name, "option");
  const iconv = await loadIconv();
  if (!iconv.encodingExists(name))
    throw new AistratError(
      "usage",
      words(`모르는 인코딩입니다: ${name}`, `unknown encoding: ${name}`),
      null,
      words("utf-8, cp949, utf-16le, utf-16be 가운데 하나를 주세요.", "one of utf-8, cp949, utf-16le, utf-16be"),
    );
  const text = iconv.decode(Buffer.from(bytes), name);
  const replaced = text.split("\uFFFD").length - 1;
  const message = words(
    `${name}(으)로 읽히지 않는 바이트가 있어 ${replaced}곳을 �로 바꿨습니다.`,
    `some bytes are not ${name}: � was put in ${replaced} places.`,
  );
  return { text, encoding: { name, decidedBy: "option" }, warnings: [{ code: "replacedCharacters", message }] };
}

const CUT: Note = {
  code: "truncatedInput",
  message: words("입력이 글자 중간에서 끊겨 마지막 글자를 뺐습니다.", "the input breaks off inside a character, which was left out."),
};

function done(read: { text: string; cut: boolean }, name: string, decidedBy: EncodingDecision): Decoded {
  const warnings = read.cut ? [CUT] : [];
  return { text: read.text, encoding: { name, decidedBy }, warnings };
}

function undecodable(place: string | undefined, reason: Bilingual, name: string): AistratError {
  const next = words(
    `--encoding ${name} 를 주면 읽을 수 없는 바이트를 �로 바꿔 읽습니다.`,
    `--encoding ${name} reads it with � for the bytes that cannot be read`,
  );
  return new AistratError("undecodable", reason, place ?? null, next);
}

/** Length without an incomplete multi-byte character at the end. */
function beforeCutCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needs > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
