/** A user's own lexicon file, read and checked. */
import { readFile } from "node:fs/promises";
import { AistratError } from "../core/error.js";
import { createLexicon, type Lexicon } from "../lexicon/lexicon.js";
import type { LexiconRows } from "../lexicon/rows.js";
import { validateRows } from "../lexicon/validate.js";
import type { Say } from "./command.js";
import { fileTrouble } from "./failure.js";

/** Throws `AistratError` `invalidLexicon` with the file, the row and what is wrong with it. */
export async function readLexiconFile(path: string, say: Say): Promise<LexiconRows> {
  let text: string;
  try {
    text = (await readFile(path, "utf8")).replace(/^\ufeff/, "");
  } catch (error) {
    const { reason, next } = fileTrouble(error, say);
    throw new AistratError("invalidLexicon", reason, path, next);
  }
  let own: unknown;
  try {
    own = JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    const line = at === undefined ? "" : `:${text.slice(0, Number(at)).split("\n").length}`;
    throw new AistratError("invalidLexicon", say("JSON 이 아닙니다", "is not JSON"), `${path}${line}`, "aistrat lexicon --help");
  }
  try {
    return validateRows(own);
  } catch (error) {
    if (error instanceof AistratError)
      throw new AistratError("invalidLexicon", error.words.message, `${path}: ${error.place ?? ""}`, error.words.next);
    throw error;
  }
}

/** Null without `--lexicon`: the shipped one. */
export async function lexiconOf({ lexicon }: { readonly lexicon?: string }, say: Say): Promise<Lexicon | null> {
  return lexicon === undefined ? null : createLexicon(await readLexiconFile(lexicon, say));
}
