/** Words of contracts, read once from `seeds/lexicon/contract.json`. */
import seeds from "../../../seeds/lexicon/contract.json" with { type: "json" };
import type { Phrase, Predicate } from "../../clause/phrase.js";

const supply = new Set(seeds.supply);
const buy = new Set(seeds.buy);
const same = new Set(seeds.same);
const sameWords = new Set(seeds.sameWords);
const facts = new Map<string, Fact>();
for (const [fact, words] of Object.entries(seeds.facts)) for (const word of words) facts.set(word, fact as Fact);
const money = seeds.money;

/** Who makes what: by name, or by what such houses are called. */
interface Makers {
  readonly goods: readonly string[];
  readonly names: readonly string[];
  readonly tails?: readonly string[];
}

export type Fact = keyof typeof seeds.facts;

/** Which way goods go in a clause before the contract: `A가 B에 전력을 [공급]하는 계약`. */
export const directionOf = (noun: string): "supply" | "buy" | null => (supply.has(noun) ? "supply" : buy.has(noun) ? "buy" : null);
/** Does a noun name a contract or the talks about one? */
export const isContractNoun = (stem: string): boolean => seeds.nouns.some((noun) => stem.endsWith(noun));
/** `근로[계약]`, `보험[계약]`: contracts of no business deal. */
export const isPrivate = (word: string): boolean => seeds.private.some((noun) => word.startsWith(noun));
/** A partner without a name: `고객사 두 곳과`, `같은 [업체]와`. */
export const isPartner = (phrase: Phrase): boolean => phrase.words.some((w) => same.has(w.stem));
export const isSamePartner = (phrase: Phrase): boolean => isPartner(phrase) && phrase.words.some((w) => sameWords.has(w.stem));
/** `계약 금액은`: what a sentence about the contract before it tells of. */
export const factOf = (phrase: Phrase): Fact | null =>
  facts.get(phrase.words.map((w) => w.stem).join("")) ?? facts.get(phrase.head.stem) ?? null;
/** `대출 10조원을 공급`: money is supplied, nothing is sold. */
export const isMoneyWord = (stem: string): boolean => money.some((word) => stem.endsWith(word));
/** `3조원 [규모] 공사`. */
export const isMeasureWord = (stem: string): boolean => seeds.measures.includes(stem);
/** `맺은`, `체결한`: verbs that close a contract. */
export const isClosing = (verb: string): boolean => seeds.closing.includes(verb);
/** `이들과`, `소비자와`: no business partner. */
export const isNobody = (stem: string): boolean => seeds.nobody.some((word) => stem.endsWith(word));
/** `수주하다`, `따내다`: what is ordered there is won. */
export const isWinning = (predicate: Predicate | null): boolean =>
  predicate !== null && (seeds.winning.includes(predicate.noun) || seeds.winning.includes(predicate.lemma));
/** `수주에 [성공하다]`, `수주를 [포기하다]`: says of one order that it is won or lost; `수주를 확대하다` does not. */
export const tellsWin = (verb: string): boolean => seeds.wins.includes(verb);
/** `해외 [신규] 수주`: names no order in particular. */
export const isVagueWork = (stem: string): boolean => seeds.vagueWork.includes(stem);
/** `칩 [생산]을 맡겼다`; money and children are left to others too. */
export const isEntrusted = (stem: string): boolean => seeds.entrusted.some((noun) => stem.endsWith(noun));
/** `이 용역은 삼성SDS가 [맡았다]`. */
export const isUndertaking = (verb: string): boolean => seeds.undertaking.includes(verb);
/** `[우선협상대상자]로 선정됐다`. */
export const isChosen = (verb: string): boolean => seeds.chosen.includes(verb);
export const isBidder = (stem: string): boolean => seeds.bidders.some((noun) => stem.endsWith(noun));
/** `시공사`: chosen for works, whatever else is said; a preferred bidder may bid for a company. */
export const isBuilder = (stem: string): boolean => seeds.builders.some((noun) => stem.endsWith(noun));
export const isWork = (stem: string): boolean => seeds.works.some((noun) => stem.endsWith(noun));
export const isTakeover = (stem: string): boolean => seeds.takeovers.some((noun) => stem.startsWith(noun) || stem.endsWith(noun));
export const isAnalyst = (name: string): boolean => seeds.analysts.some((word) => name.endsWith(word));
/** Does `name` make what `text` speaks of (`배터리 공급 계약`)? Null where the goods are nobody's in particular. */
export function makes(name: string, text: string): boolean | null {
  const rows = (seeds.makers as readonly Makers[]).filter((row) =>
    row.goods.some((goods) => text.includes(` ${goods}`) || isModelOf(goods, text)),
  );
  return rows.length === 0 ? null : rows.some((row) => row.names.includes(name) || row.tails?.some((tail) => name.endsWith(tail)));
}
/** `HBM`, `HBM4E 12단`: a word that is the goods, or a model number of them. */
function isModelOf(goods: string, text: string): boolean {
  const at = text.indexOf(goods);
  return at >= 0 && /^[A-Z0-9]{0,4}(?: |$)/.test(text.slice(at + goods.length, at + goods.length + 5));
}
/** `다온[과의] 계약`: a genitive that names the other side. */
export const namesOther = (surface: string): boolean => seeds.withs.some((particle) => surface.endsWith(particle));
const unnamed = new Set(seeds.unnamed);
/** `유럽 [선사]로부터`: who orders, told by what they are. */
export const isUnnamedHouse = (stem: string): boolean => unnamed.has(stem);
