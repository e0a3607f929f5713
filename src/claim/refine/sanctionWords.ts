/** Words of sanctions by what they do. */
import predicates from "../../../seeds/lexicon/predicates.json" with { type: "json" };
import seeds from "../../../seeds/lexicon/sanction.json" with { type: "json" };
import speakers from "../../../seeds/lexicon/speakers.json" with { type: "json" };
import { WordSet } from "../../text/word-set.js";

/** Adverbs that open a sentence: no part of a name. */
export const OPENERS = new WordSet(speakers.openers);
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
export const REASONS = new WordSet(seeds.reasons);
export const INVESTIGATIONS = new WordSet(seeds.investigations);
export const WRONGS: readonly string[] = seeds.wrongs;
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
export const TRADED = new WordSet(seeds.traded);
/** Nouns of what decides an act that is still to come: `부과하는 행정명령`. */
export const DECISIONS = new WordSet(seeds.decisions);
/** Nouns of what an act is: `차단하는 조치를 했다`. */
export const MEASURES = new WordSet(seeds.measures);
/** `부과하기 [시작한] 철강`. */
export const BEGINS = new WordSet(seeds.begins);
/** What somebody offers and may forbid the use of: `자사 [API] 사용을 금지했다`. */
export const SERVICES: readonly string[] = seeds.services;
/** What is imported, told without its name: `수입되는 [제품]`. */
export const GOODS = new WordSet(seeds.goods);
