/** What how many answered, item by item: `자금난(43.4%), 인건비 상승(14.2%)이 꼽혔다`. */
import { textFiller } from "../fillers.js";
import { startGroup } from "./group.js";
import { impliedHit } from "./implied.js";
import { signOf } from "./items.js";
import { metricSets, openSets, wholeSets } from "./lexicon.js";
import { sanePhrase } from "./sane.js";
import type { State } from "./state.js";
import { COPULA, isFigure, type Token } from "./tokens.js";

/** Tokens the word that tells of a list may stand behind its last item. */
const REACH = 8;

/** Reads such a list and returns the tokens it takes; they mean nothing else. */
export function readPoll(s: State): ReadonlySet<number> {
  const items = s.tokens.filter(isItem(s));
  const [first, last] = [items[0], items.at(-1)];
  if (first?.host == null || last === undefined || !isPoll(s, startOf(s, first.host, s.segment.start), last, items.length)) return NONE;
  const taken = new Set<number>();
  let from = s.segment.start;
  for (const t of items) {
    const host = t.host as Token;
    const start = startOf(s, host, from);
    const span = sanePhrase(s.text, start, host.word.stemEnd);
    from = (host.word.brackets.at(-1)?.end ?? host.end) + 1;
    if (span === null) continue;
    const hit = { ...impliedHit("price", t), noun: { code: "other" as const, takes: ["percent" as const] } };
    const group = startGroup(
      hit,
      s.segment,
      host,
      { filler: textFiller(s.text, span), surety: "read", reason: "item of a list" },
      null,
      "metric.poll",
    );
    if (isFigure(t.mention)) group.value = t.mention;
    s.groups.push(group);
    for (let k = t.index; k >= 0 && (s.tokens[k] as Token).start >= start; k--) taken.add(k);
  }
  return taken;
}

const NONE: ReadonlySet<number> = new Set();

/** An unsigned percentage alone in the bracket behind a word that is no firm and no figure. */
const isItem =
  (s: State) =>
  (t: Token): boolean => {
    const m = t.mention;
    if (t.host === null || t.kind !== "figure" || m?.kind !== "percent" || m.value.unit !== "%" || signOf(s.text, m) !== null) return false;
    const bracket = t.host.word.brackets.find((b) => b.start < m.start && b.end >= m.end);
    if (bracket === undefined || bracket.start + 1 !== m.start || bracket.end - 1 !== m.end) return false;
    const party = t.host.mention?.kind === "party" ? s.context.parties.get(t.host.mention.value.party) : undefined;
    return party?.kind !== "company" && t.host.kind !== "figure" && t.host.kind !== "date" && t.host.kind !== "basis";
  };

/** Is the list one of answers: told of by a word for it, under no metric and with no movement? */
function isPoll(s: State, from: number, last: Token, count: number): boolean {
  if (s.tokens.some((t) => t.host === null && t.start < from && takesPercent(t))) return false;
  const above = s.memory.listed(s.segment);
  if (above?.metric.noun.takes.includes("percent") === true && above.rule !== "metric.poll") return false;
  if (count < 2 && above?.rule !== "metric.poll") return false;
  for (let k = last.index + 1; k < Math.min(s.tokens.length, last.index + REACH); k++) {
    const t = s.tokens[k] as Token;
    if (t.host !== null) continue;
    if (t.kind === "metric" || t.kind === "figure") return false;
    const name = t.word.verb === null ? t.stem : t.word.verb.lemma === COPULA ? t.word.verb.noun : t.name;
    if (wholeSets.tells.has(name)) return !movesBehind(s, k);
    if (t.kind === "direction" && t.word.verb !== null) return false;
  }
  return false;
}

const takesPercent = (t: Token): boolean => t.metric?.noun.takes.includes("percent") === true && !metricSets.heads.has(t.stem);

/** `순으로 많이 올랐다`: the list is one of movements. */
const movesBehind = (s: State, at: number): boolean =>
  s.tokens.some((t) => t.index > at && t.host === null && (t.metric !== null || (t.kind === "direction" && !openSets.active.has(t.name))));

/** Where the item begins: behind the mark that opens its quotation, else with its noun phrase. */
function startOf(s: State, host: Token, from: number): number {
  const stretch = s.text.slice(from, host.start + 1);
  const mark = Math.max(...["'", "‘", "“", '"'].map((q) => stretch.lastIndexOf(q)));
  if (mark >= 0) return from + mark + 1;
  let start = host.start;
  for (let k = host.index - 1; k >= Math.max(0, host.index - 6); k--) {
    const t = s.tokens[k] as Token;
    if (t.host !== null || t.start < from || t.word.after !== "" || t.word.verb !== null || (t.case !== "none" && t.case !== "genitive"))
      break;
    start = t.start;
  }
  return start;
}
