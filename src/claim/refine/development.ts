/** Developments: a named product being made, or one of a class told apart. */
import seeds from "../../../seeds/lexicon/launch.json" with { type: "json" };
import { chainFrom, nameOf } from "../../context/chain.js";
import type { Refine } from "../refine.js";
import { isGeneric, put, settle } from "./launch.js";
import { dayOf, isDue, isStated, productsAt, siteOf } from "./launch-places.js";

const ongoing = new Set(seeds.ongoing);
const noFacts = new Set(seeds.noFacts);

export const refineDevelopment: Refine = (input) => {
  const { context, draft, trigger } = input;
  const site = siteOf(context, draft.segment, trigger);
  const { predicate } = site;
  if (predicate === null) return false;
  const { kind } = predicate.ending;
  const reported = kind === "quotative" && predicate.ending.adnominalQuote !== true;
  const asserted = kind === "final" || kind === "connective" || reported;
  // `신형 로봇 개발에 나섰다`, `인식 기술을 개발 중이다` state it as `개발하고 있다` does
  const governed = trigger.phrase?.head === trigger.word && ongoing.has(nameOf(predicate));
  const stating = trigger.phrase === null || trigger.phrase.case === "copula" || governed;
  const plain = asserted && stating;
  // `지원하도록 설계됐다` tells what it is for
  if (trigger.word.verb?.noun === "설계" && segmentAims(site.segment, predicate.index)) return false;
  if (chainFrom(predicate).some((l) => l.kind === "noun" && noFacts.has(l.stem))) return false;
  // a product by name is a product made, whatever governs its development: `R1 개발에 쓴 비용은`
  const stated = trigger.phrase === null || isStated(site) || (ongoing.has(nameOf(predicate)) && kind !== "adnominal");
  const products = productsAt(site, (p) => {
    if (p.naming === "mention") return !isGeneric(p) || trigger.phrase === null;
    return stated && (p.naming === "quoted" || (plain && (p.naming === "described" || p.naming === "fresh")));
  });
  if (products.length === 0 || !put(input, site, products, "developer")) return false;
  draft.time = dayOf(site);
  if (isDue(trigger)) draft.status = "ongoing";
  else if (trigger.phrase !== null && kind === "adnominal" && predicate.ending.tense === "past") draft.status = "done";
  else if (trigger.phrase !== null && draft.status === "done" && ongoing.has(nameOf(predicate))) draft.status = "ongoing";
  if (draft.polarity === "negative" && draft.status === "done") return false;
  settle(context, draft);
  return true;
};

function segmentAims(segment: Parameters<typeof siteOf>[1], index: number): boolean {
  const before = segment.predicates[index - 1];
  return before !== undefined && before.ending.kind === "adverbial" && before.ending.surface === "도록";
}
