/**
 * CP949 (EUC-KR with all 11,172 syllables), strictly, through iconv-lite.
 * Node's own `euc-kr` decoder turns 똠, 뷁 and 8,820 others into garbage without an error.
 */
import { COMMON_SYLLABLES } from "./common-syllables.js";

type Iconv = Pick<typeof import("iconv-lite"), "decode" | "encodingExists">;

export async function loadIconv(): Promise<Iconv> {
  return (await import("iconv-lite")).default;
}

/** The text, or null when a byte pair is not CP949. A character cut off at the very end is left out (`cut`). */
export async function decodeCp949(bytes: Uint8Array): Promise<{ text: string; cut: boolean } | null> {
  const text = (await loadIconv()).decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), "cp949");
  const bad = text.indexOf("\uFFFD");
  if (bad < 0) return { text, cut: false };
  return bad === text.length - 1 && text.length > 1 ? { text: text.slice(0, -1), cut: true } : null;
}

const SAMPLE = 64 * 1024;

/**
 * Is this what Korean looks like? Either nearly all foreign characters are Hangul, a good part of it of the everyday
 * 2,350 (both bytes high), or Hangul is the majority and its commonest syllables are common here too.
 * Chinese read this way is half Hanja, Japanese all rare syllables.
 */
export function looksKorean(text: string, bytes: Uint8Array): boolean {
  let foreign = 0;
  let hangul = 0;
  let common = 0;
  const length = Math.min(text.length, SAMPLE);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 || (code >= 0x2010 && code <= 0x303f)) continue;
    foreign++;
    if (code < 0xac00 || code > 0xd7a3) continue;
    hangul++;
    if (COMMON_SYLLABLES.has(text[i] ?? "")) common++;
  }
  if (foreign === 0) return true;
  if (hangul >= foreign * 0.5 && common >= hangul * 0.25) return true;
  return hangul >= foreign * 0.9 && everydaySyllables(bytes, hangul) >= hangul * 0.15;
}

/** How many of the first `limit` syllables lie in the KS X 1001 block (lead B0–C8, trail A1–FE). */
function everydaySyllables(bytes: Uint8Array, limit: number): number {
  let everyday = 0;
  let seen = 0;
  for (let i = 0; i + 1 < bytes.length && seen < limit; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[++i] ?? 0;
    if (lead > 0xc8 || (lead > 0xa0 && lead < 0xb0 && trail > 0xa0)) continue;
    seen++;
    if (lead >= 0xb0 && trail >= 0xa1) everyday++;
  }
  return everyday;
}
