/** Names of products that stand apart from the phrase a verb takes: earlier members of a list, and `R1이라는 모델`. */
import type { Phrase } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { again } from "../../clause/words.js";
import type { ClaimContext } from "../draft.js";
import { type Product, productIn, quotedProduct } from "./phrase.js";
import { isListing, isLonely } from "./words.js";

/** `['온하루'], ['온담'] 등 새 브랜드를`: quoted names before a quoted name that closes a list, each with its comma. */
export function namesBefore(context: ClaimContext, segment: Segment, phrase: Phrase, own: Product): Product[] {
  const { text, quotes } = context.doc;
  const closed = phrase.words.some((w) => isListing(w.stem));
  const found: Product[] = [];
  let end = Math.min(phrase.start, own.start - 1);
  for (let i = lastBefore(quotes, phrase.start); i >= 0; i--) {
    const quote = quotes[i];
    if (quote === undefined || quote.start < segment.start || end - quote.end > LONGEST_GAP) break;
    if (quote.style !== "single" || !JOINS.has(text[quote.end] ?? "")) break;
    // without 등 nothing stands between the members: `'가람', '가온'을`, `'가람'과 '가온'을`
    if (!closed && end - quote.end > 2) break;
    const product = quotedProduct(context, quote, []);
    if (product === null) break;
    found.unshift({ ...product, naming: own.naming });
    end = quote.start;
  }
  return found;
}

const JOINS: ReadonlySet<string> = new Set([",", "·", "와", "과"]);

/** Longest description of a member of a list (code units). */
const LONGEST_GAP = 40;

/** Index of the last quotation that begins before `offset`. */
function lastBefore(quotes: ClaimContext["doc"]["quotes"], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  let at = low - 1;
  // the quotation the phrase itself stands in
  while (at >= 0 && (quotes[at]?.end ?? 0) > offset) at--;
  return at;
}

/** `[R1]이라는 새로운 모델을`: the name a copula gives the noun behind it. */
export function namedAs(context: ClaimContext, segment: Segment, phrase: Phrase): Product | null {
  const before = segment.phrases[phrase.index - 1];
  // `'가온'이라는 모델을`
  if (before?.case === "quote" && before.words.every((w) => w.quote === null) && phrase.start - before.end <= 1) {
    const quoted = productIn(context, before.words);
    return quoted === null ? null : { ...quoted, naming: "quoted" };
  }
  const naming = segment.predicates.find(
    (p) =>
      p.lemma === "이다" &&
      p.ending.adnominalQuote === true &&
      p.end <= phrase.start &&
      (p.modifies === phrase || (p.next !== null && p.next.modifies === phrase)),
  );
  const name = naming?.args.findLast((a) => a.case === "copula");
  if (name === undefined) return null;
  const words = name.words.map((w) =>
    w.verb?.lemma === "이다" ? again(w, { stem: w.verb.noun, stemEnd: w.start + w.verb.noun.length, verb: null }) : w,
  );
  const product = productIn(context, words);
  return product === null || product.naming === "described" || product.naming === "fresh" ? null : product;
}

/** `EV4 [세계 최초] 공개`: a headline hangs its adverbs on the product without a particle. */
export function alone(phrase: Phrase): Phrase {
  let end = phrase.words.length;
  while (end > 1 && isLonely(phrase.words[end - 1]?.stem ?? "")) end--;
  return end === phrase.words.length ? phrase : { ...phrase, words: phrase.words.slice(0, end) };
}
