/** Every figure goes to the metric that governs it. */

import { readBracket } from "./brackets.js";
import { dealsBehind } from "./dealt.js";
import { expectedBase, expectedHere, giveBalance, giveComparison, giveExpectation, givePrevious } from "./expectations.js";
import { type Group, hasFigure, startGroup, takes } from "./group.js";
import { implied, impliedHit } from "./implied.js";
import { indexBefore } from "./indices.js";
import { metricSets, words } from "./lexicon.js";
import { giveChange, rateOf } from "./movements.js";
import { carriedTo, placeBefore } from "./places.js";
import { placedAt, rankAfter, ranked } from "./ranks.js";
import { giveMark } from "./records.js";
import { caseOf, type FigureRole, following, roleOf } from "./roles.js";
import type { Named, State } from "./state.js";
import { subjectAt } from "./subjects.js";
import { type FigureMention, isFigure, type Token } from "./tokens.js";
import { giveValue } from "./values.js";
import { giveWhole } from "./wholes.js";

export function readFigure(s: State, t: Token): void {
  const m = t.mention;
  if (!isFigure(m) || m.conversionOf !== null) return;
  if (s.text.startsWith(metricSets.per, m.end)) {
    perUnit(s, t);
    return;
  }
  const previous = s.lastFigure;
  s.lastFigure = t.index;
  if (t.host !== null) {
    if (s.inner !== null && s.inner.anchor.host === t.host) {
      if (s.inner.value === null && takes(s.inner, m)) {
        s.inner.value = m;
        s.inner.tokens.push(t);
      }
    } else readBracket(s, t, m);
    return;
  }
  if (
    following(s.tokens, t.index, false) !== null &&
    metricSets.clubs.has(following(s.tokens, t.index, false)?.stem ?? "") &&
    t.case === "none"
  )
    return;
  if (s.each === null && (dealsOut(s, t) || (s.deals > t.index && dealsBehind(s, t)))) s.each = [];
  if (s.each !== null) {
    s.each.push(t);
    return;
  }
  if (givePrevious(s, t, m) || giveMark(s, t, m) || giveWhole(s, t, m)) return;
  // `충당금 2740억원 등 4262억원`: a part named before the sum
  if (t.case === "none" && following(s.tokens, t.index, false)?.stem === words.suchAs && m.kind !== "percent" && sumFollows(s, t)) {
    givePart(s, t, m);
    return;
  }
  const before = s.tokens[t.index - 1];
  const near = entityBefore(s, t, previous) ?? (before?.case === "instrument" ? placedAt(s, before.index, before.word.stemEnd) : null);
  const target = targetOf(s, t, near);
  const expected = expectedHere(s, t);
  const fits = target !== null && takes(target, m);
  if (near !== null && (!fits || target === null || target.stale || target.segment !== s.segment)) {
    const group = ranked(s, t, near);
    if (group !== null) {
      group.value = m;
      group.tokens.push(t);
      s.groups.push(group);
      // `새봄증권은 2건, 1조4000억원으로`: it bears the next one too
      if (t.word.after === "," && s.tokens[t.index + 1]?.kind === "figure") {
        s.lastFigure = previous;
        s.named = near;
      } else s.named = null;
      return;
    }
  }
  const told = roleOf(s.text, s.tokens, t.index, fits || (expected !== null && expectedBase(s, m) !== null));
  const role = told.kind === "value" && expected !== null ? (gapOf(s, t, expected) ?? told) : told;
  switch (role.kind) {
    case "leading":
      if (rateOf(s, t, m)) return;
      if (giveBalance(s, t, m)) return;
      s.orphans.value = t;
      return;
    case "before":
      s.before = t;
      // the bearer of `누리전자는 410억달러에서 630억달러로` waits for the second figure
      if (s.named !== null && near === s.named) s.lastFigure = previous;
      return;
    case "compared":
      if (expected !== null) {
        giveExpectation(s, t, m, expected);
      } else if (t.case === "dative" || caseOf(s.tokens, t.index).case === "dative") giveValue(s, t, m, target, near);
      else giveComparison(s, t, m);
      return;
    case "change":
      if (s.gap) return;
      giveChange(s, t, m, role.direction, near);
      // `카카오는 9% 내려 5만원에 거래됐다`: the bearer still waits for its value
      if (s.orphans.changes.some((c) => c.mention === m)) s.lastFigure = previous;
      return;
    case "value":
      if (
        expected !== null &&
        (s.current === null || !hasFigure(s.current) || s.current.stale || expected.kind === "expectation") &&
        giveExpectation(s, t, m, expected)
      )
        return;
      giveValue(s, t, m, target, near);
      return;
    default:
  }
}

/** `예상치를 [300억원] 웃돌았다`: by how much, not how much. */
function gapOf(s: State, t: Token, expected: Token): FigureRole | null {
  const next = following(s.tokens, t.index);
  return expected.case === "object" && t.case === "none" && next?.kind === "direction"
    ? { kind: "change", direction: next.direction }
    : null;
}

/** `매출 3조원, 영업이익 6000억원으로 22.9%, 112.2% 늘었다`: as many movements as figures before them. */
function dealsOut(s: State, t: Token): boolean {
  if (t.mention?.kind !== "percent" || t.word.after !== "," || s.tokens[t.index + 1]?.mention?.kind !== "percent") return false;
  let last = t.index;
  while (s.tokens[last]?.word.after === "," && s.tokens[last + 1]?.mention?.kind === "percent") last++;
  if (following(s.tokens, last)?.kind !== "direction") return false;
  const told = s.groups.filter((g) => g.value !== null && g.segment === s.segment && !g.stale && !g.aside);
  return told.length === last - t.index + 1 && told.every((g) => g.changes.length === 0 && !g.metric.noun.takes.includes("percent"));
}

/** `수출 [3만대] 등 총 8만대를 판매했다`: the part has its own metric or place, the sum has not. */
function givePart(s: State, t: Token, m: FigureMention): void {
  const { current } = s;
  if (current !== null && current.anchor.index === t.index - 1 && !hasFigure(current) && takes(current, m)) {
    current.value = m;
    current.tokens.push(t);
    s.current = null;
    return;
  }
  const place = placeBefore(s, t);
  if (place !== null) s.loose.push({ token: t, named: place });
}

/** A figure of the same kind before the clause ends. */
function sumFollows(s: State, t: Token): boolean {
  for (let k = t.index + 1; k < s.tokens.length; k++) {
    const next = s.tokens[k] as Token;
    if (next.host !== null) continue;
    if (next.kind === "figure") return next.mention?.kind === t.mention?.kind;
    if (next.word.verb !== null) return false;
  }
  return false;
}

/** `환율은 1달러당 1450원`: the unit, no figure. `엔화는 100엔당 925원`: what the currency costs. */
function perUnit(s: State, t: Token): void {
  if (t.mention?.kind !== "money" || s.current !== null || s.named === null || !metricSets.currencies.has(s.named.token.stem)) return;
  const hit = { ...impliedHit("price", s.named.token), noun: { code: "exchangeRate" as const, takes: ["money" as const] } };
  s.current = startGroup(hit, s.segment, s.named.token, s.named.subject, null, "metric.rate", true);
  s.named = null;
}

export function entityBefore(s: State, t: Token, previous: number): Named | null {
  const place = metricSets.places.has(s.tokens[t.index - 1]?.stem ?? "") ? placeBefore(s, t) : null;
  if (place !== null) return place;
  const first = Math.max(previous, s.current?.anchor.index ?? -1);
  if (s.named !== null && s.named.token.index > first) return s.named;
  for (let k = t.index - 1; k > first; k--) {
    const p = s.tokens[k] as Token;
    if (p.host !== null || p.kind === "date" || p.kind === "basis") continue;
    // `비중은 ICT 서비스 32.1%, 제조 14.2% 순이었다`
    if (p.kind === "noun" && p.case === "none" && p.word.after === "" && k === t.index - 1 && s.current !== null && listsOn(s, t)) {
      const bearer = subjectAt(s.context, s.tokens, k, true);
      if (bearer !== null) return { subject: bearer, token: p };
    }
    if (p.kind !== "entity" || p.case === "than" || p.case === "dative" || p.case === "locative") return null;
    const subject = subjectAt(s.context, s.tokens, k, true);
    return subject === null ? null : { subject, token: p };
  }
  return null;
}

const listsOn = (s: State, t: Token): boolean => (t.case === "none" && rankAfter(s.tokens, t.index + 1) !== null) || pairs(s, t);

/** `공제율은 [대기업 1%], [중견기업 5%]다`: another noun with a figure of the kind stands straight beside. */
function pairs(s: State, t: Token): boolean {
  const { tokens } = s;
  const paired = (noun: number): boolean => {
    const [bearer, figure] = [tokens[noun], tokens[noun + 1]];
    return (
      (bearer?.kind === "noun" || bearer?.kind === "entity") &&
      bearer.host === null &&
      bearer.case === "none" &&
      bearer.word.after === "" &&
      figure?.kind === "figure" &&
      figure.host === null &&
      figure.mention?.kind === t.mention?.kind
    );
  };
  return (
    (t.word.after === "," && t.case === "none" && paired(t.index + 1)) || (tokens[t.index - 2]?.word.after === "," && paired(t.index - 3))
  );
}

/** A movement, and nobody else it could be of. */
const movesOn = (s: State, t: Token): boolean =>
  (t.mention?.kind !== "money" || (t.case === "none" && following(s.tokens, t.index)?.kind === "direction")) &&
  s.tokens.every((b) => b.index > t.index || b.host !== null || !(BEARING.has(b.case) || (b.kind === "noun" && b.case === "locative")));
const BEARING: ReadonlySet<string> = new Set(["topic", "subject", "also"]);

/** The group a figure would go to. */
export function targetOf(s: State, t: Token, near: Named | null): Group | null {
  const place = near === null ? carriedTo(s, t) : null;
  if (place !== null) return place;
  if (s.current !== null) return s.current;
  // `2020년 215만달러에서 2배로 늘었다`
  if (s.goesOn !== null && near === null && movesOn(s, t)) return s.goesOn;
  return (
    implied(s.context, s.segment, s.tokens, t, near?.subject ?? null, s.memory, s.groups) ??
    (isFigure(t.mention) && near === null ? indexBefore(s, t, t.mention) : null)
  );
}
