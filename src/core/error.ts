/** What can go wrong at a border; the command line maps each code to an exit status. */
import type { Bilingual } from "./lang.js";

export type ErrorCode = "usage" | "unreadable" | "undecodable" | "tooLarge" | "invalidLexicon" | "invalidRate" | "invalidDate";

const both = (text: string | Bilingual): Bilingual => (typeof text === "string" ? { ko: text, en: text } : text);

/** An error a user can act on: what, where (`file`, `file:line`) and the next step. `message` and `next` are Korean; `words` has both. */
export class AistratError extends Error {
  override readonly name = "AistratError";
  readonly next: string | null;
  readonly words: { readonly message: Bilingual; readonly next: Bilingual | null };

  constructor(
    readonly code: ErrorCode,
    message: string | Bilingual,
    readonly place: string | null = null,
    next: string | Bilingual | null = null,
  ) {
    super(both(message).ko);
    this.words = { message: both(message), next: next === null ? null : both(next) };
    this.next = this.words.next?.ko ?? null;
  }
}
