/** Looking back at what was told just before, without a walk through all of a long text. */
import type { Segment } from "../clause/segments.js";
import type { ClaimType } from "../contract/types.js";
import { remembered } from "../core/remember.js";
import type { Sentence } from "../text/document.js";
import type { ClaimContext, ClaimDraft } from "./draft.js";

/** Drafts of at most `reach` sentences before sentence `here`, in text order. `drafts` stand in text order. */
export function recent(drafts: readonly ClaimDraft[], here: number, reach: number): ClaimDraft[] {
  let from = drafts.length;
  while (from > 0 && here - (drafts[from - 1] as ClaimDraft).segment.sentence.index <= reach) from--;
  return drafts.slice(from);
}

/** Is any of the recent drafts of this type? What a segment adds to an earlier claim need not be looked for without one. */
export const toldRecently = (drafts: readonly ClaimDraft[], type: ClaimType, here: number, reach: number): boolean =>
  lastTold(drafts, type, here, reach) !== undefined;

/** The last of the recent drafts of this type. */
export function lastTold(drafts: readonly ClaimDraft[], type: ClaimType, here: number, reach: number): ClaimDraft | undefined {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i] as ClaimDraft;
    if (here - draft.segment.sentence.index > reach) return undefined;
    if (draft.type === type) return draft;
  }
  return undefined;
}

/** The drafts of a segment that is being read: the last ones. */
export function toldIn(drafts: readonly ClaimDraft[], segment: Segment): ClaimDraft[] {
  return recent(drafts, segment.sentence.index, 0).filter((d) => d.segment === segment);
}

const outerSegments = remembered(({ segments }: ClaimContext): ReadonlyMap<Sentence, Segment> => {
  const index = new Map<Sentence, Segment>();
  for (const s of segments) if (s.quote === null && !index.has(s.sentence)) index.set(s.sentence, s);
  return index;
});

/** The first segment of a sentence outside its quotations. */
export const outerSegment = (context: ClaimContext, sentence: Sentence): Segment | undefined => outerSegments(context).get(sentence);

const bySentence = remembered(({ segments }: ClaimContext): ReadonlyMap<number, readonly Segment[]> => {
  const index = new Map<number, Segment[]>();
  for (const s of segments) {
    const list = index.get(s.sentence.index);
    if (list === undefined) index.set(s.sentence.index, [s]);
    else list.push(s);
  }
  return index;
});

/** The segments of sentence `here` and of at most `reach` sentences before it, in text order. */
export function segmentsNear(context: ClaimContext, here: number, reach: number): Segment[] {
  const index = bySentence(context);
  const near: Segment[] = [];
  for (let i = here - reach; i <= here; i++) near.push(...(index.get(i) ?? []));
  return near;
}
