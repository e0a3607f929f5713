/** Parties of the lexicon. Sure spellings are taken at once; ambiguous ones wait for evidence from the whole article. */
import type { Lexicon, Surface } from "../lexicon/lexicon.js";
import type { PartyRow } from "../lexicon/rows.js";
import { isHangul, isWordCode } from "../text/hangul.js";
import { josaAt } from "../text/josa.js";
import type { PartyArticle } from "./party-article.js";
import { rightEdge } from "./party-edges.js";
import { wordAt } from "./party-memory.js";
import { sharedEndings, variantAt } from "./party-variants.js";
import type { Word } from "./party-word.js";

export interface Sighting {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly surface: Surface<PartyRow>;
}

const JOINERS = "&-";

/** Is the word at `start` the continuation of another (`X-에너지`, `R&D`)? */
export function joined(text: string, start: number): boolean {
  return start > 1 && JOINERS.includes(text[start - 1] ?? " ") && isWordCode(text.charCodeAt(start - 2));
}

/** The lexicon last used and its number: words remember what it does not hold. */
let latest: Lexicon | null = null;
let number = 0;
function numberOf(lexicon: Lexicon): number {
  if (lexicon !== latest) number++;
  latest = lexicon;
  return number;
}

function isAbsent(word: Word, lexicon: Lexicon, own: number): boolean {
  if (word.absentFrom === own) return true;
  if (lexicon.parties.mayBegin(word.text)) return false;
  word.absentFrom = own;
  return true;
}

/** May a name stand inside the word, behind its first syllable? */
const hides = (word: Word): boolean => word.nameable || word.suffix !== null;

/** All lexicon spellings with proper edges, left to right, the longest at each place. Nothing blocked. */
export function findKnown(article: PartyArticle, lexicon: Lexicon): Sighting[] {
  const found: Sighting[] = [];
  let free = 0;
  const own = numberOf(lexicon);
  for (let i = 0; i < article.count; i++) {
    const start = article.start(i);
    const word = article.word(i);
    const variant = start < free ? null : variantAt(article, lexicon, i);
    if (variant !== null) {
      found.push(variant);
      free = variant.end;
      continue;
    }
    const absent = isAbsent(word, lexicon, own);
    // most words begin no name and hide none
    if (absent && (word.text.length <= GLUED || !hides(word))) continue;
    // `한빛-누리 연합`: two names joined are two
    if (start < free || (joined(article.text, start) && found.at(-1)?.end !== start - 1)) continue;
    const plain = absent ? null : sightingAt(article, lexicon, i, start);
    // `골드만 삭스` before `골드만`
    const whole = !absent && (plain === null ? word.nameable || word.place : plain.end === article.end(i));
    const here = (whole ? spaced(article, lexicon, i) : null) ?? plain ?? glued(article, lexicon, i);
    if (here === null) continue;
    found.push(here);
    free = here.end;
    // `사진=호텔신라[하나증권]은`: two names without a blank
    const next = here.end < article.end(here.last) ? sightingAt(article, lexicon, here.last, here.end) : null;
    if (next !== null && isSure(next.surface) && next.end - next.start >= GLUED) {
      found.push(next);
      free = next.end;
    }
  }
  return sharedEndings(article, lexicon, found);
}

const isSure = (surface: Surface<PartyRow>): boolean => !surface.ambiguous && !surface.ordinary;

/** Names this long are recognised without a blank before or behind them. */
const GLUED = 4;
/** Words this long may hide a name at their end. */
const LONG = 7;

function sightingAt(article: PartyArticle, lexicon: Lexicon, i: number, start: number): Sighting | null {
  const { text } = article;
  for (const hit of lexicon.parties.allAt(text, start)) {
    const surface = hit.entries[0];
    if (surface === undefined) continue;
    const last = article.tokenEnding(i, hit.end);
    const wordEnd = Math.max(article.end(last), hit.end);
    const fits = isSure(surface)
      ? rightEdge(text, hit.end, wordEnd) !== null || (hit.end - start >= GLUED && nameFollows(article, lexicon, last, hit.end))
      : josaAt(text, hit.end, wordEnd) !== null;
    if (fits && !article.blocked(start, hit.end)) return { first: i, last, start, end: hit.end, surface };
  }
  return null;
}

function nameFollows(article: PartyArticle, lexicon: Lexicon, last: number, at: number): boolean {
  return lexicon.parties.allAt(article.text, at).some((hit) => {
    const surface = hit.entries[0];
    if (surface === undefined || !isSure(surface) || hit.end - at < GLUED) return false;
    const wordEnd = Math.max(article.end(article.tokenEnding(last, hit.end)), hit.end);
    return rightEdge(article.text, hit.end, wordEnd) !== null;
  });
}

/** A name of one word written as two: `골드만 삭스`, `일라이 릴리`. */
function spaced(article: PartyArticle, lexicon: Lexicon, i: number): Sighting | null {
  const next = article.after(i);
  if (next < 0) return null;
  const first = article.word(i);
  const second = article.word(next);
  if (first.text.length < 2 || second.stem.length < 2 || first.korean) return null;
  const surface = lexicon.parties.get(first.text + second.stem)[0];
  const start = article.start(i);
  const end = article.start(next) + second.stem.length;
  if (surface === undefined || !isSure(surface) || end - start <= GLUED || article.blocked(start, end)) return null;
  return { first: i, last: next, start, end, surface };
}

/** A long sure name behind a change of script (`예상[LG에너지솔루션]`) or at the end of a long word (`육아휴직[삼성전자]는`). */
function glued(article: PartyArticle, lexicon: Lexicon, i: number): Sighting | null {
  const start = article.start(i);
  const end = article.end(i);
  const word = article.word(i);
  // `한국건설[산업연구원]` is one body
  if (end - start < GLUED + 1 || !hides(word) || word.suffix?.kind === "institution" || word.suffix?.kind === "government") return null;
  let hangul = isHangul(article.text.charCodeAt(start));
  for (let at = start + 1; at <= end - GLUED; at++) {
    const now = isHangul(article.text.charCodeAt(at));
    if (now === hangul && (end - start < LONG || at - start < 2)) continue;
    hangul = now;
    const found = sightingAt(article, lexicon, i, at);
    if (found === null || !isSure(found.surface) || found.end - at < GLUED) continue;
    if (now !== isHangul(article.text.charCodeAt(at - 1)) || wordAt(article.text, start, at).common) return found;
  }
  return null;
}
