/** Errors for people: one line with the place, what is wrong and the next step; and the exit code they mean. */
import type { CommanderError } from "commander";
import { AistratError, type ErrorCode } from "../core/error.js";
import { plain } from "../report/plain.js";
import type { ExitCode, Say } from "./command.js";

/** A wrong command line; `next` says what would be right. */
export const usage = (message: string, next: string): AistratError => new AistratError("usage", message, null, next);

const EXIT: Readonly<Record<ErrorCode, ExitCode>> = {
  usage: 2,
  invalidLexicon: 2,
  invalidRate: 2,
  invalidDate: 2,
  unreadable: 3,
  undecodable: 3,
  tooLarge: 3,
};

export const exitOf = (error: unknown): ExitCode => (error instanceof AistratError ? EXIT[error.code] : 3);

/** `aistrat: news/a.txt: 파일이 없습니다 → 경로를 확인하세요` */
export function failureLine(message: string, place: string | null, next: string | null): string {
  // names of files and words of command lines can hold what acts on a terminal
  const line = ["aistrat", place === "" ? '""' : place, message].filter((part) => part !== null).join(": ");
  return `${plain(next === null ? line : `${line} → ${next}`).replace(/ +/g, " ")}\n`;
}

export function lineOf(error: unknown, say: Say): string {
  const { reason, next } = inWords(error, say);
  return failureLine(reason, error instanceof AistratError ? error.place : null, next);
}

function inWords(error: unknown, say: Say): { reason: string; next: string | null } {
  if (error instanceof AistratError) {
    const { message, next } = error.words;
    return { reason: say(message.ko, message.en), next: next && say(next.ko, next.en) };
  }
  const what = error instanceof Error ? error.message : String(error);
  return {
    reason: say(`예상하지 못한 오류: ${what}`, `unexpected error: ${what}`),
    next: say("입력과 함께 알려 주세요", "please report it with the input"),
  };
}

/** What went wrong with an article that had been read. */
export function articleTrouble(error: unknown, say: Say): { reason: string; next: string | null } {
  // a string or a list beyond what V8 makes
  if (error instanceof RangeError)
    return {
      reason: say(`결과가 너무 큽니다 (${error.message})`, `its result is too large (${error.message})`),
      next: say("기사를 나누거나 --max-bytes 로 거르세요", "split it, or keep it out with --max-bytes"),
    };
  return inWords(error, say);
}

/** What went wrong with a file, in words. */
export function fileTrouble(error: unknown, say: Say): { reason: string; next: string } {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  // Node gives such names with U+FFFD in them, and finds nothing by these
  if (code === "ENOENT" && error instanceof Error && "path" in error && String(error.path).includes("\ufffd"))
    return {
      reason: say("이름이 UTF-8이 아닌 파일은 이름으로 열 수 없습니다", "a file whose name is not UTF-8 cannot be opened by it"),
      next: say("이름을 바꾸거나 aistrat … < 파일", "rename it, or aistrat … < FILE"),
    };
  if (code === "ENOENT") return { reason: say("파일이 없습니다", "no such file"), next: say("경로를 확인하세요", "check the path") };
  if (code === "EACCES" || code === "EPERM")
    return { reason: say("읽을 권한이 없습니다", "permission denied"), next: say("권한을 확인하세요", "check its permissions") };
  if (code === "EISDIR") return { reason: say("디렉터리입니다", "is a directory"), next: say("-r 를 붙이세요", "add -r to read it") };
  return {
    reason: say(`읽지 못했습니다 (${code || "오류"})`, `cannot be read (${code || "error"})`),
    next: say("파일을 확인하세요", "check the file"),
  };
}

/** Commander's own complaints in our words. */
export function usageOf(error: CommanderError, path: string, say: Say): AistratError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const meant = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1];
  const help = `${path} --help`;
  const next = meant === undefined ? help : say(`혹시 ${meant}? (${help})`, `did you mean ${meant}? (${help})`);
  switch (error.code) {
    case "commander.unknownOption":
      return usage(say(`모르는 옵션 ${quoted}`, `unknown option ${quoted}`), next);
    case "commander.unknownCommand":
      return usage(say(`모르는 명령 ${quoted}`, `unknown command ${quoted}`), next);
    case "commander.optionMissingArgument":
      return usage(say(`옵션에 값이 없습니다: ${quoted}`, `option needs a value: ${quoted}`), next);
    case "commander.missingArgument":
      return usage(say(`인자가 없습니다: ${quoted}`, `missing argument: ${quoted}`), next);
    case "commander.excessArguments":
      return usage(say("인자가 너무 많습니다", "too many arguments"), next);
    case "commander.conflictingOption":
      return usage(say(`함께 쓸 수 없는 옵션: ${error.message.replace(/^error: /, "")}`, error.message.replace(/^error: /, "")), next);
    default:
      return usage(error.message.replace(/^error: /, "").replace(/\n[\s\S]*/, ""), next);
  }
}
