/** Shared by the tests of this room: read bytes, get lists back. */
import { readFileSync } from "node:fs";
import type { ReadArticle, ReadFailure, ReadOptions, ReadSource } from "../../src/read/article.js";
import { readArticles } from "../../src/read/read.js";

export interface Result {
  readonly articles: ReadArticle[];
  readonly failures: ReadFailure[];
}

export async function readAll(
  input: string | Uint8Array | AsyncIterable<Uint8Array>,
  name = "-",
  options: ReadOptions = {},
): Promise<Result> {
  const result: Result = { articles: [], failures: [] };
  for await (const item of readArticles(sourceOf(input, name), options)) {
    if (item.kind === "article") result.articles.push(item);
    else result.failures.push(item);
  }
  return result;
}

export async function readOne(input: string | Uint8Array, name = "-", options: ReadOptions = {}): Promise<ReadArticle> {
  const { articles, failures } = await readAll(input, name, options);
  const [only] = articles;
  if (only === undefined || articles.length !== 1 || failures.length > 0)
    throw new Error(`one article expected: ${JSON.stringify({ articles, failures })}`);
  return only;
}

export const fixture = (path: string): Buffer => readFileSync(new URL(`../../fixtures/read/${path}`, import.meta.url));

/** The bytes in pieces of `size`, as a stream. */
export async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function sourceOf(input: string | Uint8Array | AsyncIterable<Uint8Array>, name: string): ReadSource {
  if (typeof input === "string") return { name, bytes: Buffer.from(input) };
  return input instanceof Uint8Array ? { name, bytes: input } : { name, stream: input };
}
