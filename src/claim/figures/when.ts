/** Dates around figures: whose period they are. */

import type { Word } from "../../clause/words.js";
import type { DateValue, Mention } from "../../contract/types.js";
import type { RoleFiller } from "../draft.js";
import { dateFiller, type Group } from "./group.js";
import { changeSets, metricSets, wordSets, words } from "./lexicon.js";
import { isFlow, type Memory } from "./memory.js";
import { usableDate } from "./periods.js";
import { lastIndex, type State } from "./state.js";
import type { Token } from "./tokens.js";

/** The date straight before a figure, behind the metric: `매출은 [지난해] 612억원`. */
export function dateFor(s: State, t: Token, group: Group): RoleFiller | null {
  for (let k = t.index - 1; k > group.anchor.index; k--) {
    const p = s.tokens[k] as Token;
    if (p.host !== null) continue;
    if (p.kind === "date" && p.mention?.kind === "date" && usableDate(s.tokens, p))
      return dateFiller(p.mention, "read", "date before the figure");
    if (p.kind !== "noun" || p.case !== "none") return null;
  }
  return null;
}

/** `설비투자를 [올해] 작년 62억유로에서 75억유로로`: the date of the clause, not that of the figure before. */
export function outerDate(s: State, group: Group, t: Token): RoleFiller | null {
  const between = s.tokens.slice(group.anchor.index + 1, t.index).filter((d) => d.host === null);
  const date = between.find((d) => d.kind === "date" && usableDate(s.tokens, d) && s.tokens[d.index + 1]?.kind !== "figure");
  return date?.mention?.kind === "date" ? dateFiller(date.mention, "near", "date of the clause") : null;
}

/** `주가는 [지난해] 61.4% 상승해`: a year that is over; of what is told for a stretch of time any: `수출은 [지난달] 4% 늘었다`. */
export function pastDate(s: State, t: Token, group: Group): RoleFiller | null {
  const date = dateFor(s, t, group);
  if (date !== null && isFlow(group)) return date;
  const timex = date?.filler.kind === "date" ? date.filler.date.timex : "";
  // `소매판매는 [7월] 2.0% 감소했다가`
  if (MONTH.test(timex) && metricSets.itemNames.has(group.metric.name)) return date;
  return timex !== "" && !timex.includes("/") && s.context.reference !== null && timex < s.context.reference.slice(0, 4) ? date : null;
}

/** Told of one day: prices and what hangs on them. */
const DAILY: ReadonlySet<string> = new Set(["sharePrice", "marketCap", "exchangeRate", "price"]);

const isDaily = (group: Group): boolean => DAILY.has(group.metric.noun.code) || metricSets.self.has(group.metric.name);

/** The day a price holds on: its own, else that of the prices told before, where no other time is told. */
export function dayOf(group: Group, memory: Memory): DateValue | null {
  const own = ownDay(group);
  if (own !== null || group.period !== null || !isDaily(group) || group.metric.noun.code === "price") return own;
  if (group.metric.outlook !== null || group.outlook !== null || group.segment.mentions.some((m) => m.kind === "date")) return null;
  return memory.day(group.segment);
}

/** `24일 한빛전자 주가는`, `이날 5만원에 마감했다`; no day it is compared with. */
function ownDay(group: Group): DateValue | null {
  if (group.period !== null) return null;
  const daily = isDaily(group);
  if (!daily && !group.segment.predicates.some((p) => changeSets.deeds.has(p.name))) return null;
  const end = group.value?.start ?? group.changes[0]?.mention.start ?? group.anchor.end;
  const said = group.segment.words;
  for (let i = said.length - 1; i >= 0; i--) {
    const word = said[i] as Word;
    if (word.start >= end || word.case === "than" || wordSets.against.has(said[i + 1]?.stem ?? "")) continue;
    const day = word.mentions.findLast((m) => m.kind === "date" && ((daily && DAY.test(m.value.timex)) || isStart(m)));
    if (day?.kind === "date" && !word.brackets.some((b) => b.start <= day.start && day.end <= b.end)) return day.value;
  }
  return null;
}
/** `17일부터 가격을 올린다`; not `16일 이후`. */
const isStart = (m: DateMention): boolean => SINCE.test(m.value.timex) && !words.since.some((w) => m.text.endsWith(w));
type DateMention = Extract<Mention, { kind: "date" }>;
const SINCE = /^\d{4}-\d\d(?:-\d\d)?\/\.\.$/;
const MONTH = /^\d{4}-(?:\d\d|[QH]\d)$/;
const DAY = /^\d{4}-\d\d-\d\d(?:T[\d:]+)?$/;

export function newDate(s: State, group: Group): RoleFiller | null {
  const date = s.date;
  const last = lastIndex(group);
  return date !== null && date.index > last && group.tokens.length > 1 && date.mention?.kind === "date"
    ? dateFiller(date.mention, "read", "date before the figure")
    : null;
}
