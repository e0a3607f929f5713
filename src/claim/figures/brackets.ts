/** Figures in brackets: restated, of another period, of another bearer, signed. */

import { giveExpectation } from "./expectations.js";
import { aside, type Change, dateFiller, type Group, hasFigure, sibling, startGroup, takes } from "./group.js";
import { impliedHit } from "./implied.js";
import { addItem, signOf } from "./items.js";
import { metricSets, wordSets, words } from "./lexicon.js";
import { inMarket, isPriceMove } from "./market.js";
import { isIndex } from "./memory.js";
import { subjectFor } from "./naming.js";
import { givePast, giveSpan } from "./past.js";
import { periodOf } from "./periods.js";
import { givePlaced, RANK, rankAfter, rankedInBracket } from "./ranks.js";
import { changesTopic } from "./records.js";
import { following, roleOf } from "./roles.js";
import { isNegative } from "./signs.js";
import type { State } from "./state.js";
import { found, ownSubject, subjectAt } from "./subjects.js";
import type { FigureMention, Token } from "./tokens.js";
import { isForecaster } from "./topics.js";
import { keep } from "./values.js";

export function readBracket(s: State, t: Token, m: FigureMention): void {
  const host = t.host as Token;
  const behind = metricBehind(s, m, host);
  const base = behind ?? s.current ?? s.memory.listed(s.segment);
  if (givePast(s, t, m, host) || giveSigned(s, t, m, host)) return;
  if (host.kind === "metric" && host.case === "than" && s.current !== null && s.current.anchor !== host) {
    if (takes(s.current, m) && s.current.metric.noun.code === host.metric?.noun.code) s.current.previous ??= m;
    return;
  }
  // `무역수지도 적자 전환(-8억달러)했다`
  if (
    m.kind === "money" &&
    s.current !== null &&
    host.index > s.current.anchor.index &&
    TURNS.has(host.kind) &&
    isNegative(s.text, m.start)
  ) {
    if (s.current.segment === s.segment && !hasFigure(s.current) && takes(s.current, m)) putValue(s, s.current, t, m);
    return;
  }
  if (host.kind === "metric" && s.current?.anchor === host) {
    if (takes(s.current, m)) putValue(s, s.current, t, m);
    return;
  }
  if (host.kind === "expectation" || (host.metric?.outlook === "expected" && s.current?.anchor !== host)) {
    giveExpectation(s, t, m, host);
    return;
  }
  if (host.kind === "figure") {
    const group = s.groups.findLast((g) => g.tokens.includes(host));
    const role = roleOf(s.text, s.tokens, t.index, false);
    const twin = [...s.orphans.changes, ...(group?.changes ?? [])].find((c) => c.mention === host.mention);
    const direction = role.kind === "change" ? role.direction : null;
    if (m.kind === "quantity" && m.value.unit !== words.multiple && m.value.unit !== words.point) return;
    if (m.kind === "money" && group !== undefined && host.mention?.kind === "money" && giveSpan(s, group, host.mention, m)) return;
    if (twin !== undefined) {
      const change: Change = { mention: m, direction: direction ?? twin.direction, basis: twin.basis };
      (group === undefined ? s.orphans.changes : group.changes).push(change);
      if (change.direction === null) s.open.push(change);
    } else if (group !== undefined && role.kind === "change" && direction !== null)
      group.changes.push({ mention: m, direction, basis: s.basis });
    else if (group !== undefined && m.kind === "percent" && group.value === host.mention && rankAfter(s.tokens, host.index + 1) !== null) {
      // `중국 900만톤(58%), 한국 370만톤(24%) 순`: its part of all
      const hit = { ...impliedHit("stake", t), noun: { code: "marketShare" as const, takes: ["percent" as const] } };
      const share = startGroup(hit, s.segment, t, group.subject, group.period, "metric.list", true);
      share.value = m;
      share.tokens.push(host);
      share.aside = true;
      s.groups.push(share);
    }
    return;
  }
  if (host.kind === "basis") {
    if (bearerIn(s, t, host) !== undefined) return;
    const group = s.current ?? s.groups.at(-1) ?? (opensWith(s, host) ? base : null);
    if (s.each !== null) s.eachBefore.push(m);
    else if (group !== null && takes(group, m) && wordSets.previous.has(host.name)) group.previous ??= m;
    const date = host.word.mentions.find((d) => d.kind === "date" && d.start === host.start);
    if (base !== null && takes(base, m) && host.name === words.of && date?.kind === "date") {
      const group = aside(base, s.segment, host, dateFiller(date, "read", "date before the bracket"));
      group.value = m;
      group.tokens.push(t);
      s.groups.push(group);
    }
    return;
  }
  if (giveShare(s, t, m, host)) return;
  if (m.kind === "percent" && host.mention?.kind === "party" && listsShares(s, host)) {
    // `주가는 올라 카카오(5.31%), 네이버(5.15%) 등이 강세다`: the direction is said behind the list
    const bearer = subjectAt(s.context, s.tokens, host.index, true);
    const group =
      s.current?.metric.noun.code !== "sharePrice"
        ? startGroup(impliedHit("sharePrice", host), s.segment, host, bearer, null, "metric.listed", true)
        : sibling(s.current, s.segment, host, bearer, s.current.period);
    const change: Change = { mention: m, direction: null, basis: s.basis };
    group.changes.push(change);
    s.open.push(change);
    s.groups.push(group);
    return;
  }
  if (addItem(s, m, host) || givePlaced(s, t, m, host)) return;
  if (base === null && m.kind === "money" && host.kind === "entity") {
    const group = rankedInBracket(s, host);
    if (group !== null) {
      group.value = m;
      group.tokens.push(t);
      s.groups.push(group);
      return;
    }
  }
  if (base === null || !takes(base, m)) return;
  if (host.kind === "date" && host.mention?.kind === "date") {
    // `16조원으로 2023년(15조원)보다 9.3% 늘었다`
    const told = s.current !== null && s.current.value !== null ? s.current : opensWith(s, host) ? base : null;
    const bearer = bearerIn(s, t, host);
    if (told !== null && isCompared(s, host)) {
      if (bearer !== undefined) return;
      told.previous ??= m;
      if (YEAR.test(host.mention.value.timex)) s.basis = "yoy";
      return;
    }
    // `승용차는 683억달러로 2023년(682억달러)과 비슷했다`: another topic is no longer told of the metric before
    if (s.current === null && s.tokens.some((b) => b.index < host.index && changesTopic(b))) return;
    const group = aside(base, s.segment, host, dateFiller(host.mention, "read", "date before the bracket"));
    group.value = m;
    group.tokens.push(t);
    if (bearer !== undefined) group.subject = found(s.context, bearer, "before the figure");
    s.groups.push(group);
    return;
  }
  // `지난달 24일 전고점(932달러)을 넘어`
  if (metricSets.marks.has(host.stem) && (base.metric.noun.code === "sharePrice" || metricSets.self.has(base.metric.name))) {
    const mark = aside(base, s.segment, host, null);
    mark.value = m;
    mark.tokens.push(t);
    s.groups.push(mark);
    return;
  }
  const subject = host.kind === "entity" || host.kind === "noun" ? subjectAt(s.context, s.tokens, host.index, true) : null;
  if (subject !== null && host.case !== "than" && rankAfter(s.tokens, host.index + 1) !== null) {
    // `이어 광장(3조2000억원), 세종(2조8000억원) 순이었다`
    putValue(s, { ...sibling(base, s.segment, host, subject, base.period), rule: "metric.ranked" }, t, m);
    s.named = null;
    return;
  }
  // `투자금은 한빛캐피탈(130억 달러)을 넘어설`: the sentence tells of something else
  if (
    base.segment !== s.segment &&
    s.tokens.some((b) => b.index < host.index && b.kind === "noun" && changesTopic(b) && !RANK.test(b.stem))
  )
    return;
  const listing = behind !== null || (base.segment === s.segment && base.rule === "metric.list");
  if (subject === null || !(listing || metricSets.listed.has(base.metric.noun.code) || host.case === "than")) return;
  if (host.case === "than") {
    // `1차 사업(1조4600억원)보다 42.5% 늘었다`
    const other = { ...aside(base, s.segment, host, null), subject };
    other.value = m;
    s.groups.push(other);
    return;
  }
  // `한빛증권(7만7000원→7만1000원)`: the second figure of a bracket
  if (s.current?.anchor === host && s.current.value !== null) {
    if (!s.text.startsWith(words.becomes, s.current.value.end)) return;
    s.current.previous = s.current.value;
    s.current.value = m;
    s.current.tokens.push(t);
    return;
  }
  const brokers = metricSets.forecast.has(base.metric.name) && isForecaster(s.context, subject);
  const group = sibling(base, s.segment, host, brokers ? base.subject : subject, base.period);
  if (brokers) {
    group.outlook = "expected";
    group.forecaster = subject;
  }
  putValue(s, group, t, m);
  s.named = null;
}

/**
 * The metric told behind the list: `새봄증권(9만원→8만원)과 누리증권(…)은 한빛전자의 [목표주가를] 낮췄다`,
 * `한빛카드(4027억원)와 한빛생명(2694억원)도 [순이익이] 늘었다`.
 */
function metricBehind(s: State, m: FigureMention, host: Token): Group | null {
  if (s.current !== null || m.kind !== "money" || host.mention?.kind !== "party") return null;
  const behind = s.tokens.find((k) => k.index > host.index && k.host === null && k.metric !== null);
  if (behind?.metric == null || !behind.metric.noun.takes.includes(m.kind)) return null;
  if (metricSets.forecast.has(behind.metric.name)) {
    if (metricSets.forecast.has(s.memory.listed(s.segment)?.metric.name ?? "")) return null;
    const subject = ownSubject(s.context, s.tokens, behind.index) ?? subjectFor(s, behind);
    return startGroup(behind.metric, s.segment, behind, subject, null, "metric.list", true);
  }
  if (!metricSets.listed.has(behind.metric.noun.code) && !metricSets.periodic.has(behind.metric.noun.code)) return null;
  const between = s.tokens.slice(host.index, behind.metric.first).filter((b) => b.host === null);
  const bearers = between.every((b) => b.mention?.kind === "party" || (b.kind === "noun" && (b.case === "none" || b.case === "also")));
  const period = periodOf(s.tokens, behind, s.date) ?? s.memory.period(s.segment);
  return bearers ? startGroup(behind.metric, s.segment, host, null, period, "metric.list", true) : null;
}

/** Nothing stands before it but a word for the figure of the sentence before: `[이는] 전년(1226억원) 대비`. */
const opensWith = (s: State, host: Token): boolean =>
  s.tokens.slice(0, host.index).every((t) => t.kind === "noun" && (metricSets.abstract.has(t.stem) || wordSets.focus.has(t.stem)));

/** `지난해([한빛] 211%·[새봄] 190%)`. */
const bearerIn = (s: State, t: Token, host: Token): Token | undefined =>
  s.tokens.slice(host.index + 1, t.index).findLast((k) => k.host === host && k.mention?.kind === "party");

/** Words that say how a balance turned. */
const TURNS: ReadonlySet<Token["kind"]> = new Set(["noun", "verb", "direction", "metric"]);

const YEAR = /^\d{4}$/;

/** The particle of comparison may stand apart: `2023년(15조원) 보다`. */
const isCompared = (s: State, host: Token): boolean => {
  const next = following(s.tokens, host.index, false);
  return host.case === "than" || wordSets.compared.has(next?.stem ?? "");
};

/** Tokens from an item of a list to the word that says where all of them went. */
const LIST_REACH = 60;

/** Behind a share price, an index, or words of the market: `네이버(6.1%)와 카카오(7.2%)는 급등했다`. */
function listsShares(s: State, host: Token): boolean {
  if (s.current !== null && !isIndex(s.current)) return s.current.metric.noun.code === "sharePrice";
  if (s.tokens.some((w) => w.host === null && words.stocks.includes(w.stem))) return true;
  const party = host.mention?.kind === "party" ? s.context.parties.get(host.mention.value.party) : undefined;
  if (party?.kind !== "company") return false;
  const way = s.tokens.slice(host.index + 1, host.index + LIST_REACH).find((d) => d.host === null && d.direction !== null);
  return way !== undefined && isPriceMove(way, inMarket(s));
}

/** `누리그리드(30%)와 산업은행(25%)이 출자해 세운`: shares of those who founded or hold something. */
export function giveShare(s: State, t: Token, m: FigureMention, host: Token): boolean {
  if (m.kind !== "percent" || m.value.unit !== "%" || host.mention?.kind !== "party") return false;
  const named = s.current?.metric.noun.code;
  if (named !== undefined && named !== "stake") return false;
  if (!s.tokens.some((w) => w.host === null && wordSets.founding.has(w.word.verb?.noun || w.stem))) return false;
  const group = startGroup(
    impliedHit("stake", host),
    s.segment,
    host,
    subjectAt(s.context, s.tokens, host.index, true),
    null,
    "metric.held",
    true,
  );
  group.value = m;
  group.tokens.push(t);
  s.groups.push(group);
  return true;
}

/** `한화시스템(-6.06%)`, `하한가(-9.97%)`: a signed percentage is a movement, of a price where a firm bears it. */
export function giveSigned(s: State, t: Token, m: FigureMention, host: Token): boolean {
  const direction = signOf(s.text, m);
  if (direction === null) return false;
  const change: Change = { mention: m, direction, basis: s.basis };
  const subject = host.kind === "entity" && host.mention?.kind === "party" ? subjectAt(s.context, s.tokens, host.index, true) : null;
  if (subject === null && addItem(s, m, host)) return true;
  if (subject === null) {
    if (s.current === null || host.kind === "basis" || host.kind === "date") return false;
    s.current.changes.push(change);
    s.current.tokens.push(t);
    return true;
  }
  const base = s.current ?? s.memory.listed(s.segment);
  const group =
    base !== null && metricSets.listed.has(base.metric.noun.code)
      ? sibling(base, s.segment, host, subject, base.period)
      : startGroup(impliedHit("sharePrice", host), s.segment, host, subject, null, "metric.signed", true);
  group.changes.push(change);
  group.tokens.push(t);
  keep(s, group);
  return true;
}

export function putValue(s: State, group: Group, t: Token, m: FigureMention): void {
  if (group.value !== null) return;
  group.value = m;
  group.tokens.push(t);
  keep(s, group);
}
