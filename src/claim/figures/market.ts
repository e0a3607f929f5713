/** Movements of a share or a coin told without the word price: `한빛전자는 4.1% 하락했다`, `비트코인 6%·리플 12% 폭락`. */
import { type Change, sibling, startGroup, takes } from "./group.js";
import { impliedHit } from "./implied.js";
import { firmsWith } from "./joined.js";
import { changeSets, metricSets } from "./lexicon.js";
import { isIndex } from "./memory.js";
import { tellsOf } from "./open.js";
import type { Named, State } from "./state.js";
import { subjectAt } from "./subjects.js";
import { COPULA, type FigureMention, type Token } from "./tokens.js";
import { keep } from "./values.js";

/** Takes the movement where its bearer is traded and the words are those of a market. */
export function giveMarketMove(s: State, t: Token, m: FigureMention, direction: Change["direction"], near: Named | null): boolean {
  if (m.kind !== "percent" || m.value.unit !== "%" || s.segment.quote !== null) return false;
  const named = behindClause(s, t, near) ?? near;
  if (named === null || named.token.index > t.index) return false;
  if ((t.case !== "none" && t.case !== "comitative") || s.tokens[t.index - 1]?.case === "genitive") return false;
  const current = s.current;
  if (current !== null && current.segment === s.segment && !isIndex(current) && current.metric.noun.code !== "sharePrice") return false;
  const coin = isCoin(named);
  if (!coin && !isFirm(s, named)) return false;
  const way = wayOf(s, t);
  if (way === null || !isPriceMove(way, coin || inMarket(s))) return false;
  // `9.28% 내려 20만500원에 거래`: the price takes its own movement along
  if (!coin && way.word.verb?.ending.kind !== "final" && s.tokens[way.index + 1]?.mention?.kind === "money") return false;
  const hit = impliedHit(coin ? "price" : "sharePrice", named.token);
  const group = startGroup(hit, s.segment, named.token, named.subject, null, "metric.moved", true);
  const change: Change = { mention: m, direction, basis: s.basis };
  group.changes.push(change);
  group.tokens.push(t);
  if (direction === null) s.open.push(change);
  // `솔라나도 [152달러]로 6.3% 급락했다`
  const price = s.loose.at(-1)?.token;
  if (price?.index === t.index - 1 && takes(group, price.mention as FigureMention)) {
    group.value = price.mention as FigureMention;
    group.tokens.push(price);
    s.loose.pop();
  }
  // `한빛전자와 새봄전자는 2% 올랐다`: each of them
  if (!coin && group.value === null)
    for (const firm of firmsWith(s.context, s.tokens, named.token)) {
      const other = sibling(group, s.segment, firm, subjectAt(s.context, s.tokens, firm.index, true), null);
      other.changes.push(change);
      other.tokens.push(t);
      s.groups.push(other);
    }
  keep(s, group);
  s.named = null;
  return true;
}

/** `[한빛전자는] 정부가 규제를 검토한다는 소식에 4.1% 하락했다`: the clause in between has a subject of its own. */
function behindClause(s: State, t: Token, near: Named | null): Named | null {
  if (near === null || near.token.case !== "subject") return null;
  const closed = s.tokens.slice(near.token.index + 1, t.index).some((v) => v.host === null && tellsOf(v));
  const topic = closed ? s.tokens.findLast((k) => k.index < near.token.index && k.host === null && k.case === "topic") : undefined;
  const subject = topic?.kind === "entity" ? subjectAt(s.context, s.tokens, topic.index, false) : null;
  return topic === undefined || subject === null ? null : { subject, token: topic };
}

const isCoin = (named: Named): boolean => metricSets.priced.has(named.token.mention?.text ?? named.token.stem);

function isFirm(s: State, named: Named): boolean {
  const { filler } = named.subject;
  return filler.kind === "party" && s.context.parties.get(filler.party)?.kind === "company";
}

/** The word that says where the figure went: the next of rising or falling, other bearers of a list between. */
function wayOf(s: State, t: Token): Token | null {
  for (let k = t.index + 1; k < Math.min(s.tokens.length, t.index + 24); k++) {
    const next = s.tokens[k] as Token;
    if (next.host !== null) continue;
    if (next.kind === "direction") return next;
    if (next.kind === "verb" || (next.kind === "metric" && next.metric?.noun.code !== "sharePrice")) return null;
  }
  return null;
}

/** `급락`, `강세였다`; in a market also `올랐다`. */
export function isPriceMove(way: Token, market: boolean): boolean {
  const name = way.word.verb === null ? way.stem : way.word.verb.lemma === COPULA ? way.word.verb.noun : way.name;
  return changeSets.plunges.has(name) || (market && changeSets.moves.has(name));
}

/** Measured against the day before, or near other prices and indices. */
export function inMarket(s: State): boolean {
  return s.basis === "dod" || s.memory.inMarket(s.segment) || s.tokens.some((w) => w.host === null && changeSets.markets.has(w.stem));
}
