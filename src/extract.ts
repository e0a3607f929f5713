/** The pipeline, top to bottom: the only file that names every stage. */
import { hash } from "node:crypto";
import { checksOf } from "./check/check.js";
import { linkContradictions } from "./check/links.js";
import { findClaims } from "./claim/find.js";
import type { Extraction } from "./contract/types.js";
import { type Lang, type Note, noteIn, words } from "./core/lang.js";
import { defaultLexicon, type Lexicon } from "./lexicon/lexicon.js";
import { identify, toRaw } from "./mention/identify.js";
import { recognize } from "./mention/recognize.js";
import { convertClaims, rateSources } from "./resolve/conversion.js";
import { findReference } from "./resolve/reference.js";
import type { Document } from "./text/document.js";
import { prepare } from "./text/prepare.js";

export interface ExtractOptions {
  /** Publication day `YYYY-MM-DD`; found in the text's head when left out. */
  publishedAt?: string;
  /** What `publishedAt` comes from; `option` when left out. */
  publishedAtFrom?: "option" | "metadata";
  /** Where the text comes from (file name, URL); copied to `article.source`. */
  source?: string;
  id?: string;
  title?: string;
  lexicon?: Lexicon;
  /** Won for one unit of a currency, `{ USD: 1400 }`: goes before every other rate. */
  rates?: Readonly<Record<string, number>>;
  /** Language of `checks[].message` and `warnings[].message`; Korean when left out. */
  lang?: Lang;
}

/** Claims, mentions and parties of one article. Synchronous, pure, safe on any string. */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const lexicon = options.lexicon ?? defaultLexicon();
  const doc = prepare(text);
  const reference = findReference(doc, options);
  const { parties, mentions: proposals } = recognize(doc, lexicon, { reference: reference.day });
  const mentions = identify(doc, proposals);
  const sources = rateSources(mentions, reference.day, options.rates ?? {});
  const { claims, warnings: unconverted } = convertClaims(findClaims({ doc, mentions, parties, reference: reference.day }), sources);
  const raw = mentions.map((m) => toRaw(doc, m));
  const lang = options.lang ?? "ko";
  const notes = reference.day === null ? [...unconverted, UNDATED] : unconverted;
  const checks = checksOf({ doc, mentions: raw, claims, sources }, lang);
  const sha256 = hash("sha256", text);
  return {
    schema: "aistrat.extraction/1",
    article: {
      id: options.id ?? sha256.slice(0, 16),
      source: options.source ?? null,
      title: options.title ?? titleOf(doc),
      publishedAt: reference.day,
      publishedAtFrom: reference.from,
      sha256,
      length: text.length,
      offsets: "utf16",
    },
    parties: [...parties],
    mentions: raw,
    claims: linkContradictions(claims, checks),
    checks,
    warnings: notes.map((note) => noteIn(lang, note)),
  };
}

const UNDATED: Note = {
  code: "noPublicationDate",
  message: words(
    "발행일을 찾지 못해 상대 날짜를 풀지 않았습니다. --published YYYY-MM-DD 로 알려 주세요.",
    "no publication day was found, so relative dates were left open: give --published YYYY-MM-DD.",
  ),
};

function titleOf(doc: Document): string | null {
  const title = doc.sentences.find((s) => s.zone === "title");
  return title === undefined ? null : doc.text.slice(title.start, title.end);
}
