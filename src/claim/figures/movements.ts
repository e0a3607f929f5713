/** Changes: movements against another time, rates of growth, movements without a figure. */

import { targetOf } from "./assign.js";
import { type Change, dateFiller, type Group, hasFigure, sibling, startGroup } from "./group.js";
import { changeSets, metricSets, wordSets, words } from "./lexicon.js";
import { giveMarketMove } from "./market.js";
import { following } from "./roles.js";
import { lastIndex, type Named, type State } from "./state.js";
import { type FigureMention, isCopula, type Token } from "./tokens.js";
import { keep, settleSubject } from "./values.js";
import { newDate, pastDate } from "./when.js";

export function giveChange(s: State, t: Token, m: FigureMention, direction: Change["direction"], near: Named | null): void {
  if (giveRate(s, t, m, direction) || giveMarketMove(s, t, m, direction, near ?? s.named)) return;
  const change: Change = { mention: m, direction, basis: s.basis };
  let target = targetOf(s, t, near);
  if (target?.stale && near !== null && !metricSets.listed.has(target.metric.noun.code)) target = null;
  if (target === null || (target.metric.weak && target.value === null && direction === null)) {
    s.orphans.changes.push(change);
    if (direction === null) s.open.push(change);
    return;
  }
  if (m.kind === "money" && !target.metric.noun.takes.includes("money")) return;
  if (m.kind === "quantity" && m.value.unit !== words.multiple && !target.metric.noun.takes.includes("quantity")) return;
  // `최대 영업이익을 거두면서 3%대 강세를 이어간다`: of the share, not of the profit
  if (metricSets.periodic.has(target.metric.noun.code) && changeSets.shareWays.has(following(s.tokens, t.index)?.stem ?? "")) return;
  const adnominal = direction !== null && following(s.tokens, t.index)?.word.verb?.ending.kind === "adnominal";
  if (adnominal && target.stale && target.segment === s.segment && !endsSo(s, t)) {
    s.orphans.changes.push(change);
    return;
  }
  let group = settleSubject(s, target, near);
  if (hasFigure(group) && group.segment === s.segment && restarts(s, group, t))
    group = sibling(group, s.segment, group.anchor, group.subject, newDate(s, group) ?? group.period);
  keep(s, group);
  group.changes.push(change);
  group.tokens.push(t);
  if (group.period === null && group.segment === s.segment) group.period = pastDate(s, t, group);
  if (direction === null) s.open.push(change);
  s.named = null;
}

/** `현재는 3.45% 반등한 상태다`: the noun behind the movement closes the sentence. */
function endsSo(s: State, t: Token): boolean {
  const verb = following(s.tokens, t.index);
  const noun = verb === null ? null : following(s.tokens, verb.index);
  return isCopula(noun ?? undefined) && changeSets.sumsUp.has(noun?.word.verb?.noun ?? "");
}

/** A further movement is another figure: another date, after hours, another clause on a price. */
export function restarts(s: State, group: Group, t: Token): boolean {
  if (newDate(s, group) !== null) return true;
  const last = lastIndex(group);
  if (s.tokens.slice(last + 1, t.index).some((b) => words.afterHours.some((h) => b.stem.startsWith(h)))) return true;
  return group.stale && group.changes.length > 0 && !metricSets.periodic.has(group.metric.noun.code);
}

/** `연평균 32.7% 성장할 것`: a rate of growth is a figure of its own, unless the size it leads to is told with it. */
export function giveRate(s: State, t: Token, m: FigureMention, direction: Change["direction"]): boolean {
  if (m.kind !== "percent" || m.value.unit !== "%") return false;
  const yearly = s.tokens.slice(Math.max(0, t.index - 2), t.index).some((p) => wordSets.yearly.has(p.stem));
  if (!yearly) return false;
  const base = s.current ?? s.memory.last(s.segment);
  if (base === null) return false;
  const sized = s.groups.findLast((g) => g.metric.noun.code === "marketSize" && g.value !== null);
  if (sized !== undefined) {
    sized.changes.push({ mention: m, direction: direction ?? "up", basis: null });
    sized.tokens.push(t);
    return true;
  }
  const metric = { ...base.metric, noun: { code: "growth", takes: ["percent"] } as const, weak: false };
  const group = startGroup(
    metric,
    s.segment,
    t,
    base.subject,
    s.date?.mention?.kind === "date" ? dateFiller(s.date.mention, "read", "date of the clause") : null,
    "metric.growth",
    true,
  );
  group.value = m;
  s.rates.push({ rate: group, of: base });
  s.groups.push(group);
  const next = following(s.tokens, t.index);
  if (next?.metric?.noun.code === "growth") s.absorbed.add(next.index);
  return true;
}

/** A rate told with the size it leads to is a change of that size. */
export function settleRates(s: State): void {
  for (const { rate, of } of s.rates) {
    if (of.segment !== s.segment || of.metric.noun.code !== "marketSize" || of.value === null || rate.value === null) continue;
    of.changes.push({ mention: rate.value, direction: "up", basis: null });
    s.groups.splice(s.groups.indexOf(rate), 1);
  }
}

/** `연평균 45% 성장률을 기록해 660억 달러로`: the rate belongs to the size. */
export function rateOf(s: State, t: Token, m: FigureMention): boolean {
  const next = following(s.tokens, t.index);
  if (next?.metric?.noun.code !== "growth" || s.current === null || s.current.metric.noun.code === "growth" || m.kind !== "percent")
    return false;
  s.current.changes.push({ mention: m, direction: "up", basis: null });
  s.current.tokens.push(t);
  s.absorbed.add(next.index);
  return true;
}

/** `현대차는 보합이었고`: a movement without a figure. */
export function standStill(s: State, t: Token): void {
  const named = s.named;
  if (named === null || named.token.index !== t.index - 1) return;
  const base = s.groups.at(-1) ?? s.memory.listed(s.segment);
  if (base === null || !metricSets.listed.has(base.metric.noun.code)) return;
  const group = sibling(base, s.segment, t, named.subject, base.period);
  group.flat = true;
  s.groups.push(group);
  s.named = null;
}
