/** What carries over from sentence to sentence: who the text is about, the period told of, the last figures. */
import type { Segment } from "../../clause/segments.js";
import type { DateValue, Filler } from "../../contract/types.js";
import { type ClaimContext, type RoleFiller, sameFiller } from "../draft.js";
import { fillerOf } from "../fillers.js";
import { isHeaded } from "../heading.js";
import { dateFiller, type Group, hasFigure } from "./group.js";
import { isPeriodic, metricSets } from "./lexicon.js";

/** Sentences a period or a subject stays in mind without being named again. */
const REACH = 4;
/** A period stays longer: an article on results tells of one quarter. */
const PERIOD_REACH = 9;
/** Sentences in which a product's price may follow it. */
const GOODS_REACH = 2;
/** Sentences over which `같은 기간` reaches back. */
const SAME_REACH = 2;
/** A list of prices may be broken by a remark. */
const LIST_REACH = 3;
/** A page of the market tells of many papers. */
const MARKET_REACH = 10;

/** `코스피`, `나스닥지수`. */
export const isIndex = (group: Group): boolean => metricSets.indices.some((i) => group.metric.name.includes(i));

/** Told for a stretch of time, not for a moment: 매출, 판매량, 무역수지. */
export const isFlow = ({ metric }: Group): boolean =>
  isPeriodic(metric.noun.code, metric.name) || metricSets.flowTails.some((tail) => metric.name.endsWith(tail));

/** Are they figures of two different parties? */
const areApart = (a: Group, b: Group): boolean =>
  a.subject?.filler.kind === "party" && b.subject?.filler.kind === "party" && a.subject.filler.party !== b.subject.filler.party;

/** Sentences over which a period holds for figures of a market or a country. */
const STATISTIC_REACH = 4;

/** Told of no firm, and of what goes on for a time: 생산, 소매판매, 수출. */
const isStatistic = ({ subject, metric, rule }: Group): boolean =>
  subject !== null &&
  subject.filler.kind !== "party" &&
  STATISTICS.has(metric.noun.code) &&
  !metricSets.quoted.some((tail) => metric.name.endsWith(tail)) &&
  rule !== "metric.poll" &&
  rule !== "metric.whole" &&
  rule !== "metric.has";
const STATISTICS: ReadonlySet<string> = new Set(["other", "production", "exports", "demand", "growth", "capex"]);

/** Y, Q or M, D for some days of a month; none for one day and other stretches. */
function grainOf(period: RoleFiller): string {
  const timex = period.filler.kind === "date" ? period.filler.date.timex : "";
  return timex.length === 4 ? "Y" : QUARTER.test(timex) ? "Q" : MONTH.test(timex) ? "M" : DAYS.test(timex) ? "D" : "";
}
/** A movement against the month before is none of a year. */
const clashes = (grain: string, group: Group): boolean =>
  grain !== "" && group.changes.some((c) => c.basis !== null && !(GRAINS[c.basis] ?? grain).includes(grain));
const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;
const MONTH = /^\d{4}-\d\d$/;
const GRAINS: Readonly<Record<string, string>> = { yoy: "YQMD", qoq: "Q", mom: "MD", ytd: "MD" };

/** Do figures of several parties stand in one sentence? */
const areSeveral = (groups: readonly Group[]): boolean => groups.some((g) => groups[0] !== undefined && areApart(groups[0], g));

const QUARTER = /^\d{4}-[QH]\d$/;

export class Memory {
  private groups: readonly Group[] = [];
  private at = -9;
  private party: RoleFiller | null = null;
  private partyAt = -9;
  private goods: RoleFiller | null = null;
  private goodsAt = -9;
  private part: RoleFiller | null = null;
  private partAt = -9;
  private time: RoleFiller | null = null;
  private timeAt = -9;
  private marketAt = -99;
  private traded: { readonly day: DateValue; readonly at: number } | null = null;
  private indexed: { readonly told: Group | null } = { told: null };
  private years: { readonly period: RoleFiller; readonly at: number } | null = null;
  private starts: { readonly day: DateValue; readonly at: number } | null = null;
  private dated: { period: RoleFiller | null; at: number } = { period: null, at: -9 };
  private done: { told: Group | null; at: number } = { told: null, at: -9 };
  /** The last figure told, what is only compared with included. */
  private latest: { told: Group | null; at: number } = { told: null, at: -9 };
  bare: Group | null = null;
  /** Who the article is about: the first party that is a topic. */
  private main: RoleFiller | null = null;

  /** `head`: whom the head of a block names; what is told before a block does not hold in it. */
  constructor(private readonly head: RoleFiller | null = null) {
    this.main = head;
  }

  /** The last figure of the sentence before (or of this one's headline twin), else null. */
  last(segment: Segment, reach = 1): Group | null {
    return segment.sentence.index - this.at <= reach ? (this.groups.at(-1) ?? null) : null;
  }
  /** The figure a list goes on from, a remark or two passed over. */
  listed(segment: Segment): Group | null {
    return this.last(segment, LIST_REACH);
  }
  lasts(segment: Segment): readonly Group[] {
    return segment.sentence.index - this.at <= 1 ? this.groups : [];
  }
  /** The last figure of whatever time. */
  lastTold(segment: Segment, reach: number): Group | null {
    return segment.sentence.index - this.latest.at <= reach ? this.latest.told : null;
  }
  /** A segment named as the predicate of the sentence before. */
  segment(segment: Segment): RoleFiller | null {
    return this.part !== null && segment.sentence.index - this.partAt <= 2 && segment.sentence.index > this.partAt ? this.part : null;
  }
  name(segment: Segment, part: RoleFiller | null): void {
    if (part === null) return;
    this.part = part;
    this.partAt = segment.sentence.index;
  }
  /** The one product the last sentences named: whose price a price without an owner is. */
  product(segment: Segment): RoleFiller | null {
    return segment.sentence.index - this.goodsAt <= GOODS_REACH ? this.goods : null;
  }
  /** Notes the products a sentence names; of several none is meant. */
  show(context: ClaimContext, segment: Segment): void {
    const named = segment.mentions.filter((m) => m.kind === "product" || m.kind === "chip");
    const [first] = named;
    if (first === undefined) return;
    const fillers = named.map((m) => fillerOf(m, context.parties));
    const one = fillers.every((f) => sameFiller(f, fillers[0] as Filler));
    this.goods = one ? { filler: fillers[0] as Filler, surety: "assumed", reason: "product told of before" } : null;
    this.goodsAt = segment.sentence.index;
  }
  /** A new sentence topic ends it. */
  subject(segment: Segment): RoleFiller | null {
    if (this.head !== null && isHeaded(segment)) return this.head;
    return this.party !== null && segment.sentence.index - this.partyAt <= REACH
      ? { ...this.party, surety: "assumed", reason: "subject of the sentences before" }
      : this.main;
  }
  /** The carried subject if it is a firm. */
  firm(segment: Segment, context: ClaimContext): RoleFiller | null {
    const subject = this.subject(segment);
    return subject?.filler.kind === "party" && context.parties.get(subject.filler.party)?.kind === "company" ? subject : null;
  }
  period(segment: Segment): RoleFiller | null {
    return this.time !== null && segment.sentence.index - this.timeAt <= PERIOD_REACH
      ? { ...this.time, surety: "assumed", reason: "period of the sentences before" }
      : null;
  }
  /** The period of the last figure told, a forecast's too. */
  lastPeriod(segment: Segment): RoleFiller | null {
    return segment.sentence.index - this.dated.at <= SAME_REACH ? this.dated.period : null;
  }
  /** The period of the sentence before, for what goes on with it: the same metric of others, another flow of the same bearer. */
  carried(group: Group, apart: boolean): RoleFiller | null {
    const { told, at } = this.done;
    const back = group.segment.sentence.index - at;
    if (told?.period == null || group.outlook !== null) return null;
    const grain = grainOf(told.period);
    if (clashes(grain, group)) return null;
    if (!apart && grain !== "" && back <= STATISTIC_REACH && isStatistic(told) && isStatistic(group))
      return { ...told.period, surety: "assumed", reason: "period the statistics are of" };
    if (back > 1) return null;
    const same =
      told.metric.name === group.metric.name && told.metric.noun.code === group.metric.noun.code && group.metric.noun.code !== "price";
    if (!same && !(isFlow(told) && isFlow(group) && !areApart(told, group))) return null;
    return { ...told.period, surety: "assumed", reason: "period of the sentence before" };
  }
  /** A metric of the sentence before that was told without a figure, for the items of this one. */
  unmeasured(segment: Segment): Group | null {
    return this.bare !== null && segment.sentence.index - this.bare.segment.sentence.index === 1 ? this.bare : null;
  }
  /** Are prices of shares or indices told in the sentences before? */
  inMarket(segment: Segment): boolean {
    return segment.sentence.index - this.marketAt <= MARKET_REACH;
  }
  /** The day whose prices the sentences before tell. */
  day(segment: Segment): DateValue | null {
    return this.traded !== null && segment.sentence.index - this.traded.at <= MARKET_REACH
      ? { ...this.traded.day, timex: this.traded.day.timex.slice(0, 10) }
      : null;
  }
  /** The year the sentences before told of. */
  year(segment: Segment): RoleFiller | null {
    return this.years !== null && segment.sentence.index - this.years.at <= REACH ? this.years.period : null;
  }
  /** The index told of last, with a figure or without. */
  index(segment: Segment, reach: number): Group | null {
    const { told } = this.indexed;
    return told !== null && segment.sentence.index - told.segment.sentence.index <= reach ? told : null;
  }
  passIndex(groups: readonly Group[]): void {
    const told = groups.findLast((g) => isIndex(g) && !g.aside && g.subject !== null);
    if (told !== undefined) this.indexed = { told };
  }
  /** The day from which what the sentences before tell will hold: `26일부터`. */
  start(segment: Segment): DateValue | null {
    return this.starts !== null && segment.sentence.index - this.starts.at <= MARKET_REACH ? this.starts.day : null;
  }
  /** A quotation goes on about the firm whose figures it told. */
  quoted(segment: Segment, groups: readonly Group[]): void {
    const own = groups.findLast((g) => hasFigure(g) && g.subject?.filler.kind === "party" && g.subject.surety === "read");
    if (own?.subject == null || !metricSets.periodic.has(own.metric.noun.code)) return;
    this.party = own.subject;
    this.partyAt = segment.sentence.index;
  }
  pass(segment: Segment, topic: { party: RoleFiller; marked: boolean } | null, groups: readonly Group[]): void {
    const all = groups.filter(hasFigure);
    const told = all.some((g) => !g.aside) ? all.filter((g) => !g.aside) : [];
    const index = segment.sentence.index;
    const latest = all.at(-1);
    if (latest !== undefined) this.latest = { told: latest, at: index };
    const fresh = this.party !== null && index - this.partyAt <= REACH;
    // `한빛카드와 새봄캐피탈은 각각 …`: none of several takes the text from whom it is about
    const own =
      fresh && areSeveral(told)
        ? undefined
        : told.findLast(
            (g) =>
              g.rule !== "metric.list" &&
              g.rule !== "metric.ranked" &&
              g.subject?.filler.kind === "party" &&
              g.subject.surety === "read" &&
              metricSets.periodic.has(g.metric.noun.code),
          );
    const party = own?.subject ?? (topic !== null && (topic.marked || !fresh) ? topic.party : null);
    if (party !== null && topic?.marked) this.part = null;
    if (party !== null) {
      this.party = party;
      this.partyAt = index;
      this.main ??= { ...party, surety: "assumed", reason: "who the article is about" };
    } else if (told.length > 0 && fresh) this.partyAt = index;
    if (told.length === 0) {
      // `작년 4분기 호실적을 냈다`: the quarter the next figures are of
      const quarter = segment.mentions.findLast((m) => m.kind === "date" && QUARTER.test(m.value.timex));
      const known = this.time !== null && index - this.timeAt <= REACH;
      if (quarter?.kind === "date" && !known && segment.sentence.zone !== "title") {
        this.time = dateFiller(quarter, "near", "quarter named before");
        this.timeAt = index;
      }
      return;
    }
    const last = told.findLast((g) => g.period !== null && g.period.surety !== "assumed");
    if (last !== undefined) this.dated = { period: last.period, at: index };
    const done = told.findLast((g) => g.period !== null && g.outlook === null);
    this.done = { told: done ?? null, at: index };
    if (told.some((g) => g.metric.noun.code === "sharePrice" || isIndex(g))) this.marketAt = index;
    const year = told.findLast((g) => g.period !== null && g.outlook === null && grainOf(g.period) === "Y")?.period ?? null;
    if (year !== null) this.years = { period: year, at: index };
    const start = told.findLast((g) => g.day?.timex.endsWith("/..") === true)?.day ?? null;
    if (start !== null) this.starts = { day: start, at: index };
    const traded = told.findLast((g) => g.day !== null)?.day ?? null;
    if (traded !== null) this.traded = { day: traded, at: index };
    this.groups = told;
    this.at = index;
    const dated = told.findLast(
      (g) => g.period?.surety !== "assumed" && g.period !== null && g.outlook === null && metricSets.periodic.has(g.metric.noun.code),
    );
    if (dated?.period == null && told.some((g) => g.period?.surety === "assumed" && metricSets.periodic.has(g.metric.noun.code)))
      this.timeAt = Math.max(this.timeAt, index - 2);
    if (dated?.period != null) {
      this.time = dated.period;
      this.timeAt = index;
    }
  }
}
