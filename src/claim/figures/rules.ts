/** Thresholds and requirements: figures nobody has yet. */
import type { Group } from "./group.js";
import { openSets, words } from "./lexicon.js";
import type { State } from "./state.js";
import type { Token } from "./tokens.js";

/** Tokens between a figure and what makes a rule of it. */
const REACH = 4;

/** `자본비율을 13% 이상으로 유지해야 한다`, `매출 1000억원 이상인 기업`, `30억원 이하 가맹점은`. */
export function isRule({ tokens }: State, group: Group): boolean {
  const figure = tokens.findLast((t) => t.mention !== null && t.mention === group.value && t.host === null);
  if (figure === undefined) return false;
  for (let k = figure.index + 1; k < Math.min(tokens.length, figure.index + REACH); k++) {
    const t = tokens[k] as Token;
    if (t.host !== null) continue;
    const { verb } = t.word;
    if (verb !== null)
      return (
        verb.ending.surface.endsWith(words.must) ||
        (verb.ending.kind === "conditional" && group.subject === null) ||
        (verb.ending.kind === "adnominal" && isClass(tokens, k, group))
      );
    if (t.stem.endsWith(words.must) && words.limits.some((l) => t.stem.startsWith(l))) return true;
    if (!words.limits.some((l) => t.stem.startsWith(l)) || t.kind !== "noun") return false;
    if (t.case === "none" || t.case === "genitive") {
      if (isClass(tokens, k, group)) return true;
      if (t.case === "genitive") return false;
    }
  }
  return false;
}

/** A sort of firms or people behind it, not one of them: nobody in particular has the figure. */
function isClass(tokens: readonly Token[], at: number, { subject }: Group): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.host !== null || (next.kind !== "noun" && next.kind !== "metric") || subject?.surety === "read")
    return false;
  return openSets.counted.has(next.stem) || words.sorts.some((s) => next.stem.endsWith(s));
}
