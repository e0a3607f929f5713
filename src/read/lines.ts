/** A stream of bytes → lines with their terminator, however the chunks fall. Memory: one line, at most `limit`. */

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** With its line end; null when longer than the limit (it was skipped). */
  readonly bytes: Uint8Array | null;
}

/** Byte that ends a line: LF (also for CRLF), or CR for files of the old Macintosh kind, told by the first stretch. */
export function lineEnd(head: Uint8Array): number {
  return head.includes(0x0a) || !head.includes(0x0d) ? 0x0a : 0x0d;
}

/** The lines that each chunk completes, as one batch. No multi-byte character of UTF-8 or CP949 contains CR or LF. */
export async function* lineBatches(chunks: AsyncIterable<Uint8Array>, end: number, limit: number): AsyncGenerator<Line[]> {
  let number = 1;
  let pending: Uint8Array[] = [];
  let size = 0;
  let skipping = false;
  const take = (last: Uint8Array): Line => {
    const line = { number: number++, bytes: skipping || size + last.length > limit ? null : join(pending, last) };
    pending = [];
    size = 0;
    skipping = false;
    return line;
  };
  for await (const chunk of chunks) {
    const batch: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(end); at >= 0; at = chunk.indexOf(end, from)) {
      batch.push(take(chunk.subarray(from, at + 1)));
      from = at + 1;
    }
    if (from < chunk.length) {
      const rest = chunk.subarray(from);
      size += rest.length;
      if (size > limit) {
        skipping = true;
        pending = [];
      } else if (!skipping) pending.push(rest);
    }
    if (batch.length > 0) yield batch;
  }
  if (size > 0) yield [take(new Uint8Array(0))];
}

function join(pending: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  return pending.length === 0 ? last : pending.length === 1 && last.length === 0 ? (pending[0] ?? last) : Buffer.concat([...pending, last]);
}
