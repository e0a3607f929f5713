/** Launches: what is shown, sold or produced for the first time, by whom, when. Announced deals and figures are none. */

import seeds from "../../../seeds/lexicon/launch.json" with { type: "json" };
import { isContentNoun } from "../../clause/function-words.js";
import type { Phrase } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { vouch } from "../../context/attribution.js";
import { chainFrom, nameOf, nounOf } from "../../context/chain.js";
import { judge } from "../../context/status.js";
import { partiesOf } from "../../mention/pronoun.js";
import { WordSet } from "../../text/word-set.js";
import { addFiller, type ClaimContext } from "../draft.js";
import { fillerOf } from "../fillers.js";
import { memoryOf } from "../products/memory.js";
import type { Product } from "../products/phrase.js";
import { isGenericClass } from "../products/words.js";
import { toldIn, toldRecently } from "../recent.js";
import type { Admit, Extend, Refine, RefineInput } from "../refine.js";
import type { Trigger } from "../triggers.js";
import { flownTo, isBegun, isFlight, isOpening, isSelling, isSetGoing, opened, sells } from "./launch-begins.js";
import { makersAt } from "./launch-makers.js";
import { dayOf, isAim, isDue, isStated, productsAt, type Site, siteOf } from "./launch-places.js";

const strict = new WordSet(seeds.strict);
const shown = new WordSet(seeds.shown);
const ahead = new WordSet(seeds.ahead);
const noFacts = new WordSet(seeds.noFacts);

/** A kind of chip, no product of somebody's: `D램 수출을 발표했다`. */
export const isGeneric = ({ mention }: Product): boolean =>
  mention?.kind === "chip" && (mention.value.kind === "memory" || mention.value.kind === "node") && !/\d/.test(mention.text);

const added = new WordSet(seeds.added);
const listed = new WordSet(seeds.listed);
const funds = new WordSet(seeds.funds);
const features = new WordSet(seeds.features);
const known = new WordSet([...seeds.strict, ...seeds.shown, ...seeds.selling, ...seeds.added, ...seeds.listed]);

type Grade = "strict" | "shown" | "weak" | "begun" | "added" | "listed";
const gradeOf = (word: string): Exclude<Grade, "begun"> =>
  strict.has(word) ? "strict" : shown.has(word) ? "shown" : added.has(word) ? "added" : listed.has(word) ? "listed" : "weak";

interface Telling {
  readonly site: Site;
  readonly word: string;
  readonly products: readonly Product[];
}

/** What is launched where; null where the word states no launch or nothing is. */
function tellingOf(context: ClaimContext, segment: Segment, trigger: Trigger): Telling | null {
  const site = siteOf(context, segment, trigger);
  if (!isStated(site)) return null;
  const word = wordOf(site);
  const grade = gradeOf(word);
  const begins = isSetGoing(site.predicate);
  const selling = isSelling(word) || (grade === "weak" && begins);
  if (grade === "weak" && !begins && !(selling ? sells(site, word) : isBegun(site, word))) return null;
  const products = toldAt(site, word, selling || word === MARKETED ? "begun" : grade);
  return products.length === 0 || isDuty(site) ? null : { site, word, products };
}

export const admitsLaunch: Admit = ({ context, segment, trigger }) => tellingOf(context, segment, trigger) !== null;

export const refineLaunch: Refine = (input) => {
  const { context, draft, trigger } = input;
  const telling = tellingOf(context, draft.segment, trigger);
  if (telling === null) return false;
  const { site, word, products } = telling;
  judgeTopic(input, site);
  draft.time = dayOf(site);
  if (!put(input, site, products, "company")) return false;
  const possible = site.predicate !== null && chainFrom(site.predicate).some((l) => l.kind === "noun" && noFacts.has(l.stem));
  if (possible && word !== "이용" && word !== "사용") return false;
  if (isAim(site.predicate, trigger.phrase)) draft.status = "planned";
  // `이날부터 이용할 수 있다`: so it is, unless the day is still to come
  if (possible) draft.status = "done";
  if (draft.polarity === "negative" && draft.status === "done") return false;
  if (isCompleted(site, draft.status)) draft.status = "done";
  // `출시를 앞당기고 있다`
  const open = draft.status === "done" || draft.status === "ongoing";
  if (open && trigger.phrase !== null && site.predicate !== null && ahead.has(nameOf(site.predicate))) draft.status = "planned";
  // `출시를 준비 중이다`
  const preparing = site.predicate?.args.find((p) => p.case === "copula")?.words.some((w) => w.stem === "준비") === true;
  if (
    (draft.status === "ongoing" && preparing) ||
    (isDue(trigger) && !/중인/.test(context.doc.text.slice(trigger.span.end, trigger.span.end + 4)))
  )
    draft.status = "planned";
  settle(context, draft);
  return true;
};

/** The verb, or the noun of the row that the trigger ends in: `재출시`, `로켓[배송]`. */
function wordOf({ context, trigger }: Site): string {
  if (trigger.phrase === null && trigger.predicate?.noun === "") return nameOf(trigger.predicate);
  const said = context.doc.text.slice(trigger.span.start, trigger.span.end).replaceAll(" ", "");
  if (known.has(said)) return said;
  let longest = "";
  for (const noun of trigger.row.nouns ?? []) if (noun.length > longest.length && said.endsWith(noun)) longest = noun;
  return longest === "" ? said : longest;
}

/** The products told with a word of this grade: the route flown, the shop opened, what is named or told apart, what is understood. */
function toldAt(site: Site, word: string, grade: Grade): Product[] {
  const place = isFlight(word) ? flownTo(site) : isOpening(word) ? opened(site) : null;
  if (place !== null) return [place];
  if (word === "취항" || word === "열다") return [];
  const asserts = isAsserted(site);
  const sure = grade === "strict" || grade === "begun";
  const named = productsAt(site, (p) => {
    if (grade === "added") return asserts && site.trigger.phrase === null && hasClass(p, features);
    if (grade === "listed") return hasClass(p, funds) || isCalled(site, p, funds);
    switch (p.naming) {
      case "mention":
        return grade === "strict" || !isGeneric(p);
      case "quoted":
        return grade !== "weak";
      case "stressed":
        return sure || word === "선보이다" || word === "내놓다";
      case "pointed":
        return true;
      case "described":
        return (
          asserts &&
          !NAMES_ONLY.has(word) &&
          (grade !== "weak" || word === "서비스" || (word === "나오다" && dayOf(site) !== null && !isGenericClass(headOf(p))))
        );
      case "fresh":
        return asserts && grade !== "weak" && !NAMES_ONLY.has(word) && !isGenericClass(headOf(p));
    }
  });
  return named.length > 0 || isOpening(word) ? named : understood(site, sure);
}

/** Put on a market: begun. */
const MARKETED = "투입";

/** What is shown or opened besides products: these want a name. */
const NAMES_ONLY: ReadonlySet<string> = new Set(["전시", "개방"]);

/** `서비스를 시작해야 한다`: no fact. */
const isDuty = ({ predicate }: Site): boolean => predicate !== null && DUTY.test(predicate.ending.surface);
const DUTY = /[아어여해]야$|^야$/;

const headOf = ({ filler }: Product): string => (filler.kind === "text" ? (filler.text.split(" ").at(-1) ?? "") : "");

const hasClass = (product: Product, classes: ReadonlySet<string>): boolean =>
  (product.naming === "described" || product.naming === "quoted" || product.naming === "stressed") && classes.has(headOf(product));

/** `'가람 배당' [ETF]를 상장했다`: the class stands behind the name. */
const isCalled = ({ context }: Site, { filler }: Product, classes: ReadonlySet<string>): boolean =>
  filler.kind === "text" &&
  classes.has(
    context.doc.text
      .slice(filler.end, filler.end + 6)
      .replace(/^['"’”]? ?/, "")
      .slice(0, 3),
  );

/** `출시해 위협하고 있다`, `선보이면서 투자가 크지 않을 수 있다`: what goes on or may come is what follows. */
function isCompleted({ predicate, trigger }: Site, status: string): boolean {
  if (predicate === null || trigger.phrase !== null || predicate.ending.kind !== "connective" || predicate.ending.tense !== null)
    return false;
  if (predicate.auxiliaries.length > 0) return false;
  const args = predicate.next?.args ?? [];
  const subject = args.some((p) => p.case === "subject" || p.case === "topic");
  if (status === "ongoing" || (subject && status !== "planned")) return true;
  // `EX9를 공개하고 6월부터 판매에 들어간다`: the day is of the second clause only
  const dated = (list: typeof args) => list.some((p) => p.mentions.some((m) => m.kind === "date"));
  return status === "planned" && dated(args) && !dated(predicate.args);
}

/** `중국 출시는 계획하지 않고 있다`: a topic is judged by the predicate it stands over. */
export function judgeTopic({ draft, trigger, context }: RefineInput, { predicate, segment }: Site): void {
  if (draft.predicate !== null || predicate === null || trigger.phrase === null) return;
  const rest = trigger.phrase.words.filter((w) => w.start > trigger.span.start).map((w) => w.stem);
  const judged = judge(predicate, { behind: rest });
  draft.status = judged.status;
  draft.polarity = judged.negative ? "negative" : "positive";
  draft.vouching = vouch(segment, predicate, context.parties);
}

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

const SUBJECTS = new Set(["subject", "topic", "also"]);
const circumstances = new WordSet(seeds.circumstances);
const isCircumstance = (word: string): boolean => circumstances.has(word) || /^\d|[년월일초말기]$/.test(word);

/** `양산은 내년 4분기에 시작된다`: the product the text is about. */
function understood(site: Site, sure: boolean): Product[] {
  const { context, segment, trigger, predicate } = site;
  if (!sure) return [];
  if (trigger.phrase === null) {
    // `미국에는 이달 21일 출시된다`: no subject at all; `세 편의점이 잇달아 출시했다`: nothing taken
    if (predicate === null || predicate.ending.kind === "adnominal") return [];
    const missing = (p: Phrase) => (trigger.frame === "passive" ? SUBJECTS.has(p.case) : p.case === "object" || p.case === "also");
    const said = [...predicate.args, ...predicate.outer].some(missing);
    return !said ? [...memoryOf(context).before(segment, 1)] : [];
  }
  // the noun must stand alone with its day or place
  if (trigger.phrase.words.some((w) => w.end <= trigger.span.start && w.mention === null && !isCircumstance(w.stem))) return [];
  const memory = memoryOf(context);
  const products = memory.before(segment, 2);
  const main = products.length > 0 ? null : memory.main();
  return main === null ? [...products] : [main];
}

/** Does the clause state the event, rather than use it to modify, to condition, to name a purpose? */
function isAsserted({ trigger, predicate }: Site): boolean {
  if (predicate === null) return false;
  if (trigger.phrase !== null || isSetGoing(predicate)) return true;
  const { kind } = predicate.ending;
  const planned = chainFrom(predicate).some((l) => l.kind === "noun" && /^(?:계획|예정|방침|목표)$/.test(l.stem));
  if (planned) return true;
  if (kind === "adnominal") return predicate.modifies !== null && isContentNoun(nounOf(predicate.modifies));
  return kind === "final" || kind === "connective" || (kind === "quotative" && predicate.ending.adnominalQuote !== true);
}

/** `미국에는 이달 21일, 유럽에는 오는 6월 출시된다`: one launch a place and day. */
export const extendLaunches: Extend = (context, segment, drafts) => {
  if (!toldRecently(drafts, "launch", segment.sentence.index, 0)) return;
  const draft = toldIn(drafts, segment).findLast((d) => d.type === "launch");
  if (draft?.predicate == null) return;
  const days = draft.predicate.args.flatMap((arg, i, args) => {
    const day = arg.mentions.find((m) => m.kind === "date");
    const place = args[i - 1];
    const placed =
      place !== undefined && (place.case === "dative" || place.case === "locative") && place.mentions.every((m) => m.kind !== "date");
    return day?.kind === "date" && (arg.case === "none" || arg.case === "dative") && placed ? [day.value] : [];
  });
  if (days.length < 2) return;
  for (const day of days)
    if (day.timex !== draft.time?.timex) {
      const twin = { ...draft, roles: new Map(draft.roles), time: day, moreEvidence: [], partOf: [] };
      settle(context, twin);
      drafts.push(twin);
    }
};

/** A day still to come makes a plain statement a plan. */
export function settle({ reference }: ClaimContext, draft: RefineInput["draft"]): void {
  const timex = draft.time?.timex ?? "";
  // `연내 출시` in a headline
  if (
    reference !== null &&
    draft.predicate?.headline === true &&
    timex.startsWith("../") &&
    timex.slice(3) >= reference.slice(0, timex.length - 3)
  )
    draft.status = "planned";
  // `지난해 론칭하고 … 넓힐 계획이다`
  if (
    reference !== null &&
    draft.status === "planned" &&
    draft.predicate?.ending.kind === "connective" &&
    /^\d{4}/.test(timex) &&
    !timex.includes("/") &&
    timex.slice(0, 7) < reference.slice(0, Math.min(7, timex.length))
  )
    draft.status = "done";
  const day = draft.time?.timex.replace(/^\.\.\/|\/.*$/g, "") ?? "";
  if (reference === null || draft.status !== "done" || !/^\d{4}/.test(day)) return;
  const year = day.slice(0, 4);
  const month = /^\d{4}-(\d{2})/.exec(day)?.[1];
  const half = /-([QH])(\d)$/.exec(day);
  const first = half === null ? (month ?? "01") : String((Number(half[2]) - 1) * (half[1] === "Q" ? 3 : 6) + 1).padStart(2, "0");
  if (`${year}-${first}` > reference.slice(0, 7) || (day.length === 10 && day > reference)) draft.status = "planned";
}
