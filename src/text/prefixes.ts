/**
 * What stands before the first word of a sentence and does not belong to it: `(서울=연합뉴스) 오지훈 기자 =`,
 * `date 2026-03-03`, and captions glued to the text below them (`사진=뉴스124일 코스피`, `/애니우드 제공애니우드는`).
 */
import type { Span } from "../core/span.js";
import type { Zone } from "./document.js";
import { isHangul, isWordCode } from "./hangul.js";
import { josaAt } from "./josa.js";
import { isBlank } from "./lines.js";
import { AGENCIES, NAME, ROLES } from "./zones.js";

export interface Prefix extends Span {
  readonly zone: Extract<Zone, "byline" | "caption">;
}

const OUTLET = "(?:뉴스|신문|경제|일보|투데이|데일리|타임스|타임즈|미디어|저널|방송|TV|닷컴|통신|코리아|비즈|헤럴드|포스트|매일)";
const BRACKETED_BYLINES: readonly RegExp[] = [
  // (서울=한강경제) 오지훈 기자 =
  new RegExp(
    `[[(](?!사진|자료|그래픽|일러스트|출처|이미지)[^\\])\\n]{1,20}=[^\\])\\n]{1,30}[\\])](?: ?(?:${NAME}[·,/ ]{0,2}){1,4}${ROLES} ?=| ?=)?`,
    "y",
  ),
  // [디지털한강 최민재 기자], [강민재 기자]
  new RegExp(`[[(](?:[^\\s\\])]{1,15}[ =]){0,3}(?:${NAME}[·,/ ]{0,2}){1,4}${ROLES}[\\])](?: ?=)?`, "y"),
  // [파이낸셜뉴스]
  new RegExp(`\\[[^\\s\\]]{1,12}${OUTLET}(?: [^\\]]{1,12})?\\]`, "y"),
];
const DATED = /date \d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?(?= )/y;
/** 오지훈 기자 = */
const SIGNED = new RegExp(`(?:${NAME}[·,/ ]{0,2}){1,4}${ROLES} ?= `, "y");
/** 서울, 2026년 4월 10일 — */
const DATELINE = /[가-힣A-Za-z]{2,12}, ?\(?(?:19|20)\d\d년 ?\d{1,2}월 ?\d{1,2}일\)? ?[-/] /y;
/** Where the sign of a signed line stands at the latest, and the comma of a dateline. */
const LAST_SIGN = 32;
const LAST_COMMA = 13;
const CAPTIONS: readonly RegExp[] = [
  /[([]\s?(?:사진|자료|그래픽|일러스트|출처|이미지)\s?(?:제공|출처)?\s?[=:][^)\]\n]{1,30}[)\]]/y,
  /\[[^\]\n]{0,30}(?:캡처|갈무리|제공|뉴시스|연합뉴스|뉴스1|게티이미지뱅크|로이터|AFP|AP|EPA)\]/y,
  /\([^)\n]{0,30}(?:캡처|갈무리|사진제공)\)/y,
  /\/\s?[^\s/.]{1,15}(?: [^\s/.]{1,8})? 제공/y,
  new RegExp(`/?\\s?(?:캡처 )?사진\\s?[=:]\\s?${AGENCIES}(?:[=/·]?${AGENCIES})*(?: ?제공)?`, "y"),
];
const NAMED_CAPTION = /\/?\s?(?:캡처 )?(?:사진|자료)\s?=\s?(?=\S)/y;
const BARE_AGENCY = /\/?(?:게티이미지뱅크|연합뉴스|뉴시스|뉴스1|AP뉴시스|AFP연합뉴스)(?=[가-힣A-Z])/y;
/** Longest name in `사진=이름` that is looked for elsewhere in the text. */
const LONGEST_NAME = 20;

/** The prefix of the sentence `[start, end)`, or null. `first`: it opens its block; `afterNominal`: a noun phrase, maybe a caption, stands before it. */
export function prefixOf(text: string, start: number, end: number, first: boolean, afterNominal: boolean): Prefix | null {
  const opening = text[start] as string;
  const bracket = opening === "[" || opening === "(";
  if (bracket || first)
    for (const pattern of bracket ? BRACKETED_BYLINES : bylinesAt(text, start)) {
      const to = matchEnd(pattern, text, start);
      if (to > 0 && to < end) return { start, end: trimEnd(text, start, to), zone: "byline" };
    }
  // a picture line begins with a bracket, a slash or 사진, 자료, 캡처
  const caption = bracket || "/사자캡".includes(opening);
  if (caption)
    for (const pattern of CAPTIONS) {
      const to = matchEnd(pattern, text, start);
      if (to > 0 && to < end) return { start, end: to, zone: "caption" };
    }
  if (afterNominal) {
    const to = matchEnd(BARE_AGENCY, text, start);
    if (to > 0 && to < end && !isOwnWord(text, to, end)) return { start, end: to, zone: "caption" };
  }
  if (!caption) return null;
  const named = matchEnd(NAMED_CAPTION, text, start);
  if (named < 0) return null;
  const to = recurringName(text, named, end);
  return to > 0 ? { start, end: to, zone: "caption" } : null;
}

const NO_BYLINES: readonly RegExp[] = [];

/** The bylines without a bracket that may stand at `start`, by the mark each of them holds. */
function bylinesAt(text: string, start: number): readonly RegExp[] {
  if (text.charCodeAt(start) === 100) return [DATED, DATELINE];
  const opening = text.slice(start, start + LAST_SIGN);
  const comma = opening.indexOf(",");
  const dated = comma > 0 && comma < LAST_COMMA;
  if (!opening.includes("=")) return dated ? [DATELINE] : NO_BYLINES;
  return dated ? [SIGNED, DATELINE] : [SIGNED];
}

/** Where the name at `start` ends, known by its standing elsewhere as a word: `사진=호텔신라|하나증권은` … `호텔신라는`. */
function recurringName(text: string, start: number, end: number): number {
  for (let to = Math.min(end - 1, start + LONGEST_NAME); to >= start + 2; to--) {
    if (isBlank(text.charCodeAt(to - 1))) continue;
    const name = text.slice(start, to);
    const at = text.indexOf(name, to);
    const again = at >= 0 ? at : text.lastIndexOf(name, Math.max(0, start - 1));
    if (again === to || again === 0 || (again > 0 && again !== start && !isHangul(text.charCodeAt(again - 1)))) return to;
  }
  return -1;
}

/** Is what follows an agency's name a particle, so that the agency is a word of the sentence (연합뉴스가)? */
function isOwnWord(text: string, at: number, limit: number): boolean {
  let to = at;
  while (to < limit && to - at < 6 && isWordCode(text.charCodeAt(to))) to++;
  return josaAt(text, at, to) !== null;
}

function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && isBlank(text.charCodeAt(to - 1))) to--;
  return to;
}
