/** Named people: a Korean name or a foreigner's before an office (`노태윤 대표`, `에이미 후드 MS 최고재무책임자`). */
import type { PartyKind } from "../contract/types.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { partyWords } from "../lexicon/party-words.js";
import { isHangul } from "../text/hangul.js";
import type { PartyArticle } from "./party-article.js";
import type { PartyBook } from "./party-book.js";
import { wordOf } from "./party-memory.js";
import { foreigner, forenameBefore, givenBefore, strangers } from "./person-foreign.js";
import { addressed, behindTitle, besides, bracketed, introduced } from "./person-introduced.js";
import { personOf, soundsChinese } from "./person-shape.js";

/** Organisations that people were named with, by spelling: evidence for unknown ones, with the kind where the text gives it. */
export type Employers = Map<string, PartyKind | null>;

const UNIVERSITY = /[가-힣]{2}(?:대|대학|대학교|과기대)$/;
const ACADEMIC = /(?:학과|학부|대학원|교수|총장|학장)$/;

const HEAD = "장";
/** `설립자[겸] CEO`. */
const AND = "겸";
/** So long a title is another's name with `장`. */
const CHAIRED = 6;

const MAX_BACK = 7;
/** Ordinary words between name and title: more of them are a story (`관광 분야 현장 간담회 장관`). */
const MAX_ORDINARY = 2;
/** Particles and endings of verbs between name and title: a story, too. */
const STORY = /(?:[은는이가을를의에도와과]|[하되있없했됐]고|[다라]고|다|면서|으며)$/;
/** Parts of an organisation between name and title, which may end like a particle: `미래자동차학과`. */
const DEPARTMENT = /(?:학과|공학과|학부|대학원|대학|사업부|부문|본부|센터|연구소|연구실|팀|실)$/;

/** The same where they stand before the name (`네트워크사업부 서도현 사장`). */
const UNIT = /(?:사업부|부문|본부|실|팀)$/;

export function findPeople(article: PartyArticle, book: PartyBook, lexicon: Lexicon): Employers {
  const employers: Employers = new Map();
  for (const i of article.givens) if (!article.word(i).title) foreigner(article, book, lexicon, i);
  for (const i of article.titles) {
    beforeTitle(article, book, lexicon, i, employers);
    behindTitle(article, book, lexicon, i);
    strangers(article, book, lexicon, i);
  }
  for (const i of article.introductions) introduced(article, book, lexicon, i);
  bracketed(article, book, lexicon);
  for (const i of article.namelike) addressed(article, book, lexicon, i);
  for (const i of article.titles) {
    employerAhead(article, book, i, employers);
    chaired(article, book, lexicon, i);
  }
  return employers;
}

/** Walks back from a title: bare words only, over the organisation, to the name. */
function beforeTitle(article: PartyArticle, book: PartyBook, lexicon: Lexicon, title: number, employers: Employers): void {
  const passed: number[] = [];
  let at = previousOf(article, title);
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
      // `한빛(HB)전자`: one name in several tokens
      while (at > 0 && article.owner[at - 1] === owner) at--;
      at = previousOf(article, at);
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
    const given = passed.length === 0 ? givenBefore(article, at) : -1;
    if (given >= 0) {
      name(article, book, lexicon, given, at, passed, employers);
      return;
    }
    if (passed.length === 0 && isOwned(article, at, title)) {
      name(article, book, lexicon, at, at, passed, employers);
      return;
    }
    if (passed.length === 0 ? isChinese(article, book, at, title) : isChineseHead(article, at, passed)) {
      name(article, book, lexicon, at, at, passed, employers);
      return;
    }
    // `[벤 하워드] 노바젠 최고경영자`: a given name may be the family's
    const forename = word.given && passed.length > 0 ? forenameBefore(article, at) : -1;
    if (forename >= 0) {
      name(article, book, lexicon, forename, at, passed, employers);
      return;
    }
    if (word.given && passed.length > 0 && isSurname(article, passed.at(-1) ?? -1)) {
      name(article, book, lexicon, at, passed.at(-1) ?? at, passed.slice(0, -1), employers);
      return;
    }
    if (!DEPARTMENT.test(word.text) && word.suffix === null) {
      if (word.case !== "none" && !bare.nameable) return;
      if (word.verb || STORY.test(word.text)) return;
    }
    if (word.common) ordinary++;
    passed.push(at);
    at = previousOf(article, at);
  }
}

/** The word before, also over a point: `서하은 대외·정책 [대표]`. */
function previousOf(article: PartyArticle, i: number): number {
  const before = article.before(i);
  if (before >= 0 || i === 0) return before;
  return article.end(i - 1) === article.start(i) - 1 && article.text[article.end(i - 1)] === "·" ? i - 1 : -1;
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

/** `장이머우 [감독]`, `한빛연구소 리안셴밍 [원장]`: a Chinese name before an office of people, or behind its employer. */
function isChinese(article: PartyArticle, book: PartyBook, at: number, title: number): boolean {
  if (!soundsChinese(article.word(at)) || article.word(at).case !== "none") return false;
  const { stem } = article.word(title);
  if (!partyWords().personal.has(stem)) return false;
  const before = article.before(at);
  if (before < 0) return true;
  const entity = book.get(article.owner[before] ?? "");
  return entity === undefined ? article.word(before).case !== "none" || article.word(before).suffix !== null : entity.kind !== "person";
}

/** `외교부의 마오닝 [대변인]`: any name between an employer's genitive and an office of people. */
function isOwned(article: PartyArticle, at: number, title: number): boolean {
  const { nameable, stem, suffix, latin, case: kase } = article.word(at);
  if (!nameable || latin || suffix !== null || kase !== "none" || stem.length < 2 || stem.length > 4) return false;
  const before = article.before(at);
  if (before < 0 || article.owner[before] === undefined || article.word(before).case !== "genitive") return false;
  return partyWords().personal.has(article.word(title).stem);
}

/** `류밍저 한빛전자 [회장]`: a Chinese name before employers only, known or named as one. */
const isChineseHead = (article: PartyArticle, at: number, passed: readonly number[]): boolean =>
  article.word(at).case === "none" &&
  passed.every((i) => article.owner[i] !== undefined || article.word(i).suffix !== null) &&
  soundsChinese(article.word(at));

/** An organisation that has the shape of a name: `오세린 [한서대] 항공정비학과 교수`. */
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
  const { text, common, title, type, suffix, case: kase } = article.word(at);
  return (
    suffix === null &&
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
  // `한빛전자 서도현 이노랩 센터장`: what stands behind the name is a part of its employer
  const before = book.get(article.owner[article.before(first)] ?? "");
  const unit = before !== undefined && before.kind !== "person" && !passed.some((i) => article.owner[i] !== undefined);
  entity.parent ??= unit
    ? before.name
    : (employerOf(article, book, passed, employers) ?? employerBefore(article, book, first, leadsCompany(article, last), employers));
  book.place(entity, start, end, "person:title");
  article.own(first, last, entity.id);
  besides(article, book, lexicon, first);
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
  if (word.common || word.title || word.type || word.place || word.introduces || word.text.length < 2 || word.text === "전") return null;
  if (DEPARTMENT.test(word.text) || (word.case !== "none" && word.suffix === null)) return null;
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
  // `노바젠의 벤 하워드 최고경영자`
  if (word.case === "genitive" && word.nameable && leads && !word.korean) {
    employers.set(word.stem, "company");
    return word.stem;
  }
  if (word.case !== "none" || word.korean || word.introduces || UNIT.test(word.text) || (word.suffix === null && !(word.nameable && leads)))
    return null;
  employers.set(word.text, UNIVERSITY.test(word.text) ? "institution" : leads ? "company" : (employers.get(word.text) ?? null));
  return word.text;
}

/** `새봄인사이트 투자 [분석가] 벤 하이트너`: the employer of one named behind the title. */
function employerAhead(article: PartyArticle, book: PartyBook, title: number, employers: Employers): void {
  const behind = article.word(title).case === "none" || article.word(title).case === "copula" ? article.behind(title) : -1;
  if (behind < 0 || book.get(article.owner[behind] ?? "")?.kind !== "person") return;
  let at = article.before(title);
  for (let step = 0; step < MAX_ORDINARY && at >= 0 && article.word(at).common; step++) at = article.before(at);
  if (at < 0 || article.owner[at] !== undefined) return;
  const { text, case: kase, nameable, introduces } = article.word(at);
  if (kase === "none" && nameable && !introduces && !DEPARTMENT.test(text) && !text.endsWith(AND))
    employers.set(text, employers.get(text) ?? null);
}

/** `한국로봇산업[협회]장`: whose head the title names. */
function chaired(article: PartyArticle, book: PartyBook, lexicon: Lexicon, title: number): void {
  const { stem } = article.word(title);
  if (!stem.endsWith(HEAD) || stem.length < CHAIRED || article.owner[title] !== undefined) return;
  const name = stem.slice(0, -1);
  const known = lexicon.parties.get(name).find((s) => !s.ambiguous && !s.ordinary);
  const suffix = known === undefined ? wordOf(name).suffix : null;
  if (known === undefined && (suffix === null || suffix.strength < 3 || suffix.kind !== "institution")) return;
  // `한빛전자 미래연구원장`: a part of it
  const owner = article.owner[article.before(title)];
  if (known === undefined && owner !== undefined && book.get(owner)?.kind !== "person") return;
  const start = article.start(title);
  if (article.blocked(start, start + name.length)) return;
  const entity = known === undefined ? book.unknown(name, "institution") : book.known(known.row);
  book.place(entity, start, start + name.length, "title:head");
  article.own(title, title, entity.id);
}
