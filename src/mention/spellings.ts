/** A few spellings of one article, asked for at every place of its text: most places are turned away by two masks. */

const NONE: readonly never[] = [];

export class Spellings<T> {
  private low = 0;
  private high = 0;
  private readonly byFirst = new Map<number, (readonly [surface: string, entry: T])[]>();

  constructor(entries: Iterable<readonly [surface: string, entry: T]>) {
    for (const entry of entries) {
      const code = entry[0].charCodeAt(0);
      this.low |= 1 << (code & 31);
      this.high |= 1 << ((code >> 5) & 31);
      const list = this.byFirst.get(code);
      if (list === undefined) this.byFirst.set(code, [entry]);
      else list.push(entry);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);
  }

  /** Those that may begin with `code`, the longest first. */
  startingWith(code: number): readonly (readonly [surface: string, entry: T])[] {
    if ((this.low & (1 << (code & 31))) === 0 || (this.high & (1 << ((code >> 5) & 31))) === 0) return NONE;
    return this.byFirst.get(code) ?? NONE;
  }
}
