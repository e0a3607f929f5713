/** Words already classified, found by their letters without slicing the text. A pure function remembered; no result depends on it. */
import { classify } from "./party-classify.js";
import type { Word } from "./party-word.js";

const SIZE = 1 << 17;
const MASK = SIZE - 1;
/** Above this many words the table is emptied: about a hundred articles' vocabulary. */
const LIMIT = SIZE >> 1;

let hashes = new Int32Array(0);
let words: (Word | undefined)[] = [];
let held = 0;

/** The word `text[start, end)`. */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  hash ^= hash >>> 15;
  if (held >= LIMIT || words.length === 0) {
    hashes = new Int32Array(SIZE);
    words = new Array<Word | undefined>(SIZE);
    held = 0;
  }
  let slot = hash & MASK;
  for (let word = words[slot]; word !== undefined; word = words[slot]) {
    if (hashes[slot] === hash && word.text.length === end - start && text.startsWith(word.text, start)) return word;
    slot = (slot + 1) & MASK;
  }
  const word = classify(text.slice(start, end));
  hashes[slot] = hash;
  words[slot] = word;
  held++;
  return word;
}

export const wordOf = (text: string): Word => wordAt(text, 0, text.length);
