/** What a figure was at another time, in the bracket behind that time: `2022년(-0.4%)에 이어`, `2008년(-3.1%) 이후 최대`. */
import { aside, type Change, dateFiller, type Group, hasFigure, startGroup, takes } from "./group.js";
import { signOf } from "./items.js";
import { metricSets, nounDirection, wordSets, words } from "./lexicon.js";
import { subjectFor } from "./naming.js";
import type { State } from "./state.js";
import { ownSubject } from "./subjects.js";
import type { FigureMention, Token } from "./tokens.js";

/** Sentences a figure may be told before what it was is told. */
const REACH = 3;

/** Takes a percentage that is no value of the metric: how much it moved then. */
export function givePast(s: State, t: Token, m: FigureMention, host: Token): boolean {
  if (m.kind !== "percent" || m.value.unit !== "%" || host.mention?.kind !== "date") return false;
  const base = movedBase(s, host);
  if (base === null || takes(base, m)) return false;
  const now = base.changes.findLast((c) => c.mention.kind === "percent") ?? null;
  const change: Change = { mention: m, direction: signOf(s.text, m) ?? now?.direction ?? null, basis: now?.basis ?? s.basis };
  if (change.direction === null && s.current !== base) return false;
  const record = aside(base, s.segment, host, dateFiller(host.mention, "read", "date before the bracket"));
  record.changes.push(change);
  record.tokens.push(t);
  if (change.direction === null) s.open.push(change);
  s.groups.push(record);
  return true;
}

/** Whose movement it is: that of the clause, of the metric named here, else of the sentence before where nothing else is named. */
function movedBase(s: State, host: Token): Group | null {
  const own = s.groups.findLast((g) => !g.aside && g.segment === s.segment && g.changes.some((c) => c.mention.kind === "percent"));
  const current = s.current?.segment === s.segment && !isMovement(s.current) ? s.current : null;
  if (current !== null && (own === undefined || current.anchor.index > own.anchor.index)) return current;
  if (own !== undefined) return own;
  const named = s.tokens.findLast((k) => k.index < host.index && k.host === null && k.metric !== null && !movementNoun(k.metric.name));
  if (named?.metric != null) return told(s, named) ?? opened(s, named);
  const foreign = s.tokens.some((k) => k.index < host.index && k.host === null && TOPICAL.has(k.case) && !goesOn(k));
  const last = foreign ? null : s.memory.lastTold(s.segment, REACH);
  return last !== null && last.changes.length > 0 ? last : null;
}

const TOPICAL: ReadonlySet<string> = new Set(["topic", "subject", "also"]);

/** `낙폭은`, `감소세가`, `이는`: no other bearer. */
const goesOn = (t: Token): boolean =>
  t.kind === "date" || t.kind === "basis" || metricSets.abstract.has(t.stem) || wordSets.focus.has(t.stem) || movementNoun(t.stem);

/** `하락률`, `증가폭`, `감소 폭`: how much something moved, no metric of its own where nobody bears it. */
export const movementNoun = (stem: string): boolean =>
  nounDirection(stem) !== null ||
  words.movements.includes(stem) ||
  (words.movementTails.includes(stem.slice(-1)) &&
    (stem.length === 1 || (nounDirection(stem.slice(0, -1)) !== null && !words.notMovements.includes(stem))));

const isMovement = (g: Group): boolean => !hasFigure(g) && movementNoun(g.metric.name);

/** The figure of this metric the sentences before told. */
function told(s: State, t: Token): Group | null {
  const last = s.memory.lastTold(s.segment, REACH);
  return last !== null && last.metric.name === t.metric?.name && last.changes.length > 0 ? last : null;
}

/** `소매판매 감소는 2022년(-0.4%)에 이어`: a metric that has no other figure here. */
function opened(s: State, t: Token): Group | null {
  if (t.metric === null) return null;
  const subject = ownSubject(s.context, s.tokens, t.index) ?? subjectFor(s, t);
  return subject === null ? null : startGroup(t.metric, s.segment, t, subject, null, "metric.past", true);
}

/** `약 2조1000억원(10조5000억원→8조4000억원) 낮은`: from what to what the figure before the bracket moved. */
export function giveSpan(s: State, group: Group, host: FigureMention, m: FigureMention): boolean {
  if (s.text.startsWith(words.becomes, m.end)) {
    group.previous = m;
    return true;
  }
  const from = group.previous?.kind === "money" ? group.previous.value.amount : null;
  if (
    from === null ||
    m.kind !== "money" ||
    m.value.amount === null ||
    !s.text.slice(group.previous?.end, m.start).startsWith(words.becomes)
  )
    return false;
  if (group.value === host) group.changes.push({ mention: host, direction: m.value.amount > from ? "up" : "down", basis: s.basis });
  group.value = m;
  return true;
}
