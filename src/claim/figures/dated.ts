/** Periods told behind a figure, or before it by other figures: `7%였다(2022년 기준)`, `같은 기간 …`. */
import type { RoleFiller } from "../draft.js";
import { dateFiller, type Group, hasFigure } from "./group.js";
import { words } from "./lexicon.js";
import { usableDate } from "./periods.js";
import type { State } from "./state.js";
import type { Token } from "./tokens.js";

/** Gives the segment's figures without a period the one they are told for. */
export function settlePeriods(s: State): void {
  const open = s.groups.filter((g) => hasFigure(g) && (g.period === null || g.period.surety === "assumed"));
  if (open.length === 0) return;
  bracketed(s, open);
  samePeriod(s, open);
  const own = s.tokens.some((t) => t.kind === "date" && t.host === null && usableDate(s.tokens, t));
  // `연간`: of no month; what is expected is of another time
  const apart = s.tokens.some((t) => t.kind === "expectation" || words.annual.includes(t.stem));
  if (!own) for (const g of open) g.period ??= s.memory.carried(g, apart);
  yearly(s);
  // `중국 900만톤(58%)`: its part of all is of the same day
  for (const g of open)
    if (g.aside) g.period ??= s.groups.find((o) => o !== g && !o.aside && g.tokens.some((t) => o.tokens.includes(t)))?.period ?? null;
}

/** `4분기에는 적자였다. 카드는 [전년 대비] 8% 늘었다`: against a year, no longer of the quarter between. */
function yearly(s: State): void {
  const year = s.memory.year(s.segment);
  if (year === null || !s.tokens.some((t) => t.kind === "basis" && t.basis === "yoy" && isYear(s.text, t))) return;
  for (const g of s.groups)
    if (g.period?.surety === "assumed" && timexOf(g.period).startsWith(`${timexOf(year)}-Q`))
      g.period = { ...year, surety: "assumed", reason: "year of the sentences before" };
}
const timexOf = ({ filler }: RoleFiller): string => (filler.kind === "date" ? filler.date.timex : "");
const isYear = (text: string, { start }: Token): boolean => !words.sameTime.some((w) => text.slice(start, start + SPAN).includes(w));
/** Letters the name of such a time takes. */
const SPAN = 10;

/** `점유율은 23%(2024년 기준)다`: of its figure; behind the last word of the sentence of all. */
function bracketed(s: State, open: readonly Group[]): void {
  for (const t of s.tokens) {
    const { host, mention } = t;
    if (host === null || mention?.kind !== "date" || !s.tokens.slice(t.index + 1, t.index + 3).some((b) => isBase(b, host))) continue;
    const period = dateFiller(mention, "read", "date in the bracket");
    const last = s.tokens.every((b) => b.index <= host.index || b.host !== null) && host.word.verb !== null;
    for (const g of open) if (last || g.tokens.includes(host)) g.period = period;
  }
}

const isBase = (t: Token, host: Token): boolean => t.host === host && t.stem === words.asOf;

/** `같은 기간 낸드 출하량은 18% 줄었다`: that of the figures before, unless it says what a movement is against. */
function samePeriod(s: State, open: readonly Group[]): void {
  const same = s.tokens.find((t) => t.basis === "same" && t.host === null);
  if (same === undefined || s.tokens.some((t) => t.kind === "basis" && t.index < same.index)) return;
  const period = s.groups.findLast((g) => g.anchor.index < same.index && g.period !== null)?.period ?? s.memory.lastPeriod(s.segment);
  if (period === null) return;
  for (const g of open) if (g.anchor.index > same.index) g.period = { ...period, surety: "near", reason: "the same period" };
}
