/** League tables: `한빛증권이 1조7000억원(5건)으로 1위를 차지했다`, `미국이 703억달러로 가장 많았고, 유럽이 180억달러로 뒤를 이었다`. */
import { textFiller } from "../fillers.js";
import { type Group, hasFigure, sibling, startGroup, takes } from "./group.js";
import { impliedHit } from "./implied.js";
import { changeSets, metricSets, openSets, words } from "./lexicon.js";
import { sanePhrase } from "./sane.js";
import type { Named, State } from "./state.js";
import { subjectAt } from "./subjects.js";
import { COPULA, type FigureMention, isFigure, type Token } from "./tokens.js";

export const RANK = /^\d+위$/;

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

/** `수출 2위는 [가전]으로 31억달러를`, `4위는 [전자 부품](14억달러)이었다`: what takes the place its topic names. */
export function placedAt(s: State, at: number, end: number): Named | null {
  const token = s.tokens[at] as Token;
  let first = at;
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const t = s.tokens[k] as Token;
    if (t.host !== null) continue;
    if (t.case === "topic") {
      const span = isPlace(s, t) ? sanePhrase(s.text, (s.tokens[first] as Token).start, end) : null;
      const own = first === at ? subjectAt(s.context, s.tokens, at, true) : null;
      if (own?.filler.kind === "party") return { subject: own, token };
      return span === null
        ? null
        : { subject: { filler: textFiller(s.text, span), surety: "read", reason: "takes the place named" }, token };
    }
    if ((t.case !== "none" && t.case !== "genitive") || t.word.after !== "" || t.word.verb !== null || t.kind === "figure") return null;
    first = k;
  }
  return null;
}

/** The figure in the bracket of what takes a place, of the metric told before. */
export function givePlaced(s: State, t: Token, m: FigureMention, host: Token): boolean {
  const copula = host.word.verb?.lemma === COPULA ? host.word.verb.noun : "";
  if (copula === "" && host.case !== "instrument") return false;
  const own = s.groups.findLast((g) => hasFigure(g) && !g.aside);
  const base = own ?? s.memory.listed(s.segment);
  if (base === null || !takes(base, m)) return false;
  const placed = placedAt(s, host.index, copula === "" ? host.word.stemEnd : host.start + copula.length);
  if (placed === null) return false;
  const group = { ...sibling(base, s.segment, host, placed.subject, base.period), rule: "metric.ranked" };
  group.value = m;
  group.tokens.push(t);
  s.groups.push(group);
  return true;
}

/** `2위는`, `최대 수출 시장은`. */
const isPlace = (s: State, topic: Token): boolean =>
  RANK.test(topic.stem) ||
  (metricSets.fields.has(topic.stem) &&
    s.tokens.slice(Math.max(0, topic.index - 4), topic.index).some((t) => metricSets.firsts.has(t.stem)));

/** The last metric of this sentence or of those before it that takes such figures. */
export function toldAbove(s: State, kind: "money" | "percent" | "quantity"): Group | null {
  const own = s.groups.findLast((g) => g.metric.noun.takes.includes(kind) && !g.aside);
  if (own !== undefined) return own;
  const before = s.memory.listed(s.segment);
  return before?.metric.noun.takes.includes(kind) ? before : null;
}
