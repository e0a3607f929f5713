/** Reads one segment left to right: each word does what it is. */

import { readFigure } from "./assign.js";
import { settlePeriods } from "./dated.js";
import { wayBehind } from "./dealt.js";
import { giveExisting } from "./exists.js";
import { sinceThen } from "./expectations.js";
import { type Group, hasFigure } from "./group.js";
import { giveHolding } from "./holdings.js";
import { goOnIndex } from "./indices.js";
import { endItems, moveItems, toldBare } from "./items.js";
import { changeSets, isPeriodic, metricSets, words } from "./lexicon.js";
import { settleRates, standStill } from "./movements.js";
import { nameSubject, openMetric } from "./naming.js";
import { usableDate } from "./periods.js";
import { readPoll } from "./polls.js";
import { readRates } from "./rates.js";
import { endReason } from "./reasons.js";
import { isRule } from "./rules.js";
import { distribute, giveEdge, giveSold, giveTrades } from "./shares.js";
import type { State } from "./state.js";
import type { FigureMention, Token } from "./tokens.js";

export function read(s: State): Group[] {
  const polled = readPoll(s);
  const rates = readRates(s);
  for (const t of s.tokens) {
    if (polled.has(t.index) || rates.has(t.index)) continue;
    switch (t.kind) {
      case "metric":
        if (namesRate(s, t)) break;
        openMetric(s, t);
        break;
      case "figure":
        readWithBasis(s, t);
        break;
      case "date":
        if (usableDate(s.tokens, t)) s.date = t;
        else sinceThen(s, t);
        break;
      case "basis":
        if (t.basis !== "same" && !isPostfix(s.tokens[t.index - 1], t)) s.basis = t.basis;
        break;
      case "expectation":
        s.expectation = t;
        break;
      case "direction":
        for (const c of s.open) c.direction = t.direction;
        s.open = [];
        moveItems(s, t);
        if (t.direction === "flat") standStill(s, t);
        s.gap = false;
        if (t.word.verb?.ending.kind === "connective") spendSubject(s);
        endClause(s, t, endReason(s, t));
        break;
      case "verb":
        readVerbToken(s, t);
        break;
      default:
        if (t.stem === words.each) s.each ??= [];
        // `3627억원 매도 [우위를] 보였다`
        if (t.stem === words.edge) giveEdge(s, t);
        nameSubject(s, t);
        goOnIndex(s, t);
    }
    if (s.each !== null && s.each.length > 0 && t.kind !== "figure" && t.host === null && t.kind !== "basis" && !isHedge(t))
      distribute(s, t);
  }
  if (s.each !== null) distribute(s, null);
  settleRates(s);
  endItems(s);
  settlePeriods(s);
  for (const g of s.groups) {
    for (const c of g.changes) if (c.direction === null && c.basis !== null && isMultiple(c.mention)) c.direction = "up";
    g.changes = g.changes.filter((c) => c.direction !== null);
  }
  s.memory.passIndex(s.groups);
  const told = s.groups.filter((g) => hasFigure(g) && !isRule(s, g));
  if (told.length === 0) s.memory.bare = toldBare(s);
  return told;
}

/** `+32.0% [YoY], +33.1% [QoQ]`: an abbreviation straight behind a percentage is what that one is measured against. */
const isPostfix = (figure: Token | undefined, t: Token | undefined): boolean =>
  t?.kind === "basis" && LATIN.test(t.stem) && figure?.mention?.kind === "percent" && figure.word.after === "" && figure.host === t.host;
const LATIN = /^[A-Za-z]/;

/** `각각 12%, 9%의 [증가율을] 기록했다`. */
function namesRate(s: State, t: Token): boolean {
  if (s.each === null || s.each.length === 0 || t.host !== null || t.metric?.noun.code !== "growth" || wayBehind(t) === null) return false;
  distribute(s, t);
  return true;
}

/** `각각 3%, 2% 넘게 올랐다`. */
const isHedge = (t: Token): boolean => (t.kind === "noun" || t.kind === "verb") && changeSets.hedges.has(t.stem);

function readWithBasis(s: State, t: Token): void {
  const behind = s.tokens[t.index + 1];
  const before = s.basis;
  const own = isPostfix(t, behind) && behind?.basis !== "same" ? (behind?.basis ?? null) : null;
  if (own !== null) s.basis = own;
  readFigure(s, t);
  if (own !== null) s.basis = before;
}

/** `작년의 3배가 넘는 규모다`: more than one of it is more. */
const isMultiple = (m: FigureMention): boolean =>
  m.kind === "quantity" && m.value.unit === words.multiple && (m.value.value ?? m.value.min ?? 0) > 1;

/** `영업이익은 [매출이 줄면서] 74% 감소했다`: a clause told of another metric, the one the sentence is about goes on. */
function topical(s: State, current: Group): Group | null {
  if (current.anchor.case !== "subject" && current.anchor.case !== "object") return null;
  const over = s.groups.findLast((g) => g !== current && g.segment === s.segment && !g.aside && g.anchor.case === "topic");
  return over !== undefined && !(hasFigure(over) && hasFigure(current)) ? over : null;
}

/** `한빛(3.3%), 새봄(4.7%) 등을 [제외한] 종목이 하락했다`: they went the other way. */
function except(s: State, t: Token): void {
  const way = s.tokens.find((d) => d.index > t.index && d.host === null && d.direction !== null)?.direction ?? null;
  if (way === null || way === "flat") return;
  for (const c of s.open) c.direction = way === "up" ? "down" : "up";
  s.open = [];
}

function readVerbToken(s: State, t: Token): void {
  if (words.except.includes(t.name)) except(s, t);
  if (metricSets.sold.has(t.name)) giveSold(s, t);
  giveHolding(s, t);
  giveExisting(s, t);
  if (t.word.verb?.noun === words.edge) giveEdge(s, t);
  if (changeSets.trades.has(t.name)) giveTrades(s, t);
  spendSubject(s);
  endClause(s, t, endReason(s, t));
  spendMetric(s, t);
}

/** `[적자를 낸] 한빛전자의 강 대표는 3억원을 받았다`: what a clause before a name tells of is over with it. */
function spendMetric(s: State, t: Token): void {
  const { current } = s;
  if (current === null || current.segment !== s.segment || hasFigure(current) || t.host !== null) return;
  if (t.word.verb?.ending.kind !== "adnominal" || current.anchor.case !== "object" || !isPeriodic(current.metric.noun.code, "")) return;
  if (s.tokens[t.index + 1]?.mention?.kind !== "party" || s.tokens.slice(current.anchor.index + 1, t.index).some((b) => b.host === null))
    return;
  if (s.tokens.some((r) => r.index < t.index && metricSets.rankWords.has(r.stem))) return;
  s.groups.splice(s.groups.indexOf(current), 1);
  s.current = null;
}

/** `매출 발생이 지속됨에 따라`, `공사가 늘어`: a subject is spent by its own verb. */
function spendSubject(s: State): void {
  if (s.named !== null && s.named.token.case === "subject" && s.named.token.kind === "noun") s.named = null;
}

/** `goesOn`: only a reason was told, the metric still waits for its figure. */
function endClause(s: State, t: Token, goesOn: boolean): void {
  s.gap = false;
  const ending = t.word.verb?.ending.kind;
  if (ending === undefined || t.host !== null || ending === "adnominal" || ending === "nominal" || ending === "adverbial") return;
  if (s.current !== null && !goesOn) {
    if (ending === "connective") s.current = topical(s, s.current) ?? s.current;
    s.current.stale = true;
  }
  s.bound = t.index;
  // `4.1% 내려 8만2300원에 거래 중`: the movement belongs to the price behind it
  if (t.kind === "direction" && ending === "connective") return;
  if (t.kind === "verb" && ending !== "quotative") s.open = [];
  s.orphans = { value: null, changes: [] };
  s.expectation = null;
  if (ending === "final") {
    s.loose = [];
    s.date = null;
  }
}
