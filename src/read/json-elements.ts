/**
 * The elements of a top-level JSON list as byte stretches, without holding the list.
 * Only brackets, quotes, commas and backslashes are looked at: none of them is part of a longer UTF-8 or CP949 character.
 */
export type JsonElement =
  | { readonly kind: "element"; readonly bytes: Uint8Array }
  | { readonly kind: "tooLong" }
  | { readonly kind: "cut" };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

export async function* elements(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<JsonElement> {
  let depth = 0;
  let inString = false;
  let escaped = false;
  let parts: Uint8Array[] = [];
  let size = 0;
  let blank = true;
  const keep = (piece: Uint8Array): void => {
    size += piece.length;
    if (size <= limit) parts.push(piece);
    else parts = [];
  };
  const finish = (): JsonElement | null => {
    const done: JsonElement | null = blank ? null : size > limit ? { kind: "tooLong" } : { kind: "element", bytes: Buffer.concat(parts) };
    parts = [];
    size = 0;
    blank = true;
    return done;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        continue;
      }
      const opens = byte === 0x5b || byte === 0x7b;
      const closes = byte === 0x5d || byte === 0x7d;
      if (opens && depth++ === 0) from = i + 1;
      else if (depth === 1 && (byte === COMMA || closes)) {
        keep(chunk.subarray(from, i));
        from = i + 1;
        const element = finish();
        if (element !== null) yield element;
        if (closes) return;
      } else if (byte > 0x20 && depth > 0) {
        blank = false;
        if (byte === QUOTE) inString = true;
        else if (closes) depth--;
      }
    }
    if (depth > 0) keep(chunk.subarray(from));
  }
  // 닫는 괄호만 없는 배열: 마지막 원소는 온전하다
  const last = depth === 1 && !inString ? finish() : null;
  if (last !== null) yield last;
  yield { kind: "cut" };
}
