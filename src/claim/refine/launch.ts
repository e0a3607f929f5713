/** Launches: what is shown, sold or produced for the first time, by whom, when. Announced deals and figures are none. */
import seeds from "../../../seeds/lexicon/launch.json" with { type: "json" };
import { chainFrom, nameOf } from "../../context/chain.js";
import { partiesOf } from "../../mention/pronoun.js";
import { addFiller, type ClaimContext } from "../draft.js";
import { fillerOf } from "../fillers.js";
import { memoryOf } from "../products/memory.js";
import type { Product } from "../products/phrase.js";
import type { Refine, RefineInput } from "../refine.js";
import { dayOf, isStated, makersAt, productsAt, type Site, siteOf } from "./launch-places.js";

const strict = new Set(seeds.strict);
const shown = new Set(seeds.shown);
const starts = new Set(seeds.starts);
const noFacts = new Set(seeds.noFacts);

type Grade = "strict" | "shown" | "weak";
const gradeOf = (word: string): Grade => (strict.has(word) ? "strict" : shown.has(word) ? "shown" : "weak");

export const refineLaunch: Refine = (input) => {
  const { context, draft, trigger } = input;
  const site = siteOf(context, draft.segment, trigger);
  if (!isStated(site)) return false;
  const word =
    trigger.phrase === null && trigger.predicate?.noun === ""
      ? nameOf(trigger.predicate)
      : context.doc.text.slice(trigger.span.start, trigger.span.end).replaceAll(" ", "");
  const grade = gradeOf(word);
  const asserts = isAsserted(site);
  draft.time = dayOf(site);
  if (grade === "weak" && !isBegun(site, word, draft.time !== null)) return false;
  const named = productsAt(site, (p) => {
    if (p.naming === "mention") return true;
    if (p.naming === "quoted") return grade !== "weak";
    if (p.naming === "pointed") return true;
    return asserts && grade !== "weak";
  });
  const products = named.length > 0 ? named : understood(site, grade);
  if (products.length === 0) return false;
  if (!put(input, site, products, "company")) return false;
  const possible = site.predicate !== null && chainFrom(site.predicate).some((l) => l.kind === "noun" && noFacts.has(l.stem));
  if (possible && word !== "이용" && word !== "사용") return false;
  settle(context, draft);
  return true;
};

/** Products with anaphors resolved, and makers; false if an anaphor points to nothing. */
export function put(input: RefineInput, site: Site, products: readonly Product[], role: "company" | "developer"): boolean {
  const { context, draft, trigger, discourse } = input;
  const resolved = products.map((p) => resolve(context, site, p));
  for (const product of resolved)
    addFiller(draft, "product", { filler: product.filler, surety: product.naming === "mention" ? "read" : "near", reason: product.naming });
  for (const { mention, near } of makersAt(site, resolved, discourse.topic(draft.segment))) {
    if (mention.kind !== "party") continue;
    const reason = near ? "maker named elsewhere" : `who states ${trigger.word.stem}`;
    for (const id of partiesOf(mention)) {
      const filler = fillerOf({ ...mention, value: { ...mention.value, party: id } }, context.parties);
      addFiller(draft, role, { filler, surety: near ? "assumed" : "read", reason });
    }
  }
  return resolved.length > 0;
}

function resolve(context: ClaimContext, site: Site, product: Product): Product {
  if (product.naming !== "pointed") return product;
  return memoryOf(context).antecedent(site.segment, product.start) ?? product;
}

/** `양산은 내년 4분기에 시작된다`: the product the text is about. */
function understood(site: Site, grade: Grade): Product[] {
  const { context, segment, trigger } = site;
  if (grade !== "strict" || trigger.phrase === null) return [];
  // the noun must stand alone with its day
  if (trigger.phrase.words.some((w) => w.end <= trigger.span.start && w.mention === null && !/^\d|[년월일초말기]$/.test(w.stem))) return [];
  const memory = memoryOf(context);
  const product = memory.before(segment, 2) ?? memory.main();
  return product === null ? [] : [product];
}

/** Does the clause state the event, rather than use it to modify, to condition, to name a purpose? */
function isAsserted({ trigger, predicate }: Site): boolean {
  if (predicate === null) return false;
  if (trigger.phrase !== null) return true;
  const { kind } = predicate.ending;
  if (kind === "adnominal") return predicate.modifies !== null && chainFrom(predicate).length > 1;
  return kind === "final" || kind === "connective" || kind === "quotative";
}

/** Weak words launch only at a beginning: `2027년부터 공급될`, `판매를 시작한다`, `고객에게 제공할 예정`. */
function isBegun(site: Site, word: string, dated: boolean): boolean {
  const { trigger, predicate } = site;
  if (predicate === null) return false;
  const starting = trigger.phrase !== null && (starts.has(nameOf(predicate)) || starts.has(predicate.lemma));
  const future =
    predicate.ending.tense === "future" || chainFrom(predicate).some((l) => l.kind === "noun" && /^(?:예정|계획|방침)$/.test(l.stem));
  const from = predicate.args.some((p) => p.case === "from");
  switch (word) {
    case "제공": {
      const recipient = predicate.args.some((p) => p.case === "dative" && /(?:고객|이용자|구매자|가입자|회원)$/.test(p.head.stem));
      const where = predicate.args.some((p) => p.case === "via" || p.case === "locative" || p.case === "dative" || p.case === "from");
      if (trigger.frame === "passive") return future || dated || from;
      return future && !recipient && (where || dated);
    }
    case "공급":
      return starting || (trigger.frame === "passive" && future && (dated || from));
    case "이용":
    case "사용":
      return from && chainFrom(predicate).some((l) => l.kind === "noun" && l.stem === "수");
    case "나오다":
    case "풀리다":
      return predicate.args.every((p) => p.case !== "locative" || p.headMention?.kind !== "party");
    case "벗다":
      return predicate.args.some((p) => p.case === "object" && p.head.stem === "베일");
    default:
      return starting;
  }
}

/** A day still to come makes a plain statement a plan. */
export function settle(context: ClaimContext, draft: RefineInput["draft"]): void {
  const day = draft.time?.timex.replace(/^\.\.\/|\/.*$/g, "") ?? "";
  const { reference } = context;
  if (reference === null || draft.status !== "done" || !/^\d{4}/.test(day)) return;
  const year = day.slice(0, 4);
  const month = /^\d{4}-(\d{2})/.exec(day)?.[1];
  const half = /-([QH])(\d)$/.exec(day);
  const first = half === null ? (month ?? "01") : String((Number(half[2]) - 1) * (half[1] === "Q" ? 3 : 6) + 1).padStart(2, "0");
  if (`${year}-${first}` > reference.slice(0, 7) || (day.length === 10 && day > reference)) draft.status = "planned";
}
