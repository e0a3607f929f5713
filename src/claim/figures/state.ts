/** Where the reading of one segment stands. */
import type { Segment } from "../../clause/segments.js";
import type { ClaimContext, RoleFiller } from "../draft.js";
import type { Change, Group } from "./group.js";
import { metricSets, words } from "./lexicon.js";
import type { Memory } from "./memory.js";
import { openNouns } from "./open.js";
import { type FigureMention, type Token, tokensOf } from "./tokens.js";

export interface Named {
  readonly subject: RoleFiller;
  readonly token: Token;
}

export interface Item {
  readonly mention: FigureMention;
  readonly host: Token;
  base: Group | null;
}

export interface State {
  readonly context: ClaimContext;
  readonly segment: Segment;
  readonly memory: Memory;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly title: boolean;
  /** In the order they were found. */
  readonly groups: Group[];
  /** Tokens that are part of another one's noun. */
  readonly absorbed: Set<number>;
  /** The metric that takes the next figure. */
  current: Group | null;
  /** Changes whose direction is said further on. */
  open: Change[];
  /** Figures before their metric: `19% 증가한 1878억달러의 매출`. */
  orphans: { value: Token | null; changes: Change[] };
  /** Figures no metric took, for a verb that is one: 순매수했다. */
  loose: { token: Token; named: Named | null }[];
  date: Token | null;
  basis: Change["basis"];
  expectation: Token | null;
  /** `(영업손실 7626억원)`: the metric told inside a bracket. */
  inner: Group | null;
  /** `17만원보다 25% 높은`: the movement is against a figure that is no claim. */
  gap: boolean;
  /** Yearly rates, and the figure they may belong to. */
  rates: { rate: Group; of: Group }[];
  /** `가전(4.5%), 섬유(8.2%)`: wait for the metric and the direction. */
  items: Item[];
  /** Where the clause begins: behind the last verb that closed one. */
  bound: number;
  /** Where the last 각각 stands, -1 for none. */
  readonly deals: number;
  /** Figures collected behind 각각. */
  each: Token[] | null;
  /** `각각 전년 동기(14조원·5232억원) 대비`: what they were, in the same order. */
  eachBefore: FigureMention[];
  /** The topic or subject that waits for a figure. */
  named: Named | null;
  /** `830억달러에서`: waits for the value it became. */
  before: Token | null;
  lastFigure: number;
  /** The figure of before that the sentence measures its own against. */
  goesOn: Group | null;
}

export function startState(context: ClaimContext, segment: Segment, memory: Memory): State {
  const listed = memory.listed(segment)?.metric.noun ?? null;
  const isListed = (code: string): boolean => metricSets.listed.has(code);
  const tokens = openNouns(tokensOf(context.doc.text, segment), listed !== null && isListed(listed.code) ? listed : null, isListed);
  const absorbed = new Set<number>();
  for (const t of tokens) if (t.metric !== null) for (let k = t.metric.first; k < t.index; k++) absorbed.add(k);
  return {
    context,
    segment,
    memory,
    text: context.doc.text,
    tokens,
    title: segment.sentence.zone === "title",
    groups: [],
    absorbed,
    current: null,
    open: [],
    orphans: { value: null, changes: [] },
    loose: [],
    date: null,
    basis: null,
    expectation: null,
    inner: null,
    gap: false,
    rates: [],
    items: [],
    bound: -1,
    deals: tokens.findLastIndex((t) => t.stem === words.each),
    each: null,
    eachBefore: [],
    named: null,
    before: null,
    lastFigure: -1,
    goesOn: null,
  };
}

export const lastIndex = (group: Group): number => Math.max(-1, ...group.tokens.map((t) => t.index));
