/** What is joined in a list: `A와 B는`, `가·나·다의`, `1분기와 2분기`. */
import type { ClaimContext } from "../draft.js";
import { changeSets, words } from "./lexicon.js";
import { usableDate } from "./periods.js";
import type { State } from "./state.js";
import type { Token } from "./tokens.js";

/** Tokens back from the figures to what they are dealt out over: keeps long lists linear. */
const REACH = 30;

/** The nearest `count` of one sort joined before `at`: `A와 B는`, `가·나·다의`, `1분기와 2분기`. */
export function joinedBefore({ tokens, absorbed }: State, at: number, count: number): Token[] | null {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const t = tokens[k] as Token;
    if (t.host !== null || absorbed.has(k)) continue;
    if (t.word.verb?.ending.kind === "final") return null;
    if (!isMember(t) || t.case === "comitative" || t.case === "object" || t.case === "than" || t.word.after === "·") continue;
    const chain = chainTo(tokens, t, count);
    if (chain !== null) return chain;
  }
  return null;
}

const isMember = (t: Token): boolean =>
  t.word.verb === null &&
  (t.kind === "entity" || t.kind === "noun" || (t.kind === "date" && t.mention?.kind === "date")) &&
  !changeSets.hedges.has(t.stem);

/** The members that end in `last`, or null where fewer or more are joined. */
function chainTo(tokens: readonly Token[], last: Token, count: number): Token[] | null {
  const members = [last];
  const dated = last.kind === "date";
  if (dated && !usableDate(tokens, last)) return null;
  let before = beforePhrase(tokens, last);
  while (before !== null && members.length < count) {
    const joined = before.stem === words.and && before.case === "none" ? previous(tokens, before.index) : before;
    if (joined === null || !isMember(joined) || (joined.kind === "date") !== dated) return null;
    if (joined === before && joined.case !== "comitative" && !(JOINS.has(joined.word.after) && joined.case === "none")) return null;
    members.unshift(joined);
    before = beforePhrase(tokens, joined);
  }
  if (members.length < count) return null;
  const more = before !== null && before.case === "comitative" && isMember(before) && (before.kind === "date") === dated;
  return more ? null : members;
}
const JOINS: ReadonlySet<string> = new Set([",", "·"]);

/** The firms joined to the one at `last`: `[한빛전자와] 새봄전자는 2% 올랐다`. */
export function firmsWith(context: ClaimContext, tokens: readonly Token[], last: Token): Token[] {
  const firms: Token[] = [];
  let before = beforePhrase(tokens, last);
  while (before !== null && (before.case === "comitative" || (JOINS.has(before.word.after) && before.case === "none"))) {
    const m = before.mention;
    if (m?.kind !== "party" || m.start !== before.start || context.parties.get(m.value.party)?.kind !== "company") break;
    // `한빛전자와 달리 새봄전자는`
    if (firms.length === 0 && tokens.slice(before.index + 1, last.index).some((w) => words.unlike.includes(w.stem))) break;
    firms.unshift(before);
    before = beforePhrase(tokens, before);
  }
  return firms;
}

/** What stands before the noun phrase that ends in `t`. */
export function beforePhrase(tokens: readonly Token[], t: Token): Token | null {
  let before = previous(tokens, t.index);
  while (
    t.kind !== "date" &&
    before !== null &&
    (before.kind === "noun" || before.kind === "entity") &&
    (before.case === "none" || before.case === "genitive") &&
    before.word.after === "" &&
    before.stem !== words.and &&
    before.word.verb === null
  )
    before = previous(tokens, before.index);
  return before;
}

function previous(tokens: readonly Token[], at: number): Token | null {
  for (let k = at - 1; k >= 0; k--) if (tokens[k]?.host === null) return tokens[k] as Token;
  return null;
}
