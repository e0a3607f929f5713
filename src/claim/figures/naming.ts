/** Metric nouns as they are read: whose they are, for when, expected or told. */

import type { RoleFiller } from "../draft.js";
import { textFiller } from "../fillers.js";
import { strangerBefore } from "../stranger.js";
import { aside, type Change, dateFiller, type Group, hasFigure, startGroup, takes } from "./group.js";
import { claimItems } from "./items.js";
import { COUNTED, countsItself, isUnowned, itself } from "./itself.js";
import { changeSets, forecastSets, isPeriodic, metricSets, openSets, words } from "./lexicon.js";
import { tellsOf } from "./open.js";
import { forecasterBefore } from "./outlook.js";
import { opens, periodOf } from "./periods.js";
import { relativeHead } from "./relatives.js";
import { following, formerly } from "./roles.js";
import { accountOf, accountTold } from "./signs.js";
import type { State } from "./state.js";
import { found, GLUED, ownSubject, subjectAt } from "./subjects.js";
import { type FigureMention, isFigure, type Token } from "./tokens.js";
import { aboutBefore, forecastingTopic, headParty, observersOwn, topicBefore } from "./topics.js";
import { governs } from "./values.js";

export function openMetric(s: State, t: Token): void {
  if (t.metric === null || s.absorbed.has(t.index) || comparedMetric(s, t) || !opens(s.text, s.tokens, t)) return;
  const level = levelOf(s.tokens, t);
  if (level !== null) {
    openMetric(s, { ...level, case: t.case });
    return;
  }
  const account = accountOf(s.tokens, t);
  const balance = account === null ? accountTold(s.memory, s, t) : null;
  const hit =
    account === null && balance === null ? t.metric : { ...t.metric, noun: { code: "other" as const, takes: t.metric.noun.takes } };
  const own: RoleFiller | null =
    account === null
      ? (balance ?? ownSubject(s.context, s.tokens, t.index))
      : {
          filler: textFiller(s.text, { start: account.start, end: account.word.stemEnd }),
          surety: "read",
          reason: "balance it is the sign of",
        };
  const borne = own === null && !hit.open ? (inBracketOf(s, t) ?? ledTo(s, t)) : null;
  const subject = own ?? borne ?? (hit.open ? openSubject(s, t) : subjectFor(s, t)) ?? countsItself(s, t);
  const period = periodOf(s.tokens, t, s.date) ?? (isPeriodic(hit.noun.code, hit.name) ? carriedPeriod(s, t) : null);
  const group = startGroup(hit, s.segment, t, subject, period, "metric.noun");
  if (hit.outlook === "expected")
    group.forecaster = forecasterBefore(s.context, s.tokens, t.index) ?? forecastingTopic(s.context, s.tokens, t.index);
  if (t.host !== null) {
    // `전년(영업이익 7854억원) 대비`: what it was, the metric said again
    if (t.host.kind === "basis" && s.current !== null && lineOf(s.current.metric.noun.code) === lineOf(hit.noun.code)) return;
    if (t.host.kind === "expectation" || t.host.metric?.outlook === "expected") {
      group.outlook = "expected";
      group.forecaster = forecasterBefore(s.context, s.tokens, t.host.index);
    }
    if (forecastSets.targets.has(t.host.stem)) group.outlook = "planned";
    if (t.host.kind === "date" && t.host.mention?.kind === "date") {
      group.period = dateFiller(t.host.mention, "read", "date before the bracket");
      group.aside = true;
    }
    s.inner = group;
    s.groups.push(group);
    return;
  }
  expectedMetric(s, group, t);
  claimItems(s, group, t);
  const leading = s.orphans.value;
  if (
    leading !== null &&
    s.tokens
      .slice(leading.index + 1, hit.first)
      .every((b) => b.host !== null || (b.kind !== "figure" && b.kind !== "entity" && b.kind !== "date"))
  ) {
    if (takes(group, leading.mention as FigureMention) && (governs(s, group, t) || reached(s, t))) {
      group.value = leading.mention as FigureMention;
      group.tokens.push(leading);
      group.changes.push(...s.orphans.changes);
      if (own === null && s.named !== null && s.named.token.index < leading.index) group.subject = s.named.subject;
    }
  }
  // `6% 넘게 주가가 내렸다`: the movement straight before its metric
  const moved = s.orphans.changes.at(-1);
  if (leading === null && moved?.direction === null && t.case === "subject" && followed(s, moved, t)) {
    group.changes.push(moved);
    group.tokens.push(t);
  }
  if (leading !== null && group.value === leading.mention) yearsBefore(s, group, leading);
  // `40% 이상의 방산 수출 영업이익률`: it waits for the next one
  const waits = leading !== null && !takes(group, leading.mention as FigureMention) && s.tokens[t.index + 1]?.metric != null;
  if (!waits) s.orphans = { value: null, changes: [] };
  s.groups.push(group);
  // `영업이익은 매출(10조원)보다`: said only to compare with
  if (t.case === "than" && s.current?.segment === s.segment && !hasFigure(s.current)) return;
  s.current = group;
  s.named = null;
  // `12%였던 영업이익률은`: waits for what it became
  if (s.before !== null && formerly(s.before, following(s.tokens, s.before.index, false)) === null) s.before = null;
}

/** Words between what is quoted and where it closed: `엔화 환율의 오후 거래 종가`. */
const LEVEL_REACH = 4;

/** `원·엔 [환율의] 오후 거래 종가는`: where a rate or an index closed, no share's price. */
function levelOf(tokens: readonly Token[], t: Token): Token | null {
  if (t.metric?.noun.code !== "sharePrice") return null;
  for (let k = t.metric.first - 1; k >= Math.max(0, t.index - LEVEL_REACH); k--) {
    const before = tokens[k] as Token;
    if (before.host !== null) continue;
    if (before.metric !== null && before.case === "genitive" && metricSets.self.has(before.metric.name)) return before;
    if (before.case !== "none" || before.word.after !== "" || before.word.verb !== null) return null;
  }
  return null;
}

/** `[2022년 32조원], 2023년 4조원에 이르는 적자를`: figures of other years in the same list. */
function yearsBefore(s: State, group: Group, leading: Token): void {
  const dated = s.tokens[leading.index - 1];
  if (dated?.mention?.kind !== "date") return;
  group.period = dateFiller(dated.mention, "read", "date before the figure");
  for (let k = leading.index - 2; k >= 1; k -= 2) {
    const figure = s.tokens[k] as Token;
    const date = s.tokens[k - 1]?.mention;
    if (figure.kind !== "figure" || figure.word.after !== "," || date?.kind !== "date" || !takes(group, figure.mention as FigureMention))
      return;
    const other = aside(group, s.segment, figure, dateFiller(date, "read", "date before the figure"));
    other.value = figure.mention as FigureMention;
    s.groups.push(other);
  }
}

/** `4조원에 이르는 적자를 봤다`: an adnominal verb of amounting leads to it, whatever is done next. */
const reached = (s: State, t: Token): boolean => {
  const before = s.tokens[(t.metric?.first ?? t.index) - 1];
  return before?.word.verb?.ending.kind === "adnominal" && changeSets.reaches.has(before.name);
};

/** Does the metric stand straight behind the figure, hedges passed over? */
function followed(s: State, change: Change, t: Token): boolean {
  const figure = s.tokens.findLast((f) => f.index < t.index && f.host === null && f.mention === change.mention);
  return figure?.word.after === "" && following(s.tokens, figure.index)?.index === t.metric?.first;
}

/** `매출 목표를 [지난해 매출](12조원)보다 2조원 낮은 10조원으로`: the figure of before, and what the movement is against. */
function comparedMetric(s: State, t: Token): boolean {
  const figure = s.tokens[t.index + 1];
  if (t.case === "none" && figure?.kind === "figure" && figure.case === "than" && t.metric !== null) {
    const base = s.current ?? s.memory.last(s.segment);
    return base !== null && base.metric.noun.code === t.metric.noun.code;
  }
  if (t.case !== "than" || s.current?.segment !== s.segment || s.current.metric.noun.code !== t.metric?.noun.code) return false;
  const date = s.tokens.slice(0, t.metric.first).findLast((d) => d.host === null);
  if (date?.mention?.kind === "date" && /^\d{4}$/.test(date.mention.value.timex)) s.basis = "yoy";
  if (s.date === date) s.date = null;
  return true;
}

/** `한빛전자(매출 3조원)`: whose bracket it stands in. */
const inBracketOf = (s: State, t: Token): RoleFiller | null =>
  t.host?.mention?.kind === "party" ? found(s.context, t.host, "bearer of the bracket") : null;

/** The firm its clause leads to, unless the clause has a subject of its own. */
const ledTo = (s: State, t: Token): RoleFiller | null =>
  t.host !== null || s.tokens.some((k) => k.index > s.bound && k.index < t.index && k.host === null && k.case === "subject")
    ? null
    : relativeHead(s.context, s.tokens, t.index);

/** A loss is a figure of the same line as a profit. */
const lineOf = (code: string): string => metricSets.losses[code] ?? code;

/** `증권사가 예상했던 매출 870억원, 영업이익 210억원`: the metric is the expected one. */
export function expectedMetric(s: State, group: Group, t: Token): void {
  const e = s.expectation;
  const last = s.groups.at(-1);
  if (
    e !== null &&
    e.index < (t.metric?.first ?? 0) &&
    s.tokens
      .slice(e.index + 1, t.metric?.first)
      .every((b) => b.kind === "date" || b.host !== null || openSets.averages.has(b.word.verb?.noun ?? b.stem) || ownPhrase(e, b))
  ) {
    group.outlook ??= "expected";
    group.forecaster ??= forecasterBefore(s.context, s.tokens, e.index) ?? forecastingTopic(s.context, s.tokens, e.index);
  } else if (
    last?.outlook === "expected" &&
    (last.tokens.at(-1)?.word.after === "," || last.tokens.at(-1)?.case === "comitative") &&
    last.tokens.at(-1)?.index === (t.metric?.first ?? 0) - 1 &&
    last.metric.outlook === null
  ) {
    group.outlook = "expected";
    group.forecaster = last.forecaster;
  }
}

/** Tokens a subject stays in mind: lists on one line may hold many firms. */
const REACH = 60;

/** Whose figures they are when the metric's phrase does not say. */
export function subjectFor(s: State, t: Token): RoleFiller | null {
  const at = t.metric?.first ?? t.index;
  const about = aboutBefore(s.context, s.tokens, at);
  // a target price is never that of the one who sets it
  if (about !== null && metricSets.forecast.has(t.metric?.name ?? "")) return about;
  const topic = topicBefore(s.context, s.tokens, at, t.metric?.noun.code ?? "");
  if (topic !== null || about !== null) return topic ?? about;
  const part = isPeriodic(t.metric?.noun.code ?? "", "") || t.metric?.noun.code === "growth" ? s.memory.segment(s.segment) : null;
  if (part !== null && s.groups.length === 0) return part;
  if (t.metric?.noun.code === "stake") {
    // `최대주주는 [윤가람 대표]로 지분 32%를 보유한다`
    const holder = s.tokens.slice(0, at).findLast((p) => p.host === null && p.kind !== "date");
    const named =
      holder?.case === "instrument" ? s.tokens.slice(0, holder.index + 1).findLast((p) => p.mention?.kind === "party") : undefined;
    if (holder !== undefined && named !== undefined && named.index >= holder.index - 1)
      return found(s.context, named, "named as the holder");
  }
  const earlier = s.groups.findLast(
    (g) =>
      g.subject !== null &&
      (g.subject.filler.kind === "party" || (!g.metric.weak && g.subject.reason !== COUNTED && g.subject.reason !== GLUED)),
  );
  const origin = s.groups.find((g) => earlier !== undefined && g.subject?.filler === earlier.subject?.filler);
  if (earlier?.subject != null && t.index - (origin?.anchor.index ?? 0) <= REACH) return { ...earlier.subject, surety: "near" };
  if (
    t.metric !== null &&
    (t.metric.noun.code === "budget" || (NATIONAL.has(t.metric.noun.code) && s.memory.firm(s.segment, s.context) === null))
  )
    return itself(s, t.metric, t.metric.noun.code === "growth");
  const told = s.memory.lasts(s.segment).findLast((g) => g.metric.noun.code === t.metric?.noun.code && g.subject !== null && !g.aside);
  if (told !== undefined && isPeriodic(t.metric?.noun.code ?? "", "") && onlyMoves(s, t)) return told.subject;
  const carried = (s.title ? headParty(s.context, s.segment, t.start) : null) ?? (isUnowned(t) ? countsItself(s, t) : null);
  const priced = carried ?? (t.metric?.noun.code === "price" ? s.memory.product(s.segment) : null);
  return priced ?? strangerBefore(s.text, s.segment, t.start) ?? s.memory.subject(s.segment) ?? observersOwn(s.context, s.tokens, t);
}

/** Told of a country where no firm is spoken of. */
const NATIONAL: ReadonlySet<string> = new Set(["exports", "capex", "production", "demand", "growth"]);

/** `증권사들이 예상한 [카카오의] 1분기 영업이익은`: words of the metric's phrase behind a verb of expecting. */
const ownPhrase = (expectation: Token, t: Token): boolean =>
  expectation.word.verb?.ending.kind === "adnominal" &&
  (t.kind === "entity" || t.kind === "noun") &&
  (t.case === "genitive" || t.case === "none") &&
  t.word.after === "" &&
  t.word.verb === null;

/** `매출은 전 분기보다 3% 늘었다`: no amount, only what became of the figure told before. */
function onlyMoves(s: State, t: Token): boolean {
  const figure = s.tokens.find((f) => f.index > t.index && f.host === null && f.kind === "figure");
  return figure !== undefined && isFigure(figure.mention) && t.metric?.noun.takes.includes(figure.mention.kind) === false;
}

/** Whose a noun of no list is: the topic of the sentence, else it stands for itself. */
function openSubject(s: State, t: Token): RoleFiller {
  const clause = clauseBefore(s, t);
  if (clause !== null) return clause;
  const topic = topicBefore(s.context, s.tokens, t.index, "revenue");
  return topic?.filler.kind === "party" ? topic : { filler: textFiller(s.text, t.metric ?? t), surety: "near", reason: "the noun itself" };
}

/** `[신용등급이 오른 기업]은`: what is counted is told by the clause before it. */
function clauseBefore(s: State, t: Token): RoleFiller | null {
  const verb = s.tokens[t.index - 1];
  if (!(openSets.counted.has(t.stem) || openSets.summed.has(t.stem)) || verb === undefined || !tellsOf(verb)) return null;
  const quoted = verb.word.verb?.ending.kind === "quotative";
  let start = verb.start;
  for (let k = verb.index - 1; k >= Math.max(0, verb.index - (quoted ? 10 : 4)); k--) {
    const before = s.tokens[k] as Token;
    if (
      metricSets.scopes.has(before.stem) ||
      before.host !== null ||
      before.kind === "date" ||
      before.kind === "basis" ||
      before.case === "topic" ||
      before.word.after !== "" ||
      before.word.verb !== null
    )
      break;
    start = before.start;
  }
  return { filler: textFiller(s.text, { start, end: t.word.stemEnd }), surety: "read", reason: "clause before the noun" };
}

export function nameSubject(s: State, t: Token): void {
  const subject = subjectAt(s.context, s.tokens, t.index, false);
  if (subject !== null) s.named = { subject, token: t };
}

/** The period of before; its year where the figure is one of a year: `[연간] 설비투자가`. */
function carriedPeriod(s: State, t: Token): RoleFiller | null {
  const beside = s.groups.findLast((g) => !g.aside && g.period?.surety === "near");
  const period = beside?.period ?? s.memory.period(s.segment);
  const first = t.metric?.first ?? t.index;
  const annual = s.tokens.slice(Math.max(0, first - 1), first).some((w) => words.annual.includes(w.stem));
  if (!annual || period?.filler.kind !== "date") return period;
  return {
    ...period,
    surety: "near",
    filler: { kind: "date", date: { timex: period.filler.date.timex.slice(0, 4), mod: null }, mention: null },
  };
}
