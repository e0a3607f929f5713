/** Word lists that nearly every word of a text is asked of: a word none of theirs begins and ends like is turned away unhashed. */

/** What a word shows of itself without being read. */
const lettersOf = (word: string): number => {
  const { length } = word;
  return length === 0 ? 0 : word.charCodeAt(length - 1) * 31 + word.charCodeAt(0) * 2 + length;
};

/** Where the words of a list may be: a table of at least eight places a word, its size a power of two. */
function placesOf(words: Iterable<string>, size: number): Uint8Array {
  let length = 64;
  while (length < 8 * size) length *= 2;
  const places = new Uint8Array(length);
  for (const word of words) places[lettersOf(word) & (length - 1)] = 1;
  return places;
}

/** A fixed set of words. */
export class WordSet extends Set<string> {
  private readonly places: Uint8Array;

  constructor(words: Iterable<string>) {
    super(words);
    this.places = placesOf(this, this.size);
  }

  override has(word: string): boolean {
    const { places } = this;
    return places[lettersOf(word) & (places.length - 1)] === 1 && super.has(word);
  }
}

/** What is said of each of a fixed list of words. */
export class WordMap<T> extends Map<string, T> {
  private readonly places: Uint8Array;

  constructor(entries: Iterable<readonly [string, T]>) {
    super(entries);
    this.places = placesOf(this.keys(), this.size);
  }

  override get(word: string): T | undefined {
    const { places } = this;
    return places[lettersOf(word) & (places.length - 1)] === 1 ? super.get(word) : undefined;
  }
}

/** Words looked for at the end of others: 공장 in 배터리공장. */
export class WordEnds<T = true> {
  /** By their last letter, longest first. */
  private readonly lists: (readonly Ending<T>[] | undefined)[] = [];

  constructor(words: Iterable<readonly [string, T]>) {
    const byLetter = new Map<number, Ending<T>[]>();
    for (const [word, value] of new Map(words)) {
      const letter = word.charCodeAt(word.length - 1) & LETTERS;
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), { word, value }]);
    }
    for (let i = 0; i <= LETTERS; i++) this.lists.push(byLetter.get(i)?.sort((a, b) => b.word.length - a.word.length));
  }

  /** What is said of the longest of the words that `word` ends in. */
  longest(word: string): T | null {
    const { length } = word;
    if (length === 0) return null;
    const list = this.lists[word.charCodeAt(length - 1) & LETTERS];
    if (list === undefined) return null;
    for (let i = 0; i < list.length; i++) {
      const ending = list[i] as Ending<T>;
      if (endsIn(word, ending.word)) return ending.value;
    }
    return null;
  }
}

interface Ending<T> {
  readonly word: string;
  readonly value: T;
}

/** Lists are told apart by so many bits of the last letter. */
const LETTERS = 255;

/** `word.endsWith(end)` for words of a few letters, without the call. */
function endsIn(word: string, end: string): boolean {
  const from = word.length - end.length;
  if (from < 0) return false;
  for (let i = end.length - 1; i >= 0; i--) if (end.charCodeAt(i) !== word.charCodeAt(from + i)) return false;
  return true;
}

/** A bare list for `WordEnds`. */
export const wordEnds = (words: Iterable<string>): WordEnds => new WordEnds([...words].map((word) => [word, true] as const));
