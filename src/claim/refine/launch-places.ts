/** Where a launch or development finds its product and its day. */
import seeds from "../../../seeds/lexicon/launch.json" with { type: "json" };
import { isContentNoun } from "../../clause/function-words.js";
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { nameOf, nounOf } from "../../context/chain.js";
import type { DateValue, Mention } from "../../contract/types.js";
import { WordSet } from "../../text/word-set.js";
import type { ClaimContext } from "../draft.js";
import { governorOf } from "../host.js";
import { alone, namedAs, namesBefore } from "../products/lists.js";
import { compounded, developed, type Product, productIn, productsOf, toldByClause, unclassed } from "../products/phrase.js";
import { isBareGoods as isGoodsClass, isListing, isUnmade } from "../products/words.js";
import type { Trigger } from "../triggers.js";

const SUBJECTS = new Set(["subject", "topic", "also"]);
const governors = new WordSet(seeds.governors);
const ends = new WordSet(seeds.ends);
const behind = new WordSet(seeds.behind);
const circumstances = new WordSet(seeds.circumstances);
const goods = new WordSet([...seeds.goods, ...seeds.traded]);
const starts = new WordSet(seeds.starts);
/** Where the noun of an event stands under the predicate that states it. */
const STATED = new Set(["subject", "topic", "also", "object", "dative", "none", "copula", "instrument"]);
const made = new WordSet([...seeds.made, "배치하다", "도입하다"]);

export interface Site {
  readonly context: ClaimContext;
  readonly segment: Segment;
  readonly trigger: Trigger;
  /** The predicate that states the event; null for a bare noun. */
  readonly predicate: Predicate | null;
}

export function siteOf(context: ClaimContext, segment: Segment, trigger: Trigger): Site {
  const { phrase } = trigger;
  const over = phrase === null ? null : (governorOf(segment, phrase) ?? segment.predicates.find((p) => p.outer.includes(phrase)) ?? null);
  return { context, segment, trigger, predicate: trigger.predicate ?? over };
}

/** Is the noun of the event stated by what governs it: `출시를 앞두고`, `양산이 목표다`? */
export function isStated({ trigger, predicate }: Site): boolean {
  const { phrase } = trigger;
  if (phrase === null) return true;
  if (isDue(trigger)) return true;
  if (predicate === null || !(STATED.has(phrase.case) || isAim(predicate, phrase))) return false;
  const rest = phrase.words.filter((w) => w.start >= trigger.span.end);
  if (!rest.every((w) => behind.has(w.verb?.noun || w.stem))) return false;
  if (predicate.lemma === "이다") return ends.has(predicate.noun) || ends.has(predicate.noun.replace(/^.*(?=(?:목표|예정|계획)$)/, ""));
  return governors.has(nameOf(predicate)) || isAim(predicate, phrase);
}

/** `다음 달 출시 예정인 게임`, `개발 중인 로봇`: the product stands behind. */
export const isDue = ({ phrase, span }: Trigger): boolean =>
  /^(?:예정|중|준비중|예정중)인$/.test(phrase?.words.find((w) => w.start >= span.end)?.stem ?? "");

/** `출시를 목표로 개발한다`: the phrase is what the predicate aims at. */
export function isAim(predicate: Predicate | null, phrase: Phrase | null): boolean {
  if (phrase === null || predicate === null) return false;
  const next = predicate.args[predicate.args.indexOf(phrase) + 1];
  return next !== undefined && next.case === "instrument" && next.head.stem === "목표";
}

/** Products in the order in which their places may hold one; the first place that has any wins. */
export function productsAt(site: Site, accept: (product: Product) => boolean): Product[] {
  for (const found of placesOf(site)) {
    const kept = found().filter(accept);
    if (kept.length > 0) return kept;
  }
  return [];
}

function placesOf(site: Site): (() => Product[])[] {
  const { context, segment, trigger, predicate } = site;
  const { phrase } = trigger;
  const selling = takesGoods(site);
  const making =
    trigger.row.type === "development" &&
    phrase !== null &&
    !isUnmade(phrase.words.findLast((w) => w.end <= trigger.span.start)?.stem ?? "");
  const of = (p: Phrase | null | undefined): Product[] => {
    if (p == null) return [];
    // `'가람', '가온' 등 [3개의] 보험을`
    const told = p.modifiers.find((m) => m.case === "genitive" && m.words.some((w) => isListing(w.stem)));
    const members = told === undefined ? [] : of(told);
    if (members.some((m) => m.naming === "quoted" || m.naming === "mention")) return members;
    const own = productsOf(context, p);
    const quoted = own.find((product) => product.naming === "quoted" || product.naming === "stressed");
    const before = quoted === undefined ? [] : namesBefore(context, segment, p, quoted);
    const named = own.every((product) => product.naming === "described" || product.naming === "fresh")
      ? namedAs(context, segment, p)
      : null;
    const found = named === null ? [...before, ...own] : [named];
    const fits = TAKEN.has(p.case) && (phrase === null || p.case === "object");
    // `무설탕 브랜드 '가람'의 신제품을`: whose new product it is
    const house = found.some((product) => product.naming !== "fresh")
      ? null
      : p.modifiers.findLast((m) => m.case === "genitive" && p.words.some((w) => isGoodsClass(w.stem)));
    const brand =
      house == null ? [] : productsOf(context, house).filter((product) => product.naming === "quoted" || product.naming === "mention");
    if (brand.length > 0) return brand;
    const other = found.length > 0 || !fits ? null : unnamed(p);
    return other === null ? found : [other];
  };
  const unnamed = (p: Phrase): Product | null => {
    if (trigger.row.type === "development") return developed(context, p);
    const told = p.case === "object" && (selling || trigger.phrase === null) ? toldByClause(context, p) : null;
    return told ?? (selling ? unclassed(context, p.words, p.relative) : null);
  };
  const own = (): Product[] => {
    if (phrase === null) return [];
    const before = phrase.words.filter((w) => w.end <= trigger.span.start);
    // `'바람의 검' [글로벌] 사전예약`
    while (before.length > 1 && circumstances.has(before.at(-1)?.stem ?? "")) before.pop();
    const inside =
      before.length === 0 ? null : (productIn(context, before) ?? (selling || making ? unclassed(context, before, null, making) : null));
    if (inside !== null) return [...phrase.conjuncts.flatMap(of), inside];
    // `다음 달 출시 예정인 게임 '인조이'에`
    const behind = phrase.words.filter((w) => w.start >= trigger.span.end);
    if (isDue(trigger) && behind.length > 1) {
      const named = productIn(context, behind.slice(1));
      if (named !== null && phrase.headMention === named.mention) return [named];
    }
    const modified = phrase.modifiers.toReversed().flatMap(of);
    if (modified.length > 0) return modified;
    const owner = selling ? phrase.modifiers.findLast((p) => p.case === "genitive") : undefined;
    const owned = owner === undefined ? null : unclassed(context, owner.words);
    if (owned !== null) return [owned];
    if (!isCarried(site)) return [];
    // `로보택시 서비스를 시작한다`: the noun is the class itself
    const whole = productIn(context, phrase.words) ?? compounded(context, phrase.words);
    return whole === null ? [] : [whole];
  };
  const args = predicate?.args.filter((p) => p !== phrase) ?? [];
  const subjects = (): Product[] => {
    // `챗GPT를 쓰거나 [자체 개발한] 모델을`: what stands outside a clause that modifies is nothing it makes
    const made = trigger.frame === "active" && phrase === null && trigger.row.type === "development";
    const modifying = made && predicate?.ending.kind === "adnominal" && !args.some((p) => SUBJECTS.has(p.case));
    const all = [...args, ...(modifying ? [] : (predicate?.outer ?? []))].filter((p) => SUBJECTS.has(p.case) && p !== phrase);
    for (const p of all) {
      const found = of(p);
      if (found.length > 0) return found;
    }
    return [];
  };
  const objects = (): Product[] => {
    const named = args.find((p) => p.case === "instrument" && /(?:브랜드|이름|명칭|제품명)$/.test(p.head.stem));
    const branded = of(named).filter((p) => p.naming !== "described");
    if (branded.length > 0) return branded;
    const taken = args.filter((p) => p.case === "object" || p.case === "also" || (p.case === "none" && predicate?.headline === true));
    return taken
      .map((p) => (p.case === "none" ? alone(p) : p))
      .toReversed()
      .flatMap(of)
      .slice(0, 6);
  };
  const hasObject = args.some((p) => p.case === "object" && !isAim(predicate, p));
  const head = (): Product[] => {
    // `출시해 인기를 끈 [갤럭시]`: the noun the row of clauses modifies
    const last = predicate?.ending.kind === "connective" && predicate.ending.tense === null ? predicate.next : predicate;
    const modified = last?.ending.kind === "adnominal" ? last.modifies : null;
    return modified !== null && !isContentNoun(nounOf(modified)) ? of(modified) : [];
  };
  /** `노바를 공개하고 내년 양산한다`: what the clause before took. */
  const carried = (): Product[] => {
    if (predicate === null || hasObject) return [];
    // `솔라를 90억원을 들여 개발했다`: two objects, the first waits for the later verb
    const doubled = segment.predicates.findLast((p) => p.next === predicate && p.ending.kind === "connective" && objectsOf(p).length > 1);
    if (doubled !== undefined) return of(objectsOf(doubled)[0]);
    if (trigger.row.type !== "launch") return [];
    const earlier = segment.predicates.findLast(
      (p) => p.next === predicate && p.ending.kind === "connective" && p.index < predicate.index && made.has(nameOf(p)),
    );
    return (earlier?.args ?? []).filter((p) => p.case === "object").flatMap(of);
  };
  if (phrase !== null) {
    // `신형 모델을 양산에 나선다`
    const begins = phrase.case === "dative" && predicate !== null && starts.has(nameOf(predicate));
    // `치료제를 개발 중이다`
    const underway = phrase.case === "copula";
    // `'불꽃면'을 첫선을 보였다`
    const idiom = trigger.row.with !== undefined;
    return hasObject ? (begins || underway || idiom ? [own, objects] : [own]) : [own, head, subjects, ...(begins ? [carried] : [])];
  }
  if (trigger.frame === "passive") return [subjects, head];
  return hasObject ? [objects] : [objects, head, subjects, carried];
}

/** Where goods of no known class may stand: what a verb takes, not what a sentence is about. */
const TAKEN: ReadonlySet<string> = new Set(["object", "subject", "also", "none"]);

/** `출시하다`, `론칭하다`: what they take is goods. */
const takesGoods = ({ context, trigger }: Site): boolean =>
  goods.has(context.doc.text.slice(trigger.span.start, trigger.span.end).replaceAll(" ", ""));

/** `로켓배송을`, `로보택시 운행을`: what begins is the thing itself. */
const isCarried = ({ trigger }: Site): boolean => seeds.carried.some((noun) => trigger.word.stem.endsWith(noun));

const objectsOf = (predicate: Predicate): Phrase[] => predicate.args.filter((p) => p.case === "object");

const HEARD = new Set(["than", "according", "about"]);

/** The day of the event: the nearest date before it in its own clause, or of the clause that leads to it. */
export function dayOf({ segment, trigger, predicate }: Site): DateValue | null {
  const end = trigger.span.start;
  const begin = clauseStart(segment, trigger, predicate);
  const foreign = segment.predicates.filter(
    (p) =>
      p !== predicate && p.ending.kind === "adnominal" && p.lemma !== "이다" && p.modifies !== null && !isContentNoun(nounOf(p.modifies)),
  );
  const lead = predicate?.outer.find((p) => p.case === "topic");
  const dated = (m: Mention): m is Extract<Mention, { kind: "date" }> => {
    if (m.kind !== "date" || m.value.timex.endsWith("_REF")) return false;
    const holder = segment.phrases.find((p) => p.start <= m.start && m.end <= p.end);
    if (holder === undefined || HEARD.has(holder.case)) return false;
    // `[지난달] 교보생명은 …을 강화한 보험을 내놨다`: a day before the topic is the whole sentence's
    if (lead !== undefined && holder.end <= lead.start && !segment.predicates.some((p) => p.start >= holder.end && p.end <= lead.start))
      return true;
    return !foreign.some((p) => p.args.includes(holder) && p.end <= end);
  };
  const inside = segment.mentions.filter(dated);
  const before = inside.findLast((m) => m.end <= end && m.start >= begin);
  if (before !== undefined) return before.value;
  const behind = predicate === null ? undefined : inside.find((m) => m.start >= end && m.end <= predicate.start);
  if (behind !== undefined) return behind.value;
  const topic = predicate?.outer.find((p) => p.headMention?.kind === "date");
  if (topic?.headMention?.kind === "date" && dated(topic.headMention)) return topic.headMention.value;
  return null;
}

/** Where the clause of the event begins: behind the last predicate that asserts something of its own. */
function clauseStart(segment: Segment, trigger: Trigger, predicate: Predicate | null): number {
  const modifying = predicate?.ending.kind === "adnominal" && predicate.modifies !== null && !isContentNoun(nounOf(predicate.modifies));
  // `지난주 기사에서 딥시크가 V3 개발에 쓴 비용은`: only what stands inside the clause
  if (modifying && trigger.phrase !== null) return Math.min(trigger.phrase.start, ...(predicate?.args ?? []).map((p) => p.start));
  let start = segment.start;
  for (const p of segment.predicates) {
    if (p === predicate || p.end > trigger.span.start) break;
    const { kind, tense, surface } = p.ending;
    if (kind === "final" || kind === "quotative" || kind === "conditional") start = p.end;
    if (kind === "connective" && (tense !== null || surface === "며" || surface === "으며" || surface === "지만")) start = p.end;
  }
  return start;
}
