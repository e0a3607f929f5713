/** Figures in brackets: restated, of another period, of another bearer, signed. */

import { giveExpectation } from "./expectations.js";
import { aside, type Change, dateFiller, type Group, sibling, startGroup, takes } from "./group.js";
import { impliedHit } from "./implied.js";
import { addItem, signOf } from "./items.js";
import { metricSets, wordSets, words } from "./lexicon.js";
import { rankAfter, rankedInBracket } from "./ranks.js";
import { roleOf } from "./roles.js";
import type { State } from "./state.js";
import { subjectAt } from "./subjects.js";
import type { FigureMention, Token } from "./tokens.js";
import { keep } from "./values.js";

export function readBracket(s: State, t: Token, m: FigureMention): void {
  const host = t.host as Token;
  const base = s.current ?? s.memory.listed(s.segment);
  if (giveSigned(s, t, m, host)) return;
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
    if (twin !== undefined) {
      const change: Change = { mention: m, direction: direction ?? twin.direction, basis: twin.basis };
      (group === undefined ? s.orphans.changes : group.changes).push(change);
      if (change.direction === null) s.open.push(change);
    } else if (group !== undefined && role.kind === "change" && direction !== null)
      group.changes.push({ mention: m, direction, basis: s.basis });
    return;
  }
  if (host.kind === "basis") {
    const group = s.current ?? s.groups.at(-1) ?? (s.tokens[0]?.index === host.index ? base : null);
    if (group !== null && takes(group, m) && wordSets.previous.has(host.name)) group.previous ??= m;
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
  if (
    (s.current?.metric.noun.code === "sharePrice" ||
      (s.current === null && s.tokens.some((w) => w.host === null && words.stocks.includes(w.stem)))) &&
    m.kind === "percent" &&
    host.mention?.kind === "party"
  ) {
    // `주가는 올라 카카오(5.31%), 네이버(5.15%) 등이 강세다`: the direction is said behind the list
    const bearer = subjectAt(s.context, s.tokens, host.index, true);
    const group =
      s.current === null
        ? startGroup(impliedHit("sharePrice", host), s.segment, host, bearer, null, "metric.listed", true)
        : sibling(s.current, s.segment, host, bearer, s.current.period);
    const change: Change = { mention: m, direction: null, basis: s.basis };
    group.changes.push(change);
    s.open.push(change);
    s.groups.push(group);
    return;
  }
  if (addItem(s, m, host)) return;
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
    const group = aside(base, s.segment, host, dateFiller(host.mention, "read", "date before the bracket"));
    group.value = m;
    group.tokens.push(t);
    s.groups.push(group);
    return;
  }
  const subject = host.kind === "entity" || host.kind === "noun" ? subjectAt(s.context, s.tokens, host.index, true) : null;
  if (subject !== null && host.case !== "than" && rankAfter(s.tokens, host.index + 1) !== null) {
    // `이어 광장(3조2000억원), 세종(2조8000억원) 순이었다`
    putValue(s, { ...sibling(base, s.segment, host, subject, base.period), rule: "metric.ranked" }, t, m);
    s.named = null;
    return;
  }
  if (subject === null || !(metricSets.listed.has(base.metric.noun.code) || host.case === "than")) return;
  if (host.case === "than") {
    // `1차 사업(1조4600억원)보다 42.5% 늘었다`
    const other = { ...aside(base, s.segment, host, null), subject };
    other.value = m;
    s.groups.push(other);
    return;
  }
  const group = sibling(base, s.segment, host, subject, base.period);
  putValue(s, group, t, m);
  s.named = null;
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
