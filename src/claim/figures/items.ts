/** Changes listed in brackets behind what they are of: `도자기(-1.3%), 악기류(-4.2%) 등 수출은 감소했다`. */
import type { RoleFiller } from "../draft.js";
import { textFiller } from "../fillers.js";
import { type Group, hasFigure, sibling } from "./group.js";
import { type Direction, metricSets, nounDirection, openSets, words } from "./lexicon.js";
import { sanePhrase } from "./sane.js";
import type { State } from "./state.js";
import { subjectAt } from "./subjects.js";
import { type FigureMention, isCopula, type Token } from "./tokens.js";

/** `-7.6%`, `+13.5%`: the sign that is written before or with a percentage. */
export function signOf(text: string, m: FigureMention): Direction | null {
  if (m.kind !== "percent") return null;
  for (const c of [text[m.start], text[m.start - 1]])
    if (c === "-" || c === "–" || c === "−") return "down";
    else if (c === "+") return "up";
  return null;
}

/** Are this metric's changes told item by item? */
const itemised = (g: Group): boolean =>
  (metricSets.items.has(g.metric.noun.code) || metricSets.itemNames.has(g.metric.name)) && !g.metric.noun.takes.includes("percent");

/** A percentage in the bracket of a plain noun waits for the metric and the direction. */
export function addItem(s: State, m: FigureMention, host: Token): boolean {
  const last = isCopula(host);
  if (m.kind !== "percent" || m.value.unit !== "%" || (host.kind !== "noun" && host.kind !== "entity" && !last)) return false;
  const current = s.current !== null && s.current.segment === s.segment ? s.current : null;
  if (current !== null && !itemised(current)) return false;
  if (current === null && !s.groups.every((g) => g.rule === "metric.list")) return false;
  const base = current !== null && (current.stale || current.anchor.index < host.index) ? current : null;
  if (bearerOf(s, host) === null || (last && s.items.length === 0)) return false;
  s.items.push({ mention: m, host, base });
  return true;
}

/** `선박(55.2%)과 [승용차](6.2%)다`: the copula closes the list. */
function bearerOf(s: State, host: Token): RoleFiller | null {
  if (!isCopula(host)) return subjectAt(s.context, s.tokens, host.index, true);
  let start = host.start;
  for (let k = host.index - 1; k >= 0; k--) {
    const t = s.tokens[k] as Token;
    if (t.host !== null || t.kind !== "noun" || t.case !== "none" || t.word.after !== "") break;
    start = t.start;
  }
  const span = sanePhrase(s.text, start, host.start + (host.word.verb?.noun.length ?? 0));
  return span === null ? null : { filler: textFiller(s.text, span), surety: "read", reason: "last of a list" };
}

/** The metric behind the list: `… 등 수출은`. */
export function claimItems(s: State, group: Group, t: Token): void {
  const last = s.items.findLast((i) => i.base === null);
  if (last === undefined) return;
  const way = nounDirection(group.metric.name);
  if (way !== null) {
    moved(s, way); // `… 순으로 성장세가 두드러졌다`
    return;
  }
  const between = s.tokens.slice(last.host.index + 1, t.metric?.first ?? t.index).filter((b) => b.host === null);
  const reach = between[0]?.stem === words.etc ? 6 : 2;
  if (!itemised(group) || between.some((b) => b.kind !== "noun" && b.kind !== "entity") || between.length > reach)
    s.items = s.items.filter((i) => i.base !== null);
  else for (const i of s.items) i.base ??= group;
}

/** Sentences a list may stand behind its metric. */
const REACH = 2;

/** What they did: `늘었고`, `순으로 성장세가`. */
export function moveItems(s: State, t: Token): void {
  if (t.direction === null || s.items.length === 0 || openSets.active.has(t.name)) return;
  if (t.word.verb?.ending.kind === "adnominal") return;
  moved(s, t.direction);
}

function moved(s: State, direction: Direction): void {
  const carried = s.memory.unmeasured(s.segment) ?? s.memory.listed(s.segment);
  const base = carried !== null && itemised(carried) ? carried : s.memory.lastTold(s.segment, REACH);
  for (const item of s.items) item.base ??= base !== null && itemised(base) ? base : null;
  tell(s, direction);
}

/** `수출이 증가했다`: no figure of its own, but the items of the next sentence are of it. */
export const toldBare = (s: State): Group | null => s.groups.findLast((g) => !hasFigure(g) && itemised(g)) ?? null;

/** The sentence is over: a direction said before the list, or the signs alone. */
export function endItems(s: State): void {
  if (s.items.length === 0) return;
  const before = s.tokens.findLast((d) => d.direction !== null && d.host === null && d.index < (s.items[0]?.host.index ?? 0));
  if (before?.direction != null && before.word.verb?.ending.kind === "adnominal") moved(s, before.direction);
  else tell(s, null);
}

function tell(s: State, direction: Direction | null): void {
  for (const { mention, host, base } of s.items) {
    const way = signOf(s.text, mention) ?? direction;
    if (base === null || way === null) continue;
    const group = sibling(base, s.segment, host, bearerOf(s, host), base.aside ? null : base.period);
    group.changes.push({ mention, direction: way, basis: s.basis });
    s.groups.push(group);
  }
  s.items = [];
}
