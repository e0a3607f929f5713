/** Lists: figures dealt out over metrics or bearers, and net trades. */
import { areMoves, deal, dealBases, portionsOf, wayBehind } from "./dealt.js";
import { dateFiller, type Group, hasFigure, sibling, startGroup, takes } from "./group.js";
import { impliedHit } from "./implied.js";
import { changeSets, metricSets, words } from "./lexicon.js";
import type { State } from "./state.js";
import { subjectAt } from "./subjects.js";
import { type FigureMention, isFigure, type MetricHit, type Token } from "./tokens.js";
import { topicBefore } from "./topics.js";
import { deed, keep } from "./values.js";

/** Net buying and selling has no metric noun: the verb stands for it. */
const tradeHit = (t: Token): MetricHit => ({
  noun: { code: "other", takes: ["money"] },
  start: t.start,
  end: t.word.stemEnd,
  name: t.name || t.stem,
  first: t.index,
  outlook: null,
  weak: false,
});

/** `매출과 영업이익은 각각 231억원, 6억6000만원`; `각각 11%, 32.9% 증가했다`. */
export function distribute(s: State, end: Token | null): void {
  const list = s.each ?? [];
  // `각각 12%와 15% 증가한 19조원과 8조원을`: the values come behind the movements
  s.each = end?.direction != null && end.word.verb?.ending.kind === "adnominal" && list.length > 0 ? [] : null;
  if (list.length === 0) return;
  const bearers = bearersOf(s, list, end);
  if (bearers !== null) {
    bearers.forEach((group, i) => {
      const t = list[i] as Token;
      group.value = t.mention as FigureMention;
      group.tokens.push(t);
      keep(s, group);
    });
    return;
  }
  const portions = portionsOf(s, list);
  const way = wayBehind(end);
  if (dealBases(s, portions, way)) return;
  const relative = list.every((t) => t.mention?.kind !== "money" && !s.groups.some((g) => takes(g, t.mention as FigureMention)));
  const moved = relative || areMoves(portions, way, end);
  const own = s.groups.filter(
    (g) =>
      !g.aside &&
      (moved ? g.changes.length === 0 && g.metric.noun.code !== "growth" : g.value === null && portions.some((p) => takes(g, p.mention))),
  );
  if (own.length < portions.length && deal(s, portions, end)) return;
  if (relative && s.groups.length === 0) {
    // `한 해 전과 비교해 각각 8.4%, 6.1% 올랐다`: the figures of the sentence before
    const earlier = s.memory.lasts(s.segment).slice(-portions.length);
    if (earlier.length === portions.length && way !== null)
      for (const [i, { mention }] of portions.entries()) earlier[i]?.changes.push({ mention, direction: way, basis: s.basis });
    return;
  }
  const full = s.groups.filter((g) => g.value !== null);
  const groups = (own.length >= portions.length ? own : moved ? s.groups.filter((g) => !g.aside) : full).slice(-portions.length);
  const outlook = groups.at(-1)?.outlook ?? null;
  for (const g of groups) if (g.value === null) g.outlook ??= outlook;
  if (groups.length < portions.length) return;
  if (s.eachBefore.length === groups.length)
    groups.forEach((g, i) => {
      g.previous ??= s.eachBefore[i] ?? null;
    });
  for (const [i, { token, mention, before }] of portions.entries()) {
    const group = groups[i] as Group;
    if (group.value === null && !moved && takes(group, mention)) group.value = mention;
    else if (moved || mention.kind === "percent" || (mention.kind === "quantity" && mention.value.unit === words.multiple))
      group.changes.push({ mention, direction: way, basis: s.basis });
    group.previous ??= before;
    group.tokens.push(token);
  }
}

/** `예림당과 티웨이홀딩스가 각각 16.77%, 10%를 보유`: as many bearers as figures. */
export function bearersOf(s: State, list: readonly Token[], end: Token | null): Group[] | null {
  const first = list[0] as Token;
  const all = s.tokens.filter(
    (p) => p.index < first.index && p.host === null && (p.mention?.kind === "party" || changeSets.investors.has(p.stem)),
  );
  const closed = s.tokens.findLastIndex((v) => v.index < first.index && v.kind === "verb");
  const parties = all.filter((p) => p.index > closed);
  const own = (parties.length < list.length ? all : parties).slice(-list.length);
  const base = s.current ?? s.memory.listed(s.segment);
  const m = first.mention;
  if (own.length < list.length || !isFigure(m) || s.groups.some((g) => !hasFigure(g) && g.anchor.case === "comitative")) return null;
  const traded = end !== null && (changeSets.trades.has(end.name) || changeSets.trades.has(s.text.slice(end.start, end.end)));
  if (traded && m.kind === "money" && own.every((p) => isInvestor(s, p)))
    return own.map((p) =>
      startGroup(tradeHit(end), s.segment, p, subjectAt(s.context, s.tokens, p.index, true), null, "metric.trade", true),
    );
  const verb = deed(s, (list.at(-1) as Token).index);
  const held = m.kind === "percent" && verb !== null && words.holding.some((h) => verb.stem.startsWith(h));
  if (!held) return null;
  return own.map((p) => {
    const subject = subjectAt(s.context, s.tokens, p.index, true);
    return base !== null && takes(base, m)
      ? sibling(base, s.segment, p, subject, base.period)
      : startGroup(impliedHit("stake", p), s.segment, p, subject, null, "metric.held", true);
  });
}

/** `지난달 국내 5만대, 해외 26만대 등 총 31만대를 판매했다`: the verb names the metric. */
export function giveSold(s: State, t: Token): void {
  const code = metricSets.sold.get(t.name);
  const last = s.loose.at(-1);
  const ending = t.word.verb?.ending;
  if (code === undefined || last === undefined || ending === undefined || ending.kind === "adnominal" || ending.kind === "nominal") return;
  const m = last.token.mention;
  if (!isFigure(m) || last.token.index < t.index - 2 || last.token.host !== null) return;
  if (!(m.kind === "quantity" && metricSets.soldUnits.has(m.value.unit)) && !(m.kind === "money" && code === "exports")) return;
  const only = metricSets.soldOnly.get(t.name);
  if (only !== undefined && !(m.kind === "quantity" && m.value.unit === only)) return;
  if (last.token.case !== "object" && last.token.case !== "none") return;
  const period = s.date?.mention?.kind === "date" ? dateFiller(s.date.mention, "read", "date of the clause") : null;
  const hit = { ...tradeHit(t), noun: { code, takes: [m.kind] } };
  // `국내 5만대, 해외 9만대를 팔았다`: place by place
  for (const { token, named } of s.loose) {
    if (named === null || !isFigure(token.mention) || token.mention.kind !== m.kind || !metricSets.places.has(named.token.stem)) continue;
    const part = startGroup(hit, s.segment, t, named.subject, period, "metric.sold");
    part.value = token.mention;
    part.tokens.push(named.token, token);
    s.groups.push(part);
  }
  if (s.groups.at(-1)?.value === m) {
    s.loose = [];
    return;
  }
  const named = last.named?.token.case === "topic" ? last.named.subject : null;
  const subject = topicBefore(s.context, s.tokens, last.token.index, "revenue") ?? named ?? s.memory.firm(s.segment, s.context);
  if (subject === null) return;
  const group = startGroup(hit, s.segment, t, subject, period, "metric.sold");
  group.value = m;
  group.tokens.push(last.token);
  keep(s, group);
  s.loose = [];
}

/** `외국인`, `기관 투자자`. */
const isInvestor = (s: State, t: Token): boolean =>
  changeSets.investors.has(t.stem) ||
  changeSets.investors.has(t.mention?.text ?? "") ||
  (words.investing.includes(t.stem) && changeSets.investors.has(s.tokens[t.index - 1]?.stem ?? ""));

/** `외국인은 3627억원 [매도] 우위를 보였다`. */
export function giveEdge(s: State, t: Token): void {
  const side = s.tokens[t.index - 1];
  if (side !== undefined && side.host === null && side.case === "none" && changeSets.trades.has(side.stem)) giveTrades(s, side);
}

/** `외국인은 8214억원, 기관은 1530억원을 순매수했다`. */
export function giveTrades(s: State, t: Token): void {
  for (const { token, named } of s.loose) {
    const m = token.mention;
    if (named === null || !isFigure(m) || m.kind !== "money" || named.token.index > token.index) continue;
    if (!isInvestor(s, named.token)) continue;
    const group = startGroup(tradeHit(t), s.segment, token, named.subject, null, "metric.trade");
    group.value = m;
    s.groups.push(group);
  }
  s.loose = [];
}
