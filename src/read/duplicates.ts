/** Articles that come twice in one run: the same text, or the same title and the same first lines. */
import { createHash } from "node:crypto";
import type { DuplicateIndex } from "./article.js";

/** Letters of the lead to compare, and how many there must be: fewer where the titles agree too. */
const LEAD = { titled: { compared: 70, enough: 40 }, untitled: { compared: 150, enough: 100 } } as const;
const REMEMBERED = 100_000;

/** Remembers the last 100,000 articles (about 30 MB at most), so that a stream of any length passes in constant memory. */
export function duplicateIndex(remembered: number = REMEMBERED): DuplicateIndex {
  const first = new Map<number, string>();
  return {
    note({ id, title, text }) {
      const keys = [key(skeleton(text))];
      const { compared, enough } = title === null ? LEAD.untitled : LEAD.titled;
      const lead = skeleton(leadOf(title, text)).slice(0, compared);
      if (lead.length >= enough) keys.push(key(`lead ${skeleton(title ?? "")} ${lead}`));
      const earlier = keys.map((k) => first.get(k)).find((found) => found !== undefined);
      for (const k of keys) if (!first.has(k)) first.set(k, earlier ?? id);
      while (first.size > remembered * 2) first.delete(first.keys().next().value as number);
      return earlier ?? null;
    },
  };
}

/** The text without a `date …` header and without its own headline. */
function leadOf(title: string | null, text: string): string {
  const body = text.slice(0, 2000).replace(/^\s*date\s+\d{4}-\d{2}-\d{2}\s*/, "");
  return title !== null && body.startsWith(title) ? body.slice(title.length) : body;
}

/** Letters and digits only: blanks, quotes and line ends differ between copies. */
const skeleton = (text: string): string => text.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "");

/** 48 bits of a hash as a number: small enough to keep many. */
const key = (text: string): number => createHash("sha1").update(text).digest().readUIntBE(0, 6);
