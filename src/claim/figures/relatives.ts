/** Figures told before the one they are of: `매출 3000억원을 기록한 [한빛로직스]는`, `연매출 50억원 규모의 식품업체 [새봄푸드]가`. */
import type { ClaimContext, RoleFiller } from "../draft.js";
import { changeSets, metricSets } from "./lexicon.js";
import { found } from "./subjects.js";
import { isFigure, type Token } from "./tokens.js";
import { isObserver } from "./topics.js";

/** Words that may stand between the clause and the firm it tells of. */
const REACH = 3;

/** The firm an adnominal clause or a phrase of size leads to, which stands behind the metric at `at`. */
export function relativeHead(context: ClaimContext, tokens: readonly Token[], at: number): RoleFiller | null {
  const end = clauseEnd(tokens, at);
  if (end === null) return null;
  for (let k = end + 1, steps = 0; k < tokens.length && steps <= REACH; k++) {
    const t = tokens[k] as Token;
    if (t.host !== null) continue;
    steps++;
    if (t.mention?.kind === "party") {
      const party = context.parties.get(t.mention.value.party);
      // `…을 기록한 한빛전자 주가는`: what follows is theirs all the same
      return party !== undefined && !party.anonymous && !isObserver(party) && t.mention.start === t.start
        ? found(context, t, "firm the clause before tells of")
        : null;
    }
    const joins = (t.kind === "noun" || t.kind === "entity") && t.case === "none" && t.word.verb === null && t.word.after === "";
    if (!joins || metricSets.breaks.has(t.stem) || metricSets.scopes.has(t.stem)) return null;
  }
  return null;
}

/** The token that ends what stands before the firm: an adnominal verb of the figure's clause, or `규모의`. */
function clauseEnd(tokens: readonly Token[], at: number): number | null {
  let figured = false;
  for (let k = at + 1; k < tokens.length; k++) {
    const t = tokens[k] as Token;
    if (t.host !== null) continue;
    figured ||= t.kind === "figure" && isFigure(t.mention);
    if (t.case === "subject" || t.case === "topic") return null;
    if (t.word.verb !== null) {
      if (t.word.verb.ending.kind !== "adnominal") return null;
      // `10% 늘어난 3조원을 올린 한빛전자는`: the verb before a figure is its own
      if (tokens[k + 1]?.kind === "figure" || tokens[k + 1]?.metric != null) continue;
      return k;
    }
    if (figured && t.case === "genitive" && (changeSets.sumsUp.has(t.stem) || changeSets.hedges.has(t.stem))) return k;
  }
  return null;
}
