/**
 * Longest-match dictionary look-up in one pass over the text.
 * Surfaces are indexed by a hash of their first two code units; candidates are tried longest first.
 */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly T[];
}

export interface Gazetteer<T> {
  /** Longest surface starting exactly at `start`, or null. The caller judges the word edges. */
  at(text: string, start: number): Hit<T> | null;
  /** All surfaces starting at `start`, longest first. */
  allAt(text: string, start: number): readonly Hit<T>[];
  /** Entries of exactly this surface. */
  get(surface: string): readonly T[];
  /** False if no surface can stand where a text begins with `word`: none begins as it does. */
  mayBegin(word: string): boolean;
}

type Spelling<T> = readonly [surface: string, entry: T];
interface Row<T> {
  readonly surface: string;
  readonly entries: T[];
  /** Its second and third unit, -1 where it has none: told apart by them, most spellings need not be read. */
  readonly second: number;
  readonly third: number;
}
const NOTHING: readonly never[] = [];

/** Two code units in one number; NaN, behind the end of a text or of a surface of one unit, counts as 0. */
const pairOf = (first: number, second: number): number => first * 31 + (second | 0);

export function buildGazetteer<T>(rows: Iterable<Spelling<T>>): Gazetteer<T> {
  const spellings = Array.isArray(rows) ? (rows as readonly Spelling<T>[]) : [...rows];
  let size = 256;
  while (size < 32 * spellings.length && size < 65536) size *= 2;
  const mask = size - 1;
  // slot → number of its first spelling, spelling → number of the next one, in the order they came; 0 ends.
  // Most slots are empty and turn a place of the text away at once; the others are put in order when first asked for
  const first = new Int32Array(size);
  const next = new Int32Array(spellings.length + 1);
  const ready = new Array<readonly Row<T>[] | undefined>(spellings.length + 1).fill(undefined);
  let single = false;
  for (let n = spellings.length; n > 0; n--) {
    const surface = (spellings[n - 1] as Spelling<T>)[0];
    if (surface.length === 1) single = true;
    const slot = pairOf(surface.charCodeAt(0), surface.charCodeAt(1)) & mask;
    next[n] = first[slot] as number;
    first[slot] = n;
  }
  /** The rows of a slot whose first spelling has this number. */
  const rowsOf = (head: number): readonly Row<T>[] => {
    const done = ready[head];
    if (done !== undefined) return done;
    const held: Spelling<T>[] = [];
    for (let n = head; n !== 0; n = next[n] as number) held.push(spellings[n - 1] as Spelling<T>);
    const list = inOrder(held);
    ready[head] = list;
    return list;
  };
  const headOf = (text: string, at: number): number => first[pairOf(text.charCodeAt(at), text.charCodeAt(at + 1)) & mask] as number;
  const hit = (row: Row<T>, start: number): Hit<T> => ({ start, end: start + row.surface.length, entries: row.entries });
  /** The spelling of one unit at `start`. */
  const oneAt = (text: string, start: number): Row<T> | undefined => {
    const code = text.charCodeAt(start);
    const head = first[pairOf(code, 0) & mask] as number;
    if (head !== 0) for (const row of rowsOf(head)) if (row.surface.length === 1 && row.surface.charCodeAt(0) === code) return row;
    return undefined;
  };
  return {
    at(text, start) {
      const head = headOf(text, start);
      if (head !== 0) for (const row of rowsOf(head)) if (standsAt(row, text, start)) return hit(row, start);
      const one = single ? oneAt(text, start) : undefined;
      return one === undefined ? null : hit(one, start);
    },
    allAt(text, start) {
      const head = headOf(text, start);
      const one = single ? oneAt(text, start) : undefined;
      if (head === 0 && one === undefined) return NOTHING;
      const hits: Hit<T>[] = [];
      if (head !== 0) for (const row of rowsOf(head)) if (standsAt(row, text, start)) hits.push(hit(row, start));
      if (one !== undefined) hits.push(hit(one, start));
      return hits;
    },
    mayBegin(word) {
      if (word.length < 2) return true;
      const head = headOf(word, 0);
      if (single && oneAt(word, 0) !== undefined) return true;
      if (head !== 0) for (const row of rowsOf(head)) if (row.surface.startsWith(word) || standsAt(row, word, 0)) return true;
      return false;
    },
    get(surface) {
      const head = headOf(surface, 0);
      if (head !== 0)
        for (const row of rowsOf(head)) if (row.surface.length === surface.length && row.surface === surface) return row.entries;
      return NOTHING;
    },
  };
}

const unitAt = (surface: string, at: number): number => (at < surface.length ? surface.charCodeAt(at) : -1);

/** `text.startsWith(surface, start)` for a spelling of two units or more. */
function standsAt<T>({ surface, second, third }: Row<T>, text: string, start: number): boolean {
  if (second !== text.charCodeAt(start + 1) || (third >= 0 && third !== text.charCodeAt(start + 2))) return false;
  return text.startsWith(surface, start);
}

/** Rows of one spelling joined, entries in the order they came, longest spellings first. */
function inOrder<T>(spellings: readonly Spelling<T>[]): readonly Row<T>[] {
  const bySurface = new Map<string, Row<T>>();
  for (const [surface, entry] of spellings) {
    const held = bySurface.get(surface);
    if (held === undefined) bySurface.set(surface, { surface, entries: [entry], second: unitAt(surface, 1), third: unitAt(surface, 2) });
    else if (!held.entries.includes(entry)) held.entries.push(entry);
  }
  return [...bySurface.values()].sort((a, b) => b.surface.length - a.surface.length || (a.surface < b.surface ? -1 : 1));
}
