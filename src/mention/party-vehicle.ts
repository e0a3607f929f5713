/** Vehicles of investors, named in several words: `누리 제3호 사모투자합자회사`, ‘새봄 공동투자2021 투자조합’. */
import { partyWords } from "../lexicon/party-words.js";
import type { PartyArticle } from "./party-article.js";
import type { PartyBook } from "./party-book.js";
import { VERBAL_TAIL } from "./person-shape.js";

const QUOTES = "'‘’〈〉<>「」";
const LONGEST = 40;
const MAX_BACK = 4;
const NUMBERED = /^제?\d{1,3}호$/;

export function findVehicles(article: PartyArticle, book: PartyBook): void {
  for (const i of article.vehicles) {
    const end = article.start(i) + article.word(i).stem.length;
    const first = quotedFrom(article, i) ?? namedFrom(article, i);
    if (first === null || article.blocked(article.start(first), end)) continue;
    const entity = book.unknown(article.text.slice(article.start(first), end), "fund");
    book.place(entity, article.start(first), end, "vehicle");
    article.own(first, i, entity.id);
  }
}

/** The token behind the quotation mark that opens the name. */
function quotedFrom(article: PartyArticle, i: number): number | null {
  const end = article.end(i);
  if (!partyWords().vehicles.has(article.word(i).text) || !QUOTES.includes(article.text[end] ?? " ")) return null;
  for (let j = i - 1; j >= 0 && end - article.start(j) <= LONGEST; j--) {
    const gap = article.text.slice(article.end(j), article.start(j + 1));
    if (gap !== " ") return null;
    if (QUOTES.includes(article.text[article.start(j) - 1] ?? " ")) return j;
  }
  return null;
}

/** The nearest name before, over ordinary words and a number; `펀드` alone needs the number. */
function namedFrom(article: PartyArticle, i: number): number | null {
  let at = article.before(i);
  let numbered = partyWords().vehicles.has(article.word(i).stem);
  for (let step = 0; step < MAX_BACK && at >= 0; step++, at = article.before(at)) {
    const { text, common, nameable, case: kase, type, verb, place } = article.word(at);
    if (NUMBERED.test(text)) numbered = true;
    else if (kase !== "none" || verb || place || VERBAL_TAIL.test(text)) return null;
    else if (nameable || article.owner[at] !== undefined) return numbered && at < i ? at : null;
    else if (!common || type) return null;
  }
  return null;
}
