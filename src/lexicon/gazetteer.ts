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

export function buildGazetteer<T>(rows: Iterable<readonly [surface: string, entry: T]>): Gazetteer<T> {
  const bySurface = new Map<string, T[]>();
  for (const [surface, entry] of rows) {
    const list = bySurface.get(surface);
    if (list === undefined) bySurface.set(surface, [entry]);
    else if (!list.includes(entry)) list.push(entry);
  }
  // one bit of knowledge turns most places away before anything is looked up
  const opens = new Uint8Array(65536);
  const index = new Map<number, Row<T>[]>();
  const single = new Map<number, Row<T>>();
  for (const [surface, entries] of bySurface) {
    opens[surface.charCodeAt(0)] = 1;
    if (surface.length === 1) single.set(surface.charCodeAt(0), { surface, entries });
    else {
      const key = keyOf(surface, 0);
      const list = index.get(key);
      if (list === undefined) index.set(key, [{ surface, entries }]);
      else list.push({ surface, entries });
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.surface.length - a.surface.length || (a.surface < b.surface ? -1 : 1));

  const longest = (text: string, start: number): Hit<T> | null => {
    if (opens[text.charCodeAt(start)] !== 1) return null;
    const list = index.get(keyOf(text, start));
    if (list !== undefined)
      for (const row of list)
        if (text.startsWith(row.surface, start)) return { start, end: start + row.surface.length, entries: row.entries };
    const one = single.get(text.charCodeAt(start));
    return one === undefined ? null : { start, end: start + 1, entries: one.entries };
  };
  const all = (text: string, start: number): readonly Hit<T>[] => {
    if (opens[text.charCodeAt(start)] !== 1) return NOTHING;
    const list = index.get(keyOf(text, start));
    const one = single.get(text.charCodeAt(start));
    if (list === undefined && one === undefined) return NOTHING;
    const hits: Hit<T>[] = [];
    for (const row of list ?? [])
      if (text.startsWith(row.surface, start)) hits.push({ start, end: start + row.surface.length, entries: row.entries });
    if (one !== undefined) hits.push({ start, end: start + 1, entries: one.entries });
    return hits;
  };
  return { at: longest, allAt: all, get: (surface) => bySurface.get(surface) ?? [] };
}

interface Row<T> {
  readonly surface: string;
  readonly entries: readonly T[];
}
const NOTHING: readonly never[] = [];
/** Two code units in one small integer. */
const keyOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
