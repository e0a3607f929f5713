/** What was said before: the antecedents of 이날, 같은 기간, 전년 and of a bare quarter behind a year. */
import { type CivilDay, civilDay, monthIndex, parseDay } from "../core/calendar.js";
import { sentenceStart } from "./date-tense.js";
import { type DateSpan, firstMonthOf, monthOf, yearOf } from "./date-value.js";

export interface Antecedent {
  readonly span: DateSpan;
  /** Where it ends in the text. */
  readonly at: number;
  /** Only one end of it is said (까지, 부터). */
  readonly open: boolean;
}

export interface Now extends CivilDay {
  readonly number: number;
  readonly monthIndex: number;
  /** Quarters and halves since year 0. */
  readonly quarter: number;
  readonly half: number;
}

let latest: { readonly reference: string | null; readonly now: Now | null } = { reference: null, now: null };

/** The publication day in all its units; articles of one day come one behind the other. */
export function nowOf(reference: string | null): Now | null {
  if (latest.reference !== reference) latest = { reference, now: read(reference) };
  return latest.now;
}

function read(reference: string | null): Now | null {
  const number = reference === null ? null : parseDay(reference);
  if (number === null) return null;
  const day = civilDay(number);
  return {
    year: day.year,
    month: day.month,
    day: day.day,
    number,
    monthIndex: monthIndex(day.year, day.month),
    quarter: day.year * 4 + Math.floor((day.month - 1) / 3),
    half: day.year * 2 + Math.floor((day.month - 1) / 6),
  };
}

/** How far back a comparison looks for what it compares. */
const TOPIC_REACH = 800;
/** Days before the publication that may still be the story's own day. */
const NEWS_DAYS = 7;

export class DateContext {
  readonly now: Now | null;
  /** Last date of any grain. */
  last: Antecedent | null = null;
  /** Last period a figure may belong to: a year, half, quarter, month or range of them; no comparison. */
  period: Antecedent | null = null;
  day: Antecedent | null = null;
  /** Last day or range of days: the month that further days go on in. */
  days: Antecedent | null = null;
  private readonly periods: Antecedent[] = [];
  /** The story's own day: the latest plain day in the week up to publication. */
  news: Antecedent | null = null;
  /** The story's own day is told in another country's time. */
  localNews = false;

  constructor(
    readonly text: string,
    reference: string | null,
  ) {
    this.now = nowOf(reference);
  }

  /** Is the antecedent in the sentence that `at` stands in? */
  inSentence(a: Antecedent | null, at: number): Antecedent | null {
    return a !== null && a.at <= at && a.at > sentenceStart(this.text, at) ? a : null;
  }

  near(a: Antecedent | null, at: number, reach: number): Antecedent | null {
    return a !== null && at - a.at <= reach ? a : null;
  }

  /** `compared`: only a yardstick (전년 동기), no antecedent for what follows. `shifted`: 전날, 다음 날. `whole`: with its year, as in a dateline, or the day of a price. */
  remember(span: DateSpan, at: number, how: { compared: boolean; shifted: boolean; open: boolean; local: boolean; whole: boolean }): void {
    const found = { span, at, open: how.open };
    if (how.compared) return;
    this.last = found;
    if (span.grain === "day" && !how.shifted) this.days = found;
    if (span.grain === "day" && span.from === span.to) {
      if (how.shifted) {
        if (this.day === null || span.from > this.day.span.from) this.day = found;
        return;
      }
      this.day = found;
      const now = this.now;
      if (how.whole || now === null || span.from > now.number || span.from < now.number - NEWS_DAYS) return;
      if (this.news !== null && this.news.span.from > span.from) return;
      this.localNews = how.local || (this.localNews && this.news?.span.from === span.from);
      this.news = found;
    } else if (!how.open && span.grain !== "decade" && span.grain !== "week" && span.grain !== "weekend") {
      this.period = found;
      this.periods.push(found);
    }
  }

  /**
   * The period that a comparison at `at` is about: the last one in its sentence, else the last that is over and no older
   * than last year (a reporting period before a single month), else the last of all. `since`: its first month at the
   * earliest, counted back from the publication.
   */
  topic(at: number, grains: readonly DateSpan["grain"][] = [], since = 1200): DateSpan | null {
    const floor = (this.now?.monthIndex ?? 0) - since;
    const fits = (a: Antecedent): boolean => (grains.length === 0 || grains.includes(a.span.grain)) && firstMonthOf(a.span) >= floor;
    const here = this.inSentence(this.period, at);
    if (here !== null && fits(here)) return here.span;
    // 4분기 영업이익을 추정했다. 전 분기보다: the figure just named
    const just = grains.length > 0 ? this.near(this.period, at, 80) : null;
    if (just !== null && fits(just)) return just.span;
    let month: DateSpan | null = null;
    for (let i = this.periods.length - 1; i >= 0; i--) {
      const a = this.periods[i];
      if (a === undefined || at - a.at > TOPIC_REACH) break;
      if (!fits(a) || !this.isOver(a.span)) continue;
      if (a.span.grain !== "month" || a.span.from !== a.span.to || grains.includes("month")) return a.span;
      month ??= a.span;
    }
    const last = this.near(this.period, at, TOPIC_REACH);
    return month ?? (last !== null && fits(last) ? last.span : null);
  }

  private isOver(span: DateSpan): boolean {
    const { now } = this;
    if (now === null) return true;
    const end = firstMonthOf({ ...span, from: span.to + (span.grain === "day" ? 0 : 1) });
    return end <= now.monthIndex && yearOf(span, span.to) >= now.year - 1;
  }

  lastMonth(): number | null {
    return this.last === null ? null : monthOf(this.last.span, this.last.span.to);
  }

  lastYear(): number | null {
    return this.last === null ? null : yearOf(this.last.span, this.last.span.to);
  }
}
