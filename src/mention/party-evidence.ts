/** What the neighbourhood of a word says for its being a party: kinds of evidence as bits, weighed for the whole article. */
import { isHangul } from "../text/hangul.js";
import type { PartyArticle } from "./party-article.js";
import { soundsLike } from "./party-sound.js";

export const EVIDENCE = {
  /** `㈜X`, `X㈜`, `(주)X`, `주식회사 X`. */
  corporate: 1,
  /** `X(005930)`. */
  ticker: 2,
  /** `반도체 업체 X`. */
  type: 4,
  /** `X 관계자`, `X 측`. */
  spoke: 8,
  /** `X 대표`, `X CEO`. */
  titled: 16,
  /** `노태윤 X 대표`. */
  person: 32,
  /** `X, 620억원 투자 유치`, first in a sentence. */
  head: 64,
  /** `X(Latin)` that sounds like it. */
  latin: 128,
  /** `미국 X`. */
  nation: 256,
  /** `X 주가`, `X의 매출`. */
  measured: 512,
  /** `X는 … 밝혔다`. */
  subject: 1024,
  /** `X에 따르면`. */
  source: 2048,
  /** Among parties: `A·X·B`. */
  listed: 4096,
  /** A name's ending of one, two, or more syllables. */
  suffix1: 8192,
  suffix2: 16384,
  suffix3: 32768,
  /** Three times or more in the article. */
  often: 65536,
  /** Another, sure spelling of it in the article. */
  full: 131072,
  /** Followed by a particle. */
  particle: 262144,
} as const;

const WEIGHTS: readonly (readonly [number, number])[] = [
  [EVIDENCE.corporate, 5],
  [EVIDENCE.ticker, 5],
  [EVIDENCE.type, 3],
  [EVIDENCE.spoke, 3],
  [EVIDENCE.titled, 2],
  [EVIDENCE.person, 3],
  [EVIDENCE.head, 1],
  [EVIDENCE.latin, 2],
  [EVIDENCE.nation, 1],
  [EVIDENCE.measured, 1],
  [EVIDENCE.subject, 1],
  [EVIDENCE.source, 2],
  [EVIDENCE.listed, 2],
  [EVIDENCE.suffix1, 2],
  [EVIDENCE.suffix2, 3],
  [EVIDENCE.suffix3, 4],
  [EVIDENCE.often, 1],
  [EVIDENCE.full, 3],
];

export function weigh(bits: number): number {
  let sum = 0;
  for (const [bit, weight] of WEIGHTS) if ((bits & bit) !== 0) sum += weight;
  return sum;
}

const QUOTES = "'\"‘’“”〈〉<>《》「」『』";
const SPACE = 32;

/** The token before `i`, also when `i` stands in quotation marks. */
function previous(article: PartyArticle, i: number): number {
  const direct = article.before(i);
  if (direct >= 0) return direct;
  const { text } = article;
  const start = article.start(i);
  if (i > 0 && QUOTES.includes(text[start - 1] ?? " ") && text.charCodeAt(start - 2) === SPACE && article.end(i - 1) === start - 2)
    return i - 1;
  return -1;
}

function verbFollows(article: PartyArticle, i: number): boolean {
  const limit = Math.min(article.count, i + 45);
  for (let j = i; j < limit; j++) {
    if (article.word(j).verb) return true;
    if (article.text[article.end(j)] === "." && article.word(j).text.endsWith("다")) return false;
  }
  return false;
}

/** Evidence for the name that spans tokens `first`…`last` and ends at `end` (behind it only a particle). */
export function evidenceAt(article: PartyArticle, first: number, last: number, end: number): number {
  const { text } = article;
  const start = article.start(first);
  let bits = 0;
  const bare = end === article.end(last);
  const before = previous(article, first);
  if (before >= 0) {
    const word = article.word(before);
    if (word.type && word.case === "none") bits |= EVIDENCE.type;
    if (word.place && word.case === "none") bits |= EVIDENCE.nation;
    if (word.text === "주식회사") bits |= EVIDENCE.corporate;
  } else if (first > 0 && article.end(first - 1) === start && !isHangul(text.charCodeAt(start - 1))) bits |= EVIDENCE.nation;
  if (text[start - 1] === "㈜" || text[end] === "㈜" || text.startsWith("(주)", start - 3) || text.startsWith("(주)", end))
    bits |= EVIDENCE.corporate;
  if (bare) {
    const next = article.after(last);
    if (next >= 0) {
      const word = article.word(next);
      if (word.spoke) bits |= EVIDENCE.spoke;
      else if (word.title) bits |= EVIDENCE.titled;
      else if (word.measured) bits |= EVIDENCE.measured;
    }
    if (text[end] === "," && article.opensSentence(first)) bits |= EVIDENCE.head;
    if (text[end] === "(") bits |= bracketEvidence(text, start, end);
  } else {
    bits |= EVIDENCE.particle;
    const kase = article.word(last).case;
    const next = article.after(last);
    const follower = next < 0 ? null : article.word(next);
    if (kase === "topic" || kase === "subject") {
      if (verbFollows(article, last + 1)) bits |= EVIDENCE.subject;
      if (follower?.stem.startsWith("보도") === true) bits |= EVIDENCE.source;
    }
    if (kase === "dative" && follower !== null && (follower.text.startsWith("따르면") || follower.text.startsWith("의하면")))
      bits |= EVIDENCE.source;
    if (kase === "genitive" && follower?.measured === true) bits |= EVIDENCE.measured;
  }
  return bits;
}

function bracketEvidence(text: string, start: number, open: number): number {
  const close = text.indexOf(")", open);
  if (close < 0 || close - open > 40) return 0;
  const inside = text.slice(open + 1, close);
  if (/^\d{6}$/.test(inside)) return EVIDENCE.ticker;
  return /^[A-Z][A-Za-z .&-]+$/.test(inside) && soundsLike(text.slice(start, open), inside) ? EVIDENCE.latin : 0;
}
