/** A JSON file: a list of records (streamed, element by element), a wrapper around one, or a single record. */
import { AistratError } from "../core/error.js";
import { words } from "../core/lang.js";
import { type Drafts, failureOf, type Reading } from "./draft.js";
import { decode, narrow, settled } from "./encoding.js";
import { elements } from "./json-elements.js";
import { lineText, parse, valueDrafts } from "./json-lines.js";
import { collect, type Opened, tooLarge } from "./open.js";

const OPEN_LIST = 0x5b;

export async function* readJsonFile(opened: Opened, reading: Reading): Drafts {
  if (firstByte(opened.head) === OPEN_LIST) yield* readList(opened, reading);
  else {
    const bytes = await collect(opened.chunks, reading.limit, reading.source);
    const decoded = settled(await decode(bytes, { encoding: narrow(reading), place: reading.source }), reading);
    yield* valueDrafts(parse(decoded.text, reading.source), reading.source, reading, decoded);
  }
}

async function* readList(opened: Opened, reading: Reading): Drafts {
  let index = 0;
  for await (const element of elements(opened.chunks, reading.limit)) {
    const place = `${reading.source}[${index}]`;
    try {
      if (element.kind === "cut")
        throw new AistratError(
          "unreadable",
          words("JSON 배열이 중간에 끊겼습니다", "the JSON list breaks off"),
          place,
          words("앞의 기사는 모두 읽었습니다. 파일을 다시 받아 주세요.", "everything before it was read; fetch the file again"),
        );
      index++;
      if (element.kind === "tooLong") throw tooLarge(reading.limit, place);
      const decoded = await lineText(element.bytes, reading, place);
      yield* valueDrafts(parse(decoded.text, place), place, reading, decoded);
    } catch (error) {
      yield failureOf(error, reading.source, place);
    }
  }
}

function firstByte(head: Uint8Array): number | undefined {
  const body = head[0] === 0xef ? head.subarray(3) : head;
  return body.find((byte) => byte > 0x20);
}
