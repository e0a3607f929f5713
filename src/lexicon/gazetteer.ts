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
  allAt(text: string, start: number): Hit<T>[];
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
  const index = new Map<number, string[]>();
  const keyOf = (text: string, at: number): number => text.charCodeAt(at) * 65536 + (text.charCodeAt(at + 1) || 0);
  for (const surface of bySurface.keys()) {
    const key = keyOf(surface, 0);
    const list = index.get(key);
    if (list === undefined) index.set(key, [surface]);
    else list.push(surface);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const single = new Map<number, string>();
  for (const surface of bySurface.keys()) if (surface.length === 1) single.set(surface.charCodeAt(0), surface);

  const allAt = (text: string, start: number): Hit<T>[] => {
    const hits: Hit<T>[] = [];
    for (const surface of index.get(keyOf(text, start)) ?? [])
      if (surface.length > 1 && text.startsWith(surface, start))
        hits.push({ start, end: start + surface.length, entries: bySurface.get(surface) ?? [] });
    const one = single.get(text.charCodeAt(start));
    if (one !== undefined) hits.push({ start, end: start + 1, entries: bySurface.get(one) ?? [] });
    return hits;
  };
  return {
    at(text, start) {
      for (const surface of index.get(keyOf(text, start)) ?? [])
        if (surface.length > 1 && text.startsWith(surface, start))
          return { start, end: start + surface.length, entries: bySurface.get(surface) ?? [] };
      const one = single.get(text.charCodeAt(start));
      return one === undefined ? null : { start, end: start + 1, entries: bySurface.get(one) ?? [] };
    },
    allAt,
    get: (surface) => bySurface.get(surface) ?? [],
  };
}
