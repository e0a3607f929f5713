/** Words already classified, found by their letters. */
import { readWord, type WordReading } from "../lexicon/verbs.js";
import { WordMemory } from "../text/word-memory.js";
import { classify } from "./party-classify.js";
import type { Word } from "./party-word.js";

const words = new WordMemory<Word>(classify);

/** The word `text[start, end)`. */
export const wordAt = (text: string, start: number, end: number): Word => words.at(text, start, end);

export const wordOf = (text: string): Word => words.at(text, 0, text.length);

/** The word `text[start, end)` as the clause parser reads it: mostly one that the parties have met already. */
export function readingAt(text: string, start: number, end: number): WordReading {
  const word = words.at(text, start, end);
  word.reading ??= readWord(word.text);
  return word.reading;
}
