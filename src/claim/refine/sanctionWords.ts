/** Words of sanctions by what they do. */
import predicates from "../../../seeds/lexicon/predicates.json" with { type: "json" };
import seeds from "../../../seeds/lexicon/sanction.json" with { type: "json" };
import speakers from "../../../seeds/lexicon/speakers.json" with { type: "json" };
import { WordSet } from "../../text/word-set.js";

/** Verbs by which a clause before the noun states it: `[부과한] 관세`, `[제기한] 소송`. */
export const PUTS = new WordSet(seeds.puts);
/** Adverbs that open a sentence: no part of a name. */
export const OPENERS = new WordSet([...speakers.openers, ...seeds.soon]);
export const CARRIERS = new WordSet(predicates.behind.sanction);
export const NOT_NOUNS: readonly string[] = seeds.notNouns;
export const PREFIXES = new WordSet(seeds.prefixes);
export const ASIDES = new WordSet(seeds.asides);
export const FIRM_ASIDES = new WordSet(seeds.firmAsides);
export const INSTITUTIONS = new WordSet(seeds.institutions);
/** Ends of what unnamed bodies are called: `금융당국`, `1심 법원`. */
export const AUTHORITIES: readonly string[] = seeds.authorities;
/** Ends of what groups of people are called: `소액주주들`. */
export const GROUPS: readonly string[] = seeds.groups;
/** Ends of what firms are called where they are only counted: `제강사 5곳`. */
export const FIRMS: readonly string[] = seeds.firms;
/** Bodies that list and delist. */
export const EXCHANGES = new WordSet(seeds.exchanges);
export const REASONS = new WordSet(seeds.reasons);
export const INVESTIGATIONS = new WordSet(seeds.investigations);
export const WRONGS: readonly string[] = seeds.wrongs;
/** Verbs by which what was imposed is lifted. */
export const LIFTS = new WordSet(seeds.lifts);
/** Approvals that say by themselves that there is none. */
export const DENIALS = new WordSet(seeds.denials);
/** Verbs that leave an approval open: who asks for one, who puts it off. */
export const APPLIES = new WordSet(seeds.applies);
export const HOLDS = new WordSet(seeds.holds);
/** What stands for somebody told before: `그는`. */
export const PRONOUNS = new WordSet(seeds.pronouns);
/** What somebody looks into: `하이브 [사건]을`. */
export const CASES = new WordSet(seeds.cases);
/** Sanctions only where a court orders them. */
export const DAMAGES = new WordSet(seeds.damages);
export const COURTS: readonly string[] = seeds.courts;
/** Words that lead to a thing without belonging to it: `10억 달러 [규모] 제품`. */
export const SIZED = new WordSet(seeds.sized);
export const LOSES = new WordSet(seeds.loses);
export const CHARGED: readonly string[] = seeds.charged;
/** What stands for an authority named before. */
export const NAMELESS = new WordSet(seeds.nameless);
export const COUNTRIES = new WordSet(seeds.countries);
export const VERDICTS = new WordSet(seeds.verdicts);
/** Suits only where somebody is told on to an authority. */
export const REPORTED = new WordSet(seeds.reported);
/** What is stopped when a service is banned: `접속`, `사용`. */
export const USES = new WordSet(seeds.uses);
/** Bans only of a use: `접속을 막았다`. */
export const ONLY_USED = new WordSet(seeds.onlyUsed);
/** Bans that say by themselves what is banned. */
export const EXPORT_BANS = new WordSet(seeds.exportBans);
/** Bans that only an authority orders, whoever it is: `운항정지 처분을 받았다`. */
export const FORMAL = new WordSet(seeds.formal);
export const TRADED = new WordSet(seeds.traded);
/** Nouns of what decides an act that is still to come: `부과하는 행정명령`. */
export const DECISIONS = new WordSet(seeds.decisions);
/** Nouns of what an act is: `차단하는 조치를 했다`. */
export const MEASURES = new WordSet(seeds.measures);
/** `부과하기 [시작한] 철강`. */
export const BEGINS = new WordSet(seeds.begins);
/** What somebody offers and may forbid the use of: `자사 [API] 사용을 금지했다`. */
export const SERVICES: readonly string[] = seeds.services;
/** What is traded, as tariffs name it: `[자동차] 관세`. */
export const COMMODITIES: readonly string[] = seeds.commodities;
/** What is imported, told without its name: `수입되는 [제품]`. */
export const GOODS = new WordSet(seeds.goods);
