/** What a pure function says of words, remembered: found by the letters in the text, without slicing it. No result depends on it. */

/** At this many words the memory is emptied: about a hundred articles' vocabulary. */
const MOST = 1 << 16;
/** The table grows with what it holds, so that a few articles' words stay near the processor; twice as many slots as words. */
const FIRST = 1 << 11;
/** Longer words are rare, and a slice of 13 code units or more would hold its whole article in memory. */
const LONGEST = 12;

/** What is remembered of a word, with its letters. */
export interface Remembered {
  readonly text: string;
}

export class WordMemory<T extends Remembered> {
  /** Pairs: the hash of a word, and its index in `values` plus one; 0 for none. */
  private slots = new Int32Array(2 * FIRST);
  private values: T[] = [];

  constructor(private readonly make: (word: string) => T) {}

  /** What `make` says of `text[start, end)`. */
  at(text: string, start: number, end: number): T {
    if (end - start > LONGEST) return this.make(text.slice(start, end));
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    hash ^= hash >>> 15;
    const { slots, values } = this;
    const wrap = slots.length - 1;
    let slot = (hash << 1) & wrap;
    for (let held = slots[slot + 1] as number; held !== 0; held = slots[slot + 1] as number) {
      if (slots[slot] === hash) {
        const value = values[held - 1] as T;
        if (value.text.length === end - start && standsAt(value.text, text, start)) return value;
      }
      slot = (slot + 2) & wrap;
    }
    const value = this.make(text.slice(start, end));
    this.keep(hash, value);
    return value;
  }

  private keep(hash: number, value: T): void {
    if (this.values.length >= MOST) {
      this.slots = new Int32Array(2 * FIRST);
      this.values = [];
    } else if (4 * this.values.length >= this.slots.length) this.grow();
    this.values.push(value);
    enter(this.slots, hash, this.values.length);
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(2 * old.length);
    for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== 0) enter(this.slots, old[i] as number, old[i + 1] as number);
  }
}

function enter(slots: Int32Array, hash: number, held: number): void {
  const wrap = slots.length - 1;
  let slot = (hash << 1) & wrap;
  while (slots[slot + 1] !== 0) slot = (slot + 2) & wrap;
  slots[slot] = hash;
  slots[slot + 1] = held;
}

/** `text.startsWith(word, start)` for words of a few letters, without the call. */
function standsAt(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
