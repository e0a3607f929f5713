/** Whose government: `헝가리 정부`, `中 당국`; a bare `정부` is the home government unless another's name stands before it. */
import { partyWords } from "../lexicon/party-words.js";
import type { PartyArticle } from "./party-article.js";
import type { PartyBook } from "./party-book.js";
import type { Sighting } from "./party-known.js";

const HOME = "정부";
const BODIES = new Set(["정부", "당국", "행정부", "의회", "중앙은행", "대통령실", "총리실"]);
/** Words that make `정부` somebody else's or nobody's in particular. */
const OTHERS = new Set(
  "주 지방 연방 각국 양국 외국 현지 상대국 중앙 두 세계 해당 자국 본국 제3국 타국 그림자 친 반 무 전자 작은 큰 군사 과도 임시 괴뢰".split(
    " ",
  ),
);
const HAN = "韓";
const HOME_COUNTRY = "한국";
const HAN_CODE = 0x4e00;

/** Ministries and agencies of the home government: those of others are listed with their country. */
const MINISTRY = /^[가-힣]+[부처청]$/;

/** `정부`, `산업부` of the lexicon that is not the home government's; true: leave it to `findGovernments`, or to nobody. */
export function isForeign(article: PartyArticle, s: Sighting): boolean {
  if (s.surface.row.kind !== "government" || s.first === 0) return false;
  if (article.text.slice(s.start, s.end) !== HOME) return MINISTRY.test(s.surface.row.name) && ownerOf(article, s) !== null;
  const previous = article.word(s.first - 1);
  if (article.end(s.first - 1) === s.start && previous.text.charCodeAt(0) >= HAN_CODE && previous.nation) return previous.text !== HAN;
  const before = article.before(s.first);
  if (before < 0) return false;
  const { text, nation } = article.word(before);
  return nation || OTHERS.has(text);
}

/** The country, not the home one, before a ministry: `체코 산업부`, `日 외교부`. */
function ownerOf(article: PartyArticle, s: Sighting): string | null {
  const adjacent = article.end(s.first - 1) === s.start ? s.first - 1 : article.before(s.first);
  const name = adjacent < 0 ? "" : article.word(adjacent).text;
  const row = partyWords().nations.get(name);
  return row === undefined ||
    row.name === HOME_COUNTRY ||
    (adjacent === s.first - 1 && article.end(adjacent) === s.start && name.length > 1)
    ? null
    : row.name;
}

/** A country's government, parliament or ministry that the lexicon does not list. */
export function findGovernments(article: PartyArticle, book: PartyBook, foreign: readonly Sighting[]): void {
  const { nations } = partyWords();
  for (const s of foreign) {
    const owner = ownerOf(article, s);
    if (article.text.slice(s.start, s.end) === HOME || owner === null) continue;
    const entity = book.unknown(`${owner} ${article.text.slice(s.start, s.end)}`, "government");
    book.place(entity, s.start, s.end, "government");
    article.own(s.first, s.last, entity.id);
  }
  for (const i of article.pointers) {
    const word = article.word(i);
    if (i === 0 || !BODIES.has(word.stem) || article.owner[i] !== undefined) continue;
    const adjacent = article.end(i - 1) === article.start(i) ? i - 1 : article.before(i);
    if (adjacent < 0 || article.owner[adjacent] !== undefined) continue;
    const name = article.word(adjacent).text;
    const row = nations.get(name);
    if (row === undefined) continue;
    const country = name.length === 1 ? row.name : name;
    const start = article.start(adjacent);
    const end = article.start(i) + word.stem.length;
    if (article.blocked(start, end)) continue;
    const body = word.stem === "당국" || word.stem === "행정부" ? HOME : word.stem;
    const entity = book.unknown(`${country} ${body}`, "government");
    book.place(entity, start, end, "government");
    article.own(adjacent, i, entity.id);
  }
}
