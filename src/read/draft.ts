/** What the readers of the single formats give to `read.ts`, which adds id, given date and duplicates and picks the language. */
import { AistratError, type ErrorCode } from "../core/error.js";
import { type Bilingual, type Note, words } from "../core/lang.js";
import type { Encoding, ReadOptions } from "./article.js";

export interface Draft {
  readonly kind: "draft";
  readonly place: string;
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** Publication day from metadata. */
  readonly day: string | null;
  readonly text: string;
  readonly encoding: Encoding;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly warnings: readonly Note[];
}

/** A `ReadFailure` in every language. */
export interface Refusal {
  readonly kind: "failure";
  readonly source: string;
  readonly place: string;
  readonly code: ErrorCode;
  readonly reason: Bilingual;
  readonly next: Bilingual | null;
}

/** What every format reader is told. */
export interface Reading {
  readonly source: string;
  readonly options: ReadOptions;
  readonly limit: number;
  /** Settled for the whole stream (byte order mark, UTF-16); else each article decides for itself. */
  readonly encoding: Encoding | null;
  /** Found on the way: a stream that held CP949 once may hold it in pieces too short to tell. */
  readonly seen: { cp949: boolean };
}

export type Drafts = AsyncGenerator<Draft | Refusal>;

/** A failure from whatever was thrown; programming errors go on up. */
export function failureOf(error: unknown, source: string, place: string): Refusal {
  if (error instanceof AistratError && error.code !== "usage")
    return { kind: "failure", source, place: error.place ?? place, code: error.code, reason: error.words.message, next: error.words.next };
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (typeof code !== "string" || error instanceof AistratError || code.startsWith("ERR_INVALID_ARG")) throw error;
  return {
    kind: "failure",
    source,
    place,
    code: "unreadable",
    reason: SYSTEM[code] ?? words(`읽지 못했습니다 (${code})`, `cannot be read (${code})`),
    next: null,
  };
}

const SYSTEM: Record<string, Bilingual> = {
  ENOENT: words("그런 파일이 없습니다", "no such file"),
  EACCES: words("읽을 권한이 없습니다", "permission denied"),
  EISDIR: words("디렉터리입니다", "is a directory"),
  EPERM: words("읽을 권한이 없습니다", "permission denied"),
};
