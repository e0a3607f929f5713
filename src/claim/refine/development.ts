/** Developments: a named product being made, or one of a class told apart. */
import seeds from "../../../seeds/lexicon/launch.json" with { type: "json" };
import { chainFrom, nameOf } from "../../context/chain.js";
import type { Refine } from "../refine.js";
import { put, settle } from "./launch.js";
import { dayOf, productsAt, siteOf } from "./launch-places.js";

const ongoing = new Set(seeds.ongoing);
const noFacts = new Set(seeds.noFacts);

export const refineDevelopment: Refine = (input) => {
  const { context, draft, trigger } = input;
  const site = siteOf(context, draft.segment, trigger);
  const { predicate } = site;
  if (predicate === null) return false;
  const { kind } = predicate.ending;
  const plain = trigger.phrase === null && (kind === "final" || kind === "connective" || kind === "quotative");
  // `지원하도록 설계됐다` tells what it is for
  if (segmentAims(site.segment, predicate.index)) return false;
  if (chainFrom(predicate).some((l) => l.kind === "noun" && noFacts.has(l.stem))) return false;
  const products = productsAt(site, (p) => p.naming === "mention" || p.naming === "quoted" || (plain && p.naming === "described"));
  if (products.length === 0 || !put(input, site, products, "developer")) return false;
  draft.time = dayOf(site);
  if (trigger.phrase !== null && draft.status === "done" && ongoing.has(nameOf(predicate))) draft.status = "ongoing";
  settle(context, draft);
  return true;
};

function segmentAims(segment: Parameters<typeof siteOf>[1], index: number): boolean {
  const before = segment.predicates[index - 1];
  return before !== undefined && before.ending.kind === "adverbial" && before.ending.surface === "도록";
}
