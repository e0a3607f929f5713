/** An index told of before, by its kind alone or by nothing: `[지수는] 전날보다 5.8포인트 내린 2541.2로 출발했다`. */
import { type Group, sibling } from "./group.js";
import { words } from "./lexicon.js";
import type { State } from "./state.js";
import { type FigureMention, isFigure, type Token } from "./tokens.js";

/** The bare noun stands for the index of the sentences before. */
export function goOnIndex(s: State, t: Token): void {
  if (t.stem !== words.gauge || t.host !== null || (t.case !== "topic" && t.case !== "subject" && t.case !== "also")) return;
  const before = s.tokens[t.index - 1];
  if (
    before !== undefined &&
    before.host === null &&
    before.word.after === "" &&
    (before.case === "none" || before.case === "genitive") &&
    before.kind !== "date"
  )
    return;
  const index = s.groups.some((g) => !g.aside) ? null : s.memory.index(s.segment, REACH);
  if (index === null) return;
  s.current = carriedIndex(s, t, index);
  s.groups.push(s.current);
  s.named = null;
}

/** Sentences an index stays in mind. */
const REACH = 3;

/** `코스닥지수도 하락했다. 전장보다 8.3포인트 내린 724.1을 기록했다`: points of the index the sentence before is about. */
export function indexBefore(s: State, t: Token, m: FigureMention): Group | null {
  if (m.kind !== "quantity" || m.value.unit !== words.point || s.groups.length > 0) return null;
  const named = s.tokens.some(
    (k) => k.index < t.index && k.host === null && (k.case === "topic" || k.case === "subject" || k.metric !== null),
  );
  const index = named ? null : s.memory.index(s.segment, 1);
  return index === null || (isFigure(index.value) && index.value === m) ? null : carriedIndex(s, t, index);
}

const carriedIndex = (s: State, t: Token, index: Group): Group => ({
  ...sibling({ ...index, metric: { ...index.metric, outlook: null } }, s.segment, t, index.subject, null),
  rule: "metric.carried",
});
