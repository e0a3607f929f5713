/** Words of appointments and of staff by what they do. */
import seeds from "../../../seeds/lexicon/personnel.json" with { type: "json" };

const titles = new Set(seeds.titles);
const longest = Math.max(...seeds.titles.map((t) => t.length));
/** Is the word an office, alone or as the end of a compound: `부대표`, `공동대표이사`? */
export function isTitle(stem: string): boolean {
  for (let n = Math.min(longest, stem.length); n >= 2; n--) if (titles.has(stem.slice(-n))) return true;
  return false;
}
export const INTRANSITIVE = new Set(seeds.intransitive);
export const NEED_TITLE = new Set(seeds.needTitle);
export const FORMER = new Set(seeds.former);
export const ORIGIN = new Set(seeds.origin);
export const STAFF: readonly string[] = seeds.staff;
export const HEADS = new Set(seeds.heads);
export const AGENDA = new Set(seeds.agenda);
/** Verbs of leaving that need no post where a holder of one leaves: `이석희 사장이 물러난다`, `회사를 떠난다`. */
export const LEAVES = new Set(seeds.leaves);
export const LEFT = new Set(seeds.left);
/** Nouns of choosing somebody for a candidacy or post: of things they say nothing. */
export const CANDIDATES = new Set(seeds.candidates);
export const CANDIDACY: readonly string[] = seeds.candidacy;
/** Layoffs that are told without a count: `희망퇴직을 실시한다`. */
export const STATED = new Set(seeds.stated);
/** Verbs that lay off only where people are counted as staff. */
export const STAFF_ONLY = new Set(seeds.staffOnly);
