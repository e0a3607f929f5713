/** Foreigners, told by a given name they bear (`래리 엘리슨은`) or by an office beside two words of foreign sound. */
import type { Lexicon } from "../lexicon/lexicon.js";
import { partyWords } from "../lexicon/party-words.js";
import { isWordCode } from "../text/hangul.js";
import type { PartyArticle } from "./party-article.js";
import type { PartyBook } from "./party-book.js";
import type { Names } from "./party-sweep.js";
import type { Word } from "./party-word.js";
import { NAMED_CASES, personOf, placePerson, soundsForeign, VERBAL_TAIL } from "./person-shape.js";

/** `래리 엘리슨은`: a foreign given name and one more word that is no other thing. */
export function foreigner(article: PartyArticle, book: PartyBook, lexicon: Lexicon, at: number): void {
  const next = article.after(at);
  if (next < 0 || article.owner[at] !== undefined) return;
  const word = article.word(next);
  const forename = forenameBefore(article, at);
  if (forename >= 0) {
    placePerson(article, book, lexicon, forename, at, article.end(at), "person:given");
    return;
  }
  if (article.owner[next] !== undefined || word.title) {
    familyFirst(article, book, lexicon, at);
    return;
  }
  const given = article.word(at).text;
  if (word.suffix !== null) familyFirst(article, book, lexicon, at);
  if (given.length < 2 || word.title || word.common || word.type || word.place || word.latin || word.suffix !== null) return;
  const stem = endsInMan(article, next) ? word.text : word.stem;
  // `로건 폴이`
  if (!(word.nameable && stem.length > 1) && !partyWords().given.has(stem)) return;
  if (stem.length > 5) return;
  placePerson(article, book, lexicon, at, next, article.start(next) + stem.length, "person:given");
}

/** `벤 [하르트만] 노바켐 대표`: a surname in 만 before an office holds no particle. */
function endsInMan(article: PartyArticle, at: number): boolean {
  const { case: kase, text } = article.word(at);
  if (kase !== "also" || !text.endsWith(MAN) || text.length < 3) return false;
  let next = article.after(at);
  for (let step = 0; step < 2 && next >= 0 && !article.word(next).title && article.word(next).case === "none"; step++)
    next = article.after(next);
  return next >= 0 && article.word(next).title;
}
const MAN = "만";

/** The rule of one whose family's name stands first. */
const FAMILY = "person:family";

/** `도리야마 [겐지] 누리전자 회장`: the family's name first, as in Japan. */
function familyFirst(article: PartyArticle, book: PartyBook, lexicon: Lexicon, at: number): void {
  const before = article.before(at);
  if (before < 0 || article.word(at).text.length < 2) return;
  const { stem, nameable, korean, common, latin, suffix, given, case: kase, type, place } = article.word(before);
  if (kase !== "none" || common || latin || suffix !== null || given || type || place || stem.length < 2 || stem.length > 4) return;
  if (nameable || korean) placePerson(article, book, lexicon, before, at, article.end(at), FAMILY);
}

/** Two words of foreign sound around a title: `카림 벤자르 [애널리스트]`, `[애널리스트]인 카림 벤자르는`. */
export function strangers(article: PartyArticle, book: PartyBook, lexicon: Lexicon, title: number): void {
  let second = article.before(title);
  // over the employer: `카림 벤자르 한빛증권 [애널리스트]`
  for (let step = 0; step < 2 && second >= 0 && article.owner[second] !== undefined; step++) second = article.before(second);
  const before = second < 0 ? -1 : article.before(second);
  if (before >= 0 && article.word(second).case === "none" && !VERBAL_TAIL.test(article.word(second).text))
    stranger(article, book, lexicon, before, second);
  strangerBehind(article, book, lexicon, article.behind(title));
}

/** `분석가 [벤 하이트너]는`. */
export function strangerBehind(article: PartyArticle, book: PartyBook, lexicon: Lexicon, first: number): void {
  const behind = first < 0 ? -1 : article.after(first);
  if (behind >= 0 && NAMED_CASES.has(article.word(behind).case)) stranger(article, book, lexicon, first, behind);
}

/** Verbs before a noun: `좁아[진] 문`. */
const VERBAL = /[진둔된한긴친킨운]$/;

function stranger(article: PartyArticle, book: PartyBook, lexicon: Lexicon, first: number, last: number): void {
  if (article.owner[first] !== undefined || article.owner[last] !== undefined) return;
  const given = article.word(first);
  const surname = article.word(last);
  if (given.case !== "none" || surname.text.endsWith("인")) return;
  if (!soundsForeign(surname) && !(surname.nameable && surname.stem.length < 5 && isEmployed(article, first))) return;
  if (!isGiven(given) && (!soundsForeign(given) || VERBAL.test(given.text))) return;
  const start = article.start(first);
  const end = article.start(last) + surname.stem.length;
  if (article.blocked(start, end)) return;
  const namesake = [...book.all()].find((e) => e.kind === "person" && e.name.endsWith(` ${surname.stem}`));
  const entity = namesake ?? personOf(book, lexicon, article.text.slice(start, end));
  book.place(entity, start, end, "person:stranger");
  article.own(first, last, entity.id);
}

/** `새봄증권의 [산지브 라나] 센터장`: behind an employer. */
function isEmployed(article: PartyArticle, first: number): boolean {
  const before = article.before(first);
  return before >= 0 && article.owner[before] !== undefined && article.word(before).case === "genitive";
}

const isGiven = (word: Word): boolean => word.given || partyWords().givenByTitle.has(word.text);

/** Surnames that are no other word before a title (`이 대표`, `전 대표`). */
const SURNAMES = /^[김박최정강조윤장임오서권황안송류홍문배백허남심노하곽성유]$/;
const SHORT_GIVEN = 3;

/** `[스콧 강] 대표`: a foreign given name before a Korean surname; -1 where the surname stands alone. */
export function givenBefore(article: PartyArticle, at: number): number {
  const word = article.word(at);
  if (!word.surname) return -1;
  const before = article.before(at);
  if (before < 0 || article.owner[before] !== undefined) return -1;
  const given = article.word(before);
  if (given.case !== "none" || VERBAL_TAIL.test(given.text)) return -1;
  if (given.given && given.text.length > 1) return before;
  return SURNAMES.test(word.text) && given.text.length <= SHORT_GIVEN && (isGiven(given) || soundsForeign(given)) ? before : -1;
}

/** The given name in front of token `at`, which could be one itself: `[벤] 하워드`; -1 if there is none. */
export function forenameBefore(article: PartyArticle, at: number): number {
  const before = article.before(at);
  if (before < 0 || article.owner[before] !== undefined || article.word(at).case !== "none") return -1;
  const word = article.word(before);
  return word.case === "none" && isGiven(word) && !word.title ? before : -1;
}

/** `아가르왈` after 바비시 아가르왈. */
export function foreignSurnames(book: PartyBook): Names {
  const names: Names = new Map();
  for (const { entity, rule } of book.places) {
    if (entity.kind !== "person" || !entity.name.includes(" ")) continue;
    const last = entity.name.split(" ").at(rule === FAMILY ? 0 : -1) ?? "";
    if (last.length >= 2 && isWordCode(last.charCodeAt(0))) names.set(last, { entity, rule: "person:surname" });
  }
  return names;
}
