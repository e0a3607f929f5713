/**
 * Figures that no other finder took: `회원사는 특허 4000여건을 따냈다`, `한 대표가 15억원을 받았다`.
 * Their bearer is read off the clause they stand in; what their noun tells is their code, else `other`.
 */
import type { Segment } from "../../clause/segments.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimContext, type ClaimDraft, type RoleFiller } from "../draft.js";
import { dateFiller, type Group, startGroup } from "../figures/group.js";
import { Memory } from "../figures/memory.js";
import { usableDate } from "../figures/periods.js";
import { roleOf } from "../figures/roles.js";
import { type FigureMention, isFigure, type MetricHit, type Token, tokensOf } from "../figures/tokens.js";
import { draftOf } from "../figures.js";
import { fillerOf } from "../fillers.js";
import { isExample, isOverTopic, type Stated, statedOf } from "./clause.js";
import { codeOf, type Listed, listedBy } from "./code.js";

/** `owned`: ids of the figures that claims hold; `figures`: what the text tells of metrics, in text order. */
export function findResidue(context: ClaimContext, owned: ReadonlySet<string>, figures: readonly ClaimDraft[]): ClaimDraft[] {
  const memory = new Memory();
  const told = listedBy(figures);
  const known = new Set<string>();
  for (const m of context.mentions) if (isFigure(m) && owned.has(m.id)) known.add(keyOf(m));
  const drafts: ClaimDraft[] = [];
  for (const segment of context.segments) {
    const { zone } = segment.sentence;
    if (zone === "title" || zone === "caption") continue;
    const free = segment.mentions.filter((m) => isFigure(m) && m.conversionOf === null && !owned.has(m.id) && !known.has(keyOf(m)));
    if (free.length > 0) drafts.push(...readSegment(context, segment, memory, new Set(free), known, told));
  }
  return drafts;
}

function keyOf(m: FigureMention): string {
  if (m.kind === "money") return `${m.value.amount ?? `${m.value.min}~${m.value.max}`}${m.value.currency}`;
  return `${m.value.value ?? `${m.value.min}~${m.value.max}`}${m.value.unit}`;
}

/** What one clause tells of one bearer. */
interface Told {
  readonly group: Group;
  readonly stated: Stated;
  /** `3건, [2조원] 규모의 딜을`: a second measure of the same. */
  readonly more: FigureMention[];
}

function readSegment(
  context: ClaimContext,
  segment: Segment,
  memory: Memory,
  free: ReadonlySet<Mention>,
  known: Set<string>,
  listed: readonly Listed[],
): ClaimDraft[] {
  const { text } = context.doc;
  const tokens = tokensOf(text, segment);
  const told: Told[] = [];
  if (isExample(tokens)) return [];
  let before: FigureMention | null = null;
  for (const t of tokens) {
    const m = t.mention;
    if (t.kind !== "figure" || !isFigure(m) || !free.has(m) || known.has(keyOf(m))) continue;
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
    const stated = statedOf(context, tokens, t, free);
    if (stated === null) continue;
    const { direction, bearer, verb } = stated;
    const change = direction === null ? null : { mention: m, direction, basis: basisOf(tokens, t) };
    const goesOn = last !== undefined && last.stated.bearer.token === bearer.token;
    if (bearer.crossed && !isOverTopic(context, bearer) && !(goesOn && change !== null)) continue;
    known.add(keyOf(m));
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
    const hit: MetricHit = {
      noun: { code, takes: [m.kind] },
      start: t.start,
      end: t.end,
      name: m.text,
      first: t.index,
      outlook: null,
      weak: false,
    };
    const group = startGroup(hit, segment, t, bearer.subject, dateOf(tokens, t), `metric.residue.${stated.place}`);
    if (change === null) group.value = m;
    else group.changes.push(change);
    if (before?.kind === m.kind || (change !== null && before !== null)) group.previous = before;
    before = null;
    group.tokens.push(t);
    told.push({ group, stated, more: [] });
  }
  return told.map(({ group, more }) => {
    const draft = draftOf(context, group, memory);
    for (const m of more) addFiller(draft, "value", { filler: fillerOf(m, context.parties), surety: "read", reason: "figure beside it" });
    return draft;
  });
}

const basisOf = (tokens: readonly Token[], t: Token) => {
  const basis = tokens.findLast((b) => b.index < t.index && b.kind === "basis")?.basis ?? null;
  return basis === "same" ? null : basis;
};

/** The period said before the figure in its sentence. */
function dateOf(tokens: readonly Token[], t: Token): RoleFiller | null {
  const date = tokens.findLast((d) => d.index < t.index && d.kind === "date" && usableDate(tokens, d));
  return date?.mention?.kind === "date" ? dateFiller(date.mention, "near", "date of the sentence") : null;
}
