/** Rates and amounts told bracket by bracket, their noun behind the last: `상위 업주에는 7%, 신규 업주에는 2%의 수수료가 부과된다`. */
import type { RoleFiller } from "../draft.js";
import { textFiller } from "../fillers.js";
import { type Change, dateFiller, type Group, startGroup, takes } from "./group.js";
import { type Direction, isPeriodic, nounDirection, rateSets } from "./lexicon.js";
import { movementNoun } from "./past.js";
import { usableDate } from "./periods.js";
import { sanePhrase } from "./sane.js";
import type { State } from "./state.js";
import { found } from "./subjects.js";
import { type FigureMention, isFigure, type MetricHit, type Token } from "./tokens.js";

/** Tokens between the last figure and the verb that applies it, and those of one bearer. */
const REACH = 6;

interface Borne {
  readonly subject: RoleFiller;
  readonly first: number;
  readonly period: RoleFiller | null;
}

interface Scale {
  readonly hit: MetricHit;
  /** The figures are by how much it moves: `1950원, 750원의 비용 감소`. */
  readonly direction: Direction | null;
  /** One alone is no list: told as any other figure. */
  readonly listed: boolean;
}

/** Reads such a list and returns the tokens it takes; they mean nothing else. */
export function readRates(s: State): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const t of s.tokens) {
    if (t.kind !== "figure" || t.host !== null || t.case !== "genitive" || !isFigure(t.mention)) continue;
    const scale = scaleBehind(s, t, t.mention);
    if (scale === null) continue;
    const pairs: (Borne & { figure: Token })[] = [];
    for (let figure: Token | undefined = t; figure !== undefined; ) {
      const bearer = bearerOf(s, figure);
      if (bearer === null) break;
      pairs.unshift({ figure, ...bearer });
      const before: Token | undefined = s.tokens[bearer.first - 1];
      figure = before?.word.after === "," && before.mention?.kind === t.mention.kind && isFigure(before.mention) ? before : undefined;
    }
    if (pairs.length < (scale.listed ? 2 : 1)) continue;
    let told: RoleFiller | null = null;
    for (const { figure, subject, first, period } of pairs) {
      told = period ?? told;
      s.groups.push(groupOf(s, scale, figure, subject, told));
      for (let k = first; k <= figure.index; k++) taken.add(k);
    }
  }
  return taken;
}

function groupOf(s: State, { hit, direction }: Scale, figure: Token, subject: RoleFiller, period: RoleFiller | null): Group {
  const carried = isPeriodic(hit.noun.code, hit.name) ? s.memory.period(s.segment) : null;
  const group = startGroup(hit, s.segment, figure, subject, period ?? carried, "metric.rate");
  const m = figure.mention as FigureMention;
  if (direction === null) group.value = m;
  else group.changes.push({ mention: m, direction, basis: s.basis } satisfies Change);
  const start = s.memory.start(s.segment);
  if (start !== null) {
    group.outlook = "planned";
    group.day = start;
  }
  return group;
}

/** `2%의 [수수료가] 부과된다`, `550원의 비용 [감소] 효과를`. */
function scaleBehind(s: State, t: Token, m: FigureMention): Scale | null {
  for (let k = t.index + 1; k < Math.min(s.tokens.length, t.index + REACH); k++) {
    const next = s.tokens[k] as Token;
    if (next.host !== null) continue;
    const way = next.word.verb === null ? nounDirection(next.stem) : null;
    if (way !== null && k > t.index + 1 && m.kind === "money") return { hit: movedHit(s, t, next, m), direction: way, listed: true };
    if (next.metric !== null && (next.case === "subject" || next.case === "object" || next.case === "topic")) {
      const hit = next.metric;
      const verb = s.tokens.slice(k + 1, k + REACH).find((v) => v.host === null && v.word.verb !== null);
      const listed = !rateSets.applies.has(verb?.name ?? "");
      // `5%의 하락률을`: how much something else moved
      if (movementNoun(hit.name)) return null;
      if (verb === undefined || (listed && !rateSets.earns.has(verb.name))) return null;
      if (takes(startGroup(hit, s.segment, next, null, null, "metric.rate"), m)) return { hit, direction: null, listed };
      // `7%의 이용료가`: a charge told as a rate
      return m.kind === "percent" && hit.noun.code === "price"
        ? { hit: { ...hit, noun: { code: "other", takes: ["percent"] } }, direction: null, listed }
        : null;
    }
    if (next.kind === "figure" || next.word.verb !== null || (next.case !== "none" && next.case !== "genitive") || next.word.after !== "")
      return null;
  }
  return null;
}

function movedHit(s: State, t: Token, way: Token, m: FigureMention): MetricHit {
  const { start } = s.tokens[t.index + 1] as Token;
  const name = s.text.slice(start, way.start).trimEnd();
  const noun = { code: "other" as const, takes: [m.kind] };
  return { noun, start, end: start + name.length, name, first: t.index + 1, outlook: null, weak: false };
}

/** Whom the figure is for: `매출 상위 35% 이내 [업주]에는`, `[35~80%]는`. */
function bearerOf(s: State, figure: Token): Borne | null {
  let head = figure.index - 1;
  let date: Token | null = null;
  for (; head >= 0; head--) {
    const t = s.tokens[head] as Token;
    if (t.kind === "date" && usableDate(s.tokens, t)) date ??= t;
    else if (t.host === null && t.kind !== "basis" && !rateSets.between.has(t.stem)) break;
  }
  const last = s.tokens[head];
  if (last === undefined || !(last.case === "topic" || last.case === "dative") || last.word.verb !== null) return null;
  let first = head;
  for (let k = head - 1; k >= Math.max(0, head - REACH); k--) {
    const t = s.tokens[k] as Token;
    if (t.host !== null) continue;
    if ((t.case !== "none" && t.case !== "genitive") || t.word.after !== "" || t.word.verb !== null || t.kind === "date") break;
    first = k;
  }
  const span = sanePhrase(
    s.text,
    (s.tokens[first] as Token).start,
    last.kind === "figure" ? (last.mention?.end ?? last.end) : last.word.stemEnd,
  );
  if (span === null) return null;
  const noun = first;
  // `[매출이 낮은] 업주에는`: up to the figure before
  for (let k = first - 1; k >= Math.max(0, head - REACH) && s.tokens[k]?.word.after === ""; k--) first = k;
  const party = noun === head && last.mention?.kind === "party" ? found(s.context, last, "whom the rate is for") : null;
  const period = date?.mention?.kind === "date" ? dateFiller(date.mention, "read", "date before the figure") : null;
  return { subject: party ?? { filler: textFiller(s.text, span), surety: "read", reason: "whom the rate is for" }, first, period };
}
