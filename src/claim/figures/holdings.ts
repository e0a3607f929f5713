/** How many of a thing somebody has: `새봄카페는 가맹점 85개를 두고 있다`, `9개국에 생산 거점을 보유한다`. */
import { dateFiller, startGroup } from "./group.js";
import { impliedHit } from "./implied.js";
import { type MetricCode, wholeSets } from "./lexicon.js";
import type { State } from "./state.js";
import { isFigure, type Token } from "./tokens.js";
import { bearerBefore, ITSELF } from "./wholes.js";

/** Words that may stand between the number and the verb: `85개의 국내 가맹점을`. */
const REACH = 7;

/** The verb of having stands for the metric. */
export function giveHolding(s: State, verb: Token): void {
  if (!wholeSets.has.has(verb.name) || s.segment.quote !== null) return;
  const object = s.tokens.slice(Math.max(0, verb.index - REACH), verb.index).findLast((t) => t.host === null && t.case === "object");
  if (object === undefined) return;
  const figure = object.kind === "figure" ? object : numberOf(s.tokens, object);
  const thing = object.kind === "figure" ? s.tokens[object.index - 1] : object;
  const m = figure?.mention ?? null;
  if (figure == null || thing === undefined || !isFigure(m) || m.kind !== "quantity" || !wholeSets.counters.has(m.value.unit)) return;
  const kind = wholeSets.things.find(([, tails]) => tails.some((tail) => thing.stem.endsWith(tail)));
  if (kind === undefined || s.groups.some((g) => g.value === m)) return;
  // `매출은 50억원으로 가맹점 100개를 확보했다`: a figure has nothing
  const topic = bearerBefore(s, Math.min(figure.index, thing.index));
  const subject = topic?.reason === ITSELF ? s.memory.firm(s.segment, s.context) : topic;
  if (subject === null) return;
  const hit = { ...impliedHit("price", verb), noun: { code: kind[0] as MetricCode, takes: ["quantity" as const] } };
  const period = s.date?.mention?.kind === "date" ? dateFiller(s.date.mention, "near", "date of the clause") : null;
  const group = startGroup(hit, s.segment, thing, subject, period, "metric.has");
  group.value = m;
  group.tokens.push(figure, verb);
  s.groups.push(group);
}

/** `[85개]의 국내 가맹점을`, `[9개국]에 생산 거점을`. */
function numberOf(tokens: readonly Token[], object: Token): Token | null {
  for (let k = object.index - 1; k >= Math.max(0, object.index - 4); k--) {
    const t = tokens[k] as Token;
    if (t.host !== null) continue;
    if (t.kind === "figure") return t.case === "none" || t.case === "genitive" || t.case === "dative" ? t : null;
    if (t.word.verb !== null || t.word.after !== "" || (t.case !== "none" && t.case !== "genitive")) return null;
  }
  return null;
}
