/** What a figure was at another time it is told to be the greatest since: `2014년 921억달러 이후 최대`. */
import { aside, dateFiller, takes } from "./group.js";
import { forecastSets, metricSets, wordSets, words } from "./lexicon.js";
import type { State } from "./state.js";
import type { FigureMention, Token } from "./tokens.js";

export const changesTopic = (t: Token): boolean =>
  (t.case === "topic" && !metricSets.abstract.has(t.stem) && !forecastSets.forecasters.has(t.stem)) || wordSets.topical.has(t.stem);

/** `2014년 [921억달러] 흑자 이후 10년 만에 최대다`, `2021년 12월 [41억달러] 이후 가장 많다`: the figure of another time. */
export function giveMark(s: State, t: Token, m: FigureMention): boolean {
  const date = s.tokens[t.index - 1];
  if (date?.mention?.kind !== "date" || date.host !== null || date.word.after !== "" || t.word.verb !== null) return false;
  if (date.case !== "none" && date.case !== "genitive") return false;
  let next = s.tokens[t.index + 1];
  if (t.case !== "none" || next === undefined || next.host !== null) return false;
  const sign = metricSets.balances.has(next.metric?.name ?? "") && next.case === "none" ? next : null;
  if (sign !== null) next = s.tokens[sign.index + 1];
  if (next === undefined || !words.since.includes(next.stem)) return false;
  const last = s.memory.last(s.segment);
  const moved = m.kind === "percent" ? last?.changes.findLast((c) => c.mention.kind === "percent") : undefined;
  const now = moved !== undefined && last !== null && !takes(last, m) ? last : (s.current ?? last);
  if (now === null || (now === last && moved !== undefined ? takes(now, m) : now.value?.kind !== m.kind || !takes(now, m))) return false;
  const mark = aside(now, s.segment, t, dateFiller(date.mention, "read", "date before the figure"));
  if (takes(now, m)) mark.value = m;
  else mark.changes.push({ mention: m, direction: moved?.direction ?? null, basis: moved?.basis ?? null });
  mark.tokens.push(t);
  s.groups.push(mark);
  if (sign !== null) s.absorbed.add(sign.index);
  if (s.date === date) s.date = null;
  return true;
}
