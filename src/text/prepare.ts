/** Decoded text → Document: fold, then find paragraphs, sentences, zones and quotations. */
import type { Document, Quote, Sentence } from "./document.js";

export function prepare(raw: string): Document {
  const sentences: Sentence[] = [{ index: 0, start: 0, end: raw.length, paragraph: 0, zone: "body" }];
  const quotes: Quote[] = [];
  return { raw, text: raw, sentences, quotes, toRaw: (offset) => offset };
}
