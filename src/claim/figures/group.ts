/** One figure claim while its sentence is being read: metric × subject × period with what is told of it. */
import type { Segment } from "../../clause/segments.js";
import type { DateValue, Filler, Mention } from "../../contract/types.js";
import type { RoleFiller } from "../draft.js";
import { type Basis, type Direction, metricSets, words } from "./lexicon.js";
import type { FigureMention, MetricHit, Token } from "./tokens.js";

export interface Change {
  readonly mention: FigureMention;
  direction: Direction | null;
  readonly basis: Basis | null;
}

export interface Group {
  readonly metric: MetricHit;
  readonly segment: Segment;
  /** The metric's token, or the one that implied it. */
  readonly anchor: Token;
  subject: RoleFiller | null;
  value: FigureMention | null;
  previous: FigureMention | null;
  changes: Change[];
  period: RoleFiller | null;
  /** The day a price holds on; a period told otherwise goes before. */
  day: DateValue | null;
  /** What the words around say before the predicate is judged. */
  outlook: "expected" | "planned" | null;
  forecaster: RoleFiller | null;
  /** Tokens that take part: they bound the evidence. */
  readonly tokens: Token[];
  /** No more values: the clause it stood in is over. */
  stale: boolean;
  /** Said only to compare with: the next sentence does not go on about it. */
  aside: boolean;
  /** It did not move: 보합, 제자리걸음. */
  flat: boolean;
  readonly rule: string;
  /** The metric was not said here but carried over. */
  readonly carried: boolean;
}

export function startGroup(
  metric: MetricHit,
  segment: Segment,
  anchor: Token,
  subject: RoleFiller | null,
  period: RoleFiller | null,
  rule: string,
  carried = false,
): Group {
  return {
    metric,
    segment,
    anchor,
    subject,
    value: null,
    previous: null,
    changes: [],
    period,
    day: null,
    outlook: metric.outlook,
    forecaster: null,
    tokens: [anchor],
    stale: false,
    aside: false,
    flat: false,
    rule,
    carried,
  };
}

/** A figure of the same metric that the sentence only compares with. */
export function aside(group: Group, segment: Segment, anchor: Token, period: RoleFiller | null): Group {
  return { ...sibling(group, segment, anchor, group.subject, period), aside: true };
}

/** Another subject or period of the same metric. */
export const sibling = (group: Group, segment: Segment, anchor: Token, subject: RoleFiller | null, period: RoleFiller | null): Group =>
  startGroup(group.metric, segment, anchor, subject, period, "metric.list", true);

export const hasFigure = (group: Group): boolean => group.value !== null || group.changes.length > 0 || group.flat;

export const takes = (group: Group, mention: Mention): boolean =>
  (mention.kind === "money" || mention.kind === "percent" || mention.kind === "quantity") &&
  group.metric.noun.takes.includes(mention.kind) &&
  !(mention.kind === "quantity" && mention.value.unit === words.multiple && !metricSets.multiples.has(group.metric.name)) &&
  !(mention.kind === "quantity" && group.metric.noun.code === "backlog" && !metricSets.soldUnits.has(mention.value.unit)) &&
  !(mention.kind === "percent" && mention.value.unit !== "%" && !metricSets.spreads.some((tail) => group.metric.name.endsWith(tail)));

export const dateFiller = (mention: Extract<Mention, { kind: "date" }>, surety: RoleFiller["surety"], reason: string): RoleFiller => ({
  filler: { kind: "date", date: mention.value, mention: mention.id } satisfies Filler,
  surety,
  reason,
});
