/** Quoted names of products: where they stand in the text, and whether a class of products stands next to them. */

import type { Word } from "../../clause/words.js";
import { remembered } from "../../core/remember.js";
import type { Quote } from "../../text/document.js";
import type { ClaimContext } from "../draft.js";
import { isProductClass } from "./words.js";

const LONGEST_NAME = 44;

interface Quotes {
  /** By 256 code units of text. */
  readonly blocks: ReadonlyMap<number, readonly Quote[]>;
  /** Quoted names that a class stands next to, Latin ones without their bracket: CPC. */
  readonly acronyms: ReadonlySet<string>;
}
export const quotesOf = remembered((context: ClaimContext): Quotes => {
  const { text } = context.doc;
  const blocks = new Map<number, Quote[]>();
  const acronyms = new Set<string>();
  for (const q of context.doc.quotes) {
    if (q.end - q.start > LONGEST_NAME) continue;
    const list = blocks.get(q.start >> 8);
    if (list === undefined) blocks.set(q.start >> 8, [q]);
    else list.push(q);
    const latin = /^[A-Z][A-Za-z0-9-]{1,9}(?=\(|$)/.exec(text.slice(q.start + 1, q.end - 1))?.[0];
    const before = /([가-힣A-Za-z]+) ?$/.exec(text.slice(Math.max(0, q.start - 12), q.start))?.[1];
    if (latin !== undefined && before !== undefined && isProductClass(before)) acronyms.add(latin);
  }
  return { blocks, acronyms };
});

export function quotesIn(context: ClaimContext, words: readonly Word[]): readonly Quote[] {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const index = quotesOf(context).blocks;
  const found: Quote[] = [];
  // a name may begin in the phrase before: `'치매·[간병보험'을]`, `'나만의 [세무비서'를]`
  for (let block = Math.max(0, first.start - LONGEST_NAME) >> 8; block <= last.end >> 8; block++)
    for (const q of index.get(block) ?? []) if (q.end > first.start + 1 && q.end <= last.end + 1) found.push(q);
  return found;
}

/** A class of products next to the quotation or at its end, or a model number inside it. */
export function isClassed(text: string, quote: Quote, name: string): boolean {
  if (isProductClass(name) || /[A-Za-z]\d|\d[A-Za-z]|[A-Za-z가-힣] \d{1,2}(?:\.\d)?(?= |$)/.test(name)) return true;
  if (isClassedBefore(text, quote)) return true;
  const rest = text.slice(quote.end, quote.end + 24);
  // `'온하루' 등 신규 브랜드를`
  if (
    /^ ?등 /.test(rest) &&
    rest
      .replace(/^ ?등 /, "")
      .split(" ", 3)
      .some((w) => isProductClass(w.replace(/[을를은는이가]$/, "")))
  )
    return true;
  const behind = /^ ?(?:[A-Z]{2,4} ?)?([가-힣A-Z]+)/.exec(rest.slice(0, 12))?.[1] ?? "";
  for (let n = behind.length; n > 0; n--) if (isProductClass(behind.slice(0, n))) return true;
  return false;
}

/** `차량 호출 앱 '온길'`. */
export function isClassedBefore(text: string, quote: Quote): boolean {
  const before = /([가-힣A-Za-z]+?)인?(?:\([^()]*\))? ?$/.exec(text.slice(Math.max(0, quote.start - 24), quote.start))?.[1];
  return before !== undefined && isProductClass(before);
}
