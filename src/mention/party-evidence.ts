/** What the neighbourhood of a word says for its being a party: kinds of evidence as bits, weighed for the whole article. */
import type { PartyKind } from "../contract/types.js";
import { partyWords } from "../lexicon/party-words.js";
import { isDigit, isHangul } from "../text/hangul.js";
import type { Case } from "../text/josa.js";
import type { PartyArticle } from "./party-article.js";
import { isDealt, isWhole } from "./party-dealt.js";
import { soundsLike } from "./party-sound.js";

export const EVIDENCE = {
  /** `㈜X`, `X㈜`, `(주)X`, `주식회사 X`. */
  corporate: 1,
  /** `X(005930)`, and `▲X=…` where other items of the list have firms. */
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
  /** Followed by a particle of subject or topic, or by `와`. */
  particle: 262144,
  /** In quotation marks behind what it is: `합작법인 ‘X’`. */
  quoted: 524288,
  /** Begins as a party of the article does: `머무름`, `머무름페이`. */
  family: 1048576,
  /** Directly before a bracket. */
  bracket: 4194304,
  /** Before a bracket with a sum or share: `그린스케일(13억달러)`. */
  figure: 16777216,
  /** With three different particles or more. */
  varied: 33554432,
  /** Followed by any particle. */
  cased: 8388608,
  /** A word of its trade in the article. */
  cue: 2097152,
  /** `X 부문`: a part of somebody. */
  segment: 67108864,
  /** `X 영업이익`, `X의 최대주주`. */
  earns: 134217728,
  /** A syllable that no Korean's name has, or several: `에뛰드`, `스트리트라인`. */
  foreign: 268435456,
  foreignStrong: 536870912,
  /** `…, X 등 글로벌 기업`. */
  closes: 1073741824,
  /** `X를 인수`, `X와 계약`, `X 지분`, `X는 … 공시했다`: what firms do and what is done with them. */
  dealt: -2147483648,
} as const;

const WEIGHTS: readonly (readonly [number, number])[] = [
  [EVIDENCE.corporate, 5],
  [EVIDENCE.ticker, 5],
  [EVIDENCE.type, 3],
  [EVIDENCE.spoke, 3],
  [EVIDENCE.titled, 2],
  [EVIDENCE.person, 3],
  [EVIDENCE.head, 1],
  [EVIDENCE.figure, 1],
  [EVIDENCE.varied, 1],
  [EVIDENCE.latin, 2],
  [EVIDENCE.nation, 1],
  [EVIDENCE.measured, 1],
  [EVIDENCE.subject, 1],
  [EVIDENCE.source, 3],
  [EVIDENCE.listed, 2],
  [EVIDENCE.suffix1, 2],
  [EVIDENCE.suffix2, 3],
  [EVIDENCE.suffix3, 4],
  [EVIDENCE.full, 3],
  [EVIDENCE.quoted, 1],
  [EVIDENCE.cue, 3],
  [EVIDENCE.bracket, 1],
  [EVIDENCE.earns, 1],
  [EVIDENCE.closes, 2],
  [EVIDENCE.dealt, 3],
];

const FAMILY_WITH =
  EVIDENCE.suffix1 | EVIDENCE.suffix2 | EVIDENCE.suffix3 | EVIDENCE.listed | EVIDENCE.type | EVIDENCE.titled | EVIDENCE.spoke;

/** A foreign sound alone is as often a thing's (`워터레깅스`). */
const FOREIGN_WITH = EVIDENCE.earns | EVIDENCE.listed | EVIDENCE.closes | EVIDENCE.person;

const SUFFIX = EVIDENCE.suffix1 | EVIDENCE.suffix2 | EVIDENCE.suffix3;

/** How often a word stands counts only where it is used as a name is. */
const USED = EVIDENCE.cased | EVIDENCE.head | EVIDENCE.spoke | EVIDENCE.titled | EVIDENCE.listed;

export function weigh(bits: number): number {
  // a shared beginning alone is as often a product's (`카카오톡`)
  let sum = (bits & EVIDENCE.family) !== 0 && (bits & FAMILY_WITH) !== 0 ? 2 : 0;
  if ((bits & SUFFIX) !== 0 && (bits & EVIDENCE.cased) !== 0 && (bits & EVIDENCE.subject) === 0) sum += 1;
  // `전력회사 바텐폴이`, `헤지펀드 하이플라이어의`
  if ((bits & (EVIDENCE.type | EVIDENCE.latin)) !== 0 && (bits & (EVIDENCE.cased | EVIDENCE.particle)) !== 0) sum += 1;
  if ((bits & EVIDENCE.often) !== 0 && (bits & USED) !== 0) sum += 1;
  if ((bits & EVIDENCE.foreign) !== 0 && (bits & FOREIGN_WITH) !== 0) sum += (bits & EVIDENCE.foreignStrong) !== 0 ? 2 : 1;
  for (const [bit, weight] of WEIGHTS) if ((bits & bit) !== 0) sum += weight;
  return sum;
}

/** The kinds of evidence by name, for `explain`. */
export function namesOf(bits: number): string {
  let names = "";
  for (const [name, bit] of KINDS) if ((bits & bit) !== 0) names += names === "" ? name : `+${name}`;
  return names;
}
const KINDS: readonly (readonly [string, number])[] = Object.entries(EVIDENCE);

const QUOTES = "'\"‘’“”〈〉<>《》「」『』";

/** The token before `i`, also when `i` stands in quotation marks, also over a bracket: `합작법인(JV) ‘[X]’`. */
function previous(article: PartyArticle, i: number): { readonly token: number; readonly quoted: boolean } {
  const direct = article.before(i);
  if (direct >= 0 || i === 0) return { token: direct, quoted: false };
  const start = article.start(i);
  return QUOTES.includes(article.text[start - 1] ?? " ")
    ? { token: article.endingAt(i - 1, start - 1), quoted: true }
    : { token: -1, quoted: false };
}

const isTown = (name: string): boolean => partyWords().cities.has(name) || partyWords().regions.has(name);

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
  if (before.token >= 0) {
    const word = article.word(before.token);
    if (word.type && word.case === "none") bits |= before.quoted ? EVIDENCE.type | EVIDENCE.quoted : EVIDENCE.type;
    // `매각주관사는 스트렌드코드다`
    if (word.type && word.case === "topic" && article.word(last).case === "copula") bits |= EVIDENCE.type;
    if (word.typeWeak && word.case === "none") bits |= EVIDENCE.nation;
    if (word.country && word.case === "none") bits |= EVIDENCE.nation;
    // `함안의 [누리파워트레인]은`: in a town lies what sounds Korean, too
    if (word.case === "genitive" && article.word(first).foreignStrong && article.word(last).case === "topic" && isTown(word.stem))
      bits |= EVIDENCE.type;
    if (word.text === "주식회사") bits |= EVIDENCE.corporate;
  } else if (first > 0 && article.end(first - 1) === start && !isHangul(text.charCodeAt(start - 1))) bits |= EVIDENCE.nation;
  if (text[start - 1] === "㈜" || text[end] === "㈜" || text.startsWith("(주)", start - 3) || text.startsWith("(주)", end))
    bits |= EVIDENCE.corporate;
  if (bare) {
    const next = article.after(last);
    if (next >= 0) {
      const word = article.word(next);
      if (word.text === "등에") bits |= caseEvidence(article, next, "dative", last) & EVIDENCE.source;
      if (word.spoke) bits |= EVIDENCE.spoke;
      // `두부 [시장] 점유율`: no firm has a mayor
      else if (word.title && partyWords().localTitles.of(word.stem, 0) === null) bits |= EVIDENCE.titled;
      else if (word.segment) bits |= EVIDENCE.segment;
      else if (word.earns) bits |= EVIDENCE.measured | EVIDENCE.earns;
      else if (word.measured) bits |= EVIDENCE.measured;
      // `새들판지 900억에 [인수]`
      if (
        isDigit(word.text.charCodeAt(0)) &&
        article.word(article.after(next) < 0 ? next : article.after(next)).buy &&
        isWhole(article, last)
      )
        bits |= EVIDENCE.dealt;
      if ((word.buy || partyWords().held.has(word.stem)) && isWhole(article, last)) bits |= EVIDENCE.dealt;
      if (word.text === ETC && kindBehind(article, next)) bits |= EVIDENCE.closes;
    }
    if (text[end] === "," && article.opensSentence(first)) bits |= EVIDENCE.head;
    // `벤처캐피털 오크트리지, …`: a list does what a particle would
    if (text[end] === "," || text[end] === "·") bits |= EVIDENCE.cased;
    if (text[end] === "(") {
      bits |= EVIDENCE.bracket | bracketEvidence(text, start, end, BODIES.has(article.word(first).suffix?.kind));
      // `코르바흐(Korbach)는`: the particle stands behind the bracket
      const close = text.indexOf(")", end);
      const next = close < 0 || close - end > 48 ? -1 : article.tokens.from(close);
      if (next >= 0 && article.start(next) === close + 1 && next < article.count)
        bits |= caseEvidence(article, next, CASE_OF[article.word(next).text], last);
    }
  } else bits |= EVIDENCE.cased | caseEvidence(article, last, article.word(last).case, last);
  return bits;
}

/** Particles that stand alone behind a bracket. */
export const CASE_OF: Readonly<Record<string, Case>> = {
  은: "topic",
  는: "topic",
  이: "subject",
  가: "subject",
  와: "comitative",
  과: "comitative",
  의: "genitive",
  에: "dative",
};

/** What the particle on token `i`, of the name that ends with token `name`, and the word behind it say. */
function caseEvidence(article: PartyArticle, i: number, kase: Case | undefined, name: number): number {
  const next = article.after(i);
  const follower = next < 0 ? null : article.word(next);
  let bits = 0;
  if (kase === "topic" || kase === "subject") {
    bits |= EVIDENCE.particle;
    if (verbFollows(article, i + 1)) bits |= EVIDENCE.subject;
    if (follower?.stem.startsWith("보도") === true) bits |= EVIDENCE.source;
  }
  if (kase === "comitative") bits |= EVIDENCE.particle;
  if (kase === "dative" && follower !== null && (follower.text.startsWith("따르면") || follower.text.startsWith("의하면")))
    bits |= EVIDENCE.source;
  if (kase === "genitive" && follower?.earns === true) bits |= EVIDENCE.measured | EVIDENCE.earns;
  else if (kase === "genitive" && follower?.measured === true) bits |= EVIDENCE.measured;
  if (kase !== undefined && isDealt(article, name, i, kase)) bits |= EVIDENCE.dealt;
  // `라온뜰은 12.3% 늘어난 …`
  if (kase === "topic" && follower !== null && isDigit(follower.text.charCodeAt(0))) bits |= EVIDENCE.measured;
  return bits;
}

const ETC = "등";
const KIND_REACH = 3;

/** `등 [글로벌] 기업`: what those before are. */
function kindBehind(article: PartyArticle, etc: number): boolean {
  let at = article.after(etc);
  for (let step = 0; step < KIND_REACH && at >= 0; step++, at = article.after(at)) {
    if (article.word(at).type) return true;
    if (article.word(at).case !== "none" || article.owner[at] !== undefined) return false;
  }
  return false;
}

const BODIES: ReadonlySet<PartyKind | undefined> = new Set<PartyKind>(["institution", "government"]);

/** `방위사업추진위원회(방추위)`: an abbreviation of what ends as a body's name does. */
function isAbbreviation(name: string, inside: string): boolean {
  if (/^[A-Z][A-Z0-9&-]{1,6}$/.test(inside)) return true;
  if (inside.length < 2 || inside.length > 5 || inside.length >= name.length || inside[0] !== name[0]) return false;
  let i = 0;
  for (const letter of name) if (letter === inside[i]) i++;
  return i >= inside.length;
}

const HEADED = /^(?:공동)?(?:대표|대표이사|회장|사장|CEO)\s[가-힣]/;

function bracketEvidence(text: string, start: number, open: number, body: boolean): number {
  const close = text.indexOf(")", open);
  if (close < 0 || close - open > 40) return 0;
  const inside = text.slice(open + 1, close);
  if (/^\d{6}$/.test(inside)) return EVIDENCE.ticker;
  if (/^[-+]?\d/.test(inside)) return EVIDENCE.figure;
  // `새들판지(대표 서다온)`
  if (HEADED.test(inside)) return EVIDENCE.spoke;
  if (body && isAbbreviation(text.slice(start, open), inside)) return EVIDENCE.latin;
  // `케이푸드(K-Food)`: the country's, nobody's name
  return !inside.startsWith("K-") && /^[A-Z][A-Za-z .&-]+$/.test(inside) && soundsLike(text.slice(start, open), inside)
    ? EVIDENCE.latin
    : 0;
}
