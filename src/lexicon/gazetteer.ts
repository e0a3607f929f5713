/**
 * Longest-match dictionary look-up in one pass over the text.
 * Surfaces are indexed by their first two code units; candidates are tried longest first.
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
}

type Spelling<T> = readonly [surface: string, entry: T];
interface Row<T> {
  readonly surface: string;
  readonly entries: T[];
}
const NOTHING: readonly never[] = [];
/** Two code units in one small integer; a surface of one unit has 0 for the second. */
const keyOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** Two code units as a small hash; NaN, behind the end, counts as 0. */
const pairOf = (first: number, second: number): number => (first * 31 + (second | 0)) & 0xffff;

export function buildGazetteer<T>(rows: Iterable<Spelling<T>>): Gazetteer<T> {
  // one bit of knowledge turns most places away before anything is looked up
  const opens = new Uint8Array(65536);
  const begins = new Uint8Array(65536);
  // spellings as they came; put in order when first asked for, which most never are
  const pending = new Map<number, Spelling<T> | Spelling<T>[]>();
  const ready = new Map<number, readonly Row<T>[]>();
  for (const spelling of rows) {
    const surface = spelling[0];
    // 2 where a spelling of one unit stands
    opens[surface.charCodeAt(0)] = surface.length === 1 ? 2 : opens[surface.charCodeAt(0)] || 1;
    begins[pairOf(surface.charCodeAt(0), surface.charCodeAt(1))] = 1;
    const key = keyOf(surface, 0);
    const held = pending.get(key);
    if (held === undefined) pending.set(key, spelling);
    else if (isMany(held)) held.push(spelling);
    else pending.set(key, [held, spelling]);
  }
  const rowsOf = (key: number): readonly Row<T>[] => {
    const done = ready.get(key);
    if (done !== undefined) return done;
    const held = pending.get(key);
    if (held === undefined) return NOTHING;
    const list = inOrder(isMany(held) ? held : [held]);
    ready.set(key, list);
    return list;
  };
  const hit = (row: Row<T>, start: number): Hit<T> => ({ start, end: start + row.surface.length, entries: row.entries });
  return {
    at(text, start) {
      const first = text.charCodeAt(start);
      const open = opens[first] ?? 0;
      if (open === 0) return null;
      if (begins[pairOf(first, text.charCodeAt(start + 1))] === 1)
        for (const row of rowsOf(keyOf(text, start))) if (text.startsWith(row.surface, start)) return hit(row, start);
      const one = open === 2 ? rowsOf(first << 16)[0] : undefined;
      return one === undefined ? null : hit(one, start);
    },
    allAt(text, start) {
      const first = text.charCodeAt(start);
      const open = opens[first] ?? 0;
      if (open === 0) return NOTHING;
      const list = begins[pairOf(first, text.charCodeAt(start + 1))] === 1 ? rowsOf(keyOf(text, start)) : NOTHING;
      const one = open === 2 && start + 1 < text.length ? rowsOf(first << 16)[0] : undefined;
      if (list.length === 0 && one === undefined) return NOTHING;
      const hits: Hit<T>[] = [];
      for (const row of list) if (text.startsWith(row.surface, start)) hits.push(hit(row, start));
      if (one !== undefined) hits.push(hit(one, start));
      return hits;
    },
    get: (surface) =>
      begins[pairOf(surface.charCodeAt(0), surface.charCodeAt(1))] === 1
        ? (rowsOf(keyOf(surface, 0)).find((row) => row.surface === surface)?.entries ?? NOTHING)
        : NOTHING,
  };
}

const isMany = <T>(held: Spelling<T> | Spelling<T>[]): held is Spelling<T>[] => Array.isArray(held[0]);

/** Rows of one spelling joined, entries in the order they came, longest spellings first. */
function inOrder<T>(spellings: readonly Spelling<T>[]): readonly Row<T>[] {
  const bySurface = new Map<string, Row<T>>();
  for (const [surface, entry] of spellings) {
    const held = bySurface.get(surface);
    if (held === undefined) bySurface.set(surface, { surface, entries: [entry] });
    else if (!held.entries.includes(entry)) held.entries.push(entry);
  }
  return [...bySurface.values()].sort((a, b) => b.surface.length - a.surface.length || (a.surface < b.surface ? -1 : 1));
}
