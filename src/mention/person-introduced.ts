/** People told by what stands in front (`최고경영자 서도현은`, `장남 서도현`, `유튜버 라온비`) or in a bracket behind (`서도현(45)`). */
import type { Lexicon } from "../lexicon/lexicon.js";
import { partyWords } from "../lexicon/party-words.js";
import type { PartyArticle } from "./party-article.js";
import type { PartyBook } from "./party-book.js";
import { wordOf } from "./party-memory.js";
import type { Word } from "./party-word.js";
import { strangerBehind } from "./person-foreign.js";
import { NAMED_CASES, placePerson, soundsChinese } from "./person-shape.js";

const LEADER = /(?:^C[A-Z]O|책임자|경영자|대표|대표이사|창업자|창업주|설립자|창립자|회장|사장)$/;
/** More particles on a Korean's name behind a leader's title: `전임 사장 서도현과`. */
const LEADER_CASES: ReadonlySet<string> = new Set(["comitative", "object", "dative"]);
/** Titles that are ordinary words before a noun too: `담당 조직`, `수석 부문`. */
const LOOSE =
  /^(?:담당|책임|수석|총괄|후보|후보자|리더|헤드|파트너|전문가|고문|감사|선수|배우|가수|작가|씨|여사|PD|이사|부장|과장|시장|대사)$/;
const LISTED = /^(?:,| 등)/;

/** `대학생 [서도현]씨는`: a Korean's name with 씨 in one word. */
export function addressed(article: PartyArticle, book: PartyBook, lexicon: Lexicon, i: number): void {
  const { stem } = article.word(i);
  const name = stem.slice(0, -1);
  if (stem.length === ADDRESSED && stem.endsWith(MISTER) && article.owner[i] === undefined && wordOf(name).korean)
    placePerson(article, book, lexicon, i, i, article.start(i) + name.length, "person:addressed");
}
const ADDRESSED = 4;
const MISTER = "씨";

interface Behind {
  readonly at: number;
  /** `…인 서도현`. */
  readonly copula: boolean;
}

/** The word a title stands before, also over a bracket: `최고재무책임자(CFO)[인] 서도현`. */
function wordBehind(article: PartyArticle, title: number): Behind {
  const at = article.behind(title);
  if (at >= 0) return { at, copula: article.word(title).case === "copula" || article.word(title).text.endsWith("인") };
  const next = title + 1;
  const clings = article.text.startsWith(")인 ", article.end(title)) && next < article.count;
  return { at: clings ? article.after(next) : -1, copula: clings };
}

/** `최고경영자(CEO) 서도현은`, `법인장인 서도현, …`: a name with a particle behind the title. */
export function behindTitle(article: PartyArticle, book: PartyBook, lexicon: Lexicon, title: number): void {
  const { at, copula } = wordBehind(article, title);
  if (at < 0 || article.owner[at] !== undefined) return;
  const stem = article.word(title).stem.replace(/인$/, "");
  const leads = copula || LEADER.test(stem);
  if (!leads && LOOSE.test(stem)) return;
  const word = article.word(at);
  const told = NAMED_CASES.has(word.case) || (leads && word.korean && LEADER_CASES.has(word.case));
  if (word.suffix !== null || !told || word.text.endsWith("하는")) return;
  if (!word.korean && !(leads && soundsChinese(word))) return;
  if (!leads && word.case !== "topic" && word.case !== "subject") return;
  // `(대표 서도현)`, `대표인 서도현, 이사인 …`
  const behind = article.text.slice(article.end(at), article.end(at) + 2);
  if (word.case === "none" && behind[0] !== ")" && !(copula && LISTED.test(behind))) return;
  const entity = placePerson(article, book, lexicon, at, at, article.start(at) + word.stem.length, "person:behind");
  const owner = article.owner[article.before(title)];
  if (entity !== null && owner !== undefined && book.get(owner)?.kind !== "person") entity.parent ??= book.get(owner)?.name ?? null;
}

/** `[서도현]·노태윤 공동대표`, `[서도현], 노태윤 대표`: Koreans' names in a row before the one with the office. */
export function besides(article: PartyArticle, book: PartyBook, lexicon: Lexicon, first: number): void {
  for (let at = first - 1; at >= 0; at--) {
    const word = article.word(at);
    const row = SEPARATORS.has(article.text.slice(article.end(at), article.start(at + 1)));
    if (!row || !word.korean || word.case !== "none" || article.owner[at] !== undefined) return;
    if (placePerson(article, book, lexicon, at, at, article.end(at), "person:beside") === null) return;
  }
}
const SEPARATORS: ReadonlySet<string> = new Set(["·", "ㆍ", "・", ", "]);

/** `고(故) 서도현`, `장남인 서도현이`, `유튜버 라온비가`. */
export function introduced(article: PartyArticle, book: PartyBook, lexicon: Lexicon, i: number): void {
  const end = article.end(i);
  const next = article.text.startsWith(") ", end) && i + 1 < article.count && article.start(i + 1) === end + 2 ? i + 1 : article.behind(i);
  if (next < 0 || article.owner[next] !== undefined) return;
  const word = article.word(next);
  const start = article.start(next);
  const rule = "person:introduced";
  if (word.koreanBare && !word.korean) placePerson(article, book, lexicon, next, next, start + word.text.length, rule);
  else if (word.korean) placePerson(article, book, lexicon, next, next, start + word.stem.length, rule);
  else if (isStageName(article.word(i), word)) placePerson(article, book, lexicon, next, next, start + word.stem.length, rule);
  else strangerBehind(article, book, lexicon, next);
}

const isStageName = (caller: Word, word: Word): boolean =>
  word.nameable && word.suffix === null && word.case !== "none" && word.case !== "genitive" && partyWords().stages.has(caller.stem);

const AGE = /^\((?:1[89]|[2-9]\d)\)/;
const HAN = /^\(([一-鿿]{2,4})\)/;
/** A Chinese name has some more syllables than characters: 장이머우(張藝謀). */
const LONGER = 2;

/** `서도현(45)`, `왕리밍(王利明)`. */
export function bracketed(article: PartyArticle, book: PartyBook, lexicon: Lexicon): void {
  const { text } = article;
  let i = 0;
  for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", open + 1)) {
    const code = text.charCodeAt(open + 1);
    const digit = code >= 0x31 && code <= 0x39;
    if (!digit && !(code >= 0x4e00 && code <= 0x9fff)) continue;
    i = article.tokens.from(open) - 1;
    if (i < 0 || article.end(i) !== open) continue;
    const word = article.word(i);
    if (word.suffix !== null || word.place) continue;
    const told = text.slice(open, open + 6);
    const named = digit ? (word.korean || word.koreanBare) && AGE.test(told) : isHanName(word, HAN.exec(told)?.[1]);
    if (named) placePerson(article, book, lexicon, i, i, open, "person:bracket");
  }
}

function isHanName(word: Word, han: string | undefined): boolean {
  if (han === undefined || !partyWords().hanSurnames.includes(han[0] ?? " ")) return false;
  const { length } = word.text;
  return (word.nameable || word.korean || word.koreanBare) && length >= 2 && length >= han.length && length <= han.length + LONGER;
}
