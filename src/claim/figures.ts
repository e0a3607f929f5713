/** Figures of a subject: metric claims with value, changes, period, forecaster. */
import type { Heading } from "../clause/headings.js";
import type { Segment } from "../clause/segments.js";
import type { Filler } from "../contract/types.js";
import type { Span } from "../core/span.js";
import { addFiller, type ClaimContext, type ClaimDraft, newDraft, type RoleFiller } from "./draft.js";
import { segmentNamed, sentenceTopic } from "./figures/carry.js";
import { fold } from "./figures/fold.js";
import type { Group } from "./figures/group.js";
import { directionOf, isPeriodic, metricSets, nounDirection, words } from "./figures/lexicon.js";
import { Memory } from "./figures/memory.js";
import { outlookOf } from "./figures/outlook.js";
import { accumulated } from "./figures/periods.js";
import { read } from "./figures/reader.js";
import { signed } from "./figures/signs.js";
import { startState } from "./figures/state.js";
import { dayOf } from "./figures/when.js";
import { codeFiller, fillerOf } from "./fillers.js";
import { headerOf, headFiller } from "./heading.js";

/** One `metric` claim for each subject × metric × period. */
export function findFigures(context: ClaimContext): ClaimDraft[] {
  // what is told outside of all blocks goes on behind them
  const outside = new Memory();
  let memory = outside;
  let block: Heading | null = null;
  const found = new Set<Group>();
  for (const segment of context.segments) {
    if (segment.heading !== block) {
      block = segment.heading;
      memory = block === null ? outside : new Memory(headFiller(context, headerOf(context, block).about));
    }
    const figures = segment.mentions.some((m) => m.kind === "money" || m.kind === "percent" || m.kind === "quantity");
    const groups = figures || tellsOfMovement(segment) || tellsOfIndex(segment) ? read(startState(context, segment, memory)) : [];
    for (const group of groups) group.day = dayOf(group, memory);
    for (const group of groups) if (group.subject !== null || group.value !== null) found.add(group);
    if (segment.quote === null && segment.sentence.zone !== "caption") {
      memory.pass(segment, sentenceTopic(context, segment), groups);
      memory.name(segment, segmentNamed(context, segment));
      memory.show(context, segment);
    } else if (segment.quote !== null) memory.quoted(segment, groups);
  }
  return fold(told(context, found));
}

/** Drafts of the groups; a forecaster is remembered from one to the next. */
function told(context: ClaimContext, groups: Iterable<Group>): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const forecasts: Forecasts = { forecaster: null };
  let block: Heading | null = null;
  for (const group of groups) {
    const { heading } = group.segment;
    if (heading !== block) {
      block = heading;
      forecasts.forecaster = headFiller(context, headerOf(context, heading).source);
    }
    drafts.push(draftOf(context, group, forecasts));
  }
  return drafts;
}

/** Who made the forecasts of the last sentences. */
export interface Forecasts {
  forecaster: RoleFiller | null;
}

/** `코스닥지수도 하락 마감했다`: the next sentence tells by how much. */
const tellsOfIndex = (segment: Segment): boolean =>
  segment.quote === null &&
  segment.words.some((w) => (w.case === "topic" || w.case === "also") && metricSets.indices.some((tail) => w.stem.endsWith(tail)));

/** `현대차는 보합이었다`: a figure without a number. `매출이 줄었다.`: the next sentence may say by how much. */
const tellsOfMovement = ({ words }: Segment): boolean => {
  const last = words.at(-1)?.verb;
  return (
    (last != null && directionOf(last.lemma, last.noun) !== null) ||
    words.some((w) => nounDirection(w.verb === null ? w.stem : w.verb.noun) === "flat")
  );
};

export function draftOf(context: ClaimContext, group: Group, recent: Forecasts): ClaimDraft {
  const { status, vouching, predicate, forecaster } = outlookOf(context, group, recent.forecaster);
  if (status === "expected" && group.rule !== "metric.list") recent.forecaster = forecaster ?? recent.forecaster;
  const draft = newDraft({
    type: "metric",
    status,
    time: (status === "done" || status === "planned") && group.period === null ? group.day : null,
    vouching: group.rule === "metric.list" && group.outlook === "expected" ? null : vouching,
    evidence: evidenceOf(group),
    segment: group.segment,
    predicate,
    rule: group.rule,
  });
  const put = (role: string, filler: RoleFiller | null) => {
    if (filler !== null) addFiller(draft, role, filler);
  };
  const read = (filler: Filler, reason: string): RoleFiller => ({ filler, surety: group.carried ? "near" : "read", reason });
  for (const partner of partnersOf(context, group)) put("subject", partner);
  put("subject", group.subject);
  const metric = signed(context.doc.text, group);
  put("metric", read(codeFiller(metric.noun.code, context.doc.text, metric), "noun that governs the figure"));
  if (group.value !== null) put("value", read(fillerOf(group.value, context.parties), "figure of the metric"));
  if (group.previous !== null) put("previousValue", read(fillerOf(group.previous, context.parties), "figure before"));
  for (const change of group.changes) {
    const filler = fillerOf(change.mention, context.parties);
    if (filler.kind === "money" || filler.kind === "percent" || filler.kind === "quantity")
      put("change", read({ ...filler, direction: change.direction, basis: change.basis }, "figure that moved"));
  }
  if (group.flat)
    put("change", {
      filler: {
        kind: "percent",
        percent: { value: null, unit: "%", bound: "exact", min: null, max: null },
        direction: "flat",
        basis: null,
        mention: null,
      },
      surety: "near",
      reason: "said not to move",
    });
  put("period", accumulated(group.period, isCumulative(context, group)));
  if (status === "expected" || status === "planned") put("forecaster", forecaster);
  return draft;
}

/** `한빛전자·새봄전자의 점유율은 합쳐`: those joined to the subject by a middle dot. */
function partnersOf(context: ClaimContext, group: Group): RoleFiller[] {
  const filler = group.subject?.filler;
  if (filler?.kind !== "party" || group.subject === null) return [];
  const { words } = group.segment;
  const summed = metricSets.summed;
  let at = words.findIndex((w) => w.mention?.id === filler.mention);
  const partners: RoleFiller[] = [];
  for (at--; at >= 0; at--) {
    const word = words[at];
    const joined =
      word?.after === "·" || (word?.case === "comitative" && (group.rule === "metric.whole" || summed.has(words[at + 2]?.stem ?? "")));
    if (word?.mention?.kind !== "party" || !joined || word.brackets.length > 0) break;
    partners.unshift({ ...group.subject, filler: fillerOf(word.mention, context.parties) });
  }
  return partners;
}

/** `[누적] 순이익은 3조원`, `3분기 [누적으로] 매출 2조원`: of the year so far. */
function isCumulative(context: ClaimContext, { metric }: Group): boolean {
  const before = context.doc.text.slice(Math.max(0, metric.start - CUMULATIVE_REACH), metric.end);
  return isPeriodic(metric.noun.code, metric.name) && words.cumulative.some((w) => before.includes(w));
}
const CUMULATIVE_REACH = 7;

function evidenceOf(group: Group): Span {
  const tokens = group.tokens.filter((t) => t.start >= group.segment.start && t.end <= group.segment.end);
  return {
    start: Math.min(group.anchor.start, ...tokens.map((t) => t.start)),
    end: Math.max(group.anchor.end, ...tokens.map((t) => t.end)),
  };
}
