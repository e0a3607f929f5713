/** Bytes → articles, in input order, as fast as they are taken. */
import { createHash } from "node:crypto";
import { AistratError } from "../core/error.js";
import { type Lang, noteIn, words } from "../core/lang.js";
import { DEFAULT_MAX_BYTES, type InputFormat, type ReadArticle, type ReadFailure, type ReadOptions, type ReadSource } from "./article.js";
import { publicationDay } from "./day.js";
import { type Draft, type Drafts, failureOf, type Reading, type Refusal } from "./draft.js";
import { duplicateIndex } from "./duplicates.js";
import { type Opened, open } from "./open.js";
import { sniff } from "./sniff.js";

/** One line a format; each reader is loaded when its format first comes. */
const READERS: Record<InputFormat, () => Promise<(opened: Opened, reading: Reading) => Drafts>> = {
  text: async () => (await import("./dated-text.js")).readText,
  html: async () => (await import("./html.js")).readHtml,
  json: async () => (await import("./json-file.js")).readJsonFile,
  jsonl: async () => (await import("./json-lines.js")).readJsonLines,
  csv: async () => (await import("./csv.js")).readTable,
  feed: async () => (await import("./feed.js")).readFeed,
};

/**
 * The articles of one input. What cannot be read comes as a failure in its place, the rest follows.
 * Throws `AistratError` only for options that make no sense (`usage`, `invalidDate`).
 */
export async function* readArticles(source: ReadSource, options: ReadOptions = {}): AsyncGenerator<ReadArticle | ReadFailure> {
  const published = givenDay(options.published);
  const duplicates = options.duplicates ?? duplicateIndex();
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const lang = options.lang ?? "ko";
  try {
    const opened = await open(source, options.encoding);
    const format = options.format ?? sniff(opened.head, source.name);
    const read = await READERS[format]();
    for await (const draft of read(opened, { source: source.name, options, limit, encoding: opened.encoding, seen: { cp949: false } })) {
      if (draft.kind === "failure") {
        yield failure(draft, lang);
        continue;
      }
      const id = draft.id ?? createHash("sha256").update(draft.text).digest("hex").slice(0, 16);
      yield article(draft, id, published, duplicates.note({ id, title: draft.title, text: draft.text }), lang);
    }
  } catch (error) {
    yield failure(failureOf(error, source.name, source.name), lang);
  }
}

const failure = (refusal: Refusal, lang: Lang): ReadFailure => ({
  ...refusal,
  reason: refusal.reason[lang],
  next: refusal.next?.[lang] ?? null,
});

function article(draft: Draft, id: string, published: string | null, duplicateOf: string | null, lang: Lang): ReadArticle {
  return {
    kind: "article",
    id,
    source: draft.place,
    url: draft.url,
    title: draft.title,
    publishedAt: published ?? draft.day,
    publishedAtFrom: published !== null ? "option" : draft.day !== null ? "metadata" : null,
    text: draft.text,
    encoding: draft.encoding,
    outlet: draft.outlet,
    byline: draft.byline,
    duplicateOf,
    warnings: draft.warnings.map((note) => noteIn(lang, note)),
  };
}

function givenDay(published: string | undefined): string | null {
  if (published === undefined) return null;
  const day = publicationDay(published);
  if (day === null)
    throw new AistratError(
      "invalidDate",
      words(`발행일이 날짜가 아닙니다: ${published}`, `the publication day is no date: ${published}`),
      "--published",
      words("YYYY-MM-DD 로 적어 주세요.", "write YYYY-MM-DD"),
    );
  return day;
}
