/** Words that keep background figures out. */
import seeds from "../../../seeds/lexicon/residue.json" with { type: "json" };
import attributeSeeds from "../../../seeds/lexicon/specifications.json" with { type: "json" };
import unitSeeds from "../../../seeds/lexicon/units.json" with { type: "json" };
import type { FigureMention } from "../figures/tokens.js";

const many = new Set(seeds.many);
const relative = new Set(seeds.relative);
const notCounted = new Set(seeds.notCounted);
const units = new Set([...seeds.units, ...unitSeeds.rows.filter((r) => r.dimension === "count").map((r) => r.unit)]);
export const notBearers = new Set([...seeds.notBearers, ...attributeSeeds.attributes]);
export const targets = new Set(seeds.targets);
export const per = seeds.per;
export const since = seeds.since;
export const grades = seeds.grades;
export const rates = seeds.rates;
export const tells = new Set(seeds.tells);
export const examples = new Set(seeds.examples);
export const cases = new Set(seeds.cases);
export const countries = seeds.countries;

/** Is the unit one of things somebody has, sells or makes? */
export const isTold = (m: FigureMention): boolean =>
  m.kind !== "quantity" || relative.has(m.value.unit) || (units.has(m.value.unit) && !notCounted.has(m.value.unit));

/** `두 배`, `3분의 1`: it says nothing without what it is measured against. */
export const isRelative = (m: FigureMention): boolean =>
  m.kind === "quantity" && (relative.has(m.value.unit) || (m.value.value !== null && m.value.value < 1));

/** A handful of things, as any story tells of: `물류센터 두 곳`. */
export const isFew = (m: FigureMention): boolean =>
  m.kind === "quantity" && (m.value.value ?? m.value.max ?? 0) < seeds.few && !many.has(m.value.unit);

/** `50명을 추첨한다`: no figure of who does it. */
export const isPeople = (m: FigureMention): boolean => m.kind === "quantity" && m.value.unit === seeds.people;

/** `투자 규모를`, `추경은`: the money near it is a role of an event. */
export const isDeal = (stem: string): boolean => seeds.deals.some((d) => stem.endsWith(d) || stem.startsWith(d));
