/** Word tables of products: classes, what may stand behind a name, modifiers that name nothing. */
import seeds from "../../../seeds/lexicon/launch.json" with { type: "json" };
import { isLatin } from "../../text/hangul.js";
import { WordSet } from "../../text/word-set.js";

const heads = new WordSet(seeds.heads);
const shapes = new WordSet(seeds.shapes);
const vague = new WordSet(seeds.vague);
const anaphors = new WordSet(seeds.anaphors);
const fresh = new WordSet(seeds.new);
const stops = new WordSet(seeds.stops);
const lastUnits = new Set(seeds.heads.map((h) => h.charCodeAt(h.length - 1)));
const own = new WordSet(seeds.own);
const longest = Math.max(...seeds.heads.map((h) => h.length));

/** Does the noun end in a class of products (`알림서비스`, `AI모델`)? */
export function isProductClass(noun: string): boolean {
  if (!lastUnits.has(noun.charCodeAt(noun.length - 1))) return false;
  for (let n = Math.min(longest, noun.length); n > 0; n--) {
    if (!heads.has(noun.slice(-n))) continue;
    // CPC is no PC
    const first = noun.charCodeAt(noun.length - n);
    if (n === noun.length || !isLatin(first) || !isLatin(noun.charCodeAt(noun.length - n - 1))) return true;
  }
  return false;
}
/** `E클래스`, `5시리즈`: a letter or figure and what a maker calls its rows. */
export const isSeries = (noun: string): boolean =>
  seeds.rows.some((row) => noun.endsWith(row) && /^(?:[A-Z]{1,3}|[1-9])-?$/.test(noun.slice(0, -row.length)));
/** May stand between a product's name and its particle: `[트레이니움4] 칩이`. */
export const isShape = (noun: string): boolean => shapes.has(noun) || isProductClass(noun);
export const isVague = (word: string): boolean => vague.has(word);
/** `대책`, `요금`: nothing that is made to be sold. */
export const isNoGoods = (noun: string): boolean => seeds.notGoods.some((word) => noun.endsWith(word));
/** What is developed, besides classes of goods: `기술`, `후보물질`. */
export const isDeveloped = (noun: string): boolean => seeds.developed.some((word) => noun.endsWith(word));
/** `[신도시] 개발`, `[인력] 개발`: developed as land and abilities are; `세계 [최초] 개발`: says how. Nothing that is made. */
export const isUnmade = (noun: string): boolean =>
  seeds.lands.some((land) => noun.endsWith(land)) || seeds.manners.some((manner) => noun.endsWith(manner));
/** `기술`, `시스템`: one of many, unless words of its own say which. */
export const isKnowHow = (noun: string): boolean => seeds.knowHow.includes(noun);
const generic = new Set(seeds.generic);
const bareGoods = new Set(seeds.bareGoods);
/** `제품`, `상품`: nothing but that it is sold. */
export const isBareGoods = (noun: string): boolean => bareGoods.has(noun);
/** `신제품`, `신형 모델`: a class that may be anything. */
export const isGenericClass = (noun: string): boolean => generic.has(noun);
/** `치매보험`, `알림서비스`: a class with what tells it apart in one word. */
export const isCompound = (noun: string): boolean => {
  for (let n = Math.min(longest, noun.length - 2); n > 1; n--)
    if (heads.has(noun.slice(-n))) return !vague.has(noun.slice(0, -n)) && !fresh.has(noun.slice(0, -n));
  return false;
};
/** `'온하루', '온담' [등]`: closes a list. */
export const isListing = (word: string): boolean => seeds.listing.includes(word);
/** `EV4 [세계 최초] 공개`: may stand between a product and the noun of its launch. */
export const isLonely = (word: string): boolean => seeds.lonely.includes(word);
export const isAnaphor = (word: string): boolean => anaphors.has(word);
/** `자체 NPU`. */
export const isOwn = (word: string): boolean => own.has(word);
export const isNew = (word: string): boolean => fresh.has(word);
/** Adverbs and connectives that stand before a noun phrase without belonging to it. */
export const isStop = (word: string): boolean => stops.has(word);
