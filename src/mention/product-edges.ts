/** Where a name of a chip or product may begin and end, and the generation behind it: `트레이니움4`, `아이폰 17 프로 맥스`. */
import { isDigit, isHangul, isLatin, isWordCode } from "../text/hangul.js";
import { josaAt } from "../text/josa.js";
import { COUNTERS, GLUED_AFTER } from "./product-words.js";

const TIERS =
  "프로|맥스|울트라|플러스|엘리트|미니|나노|라이트|플래시|씽킹|에어|쿼드|소네트|소넷|오퍼스|하이쿠|매버릭|스카우트|터보|코덱스|엣지|딥싱크|Pro|Max|Ultra|Plus|Elite|Mini|mini|Nano|Lite|Flash|Thinking|Air|Quad|Sonnet|Opus|Haiku|Turbo|Codex|Edge|FE|SE";
const PART = new RegExp(`[ -]?(?:[A-Zv]{0,2}\\d{1,4}(?:\\.\\d{1,2})?[A-Za-z]{0,3}|${TIERS})(?![A-Za-z0-9])`, "y");
const GENERATION = / \d세대(?=[ ,.'")]|[은는이가을를의도와])/y;
/** `GPT-5|.2`. */
const MINOR = /\.\d{1,2}(?![\d.])/y;
const MOST_PARTS = 4;

/** May a name begin at `at`? After a Hangul word only where the script changes: `차세대HBM4`. */
export function opens(text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  if (!isWordCode(before)) return true;
  return isHangul(before) && isLatin(text.charCodeAt(at));
}

/** May a name end at `end`? Before a blank, a mark, a particle or a word that is written together with it (HBM4용). */
export function closes(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (end >= text.length || !isWordCode(next)) return true;
  const last = text.charCodeAt(end - 1);
  if (!isHangul(next)) return false;
  if (isDigit(last)) {
    COUNTERS.lastIndex = end;
    return !COUNTERS.test(text) || josaFollows(text, end);
  }
  return isLatin(last) || josaFollows(text, end) || glued(text, end);
}

function josaFollows(text: string, end: number): boolean {
  let to = end;
  while (to < text.length && to - end < 8 && isHangul(text.charCodeAt(to))) to++;
  return josaAt(text, end, to) !== null;
}

function glued(text: string, end: number): boolean {
  GLUED_AFTER.lastIndex = end;
  return GLUED_AFTER.test(text);
}

/** Where the generation and tier behind a family name end; `end` itself if there is none. */
export function generationEnd(text: string, end: number): number {
  let to = end;
  MINOR.lastIndex = end;
  if (isDigit(text.charCodeAt(end - 1)) && MINOR.test(text)) to = MINOR.lastIndex;
  for (let n = 0; n < MOST_PARTS; n++) {
    PART.lastIndex = to;
    if (!PART.test(text)) break;
    const next = PART.lastIndex;
    if (isDigit(text.charCodeAt(next - 1)) && counts(text, next)) break;
    if (!closes(text, next)) break;
    to = next;
  }
  GENERATION.lastIndex = to;
  return GENERATION.test(text) ? GENERATION.lastIndex : to;
}

/** Is the number that ends at `end` an amount (`루빈 3만 장`)? */
function counts(text: string, end: number): boolean {
  COUNTERS.lastIndex = end;
  if (!COUNTERS.test(text)) return false;
  return text.charCodeAt(end) === 32 ? !/^ (?:대|위|주|단|일|이|배|개|종)[가-힣]/.test(text.slice(end, end + 3)) : !josaFollows(text, end);
}

/** Latin and Hangul letters and digits of a name, for comparing spellings: `아라 2` = `아라2`. */
export const keyOf = (name: string): string => name.replace(/[\s·-]/g, "").toLowerCase();

/** Tiers in English, for identifiers. */
const TIER_IDS: Readonly<Record<string, string>> = {
  프로: "pro",
  맥스: "max",
  울트라: "ultra",
  플러스: "plus",
  엘리트: "elite",
  미니: "mini",
  나노: "nano",
  라이트: "lite",
  쿼드: "quad",
};
const TIER = new RegExp(`(?<=[\\s\\d-])(?:${Object.keys(TIER_IDS).join("|")})$`);

/** Identifier of a chip that no row has: `ARA2` → `ara2`, `오닉스 X2` → `오닉스-x2`, `A19 프로` → `a19-pro`. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ ?(\d)세대$/, " gen-$1")
    .replace(TIER, (tier) => ` ${TIER_IDS[tier] ?? tier}`)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
