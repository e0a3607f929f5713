/** Plain text: one article, or one for every line that starts with `date YYYY-MM-DD`. */
import { type Draft, type Drafts, failureOf, type Reading } from "./draft.js";
import { decode, narrow, settled } from "./encoding.js";
import { lineBatches, lineEnd } from "./lines.js";
import { type Opened, tooLarge } from "./open.js";

const HEADER = /^(?:\xef\xbb\xbf)?[ \t]*date[ \t]+\d{4}-\d{2}-\d{2}(?![-\d])/;

/** Each article is given as soon as the next header is seen; the file is cut, never changed. */
export async function* readText(opened: Opened, reading: Reading): Drafts {
  let parts: Uint8Array[] = [];
  let size = 0;
  let start = 1;
  let count = 0;
  const flush = async function* (last: boolean): Drafts {
    // 하나뿐이면 파일 이름만, 여럿이면 머리줄의 줄 번호까지
    const place = count === 0 && last ? reading.source : `${reading.source}:${start}`;
    const bytes = Buffer.concat(parts);
    if (size <= reading.limit && bytes.every((byte) => byte <= 0x20) && !(count === 0 && last)) return;
    count++;
    try {
      if (size > reading.limit) throw tooLarge(reading.limit, place);
      yield await textDraft(bytes, place, reading);
    } catch (error) {
      yield failureOf(error, reading.source, place);
    }
  };
  for await (const batch of lineBatches(opened.chunks, lineEnd(opened.head), reading.limit)) {
    for (const line of batch) {
      if (line.bytes !== null && startsArticle(line.bytes) && size > 0) {
        yield* flush(false);
        parts = [];
        size = 0;
        start = line.number;
      }
      size += line.bytes?.length ?? reading.limit + 1;
      if (size > reading.limit) parts = [];
      else if (line.bytes !== null) parts.push(line.bytes);
    }
  }
  yield* flush(true);
}

function startsArticle(line: Uint8Array): boolean {
  return HEADER.test(Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, 80)).toString("latin1"));
}

async function textDraft(bytes: Uint8Array, place: string, reading: Reading): Promise<Draft> {
  const { text, encoding, warnings } = settled(await decode(bytes, { encoding: narrow(reading), place }), reading);
  return {
    kind: "draft",
    place,
    id: null,
    url: null,
    title: null,
    day: null,
    text,
    encoding,
    outlet: null,
    byline: null,
    warnings,
  };
}
