/** JSON Lines: one record a line, in constant memory; a broken line is reported and the rest goes on. */
import { AistratError } from "../core/error.js";
import { words } from "../core/lang.js";
import type { Encoding } from "./article.js";
import { type Draft, type Drafts, failureOf, type Reading, type Refusal } from "./draft.js";
import { byteOrderMark, type Decoded, decode, narrow, type Origin, validUtf8 } from "./encoding.js";
import { type Line, lineBatches, lineEnd } from "./lines.js";
import type { Opened } from "./open.js";
import { tooLarge } from "./open.js";
import { isFields, listIn, recordDraft } from "./records.js";

export async function* readJsonLines(opened: Opened, reading: Reading): Drafts {
  for await (const batch of lineBatches(opened.chunks, lineEnd(opened.head), reading.limit))
    for (const line of batch) yield* readLine(line, reading);
}

async function* readLine(line: Line, reading: Reading): Drafts {
  const place = `${reading.source}:${line.number}`;
  try {
    if (line.bytes === null) throw tooLarge(reading.limit, place);
    const decoded = await lineText(line.bytes, reading, place);
    if (decoded.text.trim() === "") return;
    yield* valueDrafts(parse(decoded.text, place), place, reading, decoded);
  } catch (error) {
    yield failureOf(error, reading.source, place);
  }
}

/** The articles of one JSON value: a record, or a wrapper with a list of them. */
export async function* valueDrafts(value: unknown, place: string, reading: Reading, origin: Origin): Drafts {
  const list = Array.isArray(value) ? value : isFields(value) ? listIn(value) : null;
  if (list === null) {
    yield await recordOrFailure(value, place, reading, origin);
    return;
  }
  for (const [i, item] of list.entries()) yield await recordOrFailure(item, `${place}[${i}]`, reading, origin);
}

async function recordOrFailure(value: unknown, place: string, reading: Reading, origin: Origin): Promise<Draft | Refusal> {
  try {
    if (!isFields(value))
      throw new AistratError("unreadable", words("기사 레코드(JSON 객체)가 아닙니다", "is no article record (a JSON object)"), place);
    return await recordDraft(value, reading.options.fields ?? {}, place, origin);
  } catch (error) {
    return failureOf(error, reading.source, place);
  }
}

/** Throws `unreadable` with the column where JSON breaks off, without repeating the input. */
export function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    const at = position === undefined ? null : Number(position) + 1;
    const where = words(at === null ? "" : ` (${at}번째 글자)`, at === null ? "" : ` (character ${at})`);
    const cut = /^\s*[{[]/.test(text) && !/[}\]]\s*$/.test(text);
    const what = cut
      ? words(`JSON이 중간에 끊겼습니다${where.ko}`, `the JSON breaks off${where.en}`)
      : words(`JSON 문법에 맞지 않습니다${where.ko}`, `is no well-formed JSON${where.en}`);
    throw new AistratError("unreadable", what, place);
  }
}

/** Every line may have its own encoding: files get concatenated. */
export async function lineText(bytes: Uint8Array, reading: Reading, place: string): Promise<Decoded> {
  const body = byteOrderMark(bytes)?.name === "utf-8" ? bytes.subarray(3) : bytes;
  if (reading.options.encoding === undefined || reading.encoding !== null) {
    const valid = validUtf8(body);
    if (valid !== null && !valid.cut) return { text: valid.text, encoding: reading.encoding ?? UTF8, warnings: [] };
  }
  const decoded = await decode(body, { encoding: narrow(reading), declared: reading.seen.cp949 ? "cp949" : undefined, place });
  if (decoded.encoding.name !== "cp949" || decoded.encoding.decidedBy === "option") return decoded;
  reading.seen.cp949 = true;
  return { ...decoded, encoding: { name: "cp949", decidedBy: "frequency" } };
}

const UTF8: Encoding = { name: "utf-8", decidedBy: "valid" };
