/** Decoded text → Document: fold, then find paragraphs, sentences, zones and quotations. */
import type { Span } from "../core/span.js";
import type { Document, Quote, Sentence, Zone } from "./document.js";
import { fold } from "./fold.js";
import { type Head, headAt, isItem, isMark } from "./heads.js";
import { blocks, trim } from "./lines.js";
import { prefixOf } from "./prefixes.js";
import { type Pair, pairQuotes } from "./quotes.js";
import { splitSentences } from "./sentences.js";
import { type HeadPlace, isFragment, marginalZone, opensLinks, zoneOf } from "./zones.js";

type Piece = Span & { readonly zone: Zone };
/** Captions named after a company are looked up in the whole text; so only that many. */
const NAMED_CAPTIONS = 12;
const HEAD_LINES = 8;
/** Longer lines are marginal only behind their prefix. */
const LONGEST_MARGIN = 160;

/** Never throws, whatever the string; linear in its length. */
export function prepare(raw: string): Document {
  const { text, map } = fold(raw);
  const toRaw = (offset: number): number => (map === null ? offset : (map[Math.max(0, Math.min(offset, text.length))] ?? raw.length));
  const original = (offset: number): number => raw.charCodeAt(toRaw(offset));
  const sentences: Sentence[] = [];
  const quotes: Quote[] = [];
  const heads: Head[] = [];
  const found = blocks(text);
  let atHead = true;
  let links = false;
  const above = (paragraph: number): boolean => {
    const next = found[paragraph + 1];
    return next !== undefined && next.end - next.start < LONGEST_MARGIN && marginalZone(text.slice(next.start, next.end)) === "byline";
  };
  found.forEach((block, paragraph) => {
    links ||= opensLinks(text, block);
    const pairs = pairQuotes(text, block, original);
    const pieces: Piece[] =
      links && isFragment(text, block)
        ? [{ start: block.start, end: block.end, zone: "boilerplate" }]
        : piecesOf(
            text,
            block,
            pairs,
            atHead && paragraph < HEAD_LINES ? (above(paragraph) ? "byline" : "head") : null,
            paragraph === found.length - 1,
          );
    if (pieces.some((piece) => piece.zone === "body")) atHead = false;
    let pair = 0;
    for (const { start, end, zone } of pieces) {
      const index = sentences.length;
      sentences.push({ index, start, end, paragraph, zone });
      const opens = start === block.start;
      const head = (opens || isMark(text, start)) && (zone === "body" || zone === "title") ? headAt(text, start, block.end, opens) : null;
      if (head !== null) heads.push({ ...head, sentence: index, paragraph });
      for (; pair < pairs.length; pair++) {
        const quote = pairs[pair] as Pair;
        if (quote.start >= end) break;
        quotes.push({ start: quote.start, end: quote.end, style: quote.style, sentence: index });
      }
    }
  });
  return { raw, text, sentences, quotes, heads, toRaw };
}

/** The sentences of one block with their zones; prefixes are sentences of their own. */
function piecesOf(text: string, block: Span, pairs: readonly Pair[], head: HeadPlace, last: boolean): Piece[] {
  // a line that is marginal as a whole is not cut into prefix and rest
  const short = block.end - block.start < LONGEST_MARGIN;
  const margin = short ? marginalZone(text.slice(block.start, block.end)) : null;
  if (margin !== null) return [{ start: block.start, end: block.end, zone: margin }];
  const pieces: Piece[] = [];
  let rest = block;
  const prefix = prefixOf(text, block.start, block.end, true, false);
  if (prefix !== null) {
    pieces.push(prefix);
    rest = trim(text, prefix.end, block.end) ?? block;
  }
  // an item of a list is no headline, though it may lack a verb
  const zone = head !== null && isItem(text, rest) ? "body" : zoneOf(text, rest, head, last && rest === block, short && rest === block);
  if (zone !== "body") {
    pieces.push({ start: rest.start, end: rest.end, zone });
    return pieces;
  }
  for (const sentence of splitSentences(text, rest, pairs)) pushSentence(text, sentence, rest, pieces);
  return pieces;
}

function pushSentence(text: string, sentence: Span, block: Span, pieces: Piece[]): void {
  let { start } = sentence;
  const { end } = sentence;
  for (let n = 0; n < 3; n++) {
    const before = pieces.at(-1);
    const nominal = before !== undefined && !/[다요]["')]*\.?["')]*$/.test(text.slice(Math.max(before.start, before.end - 4), before.end));
    const prefix = prefixOf(text, start, end, start === block.start, nominal && pieces.length < NAMED_CAPTIONS);
    if (prefix === null) break;
    // the noun phrase a picture line opens with is its caption: `영빈관 전경. /사진=…`
    if (prefix.zone === "caption" && before?.zone === "body" && nominal) pieces[pieces.length - 1] = { ...before, zone: "caption" };
    pieces.push(prefix);
    const rest = trim(text, prefix.end, end);
    if (rest === null) return;
    start = rest.start;
  }
  const zone = end - start < 120 && (start > block.start || end < block.end) ? (marginalZone(text.slice(start, end)) ?? "body") : "body";
  pieces.push({ start, end, zone });
}
