/** What a metric amounts to: which group a value belongs to, and whether it does. */
import { aside, type Group, hasFigure, sibling, takes } from "./group.js";
import { changeSets, forecastSets, metricSets, openSets, wordSets, words } from "./lexicon.js";
import { following } from "./roles.js";
import type { Named, State } from "./state.js";
import { ownSubject } from "./subjects.js";
import { COPULA, type FigureMention, isFigure, type Token } from "./tokens.js";
import { isForecaster } from "./topics.js";
import { dateFor, newDate, outerDate } from "./when.js";

export function settleSubject(s: State, group: Group, near: Named | null): Group {
  if (near === null || near.token.index <= group.anchor.index) return group;
  const code = group.metric.noun.code;
  // `새봄증권은 목표주가를 3만원으로, [누리증권은] 5만원으로`
  if (metricSets.forecast.has(group.metric.name) && isForecaster(s.context, near.subject)) {
    const own = hasFigure(group) ? keep(s, sibling(group, s.segment, near.token, group.subject, group.period)) : group;
    own.outlook = group.outlook;
    own.forecaster = near.subject;
    return own;
  }
  if (!hasFigure(group)) {
    const said = ownSubject(s.context, s.tokens, group.anchor.index);
    if (said === null || code === "marketShare" || code === "stake" || near.token.case === "none") group.subject = near.subject;
    return group;
  }
  if (!metricSets.listed.has(code) && code !== "other" && code !== "backlog") return group;
  const measured = measureOf(near);
  if (measured !== null && !forecastSets.forecasters.has(near.token.stem))
    return keep(s, sibling({ ...group, metric: measured }, s.segment, near.token, near.subject, group.period));
  return keep(s, sibling(group, s.segment, near.token, near.subject, group.period));
}

/** `설비투자는 6% 늘었고 [건설 기성]도 1% 늘었다`: the bearer is a measure itself. */
function measureOf({ token }: Named): Group["metric"] | null {
  if (token.kind !== "noun" || !openSets.measures.some((m) => token.stem.endsWith(m))) return null;
  return {
    noun: { code: openSets.codes.find(([tail]) => token.stem.endsWith(tail))?.[1] ?? "other", takes: ["money", "quantity"] },
    start: token.start,
    end: token.start + token.stem.length,
    name: token.stem,
    first: token.index,
    outlook: null,
    weak: false,
  };
}

export function keep(s: State, group: Group): Group {
  if (!s.groups.includes(group)) s.groups.push(group);
  s.current = group;
  return group;
}

/** `시장은 510억달러, 340건을 기록했다`: how much and how many. */
function counted(s: State, t: Token, m: FigureMention, target: Group): Group | null {
  const before = s.tokens.slice(Math.max(0, t.index - 8), t.index).findLast((p) => p.host === null);
  const { value } = target;
  if (value === null || before?.kind !== "figure" || before.mention !== value || before.word.after !== "," || value.kind === m.kind)
    return null;
  if (m.kind === "percent" || value.kind === "percent" || (m.kind === "quantity" && m.value.unit === words.multiple)) return null;
  const metric = { ...target.metric, noun: { code: "other" as const, takes: [m.kind] } };
  return { ...sibling({ ...target, metric }, s.segment, target.anchor, target.subject, target.period), rule: target.rule };
}

export function giveValue(s: State, t: Token, m: FigureMention, target: Group | null, near: Named | null): void {
  const count = target === null ? null : counted(s, t, m, target);
  if (count !== null && target !== null) {
    count.value = m;
    count.tokens.push(t);
    s.groups.splice(s.groups.indexOf(target), 0, count);
    return;
  }
  // `외국인이 1500억원을 사들인 반면 개인은 2400억원을 팔았다`: the next trade waits for its own verb
  if (target === null || !takes(target, m) || (target.rule === "metric.trade" && target.segment === s.segment)) {
    s.loose.push({ token: t, named: near ?? s.named });
    return;
  }
  let group = settleSubject(s, coordinated(s, target, m) ?? target, near);
  if (!governs(s, group, t) || (group.rule === "metric.carried" && ofAnother(s, t))) return;
  if (group.value !== null) {
    const date = newDate(s, group);
    if (date === null) return;
    const was = turned(s, group, t) ? group.value : null;
    group = sibling(group, s.segment, group.anchor, group.subject, date);
    if (was?.kind === m.kind) group.previous = was;
  }
  keep(s, group);
  group.value = m;
  group.tokens.push(t);
  group.outlook ??= foretold(s, t);
  if (isAim(s, t))
    for (const g of s.groups.filter((g) => g === group || (g.outlook === null && !g.stale && g.segment === s.segment)))
      g.outlook = "planned";
  const waiting = s.groups.at(-1);
  if (waiting !== undefined && waiting !== group && !hasFigure(waiting) && waiting.anchor.index > group.anchor.index) s.current = waiting;
  const own = dateFor(s, t, group);
  if (own !== null) group.period = own;
  if (s.orphans.changes.length > 0) group.changes.push(...s.orphans.changes);
  s.orphans = { value: null, changes: [] };
  if (s.before !== null) wasBefore(s, group);
  if (own === null && (group.period === null || group.period.surety === "assumed")) group.period = outerDate(s, group, t) ?? group.period;
  s.named = null;
}

/** `1조7000억원 이상의 [주주환원을]`: the sum of a noun that is no metric. */
function ofAnother(s: State, t: Token): boolean {
  const hedge = s.tokens[t.index + 1];
  const end = t.case === "none" && hedge !== undefined && changeSets.hedges.has(hedge.stem) ? hedge : t;
  const next = s.tokens[end.index + 1];
  return end.case === "genitive" && next?.kind === "noun" && next.word.verb === null && !changeSets.sumsUp.has(next.stem);
}

/** Words between a figure and the aim it is: `100억원 달성과 해외 판매 100만 달러 달성을 목표로`. */
const AIM_REACH = 8;

/** `매출 5000억원을 목표로`, `매출 100억원 달성을 목표로`. */
function isAim(s: State, t: Token): boolean {
  let before = t;
  for (let k = t.index + 1; k <= t.index + AIM_REACH && k < s.tokens.length; k++) {
    const next = s.tokens[k] as Token;
    if (next.host !== null) continue;
    if (forecastSets.targets.has(next.stem)) return before.case === "object" && (before === t || next.case === "instrument");
    if (!AIMED.has(before.case) || next.word.verb !== null) return false;
    before = next;
  }
  return false;
}
const AIMED: ReadonlySet<string> = new Set(["none", "comitative"]);

/** `2023년 [44%]였지만 지난해 70%로 뛰었다`: what it was before it moved. */
function turned(s: State, group: Group, t: Token): boolean {
  const was = s.tokens.findLast((w) => w.index < t.index && w.host === null && w.mention === group.value)?.word.verb;
  const contrast = was?.lemma === COPULA && words.contrast.some((c) => was.ending.surface.endsWith(c));
  return contrast && t.case === "instrument" && following(s.tokens, t.index)?.kind === "direction";
}

/** `올해 영업익 1조원 전망`, `매출 1000억원 목표`: a headline's noun behind the figure. */
function foretold(s: State, t: Token): Group["outlook"] {
  const next = following(s.tokens, t.index);
  if (t.case !== "none" || t.word.after !== "" || next === null || next.case !== "none" || next.word.verb !== null) return null;
  const beyond = s.tokens[next.index + 1];
  if (beyond !== undefined && next.word.after === "") return null;
  return forecastSets.nouns.has(next.stem) ? "expected" : forecastSets.targets.has(next.stem) ? "planned" : null;
}

/** `매출액과 영업이익은 840억원, 55억원이었다`: the first of the metrics named together that has no figure yet. */
export function coordinated(s: State, target: Group, m: FigureMention): Group | null {
  if (hasFigure(target) || target.segment !== s.segment) return null;
  const at = s.groups.indexOf(target);
  let first: Group | null = null;
  for (let i = at - 1; i >= 0; i--) {
    const g = s.groups[i] as Group;
    if (hasFigure(g) || !takes(g, m) || !(g.anchor.case === "comitative" || g.anchor.word.after === "·" || g.anchor.word.after === ","))
      break;
    first = g;
  }
  if (first !== null && first.subject === null) first.subject = target.subject;
  return first;
}

/** `62억유로에서 75억유로로`: the value before; a dated size of a market is a figure of its own. */
export function wasBefore(s: State, group: Group): void {
  const before = s.before;
  s.before = null;
  if (before === null || !isFigure(before.mention) || before.mention.kind !== group.value?.kind) return;
  const date = dateFor(s, before, group);
  if (group.metric.noun.code === "marketSize" && date !== null) {
    const earlier = aside(group, s.segment, group.anchor, date);
    earlier.value = before.mention;
    earlier.tokens.push(before);
    s.groups.push(earlier);
  } else group.previous = before.mention;
  group.tokens.unshift(before);
}

/** Does the figure belong to the metric, or to what is done with it? `매출 확대에 5000억원을 투자한다`. */
export function governs(s: State, group: Group, t: Token): boolean {
  const code = group.metric.noun.code;
  const verb = deed(s, t.index);
  const name = verb === null ? "" : verb.word.verb === null ? `${verb.stem}하다` : verb.name;
  if (code === "sharePrice" && (wordSets.shares.has(group.metric.name) || (group.carried && t.word.after !== ",")))
    return (
      changeSets.closes.has(name) ||
      (group.rule !== "metric.carried" && name !== "" && !changeSets.spends.has(name) && !wordSets.shares.has(group.metric.name))
    );
  if (code === "sharePrice" && !isSharePrice(t)) return false;
  if (code === "stake")
    return (
      (verb?.kind === "direction" && s.before !== null) ||
      changeSets.holds.has(name) ||
      t.word.verb !== null ||
      (name === "" && t.word.after === ",")
    );
  if (code === "budget") {
    // `예산을 올해보다 8% 늘어난 70조원으로 편성했다`: what moved is a figure as well as money laid out
    const moved = group.changes.length > 0 && changeSets.spends.has(name);
    return moved || changeSets.states.has(name) || verb?.kind === "direction" || t.word.verb !== null;
  }
  if (
    group.metric.noun.loose &&
    !wordSets.shares.has(group.metric.name) &&
    !(changeSets.states.has(name) || verb?.kind === "direction" || t.word.verb !== null || (t.word.after === "," && t.case === "none"))
  )
    return false;
  if (group.metric.weak) return changeSets.states.has(name) || verb?.kind === "direction" || t.word.verb !== null || s.before !== null;
  if (code !== "capex" && code !== "rnd" && changeSets.spends.has(name) && verb !== null && verb.index - t.index <= 3) return false;
  const intruder =
    group.stale &&
    group.segment === s.segment &&
    s.tokens
      .slice(s.bound + 1, t.index)
      .some(
        (n) =>
          n.host === null &&
          (n.case === "subject" || n.case === "topic" || n.case === "also") &&
          (n.kind === "noun" || n.kind === "entity"),
      );
  if (intruder && !group.carried) return false;
  if (group.stale && group.value !== null && newDate(s, group) === null) return false;
  if (group.stale) return changeSets.states.has(name) || t.word.verb !== null || changeSets.closes.has(name);
  if (group.carried && group.tokens.length === 1 && group.rule === "metric.carried")
    return verb === null
      ? s.title
      : changeSets.states.has(name) ||
          verb.kind === "direction" ||
          changeSets.closes.has(name) ||
          changeSets.holds.has(name) ||
          t.case === "instrument" ||
          t.word.after === ",";
  return true;
}

/** `테슬라 주가를 추종하는 ETF 7232만달러`: too much for one share. */
function isSharePrice(t: Token): boolean {
  const m = t.mention;
  if (m?.kind !== "money") return true;
  const { KRW, other } = metricSets.shareLimits;
  return (m.value.amount ?? m.value.max ?? 0) <= (m.value.currency === "KRW" ? KRW : other);
}

/** What is done with a figure: the next verb, or a verbal noun that stands for it (`51%를 보유, …`). */
export function deed(s: State, at: number): Token | null {
  for (let i = at + 1; i < s.tokens.length; i++) {
    const v = s.tokens[i] as Token;
    if (v.host !== null) continue;
    if (
      v.word.verb !== null
        ? v.kind === "verb" || v.kind === "direction" || v.kind === "expectation"
        : v.case === "none" && deeds.has(v.stem)
    )
      return v;
  }
  return null;
}

/** Verbal nouns of holding and spending. */
const deeds = new Set([...changeSets.holds, ...changeSets.spends].filter((v) => v.endsWith("하다")).map((v) => v.slice(0, -2)));
