/** League tables: `한빛증권이 1조7000억원(5건)으로 1위를 차지했다`, `미국이 703억달러로 가장 많았고, 유럽이 180억달러로 뒤를 이었다`. */
import { type Group, sibling, startGroup } from "./group.js";
import { impliedHit } from "./implied.js";
import { changeSets, metricSets, openSets, words } from "./lexicon.js";
import type { Named, State } from "./state.js";
import { subjectAt } from "./subjects.js";
import { isFigure, type Token } from "./tokens.js";

const RANK = /^\d+위$/;

/** Tokens a list may go on before what ranks it: keeps long lists linear. */
const REACH = 60;

/** The word that ranks what stands before it, where nothing but bearers and figures stand between. */
export function rankAfter(tokens: readonly Token[], from: number): Token | null {
  let said = false;
  for (let k = from; k < Math.min(tokens.length, from + REACH); k++) {
    const t = tokens[k] as Token;
    if (t.host !== null || t.kind === "figure") continue;
    const stem = t.word.verb?.noun || t.stem;
    const word = RANK.test(stem) || metricSets.rankWords.has(stem);
    said ||= word;
    if (t.word.verb !== null) return said && (word || metricSets.ranks.has(t.name)) && t.word.verb.ending.kind !== "adnominal" ? t : null;
    if (word || changeSets.sumsUp.has(t.stem) || t.stem === words.etc) continue;
    if (t.kind === "metric" || t.kind === "direction" || t.kind === "expectation") return null;
    if (
      (t.kind === "noun" || t.kind === "entity") &&
      !said &&
      (t.case === "subject" || t.case === "topic" || t.case === "none" || t.case === "comitative")
    )
      continue;
    return null;
  }
  return null;
}

/** The figure of one that is ranked: of the metric told above it, else of none that has a name. */
export function ranked(s: State, t: Token, near: Named): Group | null {
  const m = t.mention;
  if (
    !isFigure(m) ||
    !["instrument", "none", "genitive", "object"].includes(t.case) ||
    t.word.verb !== null ||
    near.token.word.verb !== null
  )
    return null;
  // `2위는 율촌으로 3조1000억원의 실적을 올렸다`
  const placed = s.tokens[near.token.index - 1];
  const second = near.token.case === "instrument" && placed?.case === "topic" && RANK.test(placed.stem) ? placed : null;
  if (second === null && near.token.case !== "subject" && near.token.case !== "topic") return null;
  const rank = second ?? rankAfter(s.tokens, t.index + 1);
  if (rank === null || (second === null && t.case !== "instrument" && t.case !== "none")) return null;
  const above = toldAbove(s, m.kind);
  if (above !== null) return { ...sibling(above, s.segment, near.token, near.subject, above.period), rule: "metric.ranked" };
  if (near.subject.filler.kind !== "party" && m.kind !== "percent") return null;
  const hit = { ...impliedHit("price", rank), noun: { code: "other" as const, takes: [m.kind] } };
  return startGroup(hit, s.segment, rank, near.subject, null, "metric.ranked", true);
}

/** `1위는 광장(3조2000억원), 2위는 세종(2조8000억원)`: a table whose metric is told nowhere. */
export function rankedInBracket(s: State, host: Token): Group | null {
  const before = s.tokens[host.index - 1];
  const placed = RANK.test(before?.stem ?? "");
  if (host.mention?.kind !== "party" || (!placed && rankAfter(s.tokens, host.index + 1) === null)) return null;
  // `대형 투자 유치는 …(100억달러), …(66억달러) 순`: what each of them raised is a deal of its own
  if (s.tokens.some((d) => d.index < host.index && openSets.deals.has(d.stem))) return null;
  const subject = subjectAt(s.context, s.tokens, host.index, true);
  const hit = { ...impliedHit("price", host), noun: { code: "other" as const, takes: ["money" as const] } };
  return subject === null ? null : startGroup(hit, s.segment, host, subject, null, "metric.ranked", true);
}

/** The last metric of this sentence or of those before it that takes such figures. */
export function toldAbove(s: State, kind: "money" | "percent" | "quantity"): Group | null {
  const own = s.groups.findLast((g) => g.metric.noun.takes.includes(kind) && !g.aside);
  if (own !== undefined) return own;
  const before = s.memory.listed(s.segment);
  return before?.metric.noun.takes.includes(kind) ? before : null;
}
