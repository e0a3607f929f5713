/** The known word nearest to what was typed: `--type investmnt`. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const lower = typed.toLowerCase();
  const prefixed = known.filter((word) => lower.length > 1 && word.toLowerCase().startsWith(lower));
  if (prefixed.length === 1) return prefixed[0] ?? null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(typed.length * 0.4)) + 1;
  for (const word of known) {
    const distance = editDistance(lower, word.toLowerCase());
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let j = 1; j <= b.length; j++) rows[0]?.push(j);
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1)];
      if (swapped) steps.push(at(i - 2, j - 2) + 1);
      rows[i]?.push(Math.min(...steps));
    }
  return at(a.length, b.length);
}
