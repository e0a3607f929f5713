/** Figures that were expected or are only compared with. */

import { aside, type Change, dateFiller, type Group, hasFigure, takes } from "./group.js";
import { metricSets, wordSets, words } from "./lexicon.js";
import { forecasterBefore } from "./outlook.js";
import { usableDate } from "./periods.js";
import { following } from "./roles.js";
import type { State } from "./state.js";
import type { FigureMention, Token } from "./tokens.js";
import { dateFor } from "./when.js";

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
  // `이는 작년 수주목표액 72억달러보다 25% 많은 금액이다`: the metric said again
  const again = s.tokens[t.index - 1]?.metric;
  if (again != null && base !== null && base.metric.noun.code === again.noun.code && takes(base, m)) {
    // `목표주가 17만원을 유지했다. 전날 종가 13만원보다 25% 높다`: a price is not what the target was before
    if (metricSets.forecast.has(base.metric.name) !== metricSets.forecast.has(again.name)) {
      s.gap = true;
      return;
    }
    base.previous ??= m;
    if (date !== null && date.mention?.kind === "date" && YEAR.test(date.mention.value.timex)) s.basis = "yoy";
    s.date = null;
    return;
  }
  s.gap = !(date !== null && t.index - date.index <= 2);
  if (base !== null && isAnothers(s, base, t)) return;
  if (base === null || !takes(base, m) || date === null || t.index - date.index > 2 || date.mention?.kind !== "date") return;
  const group = aside(base, s.segment, t, dateFiller(date.mention, "read", "date before the figure"));
  group.value = m;
  s.groups.push(group);
}

/** `한빛의 비용은 [누리의] 지난해 비용 300만달러보다 많았다`: the figure compared with is somebody else's. */
const isAnothers = (s: State, base: Group, t: Token): boolean =>
  s.tokens.some(
    (k) =>
      k.index < t.index &&
      (base.segment !== s.segment || k.index > base.anchor.index) &&
      k.host === null &&
      k.mention?.kind === "party" &&
      k.case === "genitive",
  );

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
  current.period ??= dateFor(s, t, current);
  current.tokens.push(t);
  s.absorbed.add(next.index);
  return true;
}

/** `3조원으로 작년 [2조원]보다 늘었다`, `9억원으로, 12월 [20억원]에서 51% 줄었다`: what a figure told before was at another time. */
export function givePrevious(s: State, t: Token, m: FigureMention): boolean {
  const date = s.tokens[t.index - 1];
  if (date?.mention?.kind !== "date" || date.host !== null || date.word.after !== "" || !isCompared(s, t)) return false;
  const base = told(s, m);
  if (base === null || base.value === m) return false;
  const then = date.mention.value.timex;
  const now = base.period?.filler.kind === "date" ? base.period.filler.date.timex : "";
  if (then === now || /_REF$/.test(then)) return false;
  base.previous ??= m;
  s.goesOn = base;
  if (base.segment === s.segment) base.tokens.push(t);
  s.basis = basisBetween(then, now, s.context.reference) ?? s.basis;
  if (s.date === date) s.date = null;
  s.gap = false;
  return true;
}

/** The figure of the same kind and unit that the clause, else the sentence before goes on about. */
function told(s: State, m: FigureMention): Group | null {
  const fits = (g: Group | null): g is Group =>
    g !== null && g.outlook === null && g.value?.kind === m.kind && unitOf(g.value) === unitOf(m);
  if (s.current !== null && s.current.segment === s.segment) return fits(s.current) ? s.current : null;
  const last = s.groups.length === 0 ? s.memory.last(s.segment) : null;
  return fits(last) && last.subject !== null ? last : null;
}

const unitOf = (m: FigureMention): string => (m.kind === "money" ? m.value.currency : m.value.unit);

/** Does a particle or the word behind say that something is measured against the figure? */
function isCompared(s: State, t: Token): boolean {
  if (t.case === "than") return true;
  const next = s.tokens[t.index + 1];
  if (next !== undefined && next.host === null && wordSets.compared.has(next.stem))
    return t.case === "none" || t.case === "dative" || t.case === "comitative";
  if (t.case !== "locative" || !s.text.startsWith(words.outOf, t.mention?.end)) return false;
  // `20억원에서 51% 줄었다`, not `2조원에서 3조원으로`
  const change = next?.kind === "figure" && (isRate(next) || next.case === "none") ? following(s.tokens, next.index) : next;
  return change?.kind === "direction" && change.word.verb !== null;
}

const isRate = ({ mention: m }: Token): boolean =>
  m?.kind === "percent" || (m?.kind === "quantity" && (m.value.unit === words.multiple || m.value.unit === words.half));

/** `[지난해 3월보다] 5% 늘었다`, `[1분기에 비해]`: the time a movement is measured against. */
export function sinceThen(s: State, t: Token): void {
  if (t.host !== null || t.mention?.kind !== "date") return;
  const next = s.tokens[t.index + 1];
  const against =
    t.case === "than" || (next !== undefined && next.host === null && wordSets.compared.has(next.stem) && t.word.after === "");
  if (!against) return;
  const now = (s.current?.segment === s.segment ? s.current.period : null) ?? s.memory.lastPeriod(s.segment);
  const basis = basisBetween(t.mention.value.timex, now?.filler.kind === "date" ? now.filler.date.timex : "", s.context.reference);
  if (basis !== null) s.basis = basis;
  if (s.groups.length === 0 && s.current === null) s.goesOn = s.memory.last(s.segment);
}

/** What the time of a figure is to that of the figure before: `2025-Q1` to `2026-Q1` a year. */
function basisBetween(then: string, now: string, published: string | null): Change["basis"] {
  const years = Number((now || published || "").slice(0, 4)) - Number(then.slice(0, 4));
  if (then.length === 4 && (now === "" || now.length === 4)) return years === 1 || (now === "" && years === 2) ? "yoy" : null;
  if (then.length !== now.length || then.includes("/")) return null;
  if (then.slice(4) === now.slice(4)) return years === 1 ? "yoy" : null;
  const step = Number(now.slice(0, 4)) * PER_YEAR + Number(now.slice(-2).replace("Q", "")) - Number(then.slice(0, 4)) * PER_YEAR;
  const gap = step - Number(then.slice(-2).replace("Q", ""));
  if (then.includes("Q")) return gap === 1 || gap === PER_YEAR - 3 ? "qoq" : null;
  return then.length === 7 && gap === 1 ? "mom" : null;
}
const PER_YEAR = 12;
