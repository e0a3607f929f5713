/** The publication day: given by the caller, else read from the head of the text. */
import type { Document } from "../text/document.js";

export interface Reference {
  readonly day: string | null;
  readonly from: "option" | "metadata" | "text" | null;
}

export function findReference(doc: Document, given: { publishedAt?: string; publishedAtFrom?: "option" | "metadata" }): Reference {
  if (given.publishedAt !== undefined) return { day: given.publishedAt.slice(0, 10), from: given.publishedAtFrom ?? "option" };
  const head = /(20\d\d)[-./년]\s?(\d\d?)[-./월]\s?(\d\d?)/.exec(doc.text.slice(0, 1000));
  if (head === null) return { day: null, from: null };
  return { day: `${head[1]}-${head[2]?.padStart(2, "0")}-${head[3]?.padStart(2, "0")}`, from: "text" };
}
