/** What the read room takes and gives: bytes of any shape in, articles and failures out, in input order. */
import type { Warning } from "../contract/types.js";
import type { ErrorCode } from "../core/error.js";
import type { Lang } from "../core/lang.js";

export const INPUT_FORMATS = ["text", "html", "json", "jsonl", "csv", "feed"] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** One input: a file, standard input, or bytes in memory. Exactly one of `bytes` and `stream`. */
export interface ReadSource {
  /** File name or `-`; the format may be read from its ending, and every place in a message starts with it. */
  readonly name: string;
  readonly bytes?: Uint8Array;
  /** Pulled only as fast as articles are taken. A Node `Readable` is one. */
  readonly stream?: AsyncIterable<Uint8Array>;
}

/** Which fields of a JSON, CSV or TSV record hold what; a dotted path reaches into nested objects. */
export interface FieldNames {
  readonly text?: string | undefined;
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  readonly id?: string | undefined;
}

export interface ReadOptions {
  /** By content and name when left out. */
  readonly format?: InputFormat | undefined;
  /** Any name iconv knows; overrides detection, and bytes it cannot read become U+FFFD with a warning. */
  readonly encoding?: string | undefined;
  /** Publication day `YYYY-MM-DD` for every article: wins over metadata. */
  readonly published?: string | undefined;
  readonly fields?: FieldNames | undefined;
  /** Upper limit of one article in bytes, decompressed; 64 MB when left out. */
  readonly maxBytes?: number | undefined;
  /** Of reasons, next steps and warnings; Korean when left out. */
  readonly lang?: Lang | undefined;
  /** Shared by all sources of one run, so that duplicates are noted across files. */
  readonly duplicates?: DuplicateIndex | undefined;
}

export interface DuplicateIndex {
  /** The id of an earlier article with the same text, or the same title and lead; else null, and this one is remembered. */
  note(article: { readonly id: string; readonly title: string | null; readonly text: string }): string | null;
}

export type EncodingDecision = "option" | "bom" | "declared" | "valid" | "frequency";

export interface Encoding {
  /** `utf-8`, `utf-16le`, `utf-16be`, `cp949`, or the name given. */
  readonly name: string;
  /** What settled it: `--encoding`, a byte order mark, a charset declaration, valid UTF-8, or strict CP949 with Korean syllable frequencies. */
  readonly decidedBy: EncodingDecision;
}

export interface ReadArticle {
  readonly kind: "article";
  /** From the record, else the first 16 hex digits of the text's SHA-256. */
  readonly id: string;
  /** Where it stands: `file`, `file:line` (several in a file), `file[3]` (JSON array, feed). */
  readonly source: string;
  readonly url: string | null;
  readonly title: string | null;
  /** `YYYY-MM-DD`, Korean day. The text's own head is read later, by `resolve/reference.ts`. */
  readonly publishedAt: string | null;
  readonly publishedAtFrom: "option" | "metadata" | null;
  /** Spans point into this: the decoded file or record field unchanged, or the text extracted from a page or feed. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly duplicateOf: string | null;
  readonly warnings: readonly Warning[];
}

/** Something that could not be read; the other articles of the same input still come. */
export interface ReadFailure {
  readonly kind: "failure";
  readonly source: string;
  /** `file`, `file:line` or `file[3]`. */
  readonly place: string;
  readonly code: ErrorCode;
  readonly reason: string;
  readonly next: string | null;
}

export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
