/** Which product a text is about at a point, what `이 칩` means there, and who makes what. Read once an article. */
import seeds from "../../../seeds/lexicon/launch.json" with { type: "json" };
import type { Phrase } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { partyOf, subjectOf } from "../../context/attribution.js";
import { nameOf } from "../../context/chain.js";
import type { Mention } from "../../contract/types.js";
import { remembered } from "../../core/remember.js";
import type { ClaimContext } from "../draft.js";
import { keyOf, type Product, productOf, productsOf } from "./phrase.js";

const made = new Set(seeds.made);
const fitted = new Set(seeds.fitted);
const SUBJECTS = new Set(["topic", "subject", "also"]);

interface Entry {
  readonly segment: Segment;
  /** The products the segment is about; none if it names none as topic, subject or thing made. */
  readonly about: readonly Product[];
  readonly list: readonly Product[];
}

export interface ProductMemory {
  /** The products in focus when `segment` begins, at most `reach` sentences back. */
  before(segment: Segment, reach: number): readonly Product[];
  /** The products `segment` itself is about. */
  at(segment: Segment): readonly Product[];
  /** The product the whole article turns on: shown or made, and named most. */
  main(): Product | null;
  /** The last product named before an offset in the same segment, or the one in focus. */
  antecedent(segment: Segment, start: number): Product | null;
  maker(product: Product): Mention | null;
  /** The company most sentences are about. */
  leading(): Mention | null;
}

export const memoryOf: (context: ClaimContext) => ProductMemory = remembered(read);

function read(context: ClaimContext): ProductMemory {
  const makers = new Map<string, Mention>();
  const named = new Map<string, { product: Product; count: number }>();
  const entries: Entry[] = [];
  let last: Entry | null = null;
  const topics = new Map<string, { mention: Mention; count: number }>();
  for (const segment of context.segments) {
    const list: Product[] = [];
    for (const m of segment.mentions) if (m.kind === "product" || m.kind === "chip") list.push(productOf(context, m));
    for (const product of list) {
      const known = named.get(product.key);
      if (known === undefined) named.set(product.key, { product, count: 1 });
      else known.count++;
    }
    if (list.length > 0) noteMakers(context, segment, makers);
    const focus = last !== null && segment.sentence.index - last.segment.sentence.index <= 3 ? last.about : [];
    const entry: Entry = { segment, about: segment.sentence.zone === "caption" ? [] : aboutOf(context, segment, focus), list };
    entries.push(entry);
    if (entry.about.length > 0) last = entry;
    if (segment.quote === null) noteTopic(context, segment, topics);
  }
  const found = new Map<string, Mention | null>();
  /** `울트라` of `해솔 3 울트라`. */
  const kin = (key: string): Mention | null => {
    for (const [other, party] of makers) if (key.startsWith(other) || other.startsWith(key)) return party;
    return null;
  };
  /** `딥시크 R1`: the maker's name is part of it. */
  const houses = once(() => {
    const byName = new Map<string, Mention>();
    for (const m of context.mentions)
      if (m.kind === "party" && m.text.length > 1 && !byName.has(keyOf(m.text)) && makerOf(context, m) !== null)
        byName.set(keyOf(m.text), m);
    return byName;
  });
  const namesake = (key: string): Mention | null => {
    for (let n = key.length - 1; n > 1; n--) {
      const house = houses().get(key.slice(0, n));
      if (house !== undefined) return house;
    }
    return null;
  };
  const indexOf = new Map(entries.map((e, i) => [e.segment, i]));
  return {
    before(segment, reach) {
      for (let i = (indexOf.get(segment) ?? 0) - 1; i >= 0; i--) {
        const entry = entries[i] as Entry;
        if (segment.sentence.index - entry.segment.sentence.index > reach) return [];
        if (entry.about.length > 0) return entry.about;
      }
      return [];
    },
    at: (segment) => entries[indexOf.get(segment) ?? -1]?.about ?? [],
    main: once(() => {
      let best: { product: Product; count: number } | null = null;
      for (const entry of entries)
        for (const about of entry.about) {
          const known = named.get(about.key);
          if (known !== undefined && known.count >= 3 && (best === null || known.count > best.count)) best = known;
        }
      return best?.product ?? null;
    }),
    antecedent(segment, start) {
      const at = indexOf.get(segment) ?? 0;
      const own = entries[at]?.list.findLast((p) => p.start < start);
      if (own !== undefined) return own;
      for (let i = at - 1; i >= 0; i--) {
        const entry = entries[i] as Entry;
        if (segment.sentence.index - entry.segment.sentence.index > 3) return null;
        const found = entry.about.at(-1) ?? entry.list.at(-1);
        if (found !== undefined) return found;
      }
      return null;
    },
    maker(product) {
      const known = found.get(product.key);
      if (known !== undefined) return known;
      const made = makers.get(product.key) ?? kin(product.key) ?? namesake(product.key);
      found.set(product.key, made);
      return made;
    },
    leading: once(() => {
      let best: { mention: Mention; count: number } | null = null;
      for (const topic of topics.values()) if (best === null || topic.count > best.count) best = topic;
      return best?.mention ?? null;
    }),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Topic or subject, what a copula names, what is made or shown, whose attribute is told; an anaphor keeps the focus. */
function aboutOf(context: ClaimContext, segment: Segment, before: readonly Product[]): readonly Product[] {
  const firm = (phrase: Phrase): Product[] =>
    productsOf(context, phrase).flatMap((p) =>
      p.naming === "pointed" ? before.slice(-1) : p.naming === "mention" || p.naming === "quoted" ? [p] : [],
    );
  for (const predicate of segment.predicates) {
    if (predicate.lemma !== "이다" || predicate.ending.kind === "adnominal") continue;
    const copula = predicate.args.find((p) => p.case === "copula");
    const subject = subjectOf(predicate);
    if (copula !== undefined && (subject === null || partyOf(subject) === null)) {
      const products = firm(copula);
      if (products.length > 0) return products;
    }
  }
  const listed = new Set(segment.phrases.flatMap((p) => p.conjuncts));
  for (const phrase of segment.phrases) {
    if (listed.has(phrase)) continue;
    const pointing = phrase.case === "dative" && productsOf(context, phrase).some((p) => p.naming === "pointed");
    if (!SUBJECTS.has(phrase.case) && !pointing) continue;
    // `HBM4 8개가 탑재된다`: a part
    if (phrase.headMention?.kind === "quantity") continue;
    const products = firm(phrase);
    if (products.length > 0) return products;
    for (const modifier of phrase.modifiers) {
      const owners = modifier.case === "genitive" && phrase.case === "topic" ? firm(modifier) : [];
      if (owners.length > 0) return owners;
    }
  }
  for (const predicate of segment.predicates) {
    if (!made.has(nameOf(predicate)) && !fitted.has(nameOf(predicate))) continue;
    for (const arg of predicate.args) {
      const products = arg.case === "object" ? firm(arg) : [];
      if (products.length > 0) return products;
    }
  }
  return [];
}

function noteTopic(context: ClaimContext, segment: Segment, topics: Map<string, { mention: Mention; count: number }>): void {
  for (const phrase of segment.phrases) {
    if (!SUBJECTS.has(phrase.case)) continue;
    const mention = makerOf(context, partyOf(phrase));
    if (mention?.kind !== "party") continue;
    const known = topics.get(mention.value.party);
    if (known === undefined) topics.set(mention.value.party, { mention, count: 1 });
    else known.count++;
    return;
  }
}

const COMPANIES = new Set(["company", "institution", "government", "fund"]);
/** A party that can make something, or null. */
export const makerOf = (context: ClaimContext, mention: Mention | null): Mention | null => {
  if (mention?.kind !== "party") return null;
  const party = context.parties.get(mention.value.party);
  return party !== undefined && COMPANIES.has(party.kind) && party.anonymous !== true ? mention : null;
};

function noteMakers(context: ClaimContext, segment: Segment, makers: Map<string, Mention>): void {
  const note = (key: string, party: Mention | null) => {
    const maker = makerOf(context, party);
    if (maker !== null && !makers.has(key)) makers.set(key, maker);
  };
  for (const phrase of segment.phrases) {
    for (const product of productsOf(context, phrase)) {
      if (product.mention === null) continue;
      for (const modifier of phrase.modifiers) if (modifier.case === "genitive") note(product.key, modifier.headMention);
      note(product.key, phrase.mentions.findLast((m) => m.kind === "party" && m.end <= product.start) ?? null);
      const governor = phrase.governor;
      if (governor !== null && phrase.case === "object" && made.has(nameOf(governor))) note(product.key, partyOf(subjectOf(governor)));
      const relative = phrase.relative;
      if (relative !== null && made.has(nameOf(relative))) note(product.key, partyOf(subjectOf(relative)));
    }
  }
}
