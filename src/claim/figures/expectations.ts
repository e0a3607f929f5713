/** Figures that were expected or are only compared with. */

import { aside, dateFiller, type Group, hasFigure, takes } from "./group.js";
import { metricSets } from "./lexicon.js";
import { forecasterBefore } from "./outlook.js";
import { usableDate } from "./periods.js";
import { following } from "./roles.js";
import type { State } from "./state.js";
import type { FigureMention, Token } from "./tokens.js";

/** The word of expectation straight before a figure: `예상치 121억달러`, `월가가 예상한 1585억달러`. */
export function expectedHere(s: State, t: Token): Token | null {
  const e = s.expectation;
  if (e === null) return null;
  for (let k = t.index - 1; k > e.index; k--) {
    const between = s.tokens[k] as Token;
    if (between.host === null && between.kind !== "date" && !(between.kind === "noun" && between.case === "none")) return null;
  }
  return e;
}

/** The figure an expectation is about: of this clause, this sentence, the one before. */
export function expectedBase(s: State, m: FigureMention): Group | null {
  return (
    (s.current !== null && takes(s.current, m) ? s.current : null) ??
    s.groups.findLast((g) => takes(g, m) && !g.aside) ??
    s.memory.lasts(s.segment).findLast((g) => takes(g, m)) ??
    null
  );
}

export function giveExpectation(s: State, t: Token, m: FigureMention, word: Token): boolean {
  const base = expectedBase(s, m);
  if (base === null) return false;
  const date = s.tokens
    .slice(Math.max(0, word.index - 2), word.index)
    .findLast((d) => d.kind === "date" && d.host === null && usableDate(s.tokens, d));
  const period = date?.mention?.kind === "date" ? dateFiller(date.mention, "read", "date before the expectation") : base.period;
  const group = aside(base, s.segment, word, period);
  group.value = m;
  group.tokens.push(t);
  group.outlook = "expected";
  group.forecaster = forecasterBefore(s.context, s.tokens, word.index);
  s.groups.push(group);
  return true;
}

const YEAR = /^\d{4}$/;

/** `지난해 집행액 720억 달러보다`: the figure of another period. */
export function giveComparison(s: State, t: Token, m: FigureMention): void {
  const date = s.date;
  const base = s.current ?? s.memory.last(s.segment);
  // `이는 지난해 수주목표액 135억달러보다 34% 높은 수치다`: the metric said again
  const again = s.tokens[t.index - 1]?.metric;
  if (again != null && base !== null && base.metric.noun.code === again.noun.code && takes(base, m)) {
    base.previous ??= m;
    if (date !== null && date.mention?.kind === "date" && YEAR.test(date.mention.value.timex)) s.basis = "yoy";
    s.date = null;
    return;
  }
  s.gap = !(date !== null && t.index - date.index <= 2);
  if (base === null || !takes(base, m) || date === null || t.index - date.index > 2 || date.mention?.kind !== "date") return;
  const group = aside(base, s.segment, t, dateFiller(date.mention, "read", "date before the figure"));
  group.value = m;
  s.groups.push(group);
}

/** `무역수지는 49억 달러 흑자를`: the noun behind says the sign of the balance before. */
export function giveBalance(s: State, t: Token, m: FigureMention): boolean {
  const next = following(s.tokens, t.index);
  const current = s.current;
  if (
    current === null ||
    hasFigure(current) ||
    current.stale ||
    !takes(current, m) ||
    next?.metric == null ||
    !metricSets.balances.has(next.metric.name)
  )
    return false;
  current.value = m;
  current.tokens.push(t);
  s.absorbed.add(next.index);
  return true;
}
