/**
 * Sentence boundaries within a block. One pass, no change to the text.
 * Quotations and brackets are stepped over; a boundary stands behind `. ? !`, with a blank after it or, where news was
 * scraped without blanks (`밝혔다.시장은`), behind an ending only a sentence has.
 */
import type { Span } from "../core/span.js";
import { ABBREVIATIONS, AFTER_QUOTE, AFTER_QUOTE_AND_BLANK, BEFORE_YO, CLOSERS, NOUNS_IN_DA } from "./endings.js";
import { isDigit, isHangul, isLatin, isWordCode } from "./hangul.js";
import { isItem } from "./heads.js";
import { josaAt } from "./josa.js";
import { isBlank, trim } from "./lines.js";
import type { Pair } from "./quotes.js";

const DOT = 46;
/** The geometric signs that lists are marked with. */
const FIRST_MARK = 0x25a0;
const LAST_MARK = 0x26ff;
/** Longest round or square bracket stepped over. */
const LONGEST_BRACKET = 200;
/** A heading glued to the front of a sentence (`…클라우드 사업6일(현지시간) 미국`) is not longer than this. */
const LONGEST_HEADING = 40;
const GLUED_DAY = /\d{1,2}일(?=[ (])/y;
/** Syllables before a day number that belong to it: 지난6일, 3월6일, 오는6일. */
const BEFORE_DAY = "난월는달날제올년주째일중말초";

/** Trimmed sentences of one block; together they hold every non-blank character. `pairs`: its quotations. */
export function splitSentences(text: string, block: Span, pairs: readonly Pair[]): Span[] {
  const found: Span[] = [];
  const jumps = jumpsOf(text, block, pairs);
  let start = block.start;
  let jump = 0;
  const cut = (end: number): void => {
    const span = trim(text, start, end);
    start = end;
    while (start < block.end && isBlank(text.charCodeAt(start))) start++;
    if (span === null) return;
    const previous = found.at(-1);
    if (previous !== undefined && !hasWord(text, span)) found[found.length - 1] = { start: previous.start, end: span.end };
    else found.push(span);
  };
  let over = jumps[0];
  for (let i = block.start; i < block.end; ) {
    if (over !== undefined && over.start === i) {
      i = over.end;
      if (over.speech && endsWithSpeech(text, over, block, start)) cut(i);
      over = jumps[++jump];
      continue;
    }
    const code = text.charCodeAt(i);
    if (code > 63) {
      // `… 공시 ▲한빛전자=…`: the next item of a digest without line breaks
      if (code >= FIRST_MARK && code <= LAST_MARK && i > start && isItem(text, { start: i, end: block.end }, "=")) cut(i);
      i++;
    } else if (code === DOT || code === 63 || code === 33) {
      let end = i + 1;
      while (end < block.end && ".?!".includes(text[end] as string)) end++;
      const boundary = isBoundary(text, i, end, start, block);
      i = end;
      if (boundary) {
        while (i < block.end && CLOSERS.includes(text[i] as string) && over?.start !== i) i++;
        cut(i);
      }
    } else {
      if (isDigit(code) && i > start && isHeadingBeforeDay(text, i, start, block)) cut(i);
      i++;
    }
  }
  cut(block.end);
  return found;
}

interface Jump extends Span {
  /** A double quotation: its end may end the sentence. */
  readonly speech: boolean;
}

/** Outermost quotations and brackets, in order, without overlaps. */
function jumpsOf(text: string, block: Span, pairs: readonly Pair[]): Jump[] {
  const jumps: Jump[] = [];
  let pair = 0;
  let quoted = pairs[0];
  for (let i = block.start; i < block.end; i++) {
    if (quoted !== undefined && quoted.start <= i) {
      const { start, end, style } = quoted;
      quoted = pairs[++pair];
      if (start < i) {
        i--;
        continue;
      }
      jumps.push({ start, end, speech: style === "double" });
      i = end - 1;
      continue;
    }
    const code = text.charCodeAt(i);
    if (code !== 40 && code !== 91) continue;
    const end = bracketEnd(text, i, block.end);
    if (end < 0) continue;
    jumps.push({ start: i, end, speech: false });
    i = end - 1;
  }
  return jumps;
}

/** Behind the bracket that closes the one at `start`, or -1. Stops at a second opening of depth 3, so it stays linear. */
function bracketEnd(text: string, start: number, blockEnd: number): number {
  const limit = Math.min(blockEnd, start + LONGEST_BRACKET);
  let depth = 0;
  for (let i = start; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 40 || code === 91) depth++;
    else if ((code === 41 || code === 93) && --depth === 0) return i + 1;
    if (depth > 3) return -1;
  }
  return -1;
}

/** Does the sentence end where this speech ends? `start`: where the sentence began. */
function endsWithSpeech(text: string, speech: Span, block: Span, start: number): boolean {
  const at = speech.end;
  if (at >= block.end) return true;
  const last = text.charCodeAt(speech.end - 2);
  const next = text.charCodeAt(at);
  if (last !== DOT && last !== 63 && last !== 33) return isGluedHeading(text, speech, block, start);
  if (isBlank(next)) {
    AFTER_QUOTE_AND_BLANK.lastIndex = at + 1;
    return !AFTER_QUOTE_AND_BLANK.test(text);
  }
  return isWordCode(next) ? !continuesWord(text, at, block.end) : "(\"['▲■◆◇#".includes(text[at] as string);
}

/** A quotation as heading, glued to the sentence below it: `"용량 제약 때문에 성장 둔화"3사는 …`. */
function isGluedHeading(text: string, speech: Span, block: Span, start: number): boolean {
  if (start !== speech.start || speech.end - speech.start < 10 || start === block.start || isBlank(text.charCodeAt(start - 1)))
    return false;
  const next = text.charCodeAt(speech.end);
  return isDigit(next) || (isHangul(next) && !continuesWord(text, speech.end, block.end));
}

/** Is the word at `at`, right behind a closing mark, a particle or a verb of saying? */
function continuesWord(text: string, at: number, limit: number): boolean {
  AFTER_QUOTE.lastIndex = at;
  if (AFTER_QUOTE.test(text)) return true;
  let end = at;
  while (end < limit && end - at < 8 && isWordCode(text.charCodeAt(end))) end++;
  return josaAt(text, at, end) !== null;
}

/** Is the run of terminators `[i, end)` the end of a sentence that began at `start`? */
function isBoundary(text: string, i: number, end: number, start: number, block: Span): boolean {
  if (end >= block.end) return true;
  const full = text.charCodeAt(i) === DOT;
  // an ellipsis typed with dots
  if (full && end - i > 1 && text.charCodeAt(i + 1) === DOT) return false;
  const before = i > start ? text.charCodeAt(i - 1) : 32;
  const after = text.charCodeAt(end);
  if (isBlank(before)) return i > start && isBlank(after);
  if (!full) return isBlank(after) || (isHangul(before) && endsGluedQuestion(text, i, end, start));
  if (isLatin(before)) return isBlank(after) && !isAbbreviation(text, i, start);
  if (isDigit(before)) return isBlank(after) && endsNumber(text, i, end, start);
  // 가. 나. 다. as list marks
  if (isBlank(after)) return !(isHangul(before) && i - start === 1);
  if (isWordCode(after)) return isWordCode(before) ? isFinal(text, i, start) : isHangul(after) || isDigit(after);
  return !",·~:;".includes(text[end] as string);
}

/** `…일까?이번` and `…했나?"` end, `야후!재팬` does not. */
function endsGluedQuestion(text: string, i: number, end: number, start: number): boolean {
  if (isWordCode(text.charCodeAt(end))) return text.charCodeAt(i) === 63 || isFinal(text, i, start);
  return !",)·~".includes(text[end] as string);
}

/** Does the word before `i` end as only a sentence does: 밝혔다, 해요, 하죠, 일까? */
function isFinal(text: string, i: number, start: number): boolean {
  if (i - start < 2) return false;
  const last = text[i - 1];
  if (last === "다") return !NOUNS_IN_DA.some((noun) => text.startsWith(noun, i - noun.length));
  if (last === "요") return BEFORE_YO.includes(text[i - 2] as string);
  return last === "죠" || last === "까";
}

function isAbbreviation(text: string, i: number, start: number): boolean {
  let from = i;
  while (from > start && i - from < 12 && (isLatin(text.charCodeAt(from - 1)) || text.charCodeAt(from - 1) === DOT)) from--;
  const word = text.slice(from, i);
  return word.length === 1 || /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

/** `1. 제목` and `2025. 3. 7.` run on; `… 기준 2025.` ends. */
function endsNumber(text: string, i: number, end: number, start: number): boolean {
  let from = i;
  while (from > start && isDigit(text.charCodeAt(from - 1))) from--;
  if (from === start || (text.charCodeAt(from - 1) === 32 && text.charCodeAt(from - 2) === DOT && isDigit(text.charCodeAt(from - 3))))
    return false;
  let next = end;
  while (isBlank(text.charCodeAt(next))) next++;
  return !isDigit(text.charCodeAt(next));
}

/** Is `[start, i)` a heading glued to the sentence that begins with the day at `i`? */
function isHeadingBeforeDay(text: string, i: number, start: number, block: Span): boolean {
  const before = text[i - 1] as string;
  if (!isHangul(before.charCodeAt(0)) || BEFORE_DAY.includes(before) || i - start > LONGEST_HEADING) return false;
  // only where the text has lost its breaks: the heading itself is glued to the sentence above
  if (start === block.start || isBlank(text.charCodeAt(start - 1))) return false;
  GLUED_DAY.lastIndex = i;
  return GLUED_DAY.test(text);
}

function hasWord(text: string, span: Span): boolean {
  for (let i = span.start; i < span.end; i++) {
    const code = text.charCodeAt(i);
    if (isWordCode(code) || code >= 0xd800) return true;
  }
  return false;
}
