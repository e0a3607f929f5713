/** Word tables of the figure finder, indexed once. */
import baseSeeds from "../../../seeds/lexicon/bases.json" with { type: "json" };
import changeSeeds from "../../../seeds/lexicon/changes.json" with { type: "json" };
import forecastSeeds from "../../../seeds/lexicon/forecast.json" with { type: "json" };
import metricSeeds from "../../../seeds/lexicon/metrics.json" with { type: "json" };
import wholeSeeds from "../../../seeds/lexicon/wholes.json" with { type: "json" };
import type { BASES, DIRECTIONS, METRICS } from "../../contract/codes.js";
import { WordMap, WordSet, wordEnds } from "../../text/word-set.js";

export type MetricCode = (typeof METRICS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Basis = (typeof BASES)[number];
export type FigureKind = "money" | "percent" | "quantity";

/** One noun that names a figure. */
export interface MetricNoun {
  readonly code: MetricCode;
  /** Kinds of figures that may be its value; a percentage under another noun is a change. */
  readonly takes: readonly FigureKind[];
  /** An ordinary noun besides: only a verb of amounting makes it a metric. */
  readonly loose?: boolean;
}

/** Counted things that are a figure only where a verb says that they amount to it: `공장은 14곳이다`. */
const looseNouns = new WordSet(metricSeeds.loose);

const openSeeds = metricSeeds.open;
const nouns = new Map<string, MetricNoun>();
let longest = 0;
for (const row of metricSeeds.rows)
  for (const noun of row.nouns) {
    const known = nouns.get(noun);
    const takes = [...new Set([...(known?.takes ?? []), ...(row.takes as FigureKind[])])];
    nouns.set(noun, { code: known?.code ?? (row.code as MetricCode), takes, loose: looseNouns.has(noun) });
    longest = Math.max(longest, noun.length);
  }
const notNouns = new WordSet(metricSeeds.notNouns);
const notRatios = metricSeeds.notRatios;
const RATIO: MetricNoun = { code: "other", takes: ["percent"], loose: true };
export const MARKET: MetricNoun = { code: "marketSize", takes: ["money"] };

export interface MetricMatch {
  readonly noun: MetricNoun;
  /** Code units of the compound's end that are the noun; 0: its whole last word (`운송량`, `유지율`). */
  readonly length: number;
}
const matches = new Map<string, MetricMatch | null>();
/** Last letters of metric nouns: most words are none by them alone. */
const LAST = new Set(
  [...nouns.keys(), ...metricSeeds.ratioTails, ...metricSeeds.amountTails.map((t) => t.tail)].map((n) => n.charCodeAt(n.length - 1)),
);

/** Is the word's last letter one that metric nouns end in? */
export const mayEndMetric = (word: string): boolean => LAST.has(word.charCodeAt(word.length - 1));

/** The longest metric noun that `compound` (words joined without blanks) ends with, and how long it is. */
export function metricAt(compound: string): MetricMatch | null {
  if (!mayEndMetric(compound)) return null;
  const known = matches.get(compound);
  if (known !== undefined) return known;
  const match = findMetric(compound);
  if (matches.size > 20_000) matches.clear();
  matches.set(compound, match);
  return match;
}

function findMetric(compound: string): MetricMatch | null {
  if (notNouns.has(compound) || metricSeeds.notTails.some((t) => compound.endsWith(t))) return null;
  for (let length = Math.min(longest, compound.length); length >= 2; length--) {
    const noun = nouns.get(compound.slice(-length));
    if (noun !== undefined) return { noun, length };
  }
  const amount = metricSeeds.amountTails.find((t) => compound.length > t.tail.length && compound.endsWith(t.tail));
  if (amount !== undefined && !metricSeeds.notAmounts.some((n) => compound.endsWith(n)))
    return {
      noun: { code: "other", takes: amount.takes as FigureKind[], loose: true },
      length: 0,
    };
  const tail = metricSeeds.ratioTails.find((t) => compound.length > t.length + (t.length === 1 ? 1 : 0) && compound.endsWith(t));
  return tail !== undefined && !notRatios.some((n) => compound.endsWith(n)) ? { noun: RATIO, length: 0 } : null;
}

export const metricSets = {
  self: new WordSet(metricSeeds.self),
  selfTails: metricSeeds.selfTails,
  flowTails: metricSeeds.flowTails,
  periodic: new WordSet(metricSeeds.periodic),
  listed: new WordSet(metricSeeds.listed),
  sold: new Map(Object.entries(metricSeeds.sold)) as ReadonlyMap<string, MetricCode>,
  soldUnits: new WordSet(metricSeeds.soldUnits),
  soldOnly: new Map(Object.entries(metricSeeds.soldOnly)) as ReadonlyMap<string, string>,
  currencies: new WordSet(metricSeeds.currencies),
  per: metricSeeds.per,
  summed: new WordSet(metricSeeds.summed),
  ranks: new WordSet(metricSeeds.ranks),
  rankWords: new WordSet(metricSeeds.rankWords),
  firsts: new WordSet(metricSeeds.firsts),
  fields: new WordSet(metricSeeds.fields),
  items: new WordSet(metricSeeds.items),
  itemNames: new WordSet(metricSeeds.itemNames),
  heads: new WordSet(metricSeeds.heads),
  scopes: new WordSet(metricSeeds.scopes),
  abstract: new WordSet(metricSeeds.abstract),
  priced: new WordSet(metricSeeds.priced),
  forecast: new WordSet(metricSeeds.forecast),
  aims: new WordSet(metricSeeds.aims),
  marks: new WordSet(metricSeeds.marks),
  unowned: new WordSet(metricSeeds.unowned),
  unownedTails: metricSeeds.unownedTails,
  losses: metricSeeds.losses as Readonly<Record<string, string>>,
  places: new WordSet(metricSeeds.places),
  breaks: new WordSet(metricSeeds.breaks),
  balances: new WordSet(metricSeeds.balances),
  clubs: new WordSet(metricSeeds.clubs),
  shareLimits: metricSeeds.shareLimits,
  multiples: new WordSet(metricSeeds.multiples),
  spreads: metricSeeds.spreads,
  observers: metricSeeds.observers,
  indices: metricSeeds.indices,
  quoted: metricSeeds.quoted,
};

const DIRECTED = ["up", "down", "flat"] as const;
const verbDirections = new WordMap<Direction>(DIRECTED.flatMap((d) => changeSeeds[d].verbs.map((verb) => [verb, d] as const)));
const nounDirections = new WordMap<Direction>(DIRECTED.flatMap((d) => changeSeeds[d].nouns.map((noun) => [noun, d] as const)));
const periodicNames = new WordSet(metricSeeds.periodicNames);
/** Told for a period, which carries over: 매출, 영업이익, 주당순이익. */
export const isPeriodic = (code: string, name: string): boolean => metricSets.periodic.has(code) || periodicNames.has(name);

/** `늘다` by its lemma, `증가하다` by its noun; null for words of neither. */
export const directionOf = (lemma: string, noun: string): Direction | null =>
  noun === "" ? (verbDirections.get(lemma) ?? null) : (nounDirections.get(noun) ?? null);
export const nounDirection = (stem: string): Direction | null => nounDirections.get(stem) ?? null;
export const arrowAt = (text: string, at: number): Direction | null => arrows.get(text.charCodeAt(at)) ?? null;
const arrows = new Map(Object.entries(changeSeeds.arrows).map(([sign, direction]) => [sign.charCodeAt(0), direction as Direction]));

export const changeSets = {
  closes: new WordSet(changeSeeds.closes),
  closing: new WordSet(changeSeeds.closing),
  shortfalls: changeSeeds.shortfalls,
  misses: new Set(changeSeeds.misses),
  investors: new Set(changeSeeds.investors),
  trades: new Set(changeSeeds.trades),
  deeds: new Set(changeSeeds.deeds),
  shareWays: new Set(changeSeeds.shareWays),
  countsIn: new Set(changeSeeds.countsIn),
  holds: new Set(changeSeeds.holds),
  sumsUp: new Set(changeSeeds.sumsUp),
  hedges: new Set(changeSeeds.hedges),
  states: new Set(changeSeeds.states),
  amounts: new Set(changeSeeds.amounts),
  spends: new Set(changeSeeds.spends),
  reaches: new Set(changeSeeds.reaches),
  plunges: new Set(changeSeeds.plunges),
  moves: new Set(changeSeeds.moves),
  markets: new Set(changeSeeds.markets),
};

/** Parts of a whole: `시장의 60%를 차지한다`. */
export const wholeSets = {
  amid: new WordSet(wholeSeeds.amid),
  hedges: new WordSet(wholeSeeds.hedges),
  shares: new WordSet(wholeSeeds.shares),
  holds: new WordSet(wholeSeeds.holds),
  reaches: new WordSet(wholeSeeds.reaches),
  exceeds: new WordSet(wholeSeeds.exceeds),
  never: new WordSet(wholeSeeds.never),
  stakes: new WordSet(wholeSeeds.stakes),
  people: wholeSeeds.people,
  ranked: new WordSet(wholeSeeds.ranked),
  tells: new WordSet(wholeSeeds.tells),
  answers: new WordSet(wholeSeeds.answers),
  has: new WordSet(wholeSeeds.has),
  exists: new WordSet(wholeSeeds.exists),
  counted: new WordSet(wholeSeeds.counted),
  at: wholeSeeds.at,
  told: new WordSet(wholeSeeds.told),
  counters: new WordSet(wholeSeeds.counters),
  things: Object.entries(wholeSeeds.things),
  all: new WordSet(wholeSeeds.all),
  market: wholeSeeds.market,
};

const saneSeeds = metricSeeds.sane;
/** What no text subject begins with, ends with, or is. */
export const saneSets = {
  leads: new WordSet([...saneSeeds.leads, ...metricSeeds.breaks]),
  cuts: new WordSet([...saneSeeds.cuts, ...metricSeeds.breaks.filter((w) => !saneSeeds.within.includes(w))]),
  never: new WordSet([...saneSeeds.never, ...metricSeeds.abstract.filter((w) => !saneSeeds.subjects.includes(w))]),
  short: new WordSet(saneSeeds.short),
  copula: saneSeeds.copula,
  notCopula: saneSeeds.notCopula,
  adnominal: saneSeeds.adnominal,
};

/** Rates told for one kind of customer after the other. */
export const rateSets = {
  applies: new WordSet(metricSeeds.rates.applies),
  earns: new WordSet(metricSeeds.rates.earns),
  between: new WordSet(metricSeeds.rates.between),
};

/** Nouns that are metrics by what is stated of them, and those that never are. */
export const openSets = {
  generic: new WordSet(openSeeds.generic),
  counted: new WordSet(openSeeds.counted),
  telling: new WordSet(openSeeds.telling),
  summed: new WordSet(openSeeds.summed),
  alike: new WordSet(openSeeds.alike),
  deals: new WordSet(openSeeds.deals),
  never: new WordSet([
    ...openSeeds.never,
    ...metricSeeds.abstract.filter((w) => !openSeeds.generic.includes(w)),
    ...metricSeeds.words.people,
  ]),
  neverEnds: wordEnds(openSeeds.neverEnds),
  dealEnds: openSeeds.dealEnds,
  measures: openSeeds.measures,
  tellers: openSeeds.tellers,
  ifs: openSeeds.ifs,
  cases: openSeeds.cases,
  averages: new WordSet(openSeeds.averages),
  statistics: new WordSet(openSeeds.statistics),
  codes: Object.entries(openSeeds.codes) as [string, MetricCode][],
  units: new WordSet(openSeeds.units),
  active: new WordSet(openSeeds.active),
  pricing: new WordSet(openSeeds.pricing),
  levies: wordEnds(openSeeds.levies),
  fillers: new WordSet([...metricSeeds.words.fillers, ...openSeeds.fillers, ...metricSeeds.scopes]),
};

/** Single words that decide, by what they do. */
export const words = { ...metricSeeds.words, ...changeSeeds.words, of: baseSeeds.of, outOf: baseSeeds.outOf };
export const wordSets = {
  people: new WordSet(words.people),
  focus: new WordSet(words.focus),
  about: new WordSet(words.about),
  results: new WordSet(words.results),
  spokesmen: new WordSet(words.spokesmen),
  analysts: new WordSet(words.analysts),
  founding: new WordSet(words.founding),
  shares: new WordSet(words.shares),
  topical: new WordSet(words.topical),
  fillers: new WordSet(words.fillers),
  yearly: new WordSet(words.yearly),
  against: new WordSet(baseSeeds.against),
  compared: new WordSet(baseSeeds.compared),
  previous: new WordSet(baseSeeds.previous),
};

export const forecastSets = {
  guides: new WordSet(forecastSeeds.guides),
  nouns: new WordSet(forecastSeeds.nouns),
  targets: new WordSet(forecastSeeds.targets),
  verbs: new WordSet(forecastSeeds.verbs),
  views: new WordSet(forecastSeeds.views),
  forecasters: new WordSet(forecastSeeds.forecasters),
  own: new WordSet(forecastSeeds.own),
  tells: new WordSet([...forecastSeeds.announces, ...forecastSeeds.tells]),
};
