/** One article as the party recognisers see it: words with their neighbours, what is already taken, and who was found. */
import type { Span } from "../core/span.js";
import type { Document } from "../text/document.js";
import { wordAt } from "./party-memory.js";
import { overlapsAny, type Tokens, tokenize } from "./party-tokens.js";
import { FLAG, type Word } from "./party-word.js";

const SPACE = 32;

export class PartyArticle {
  readonly text: string;
  readonly tokens: Tokens;
  readonly count: number;
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  /** Token → entity key of the mention that covers it, as found so far. */
  readonly owner: (string | undefined)[];
  private readonly words: Word[] = [];
  /** Tokens that may be or hold a name. */
  readonly namelike: number[] = [];
  readonly titles: number[] = [];
  readonly introductions: number[] = [];
  readonly givens: number[] = [];
  readonly surnames: number[] = [];
  readonly nations: number[] = [];
  readonly vehicles: number[] = [];
  /** Tokens that point back, name a body or a group. */
  readonly pointers: number[] = [];
  private readonly skipped: readonly Span[];
  private readonly sentenceStarts: ReadonlySet<number>;

  constructor(
    readonly doc: Document,
    private readonly taken: readonly Span[],
  ) {
    this.text = doc.text;
    this.tokens = tokenize(doc.text);
    this.count = this.tokens.count;
    this.starts = this.tokens.starts;
    this.ends = this.tokens.ends;
    this.owner = new Array<string | undefined>(this.tokens.count);
    for (let i = 0; i < this.tokens.count; i++) this.sort(i, wordAt(doc.text, this.start(i), this.end(i)));
    this.skipped = doc.sentences.filter((s) => s.zone === "byline" || s.zone === "boilerplate");
    this.sentenceStarts = new Set(doc.sentences.map((s) => this.tokens.from(s.start)));
  }

  start(i: number): number {
    return this.starts[i] ?? this.text.length;
  }
  end(i: number): number {
    return this.ends[i] ?? this.text.length;
  }
  /** The word of token `i`; `i` must be one of the article's. */
  word(i: number): Word {
    return this.words[i] as Word;
  }

  private sort(i: number, word: Word): void {
    this.words.push(word);
    const { flags } = word;
    if ((flags & (FLAG.nameable | FLAG.compound)) !== 0 || word.suffix !== null) this.namelike.push(i);
    if ((flags & FLAG.title) !== 0 && (flags & FLAG.reporter) === 0) this.titles.push(i);
    if ((flags & FLAG.introduces) !== 0) this.introductions.push(i);
    if ((flags & FLAG.given) !== 0) this.givens.push(i);
    if ((flags & FLAG.surname) !== 0) this.surnames.push(i);
    if ((flags & FLAG.nation) !== 0) this.nations.push(i);
    if ((flags & FLAG.vehicle) !== 0) this.vehicles.push(i);
    if ((flags & FLAG.pointer) !== 0) this.pointers.push(i);
  }

  /** Bylines, copyright lines, and what is a figure, date or chip. */
  blocked(start: number, end: number): boolean {
    return overlapsAny(this.taken, start, end) || overlapsAny(this.skipped, start, end);
  }

  opensSentence(i: number): boolean {
    return this.sentenceStarts.has(i);
  }

  /** The token before `i` across one blank, also over a bracket: `[배스] 백악관 예산관리국[](OMB) 국장`; -1 if there is none. */
  before(i: number): number {
    return i === 0 ? -1 : this.endingAt(i - 1, this.start(i));
  }

  /** The token that ends one blank (and perhaps a bracket) before `offset`, from `i` downwards; -1 if there is none. */
  endingAt(i: number, offset: number): number {
    if (this.text.charCodeAt(offset - 1) !== SPACE) return -1;
    let end = offset - 1;
    if (this.text[end - 1] === ")") {
      end = this.text.lastIndexOf("(", end - 2);
      if (end < 0 || offset - end > 40) return -1;
    }
    for (let j = i; j >= 0 && this.end(j) >= end; j--) if (this.end(j) === end) return j;
    return -1;
  }

  /** The token behind `i` across one blank; -1 if there is none. */
  after(i: number): number {
    const end = this.end(i);
    return i + 1 < this.count && this.start(i + 1) === end + 1 && this.text.charCodeAt(end) === SPACE ? i + 1 : -1;
  }

  /** The token behind `i` across one blank, also over a bracket: `최고경영자(CEO) [서도현]은`; -1 if there is none. */
  behind(i: number): number {
    const end = this.end(i);
    if (this.text[end] !== "(") return this.after(i);
    const close = this.text.indexOf(")", end);
    if (close < 0 || close - end > 40 || this.text.charCodeAt(close + 1) !== SPACE) return -1;
    const next = this.tokens.from(close);
    return next < this.count && this.start(next) === close + 2 ? next : -1;
  }

  /** The token that ends at or behind `offset`, from `i` on. */
  tokenEnding(i: number, offset: number): number {
    let j = i;
    while (j + 1 < this.count && this.end(j) < offset) j++;
    return j;
  }

  own(first: number, last: number, key: string): void {
    for (let i = first; i <= last; i++) this.owner[i] = key;
  }
}
