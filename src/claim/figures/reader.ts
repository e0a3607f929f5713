/** Reads one segment left to right and hands every figure to the metric that governs it. */
import type { Segment } from "../../clause/segments.js";
import type { ClaimContext, RoleFiller } from "../draft.js";
import { textFiller } from "../fillers.js";
import { aside, type Change, dateFiller, type Group, hasFigure, sibling, startGroup, takes } from "./group.js";
import { implied, impliedHit } from "./implied.js";
import { changeSets, isPeriodic, metricSets } from "./lexicon.js";
import type { Memory } from "./memory.js";
import { forecasterBefore } from "./outlook.js";
import { opens, periodOf, usableDate } from "./periods.js";
import { caseOf, following, roleOf } from "./roles.js";
import { ownSubject, subjectAt } from "./subjects.js";
import { type FigureMention, isFigure, type MetricHit, type Token, tokensOf } from "./tokens.js";
import { forecastingTopic, headParty, topicBefore } from "./topics.js";

const lastIndex = (group: Group): number => Math.max(-1, ...group.tokens.map((t) => t.index));

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

interface Named {
  readonly subject: RoleFiller;
  readonly token: Token;
}

export class Reader {
  readonly groups: Group[] = [];
  readonly tokens: readonly Token[];
  readonly title: boolean;
  private readonly text: string;
  private readonly absorbed = new Set<number>();
  private current: Group | null = null;
  private open: Change[] = [];
  private orphans: { value: Token | null; changes: Change[] } = { value: null, changes: [] };
  private loose: { token: Token; named: Named | null }[] = [];
  private date: Token | null = null;
  private basis: Change["basis"] = null;
  private expectation: Token | null = null;
  /** `(영업손실 7626억원)`: the metric told inside a bracket. */
  private inner: Group | null = null;
  /** `17만원보다 25% 높은`: the movement is against a figure that is no claim. */
  private gap = false;
  private rates: { rate: Group; of: Group }[] = [];
  /** Where the clause begins: behind the last verb that closed one. */
  private bound = -1;
  private each: Token[] | null = null;
  private named: Named | null = null;
  private before: Token | null = null;
  private lastFigure = -1;

  constructor(
    private readonly context: ClaimContext,
    private readonly segment: Segment,
    private readonly memory: Memory,
  ) {
    this.text = context.doc.text;
    this.tokens = tokensOf(this.text, segment);
    this.title = segment.sentence.zone === "title";
    for (const t of this.tokens) if (t.metric !== null) for (let k = t.metric.first; k < t.index; k++) this.absorbed.add(k);
  }

  read(): Group[] {
    for (const t of this.tokens) {
      switch (t.kind) {
        case "metric":
          this.metric(t);
          break;
        case "figure":
          this.figure(t);
          break;
        case "date":
          if (usableDate(this.tokens, t)) this.date = t;
          break;
        case "basis":
          if (t.basis !== "same") this.basis = t.basis;
          break;
        case "expectation":
          this.expectation = t;
          break;
        case "direction":
          for (const c of this.open) c.direction = t.direction;
          this.open = [];
          if (t.direction === "flat") this.flat(t);
          this.gap = false;
          this.boundary(t);
          break;
        case "verb":
          this.verb(t);
          break;
        default:
          if (t.stem === "각각") this.each = [];
          this.name(t);
      }
      if (this.each !== null && this.each.length > 0 && t.kind !== "figure" && t.host === null && t.kind !== "basis") this.distribute(t);
    }
    if (this.each !== null) this.distribute(null);
    this.settleRates();
    for (const g of this.groups) g.changes = g.changes.filter((c) => c.direction !== null);
    return this.groups.filter(hasFigure);
  }

  private name(t: Token): void {
    const subject = subjectAt(this.context, this.tokens, t.index, false);
    if (subject !== null) this.named = { subject, token: t };
  }

  private metric(t: Token): void {
    const hit = t.metric;
    if (hit === null || this.absorbed.has(t.index) || !opens(this.text, this.tokens, t)) return;
    const own = ownSubject(this.context, this.tokens, t.index);
    const subject = own ?? this.subjectFor(t);
    const period = periodOf(this.tokens, t, this.date) ?? (isPeriodic(hit.noun.code, hit.name) ? this.memory.period(this.segment) : null);
    const group = startGroup(hit, this.segment, t, subject, period, "metric.noun");
    if (hit.outlook === "expected")
      group.forecaster = forecasterBefore(this.context, this.tokens, t.index) ?? forecastingTopic(this.context, this.tokens, t.index);
    if (t.host !== null) {
      if (t.host.kind === "expectation" || t.host.metric?.outlook === "expected") group.outlook = "expected";
      if (t.host.kind === "date" && t.host.mention?.kind === "date")
        group.period = dateFiller(t.host.mention, "read", "date before the bracket");
      this.inner = group;
      this.groups.push(group);
      return;
    }
    this.expectedMetric(group, t);
    const leading = this.orphans.value;
    if (leading !== null && this.tokens.slice(leading.index + 1, hit.first).every((b) => b.host !== null || b.kind === "metric")) {
      if (takes(group, leading.mention as FigureMention) && this.governs(group, t)) {
        group.value = leading.mention as FigureMention;
        group.tokens.push(leading);
        group.changes.push(...this.orphans.changes);
        if (own === null && this.named !== null && this.named.token.index < leading.index) group.subject = this.named.subject;
      }
    }
    this.orphans = { value: null, changes: [] };
    this.groups.push(group);
    this.current = group;
    this.named = null;
    this.before = null;
  }

  /** `증권사가 예상했던 매출 940억원, 영업이익 265억원`: the metric is the expected one. */
  private expectedMetric(group: Group, t: Token): void {
    const e = this.expectation;
    const last = this.groups.at(-1);
    if (
      e !== null &&
      e.index < (t.metric?.first ?? 0) &&
      this.tokens.slice(e.index + 1, t.metric?.first).every((b) => b.kind === "date" || b.host !== null)
    ) {
      group.outlook ??= "expected";
      group.forecaster ??= forecasterBefore(this.context, this.tokens, e.index) ?? forecastingTopic(this.context, this.tokens, e.index);
    } else if (
      last?.outlook === "expected" &&
      last.tokens.at(-1)?.word.after === "," &&
      last.tokens.at(-1)?.index === (t.metric?.first ?? 0) - 1 &&
      last.metric.outlook === null
    ) {
      group.outlook = "expected";
      group.forecaster = last.forecaster;
    }
  }

  /** Whose figures they are when the metric's phrase does not say. */
  private subjectFor(t: Token): RoleFiller | null {
    const topic = topicBefore(this.context, this.tokens, t.metric?.first ?? t.index, t.metric?.noun.code ?? "");
    if (topic !== null) return topic;
    const part = isPeriodic(t.metric?.noun.code ?? "", "") || t.metric?.noun.code === "growth" ? this.memory.segment(this.segment) : null;
    if (part !== null && this.groups.length === 0) return part;
    const earlier = this.groups.findLast((g) => g.subject !== null && (g.subject.filler.kind === "party" || !g.metric.weak));
    if (earlier?.subject != null) return { ...earlier.subject, surety: "near" };
    if (
      t.metric !== null &&
      (t.metric.noun.code === "budget" || (t.metric.noun.code === "exports" && this.memory.firm(this.segment, this.context) === null))
    )
      return { filler: textFiller(this.text, t.metric), surety: "near", reason: "the metric itself" };
    return (this.title ? headParty(this.context, this.segment, t.start) : null) ?? this.memory.subject(this.segment);
  }

  private figure(t: Token): void {
    const m = t.mention;
    if (!isFigure(m) || m.conversionOf !== null) return;
    const previous = this.lastFigure;
    this.lastFigure = t.index;
    if (t.host !== null) {
      if (this.inner !== null && this.inner.anchor.host === t.host) {
        if (this.inner.value === null && takes(this.inner, m)) {
          this.inner.value = m;
          this.inner.tokens.push(t);
        }
      } else this.bracketed(t, m);
      return;
    }
    if (
      following(this.tokens, t.index, false) !== null &&
      metricSets.clubs.has(following(this.tokens, t.index, false)?.stem ?? "") &&
      t.case === "none"
    )
      return;
    if (this.each !== null) {
      this.each.push(t);
      return;
    }
    const near = this.entityBefore(t, previous);
    const target = this.target(t, near);
    const expected = this.expectedHere(t);
    const fits = target !== null && takes(target, m);
    const role = roleOf(this.text, this.tokens, t.index, fits || (expected !== null && this.expectedBase(m) !== null));
    switch (role.kind) {
      case "leading":
        if (this.rateOf(t, m)) return;
        if (this.balance(t, m)) return;
        this.orphans.value = t;
        return;
      case "before":
        this.before = t;
        // the bearer of `알파벳은 525억달러에서 750억달러로` waits for the second figure
        if (this.named !== null && near === this.named) this.lastFigure = previous;
        return;
      case "compared":
        if (expected !== null) {
          this.expect(t, m, expected);
          this.gap = true;
        } else if (t.case === "dative" || caseOf(this.tokens, t.index).case === "dative") this.value(t, m, target, near);
        else this.compared(t, m);
        return;
      case "change":
        if (this.gap) return;
        this.change(t, m, role.direction, near);
        return;
      case "value":
        if (
          expected !== null &&
          (this.current === null || !hasFigure(this.current) || this.current.stale || expected.kind === "expectation") &&
          this.expect(t, m, expected)
        )
          return;
        this.value(t, m, target, near);
        return;
      default:
    }
  }

  /** The word of expectation straight before a figure: `예상치 121억달러`, `월가가 예상한 1585억달러`. */
  private expectedHere(t: Token): Token | null {
    const e = this.expectation;
    if (e === null) return null;
    for (let k = t.index - 1; k > e.index; k--) {
      const between = this.tokens[k] as Token;
      if (between.host === null && between.kind !== "date" && !(between.kind === "noun" && between.case === "none")) return null;
    }
    return e;
  }

  private entityBefore(t: Token, previous: number): Named | null {
    const first = Math.max(previous, this.current?.anchor.index ?? -1);
    if (this.named !== null && this.named.token.index > first) return this.named;
    for (let k = t.index - 1; k > first; k--) {
      const p = this.tokens[k] as Token;
      if (p.host !== null || p.kind === "date" || p.kind === "basis") continue;
      if (p.kind !== "entity" || p.case === "than" || p.case === "dative" || p.case === "locative") return null;
      const subject = subjectAt(this.context, this.tokens, k, true);
      return subject === null ? null : { subject, token: p };
    }
    return null;
  }

  /** The group a figure would go to. */
  private target(t: Token, near: Named | null): Group | null {
    if (this.current !== null) return this.current;
    return implied(this.context, this.segment, this.tokens, t, near?.subject ?? null, this.memory, this.groups);
  }

  private settleSubject(group: Group, near: Named | null): Group {
    if (near === null || near.token.index <= group.anchor.index) return group;
    const code = group.metric.noun.code;
    if (!hasFigure(group)) {
      const said = ownSubject(this.context, this.tokens, group.anchor.index);
      if (said === null || code === "marketShare" || code === "stake") group.subject = near.subject;
      return group;
    }
    if (!metricSets.listed.has(code) && group.metric.noun.code !== "other") return group;
    return this.add(sibling(group, this.segment, near.token, near.subject, group.period));
  }

  private add(group: Group): Group {
    if (!this.groups.includes(group)) this.groups.push(group);
    this.current = group;
    return group;
  }

  private value(t: Token, m: FigureMention, target: Group | null, near: Named | null): void {
    if (target === null || !takes(target, m)) {
      this.loose.push({ token: t, named: near ?? this.named });
      return;
    }
    let group = this.settleSubject(this.coordinated(target, m) ?? target, near);
    if (!this.governs(group, t)) return;
    if (group.value !== null) {
      const date = this.newDate(group);
      if (date === null) return;
      group = sibling(group, this.segment, group.anchor, group.subject, date);
    }
    this.add(group);
    group.value = m;
    group.tokens.push(t);
    const waiting = this.groups.at(-1);
    if (waiting !== undefined && waiting !== group && !hasFigure(waiting) && waiting.anchor.index > group.anchor.index)
      this.current = waiting;
    const own = this.dateFor(t, group);
    if (own !== null) group.period = own;
    if (this.orphans.changes.length > 0) group.changes.push(...this.orphans.changes);
    this.orphans = { value: null, changes: [] };
    if (this.before !== null) this.wasBefore(group);
    if (own === null && (group.period === null || group.period.surety === "assumed"))
      group.period = this.outerDate(group, t) ?? group.period;
    this.named = null;
  }

  /** `매출액과 영업이익은 617억원, 19억원이었다`: the first of the metrics named together that has no figure yet. */
  private coordinated(target: Group, m: FigureMention): Group | null {
    if (hasFigure(target) || target.segment !== this.segment) return null;
    const at = this.groups.indexOf(target);
    let first: Group | null = null;
    for (let i = at - 1; i >= 0; i--) {
      const g = this.groups[i] as Group;
      if (hasFigure(g) || !takes(g, m) || !(g.anchor.case === "comitative" || g.anchor.word.after === "·" || g.anchor.word.after === ","))
        break;
      first = g;
    }
    if (first !== null && first.subject === null) first.subject = target.subject;
    return first;
  }

  /** `830억달러에서 1000억달러로`: the value before; a dated size of a market is a figure of its own. */
  private wasBefore(group: Group): void {
    const before = this.before;
    this.before = null;
    if (before === null || !isFigure(before.mention) || before.mention.kind !== group.value?.kind) return;
    const date = this.dateFor(before, group);
    if (group.metric.noun.code === "marketSize" && date !== null) {
      const earlier = aside(group, this.segment, group.anchor, date);
      earlier.value = before.mention;
      earlier.tokens.push(before);
      this.groups.push(earlier);
    } else if (group.outlook === null) group.previous = before.mention;
    group.tokens.unshift(before);
  }

  /** The date straight before a figure, behind the metric: `매출은 [지난해] 612억원`. */
  private dateFor(t: Token, group: Group): RoleFiller | null {
    for (let k = t.index - 1; k > group.anchor.index; k--) {
      const p = this.tokens[k] as Token;
      if (p.host !== null) continue;
      if (p.kind === "date" && p.mention?.kind === "date" && usableDate(this.tokens, p))
        return dateFiller(p.mention, "read", "date before the figure");
      if (p.kind !== "noun" || p.case !== "none") return null;
    }
    return null;
  }

  /** `자본지출을 [올해] 작년 830억달러에서 1000억달러로`: the date of the clause, not that of the figure before. */
  private outerDate(group: Group, t: Token): RoleFiller | null {
    const between = this.tokens.slice(group.anchor.index + 1, t.index).filter((d) => d.host === null);
    const date = between.find((d) => d.kind === "date" && usableDate(this.tokens, d) && this.tokens[d.index + 1]?.kind !== "figure");
    return date?.mention?.kind === "date" ? dateFiller(date.mention, "near", "date of the clause") : null;
  }

  /** Does the figure belong to the metric, or to what is done with it? `매출 확대에 5000억원을 투자한다`. */
  private governs(group: Group, t: Token): boolean {
    const code = group.metric.noun.code;
    const verb = this.deed(t.index);
    const name = verb === null ? "" : verb.word.verb === null ? `${verb.stem}하다` : verb.name;
    if (code === "sharePrice" && (group.metric.name === "주식" || (group.carried && t.word.after !== ",")))
      return (
        changeSets.closes.has(name) ||
        (group.rule !== "metric.carried" && name !== "" && !changeSets.spends.has(name) && group.metric.name !== "주식")
      );
    if (code === "stake") return changeSets.holds.has(name) || t.word.verb !== null || (name === "" && t.word.after === ",");
    if (code === "budget") return changeSets.states.has(name) || verb?.kind === "direction" || t.word.verb !== null;
    if (
      group.metric.noun.loose &&
      group.metric.name !== "주식" &&
      !(changeSets.states.has(name) || verb?.kind === "direction" || t.word.verb !== null || (t.word.after === "," && t.case === "none"))
    )
      return false;
    if (group.metric.weak) return changeSets.states.has(name) || verb?.kind === "direction" || t.word.verb !== null || this.before !== null;
    if (code !== "capex" && code !== "rnd" && changeSets.spends.has(name) && verb !== null && verb.index - t.index <= 3) return false;
    const intruder =
      group.stale &&
      group.segment === this.segment &&
      this.tokens
        .slice(this.bound + 1, t.index)
        .some(
          (n) =>
            n.host === null &&
            (n.case === "subject" || n.case === "topic" || n.case === "also") &&
            (n.kind === "noun" || n.kind === "entity"),
        );
    if (intruder && !group.carried) return false;
    if (group.stale && group.value !== null && this.newDate(group) === null) return false;
    if (group.stale) return changeSets.states.has(name) || t.word.verb !== null || changeSets.closes.has(name);
    if (group.carried && group.tokens.length === 1 && group.rule === "metric.carried")
      return verb === null
        ? this.title
        : changeSets.states.has(name) ||
            verb.kind === "direction" ||
            changeSets.closes.has(name) ||
            changeSets.holds.has(name) ||
            t.case === "instrument" ||
            t.word.after === ",";
    return true;
  }

  /** What is done with a figure: the next verb, or a verbal noun that stands for it (`51%를 보유, …`). */
  private deed(at: number): Token | null {
    return (
      this.tokens.find(
        (v) =>
          v.index > at &&
          v.host === null &&
          (v.word.verb !== null
            ? v.kind === "verb" || v.kind === "direction" || v.kind === "expectation"
            : v.case === "none" && (changeSets.holds.has(`${v.stem}하다`) || changeSets.spends.has(`${v.stem}하다`))),
      ) ?? null
    );
  }

  private change(t: Token, m: FigureMention, direction: Change["direction"], near: Named | null): void {
    if (this.growth(t, m, direction)) return;
    const change: Change = { mention: m, direction, basis: this.basis };
    let target = this.target(t, near);
    if (target?.stale && near !== null && !metricSets.listed.has(target.metric.noun.code)) target = null;
    if (target === null || (target.metric.weak && target.value === null && direction === null)) {
      this.orphans.changes.push(change);
      if (direction === null) this.open.push(change);
      return;
    }
    if (m.kind === "money" && !target.metric.noun.takes.includes("money")) return;
    if (m.kind === "quantity" && m.value.unit !== "배" && !target.metric.noun.takes.includes("quantity")) return;
    const adnominal = direction !== null && following(this.tokens, t.index)?.word.verb?.ending.kind === "adnominal";
    if (adnominal && target.stale && target.segment === this.segment) {
      this.orphans.changes.push(change);
      return;
    }
    let group = this.settleSubject(target, near);
    if (hasFigure(group) && group.segment === this.segment && this.restarts(group, t))
      group = sibling(group, this.segment, group.anchor, group.subject, this.newDate(group) ?? group.period);
    this.add(group);
    group.changes.push(change);
    group.tokens.push(t);
    if (group.period === null && group.segment === this.segment) group.period = this.pastDate(t, group);
    if (direction === null) this.open.push(change);
    this.named = null;
  }

  /** `주가는 [지난해] 61.4% 상승해`: a year or month that is over. */
  private pastDate(t: Token, group: Group): RoleFiller | null {
    const date = this.dateFor(t, group);
    const timex = date?.filler.kind === "date" ? date.filler.date.timex : "";
    return timex !== "" && !timex.includes("/") && this.context.reference !== null && timex < this.context.reference.slice(0, 4)
      ? date
      : null;
  }

  /** A further movement is another figure: another date, after hours, another clause on a price. */
  private restarts(group: Group, t: Token): boolean {
    if (this.newDate(group) !== null) return true;
    const last = lastIndex(group);
    if (this.tokens.slice(last + 1, t.index).some((b) => b.stem.startsWith("시간외") || b.stem.startsWith("장외"))) return true;
    return group.stale && group.changes.length > 0 && !metricSets.periodic.has(group.metric.noun.code);
  }

  private newDate(group: Group): RoleFiller | null {
    const date = this.date;
    const last = lastIndex(group);
    return date !== null && date.index > last && group.tokens.length > 1 && date.mention?.kind === "date"
      ? dateFiller(date.mention, "read", "date before the figure")
      : null;
  }

  /** `연평균 32.7% 성장할 것`: a rate of growth is a figure of its own, unless the size it leads to is told with it. */
  private growth(t: Token, m: FigureMention, direction: Change["direction"]): boolean {
    if (m.kind !== "percent" || m.value.unit !== "%") return false;
    const yearly = this.tokens.slice(Math.max(0, t.index - 2), t.index).some((p) => p.stem === "연평균" || p.stem === "CAGR");
    if (!yearly) return false;
    const base = this.current ?? this.memory.last(this.segment);
    if (base === null) return false;
    const sized = this.groups.findLast((g) => g.metric.noun.code === "marketSize" && g.value !== null);
    if (sized !== undefined) {
      sized.changes.push({ mention: m, direction: direction ?? "up", basis: null });
      sized.tokens.push(t);
      return true;
    }
    const metric = { ...base.metric, noun: { code: "growth", takes: ["percent"] } as const, weak: false };
    const group = startGroup(
      metric,
      this.segment,
      t,
      base.subject,
      this.date?.mention?.kind === "date" ? dateFiller(this.date.mention, "read", "date of the clause") : null,
      "metric.growth",
      true,
    );
    group.value = m;
    this.rates.push({ rate: group, of: base });
    this.groups.push(group);
    const next = following(this.tokens, t.index);
    if (next?.metric?.noun.code === "growth") this.absorbed.add(next.index);
    return true;
  }

  /** A rate told with the size it leads to is a change of that size. */
  private settleRates(): void {
    for (const { rate, of } of this.rates) {
      if (of.segment !== this.segment || of.metric.noun.code !== "marketSize" || of.value === null || rate.value === null) continue;
      of.changes.push({ mention: rate.value, direction: "up", basis: null });
      this.groups.splice(this.groups.indexOf(rate), 1);
    }
  }

  /** `연평균 45% 성장률을 기록해 660억 달러로`: the rate belongs to the size. */
  private rateOf(t: Token, m: FigureMention): boolean {
    const next = following(this.tokens, t.index);
    if (next?.metric?.noun.code !== "growth" || this.current === null || this.current.metric.noun.code === "growth" || m.kind !== "percent")
      return false;
    this.current.changes.push({ mention: m, direction: "up", basis: null });
    this.current.tokens.push(t);
    this.absorbed.add(next.index);
    return true;
  }

  /** `무역수지는 49억 달러 흑자를`: the noun behind says the sign of the balance before. */
  private balance(t: Token, m: FigureMention): boolean {
    const next = following(this.tokens, t.index);
    const current = this.current;
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
    current.tokens.push(t);
    this.absorbed.add(next.index);
    return true;
  }

  /** The figure an expectation is about: of this clause, this sentence, the one before. */
  private expectedBase(m: FigureMention): Group | null {
    return (
      (this.current !== null && takes(this.current, m) ? this.current : null) ??
      this.groups.findLast((g) => takes(g, m) && !g.aside) ??
      this.memory.lasts(this.segment).findLast((g) => takes(g, m)) ??
      null
    );
  }

  private expect(t: Token, m: FigureMention, word: Token): boolean {
    const base = this.expectedBase(m);
    if (base === null) return false;
    const group = aside(base, this.segment, word, base.period);
    group.value = m;
    group.tokens.push(t);
    group.outlook = "expected";
    group.forecaster = forecasterBefore(this.context, this.tokens, word.index);
    this.groups.push(group);
    return true;
  }

  /** `지난해 집행액 720억 달러보다`: the figure of another period. */
  private compared(t: Token, m: FigureMention): void {
    const date = this.date;
    const base = this.current ?? this.memory.last(this.segment);
    this.gap = !(date !== null && t.index - date.index <= 2);
    if (base === null || !takes(base, m) || date === null || t.index - date.index > 2 || date.mention?.kind !== "date") return;
    const group = aside(base, this.segment, t, dateFiller(date.mention, "read", "date before the figure"));
    group.value = m;
    this.groups.push(group);
  }

  private bracketed(t: Token, m: FigureMention): void {
    const host = t.host as Token;
    const base = this.current ?? this.memory.listed(this.segment);
    if (this.signed(t, m, host)) return;
    if (host.kind === "metric" && this.current?.anchor === host) {
      if (takes(this.current, m)) this.put(this.current, t, m);
      return;
    }
    if (host.kind === "expectation" || (host.metric?.outlook === "expected" && this.current?.anchor !== host)) {
      this.expect(t, m, host);
      return;
    }
    if (host.kind === "figure") {
      const group = this.groups.findLast((g) => g.tokens.includes(host));
      const role = roleOf(this.text, this.tokens, t.index, false);
      const twin = [...this.orphans.changes, ...(group?.changes ?? [])].find((c) => c.mention === host.mention);
      const direction = role.kind === "change" ? role.direction : null;
      if (m.kind === "quantity" && m.value.unit !== "배" && m.value.unit !== "포인트") return;
      if (twin !== undefined) {
        const change: Change = { mention: m, direction: direction ?? twin.direction, basis: twin.basis };
        (group === undefined ? this.orphans.changes : group.changes).push(change);
        if (change.direction === null) this.open.push(change);
      } else if (group !== undefined && role.kind === "change" && direction !== null)
        group.changes.push({ mention: m, direction, basis: this.basis });
      return;
    }
    if (host.kind === "basis") {
      const group = this.current ?? this.groups.at(-1) ?? (this.tokens[0]?.index === host.index ? base : null);
      if (group !== null && takes(group, m) && ["보다", "대비", "에 비해"].includes(host.name)) group.previous ??= m;
      const date = host.word.mentions.find((d) => d.kind === "date" && d.start === host.start);
      if (base !== null && takes(base, m) && host.name === "의" && date?.kind === "date") {
        const group = aside(base, this.segment, host, dateFiller(date, "read", "date before the bracket"));
        group.value = m;
        group.tokens.push(t);
        this.groups.push(group);
      }
      return;
    }
    if (this.shareholder(t, m, host)) return;
    if (this.current?.metric.noun.code === "sharePrice" && m.kind === "percent" && host.mention?.kind === "party") {
      // `주가는 올라 카카오(5.31%), 네이버(5.15%) 등이 강세다`: the direction is said behind the list
      const group = sibling(this.current, this.segment, host, subjectAt(this.context, this.tokens, host.index, true), this.current.period);
      const change: Change = { mention: m, direction: null, basis: this.basis };
      group.changes.push(change);
      this.open.push(change);
      this.groups.push(group);
      return;
    }
    if (base === null || !takes(base, m)) return;
    if (host.kind === "date" && host.mention?.kind === "date") {
      const group = aside(base, this.segment, host, dateFiller(host.mention, "read", "date before the bracket"));
      group.value = m;
      group.tokens.push(t);
      this.groups.push(group);
      return;
    }
    const subject = host.kind === "entity" || host.kind === "noun" ? subjectAt(this.context, this.tokens, host.index, true) : null;
    if (subject === null || !(metricSets.listed.has(base.metric.noun.code) || host.case === "than")) return;
    if (host.case === "than") {
      // `1차 사업(1조4600억원)보다 42.5% 늘었다`
      const other = { ...aside(base, this.segment, host, null), subject };
      other.value = m;
      this.groups.push(other);
      return;
    }
    const group = sibling(base, this.segment, host, subject, base.period);
    this.put(group, t, m);
    this.named = null;
  }

  /** `누리그리드(30%)와 산업은행(25%)이 출자해 세운`: shares of those who founded or hold something. */
  private shareholder(t: Token, m: FigureMention, host: Token): boolean {
    if (m.kind !== "percent" || m.value.unit !== "%" || host.mention?.kind !== "party") return false;
    const named = this.current?.metric.noun.code;
    if (named !== undefined && named !== "stake") return false;
    if (!this.tokens.some((w) => w.host === null && /^(?:출자|주주|지분|합작|최대주주|[0-9]대주주)/.test(w.word.verb?.noun || w.stem)))
      return false;
    const group = startGroup(
      impliedHit("stake", host),
      this.segment,
      host,
      subjectAt(this.context, this.tokens, host.index, true),
      null,
      "metric.held",
      true,
    );
    group.value = m;
    group.tokens.push(t);
    this.groups.push(group);
    return true;
  }

  /** `한화시스템(-6.06%)`, `하한가(-9.97%)`: a signed percentage is a movement, of a price where a firm bears it. */
  private signed(t: Token, m: FigureMention, host: Token): boolean {
    const sign = this.text[m.start];
    if (m.kind !== "percent" || (sign !== "-" && sign !== "+")) return false;
    const direction = sign === "-" ? "down" : "up";
    const change: Change = { mention: m, direction, basis: this.basis };
    const subject =
      host.kind === "entity" && host.mention?.kind === "party" ? subjectAt(this.context, this.tokens, host.index, true) : null;
    if (subject === null) {
      if (this.current === null || host.kind === "basis" || host.kind === "date") return false;
      this.current.changes.push(change);
      this.current.tokens.push(t);
      return true;
    }
    const base = this.current ?? this.memory.listed(this.segment);
    const group =
      base !== null && metricSets.listed.has(base.metric.noun.code)
        ? sibling(base, this.segment, host, subject, base.period)
        : startGroup(impliedHit("sharePrice", host), this.segment, host, subject, null, "metric.signed", true);
    group.changes.push(change);
    group.tokens.push(t);
    this.add(group);
    return true;
  }

  private put(group: Group, t: Token, m: FigureMention): void {
    if (group.value !== null) return;
    group.value = m;
    group.tokens.push(t);
    this.add(group);
  }

  /** `매출과 영업이익은 각각 231억원, 6억6000만원`; `각각 11%, 32.9% 증가했다`. */
  private distribute(end: Token | null): void {
    const list = this.each ?? [];
    // `각각 12%와 15% 증가한 19조원과 8조원을`: the values come behind the movements
    this.each = end?.direction != null && end.word.verb?.ending.kind === "adnominal" && list.length > 0 ? [] : null;
    if (list.length === 0) return;
    const bearers = this.bearers(list, end);
    if (bearers !== null) {
      bearers.forEach((group, i) => {
        const t = list[i] as Token;
        group.value = t.mention as FigureMention;
        group.tokens.push(t);
        this.add(group);
      });
      return;
    }
    const empty = this.groups.filter((g) => g.value === null && !g.aside && list.some((t) => takes(g, t.mention as FigureMention)));
    const full = this.groups.filter((g) => g.value !== null);
    const moved = list.every((t) => t.mention?.kind !== "money" && !this.groups.some((g) => takes(g, t.mention as FigureMention)));
    if (moved && this.groups.length === 0) {
      // `1년 전과 비교해 각각 17.7%, 11.9% 상승했다`: the figures of the sentence before
      const earlier = this.memory.lasts(this.segment).slice(-list.length);
      if (earlier.length === list.length && end?.direction != null)
        list.forEach((t, i) => {
          earlier[i]?.changes.push({ mention: t.mention as FigureMention, direction: end.direction, basis: this.basis });
        });
      return;
    }
    const groups = (moved ? this.groups.filter((g) => !g.aside) : empty.length >= list.length ? empty : full).slice(-list.length);
    const outlook = groups.at(-1)?.outlook ?? null;
    for (const g of groups) if (g.value === null) g.outlook ??= outlook;
    if (groups.length < list.length) return;
    list.forEach((t, i) => {
      const m = t.mention;
      const group = groups[i];
      if (group === undefined || !isFigure(m)) return;
      if (group.value === null && takes(group, m)) group.value = m;
      else if (m.kind === "percent" || (m.kind === "quantity" && m.value.unit === "배"))
        group.changes.push({ mention: m, direction: end?.direction ?? null, basis: this.basis });
      group.tokens.push(t);
    });
  }

  /** `현대차는 보합이었고`: a movement without a figure. */
  private flat(t: Token): void {
    const named = this.named;
    if (named === null || named.token.index !== t.index - 1) return;
    const base = this.groups.at(-1) ?? this.memory.listed(this.segment);
    if (base === null || !metricSets.listed.has(base.metric.noun.code)) return;
    const group = sibling(base, this.segment, t, named.subject, base.period);
    group.flat = true;
    this.groups.push(group);
    this.named = null;
  }

  /** `예림당과 티웨이홀딩스가 각각 16.77%, 10%를 보유`: as many bearers as figures. */
  private bearers(list: readonly Token[], end: Token | null): Group[] | null {
    const first = list[0] as Token;
    const parties = this.tokens.filter(
      (p) =>
        p.index < first.index &&
        p.host === null &&
        (p.mention?.kind === "party" || changeSets.investors.has(p.stem)) &&
        p.index > this.tokens.findLastIndex((v) => v.index < first.index && v.kind === "verb"),
    );
    const own = parties.slice(-list.length);
    const base = this.current ?? this.memory.listed(this.segment);
    const m = first.mention;
    if (own.length < list.length || !isFigure(m) || this.groups.some((g) => !hasFigure(g) && g.anchor.case === "comitative")) return null;
    const traded = end !== null && (changeSets.trades.has(end.name) || changeSets.trades.has(this.text.slice(end.start, end.end)));
    if (traded && m.kind === "money")
      return own.map((p) =>
        startGroup(tradeHit(end), this.segment, p, subjectAt(this.context, this.tokens, p.index, true), null, "metric.trade", true),
      );
    const verb = this.deed((list.at(-1) as Token).index);
    const held = m.kind === "percent" && verb !== null && /^(?:보유|들|갖|가지|소유)/.test(verb.stem);
    if (!held && (base === null || !takes(base, m) || !metricSets.listed.has(base.metric.noun.code))) return null;
    return own.map((p) => {
      const subject = subjectAt(this.context, this.tokens, p.index, true);
      return base !== null && takes(base, m)
        ? sibling(base, this.segment, p, subject, base.period)
        : startGroup(impliedHit("stake", p), this.segment, p, subject, null, "metric.held", true);
    });
  }

  private verb(t: Token): void {
    if (changeSets.trades.has(t.name)) this.traded(t);
    this.boundary(t);
  }

  /** `외국인은 8214억원, 기관은 1530억원을 순매수했다`. */
  private traded(t: Token): void {
    for (const { token, named } of this.loose) {
      const m = token.mention;
      if (named === null || !isFigure(m) || m.kind !== "money" || named.token.index > token.index) continue;
      if (!changeSets.investors.has(named.token.stem) && !changeSets.investors.has(named.token.mention?.text ?? "")) continue;
      const group = startGroup(tradeHit(t), this.segment, token, named.subject, null, "metric.trade");
      group.value = m;
      this.groups.push(group);
    }
    this.loose = [];
  }

  private boundary(t: Token): void {
    this.gap = false;
    const ending = t.word.verb?.ending.kind;
    if (ending === undefined || t.host !== null || ending === "adnominal" || ending === "nominal" || ending === "adverbial") return;
    if (this.current !== null) this.current.stale = true;
    this.bound = t.index;
    // `9.28% 내려 20만500원에 거래 중`: the movement belongs to the price behind it
    if (t.kind === "direction" && ending === "connective") return;
    this.orphans = { value: null, changes: [] };
    this.expectation = null;
    if (ending === "final") {
      this.loose = [];
      this.date = null;
    }
  }
}
