/** Metrics that are their own subject where nobody bears them: `투자 건수는`, `GDP 증가율은`. */
import type { RoleFiller } from "../draft.js";
import { textFiller } from "../fillers.js";
import { metricSets } from "./lexicon.js";
import { sanePhrase } from "./sane.js";
import type { State } from "./state.js";
import type { MetricHit, Token } from "./tokens.js";

/** Figures of a market or a country: no firm's of the sentences before. */
export const isUnowned = (t: Token): boolean =>
  t.metric !== null && (metricSets.unowned.has(t.metric.name) || metricSets.unownedTails.some((e) => t.metric?.name.endsWith(e)));

/** `투자 건수는`, `취업자 수는`: where nobody is told, what is counted is its own subject. */
export function countsItself(s: State, t: Token): RoleFiller | null {
  const hit = t.metric;
  if (hit === null || hit.noun.code !== "other" || hit.noun.takes.includes("money")) return null;
  const start = phraseStart(s, hit);
  if (hit.noun.takes.includes("percent") && start === s.tokens[hit.first]?.start && start === hit.start) return null;
  const span = sanePhrase(s.text, start, hit.end);
  return span === null ? null : { filler: textFiller(s.text, span), surety: "near", reason: COUNTED };
}
/** `[GDP] 증가율`: with the nouns straight before it. */
function phraseStart(s: State, hit: MetricHit, without?: { has(word: string): boolean }): number {
  let start = s.tokens[hit.first]?.start ?? hit.start;
  for (let k = hit.first - 1; k >= Math.max(0, hit.first - 3); k--) {
    const before = s.tokens[k] as Token;
    if (before.kind !== "noun" || before.case !== "none" || before.word.after !== "" || before.host !== null || without?.has(before.stem))
      break;
    start = before.start;
  }
  return start;
}

/** The metric as its own subject. */
export function itself(s: State, hit: MetricHit, whole: boolean): RoleFiller {
  const span = whole ? sanePhrase(s.text, phraseStart(s, hit, metricSets.scopes), hit.end) : null;
  return { filler: textFiller(s.text, span ?? hit), surety: "near", reason: "the metric itself" };
}

/** No bearer of another figure. */
export const COUNTED = "what is counted";
