/** How goods, services, routes and shops come to the market: by a beginning, by being flown to, by being opened. */
import seeds from "../../../seeds/lexicon/launch.json" with { type: "json" };
import type { Phrase } from "../../clause/phrase.js";
import { chainFrom, nameOf } from "../../context/chain.js";
import { textFiller } from "../fillers.js";
import { keyOf, type Product } from "../products/phrase.js";
import { dayOf, type Site } from "./launch-places.js";

const selling = new Set(seeds.selling);
const booked = new Set(seeds.booked);
const held = new Set(seeds.held);
const samples = new Set(seeds.samples);
const starts = new Set(seeds.starts);
const resumed = new Set(seeds.resumed);
const flights = new Set(seeds.flights);
const opening = new Set(seeds.opening);
const firsts = new Set(seeds.firsts);
const openers = new Set(seeds.opened);
const noBranches = new Set(seeds.noBranches);

export const isSelling = (word: string): boolean => selling.has(word);
export const isFlight = (word: string): boolean => flights.has(word);
export const isOpening = (word: string): boolean => opening.has(word);

/** `판매를 시작한다`, `사전예약을 받는다`, `4월부터 단독 판매한다`: a beginning, not a going on. */
export function sells({ predicate, trigger, segment }: Site, word: string): boolean {
  if (predicate === null) return false;
  if (trigger.phrase !== null) {
    const name = nameOf(predicate);
    return (
      starts.has(name) ||
      starts.has(predicate.lemma) ||
      (booked.has(word) && name === "받다") ||
      (held.has(word) && predicate.noun === "진행") ||
      (flights.has(word) && resumed.has(name))
    );
  }
  if (predicate.ending.kind === "adnominal" && predicate.ending.tense === "present") return false;
  // `판매하기 시작했다`
  if (chainFrom(predicate).some((l) => l.kind === "predicate" && starts.has(nameOf(l.predicate)))) return true;
  if (predicate.auxiliaries.some((a) => a.endsWith("있다"))) return false;
  const future = predicate.ending.tense === "future" || predicate.ending.tense === "present";
  const from = predicate.args.some((p) => p.case === "from" && p.mentions.some((m) => m.kind === "date"));
  const first = segment.phrases.some((p) => p.governor === predicate && firsts.has(p.head.stem));
  return from || (future && first);
}

const ROUTE = /[가-힣]{2,8} ?[-~∼–—↔] ?[가-힣]{2,10}(?: ?(?:직항 ?)?노선)?/u;
/** Two places a route joins lie within so many code units of the word for flying. */
const ROUTE_REACH = 60;

/** `[인천~다낭 노선]에 취항`, `[인천-하이커우] 간 신규 운항`, `[하노이]에 취항`. */
export function flownTo({ context, segment, predicate, trigger }: Site): Product | null {
  const { text } = context.doc;
  const begin = Math.max(segment.start, trigger.span.start - ROUTE_REACH);
  const end = Math.min(segment.end, Math.max(trigger.span.end, predicate?.end ?? 0));
  const found = ROUTE.exec(text.slice(begin, end));
  if (found !== null) return productAt(context, begin + found.index, begin + found.index + found[0].length);
  const own = trigger.phrase;
  const to = predicate?.args.findLast((p) => p !== own && (p.case === "dative" || p.case === "object")) ?? null;
  if (to === null || to.mentions.some((m) => m.kind === "date" || m.kind === "money")) return null;
  return productAt(context, to.start, to.head.stemEnd);
}

const productAt = (context: Site["context"], start: number, end: number): Product => {
  const filler = textFiller(context.doc.text, { start, end });
  return { naming: "described", filler, mention: null, key: keyOf(filler.text), start };
};

/** `하노이에 [3호점]을 열었다`, `[팝업스토어]를 연다`. */
export function opened({ context, trigger, predicate }: Site): Product | null {
  if (predicate === null) return null;
  const own = trigger.phrase;
  const taken = own === null ? ["object", "also", "subject"] : ["object"];
  const places = [...predicate.args.filter((p) => taken.includes(p.case)), ...(own === null ? [] : own.modifiers)];
  const any = own === null && openers.has(predicate.noun);
  for (const phrase of places.toReversed())
    if (isShop(phrase) || (any && phrase.case === "object")) return productAt(context, phrase.start, phrase.head.stemEnd);
  // `3호점 개점에 나섰다`
  const before = own?.words.filter((w) => w.end <= trigger.span.start) ?? [];
  const last = before.at(-1);
  const first = before[0];
  return first !== undefined && last !== undefined && isShopName(last.stem) ? productAt(context, first.start, last.stemEnd) : null;
}

const isShop = ({ head }: Phrase): boolean => head.verb === null && isShopName(head.stem);

const isShopName = (noun: string): boolean =>
  seeds.shops.some((shop) => noun.endsWith(shop)) || (noun.length > 2 && noun.endsWith(seeds.branch) && !noBranches.has(noun));

/** `제공하기 시작했다`. */
export const isSetGoing = (predicate: Site["predicate"]): boolean =>
  predicate !== null && predicate.ending.kind === "nominal" && predicate.next !== null && starts.has(nameOf(predicate.next));

/** Weak words launch only at a beginning: `2027년부터 공급될`, `판매를 시작한다`, `고객에게 제공할 예정`. */
export function isBegun(site: Site, word: string): boolean {
  const { trigger, predicate } = site;
  if (predicate === null) return false;
  const starting = trigger.phrase !== null && (starts.has(nameOf(predicate)) || starts.has(predicate.lemma));
  const future =
    predicate.ending.tense === "future" || chainFrom(predicate).some((l) => l.kind === "noun" && /^(?:예정|계획|방침)$/.test(l.stem));
  const from = predicate.args.some((p) => p.case === "from");
  switch (word) {
    case "제공": {
      if (handsSamples(site)) return true;
      const recipient = predicate.args.some((p) => p.case === "dative" && /(?:고객|이용자|구매자|가입자|회원)$/.test(p.head.stem));
      const where = predicate.args.some((p) => p.case === "via" || p.case === "locative" || p.case === "dative" || p.case === "from");
      if (trigger.frame === "passive") return future || from || dayOf(site) !== null;
      return future && !recipient && (where || dayOf(site) !== null);
    }
    case "공급":
      return starting || handsSamples(site) || (trigger.frame === "passive" && future && (from || dayOf(site) !== null));
    case "투입":
      return predicate.args.some((p) => p.case === "dative" && p.head.stem.endsWith(seeds.market));
    case "이용":
    case "사용":
      return from && chainFrom(predicate).some((l) => l.kind === "noun" && l.stem === "수");
    case "풀다":
      return predicate.args.some((p) => p.case === "object" && p.headMention?.kind === "product");
    case "나오다":
    case "풀리다":
      return predicate.args.every((p) => p.case !== "locative" || p.headMention?.kind !== "party");
    case "벗다":
      return predicate.args.some((p) => p.case === "object" && p.head.stem === "베일");
    default:
      return starting;
  }
}

/** `HBM4 [샘플]을 공급했다`. */
const handsSamples = ({ predicate }: Site): boolean =>
  predicate?.args.some((p) => (p.case === "object" || p.case === "subject") && samples.has(p.head.stem)) ?? false;
