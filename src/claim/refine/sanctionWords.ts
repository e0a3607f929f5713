/** Words of sanctions by what they do. */
import seeds from "../../../seeds/lexicon/sanction.json" with { type: "json" };

export const NOT_NOUNS: readonly string[] = seeds.notNouns;
export const PREFIXES = new Set(seeds.prefixes);
export const ASIDES = new Set(seeds.asides);
export const FIRM_ASIDES = new Set(seeds.firmAsides);
export const INSTITUTIONS = new Set(seeds.institutions);
export const REASONS = new Set(seeds.reasons);
export const SPECIFIC_PROBES = new Set(seeds.specificProbes);
export const CHARGED = new Set(seeds.charged);
export const COUNTRIES = new Set(seeds.countries);
export const VERDICTS = new Set(seeds.verdicts);
