/** Bytes → articles, in input order. */
import type { ReadArticle, ReadFailure, ReadOptions, ReadSource } from "./article.js";

/** Articles and failures of one input, one at a time. Throws only on misuse of the options (`usage`). */
export async function* readArticles(source: ReadSource, _options: ReadOptions = {}): AsyncIterable<ReadArticle | ReadFailure> {
  const parts: Uint8Array[] = source.bytes ? [source.bytes] : [];
  for await (const part of source.stream ?? []) parts.push(part);
  const text = new TextDecoder().decode(Buffer.concat(parts));
  yield {
    kind: "article",
    id: "",
    source: source.name,
    url: null,
    title: null,
    publishedAt: null,
    publishedAtFrom: null,
    text,
    encoding: { name: "utf-8", decidedBy: "valid" },
    outlet: null,
    byline: null,
    duplicateOf: null,
    warnings: [],
  };
}
