/**
 * Figures that no other finder took: `회원사는 특허 4000여건을 따냈다`, `한 대표가 15억원을 받았다`.
 * Their bearer is read off the clause they stand in; what their noun tells is their code, else `other`.
 */
import type { Heading } from "../../clause/headings.js";
import type { Segment } from "../../clause/segments.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimContext, type ClaimDraft, type RoleFiller } from "../draft.js";
import { sentenceTopic } from "../figures/carry.js";
import { dateFiller, type Group, startGroup } from "../figures/group.js";
import { type MetricCode, openSets } from "../figures/lexicon.js";
import { usableDate } from "../figures/periods.js";
import { roleOf } from "../figures/roles.js";
import { subjectAt } from "../figures/subjects.js";
import { type FigureMention, isFigure, type MetricHit, type Token, tokensOf } from "../figures/tokens.js";
import { draftOf, type Forecasts } from "../figures.js";
import { fillerOf } from "../fillers.js";
import { headerOf, headFiller, isHeaded } from "../heading.js";
import { type Item, listItems } from "./brackets.js";
import { isExample, isOverTopic, type Stated, statedOf } from "./clause.js";
import { codeOf, type Dated, datedBy, isPerson, itemised, type Listed, listedBy, periodBefore } from "./code.js";

/** `owned`: ids of the figures that claims hold; `figures`: what the text tells of metrics, in text order. */
export function findResidue(context: ClaimContext, owned: ReadonlySet<string>, figures: readonly ClaimDraft[]): ClaimDraft[] {
  const isFree = (m: Mention): m is FigureMention => isFigure(m) && m.conversionOf === null && !owned.has(m.id);
  if (!context.mentions.some(isFree)) return [];
  const forecasts: Forecasts = { forecaster: null };
  const told = listedBy(figures);
  const dated = datedBy(figures);
  const known = new Set<string>();
  for (const m of context.mentions) if (isFigure(m) && owned.has(m.id)) known.add(keyOf(m));
  const said = new Set<string>();
  const drafts: ClaimDraft[] = [];
  let passed: Segment | null = null;
  let block: Heading | null = null;
  for (const segment of context.segments) {
    if (segment.heading !== block) {
      block = segment.heading;
      passed = null;
      forecasts.forecaster = headFiller(context, headerOf(context, block).source);
    }
    const { zone } = segment.sentence;
    if (zone === "title" || zone === "caption") continue;
    if (segment.mentions.some(isFree))
      drafts.push(...readSegment({ context, forecasts, known, said, listed: told, dated, isFree }, segment, passed));
    if (segment.quote === null) passed = segment;
  }
  return drafts;
}

function keyOf(m: FigureMention): string {
  if (m.kind === "money") return `${m.value.amount ?? `${m.value.min}~${m.value.max}`}${m.value.currency}`;
  return `${m.value.value ?? `${m.value.min}~${m.value.max}`}${m.value.unit}`;
}

const nameOf = ({ filler }: RoleFiller): string => (filler.kind === "party" ? filler.party : filler.kind === "text" ? filler.text : "");

/** What one clause tells of one bearer. */
interface Told {
  readonly group: Group;
  readonly stated: Stated;
  /** `3건, [2조원] 규모의 딜을`: a second measure of the same. */
  readonly more: FigureMention[];
}

/** What the reading of a segment needs of the article. */
interface Reader {
  readonly context: ClaimContext;
  readonly forecasts: Forecasts;
  /** Values that some claim tells already. */
  readonly known: ReadonlySet<string>;
  /** Values told here, of whom where they are movements. */
  readonly said: Set<string>;
  readonly listed: readonly Listed[];
  readonly dated: Dated[];
  readonly isFree: (m: Mention) => m is FigureMention;
}

/** Who the sentence before is about. */
const topicOf = (context: ClaimContext, segment: Segment, passed: Segment | null): RoleFiller | null =>
  passed !== null && segment.sentence.index - passed.sentence.index === 1 ? (sentenceTopic(context, passed)?.party ?? null) : null;

function readSegment(
  { context, forecasts, known, said, listed, dated, isFree }: Reader,
  segment: Segment,
  passed: Segment | null,
): ClaimDraft[] {
  const { text } = context.doc;
  const tokens = tokensOf(text, segment);
  const head = isHeaded(segment) ? headFiller(context, headerOf(context, segment.heading).about) : null;
  const over = head ?? topicOf(context, segment, passed);
  const told: Told[] = [];
  if (isExample(tokens)) return [];
  let before: FigureMention | null = null;
  for (const t of tokens) {
    const m = t.mention;
    if (t.kind !== "figure" || !isFigure(m) || !isFree(m) || known.has(keyOf(m))) continue;
    const last = told.at(-1);
    if (t.host !== null) {
      // `1년 전(10억원)보다 50% 늘었다`, `작년(60억원)과 비슷한 58억원을`
      if (t.host.kind !== "basis" && t.host.kind !== "date") continue;
      if (last !== undefined && last.group.previous === null && last.group.value?.kind === m.kind) last.group.previous = m;
      else before = m;
      continue;
    }
    if (roleOf(text, tokens, t.index, true).kind === "compared") {
      before = m;
      continue;
    }
    if (countsBearers(tokens, t)) continue;
    const stated = statedOf(context, tokens, t, isFree, over);
    if (stated === null) continue;
    const { direction, bearer, verb } = stated;
    const change = direction === null ? null : { mention: m, direction, basis: basisOf(tokens, t) };
    const goesOn = last !== undefined && last.stated.bearer.token === bearer.token;
    if (bearer.crossed && !isOverTopic(context, bearer) && !(goesOn && change !== null)) continue;
    // two may move as far
    const own = `${keyOf(m)} ${change === null ? "" : nameOf(bearer.subject)}`;
    if (said.has(own)) continue;
    said.add(own);
    if (goesOn) {
      if (change !== null) {
        last.group.changes.push(change);
        last.group.tokens.push(t);
        continue;
      }
      if (last.group.value === null) {
        last.group.value = m;
        last.group.tokens.push(t);
        continue;
      }
      if (last.stated.verb === verb && last.group.value.kind !== m.kind) {
        last.more.push(m);
        last.group.tokens.push(t);
        continue;
      }
    }
    const code = codeOf(context, segment, tokens, t, bearer, change !== null, listed);
    const alone = change === null && !tokens.some((d) => d.kind === "date" && d.host === null && tellsWhen(tokens, d));
    const period =
      dateOf(tokens, t, isPerson(context, bearer) ? bearer.token : null) ??
      (alone ? periodBefore(dated, segment.sentence.index, code, m) : null);
    const group = startGroup(hitOf(t, m, code), segment, t, bearer.subject, period, `metric.residue.${stated.place}`);
    if (period !== null && change === null) goOn(dated, { sentence: segment.sentence.index, code, kind: m.kind, period });
    if (change === null) group.value = m;
    else group.changes.push(change);
    if (before?.kind === m.kind || (change !== null && before !== null)) group.previous = before;
    before = null;
    group.tokens.push(t);
    // `[3건], 2조원 규모의 딜을`: too few to be told alone
    const beside = tokens[t.index - 1];
    const counted = m.kind === "money" && beside?.word.after === "," && beside.mention?.kind === "quantity" && isFree(beside.mention);
    for (const firm of bearer.firms)
      told.push({ group: { ...group, subject: subjectAt(context, tokens, firm.index, true) }, stated, more: [] });
    told.push({ group, stated, more: counted ? [beside.mention as FigureMention] : [] });
  }
  const items = listItems(context, tokens, isFree).flatMap((item) => itemDraft(context, segment, forecasts, tokens, item, listed));
  return [
    ...items,
    ...told.map(({ group, more }) => {
      const draft = draftOf(context, group, forecasts);
      for (const m of more) addFiller(draft, "value", { filler: fillerOf(m, context.parties), surety: "read", reason: "figure beside it" });
      return draft;
    }),
  ];
}

/** Keeps text order: what later sentences tell stands behind. */
function goOn(dated: Dated[], next: Dated): void {
  const at = dated.findLastIndex((d) => d.sentence <= next.sentence);
  dated.splice(at + 1, 0, next);
}

function itemDraft(
  context: ClaimContext,
  segment: Segment,
  forecasts: Forecasts,
  tokens: readonly Token[],
  item: Item,
  listed: readonly Listed[],
): ClaimDraft[] {
  const { token, mention, subject, metric, held } = item;
  const alone =
    item.direction === null && metric === null && !held && tokens.every((d) => d.direction === null || openSets.active.has(d.name));
  const over = alone && mention.kind === "percent" ? itemised(segment, listed) : null;
  const direction = item.direction ?? over?.direction ?? null;
  const near = (moved: boolean): MetricCode => codeOf(context, segment, tokens, token, { subject, token: item.host }, moved, listed);
  const code = held && mention.kind === "percent" ? "stake" : direction === null ? near(false) : (metric ?? over?.code ?? near(true));
  if (item.bare && direction === null && code === "other") return [];
  const group = startGroup(
    hitOf(token, mention, code),
    segment,
    item.host,
    subject,
    dateOf(tokens, token, null),
    "metric.residue.list",
    true,
  );
  if (direction === null) group.value = mention;
  else group.changes.push({ mention, direction, basis: basisOf(tokens, token) });
  group.tokens.push(token);
  return [draftOf(context, group, forecasts)];
}

/** The figure stands for the noun nobody said. */
const hitOf = (t: Token, m: FigureMention, code: MetricCode): MetricHit => ({
  noun: { code, takes: [m.kind] },
  start: t.start,
  end: t.end,
  name: m.text,
  first: t.index,
  outlook: null,
  weak: false,
});

const basisOf = (tokens: readonly Token[], t: Token) => {
  const basis = tokens.findLast((b) => b.index < t.index && b.kind === "basis")?.basis ?? null;
  return basis === "same" ? null : basis;
};

/** `과자 26종의 [가격을]`, `17개 제품 [가격을]`: how many bear the metric behind. */
function countsBearers(tokens: readonly Token[], t: Token): boolean {
  if (t.mention?.kind !== "quantity" || t.word.after !== "" || (t.case !== "genitive" && t.case !== "none")) return false;
  for (let k = t.index + 1; k < t.index + 4; k++) {
    const next = tokens[k];
    if (next === undefined || next.host !== null) return false;
    if (next.metric !== null) return next.metric.noun.takes.includes("money") && next.case === "object";
    if (next.kind !== "noun" || (next.case !== "none" && next.case !== "genitive") || next.word.after !== "") return false;
  }
  return false;
}

/** No time something is compared with: `작년 상반기 17억원보다`, `작년(60억원)과 비슷한`, `지난해와 같은`. */
function tellsWhen(tokens: readonly Token[], date: Token): boolean {
  const next = tokens[date.index + 1];
  if (next?.kind === "figure" && (next.host === date || next.case === "than")) return false;
  const behind = tokens.find((n) => n.index > date.index && n.host === null);
  return date.case !== "than" && !(date.case === "comitative" && behind !== undefined && openSets.alike.has(behind.stem));
}

/** The period said before the figure in its sentence; `[지난해] 손실을 낸 한빛전자의 대표는`: no date of what is told of a person. */
function dateOf(tokens: readonly Token[], t: Token, bearer: Token | null): RoleFiller | null {
  const date = tokens.findLast((d) => d.index < t.index && d.kind === "date" && usableDate(tokens, d) && tellsWhen(tokens, d));
  const told = bearer === null || date === undefined ? [] : tokens.slice(date.index + 1, bearer.index);
  if (told.some((v) => v.host === null && v.word.verb?.ending.kind === "adnominal")) return null;
  return date?.mention?.kind === "date" ? dateFiller(date.mention, "near", "date of the sentence") : null;
}
