/** Known names written short or otherwise: `하나證`, `엘지전자`, `…목표가 상향"-키움`, `KB·신한·우리카드`. */
import type { Lexicon } from "../lexicon/lexicon.js";
import { partyWords } from "../lexicon/party-words.js";
import type { PartyArticle } from "./party-article.js";
import { rightEdge } from "./party-edges.js";
import type { Sighting } from "./party-known.js";

const HAN_CODE = 0x4e00;
const HANGUL_CODE = 0xac00;
const DASH = 45;
const ETC = "등".charCodeAt(0);
const BROKER = "證";

/** The variant that begins at token `i`. */
export function variantAt(article: PartyArticle, lexicon: Lexicon, i: number): Sighting | null {
  const { text } = article;
  const start = article.start(i);
  const end = article.end(i);
  const code = text.charCodeAt(end);
  if (code >= HAN_CODE && code < HANGUL_CODE && article.end(i + 1) === end + 1) return shortened(article, lexicon, i);
  if (text.charCodeAt(start - 1) === DASH) return broker(article, lexicon, i);
  const word = article.word(i);
  if (!word.variant) return null;
  const full = partyWords().abbreviations.get(word.stem.slice(-2));
  return spelledOut(article, lexicon, i) ?? (full === undefined ? null : abbreviated(article, lexicon, i, word.stem, full));
}

/** `누리[손보]` for 누리손해보험. */
function abbreviated(article: PartyArticle, lexicon: Lexicon, i: number, stem: string, full: string): Sighting | null {
  const start = article.start(i);
  const end = start + stem.length;
  const surface = lexicon.parties.get(stem).length > 0 ? null : sure(lexicon, stem.slice(0, -2) + full);
  return surface === null || article.blocked(start, end) ? null : { first: i, last: i, start, end, surface };
}

function sure(lexicon: Lexicon, name: string): Sighting["surface"] | null {
  const surface = lexicon.parties.get(name)[0];
  return surface === undefined || surface.ambiguous || surface.ordinary ? null : surface;
}

/** A name whose ending is one Chinese character: `하나[證]`, `기업[銀]`. */
function shortened(article: PartyArticle, lexicon: Lexicon, i: number): Sighting | null {
  const start = article.start(i);
  const end = article.end(i) + 1;
  for (const ending of partyWords().shorthands.get(article.text[end - 1] ?? "") ?? []) {
    const surface = sure(lexicon, article.word(i).text + ending);
    if (surface !== null && !article.blocked(start, end)) return { first: i, last: i + 1, start, end, surface };
  }
  return null;
}

/** Who thinks what the headline says, behind its closing mark: `…"-[키움]`. */
function broker(article: PartyArticle, lexicon: Lexicon, i: number): Sighting | null {
  const { text } = article;
  const start = article.start(i);
  const end = article.end(i);
  if (!/["'”’] ?-$/.test(text.slice(Math.max(0, start - 3), start)) || (end < text.length && text[end] !== "\n")) return null;
  for (const ending of partyWords().shorthands.get(BROKER) ?? []) {
    const surface = sure(lexicon, article.word(i).text + ending);
    if (surface !== null && !article.blocked(start, end)) return { first: i, last: i, start, end, surface };
  }
  return null;
}

/** Latin letters by their Korean names: `[엘지]전자`, `[에스케이]하이닉스`, `[케이티(KT)]클라우드`. */
function spelledOut(article: PartyArticle, lexicon: Lexicon, i: number): Sighting | null {
  const { text } = article;
  const start = article.start(i);
  const wordEnd = article.end(i);
  for (const [spelled, latin] of partyWords().letters.get(text.slice(start, start + 2)) ?? []) {
    if (!text.startsWith(spelled, start)) continue;
    const behind = start + spelled.length;
    const bracket = `(${latin})`;
    const bracketed = behind === wordEnd && text.startsWith(bracket, behind) ? behind + bracket.length : -1;
    const whole = bracketed > 0 && article.start(i + 2) === bracketed ? named(article, lexicon, i, i + 2, bracketed, latin) : null;
    const found = whole ?? named(article, lexicon, i, i, behind, latin);
    if (found !== null) return found;
  }
  return null;
}

/** The name of `latin` and what goes on at `rest` in token `last`. */
function named(article: PartyArticle, lexicon: Lexicon, first: number, last: number, rest: number, latin: string): Sighting | null {
  const start = article.start(first);
  const wordEnd = article.end(last);
  for (const hit of lexicon.parties.allAt(latin + article.text.slice(rest, wordEnd), 0)) {
    const surface = hit.entries[0];
    const end = rest + hit.end - latin.length;
    if (surface === undefined || surface.ordinary || end < rest || (end === rest && last > first)) continue;
    if (rightEdge(article.text, end, wordEnd) !== null && !article.blocked(start, end)) return { first, last, start, end, surface };
  }
  return null;
}

/** One ending for a list: `[KB]·[신한]·우리카드`, `[동양]·ABL생명`, `[KB]·[신한]·[하나] 등 은행`. */
export function sharedEndings(article: PartyArticle, lexicon: Lexicon, found: readonly Sighting[]): Sighting[] {
  const { shared } = partyWords();
  const more = new Map<number, Sighting>();
  /** Tokens `last`, `last - 1`, … of one list, while their names with the ending are known. */
  const share = (last: number, ending: string): void => {
    for (let j = last; j >= 0 && (j === last || isPoint(article, j) || isComma(article, j)); j--) {
      const start = article.start(j);
      const end = article.end(j);
      const surface = sure(lexicon, article.text.slice(start, end) + ending);
      if (surface === null || article.blocked(start, end)) return;
      more.set(j, { first: j, last: j, start, end, surface });
    }
  };
  for (const last of found) {
    if (last.first === 0 || !isPoint(article, last.first - 1)) continue;
    const ending = shared.of(article.text.slice(last.start, last.end), 1)?.ending;
    if (ending !== undefined) share(last.first - 1, ending);
  }
  for (let i = 2; i < article.count; i++) {
    if (article.text.charCodeAt(article.start(i)) !== ETC || article.end(i) !== article.start(i) + 1) continue;
    const last = article.before(i);
    const ending = last > 0 && (isPoint(article, last - 1) || isComma(article, last - 1)) ? toldKind(article, article.after(i)) : null;
    if (ending !== null) share(last, ending);
  }
  if (more.size === 0) return [...found];
  return [...found.filter((s) => !more.has(s.first)), ...more.values()].sort((a, b) => a.start - b.start);
}

/** `등 [은행]권`: the ending that a word of the trade gives the names before it. */
function toldKind(article: PartyArticle, i: number): string | null {
  // `등 [4대] 금융그룹`
  const at = i >= 0 && COUNTED.test(article.word(i).text) ? article.after(i) : i;
  if (at < 0) return null;
  const { text } = article.word(at);
  for (let n = text.length; n >= 2; n--) if (partyWords().shared.of(text.slice(0, n), 0)?.ending.length === n) return text.slice(0, n);
  return null;
}

const COUNTED = /^(?:\d{1,2}대|\d{1,2}개|국내|주요|대형|시중)$/;

const isComma = (article: PartyArticle, i: number): boolean =>
  article.text.startsWith(", ", article.end(i)) && article.start(i + 1) === article.end(i) + 2;

const isPoint = (article: PartyArticle, i: number): boolean =>
  article.start(i + 1) === article.end(i) + 1 && article.text[article.end(i)] === "·";
