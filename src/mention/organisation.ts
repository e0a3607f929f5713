/** Organisations that no lexicon knows: words that could be names, with the evidence of the whole article for each. */
import type { PartyKind } from "../contract/types.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Case } from "../text/josa.js";
import type { PartyArticle } from "./party-article.js";
import type { PartyBook } from "./party-book.js";
import { EVIDENCE, evidenceAt, namesOf, weigh } from "./party-evidence.js";
import { listsOfFirms } from "./party-heads.js";
import { joined } from "./party-known.js";
import type { Names } from "./party-sweep.js";
import { Word } from "./party-word.js";
import type { Employers } from "./person.js";

interface Candidate {
  readonly surface: string;
  readonly kind: PartyKind | null;
  readonly korean: boolean;
  readonly compound: boolean;
  bits: number;
  count: number;
  readonly cases: Set<Case>;
}

/** What the evidence must weigh. */
const ENOUGH = 4;
const OFTEN = 3;
/** What shows that joined ordinary words are a name. */
const NAMED = EVIDENCE.latin | EVIDENCE.quoted | EVIDENCE.corporate | EVIDENCE.ticker | EVIDENCE.figure;
/** What shows that a name with a `부문` behind it is no part of somebody (`[레일웍스] 부문`). */
const WHOLE =
  EVIDENCE.corporate |
  EVIDENCE.ticker |
  EVIDENCE.type |
  EVIDENCE.spoke |
  EVIDENCE.titled |
  EVIDENCE.person |
  EVIDENCE.latin |
  EVIDENCE.subject;
const LISTABLE = 2;

/** Names accepted, by surface. Their places are found by the caller's sweep. */
export function findOrganisations(article: PartyArticle, book: PartyBook, lexicon: Lexicon, employers: Employers): Names {
  const candidates = collect(article, book, employers);
  // spellings of the lexicon were judged before
  for (const surface of candidates.keys()) if (isListed(lexicon, surface)) candidates.delete(surface);
  const names: Names = new Map();
  const accept = (candidate: Candidate): void => {
    if (candidate.compound && (candidate.bits & NAMED) === 0) return;
    if ((candidate.bits & EVIDENCE.segment) !== 0 && (candidate.bits & WHOLE) === 0) return;
    const entity = book.unknown(candidate.surface, candidate.kind ?? "company", { parent: null });
    names.set(candidate.surface, { entity, rule: `organisation:${namesOf(candidate.bits)}` });
  };
  for (const candidate of candidates.values()) {
    if (candidate.count >= OFTEN) candidate.bits |= EVIDENCE.often;
    if (candidate.count > OFTEN && candidate.cases.size >= OFTEN) candidate.bits |= EVIDENCE.varied;
    if (weigh(candidate.bits) >= enough(candidate)) accept(candidate);
  }
  const accepted = new Set(names.keys());
  for (const candidate of candidates.values()) {
    if (names.has(candidate.surface) || !begins(accepted, candidate.surface)) continue;
    candidate.bits |= EVIDENCE.family;
    if (weigh(candidate.bits) >= enough(candidate)) accept(candidate);
  }
  for (const candidate of headedBy(article, book, candidates, names)) accept(candidate);
  for (let round = 0; round < 2; round++) if (!listNeighbours(article, candidates, names, accept)) break;
  return names;
}

const isListed = (lexicon: Lexicon, surface: string): boolean =>
  lexicon.parties.get(surface).length > 0 || lexicon.chips.get(surface).length > 0 || lexicon.products.get(surface).length > 0;

/** Papers, laws, tools and people that tell something without being an organisation: `정관에 따르면`. */
const PAPERS =
  /(?:법|령|안|문|록|장|서|규정|규칙|정관|조례|시스템|동향|통계|트렌드|워치|툴|지수|차트|테이블|랭킹|리스트|명단|순위|게시판|공지|서한|편지|메일|영상|인터뷰|블로그|시나리오|모델|원칙|이론|가설|소식|정보|내용|유족|주민|자|증언|진술|예보)$/;

/** A word shaped like a Korean's name must be shown to be an organisation; one that reports (`누리캡에 따르면`) needs little more. */
function enough(candidate: Candidate): number {
  if (candidate.korean) return (candidate.bits & EVIDENCE.type) === 0 ? ENOUGH + 1 : ENOUGH;
  return (candidate.bits & (EVIDENCE.source | EVIDENCE.dealt)) !== 0 && !candidate.compound && !PAPERS.test(candidate.surface)
    ? ENOUGH - 1
    : ENOUGH;
}

interface Phrase {
  readonly last: number;
  readonly end: number;
  readonly word: Word;
}

/** The word that ends a name of two or three begun at `i`: `캐시프리 [페이먼츠]`, `무어 인사이트 [리서치]`, `위슨 [조선소]`; or -1. */
function endingBehind(article: PartyArticle, i: number): number {
  const first = article.word(i);
  const next = article.after(i);
  if (next < 0 || article.owner[next] !== undefined) return -1;
  const second = article.word(next);
  if (second.ending || (second.endingWeak && (first.foreign || first.latin))) return next;
  if (second.case !== "none" || !second.nameable || second.suffix !== null || !(first.foreign || first.latin)) return -1;
  const third = article.after(next);
  return third >= 0 && article.owner[third] === undefined && article.word(third).ending && (second.foreign || second.latin) ? third : -1;
}

/** The name that starts at token `i`: one word, or several Latin ones (`Nordic Auto`). */
function phraseAt(article: PartyArticle, i: number): Phrase {
  const word = article.word(i);
  // no particle stands before a point or 등: `한빛·[두리엔]·누리`
  if (article.text[article.end(i)] === "·" || article.text.startsWith(" 등", article.end(i))) return { last: i, end: article.end(i), word };
  let last = i;
  const ending = word.case === "none" && word.nameable && !word.korean ? endingBehind(article, i) : -1;
  if (ending >= 0)
    return {
      last: ending,
      end: article.start(ending) + article.word(ending).stem.length,
      word: new Word(word.text, word.stem, word.case, word.flags, { kind: "company", strength: 3 }),
    };
  if (word.latin && word.case === "none")
    for (let step = 0; step < 2; step++) {
      const next = article.after(last);
      if (next < 0 || article.owner[next] !== undefined) break;
      const more = article.word(next);
      if (!more.latin || !more.nameable) break;
      last = next;
      if (more.case !== "none") break;
    }
  const end = article.start(last) + article.word(last).stem.length;
  // `유통업체 [스위들]이`: behind what it is a name has no plural
  const before = article.before(i);
  const whole = article.text[end] === PLURAL && last === i && before >= 0 && article.word(before).type && !word.common;
  return { last, end: whole ? end + 1 : end, word };
}
const PLURAL = "들";

/** `▲한빛조선=… ▲[두레온]=…`: the other names that head items of a list in which firms do, those first that may be firms. */
function headedBy(article: PartyArticle, book: PartyBook, candidates: ReadonlyMap<string, Candidate>, names: Names): Candidate[] {
  const { heads } = article.doc;
  if (heads.length < 2) return [];
  const firms = listsOfFirms(article, book);
  return heads.flatMap(({ form, name }) => {
    const candidate = firms.has(form) ? candidates.get(article.text.slice(name.start, name.end)) : undefined;
    if (candidate === undefined || names.has(candidate.surface)) return [];
    candidate.bits |= EVIDENCE.ticker;
    return weigh(candidate.bits) >= enough(candidate) ? [candidate] : [];
  });
}

/** Does a shorter known name begin this one? */
function begins(families: ReadonlySet<string>, surface: string): boolean {
  for (let n = 2; n <= surface.length - 2; n++) if (families.has(surface.slice(0, n))) return true;
  return false;
}

function collect(article: PartyArticle, book: PartyBook, employers: Employers): Map<string, Candidate> {
  const families = new Set<string>();
  for (const { entity, start, end } of book.places)
    if (entity.kind !== "person" && entity.kind !== "government") families.add(article.text.slice(start, end));
  const candidates = new Map<string, Candidate>();
  let free = 0;
  for (const i of article.namelike) {
    if (i < free || article.owner[i] !== undefined) continue;
    const phrase = phraseAt(article, i);
    free = phrase.last + 1;
    const start = article.start(i);
    if (joined(article.text, start) || article.blocked(start, phrase.end)) continue;
    const surface = article.text.slice(start, phrase.end);
    let candidate = candidates.get(surface);
    if (candidate === undefined) {
      candidate = {
        surface,
        kind: phrase.word.suffix?.kind ?? employers.get(surface) ?? null,
        korean: phrase.word.korean && !employers.has(surface),
        compound: phrase.word.compound && (phrase.word.suffix?.strength ?? 1) === 1,
        bits: suffixBits(phrase.word) | shapeBits(phrase.word),
        count: 0,
        cases: new Set(),
      };
      const employer = employers.get(surface);
      if (employer !== undefined) candidate.bits |= employer !== null ? EVIDENCE.person | EVIDENCE.suffix1 : EVIDENCE.person;
      if (begins(families, surface)) candidate.bits |= EVIDENCE.family;
      candidates.set(surface, candidate);
    }
    candidate.bits |= evidenceAt(article, i, phrase.last, phrase.end);
    candidate.count++;
    candidate.cases.add(article.word(phrase.last).case);
  }
  return candidates;
}

function shapeBits(word: Word): number {
  if (word.foreignStrong) return EVIDENCE.foreign | EVIDENCE.foreignStrong;
  return word.foreign && word.stem.length > 2 ? EVIDENCE.foreign : 0;
}

function suffixBits(word: Word): number {
  if (word.suffix === null) return 0;
  return [0, EVIDENCE.suffix1, EVIDENCE.suffix2, EVIDENCE.suffix3][word.suffix.strength] ?? 0;
}

/** `A·X·B`, `A와 X가`: candidates next to a party in a list. True if any was accepted. */
function listNeighbours(
  article: PartyArticle,
  candidates: ReadonlyMap<string, Candidate>,
  names: Names,
  accept: (candidate: Candidate) => void,
): boolean {
  let any = false;
  const isParty = (i: number): boolean =>
    i >= 0 && i < article.count && (article.owner[i] !== undefined || names.has(article.word(i).stem) || names.has(article.word(i).text));
  const isLikely = (i: number): boolean =>
    i < article.count && ((candidates.get(article.word(i).stem)?.bits ?? 0) & (EVIDENCE.suffix2 | EVIDENCE.suffix3)) !== 0;
  for (const i of article.namelike) {
    if (article.owner[i] !== undefined) continue;
    const word = article.word(i);
    const candidate = candidates.get(word.stem) ?? candidates.get(word.text);
    if (candidate === undefined || names.has(candidate.surface)) continue;
    const left = i > 0 && separates(article, i - 1) && (isParty(i - 1) || isLikely(i - 1));
    const right = separates(article, i) && (isParty(i + 1) || isLikely(i + 1));
    if (!left && !right) continue;
    candidate.bits |= EVIDENCE.listed;
    // `A, B, [X] 등`
    const closes = left && i > 1 && isParty(i - 2) && separates(article, i - 2) && article.text.startsWith(" 등", article.end(i));
    const weight = weigh(candidate.bits) + ((left && right) || closes ? LISTABLE : 0);
    if (weight >= enough(candidate)) {
      accept(candidate);
      any = true;
    }
  }
  return any;
}

/** Are tokens `i` and `i + 1` members of one list: `·`, `, `, `와 `, `/`? */
export function separates(article: PartyArticle, i: number): boolean {
  const gap = article.text.slice(article.end(i), article.start(i + 1));
  if (gap === "·" && article.word(i).case !== "comitative") return true;
  if (gap === ", " || gap === "," || gap === "/" || gap === "ㆍ" || gap === "・") return article.word(i).case === "none";
  return gap === " " && article.word(i).case === "comitative";
}
