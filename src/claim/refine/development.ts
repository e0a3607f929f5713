/** Developments: a named product being made, or one of a class told apart. */
import seeds from "../../../seeds/lexicon/launch.json" with { type: "json" };
import { isContentNoun } from "../../clause/function-words.js";
import type { Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { chainFrom, nameOf, nounOf } from "../../context/chain.js";
import { type ClaimContext, has } from "../draft.js";
import type { Product } from "../products/phrase.js";
import type { Admit, Refine } from "../refine.js";
import type { Trigger } from "../triggers.js";
import { isGeneric, put, settle } from "./launch.js";
import { dayOf, isDue, isStated, productsAt, type Site, siteOf } from "./launch-places.js";

const ongoing = new Set(seeds.ongoing);
const finished = new Set(seeds.finished);
const noFacts = new Set(seeds.noFacts);

interface Telling {
  readonly site: Site;
  readonly predicate: Predicate;
  readonly products: readonly Product[];
}

/** What is being made where; null where the word states no development or nothing is. */
function tellingOf(context: ClaimContext, segment: Segment, trigger: Trigger): Telling | null {
  const site = siteOf(context, segment, trigger);
  const { predicate } = site;
  if (predicate === null) return null;
  const { kind, tense } = predicate.ending;
  // `스마트폰을 만드는 회사`: makes it day by day
  if (trigger.row.verbs !== undefined && tense !== "past") return null;
  const reported = kind === "quotative" && predicate.ending.adnominalQuote !== true;
  // `개발에 나설 [계획]이다`
  const plan = trigger.phrase !== null || tense === "future";
  const held = plan && kind === "adnominal" && predicate.modifies !== null && isContentNoun(nounOf(predicate.modifies));
  const asserted = kind === "final" || kind === "connective" || reported || held;
  // `신형 로봇 개발에 나섰다`, `인식 기술을 개발 중이다` state it as `개발하고 있다` does
  const governed = trigger.phrase?.head === trigger.word && (isPursued(predicate) || finished.has(nameOf(predicate)));
  const stating = trigger.phrase === null || trigger.phrase.case === "copula" || governed;
  const plain = asserted && stating;
  // `지원하도록 설계됐다` tells what it is for
  if (trigger.word.verb?.noun === "설계" && segmentAims(segment, predicate.index)) return null;
  if (chainFrom(predicate).some((l) => l.kind === "noun" && noFacts.has(l.stem))) return null;
  // a product by name is a product made, whatever governs its development: `R1 개발에 쓴 비용은`
  const stated = trigger.phrase === null || isStated(site) || (isPursued(predicate) && (kind !== "adnominal" || held));
  const products = productsAt(site, (p) => {
    if (p.naming === "mention") return !isGeneric(p) || trigger.phrase === null;
    return stated && (p.naming === "quoted" || (plain && (p.naming === "described" || p.naming === "fresh")));
  });
  return products.length === 0 ? null : { site, predicate, products };
}

export const admitsDevelopment: Admit = ({ context, segment, trigger }) => tellingOf(context, segment, trigger) !== null;

export const refineDevelopment: Refine = (input) => {
  const { context, draft, trigger } = input;
  const telling = tellingOf(context, draft.segment, trigger);
  if (telling === null) return false;
  const { site, predicate, products } = telling;
  const { kind } = predicate.ending;
  if (!put(input, site, products, "developer")) return false;
  if (trigger.row.verbs !== undefined && !has(draft, "developer")) return false;
  draft.time = dayOf(site);
  if (isDue(trigger)) draft.status = "ongoing";
  else if (trigger.phrase !== null && kind === "adnominal" && predicate.ending.tense === "past") draft.status = "done";
  else if (trigger.phrase !== null && draft.status === "done" && isPursued(predicate)) draft.status = "ongoing";
  if (draft.polarity === "negative" && draft.status === "done") return false;
  settle(context, draft);
  return true;
};

/** `개발에 주력한다`, `개발에 [박차를] 가하고 있다`. */
const isPursued = (predicate: Predicate): boolean =>
  ongoing.has(nameOf(predicate)) ||
  seeds.efforts.some(
    ({ nouns, verb }) => verb === nameOf(predicate) && predicate.args.some((a) => a.case === "object" && nouns.includes(a.head.stem)),
  );

function segmentAims(segment: Segment, index: number): boolean {
  const before = segment.predicates[index - 1];
  return before !== undefined && before.ending.kind === "adverbial" && before.ending.surface === "도록";
}
