/**
 * Sentences → segments: the sentence with its spoken quotations folded, and each quotation as a segment of its own.
 * Claims are looked for in every segment; those of a quotation are vouched for by its speaker.
 */
import type { Mention, Party } from "../contract/types.js";
import type { Span } from "../core/span.js";
import type { Document, Quote, Sentence } from "../text/document.js";
import { type Heading, headingsOf } from "./headings.js";
import { parse } from "./parse.js";
import type { Clauses } from "./phrase.js";
import { splitWords } from "./words.js";

export interface Segment extends Clauses {
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
  /** The quotation this segment is the inside of. */
  readonly quote: Quote | null;
  /** Quotations folded into this segment's words. */
  readonly speech: readonly Quote[];
  readonly mentions: readonly Mention[];
  /** The block it stands in. */
  readonly heading: Heading | null;
}

/** Does a quotation hold speech (a clause), rather than a name or a catchword? */
export function isSpeech(text: string, quote: Quote): boolean {
  const inner = text.slice(quote.start + 1, quote.end - 1).trimEnd();
  const tail = text.slice(quote.end, quote.end + 4);
  const spoken = /^\s?(?:이?라[고며면는]|고[ ,]|며|면서|는 )/.test(tail);
  // `‘누리 미국기술 ETF’는` is a name, `‘더 늘리겠다’는` speech
  if (quote.style === "single")
    return inner.length >= 12 && spoken && !/^\s?이?라는/.test(tail) && (!tail.startsWith("는 ") || /[다요까죠자라냐]$/.test(inner));
  if (inner.length < 4) return false;
  return spoken || (inner.length >= 10 && /(?:[다요까죠]|것|중|계획|예정|전망|때문|필요|상황|수준)[.?!]?$/.test(inner));
}

/** Segments of one sentence: the outer one first, then the quotations in text order. */
export function segmentsOf(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
  heading: Heading | null = null,
): Segment[] {
  const speech = quotes.length === 0 ? quotes : quotes.filter((q) => isSpeech(text, q));
  const outer = speech.length < 2 ? speech : speech.filter((q) => !speech.some((o) => o !== q && o.start <= q.start && q.end <= o.end));
  const title = sentence.zone === "title";
  const segments: Segment[] = [];
  const headed = heading !== null && !heading.head.alone && sentence.paragraph === heading.head.paragraph && heading.parties.length > 0;
  const add = (start: number, end: number, folded: readonly Quote[], quote: Quote | null): void => {
    const own = mentions.filter((m) => m.start >= start && m.end <= end && !folded.some((q) => q.start <= m.start && m.end <= q.end));
    const { words, phrases, predicates, loose } = parse(splitWords(text, start, end, own, folded), title, headed && quote === null);
    segments.push({ start, end, sentence, quote, speech: folded, mentions: own, words, phrases, predicates, loose, heading });
  };
  // the names in the head of a block stand outside its sentences
  const start = heading?.head.sentence === sentence.index ? heading.behind : sentence.start;
  if (start >= sentence.end) return segments;
  if (sentence.end - start <= LONGEST) add(start, sentence.end, outer, null);
  else {
    const taken = [...mentions, ...outer].sort((a, b) => a.start - b.start);
    for (const s of stretches(text, { start, end: sentence.end }, taken)) add(s.start, s.end, outer, null);
  }
  for (const q of outer) for (const s of stretches(text, { start: q.start + 1, end: q.end - 1 }, mentions)) add(s.start, s.end, [], q);
  return segments;
}

/** Longest stretch parsed as one: sentences are a tenth of it; a page without a full stop would else take quadratic time. */
const LONGEST = 2000;

/** The span in stretches that cut no mention and no quotation of `taken` (in text order). */
function stretches(text: string, { start, end }: Span, taken: readonly Span[]): Span[] {
  const out: Span[] = [];
  let from = start;
  let t = 0;
  while (end - from > LONGEST) {
    const blank = text.lastIndexOf(" ", from + LONGEST);
    let cut = blank > from ? blank : from + LONGEST;
    while (t < taken.length && (taken[t]?.end ?? 0) <= cut) t++;
    const over = taken[t];
    if (over !== undefined && over.start < cut) cut = over.end;
    if (cut >= end) break;
    out.push({ start: from, end: cut });
    from = cut;
  }
  out.push({ start: from, end });
  return out;
}

/** All segments of the article, sentence by sentence. */
export function segment(doc: Document, mentions: readonly Mention[], parties: readonly Party[]): Segment[] {
  const segments: Segment[] = [];
  const headings = headingsOf(doc, mentions, parties);
  let h = -1;
  let m = 0;
  let q = 0;
  for (const sentence of doc.sentences) {
    const own: Mention[] = [];
    while (m < mentions.length && (mentions[m]?.start ?? 0) < sentence.end) own.push(mentions[m++] as Mention);
    const quotes: Quote[] = [];
    while (q < doc.quotes.length && (doc.quotes[q]?.start ?? 0) < sentence.end) quotes.push(doc.quotes[q++] as Quote);
    if (sentence.zone === "byline" || sentence.zone === "boilerplate") continue;
    while ((headings[h + 1]?.head.sentence ?? Number.POSITIVE_INFINITY) <= sentence.index) h++;
    const heading = headings[h];
    const block = heading !== undefined && sentence.paragraph <= heading.until ? heading : null;
    for (const s of segmentsOf(doc.text, sentence, own, quotes, block)) segments.push(s);
  }
  return segments;
}
