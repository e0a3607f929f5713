/** Words of appointments and of staff by what they do. */
import seeds from "../../../seeds/lexicon/personnel.json" with { type: "json" };
import { WordSet } from "../../text/word-set.js";

const titles = new WordSet(seeds.titles);
const longest = Math.max(...seeds.titles.map((t) => t.length));
/** Is the word an office, alone or as the end of a compound: `부대표`, `공동대표이사`? */
export function isTitle(stem: string): boolean {
  for (let n = Math.min(longest, stem.length); n >= 2; n--) if (titles.has(stem.slice(-n))) return true;
  return false;
}
export const INTRANSITIVE = new WordSet(seeds.intransitive);
export const NEED_TITLE = new WordSet(seeds.needTitle);
export const FORMER = new WordSet(seeds.former);
export const ORIGIN = new WordSet(seeds.origin);
export const STAFF: readonly string[] = seeds.staff;
export const HEADS = new WordSet(seeds.heads);
export const AGENDA = new WordSet(seeds.agenda);
/** Verbs of leaving that need no post where a holder of one leaves: `이석희 사장이 물러난다`, `회사를 떠난다`. */
export const LEAVES = new WordSet(seeds.leaves);
export const LEFT = new WordSet(seeds.left);
/** Nouns of choosing somebody for a candidacy or post: of things they say nothing. */
export const CANDIDATES = new WordSet(seeds.candidates);
export const CANDIDACY: readonly string[] = seeds.candidacy;
/** Layoffs that are told without a count: `희망퇴직을 실시한다`. */
export const STATED = new WordSet(seeds.stated);
/** Verbs that lay off only where people are counted as staff. */
export const STAFF_ONLY = new WordSet(seeds.staffOnly);
/** What takes its post as an object. */
export const HOLDS = new WordSet(seeds.holds);
/** Nouns of coming from elsewhere. */
export const MOVES = new WordSet(seeds.moves);
/** Ends of posts that outsiders are called to. */
export const OUTSIDE: readonly string[] = seeds.outside;
/** Verbs of who has a say in it, no employer: `선임에 찬성했다`. */
export const VOTES = new WordSet(seeds.votes);
export const MEETINGS = new WordSet(seeds.meetings);
