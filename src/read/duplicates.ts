/** Articles that come twice in one run: the same text, or the same title and the same first lines. */
import type { DuplicateIndex } from "./article.js";

/** Letters of the lead to compare, and how many there must be: fewer where the titles agree too. */
const LEAD = { titled: { compared: 70, enough: 40 }, untitled: { compared: 150, enough: 100 } } as const;
const REMEMBERED = 100_000;

/** Remembers the last 100,000 articles (about 30 MB at most), so that a stream of any length passes in constant memory. */
export function duplicateIndex(remembered: number = REMEMBERED): DuplicateIndex {
  const first = new Map<number, string>();
  return {
    note({ id, title, text }) {
      const keys = [fingerprint(text, Number.POSITIVE_INFINITY, 0).hash];
      const { compared, enough } = title === null ? LEAD.untitled : LEAD.titled;
      const lead = fingerprint(leadOf(title, text), compared, fingerprint(title ?? "", 200, 1).hash);
      if (lead.letters >= enough) keys.push(lead.hash);
      const earlier = keys.map((k) => first.get(k)).find((found) => found !== undefined);
      const kept = earlier ?? detached(id);
      for (const k of keys) if (!first.has(k)) first.set(k, kept);
      while (first.size > remembered * 2) first.delete(first.keys().next().value as number);
      return earlier ?? null;
    },
  };
}

/** A copy: V8 keeps an id cut out of a record as a view into it, and a hundred thousand such views hold every record in memory. */
const detached = (id: string): string => Buffer.from(id, "utf16le").toString("utf16le");

/** The text without a `date …` header and without its own headline. */
function leadOf(title: string | null, text: string): string {
  const body = text.slice(0, 2000).replace(/^\s*date\s+\d{4}-\d{2}-\d{2}\s*/, "");
  return title !== null && body.startsWith(title) ? body.slice(title.length) : body;
}

/** 53 bits over the first `most` letters and digits: blanks, quotes and line ends differ between copies. */
function fingerprint(text: string, most: number, seed: number): { hash: number; letters: number } {
  const composed = text.normalize("NFC");
  let a = 0x811c9dc5 ^ seed;
  let b = 0x9e3779b9 ^ Math.floor(seed / 2 ** 32);
  let letters = 0;
  for (let i = 0; i < composed.length && letters < most; i++) {
    const code = composed.charCodeAt(i);
    if (!isLetter(code)) continue;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + letters), 0x85ebca6b) ^ (b >>> 13);
    letters++;
  }
  return { hash: (a >>> 0) * 2 ** 21 + (b >>> 11), letters };
}

/** Near enough: everything but ASCII and CJK punctuation, blanks and marks. */
const isLetter = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
    : code > 0xbf && (code < 0x2000 || code > 0x303f) && code !== 0xfeff;
