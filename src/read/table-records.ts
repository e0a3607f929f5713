/** A stream of CSV bytes → records; a line end inside quotes does not end one. Memory: one record. */
export interface TableRecord {
  /** 1-based line on which it starts. */
  readonly line: number;
  /** With its line end; null when longer than the limit. */
  readonly bytes: Uint8Array | null;
  /** The input ended inside quotes. */
  readonly open: boolean;
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
/** Last byte of a UTF-8 byte order mark, in front of a quoted first cell. */
const MARK_END = 0xbf;

export async function* tableRecords(chunks: AsyncIterable<Uint8Array>, separator: number, limit: number): AsyncGenerator<TableRecord> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  let start = 1;
  let quoted = false;
  /** The byte before: a quote opens a cell only at its beginning. */
  let before = LF;
  /** Bytes so far, and where the last quotation closed: a doubled quote opens it again. */
  let at = 0;
  let closed = -2;
  const finish = (last: Uint8Array): TableRecord => {
    const bytes = size + last.length > limit ? null : Buffer.concat([...parts, last]);
    const record = { line: start, bytes, open: quoted };
    parts = [];
    size = 0;
    start = line;
    return record;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      const ends = byte === LF || before === CR;
      if (before === CR && byte !== LF) {
        // CR만으로 끝난 줄: 이 바이트 앞에서 끊는다
        line++;
        if (!quoted) {
          yield finish(chunk.subarray(from, i));
          from = i;
          before = LF;
        }
      } else if (ends) {
        line++;
        if (!quoted) {
          yield finish(chunk.subarray(from, i + 1));
          from = i + 1;
        }
      }
      if (byte === QUOTE) {
        if (quoted) {
          quoted = false;
          closed = at;
        } else quoted = before === separator || before === LF || before === CR || closed === at - 1 || (at === 3 && before === MARK_END);
      }
      at++;
      before = byte;
    }
    const rest = chunk.subarray(from);
    size += rest.length;
    if (size > limit) parts = [];
    else parts.push(rest);
  }
  if (size > 0) yield finish(new Uint8Array(0));
}
