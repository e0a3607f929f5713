/** What a command is, and what it may use of the world outside. */
import type { Readable, Writable } from "node:stream";
import type { Command } from "commander";
import type { Lang } from "../core/lang.js";

/** The streams and settings of one run; tests put their own here. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Picks the words of the reader's language. */
export type Say = (ko: string, en: string) => string;

export interface Context {
  readonly io: Io;
  readonly lang: Lang;
  readonly say: Say;
}

export type ExitCode = 0 | 1 | 2 | 3 | 4 | 130;

/** What each exit code means, for help and the manual. */
export const exitCodes = (say: Say): readonly (readonly [code: ExitCode, meaning: string])[] => [
  [0, say("정상", "fine")],
  [1, say("점검 실패", "a check failed")],
  [2, say("사용법 오류", "usage")],
  [3, say("읽지 못함", "unreadable")],
  [4, say("일부만 읽음", "some inputs failed")],
  [130, say("중단", "interrupted")],
];

export interface CommandModule {
  /** Arguments and options. */
  define(command: Command, say: Say): void;
  /** Command lines that run as they stand, each with what it does. */
  examples(say: Say): readonly (readonly [line: string, what: string])[];
  run(args: readonly string[], command: Command, context: Context): Promise<ExitCode>;
}

export const sayIn =
  (lang: Lang): Say =>
  (ko, en) =>
    lang === "ko" ? ko : en;
