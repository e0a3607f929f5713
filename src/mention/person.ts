/** Named people: a Korean name or a foreigner's before an office (`노태윤 대표`, `에이미 후드 MS 최고재무책임자`). */
import { isHangul } from "../text/hangul.js";
import type { PartyArticle } from "./party-article.js";
import type { Entity, PartyBook } from "./party-book.js";
import { wordOf } from "./party-word.js";

/** Organisations that people were named with, by spelling: evidence for unknown ones. */
export type Employers = Map<string, number>;

const MAX_BACK = 5;

export function findPeople(article: PartyArticle, book: PartyBook): Employers {
  const employers: Employers = new Map();
  for (let i = 1; i < article.count; i++) {
    const word = article.word(i);
    if (word.given && !word.title) foreigner(article, book, i);
    if (word.title && !word.reporter) beforeTitle(article, book, i, employers);
  }
  return employers;
}

/** Walks back from a title: bare words only, over the organisation, to the name. */
function beforeTitle(article: PartyArticle, book: PartyBook, title: number, employers: Employers): void {
  const passed: number[] = [];
  let at = article.before(title);
  for (let step = 0; step < MAX_BACK && at >= 0; step++) {
    const owner = article.owner[at];
    if (owner !== undefined) {
      const entity = book.get(owner);
      if (entity?.kind === "person") {
        entity.parent ??= employerOf(article, book, passed, employers);
        return;
      }
      passed.push(at);
      at = article.before(at);
      continue;
    }
    const word = article.word(at);
    const bare = wordOf(word.text);
    if (word.korean && word.case === "none" && !isAnotherName(article, at)) {
      name(article, book, at, at, passed, employers);
      return;
    }
    if (word.given && passed.length > 0 && isSurname(article, passed.at(-1) ?? -1)) {
      name(article, book, at, passed.at(-1) ?? at, passed.slice(0, -1), employers);
      return;
    }
    if (word.case !== "none" && !bare.nameable) return;
    if (word.verb || /[은는이가을를의에도와과]$/.test(word.text)) return;
    passed.push(at);
    at = article.before(at);
  }
}

/** `김양팽 산업연구원 …`: of two words that both look like names the one that is followed by an organisation's ending is none. */
function isAnotherName(article: PartyArticle, at: number): boolean {
  return article.word(at).suffix !== null;
}

function isSurname(article: PartyArticle, at: number): boolean {
  if (at < 0 || article.owner[at] !== undefined) return false;
  const { text, common, title, type, case: kase } = article.word(at);
  return !common && !title && !type && kase === "none" && text.length >= 1 && text.length <= 6 && isHangul(text.charCodeAt(0));
}

function name(article: PartyArticle, book: PartyBook, first: number, last: number, passed: readonly number[], employers: Employers): void {
  const start = article.start(first);
  const end = article.end(last);
  if (article.blocked(start, end)) return;
  const entity = book.unknown(article.text.slice(start, end), "person");
  entity.parent ??= employerOf(article, book, passed, employers) ?? employerBefore(article, book, first, employers);
  book.place(entity, start, end, "person:title");
  article.own(first, last, entity.id);
}

/** The organisation between name and title: a known one, else the first word after the name. */
function employerOf(article: PartyArticle, book: PartyBook, passed: readonly number[], employers: Employers): string | null {
  for (let k = passed.length - 1; k >= 0; k--) {
    const owner = article.owner[passed[k] ?? -1];
    const entity = owner === undefined ? undefined : book.get(owner);
    if (entity !== undefined && entity.kind !== "person") return entity.name;
  }
  const nearest = passed.at(-1);
  if (nearest === undefined) return null;
  const word = article.word(nearest);
  if (word.common || word.title || word.type || word.place || word.text.length < 2 || word.text === "전") return null;
  employers.set(word.text, (employers.get(word.text) ?? 0) + 1);
  return word.text;
}

/** `신한투자증권 허성규 연구원`. */
function employerBefore(article: PartyArticle, book: PartyBook, first: number, employers: Employers): string | null {
  const at = article.before(first);
  if (at < 0) return null;
  const owner = article.owner[at];
  if (owner !== undefined) {
    const entity = book.get(owner);
    return entity === undefined || entity.kind === "person" ? null : entity.name;
  }
  const word = article.word(at);
  if (word.suffix === null || word.case !== "none") return null;
  employers.set(word.text, (employers.get(word.text) ?? 0) + 1);
  return word.text;
}

/** `래리 엘리슨은`: a foreign given name and one more word that is no other thing. */
function foreigner(article: PartyArticle, book: PartyBook, at: number): void {
  const next = article.after(at);
  if (next < 0 || article.owner[at] !== undefined || article.owner[next] !== undefined) return;
  const word = article.word(next);
  const given = article.word(at).text;
  if (given.length < 2 || word.title || word.common || word.type || word.place || !word.nameable || word.latin) return;
  const { stem } = word;
  if (stem.length < 2 || stem.length > 5 || word.suffix !== null) return;
  const start = article.start(at);
  const end = article.start(next) + stem.length;
  if (article.blocked(start, end)) return;
  const entity: Entity = book.unknown(article.text.slice(start, end), "person");
  book.place(entity, start, end, "person:given");
  article.own(at, next, entity.id);
}
