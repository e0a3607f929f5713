/** Named people: a Korean name or a foreigner's before an office (`노태윤 대표`, `에이미 후드 MS 최고재무책임자`). */
import type { PartyKind } from "../contract/types.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { partyWords } from "../lexicon/party-words.js";
import { isHangul, isWordCode } from "../text/hangul.js";
import type { PartyArticle } from "./party-article.js";
import type { Entity, PartyBook } from "./party-book.js";
import { wordOf } from "./party-memory.js";
import type { Names } from "./party-sweep.js";
import type { Word } from "./party-word.js";

/** Organisations that people were named with, by spelling: evidence for unknown ones, with the kind where the text gives it. */
export type Employers = Map<string, PartyKind | null>;

const UNIVERSITY = /[가-힣]{2}(?:대|대학|대학교|과기대)$/;
const ACADEMIC = /(?:학과|학부|대학원|교수|총장|학장)$/;

const MAX_BACK = 7;
/** Ordinary words between name and title: more of them are a story (`관광 분야 현장 간담회 장관`). */
const MAX_ORDINARY = 2;
/** Parts of an organisation between name and title, which may end like a particle: `미래자동차학과`. */
const DEPARTMENT = /(?:학과|공학과|학부|대학원|대학|사업부|부문|본부|센터|연구소|연구실|팀|실)$/;

export function findPeople(article: PartyArticle, book: PartyBook, lexicon: Lexicon): Employers {
  const employers: Employers = new Map();
  for (const i of article.givens) if (!article.word(i).title) foreigner(article, book, lexicon, i);
  for (const i of article.titles) {
    beforeTitle(article, book, lexicon, i, employers);
    behindTitle(article, book, lexicon, i);
    strangers(article, book, lexicon, i);
  }
  return employers;
}

/** Walks back from a title: bare words only, over the organisation, to the name. */
function beforeTitle(article: PartyArticle, book: PartyBook, lexicon: Lexicon, title: number, employers: Employers): void {
  const passed: number[] = [];
  let at = article.before(title);
  let ordinary = 0;
  for (let step = 0; step < MAX_BACK && at >= 0 && ordinary <= MAX_ORDINARY; step++) {
    const owner = article.owner[at];
    if (owner !== undefined) {
      const entity = book.get(owner);
      if (entity?.kind === "person") {
        entity.parent ??= employerOf(article, book, passed, employers);
        return;
      }
      ordinary = 0;
      passed.push(at);
      at = article.before(at);
      continue;
    }
    const word = article.word(at);
    const bare = wordOf(word.text);
    if (((word.korean && word.case === "none") || (word.koreanBare && !word.common)) && !isAnotherName(article, at, title)) {
      name(article, book, lexicon, at, at, passed, employers);
      return;
    }
    if (isShortName(article, book, at, passed)) {
      name(article, book, lexicon, at, at, passed, employers);
      return;
    }
    if (word.given && passed.length > 0 && isSurname(article, passed.at(-1) ?? -1)) {
      name(article, book, lexicon, at, passed.at(-1) ?? at, passed.slice(0, -1), employers);
      return;
    }
    if (!DEPARTMENT.test(word.text) && word.suffix === null) {
      if (word.case !== "none" && !bare.nameable) return;
      if (word.verb || /[은는이가을를의에도와과]$/.test(word.text)) return;
    }
    if (word.common) ordinary++;
    passed.push(at);
    at = article.before(at);
  }
}

/** `[허진] 한빛전자 대표`, `한빛전자 [허진] 대표`: a Korean's name of two syllables is one only beside a known employer. */
function isShortName(article: PartyArticle, book: PartyBook, at: number, passed: readonly number[]): boolean {
  const { text, nameable, common } = article.word(at);
  if (text.length !== 2 || !nameable || common || wordOf(text).verb) return false;
  const { surnames, syllables } = partyWords();
  if (!surnames.has(text[0] ?? "") || !syllables.has(text[1] ?? "")) return false;
  const beside = passed.length > 0 ? passed.at(-1) : article.before(at);
  const entity = beside === undefined || beside < 0 ? undefined : book.get(article.owner[beside] ?? "");
  return entity !== undefined && entity.kind !== "person" && !entity.anonymous;
}

const NAMED_CASES: ReadonlySet<string> = new Set(["topic", "subject", "genitive", "also", "none"]);
const LEADER = /(?:^C[A-Z]O|책임자|경영자|대표|대표이사|창업자|창업주|설립자|회장|사장)$/;

const LISTED = /^(?:,| 등)/;

/** `최고경영자(CEO) 서도현은`: a name with a particle behind the title. */
function behindTitle(article: PartyArticle, book: PartyBook, lexicon: Lexicon, title: number): void {
  if (!LEADER.test(article.word(title).stem.replace(/인$/, ""))) return;
  const at = article.behind(title);
  if (at < 0 || article.owner[at] !== undefined) return;
  const word = article.word(at);
  if (!word.korean || word.suffix !== null || !NAMED_CASES.has(word.case) || word.text.endsWith("하는")) return;
  // `(대표 서도현)`, `대표인 서도현, 이사인 …`
  const copula = article.word(title).case === "copula" || article.word(title).text.endsWith("인");
  if (
    word.case === "none" &&
    article.text[article.end(at)] !== ")" &&
    !(copula && LISTED.test(article.text.slice(article.end(at), article.end(at) + 2)))
  )
    return;
  const start = article.start(at);
  const end = start + word.stem.length;
  if (article.blocked(start, end)) return;
  const entity = personOf(book, lexicon, word.stem);
  const owner = article.owner[article.before(title)];
  if (owner !== undefined && book.get(owner)?.kind !== "person") entity.parent ??= book.get(owner)?.name ?? null;
  book.place(entity, start, end, "person:behind");
  article.own(at, at, entity.id);
}

/** Two words of foreign sound around a title: `카림 벤자르 [애널리스트]`, `[애널리스트]인 카림 벤자르는`. */
function strangers(article: PartyArticle, book: PartyBook, lexicon: Lexicon, title: number): void {
  let second = article.before(title);
  // over the employer: `카림 벤자르 한빛증권 [애널리스트]`
  for (let step = 0; step < 2 && second >= 0 && article.owner[second] !== undefined; step++) second = article.before(second);
  const before = second < 0 ? -1 : article.before(second);
  if (before >= 0 && article.word(second).case === "none") stranger(article, book, lexicon, before, second);
  const first = article.behind(title);
  const behind = first < 0 ? -1 : article.after(first);
  if (behind >= 0 && NAMED_CASES.has(article.word(behind).case)) stranger(article, book, lexicon, first, behind);
}

/** Verbs before a noun: `좁아[진] 문`. */
const VERBAL = /[진둔된한긴친킨운]$/;

function stranger(article: PartyArticle, book: PartyBook, lexicon: Lexicon, first: number, last: number): void {
  if (article.owner[first] !== undefined || article.owner[last] !== undefined) return;
  if (article.word(first).case !== "none" || !soundsForeign(article.word(first)) || !soundsForeign(article.word(last))) return;
  if (VERBAL.test(article.word(first).text) || article.word(last).text.endsWith("인")) return;
  const start = article.start(first);
  const end = article.start(last) + article.word(last).stem.length;
  if (article.blocked(start, end)) return;
  const surname = ` ${article.word(last).stem}`;
  const namesake = [...book.all()].find((e) => e.kind === "person" && e.name.endsWith(surname));
  const entity = namesake ?? personOf(book, lexicon, article.text.slice(start, end));
  book.place(entity, start, end, "person:stranger");
  article.own(first, last, entity.id);
}

/** Could be a word of a foreigner's name: a syllable in it that no Korean's name has. */
function soundsForeign(word: Word): boolean {
  if (!word.nameable || word.latin || word.korean || word.suffix !== null || word.stem.length > 5) return false;
  const { syllables, surnames } = partyWords();
  return [...word.stem].some((s) => isHangul(s.charCodeAt(0)) && !syllables.has(s) && !surnames.has(s));
}

/** An organisation that has the shape of a name: `박철완 [서정대] 스마트자동차학과 교수`. */
function isAnotherName(article: PartyArticle, at: number, title: number): boolean {
  const { suffix, text } = article.word(at);
  if (suffix !== null) return true;
  if (!UNIVERSITY.test(text) || !ACADEMIC.test(article.word(title).stem)) return false;
  // straight before the title only behind a name of its own: `박정훈 [한서대] 교수`, not `[김현대] 교수`
  const before = article.before(at);
  return at !== article.before(title) || (before >= 0 && article.word(before).korean && article.word(before).case === "none");
}

/** Also an ordinary word (`마이클 [펑크]`) where the employer stands behind it. */
function isSurname(article: PartyArticle, at: number): boolean {
  if (at < 0 || article.owner[at] !== undefined) return false;
  const { text, common, title, type, case: kase } = article.word(at);
  return (
    (!common || article.owner[article.after(at)] !== undefined) &&
    !title &&
    !type &&
    kase === "none" &&
    text.length >= 1 &&
    text.length <= 6 &&
    isHangul(text.charCodeAt(0))
  );
}

function name(
  article: PartyArticle,
  book: PartyBook,
  lexicon: Lexicon,
  first: number,
  last: number,
  passed: readonly number[],
  employers: Employers,
): void {
  const start = article.start(first);
  const end = article.end(last);
  if (article.blocked(start, end)) return;
  const entity = personOf(book, lexicon, article.text.slice(start, end));
  entity.parent ??=
    employerOf(article, book, passed, employers) ?? employerBefore(article, book, first, leadsCompany(article, last), employers);
  book.place(entity, start, end, "person:title");
  article.own(first, last, entity.id);
}

/** The person of the lexicon with this name, else a new one. */
function personOf(book: PartyBook, lexicon: Lexicon, name: string): Entity {
  const known = lexicon.parties.get(name).find((s) => s.row.kind === "person");
  return known === undefined ? book.unknown(name, "person") : book.known(known.row);
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
  employers.set(word.text, UNIVERSITY.test(word.text) ? "institution" : (employers.get(word.text) ?? null));
  return word.text;
}

const COMPANY_TITLE = /^(?:공동|각자|총괄)?(?:대표|대표이사|회장|부회장|사장|CEO|창업자)$/;

/** Is the name that ends at `last` directly followed by the title of one who leads a company? */
function leadsCompany(article: PartyArticle, last: number): boolean {
  const next = article.after(last);
  return next >= 0 && COMPANY_TITLE.test(article.word(next).stem);
}

/** `신한투자증권 허성규 연구원`, `포티투마루 김동환 대표`. */
function employerBefore(article: PartyArticle, book: PartyBook, first: number, leads: boolean, employers: Employers): string | null {
  const at = article.before(first);
  if (at < 0) return null;
  const owner = article.owner[at];
  if (owner !== undefined) {
    const entity = book.get(owner);
    return entity === undefined || entity.kind === "person" ? null : entity.name;
  }
  const word = article.word(at);
  if (word.case !== "none" || word.korean || (word.suffix === null && !(word.nameable && leads))) return null;
  employers.set(word.text, UNIVERSITY.test(word.text) ? "institution" : leads ? "company" : (employers.get(word.text) ?? null));
  return word.text;
}

/** `래리 엘리슨은`: a foreign given name and one more word that is no other thing. */
function foreigner(article: PartyArticle, book: PartyBook, lexicon: Lexicon, at: number): void {
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
  const entity = personOf(book, lexicon, article.text.slice(start, end));
  book.place(entity, start, end, "person:given");
  article.own(at, next, entity.id);
}

/** `아가르왈` after 바비시 아가르왈. */
export function foreignSurnames(book: PartyBook): Names {
  const names: Names = new Map();
  for (const { entity } of book.places) {
    if (entity.kind !== "person" || !entity.name.includes(" ")) continue;
    const last = entity.name.split(" ").at(-1) ?? "";
    if (last.length >= 2 && isWordCode(last.charCodeAt(0))) names.set(last, { entity, rule: "person:surname" });
  }
  return names;
}
