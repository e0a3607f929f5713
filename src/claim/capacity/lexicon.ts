/** Words and units of capacity claims, read once from `seeds/lexicon/capacity.json`. */
import seeds from "../../../seeds/lexicon/capacity.json" with { type: "json" };
import units from "../../../seeds/lexicon/units.json" with { type: "json" };
import type { Phrase, Predicate } from "../../clause/phrase.js";
import { nameOf } from "../../context/chain.js";
import type { QuantityValue } from "../../contract/types.js";
import { WordEnds, WordSet, wordEnds } from "../../text/word-set.js";

export type Act = keyof typeof seeds.acts;
/** What a unit measures, as far as capacity goes; `pieces` are chips, servers, cars, machines. */
export type Measure = "power" | "energy" | "flops" | "mass" | "volume" | "pieces";

const nouns = new Map<string, Act>();
const actOfVerb = new Map<string, Act>();
for (const [act, words] of Object.entries(seeds.acts) as [Act, { nouns: string[]; verbs: string[] }][]) {
  for (const noun of words.nouns) if (!nouns.has(noun)) nouns.set(noun, act);
  for (const verb of words.verbs) if (!actOfVerb.has(verb)) actOfVerb.set(verb, act);
}
const actOfNoun = new WordEnds(nouns);
const light = new WordSet(seeds.light);
const receive = new WordSet(seeds.receive);
const dimensions = new Map(
  units.rows.flatMap((r) => ("dimension" in r && r.dimension !== undefined ? [[r.unit, r.dimension] as const] : [])),
);
const MEASURES: ReadonlySet<string> = new Set<Measure>(["power", "energy", "flops", "mass", "volume"]);
const PREFIX: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 };

/** What a quantity measures; null where no capacity is that small or of that unit. */
export function measureOf(value: QuantityValue): Measure | null {
  if (seeds.pieces.includes(value.unit)) return "pieces";
  const dimension = dimensions.get(value.unit) ?? "";
  if (!MEASURES.has(dimension)) return null;
  const measure = dimension as Exclude<Measure, "pieces">;
  const size = value.value ?? value.max ?? value.min ?? 0;
  const scale = measure === "mass" ? (value.unit === "t" ? 1 : 0) : (PREFIX[value.unit[0] ?? ""] ?? 1);
  return size * scale >= seeds.least[measure] ? measure : null;
}

/** The act a verbal noun at the end of `stem` names: `데이터센터증설` → build. */
export const actOfStem = (stem: string): Act | null => actOfNoun.longest(stem);

/** What a predicate does with a capacity; a light verb takes the act of the noun it governs (`도입에 나서다`). */
export function actOf(predicate: Predicate): Act | null {
  const native = actOfVerb.get(nameOf(predicate));
  if (native !== undefined && predicate.noun === "") return native;
  if (predicate.noun !== "" && predicate.lemma !== "이다") {
    const act = actOfStem(predicate.noun);
    if (act !== null) return act === "give" && receive.has(predicate.lemma) ? "gain" : act;
  }
  if (!light.has(predicate.lemma) && !light.has(nameOf(predicate))) return null;
  for (const arg of predicate.args.toReversed()) {
    if (arg.case === "topic") continue;
    const act = actOfStem(arg.head.stem);
    if (act !== null && arg.headMention === null) return act === "give" && receive.has(predicate.lemma) ? "gain" : act;
  }
  return null;
}

const state = wordEnds(seeds.state);
const output = wordEnds(seeds.output);
const facility = wordEnds(seeds.facility);
const counted = wordEnds(seeds.counted);
const against = wordEnds(seeds.against);
const rates = new WordSet(seeds.rates);
const project = wordEnds(seeds.project);
const ranked = new WordSet(seeds.ranked);
const standing = new WordSet(seeds.standing);
const ranking = new WordSet(seeds.ranking);

const deals = wordEnds(seeds.deals);
const sites = wordEnds(seeds.sites);
const siteActs = new WordSet(seeds.siteActs);
const siteVerbs = new WordSet(seeds.siteVerbs);
const siteStages = new WordSet(seeds.siteStages);
const siteGovernors = new WordSet(seeds.siteGovernors);

/** `배터리공장`, `데이터센터`: what is built, with or without a size told. */
const buildings = new Set(seeds.buildings);
/** What sites are counted in. */
export const isBuildings = (unit: string): boolean => buildings.has(unit);
export const isSite = (stem: string): boolean => sites.longest(stem) !== null;
export const isSiteAct = (stem: string): boolean => siteActs.has(stem);
/** `공장은 [생산]을 시작한다`. */
export const isSiteOutput = (stem: string): boolean => seeds.siteOutputs.includes(stem);
/** `증설 [계획]을`: leaves the act what is stated. */
export const isSiteStage = (stem: string): boolean => siteStages.has(stem);
/** `증설을 [검토하다]`; not `가동을 멈추다`, `현장을 방문하다`. */
export const governsSite = (predicate: Predicate): boolean => siteGovernors.has(nameOf(predicate));
/** `착공을 [미뤘다]`: still to come. */
export const leavesAhead = (predicate: Predicate): boolean => seeds.siteAhead.includes(nameOf(predicate));
/** `짓다`, `증설하다`, `준공되다`. */
export const isSiteVerb = (predicate: Predicate): boolean =>
  predicate.noun === "" ? siteVerbs.has(predicate.lemma) : siteActs.has(predicate.noun);

export const isState = (stem: string): boolean => state.longest(stem) !== null;
export const isOutput = (stem: string): boolean => output.longest(stem) !== null;
export const isFacility = (stem: string): boolean => facility.longest(stem) !== null;
export const isCounted = (stem: string): boolean => counted.longest(stem) !== null;
export const isAgainst = (stem: string): boolean => against.longest(stem) !== null;
export const isBoundWord = (stem: string): boolean => seeds.bounds.includes(stem);
export const isRate = (stem: string): boolean => rates.has(stem);
export const isProject = (stem: string): boolean => project.longest(stem) !== null;
/** `6GW 규모의 GPU 공급 [계약]`: told by the contract. */
export const isDeal = (stem: string): boolean => deals.longest(stem) !== null;
/** `95만대에 달한다`: the present tense of a size is no plan. */
export const isStative = (predicate: Predicate): boolean => seeds.stative.includes(predicate.lemma);
/** `운영하다`, `보유하다`: said of what is there. */
export const isStanding = (predicate: Predicate): boolean => standing.has(predicate.noun) || standing.has(predicate.lemma);
export const isRanking = (predicate: Predicate): boolean =>
  ranked.has(predicate.lemma) || (predicate.lemma === "이다" && ranking.has(predicate.noun));

const produces = new WordSet(seeds.produces);
/** `연간 20만대를 [생산할 수] 있다`. */
export const isProducing = (predicate: Predicate): boolean => produces.has(nameOf(predicate));

/** Stems of a phrase's words, and neighbours joined (`생산 능력`). */
export function stemsOf(phrase: Phrase): string[] {
  const out: string[] = [];
  let previous = "";
  for (const word of phrase.words) {
    const stem = word.verb !== null && word.verb.noun !== "" ? word.verb.noun : word.stem;
    out.push(stem);
    if (previous !== "") out.push(previous + stem);
    previous = stem;
  }
  return out;
}
