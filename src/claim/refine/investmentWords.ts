/** Words of funding told in pieces, looked up as sets. */
import seeds from "../../../seeds/lexicon/funding.json" with { type: "json" };
import places from "../../../seeds/lexicon/places.json" with { type: "json" };
import predicates from "../../../seeds/lexicon/predicates.json" with { type: "json" };
import type { Phrase } from "../../clause/phrase.js";
import type { Word } from "../../clause/words.js";
import { WordSet } from "../../text/word-set.js";

const set = (words: readonly string[]): ReadonlySet<string> => new WordSet(words);

export const JOINS = set(seeds.joins);
export const SPENDS = set(seeds.spends);
export const REST = set(seeds.rest);
export const TALK = set(seeds.talk);
export const SETS_UP = set(seeds.setsUp);
/** Predicates that give a named total its figure: `총투자액은 18억 유로[다]`. */
export const STATES = set(seeds.states);
/** Verbs that tell a payment only where a sum was told: `A가 200억원을 [냈다]`. */
export const FOLLOWS = set(seeds.follows);
/** Verbs by which money came in, not went out: `[조달한] 자금 가운데 1200억원은`. */
export const RAISES = set(seeds.raises);
/** Nouns under which names with amounts are deals. */
export const RAISED = set(seeds.raised);
export const PAYS = set(seeds.pays);
/** Nouns behind 투자 that leave it an event: `투자 [계획]을`. */
export const STAGES = set(seeds.stages);
/** Verbs of statistics: `해외투자가 [감소했다]` tells no investment. */
export const MOVES = set(seeds.moves);
export const VENTURES = set(seeds.ventures);
/** Endings of what ought to be: `투입[해야]`. */
export const MUST = set(seeds.must);
/** `지원받을 [수] 있다`. */
export const ABLE = set(seeds.able);
/** Predicates by which a sum put in comes to a figure: `투자금만 9200억원에 [달한다]`. */
export const COMES = set(seeds.comes);
/** `[이] 시설 투자금은`. */
export const POINTS = set(predicates.anaphors);
const raising = set(seeds.raising);
const misdeeds = set(seeds.misdeeds);
const sizes = set(seeds.sizes);
const grants = set(seeds.grants);
/** `투자 규모를 5조원으로 [늘렸다]`. */
export const RESIZES = set(seeds.resizes);
const accords = set(seeds.accords);
const areas = set([...places.nations.flatMap((row) => row.split(/[| ]/)), ...places.regions.split(" ")]);
export const isPlace = (stem: string): boolean => areas.has(stem);
const works = set(seeds.works);
const plants = set(seeds.plants);
const rounds = set(seeds.rounds);
const backers = set(seeds.backers);
const amounts = set(seeds.amounts);
const pots = set(seeds.pots);
const totals = set(seeds.totals);
const LONGEST = 8;

/** Is one of `words` the end of a stem written together or over two words: `총 [사업비]`, `누적 투자금`, `시설[투자]`? */
function endsWith(stem: string, words: ReadonlySet<string>): boolean {
  for (let n = Math.min(LONGEST, stem.length); n > 0; n--) if (words.has(stem.slice(-n))) return true;
  return false;
}

/** `대출 [횡령사고]`: what was done with a loan. */
export const namesMisdeed = (stem: string): boolean => endsWith(stem, misdeeds);
/** `평택 [투자 규모]를`: what a sum put in comes to. */
export const namesSize = (stem: string): boolean => endsWith(stem, sizes);
/** `[보조금] 지급 계약`. */
export const namesGrant = (stem: string): boolean => endsWith(stem, grants);
/** `투자 [유치]`: money that comes in. */
export const namesRaising = (stem: string): boolean => endsWith(stem, raising);
/** `투자[협약]`, `투자 양해각서`. */
export const namesAccord = (stem: string): boolean => endsWith(stem, accords);
export const namesRound = (stem: string): boolean => endsWith(stem, rounds) || stem.startsWith("시리즈") || stem.startsWith("프리시리즈");
/** `시리즈B 투자를 [마무리했다]`. */
export const CLOSES = set(seeds.closes);
/** `한빛[벤처스]`, `새봄[인베스트먼트]`: firms whose trade is to invest. */
export const isBackerByName = (name: string): boolean => seeds.backerTails.some((tail) => name.endsWith(tail));
export const namesBackers = (stem: string): boolean => backers.has(stem);
export const namesAmount = (stem: string): boolean => endsWith(stem, amounts);
export const namesTotal = (stem: string): boolean => endsWith(stem, totals);
export const namesWork = (stem: string): boolean => endsWith(stem, works);
export const namesPlant = (stem: string): boolean => endsWith(stem, plants);
export const namesPot = (stem: string): boolean => endsWith(stem, pots);

/** Does a phrase open a breakdown: `분야[별로]는`, `세부적으로`? */
export function opensList(phrase: Phrase, text: string): boolean {
  const last = phrase.words.at(-1);
  if (last === undefined) return false;
  const surface = text.slice(last.start, last.end);
  return seeds.lists.some((cue) => surface.endsWith(cue) || surface.endsWith(`${cue}은`) || surface.endsWith(`${cue}로`));
}

/** Is the word at `at` where a sum is taken apart: `이 [가운데]`, `자금 [중]`, `[그중]`? */
export function isOutOf(words: readonly Word[], at: number): boolean {
  const stem = words[at]?.stem ?? "";
  if (seeds.outOf.alone.includes(stem)) return true;
  const before = at > 0 ? words[at - 1] : undefined;
  if (before === undefined || !seeds.outOf.behind.includes(stem)) return false;
  return seeds.outOf.these.includes(before.stem) || before.mention?.kind === "money" || namesPot(before.stem);
}

/** Names of rounds: `시리즈A`, `프리A`. */
export const SERIES = set(seeds.series);
