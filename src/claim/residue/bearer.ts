/** Who a figure of no metric is told of: the topic or subject of its clause. */
import type { ClaimContext, RoleFiller } from "../draft.js";
import { firmsWith } from "../figures/joined.js";
import { changeSets, metricSets, openSets, wordSets } from "../figures/lexicon.js";
import { subjectAt } from "../figures/subjects.js";
import type { Token } from "../figures/tokens.js";
import { notBearers } from "./lexicon.js";

export interface Bearer {
  readonly subject: RoleFiller;
  readonly token: Token;
  /** A clause that is closed lies between. */
  readonly crossed: boolean;
  /** `[한빛전자와] 새봄전자는`: of each of whom a movement is told. */
  readonly firms: readonly Token[];
}

/** Looks back from `at`; the subject of a clause that modifies a noun in between is passed over. */
export function bearerOf(context: ClaimContext, tokens: readonly Token[], at: number): Bearer | null {
  let relative = false;
  let crossed = false;
  for (let k = at - 1; k >= 0; k--) {
    const t = tokens[k] as Token;
    if (t.host !== null) continue;
    const ending = t.word.verb?.ending.kind;
    if (ending === "adnominal" || ending === "nominal") relative = true;
    else if (ending === "connective" || ending === "conditional") {
      crossed = true;
      relative = false;
    } else if (ending === "final" || ending === "quotative") return null;
    if (t.case !== "topic" && t.case !== "subject" && t.case !== "also") continue;
    if (t.case === "subject" && relative) {
      relative = false;
      continue;
    }
    // `한 달 동안만`, `그나마도`: no bearers
    if (t.kind === "figure" || t.kind === "date" || metricSets.breaks.has(t.stem) || metricSets.scopes.has(t.stem)) continue;
    if (wordSets.analysts.has(t.stem) || changeSets.hedges.has(t.stem) || notBearers.has(t.stem) || openSets.deals.has(t.stem)) return null;
    const before = tokens[k - 1];
    const joined = before?.case === "comitative" && before.host === null && before.mention?.kind === "party";
    const firms = joined ? firmsWith(context, tokens, t) : [];
    if (joined && firms.length === 0) return null;
    const subject = subjectAt(context, tokens, k, true);
    return subject === null ? null : { subject, token: t, crossed, firms };
  }
  return null;
}
