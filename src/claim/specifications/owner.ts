/** Whose figure it is: the product that the figure's noun, clause or sentence belongs to. */
import { isContentNoun } from "../../clause/function-words.js";
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { nounOf } from "../../context/chain.js";
import type { Mention } from "../../contract/types.js";
import type { ClaimContext } from "../draft.js";
import { textFiller } from "../fillers.js";
import { hostOf } from "../host.js";
import { makerOf, memoryOf } from "../products/memory.js";
import { keyOf, type Product, productOf, productsOf } from "../products/phrase.js";
import { isProductClass, isStop, isVague } from "../products/words.js";
import { type Attribute, capableOf, isFirm, isSupported, namesAttribute, ratedBy, type Seat, unitOf } from "./attribute.js";

const RATIOS: ReadonlySet<string> = new Set(["%", "%p", "배"]);
const TOPICS = new Set(["topic", "subject", "also"]);

export interface Owner {
  readonly product: Product;
  /** Not named in the clause: supplied from the text before. */
  readonly carried: boolean;
}

const said = (product: Product): Owner => ({ product, carried: false });

export function ownerOf(
  context: ClaimContext,
  segment: Segment,
  value: Mention,
  seat: Seat,
  attribute: Attribute,
  last: Product | null,
): Owner | null {
  const { phrase, word } = seat;
  const resolved = (p: Phrase): Product | null => resolve(context, segment, productsOf(context, p).at(-1) ?? null);

  // `H100(700W)`
  if (word.brackets.some((b) => b.start <= value.start && value.end <= b.end)) {
    const own = word.mentions.findLast((m) => (m.kind === "chip" || m.kind === "product") && m.end <= value.start);
    return own === undefined ? null : said(productOf(context, own));
  }
  const inside = withinPhrase(context, phrase, value) ?? ratedIn(context, segment, phrase, value);
  if (inside !== null) return said(inside);
  // `제미나이가 조작할 수 있는 앱은 22개`
  const capable = attribute.phrase === null ? null : capableOf(attribute.phrase);
  const able = capable?.args.find((p) => p.case === "subject" || p.case === "topic");
  const doer = able === undefined ? null : resolved(able);
  if (doer !== null) return said(doer);
  const host = modifiedBy(segment, phrase, attribute);
  if (host !== null) {
    const product = resolved(host);
    // `울트라는 매개변수 7,000억개의 모델로`: the class only says what the topic is
    const predicative = host.case === "copula" || host.case === "instrument";
    // `성능이 40% 향상된 AI 칩`: a part of what the text is about
    const part =
      product === null && host.headMention === null && ((isFirm(attribute) && isProductClass(host.head.stem)) || namesAttribute(host));
    if (!(predicative || part) || (product !== null && product.naming !== "described")) return product === null ? null : said(product);
  }
  for (const p of attribute.phrase === null ? [] : [attribute.phrase]) {
    const own = p.mentions.find((m) => (m.kind === "chip" || m.kind === "product") && m.end <= attribute.start && !isReference(context, m));
    if (own !== undefined && own !== value) return said(productOf(context, own));
    if (p === phrase && attribute.phrase === phrase && p.case === "copula") continue;
    for (const modifier of p.modifiers.toReversed()) {
      if (modifier.case !== "genitive") continue;
      const product = resolved(modifier);
      if (product !== null) return said(product);
    }
  }
  return overClause(context, segment, value, seat, attribute, last);
}

/** `4나노 공정 기반 AI 가속기 '가람' 위탁생산 계약을`: a product behind the figure in its own phrase. */
function withinPhrase(context: ClaimContext, phrase: Phrase, value: Mention): Product | null {
  const found = phrase.mentions.find(
    (m) => (m.kind === "product" || (m.kind === "chip" && !(isBytes(value) && m.value.kind === "memory"))) && m.start > value.end,
  );
  return found === undefined || isReference(context, found) ? null : productOf(context, found);
}

function ratedIn(context: ClaimContext, segment: Segment, phrase: Phrase, value: Mention): Product | null {
  const words = ratedBy(segment, phrase, value);
  return words === null ? null : described(context, words);
}

const described = (context: ClaimContext, words: readonly Phrase["head"][]): Product | null => {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const filler = textFiller(context.doc.text, { start: first.start, end: last.stemEnd });
  return { naming: "described", filler, mention: null, key: keyOf(filler.text), start: filler.start };
};

/** `256GB DDR5`: how much, not whose. */
const isBytes = (m: Mention): boolean => m.kind === "quantity" && /^[KMGTP]B$/.test(m.value.unit);

/** `오닉스 X1 대비`, `H100보다`. */
function isReference(context: ClaimContext, mention: Mention): boolean {
  return /^(?:\([^)]*\))?['"]? ?(?:대비|보다|에 비해)/.test(context.doc.text.slice(mention.end, mention.end + 30));
}

/** The noun that the figure's phrase or clause modifies: `매개변수 80억개 규모의 모델`, `4나노 공정을 적용한 칩`; null if it modifies none. */
function modifiedBy(segment: Segment, phrase: Phrase, attribute: Attribute): Phrase | null {
  if (phrase.case === "genitive" || phrase.case === "purpose") {
    const host = hostOf(segment, phrase) ?? segment.phrases.find((p) => p.modifiers.includes(phrase)) ?? null;
    if (host !== null && host !== attribute.phrase) return host;
    if (host?.governor != null) return relativeHead(host.governor);
  }
  // `연산 성능은 1,024TOPS로 2023년 나온 전작의 네 배다`: the figure goes with its topic
  if (phrase.governor === null || (attribute.phrase !== null && attribute.phrase.case === "topic" && attribute.phrase !== phrase))
    return null;
  return relativeHead(phrase.governor);
}

/** The noun an adnominal clause modifies, past `수 있는`. */
function relativeHead(predicate: Predicate): Phrase | null {
  let p: Predicate | null = predicate;
  for (let step = 0; p !== null && step < 3; step++) {
    const { kind, adnominalQuote } = p.ending;
    if (p.modifies !== null && (kind === "adnominal" || adnominalQuote === true)) {
      if (!isContentNoun(nounOf(p.modifies))) return p.modifies;
      p = p.modifies.governor;
    } else if (
      kind === "connective" &&
      p.ending.tense === null &&
      p.next !== null &&
      p.next.ending.kind === "adnominal" &&
      p.next.index > p.index
    )
      p = p.next;
    else return null;
  }
  return null;
}

/** Topic, subject or `이 제품에는` to the left; else what the text is about. */
function overClause(
  context: ClaimContext,
  segment: Segment,
  value: Mention,
  seat: Seat,
  attribute: Attribute,
  last: Product | null,
): Owner | null {
  let blocked = false;
  for (let i = seat.phrase.index - 1; i >= 0; i--) {
    const phrase = segment.phrases[i] as Phrase;
    if (phrase === attribute.phrase) continue;
    if (!TOPICS.has(phrase.case) && phrase.case !== "dative") continue;
    if (phrase.headMention?.kind === "quantity" || phrase.headMention?.kind === "date") continue;
    const products = productsOf(context, phrase);
    // `메모리는`, `화면은`: another attribute; `신형 배터리는` is a product
    if (products.length === 0 && namesAttribute(phrase)) continue;
    if (phrase.case === "dative" && !products.some((p) => p.naming === "pointed" || p.naming === "mention")) continue;
    const product = resolve(context, segment, products.at(-1) ?? null);
    if (product !== null) return said(product);
    const circumstance = phrase.words.length <= 2 && /(?:때|경우|시|뒤|후|만|다)$/.test(phrase.head.stem);
    if (phrase.case === "topic" && makerOf(context, phrase.headMention) === null && !circumstance) blocked = true;
    if (phrase.case === "subject" && phrase.headMention === null) blocked = true;
  }
  const open = openOwner(context, segment, value, seat, attribute);
  if (open !== null) return said(open);
  if (blocked) return null;
  const product = last ?? memoryOf(context).before(segment, 2).at(-1) ?? null;
  return product === null ? null : { product, carried: true };
}

/**
 * `[천궁]은 사거리가 40㎞다`, `[고성능 AI 반도체]는 전력 소비가 4배다`: what an attribute that only a product has is told of,
 * by whatever name, or a class of products that any attribute is told of.
 */
function openOwner(context: ClaimContext, segment: Segment, value: Mention, seat: Seat, attribute: Attribute): Product | null {
  const deals = isSupported(attribute);
  const topic = segment.phrases.find(
    (p) => (p.case === "topic" || (deals && p.case === "subject")) && p.index < seat.phrase.index && p !== attribute.phrase,
  );
  if (topic === undefined || topic.headMention !== null || topic.words.length > 5 || namesAttribute(topic)) return null;
  // `[한빛의] 자체 AI 통역이`: the name of a house before it
  const words = topic.words.slice(topic.words.findLastIndex((w) => w.mentions.length > 0) + 1);
  const { stem, verb } = topic.head;
  if (verb !== null || stem.length < 2 || isVague(stem) || isContentNoun(stem) || isStop(stem)) return null;
  const classed = words.length > 1 && isProductClass(stem);
  return classed || deals || (isFirm(attribute) && attribute.phrase !== null && !RATIOS.has(unitOf(value)))
    ? described(context, topic.words)
    : null;
}

function resolve(context: ClaimContext, segment: Segment, product: Product | null): Product | null {
  if (product?.naming !== "pointed") return product;
  return memoryOf(context).antecedent(segment, product.start) ?? product;
}
