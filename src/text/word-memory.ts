/** What a pure function says of words, remembered: found by the letters in the text, without slicing it. No result depends on it. */

/** Above half of this many words the table is emptied: about a hundred articles' vocabulary. */
const SIZE = 1 << 17;
const MASK = SIZE - 1;
/** Longer words are rare, and a slice of 13 code units or more would hold its whole article in memory. */
const LONGEST = 12;

/** What is remembered of a word, with its letters. */
export interface Remembered {
  readonly text: string;
}

export class WordMemory<T extends Remembered> {
  /** Pairs: the hash of a word, and its index in `values` plus one; 0 for none. */
  private slots = new Int32Array(0);
  private values: T[] = [];

  constructor(private readonly make: (word: string) => T) {}

  /** What `make` says of `text[start, end)`. */
  at(text: string, start: number, end: number): T {
    if (end - start > LONGEST) return this.make(text.slice(start, end));
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    hash ^= hash >>> 15;
    if (this.values.length >= SIZE >> 1 || this.slots.length === 0) {
      this.slots = new Int32Array(2 * SIZE);
      this.values = [];
    }
    const { slots, values } = this;
    let slot = (hash & MASK) << 1;
    for (let held = slots[slot + 1] as number; held !== 0; held = slots[slot + 1] as number) {
      if (slots[slot] === hash) {
        const value = values[held - 1] as T;
        if (value.text.length === end - start && text.startsWith(value.text, start)) return value;
      }
      slot = (slot + 2) & (2 * SIZE - 1);
    }
    const value = this.make(text.slice(start, end));
    values.push(value);
    slots[slot] = hash;
    slots[slot + 1] = values.length;
    return value;
  }
}
