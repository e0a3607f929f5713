/** What can go wrong at a border; the command line maps each code to an exit status. */
export type ErrorCode = "usage" | "unreadable" | "undecodable" | "tooLarge" | "invalidLexicon" | "invalidRate" | "invalidDate";

/** An error a user can act on: what, where (`file`, `file:line`) and the next step. */
export class AistratError extends Error {
  override readonly name = "AistratError";
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly place: string | null = null,
    readonly next: string | null = null,
  ) {
    super(message);
  }
}
