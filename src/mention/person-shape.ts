/** What words could be somebody's name, by their letters, and how a person found is put down. */
import type { Lexicon } from "../lexicon/lexicon.js";
import { partyWords } from "../lexicon/party-words.js";
import { isHangul } from "../text/hangul.js";
import type { PartyArticle } from "./party-article.js";
import type { Entity, PartyBook } from "./party-book.js";
import type { Word } from "./party-word.js";

/** Particles on a name that is told by a title in front. */
export const NAMED_CASES: ReadonlySet<string> = new Set(["topic", "subject", "genitive", "also", "none"]);

/** Could be a word of a foreigner's name: a syllable in it that no Korean's name has. */
export function soundsForeign(word: Word): boolean {
  if (!word.nameable || word.latin || word.korean || word.suffix !== null || word.stem.length > 5) return false;
  const { syllables, surnames } = partyWords();
  return [...word.stem].some((s) => isHangul(s.charCodeAt(0)) && !syllables.has(s) && !surnames.has(s));
}

const CHINESE_LONGEST = 5;
/** Endings of verbs before another word: `예상되자`, `하면서`, `있는`. */
export const VERBAL_TAIL = /(?:[되하]자|면서?|으며|[하되]며|[하되]고|는|게|려)$/;

/** `량원평`, `장이머우`: a Chinese surname and more. */
export function soundsChinese(word: Word): boolean {
  const { stem, suffix } = word;
  if (stem.length < 3 || stem.length > CHINESE_LONGEST || suffix !== null || !word.nameable || word.latin || VERBAL_TAIL.test(stem))
    return false;
  const { chinese } = partyWords();
  return (stem.length < CHINESE_LONGEST && chinese.has(stem[0] ?? "")) || chinese.has(stem.slice(0, 2));
}

/** The person of the lexicon with this name, else a new one. */
export function personOf(book: PartyBook, lexicon: Lexicon, name: string): Entity {
  const known = lexicon.parties.get(name).find((s) => s.row.kind === "person");
  return known === undefined ? book.unknown(name, "person") : book.known(known.row);
}

/** Puts the person down whose name spans the tokens and ends at `end`; null where something else stands there. */
export function placePerson(
  article: PartyArticle,
  book: PartyBook,
  lexicon: Lexicon,
  first: number,
  last: number,
  end: number,
  rule: string,
): Entity | null {
  const start = article.start(first);
  if (article.owner[first] !== undefined || article.owner[last] !== undefined || article.blocked(start, end)) return null;
  const entity = personOf(book, lexicon, article.text.slice(start, end));
  book.place(entity, start, end, rule);
  article.own(first, last, entity.id);
  return entity;
}
