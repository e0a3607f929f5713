/**
 * A stretch of text → words: particle or ending split off, mentions inside kept whole,
 * brackets hung on the word they explain, spoken quotations folded into one word.
 */
import type { Mention } from "../contract/types.js";
import type { Span } from "../core/span.js";
import { readCopula, type VerbReading } from "../lexicon/verbs.js";
import { readingAt } from "../mention/party-memory.js";
import type { Quote } from "../text/document.js";
import { isDigit, isWordCode } from "../text/hangul.js";
import { type Case, josaAt, splitJosa } from "../text/josa.js";
import { correctByNeighbours } from "./neighbours.js";

export interface Word extends Span {
  /** The word without its particle: `[start, stemEnd)`; brackets between stem and particle lie outside. */
  readonly stemEnd: number;
  readonly stem: string;
  readonly case: Case;
  /** Its reading as a predicate, if it has one. */
  readonly verb: VerbReading | null;
  /** The mention the stem ends with, if any. */
  readonly mention: Mention | null;
  /** All mentions inside, bracketed ones included. */
  readonly mentions: readonly Mention[];
  readonly brackets: readonly Span[];
  /** Separator behind the word: `,` `·` `…` or "". */
  readonly after: "" | "," | "·" | "…";
  /** A spoken quotation folded into this word. */
  readonly quote: Quote | null;
}

const OPEN = new Set(["(", "[", "<", "〈", "《", "【"]);
const CLOSE: Readonly<Record<string, string>> = { "(": ")", "[": "]", "<": ">", "〈": "〉", "《": "》", "【": "】" };
const LONGEST_BRACKET = 160;

function bracketEnd(text: string, at: number, end: number): number {
  const open = text[at] ?? "";
  const close = CLOSE[open] ?? ")";
  let depth = 0;
  for (let i = at; i < Math.min(end, at + LONGEST_BRACKET); i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i + 1;
  }
  return -1;
}

/** Words of `[start, end)`. `mentions`: those inside, in text order. `speech`: quotations to fold, in text order. */
export function splitWords(text: string, start: number, end: number, mentions: readonly Mention[], speech: readonly Quote[]): Word[] {
  const words: Word[] = [];
  let m = 0;
  let q = 0;
  let from = -1; // begin of the current word
  let to = -1; // behind its last character outside brackets
  let stemLimit = -1; // where the first bracket or closing mark of the word begins
  let brackets = NO_BRACKETS;
  let folded: Quote | null = null;

  const flush = (after: Word["after"]) => {
    if (from < 0) {
      const last = words.at(-1);
      if (after !== "" && last !== undefined && last.after === "") words[words.length - 1] = again(last, { after });
      return;
    }
    const own = inside(mentions, m, from, Math.max(to, brackets.at(-1)?.end ?? 0));
    words.push(makeWord({ text, start: from, end: to, mentions: own, brackets, after, quote: folded }, stemLimit));
    from = -1;
    stemLimit = -1;
    brackets = NO_BRACKETS;
    folded = null;
  };

  for (let i = start; i < end; ) {
    while (m < mentions.length && (mentions[m]?.end ?? 0) <= i) m++;
    while (q < speech.length && (speech[q]?.end ?? 0) <= i) q++;
    const quote = speech[q];
    if (quote !== undefined && quote.start === i) {
      flush("");
      from = quote.start;
      to = quote.end;
      stemLimit = quote.end;
      folded = quote;
      i = quote.end;
      continue;
    }
    const mention = mentions[m];
    if (mention !== undefined && mention.start <= i && i < mention.end) {
      if (from < 0) from = mention.start;
      // a particle cannot stand between a bracket and a further mention: a new word begins
      i = Math.min(mention.end, end);
      to = i;
      continue;
    }
    const code = text.charCodeAt(i);
    if (isWordCode(code)) {
      if (from < 0) from = i;
      to = ++i;
      continue;
    }
    if (code === 32) {
      flush("");
      i++;
      continue;
    }
    const c = text[i] ?? "";
    if (OPEN.has(c)) {
      const close = bracketEnd(text, i, end);
      if (close < 0) {
        flush("");
        i++;
        continue;
      }
      if (from < 0) {
        const last = words.pop();
        if (last !== undefined && last.after === "" && last.quote === null) {
          words.push(
            again(last, {
              brackets: [...last.brackets, { start: i, end: close }],
              mentions: [...last.mentions, ...inside(mentions, m, i, close)],
            }),
          );
        } else if (last !== undefined) words.push(last);
      } else {
        brackets = [...brackets, { start: i, end: close }];
        if (stemLimit < 0) stemLimit = to;
      }
      i = close;
    } else if (c === "'" || c === '"') {
      // quotation marks vanish; a closing one ends the stem: `'노바'를`
      if (from >= 0 && stemLimit < 0) stemLimit = to;
      i++;
    } else if (c === "," || c === "…" || c === "·" || c === "ㆍ" || c === "/" || c === "→") {
      const digits = c === "," && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
      flush(digits ? "" : c === "," ? "," : c === "…" ? "…" : "·");
      i++;
    } else if (
      (c === "." || c === "&" || c === "-" || c === "+" || c === "%") &&
      from >= 0 &&
      i + 1 < end &&
      isWordCode(text.charCodeAt(i + 1)) &&
      to === i
    ) {
      to = ++i;
    } else {
      flush("");
      i++;
    }
  }
  flush("");
  correctByNeighbours(words);
  return words;
}

const NO_MENTIONS: readonly Mention[] = [];
const NO_BRACKETS: Span[] = [];

/** The mentions within `[start, end)`, looked for around the index `near`. */
function inside(all: readonly Mention[], near: number, start: number, end: number): readonly Mention[] {
  let first = Math.min(near, all.length);
  while (first > 0 && (all[first - 1]?.start ?? 0) >= start) first--;
  if ((all[first]?.start ?? end) >= end) return NO_MENTIONS;
  const found: Mention[] = [];
  for (let k = first; k < all.length; k++) {
    const mention = all[k] as Mention;
    if (mention.start >= end) break;
    if (mention.start >= start && mention.end <= end) found.push(mention);
  }
  return found;
}

/** What a word is made of before its particle or ending is read. */
interface Parts {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
  readonly brackets: readonly Span[];
  readonly after: Word["after"];
  readonly quote: Quote | null;
}

// one object shape for every word keeps property reads fast
function word(
  parts: Omit<Parts, "text">,
  stemEnd: number,
  stem: string,
  kase: Case,
  verb: VerbReading | null,
  mention: Mention | null,
): Word {
  const last = parts.brackets.length === 0 ? 0 : (parts.brackets[parts.brackets.length - 1] as Span).end;
  return {
    start: parts.start,
    end: last > parts.end ? last : parts.end,
    stemEnd,
    stem,
    case: kase,
    verb,
    mention,
    mentions: parts.mentions,
    brackets: parts.brackets,
    after: parts.after,
    quote: parts.quote,
  };
}

/** A word with another reading. */
export const reread = (of: Word, verb: VerbReading | null, kase: Case): Word => again(of, { verb, case: kase });

/** A word with some of its parts changed, in the shape all words have. */
export const again = (of: Word, changes: Partial<Word>): Word =>
  Object.assign(word(of, of.stemEnd, of.stem, of.case, of.verb, of.mention), changes);

const copulaOf = (noun: string, ending: VerbReading["ending"]): VerbReading => ({ lemma: "이다", noun, ending, name: "이다" });

/** The last of few mentions that ends at `end`. */
function endingAt(mentions: readonly Mention[], end: number): Mention | null {
  for (let k = mentions.length - 1; k >= 0; k--) if ((mentions[k] as Mention).end === end) return mentions[k] as Mention;
  return null;
}

function makeWord(parts: Parts, stemLimit: number): Word {
  const { text, start, end, mentions, brackets } = parts;
  if (parts.quote !== null) return quotedWord(parts, parts.quote);
  if (stemLimit >= 0) {
    const last = brackets[brackets.length - 1];
    const tailStart = last !== undefined && last.start >= stemLimit ? last.end : stemLimit + skipMarks(text, stemLimit, end);
    if (tailStart < end) return wordWithTail(parts, stemLimit, tailStart);
  }
  const stemStop = stemLimit < 0 ? end : stemLimit;
  for (let k = mentions.length - 1; k >= 0; k--) {
    const mention = mentions[k] as Mention;
    if (mention.end > stemStop) continue;
    if (mention.end === stemStop) return word(parts, stemStop, text.slice(start, stemStop), "none", null, mention);
    const stem = start === mention.start ? mention.text : text.slice(start, mention.end);
    const josa = josaAt(text, mention.end, stemStop);
    if (josa !== null) return word(parts, mention.end, stem, josa.case, null, mention);
    const copula = copulaBehind(text.slice(mention.end, stemStop));
    if (copula !== null) return word(parts, mention.end, stem, "none", copulaOf(stem, copula.ending), mention);
    break;
  }
  const { verb, stem, case: kase } = readingAt(text, start, stemStop);
  const stemEnd = start + stem.length;
  return word(parts, stemEnd, stem, kase, verb, verb !== null || mentions.length === 0 ? null : endingAt(mentions, stemEnd));
}

/** A stem followed by a bracket or closing mark, then its particle: `오픈AI(OpenAI)에`, `'노바'를`. */
function wordWithTail(parts: Parts, stemStop: number, tailStart: number): Word {
  const { text, start, end, mentions } = parts;
  const tail = text.slice(tailStart, end);
  const stem = text.slice(start, stemStop);
  const mention = endingAt(mentions, stemStop);
  const josa = josaAt(text, tailStart, end) ?? splitTail(stem, tail);
  if (josa !== null) return word(parts, stemStop, stem, josa.case, null, mention);
  const verb = readCopula(tail) ?? readingAt(stem + tail, 0, stemStop - start + tail.length).verb;
  if (verb !== null)
    return word(parts, stemStop, stem, "none", verb.noun === "" && verb.lemma === "이다" ? copulaOf(stem, verb.ending) : verb, mention);
  return word(parts, stemStop, stem, splitJosa(text, tailStart, end).case, null, mention);
}

const SPEECH_TAIL = /^(?:이?라?고|이?라며|며|면서|이?라면서|이?라는|는)/;

/** A folded quotation with what follows its closing mark: `"…"라고`. */
function quotedWord(parts: Parts, quote: Quote): Word {
  const { text, end } = parts;
  const tail = text.slice(Math.min(quote.end, end), end);
  if (tail === "") return word(parts, quote.end, "", "none", null, null);
  const kase: Case = SPEECH_TAIL.test(tail) ? "quote" : splitJosa(`가${tail}`, 0, tail.length + 1).case;
  return word(parts, quote.end, "", kase, readCopula(tail), null);
}

/** The copula of a tail, particle skipped: `500억 달러[다]`, `9월 30일[까지다]`. */
function copulaBehind(tail: string): VerbReading | null {
  const direct = readCopula(tail);
  if (direct !== null || tail.length < 3) return direct;
  const josa = splitJosa(`가${tail}`, 0, 3);
  return josa.case === "until" || josa.case === "from" ? readCopula(tail.slice(2)) : null;
}

function skipMarks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && (text[i] === "'" || text[i] === '"')) i++;
  return i - at;
}

/** A particle whose agreement is with the word before the bracket: `메모리(HBM)를`. */
function splitTail(stem: string, tail: string): { case: Case } | null {
  const joined = stem + tail;
  const josa = splitJosa(joined, 0, joined.length);
  return josa.length === tail.length ? josa : (josaAt(`A${tail}`, 1, tail.length + 1) ?? null);
}
