/**
 * Names an article declares itself: `AI 가속기 '가람'`, `신경망처리장치(NPU) '아라2(ARA2)'`, `'노바' 브랜드`, `'해솔 3'를 공개했다`.
 * The word next to the quotation says whether it is a chip or another product; a stressed word ('투트랙') is neither.
 */
import type { ChipValue } from "../contract/types.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Document } from "../text/document.js";
import { isHangul, isWordCode } from "../text/hangul.js";
import { closes } from "./product-edges.js";
import { COUNTED, EMPHASIS, HEADS, type Head, MADE, NAMED_HEADS, NO_NAME_ENDINGS, SHOWN } from "./product-words.js";

export interface Declared {
  readonly name: string;
  /** Further spellings: `ARA2` in `'아라2(ARA2)'`. */
  readonly aliases: readonly string[];
  /** A chip's kind; null: a product. */
  readonly chip: ChipValue["kind"] | null;
  readonly start: number;
  /** End of `name`, before a bracket. */
  readonly end: number;
}

const LONGEST_NAME = 40;
const MOST_WORDS = 5;
const BRACKET = /^(.{1,30}?)\s?\(([^()]{1,40})\)$/;
const headWords = new Set(HEADS.map((head) => head.word));
const COUNTED_CHIPS = /칩|반도체|가속기|GPU|NPU/;

export function findDeclared(doc: Document, lexicon: Lexicon): Declared[] {
  const { text } = doc;
  const found: Declared[] = [];
  const unsettled: Declared[] = [];
  for (const quote of doc.quotes) {
    if (quote.end - quote.start > LONGEST_NAME + 42 || (quote.style === "double" && quote.end - quote.start > 22)) continue;
    const inner = text.slice(quote.start + 1, quote.end - 1);
    const bracket = BRACKET.exec(inner);
    const name = bracket?.[1] ?? inner;
    if (!isName(name) || lexicon.parties.get(name).length > 0) continue;
    const chip = classOf(text, quote.start, quote.end, name, bracket?.[2], lexicon);
    const alias = bracket?.[2];
    const aliases = alias !== undefined && /^[A-Za-z0-9][A-Za-z0-9 .+-]*$/.test(alias) ? [alias] : [];
    const start = quote.start + 1 + (inner.length - inner.trimStart().length);
    const settled = chip !== undefined;
    (settled ? found : unsettled).push({ name: name.trim(), aliases, chip: chip ?? null, start, end: start + name.trim().length });
  }
  // `'해솔 3 나노'` next to the model `'해솔 3'`
  const more = unsettled.filter((u) => found.some((d) => u.name.startsWith(`${d.name} `) && u.name.length - d.name.length < 8));
  return [...found, ...more];
}

/** A chip's kind, null for a product, undefined for neither. */
function classOf(
  text: string,
  start: number,
  end: number,
  name: string,
  bracket: string | undefined,
  lexicon: Lexicon,
): Declared["chip"] | undefined {
  const known = lexicon.chips.get(name)[0]?.row;
  if (known !== undefined) return known.kind;
  const named = /[A-Za-z]|\d/.test(name) || /^[A-Za-z]/.test(bracket ?? "");
  const shown = matches(SHOWN, text, end) || matches(MADE, text, end);
  const before = headBefore(text, start);
  if (before !== null && (!before.weak || named || shown)) return before.chip;
  const behind = headBehind(text, end);
  if (behind !== null && (named || shown || (!behind.weak && behind.chip !== null) || NAMED_HEADS.has(behind.word))) return behind.chip;
  if (/[A-Za-z]?\d$/.test(name) && matches(COUNTED, text, end) && COUNTED_CHIPS.test(text.slice(Math.max(0, start - 120), end + 60)))
    return "accelerator";
  if (matches(SHOWN, text, end) && /^[A-Z]/.test(bracket ?? "")) return null;
  if (shown && /[가-힣A-Za-z] ?[A-Z]?\d{1,2}$|^[A-Z][A-Za-z]+$/.test(name) && !/\d{3}|\d(?:월|년|분기)/.test(name)) return null;
  return undefined;
}

/** The head noun that ends right before a quotation, past a bracket: `신경망처리장치(NPU) '…'`. */
function headBefore(text: string, start: number): Head | null {
  let at = start;
  if (text[at - 1] === " ") at--;
  if (text[at - 1] === ")") {
    const open = text.lastIndexOf("(", at - 2);
    if (open < 0 || at - open > 40) return null;
    const inside = headEndingAt(text, at - 1);
    return inside ?? headEndingAt(text, text[open - 1] === " " ? open - 1 : open);
  }
  // `칩인 '가람'`
  if (text[at - 1] === "인" && at < start) at--;
  return headEndingAt(text, at);
}

function headEndingAt(text: string, end: number): Head | null {
  for (const head of HEADS) {
    const at = end - head.word.length;
    if (at < 0 || !text.startsWith(head.word, at)) continue;
    // Latin heads are whole words (CAP is no AP)
    if (!isHangul(head.word.charCodeAt(0)) && at > 0 && /[A-Za-z]/.test(text[at - 1] as string)) continue;
    return head;
  }
  return null;
}

function headBehind(text: string, end: number): Head | null {
  const at = text[end] === " " ? end + 1 : end;
  for (const head of HEADS)
    if (text.startsWith(head.word, at) && (!isWordCode(text.charCodeAt(at + head.word.length)) || closes(text, at + head.word.length)))
      return head;
  return null;
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || /[?!…,"·~%:;/=]|\.(?!\d)/.test(name)) return false;
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? "";
  if (words.length > MOST_WORDS || words.some((word) => word.length > 18)) return false;
  // a class of products is no name (`'휴머노이드' 로봇`)
  if (EMPHASIS.has(name) || EMPHASIS.has(last) || headWords.has(name)) return false;
  const end = last.at(-1) ?? "";
  // 매각설, 인수설 are rumours, 영웅전설 is a game
  if (end === "설" && last.length > 2 && !last.endsWith("전설")) return false;
  return !(isHangul(end.charCodeAt(0)) && NO_NAME_ENDINGS.includes(end) && last.length > 1 && !/[A-Za-z0-9]/.test(name));
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
