/** File names, directories, lists and standard input → sources to read, in the order given. */
import { createReadStream, fstatSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { ReadFailure, ReadSource } from "../read/article.js";
import type { Io, Say } from "./command.js";
import { fileTrouble, usage } from "./failure.js";

/** What a directory walk takes up; a file named on the command line is read whatever its ending. */
const ARTICLE_ENDINGS = new Set(".txt .text .md .html .htm .xhtml .json .jsonl .ndjson .csv .tsv .xml .rss .atom".split(" "));
/** Above this a file is streamed instead of read at once. */
const STREAM_FROM = 8 * 1024 * 1024;

export interface InputFlags {
  readonly recursive?: boolean;
  readonly filesFrom?: string;
}

export interface Inputs {
  /** Paths in order; `-` is standard input. */
  readonly paths: readonly string[];
  /** Named but not usable: reported in their place. */
  readonly failures: ReadonlyMap<string, ReadFailure>;
  /** One file or standard input was named, no list and no directory. */
  readonly one: boolean;
}

/** Null: nothing named and nobody piping, so the user needs help. */
export async function collectInputs(files: readonly string[], flags: InputFlags, io: Io, say: Say): Promise<Inputs | null> {
  const named = [...files, ...(flags.filesFrom === undefined ? [] : await listedIn(flags.filesFrom, files, io, say))];
  if (named.length === 0 && flags.filesFrom === undefined) {
    if (io.stdin.isTTY) return null;
    named.push("-");
  }
  if (named.filter((name) => name === "-").length > 1) throw usage(say("- 가 두 번 나옵니다", "- is given twice"), "-");
  const paths: string[] = [];
  const failures = new Map<string, ReadFailure>();
  let directories = 0;
  for (const name of named) {
    if (name === "-") {
      paths.push(name);
      continue;
    }
    const fail = (reason: string, next: string): void => {
      paths.push(name);
      failures.set(name, { kind: "failure", source: name, place: name, code: "unreadable", reason, next });
    };
    try {
      if (!(await stat(name)).isDirectory()) {
        paths.push(name);
        continue;
      }
      directories++;
      if (flags.recursive !== true) {
        fail(say("디렉터리입니다", "is a directory"), say("-r 를 붙이세요", "add -r to read it"));
        continue;
      }
      const found = await walk(name);
      paths.push(...found);
      if (found.length === 0) fail(say("기사 파일이 없습니다", "holds no article files"), [...ARTICLE_ENDINGS].slice(0, 9).join(" "));
    } catch (error) {
      const { reason, next } = fileTrouble(error, say);
      fail(reason, next);
    }
  }
  return { paths, failures, one: named.length === 1 && directories === 0 && flags.filesFrom === undefined };
}

/** The bytes of one path. Throws what the file system throws. */
export async function openSource(path: string, io: Io): Promise<ReadSource> {
  if (path === "-") {
    // `< folder`: Node would give an empty stream
    if (io.stdin.fd !== undefined && fstatSync(io.stdin.fd).isDirectory())
      throw Object.assign(new Error("directory"), { code: "EISDIR", syscall: "read" });
    return { name: "-", stream: io.stdin };
  }
  const { size } = await stat(path);
  return size > STREAM_FROM ? { name: path, stream: createReadStream(path) } : { name: path, bytes: await readFile(path) };
}

/** Files below a directory, each level in code unit order, hidden ones left out. */
async function walk(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(directory, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(path)));
    else if (isArticle(entry.name)) found.push(path);
  }
  return found;
}

function isArticle(name: string): boolean {
  return ARTICLE_ENDINGS.has(extname(name.toLowerCase().replace(/\.(?:gz|zst|zstd)$/, "")));
}

/** One path a line, or NUL between them (`find -print0`). */
async function listedIn(list: string, files: readonly string[], io: Io, say: Say): Promise<string[]> {
  if (list === "-" && files.includes("-"))
    throw usage(
      say("목록과 기사가 모두 표준 입력일 수 없습니다", "the list and an article cannot both be standard input"),
      "--files-from FILE",
    );
  const parts: Uint8Array[] = [];
  try {
    for await (const part of list === "-" ? io.stdin : createReadStream(list)) parts.push(part);
  } catch (error) {
    const { reason, next } = fileTrouble(error, say);
    throw usage(`--files-from ${list}: ${reason}`, next);
  }
  const text = Buffer.concat(parts).toString("utf8");
  return text.split(text.includes("\0") ? "\0" : /\r?\n/).filter((line) => line.trim() !== "");
}
