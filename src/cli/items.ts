/** Inputs → the articles in them, in order. */
import { realpathSync } from "node:fs";
import type { DuplicateIndex, ReadArticle, ReadFailure, ReadOptions } from "../read/article.js";
import { readArticles } from "../read/read.js";
import type { Context } from "./command.js";
import { fileTrouble, usage } from "./failure.js";
import { type Inputs, openSource } from "./inputs.js";
import type { ReadFlags } from "./options.js";

/** What steers the reading of one run. */
export interface Reading {
  readonly flags: ReadFlags;
  /** Of all inputs together; null: nobody asks. */
  readonly duplicates: DuplicateIndex | null;
  /** Called behind each input. */
  readonly done: () => void;
}

/** Articles and failures of all inputs; a file that breaks while it is read is one failure, not the end. */
export async function* itemsOf(
  inputs: Inputs,
  { flags, duplicates, done }: Reading,
  { io, lang, say }: Context,
): AsyncIterable<ReadArticle | ReadFailure> {
  const options: ReadOptions = {
    format: flags.input,
    encoding: flags.encoding,
    published: flags.published,
    maxBytes: flags.maxBytes,
    lang,
    duplicates: duplicates ?? undefined,
    fields: { text: flags.textField, date: flags.dateField, title: flags.titleField, id: flags.idField },
  };
  const stop = (): void => void io.stdin.destroy();
  io.signal.addEventListener("abort", stop, { once: true });
  for (const path of inputs.paths) {
    const known = inputs.failures.get(path);
    try {
      if (known !== undefined) yield known;
      else yield* readArticles(await openSource(path, io), options);
    } catch (error) {
      if (io.signal.aborted) return;
      if (!isFileTrouble(error)) throw error;
      const { reason, next } = fileTrouble(error, say);
      yield { kind: "failure", source: path, place: path, code: "unreadable", reason, next };
    }
    done();
  }
  io.signal.removeEventListener("abort", stop);
}

const isFileTrouble = (error: unknown): boolean => error instanceof Error && "syscall" in error;

/** `-o` onto an input would empty it before it is read. */
export function refuseOverwriting(inputs: Inputs, output: string | undefined, { say }: Context): void {
  if (output === undefined) return;
  const real = (path: string): string | null => {
    try {
      return realpathSync(path);
    } catch {
      return null;
    }
  };
  const target = real(output);
  if (target !== null && inputs.paths.some((path) => path !== "-" && real(path) === target))
    throw usage(
      say(`-o ${output}: 입력 파일과 같습니다`, `-o ${output}: is one of the inputs`),
      say("다른 이름을 주세요", "choose another name"),
    );
}
