/** Clauses of reason between a metric and its figure: `영업이익은 [매출이 늘면서] 12% 증가했다`. */
import { type Group, hasFigure } from "./group.js";
import { words } from "./lexicon.js";
import type { State } from "./state.js";
import type { Token } from "./tokens.js";

/** Tokens such a clause may take between its metric and its verb. */
const REACH = 10;

/** A connective verb, neither past nor one that sets one clause beside another. */
export function givesReason(t: Token): boolean {
  const ending = t.word.verb?.ending;
  return t.host === null && ending?.kind === "connective" && ending.tense === null && !words.besides.includes(ending.surface);
}

/** Behind the clause the sentence goes on about the metric that is its topic. */
export function endReason(s: State, t: Token): boolean {
  const inner = s.current;
  if (inner === null || inner.segment !== s.segment || !givesReason(t) || s.lastFigure > s.bound || hasFigure(inner)) return false;
  if (isTopic(inner)) {
    dropNamed(s, inner);
    return true;
  }
  const waiting = s.groups.filter((g) => !hasFigure(g) && isTopic(g) && !g.stale && g.anchor.index < inner.anchor.index);
  const outer = waiting.findLast((g) => g.anchor.case === "topic") ?? waiting[0];
  if (outer === undefined) {
    // `한빛전자는 [수수료 이익이 늘면서] 3000억원의 순이익을 냈다`: the metric is named further on
    const named =
      inner.anchor.case === "subject" &&
      inner.metric.noun.code !== "sharePrice" &&
      s.tokens.some((k) => k.index > t.index && k.host === null && k.metric !== null);
    if (!named) return false;
    s.groups.splice(s.groups.indexOf(inner), 1);
    s.current = null;
    return false;
  }
  s.groups.splice(s.groups.indexOf(inner), 1);
  s.current = outer;
  dropNamed(s, outer);
  return true;
}

const isTopic = ({ anchor }: Group): boolean => anchor.host === null && (anchor.case === "topic" || anchor.case === "also");

/** `매출은 [손님이] 늘면서 5% 증가했다`: the bearer of the reason. */
function dropNamed(s: State, outer: Group): void {
  if (s.named?.token.case === "subject" && s.named.token.index > outer.anchor.index) s.named = null;
}

/** Where the reading of a noun goes on behind such a clause; `i` where there is none. */
export function behindReason(tokens: readonly Token[], i: number): number {
  const t = tokens[i] as Token;
  if (t.case !== "topic" && t.case !== "also") return i;
  let borne = false;
  for (let k = i + 1; k < Math.min(tokens.length, i + REACH); k++) {
    const next = tokens[k] as Token;
    if (next.host !== null) continue;
    if (next.kind === "figure" || next.case === "topic") return i;
    borne ||= next.case === "subject";
    if (next.word.verb !== null && next.word.verb.ending.kind !== "adnominal") return borne && givesReason(next) ? k : i;
  }
  return i;
}
