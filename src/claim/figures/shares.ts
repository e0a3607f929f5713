/** Lists: figures dealt out over metrics or bearers, and net trades. */
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
  const empty = s.groups.filter((g) => g.value === null && !g.aside && list.some((t) => takes(g, t.mention as FigureMention)));
  const full = s.groups.filter((g) => g.value !== null);
  const single = s.current !== null && s.groups.length === 1 && !hasFigure(s.current) ? s.current : null;
  const firms = single === null ? [] : partiesBefore(s, single.anchor.index).slice(-list.length);
  const owners = single === null || list.some((t) => !takes(single, t.mention as FigureMention)) ? [] : pairBefore(s, single.anchor);
  if (single !== null && list.length > 1 && owners.length === list.length) {
    // `한빛손보와 새봄라이프는 지난해 당기순이익으로 각각 7216억원, 4973억원을`
    owners.forEach((p, i) => {
      const t = list[i] as Token;
      const group = sibling(single, s.segment, p, subjectAt(s.context, s.tokens, p.index, true), single.period);
      group.value = t.mention as FigureMention;
      group.tokens.push(t);
      s.groups.push(group);
    });
    s.groups.splice(s.groups.indexOf(single), 1);
    return;
  }
  if (
    single !== null &&
    end?.direction != null &&
    list.length > 1 &&
    firms.length === list.length &&
    list.every((t) => t.mention?.kind === "percent")
  ) {
    // `한빛화장품과 새봄뷰티 영업이익이 각각 72.4%, 29.3% 줄었다`
    firms.forEach((p, i) => {
      const t = list[i] as Token;
      const group = sibling(single, s.segment, p, subjectAt(s.context, s.tokens, p.index, true), single.period);
      group.changes.push({ mention: t.mention as FigureMention, direction: end.direction, basis: s.basis });
      group.tokens.push(t);
      s.groups.push(group);
    });
    return;
  }
  const moved = list.every((t) => t.mention?.kind !== "money" && !s.groups.some((g) => takes(g, t.mention as FigureMention)));
  if (moved && s.groups.length === 0) {
    // `1년 전과 비교해 각각 17.7%, 11.9% 상승했다`: the figures of the sentence before
    const earlier = s.memory.lasts(s.segment).slice(-list.length);
    if (earlier.length === list.length && end?.direction != null)
      list.forEach((t, i) => {
        earlier[i]?.changes.push({ mention: t.mention as FigureMention, direction: end.direction, basis: s.basis });
      });
    return;
  }
  const groups = (moved ? s.groups.filter((g) => !g.aside) : empty.length >= list.length ? empty : full).slice(-list.length);
  const outlook = groups.at(-1)?.outlook ?? null;
  for (const g of groups) if (g.value === null) g.outlook ??= outlook;
  if (groups.length < list.length) return;
  if (s.eachBefore.length === groups.length)
    groups.forEach((g, i) => {
      g.previous ??= s.eachBefore[i] ?? null;
    });
  list.forEach((t, i) => {
    const m = t.mention;
    const group = groups[i];
    if (group === undefined || !isFigure(m)) return;
    if (group.value === null && takes(group, m)) group.value = m;
    else if (m.kind === "percent" || (m.kind === "quantity" && m.value.unit === words.multiple))
      group.changes.push({ mention: m, direction: end?.direction ?? null, basis: s.basis });
    group.tokens.push(t);
  });
}

/** Firms joined straight before a metric, dates and words of scope passed over. */
function pairBefore(s: State, anchor: Token): Token[] {
  const pair: Token[] = [];
  for (let k = (anchor.metric?.first ?? anchor.index) - 1; k >= 0; k--) {
    const p = s.tokens[k] as Token;
    if (p.host !== null) continue;
    if (p.mention?.kind === "party" && (pair.length === 0 || p.case === "comitative" || p.word.after === "," || p.word.after === "·"))
      pair.unshift(p);
    else if (pair.length > 0 || (p.kind !== "date" && !metricSets.scopes.has(p.stem))) break;
  }
  return pair;
}

const partiesBefore = (s: State, at: number): Token[] =>
  s.tokens.filter(
    (p) =>
      p.index < at &&
      p.host === null &&
      (p.mention?.kind === "party"
        ? p.case === "comitative" || p.case === "none" || p.case === "genitive"
        : (p.kind === "entity" || p.kind === "noun") && (p.case === "comitative" || isAlone(s, p, at))),
  );

/** `D램과 [낸드] 출하량`: the second of a pair straight before the metric. */
const isAlone = (s: State, p: Token, at: number): boolean =>
  p.index === (s.tokens[at]?.metric?.first ?? at) - 1 &&
  p.case === "none" &&
  p.word.after === "" &&
  s.tokens[p.index - 1]?.case === "comitative";

/** `예림당과 티웨이홀딩스가 각각 16.77%, 10%를 보유`: as many bearers as figures. */
export function bearersOf(s: State, list: readonly Token[], end: Token | null): Group[] | null {
  const first = list[0] as Token;
  const parties = s.tokens.filter(
    (p) =>
      p.index < first.index &&
      p.host === null &&
      (p.mention?.kind === "party" || changeSets.investors.has(p.stem)) &&
      p.index > s.tokens.findLastIndex((v) => v.index < first.index && v.kind === "verb"),
  );
  const own = parties.slice(-list.length);
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
  if (!held && (base === null || !takes(base, m) || !metricSets.listed.has(base.metric.noun.code))) return null;
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
  const named = last.named?.token.case === "topic" ? last.named.subject : null;
  const subject = topicBefore(s.context, s.tokens, last.token.index, "revenue") ?? named ?? s.memory.firm(s.segment, s.context);
  if (subject === null) return;
  const hit = { ...tradeHit(t), noun: { code, takes: [m.kind] } };
  const period = s.date?.mention?.kind === "date" ? dateFiller(s.date.mention, "read", "date of the clause") : null;
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
