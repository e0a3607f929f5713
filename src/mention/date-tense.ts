/**
 * Does the text behind a bare month or day look ahead or back? The first predicate that follows decides:
 * `3월 주총에서 [선임되면]` ahead, `8월 [체결한] 계약` back, `6월 서비스를 [시작한다]` ahead.
 */
import { finalConsonant, isHangul } from "../text/hangul.js";
import { TENSE } from "./date-words.js";

export type Tense = "past" | "future" | "present";

const REACH = 160;

/** End of the sentence that `at` stands in, at most `REACH` characters on. */
function sentenceEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + REACH);
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 0x3f || code === 0x21 || code === 0x2026) return i;
    // a full stop ends a sentence behind Hangul, not inside 3.5 or U.S.
    if (code === 0x2e && isHangul(text.charCodeAt(i - 1))) return i;
  }
  return limit;
}

/** Start of the sentence that `at` stands in, at most `REACH` characters back. */
export function sentenceStart(text: string, at: number): number {
  const limit = Math.max(0, at - 2 * REACH);
  for (let i = at - 1; i >= limit; i--) {
    const code = text.charCodeAt(i);
    if (code === 10) return i + 1;
    if (code === 0x2e && i > 0 && isHangul(text.charCodeAt(i - 1))) return i + 1;
  }
  return limit;
}

/** Is the publication act itself dated: `3일 밝혔다`, `3일 공시를 통해`, `3일 업계에 따르면`? */
export function isReported(text: string, end: number): boolean {
  const tail = text.slice(end, end + 24);
  const stop = tail.indexOf(".");
  const near = stop < 0 ? tail : tail.slice(0, stop);
  return TENSE.reporting.some((word) => near.includes(word));
}

/** `4분기 영업이익을 1조원으로 추정했다`: does the sentence go on to a forecast? */
export function isForetold(text: string, end: number): boolean {
  const tail = text.slice(end, sentenceEnd(text, end));
  return TENSE.foretold.some((word) => tail.includes(word));
}

/** `6월 말(155.4%)에 견줘`: what something is compared with lies back. */
export function isCompared(text: string, end: number): boolean {
  let at = end;
  if (text[at] === "(") at = text.indexOf(")", at) + 1;
  if (at === 0 || at - end > 30) return false;
  if (text[at] === " ") at++;
  return TENSE.comparedWith.some((word) => text.startsWith(word, at));
}

export function tenseAfter(text: string, start: number, end: number): Tense | null {
  const before = text.slice(Math.max(0, start - 8), start);
  if (TENSE.scheduled.some((word) => before.includes(word))) return "future";
  for (const cue of TENSE.ahead) if (text.endsWith(cue, start)) return "future";
  const stop = sentenceEnd(text, end);
  let from = end;
  while (from < stop) {
    let to = from;
    while (to < stop && text.charCodeAt(to) !== 32) to++;
    const last = to === stop;
    if (to > from) {
      const tense = tenseOf(text.slice(from, to).replace(/["'”’,)\]]+$/, ""), last, text.slice(to + 1, to + 4));
      if (tense !== null) return tense;
    }
    from = to + 1;
  }
  return null;
}

function tenseOf(word: string, last: boolean, next: string): Tense | null {
  if (word.length === 0) return null;
  for (const cue of TENSE.future) if (word.startsWith(cue)) return "future";
  for (const noun of TENSE.copular)
    if (word.startsWith(noun)) {
      const rest = word.slice(noun.length);
      return last || rest === "" || /^(?:이[다라며고지었었]|이$|으?로|다|인|된)/.test(rest) ? "future" : null;
    }
  const code = word.charCodeAt(word.length - 1);
  if (!isHangul(code)) return null;
  for (let i = 0; i < word.length; i++) {
    const syllable = word.charCodeAt(i);
    if (finalConsonant(syllable) !== 20) continue;
    const ch = word[i];
    if (ch === "겠") return "future";
    if (ch !== "있") return i === 0 && ch !== "했" && ch !== "됐" ? null : "past";
  }
  // 꺾일 수, 오를 전망: -ㄹ before a bound noun
  if (finalConsonant(code) === 8 && /^(?:것|수 |예정|계획|전망|방침|듯|가능|때)/.test(next)) return "future";
  if (TENSE.notVerbal.has(word)) return null;
  if (word.length > 1 && TENSE.conditional.some((e) => word.endsWith(e)) && !/[반측화국전정표]면$/.test(word)) return "future";
  if (TENSE.verbalL.some((e) => word.endsWith(e)) && !last && !ENDS_NOUN.some((noun) => word.endsWith(noun))) return "future";
  if (/[을를]$/.test(word)) return null;
  if (TENSE.presentAdnominal.some((e) => word.endsWith(e))) return "present";
  if (/다$/.test(word) && last) return finalConsonant(word.charCodeAt(word.length - 2)) === 4 ? "present" : null;
  if (/[ㄴ는]다[고며면]$/.test(word) || /[한된린난진]다[고며]$/.test(word)) return "present";
  if (word.length > 1 && !last && TENSE.adnominalPast.some((e) => word.endsWith(e)) && !isOther(word)) return "past";
  return null;
}

const ENDS_NOUN = [...TENSE.notVerbal].filter((noun) => noun.length > 1);
const isOther = (word: string): boolean => [...TENSE.notAdnominal].some((other) => other.length > 1 && word.endsWith(other));
