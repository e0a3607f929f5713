/** Figures dealt out over what is joined before them: `A와 B의 순이익은 각각 …`, `올해와 내년 매출은 각각 …`. */
import type { RoleFiller } from "../draft.js";
import { textFiller } from "../fillers.js";
import { basisOf } from "./bases.js";
import { dateFiller, type Group, hasFigure, sibling, startGroup, takes } from "./group.js";
import { impliedHit } from "./implied.js";
import { beforePhrase, joinedBefore } from "./joined.js";
import { type Basis, type Direction, metricSets, nounDirection, words } from "./lexicon.js";
import { inMarket, isPriceMove } from "./market.js";
import { sanePhrase } from "./sane.js";
import type { State } from "./state.js";
import { subjectAt } from "./subjects.js";
import { type FigureMention, isFigure, type Token } from "./tokens.js";
import { isForecaster } from "./topics.js";

/** One share of what is dealt out: `[3조원에서] 4조원으로`. */
export interface Portion {
  readonly token: Token;
  readonly mention: FigureMention;
  readonly before: FigureMention | null;
}

/** The figures behind 각각, each with the one it came from. */
export function portionsOf(s: State, list: readonly Token[]): Portion[] {
  const portions: Portion[] = [];
  let before: FigureMention | null = null;
  for (const token of list) {
    const m = token.mention;
    if (!isFigure(m)) continue;
    if (token.case === "from" || (token.case === "locative" && s.text.startsWith(words.outOf, m.end))) {
      before = m;
      continue;
    }
    portions.push({ token, mention: m, before: before?.kind === m.kind ? before : null });
    before = null;
  }
  return portions;
}

/** Where all of them went: `… 늘었다`, `…의 증가율을 기록했다`. */
export function wayBehind(end: Token | null): Direction | null {
  if (end === null) return null;
  if (end.direction !== null) return end.direction;
  return words.rates.some((r) => end.stem.endsWith(r)) ? nounDirection(end.stem.slice(0, -1)) : null;
}

/** Is each a movement? Of metrics that take such figures too where its verb says so: `각각 300억원, 20억원 늘었다`. */
export function areMoves(portions: readonly Portion[], way: Direction | null, end: Token | null): boolean {
  const last = portions.at(-1);
  if (way === null || last === undefined) return false;
  if (last.mention.kind === "percent" || last.mention.kind === "quantity") return last.token.case !== "instrument";
  return (last.token.case === "none" || last.token.case === "comitative") && end?.word.verb != null && end.direction !== null;
}

/** `전년 동기와 전 분기 대비 각각 12%, 8% 늘었다`: one metric against two times; false where it is not. */
export function dealBases(s: State, portions: readonly Portion[], way: Direction | null): boolean {
  const [one, two] = portions;
  if (one === undefined || two === undefined || portions.length !== 2 || way === null) return false;
  const last = s.tokens.findLast((b) => b.index < one.token.index && b.host === null && b.stem !== words.each);
  if (last?.kind !== "basis" || last.basis === "same" || last.basis === null) return false;
  const first = anchorBefore(s.text, last.start);
  const group = s.groups.findLast((g) => !g.aside && g.segment === s.segment);
  if (first === null || group === undefined || takes(group, one.mention)) return false;
  group.changes.push({ mention: one.mention, direction: way, basis: first }, { mention: two.mention, direction: way, basis: last.basis });
  group.tokens.push(one.token, two.token);
  return true;
}

/** `[전년 동기]와 전 분기 대비`. */
function anchorBefore(text: string, at: number): Basis | null {
  const before = text.slice(Math.max(0, at - 16), at).trimEnd();
  const join = words.joins.find((j) => before.endsWith(j));
  if (join === undefined) return null;
  const anchor = before.slice(0, -join.length).trimEnd();
  for (let length = Math.min(10, anchor.length); length > 1; length--) {
    const basis = basisOf(anchor.slice(-length).trimStart());
    if (basis !== null) return basis;
  }
  return null;
}

/** Deals the portions out over bearers or times joined before them; false where nothing fits. */
export function deal(s: State, portions: readonly Portion[], end: Token | null): boolean {
  const first = portions[0];
  if (first === undefined || portions.length < 2) return false;
  const members = joinedBefore(s, first.token.index, portions.length);
  if (members === null) return false;
  const dated = members[0]?.kind === "date";
  const waiting = s.groups.filter((g) => !hasFigure(g) && !g.aside && isWaiting(g, members));
  if (waiting.length > 1) return false;
  const own = waiting[0] ?? null;
  const way = wayBehind(end);
  const base = own ?? told(s, dated) ?? (dated ? null : nameless(s, portions, members, end));
  if (base === null) return false;
  const moved = areMoves(portions, way, end) && !(own !== null && takes(own, first.mention) && way === null);
  const fits = (p: Portion): boolean => (moved ? p.mention.kind !== "money" || takes(base, p.mention) : takes(base, p.mention));
  if (!portions.every(fits)) return false;
  const made: Group[] = [];
  const brokers = members.every((m) => watches(s, m));
  for (const [i, member] of members.entries()) {
    const portion = portions[i] as Portion;
    const group = dated ? ofTime(s, base, member) : ofBearer(s, base, member, brokers);
    if (group === null) return false;
    if (moved) group.changes.push({ mention: portion.mention, direction: way, basis: s.basis });
    else group.value = portion.mention;
    group.previous = portion.before;
    group.tokens.push(portion.token);
    made.push(group);
  }
  if (own !== null) s.groups.splice(s.groups.indexOf(own), 1);
  s.groups.push(...made);
  s.current = made.at(-1) ?? null;
  s.named = null;
  return true;
}

/** `부채비율을 낮춘 A와 B가 각각`: what a clause before them told of is none of theirs. */
const isWaiting = (group: Group, members: readonly Token[]): boolean =>
  group.anchor.index > (members[0]?.index ?? 0) || BEARING.has(group.anchor.case);
const BEARING: ReadonlySet<string> = new Set(["topic", "subject", "also"]);

/** The metric told last that goes on bearer by bearer, or time by time. */
function told(s: State, dated: boolean): Group | null {
  const last = s.groups.findLast((g) => !g.aside && hasFigure(g)) ?? (dated ? s.memory.last(s.segment) : s.memory.listed(s.segment));
  if (last === null || last.rule === "metric.trade") return null;
  return dated || metricSets.listed.has(last.metric.noun.code) || metricSets.periodic.has(last.metric.noun.code) ? last : null;
}

/** `한빛전자와 새봄전자는 각각 4%, 2% 급락했다`: shares, where the words are those of a market. */
function nameless(s: State, portions: readonly Portion[], members: readonly Token[], end: Token | null): Group | null {
  const firms = members.every((p) => p.mention?.kind === "party" && s.context.parties.get(p.mention.value.party)?.kind === "company");
  const first = members[0] as Token;
  if (!firms || end === null || portions.some((p) => p.mention.kind !== "percent" || p.mention.value.unit !== "%")) return null;
  if (!isPriceMove(end, inMarket(s))) return null;
  return startGroup(impliedHit("sharePrice", first), s.segment, first, null, null, "metric.moved", true);
}

function ofTime(s: State, base: Group, member: Token): Group | null {
  if (member.mention?.kind !== "date") return null;
  const group = sibling(base, s.segment, member, base.subject, dateFiller(member.mention, "read", "date the figure is dealt to"));
  group.outlook = base.outlook;
  group.forecaster = base.forecaster;
  group.tokens.push(base.segment === s.segment ? base.anchor : member);
  return group;
}

/** `한빛증권`: who speaks of others' figures. */
const watches = (s: State, member: Token): boolean => {
  const subject = subjectAt(s.context, s.tokens, member.index, true);
  return subject !== null && isForecaster(s.context, subject);
};

function ofBearer(s: State, base: Group, member: Token, brokers: boolean): Group | null {
  const subject = subjectAt(s.context, s.tokens, member.index, true) ?? phraseOf(s, member);
  if (subject === null) return null;
  // `한빛증권과 새봄증권은 누리전자의 목표주가를 각각`: whose forecasts they are
  const forecasts = brokers && base.subject !== null && !isForecaster(s.context, base.subject);
  const group = sibling(base, s.segment, member, forecasts ? base.subject : subject, base.period);
  group.outlook = forecasts ? "expected" : base.outlook;
  group.forecaster = forecasts ? subject : base.forecaster;
  if (base.segment === s.segment) group.tokens.push(base.anchor);
  return group;
}

/** `[국내 시장]과 유럽 시장 판매량`: where both words by themselves say nothing. */
function phraseOf(s: State, member: Token): RoleFiller | null {
  const start = (beforePhrase(s.tokens, member)?.index ?? -1) + 1;
  const span = start < member.index ? sanePhrase(s.text, (s.tokens[start] as Token).start, member.word.stemEnd) : null;
  return span === null ? null : { filler: textFiller(s.text, span), surety: "read", reason: "what a figure is dealt to" };
}

/** `3%, 2% 각각 올랐다`: the figures stand before the word that deals them out. */
export function dealsBehind(s: State, t: Token): boolean {
  let count = 0;
  for (let k = t.index; k < s.tokens.length; k++) {
    const next = s.tokens[k] as Token;
    if (next.host !== null) continue;
    if (next.kind !== "figure") return next.stem === words.each && count > 1;
    if (next.case !== "from" && next.case !== "locative") count++;
  }
  return false;
}
