/** The product a noun phrase is about: a mention, a quoted name, a model number, or a class with what tells it apart. */
import { isTransparent } from "../../clause/function-words.js";
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Word } from "../../clause/words.js";
import type { Filler, Mention } from "../../contract/types.js";
import type { Quote } from "../../text/document.js";
import type { ClaimContext } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import { isClassed, isClassedBefore, quotesIn, quotesOf } from "./quoted.js";
import {
  isAnaphor,
  isBareGoods,
  isCompound,
  isDeveloped,
  isKnowHow,
  isListing,
  isNew,
  isNoGoods,
  isOwn,
  isProductClass,
  isSeries,
  isShape,
  isStop,
  isVague,
} from "./words.js";

/**
 * `mention` and `quoted` are names, `stressed` a quotation no class stands next to; `described` is a class with a modifier,
 * `pointed` an anaphor not yet resolved (`이 칩`), `fresh` a class called new (`새 본더`).
 */
export type Naming = "mention" | "quoted" | "stressed" | "described" | "pointed" | "fresh";

export interface Product {
  readonly naming: Naming;
  readonly filler: Filler;
  readonly mention: Mention | null;
  /** Spelling without blanks, for comparing. */
  readonly key: string;
  readonly start: number;
}

export const keyOf = (name: string): string => name.replace(/[\s·-]/g, "").toLowerCase();

/** Between a name and its class: `QWEN 2.5 [인공지능](AI) 모델`. */
const isField = (word: string): boolean => word === "AI" || word === "인공지능";

const isProduct = (m: Mention): boolean => m.kind === "product" || m.kind === "chip";
const inBracket = (word: Word, m: Mention): boolean => word.brackets.some((b) => m.start >= b.start && m.end <= b.end);

export function productOf(context: ClaimContext, mention: Mention): Product {
  const name = mention.kind === "product" || mention.kind === "chip" ? mention.value.name : mention.text;
  return { naming: "mention", filler: fillerOf(mention, context.parties), mention, key: keyOf(name), start: mention.start };
}

/** Products of a phrase and of the list it closes. */
export function productsOf(context: ClaimContext, phrase: Phrase): Product[] {
  const products: Product[] = [];
  for (const p of [...phrase.conjuncts, phrase]) {
    const product = productIn(context, p.words);
    if (product !== null) products.push(product);
  }
  return products;
}

/** The product that `words` (the begin of a phrase, or all of it) are about. */
export function productIn(context: ClaimContext, words: readonly Word[]): Product | null {
  const quotes = quotesIn(context, words);
  // `'온하루' 등 새 계절 브랜드를`: behind 등 stands what they are
  const last = words.at(-1);
  const listed = quotes.length > 0 && last !== undefined && isShape(last.stem) ? words.findIndex((w) => isListing(w.stem)) : -1;
  let at = words.length - 1;
  for (; at >= 0; at--) {
    const word = words[at] as Word;
    const named = word.mentions.find((m) => isProduct(m) && !inBracket(word, m));
    if (named !== undefined) return productOf(context, named);
    const quote = quotes.find((q) => q.start < word.end && q.end > word.start);
    if (quote !== undefined) return quotedProduct(context, quote, words);
    // `'가람2' 하반기 양산` in a headline
    const aside = word.mention?.kind === "quantity" || (word.mention?.kind === "date" && word.case === "none");
    if (word.mention !== null && !aside) break;
    const counting = aside || (listed >= 0 && at > listed);
    // `GPT-5 등 AI 모델을`
    if (!counting && !isTransparent(word.stem) && !isShape(word.stem) && !isField(word.stem) && !/^\d+종$/.test(word.stem)) break;
  }
  return modelNumber(context, words) ?? acronym(context, words) ?? described(context, words);
}

/** `CPC를 공개했다` after `AI 캐릭터 'CPC(Co-Playable Character)'`. */
function acronym(context: ClaimContext, words: readonly Word[]): Product | null {
  const head = words.findLast((w) => !isTransparent(w.stem) && !isShape(w.stem));
  if (head === undefined || head.mention !== null || !quotesOf(context).acronyms.has(head.stem)) return null;
  const filler = textFiller(context.doc.text, { start: head.start, end: head.stemEnd });
  return { naming: "quoted", filler, mention: null, key: keyOf(head.stem), start: head.start };
}

const MARKED = /[.?!…,]/;
const SENTENCE = /(?:다|요|까|자|기|는|하고|하며)$/;
/** A name may end as a sentence does: `'검은 바다'를`, `'땡겨요' 적금을`. */
const LONGEST_SAYING = 12;

/** The product a quoted name is; null if the quotation is speech. */
export function quotedProduct(context: ClaimContext, quote: Quote, words: readonly Word[]): Product | null {
  const { text } = context.doc;
  let start = quote.start + 1;
  let end = quote.end - 1;
  while (start < end && text[start] === " ") start++;
  while (end > start && text[end - 1] === " ") end--;
  const inner = text.slice(start, end);
  const bracket = /^(.{2,}?)\s?\([^()]*\)$/.exec(inner);
  if (bracket !== null) end = start + (bracket[1] ?? inner).length;
  const name = text.slice(start, end);
  if (name.length < 2 || MARKED.test(name)) return null;
  const taken = name.length <= LONGEST_SAYING && /^[을를와과의가이]/.test(text.slice(quote.end, quote.end + 1));
  if (SENTENCE.test(name) && !taken && !(name.length <= LONGEST_SAYING && isClassed(text, quote, name))) return null;
  // `결제 서비스 '페이팔'`: a firm's name behind a class is the product's
  const firm = words.some((w) => w.mentions.some((m) => m.kind === "party" && m.start <= start && m.end >= end));
  if (firm && !isClassedBefore(text, quote)) return null;
  const naming = isClassed(text, quote, name) ? "quoted" : "stressed";
  return { naming, filler: textFiller(text, { start, end }), mention: null, key: keyOf(name), start };
}

/** `R1을`, `iX3를`, `QWEN 2.5 AI 모델을`: a head that only a model can be. */
function modelNumber(context: ClaimContext, words: readonly Word[]): Product | null {
  const at = words.findLastIndex((w) => !isTransparent(w.stem) && !isShape(w.stem) && !isField(w.stem));
  const head = at < 0 ? undefined : words[at];
  const before = at > 0 ? words[at - 1] : undefined;
  if (head === undefined || head.mention !== null || head.verb !== null || head.stem.length > 14) return null;
  const versioned = /^\d{1,2}(?:\.\d)?$/.test(head.stem) && before !== undefined && /^[A-Z][A-Za-z-]{2,}$/.test(before.stem);
  // `E클래스`, `5시리즈`
  const row = isSeries(head.stem);
  if (
    !versioned &&
    !row &&
    !/^(?:[A-Za-z]{1,6}-?\d{1,4}(?:[A-Za-z]{0,3}|[A-Z]\d)|[a-z][A-Z][A-Za-z0-9]{1,8}|[가-힣]{2,6}\d{1,2})$/.test(head.stem)
  )
    return null;
  const span = { start: versioned ? before.start : head.start, end: head.stemEnd };
  const filler = textFiller(context.doc.text, span);
  return { naming: "quoted", filler, mention: null, key: keyOf(filler.text), start: span.start };
}

/**
 * `해외 특화 카드를 출시했다`: whatever a verb of selling takes, if words of its own tell it apart.
 * Of a class nothing but a compound is left to be judged: `치매보험`. `making`: what is developed rather than sold.
 */
export function unclassed(
  context: ClaimContext,
  words: readonly Word[],
  relative: Predicate | null = null,
  making = false,
): Product | null {
  const at = words.findLastIndex((w) => !isTransparent(w.stem) && w.mention?.kind !== "quantity" && w.mention?.kind !== "date");
  const head = words[at];
  if (head === undefined || head.mention !== null || head.verb !== null || head.quote !== null || head.stem.length < 2) return null;
  if (isVague(head.stem) || isNoGoods(head.stem) || isStop(head.stem)) return null;
  const { from, specific } = tellingFrom(words, at);
  // `칩을 적게 쓰는 [AI 프로그램]을`, `[청년도약계좌]를`; what somebody makes needs no more than a name of its class: `차세대 [감속기]`
  const told =
    (relative !== null && relative.args.length > 0) || /^[가-힣]{6,}$/.test(head.stem) || (making && /^[가-힣]{3,}$/.test(head.stem));
  if (isProductClass(head.stem) ? !isCompound(head.stem) : !specific && !told) return null;
  const filler = textFiller(context.doc.text, { start: (words[from] as Word).start, end: head.stemEnd });
  return { naming: "described", filler, mention: null, key: keyOf(filler.text), start: filler.start };
}

/** `비전온 [같은] XR 기기`: an example, and the class of it. */
const LIKE = "같은";

/** `노화 인식 기술을`, `방언에 대한 LLM을`: what is developed, told apart by its own words or what it is for. */
export function developed(context: ClaimContext, phrase: Phrase): Product | null {
  const at = phrase.words.findLastIndex((w) => !isTransparent(w.stem));
  const head = phrase.words[at];
  if (head === undefined || head.mention !== null || head.verb !== null || head.quote !== null || !isDeveloped(head.stem)) return null;
  // `'노화 인식' 기술을`
  const quote = quotesIn(context, phrase.words).findLast((q) => q.end <= head.start);
  const named = quote === undefined ? null : quotedProduct(context, quote, phrase.words);
  if (named !== null) return { ...named, naming: "quoted" };
  const { from, specific } = tellingFrom(phrase.words, at);
  const aimed = phrase.modifiers.some((m) => m.case === "about" || m.case === "purpose") || (phrase.relative?.args.length ?? 0) > 0;
  if (!specific && !(aimed && !isKnowHow(head.stem))) return toldByClause(context, phrase, true);
  const filler = textFiller(context.doc.text, { start: (phrase.words[from] as Word).start, end: head.stemEnd });
  return { naming: "described", filler, mention: null, key: keyOf(filler.text), start: filler.start };
}

/** `로보택시 운행`, `로켓배송`: an activity told apart by the noun before it, in one word or two. */
export function compounded(context: ClaimContext, words: readonly Word[]): Product | null {
  const at = words.findLastIndex((w) => !isTransparent(w.stem));
  const head = words[at];
  if (head === undefined || head.mention !== null || head.verb !== null) return null;
  const { from, specific } = tellingFrom(words, at);
  if (!specific && !(head.stem.length > 3 && !isVague(head.stem.slice(0, 2)))) return null;
  const filler = textFiller(context.doc.text, { start: (words[from] as Word).start, end: head.stemEnd });
  return { naming: "described", filler, mention: null, key: keyOf(filler.text), start: filler.start };
}

const LONGEST_CLAUSE = 50;

/** `[지도를 메신저에서 볼 수 있는 서비스]를 내놨다`: a class told apart by the clause over it. */
export function toldByClause(context: ClaimContext, { words, relative }: Phrase, making = false): Product | null {
  const head = words.findLast((w) => !isTransparent(w.stem));
  if (head === undefined || head.mention !== null || head.verb !== null) return null;
  if (!isProductClass(head.stem) && !(making && isKnowHow(head.stem))) return null;
  // `지도를 메신저에서 [볼 수] 있는`
  const args = relative?.args.flatMap((p) => [...(p.relative?.args ?? []), p]) ?? [];
  const first = args.find((p) => p.case !== "topic" && p.case !== "subject" && p.case !== "none");
  if (first === undefined || head.stemEnd - first.start > LONGEST_CLAUSE || isBareGoods(head.stem)) return null;
  const filler = textFiller(context.doc.text, { start: first.start, end: head.stemEnd });
  return { naming: "described", filler, mention: null, key: keyOf(filler.text), start: first.start };
}

/** The words before the noun at `at` that belong to it, and whether one of them tells it apart. */
function tellingFrom(words: readonly Word[], at: number): { from: number; specific: boolean } {
  let from = at;
  let specific = false;
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (word.verb !== null || word.mention !== null || word.case !== "none" || word.after === "," || /^\d/.test(word.stem)) break;
    if (isStop(word.stem)) break;
    if (word.stem === LIKE) return { from, specific: false };
    from = i;
    if (!isVague(word.stem)) specific = true;
  }
  return { from, specific };
}

const KINDS = "종";
/** Told apart by being first of their kind. */
const SAMPLES = new Set(["시제품", "시험제품", "초도품"]);

/** `보급형 전기차를`, `이 칩은`, `새 본더의`: the head noun with what stands before it. */
function described(context: ClaimContext, words: readonly Word[]): Product | null {
  const at = words.findLastIndex((w) => !isTransparent(w.stem) && w.mention?.kind !== "quantity");
  const head = words[at];
  if (head === undefined || head.mention !== null || head.verb !== null || !isProductClass(head.stem)) return null;
  const { from, specific } = tellingFrom(words, at);
  const first = words[from] as Word;
  const filler = textFiller(context.doc.text, { start: first.start, end: head.stemEnd });
  const product = { filler, mention: null, key: keyOf(filler.text), start: first.start };
  if (SAMPLES.has(head.stem)) return { ...product, naming: "described" };
  if (isAnaphor(first.stem) && from < at) return { ...product, naming: "pointed" };
  if (specific && !/^(?:등|및)/.test(first.stem)) return { ...product, naming: "described" };
  if (from < at && (isNew(first.stem) || isOwn(first.stem))) return { ...product, naming: "fresh" };
  // `전기차 [21종]을 출시한다`
  const kinds = words.some((w) => w.mention?.kind === "quantity" && w.mention.value.unit === KINDS && w.start >= head.end);
  return kinds ? { ...product, naming: "fresh" } : null;
}
