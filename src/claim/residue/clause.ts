/** The figures of a sentence that no metric governs, each with the clause it stands in. */
import type { Mention } from "../../contract/types.js";
import type { ClaimContext, RoleFiller } from "../draft.js";
import { changeSets, type Direction, metricSets, nounDirection, openSets, wholeSets, wordSets, words } from "../figures/lexicon.js";
import { roleOf } from "../figures/roles.js";
import { type FigureMention, isCopula, type Token } from "../figures/tokens.js";
import { type Bearer, bearerOf } from "./bearer.js";
import {
  cases,
  countries,
  examples,
  grades,
  isDeal,
  isFew,
  isPeople,
  isRelative,
  isTold,
  per,
  rates,
  since,
  targets,
  tells,
} from "./lexicon.js";

export interface Stated {
  readonly bearer: Bearer;
  /** Where it moved; null for what the bearer has or comes to. */
  readonly direction: Direction | null;
  /** What says it. */
  readonly verb: Token;
  /** Its particle's case, `copula` where it is the predicate. */
  readonly place: string;
}

/** What the clause of the figure `t` says of whom, or null where it is background. */
export function statedOf(
  context: ClaimContext,
  tokens: readonly Token[],
  t: Token,
  isFree: (m: Mention) => boolean,
  over: RoleFiller | null,
): Stated | null {
  const m = t.mention as FigureMention;
  const { text } = context.doc;
  const role = roleOf(text, tokens, t.index, true);
  const way = wayOfList(tokens, t);
  const head = way === null ? headOf(tokens, t) : t;
  const direction = way === null ? (role.kind === "change" ? role.direction : movementOf(head)) : (way.direction ?? movementOf(way));
  if (role.kind === "before" || isBackground(text, tokens, t, m, direction !== null)) return null;
  if (targets.has(head.stem) || targets.has(tokens[head.index + 1]?.stem ?? "")) return null;
  const verb = tokens.find((v) => v.index >= (way ?? head).index && v.host === null && v.word.verb !== null);
  const ending = verb?.word.verb?.ending;
  if (verb === undefined || ending === undefined || ending.kind === "adverbial" || changeSets.spends.has(verb.name)) return null;
  const states = changeSets.states.has(verb.name);
  const kase = isCopula(t) ? "copula" : head.case;
  if (ending.kind === "adnominal" && !leadsOn(tokens, verb, kase, direction !== null, isFree)) return null;
  if (isRule(tokens, verb) || !mayStand(m, kase, states)) return null;
  // `50명을 추첨했다`, `직원들은 300명이 참석했다`
  if ((kase === "object" || kase === "subject") && !states && isPeople(m)) return null;
  // `서버 200대를 [팔] 곳을 찾는다`: the figure is of what stands in between
  if (kase === "object" && tokens.some((o) => o.index > head.index && o.index < verb.index && o.host === null && o.case === "object"))
    return null;
  if (m.kind === "money" && tokens.slice(Math.max(0, t.index - 3), verb.index + 1).some((n) => n.kind !== "entity" && isDeal(n.stem)))
    return null;
  const bearer = bearerOf(context, tokens, t.index) ?? (kase === "object" || kase === "dative" ? carriedOver(tokens, t, over) : null);
  if (bearer === null || (bearer.firms.length > 0 && direction === null)) return null;
  const between = tokens.slice(bearer.token.index + 1, t.index).filter((b) => b.host === null);
  // `기술은 3.6%, 금융도 1.2% 올랐다`, `각각 52%, 41%`: more bearers than one
  if (between.some((b) => b.stem === words.each || (b.kind === "figure" && b.mention?.kind === m.kind && b.word.after === ",")))
    return null;
  if (direction === null && t.case === "none" && t.word.after === "," && (m.kind === "percent" || isListed(tokens, t))) return null;
  // `은행은 [잔액을] 500조엔으로 본다`: told of what it is measured in
  if (kase === "instrument" && verb.kind !== "direction" && between.some((b) => b.case === "object")) return null;
  const filler = bearer.subject.filler;
  const party = filler.kind === "party" ? context.parties.get(filler.party) : undefined;
  const person = party?.kind === "person" || (party === undefined && wordSets.people.has(bearer.token.stem));
  if (party?.kind === "government" || (person && m.kind !== "money" && kase !== "object" && direction === null)) return null;
  // what some sort of people does is background, what it comes to is not: `지자체는 36만원을 적립해 준다`
  if (party === undefined && !person && kase === "object" && !states && (t !== head || m.kind !== "quantity")) return null;
  return {
    bearer,
    direction,
    verb,
    place: kase,
  };
}

/** Tokens from the first of a list to the word that moves all of them. */
const LIST_REACH = 30;

/** `한빛은 3%, 새봄은 2% [올랐다]`, `한빛도 3%대, 새봄은 5%대 [하락률을] 기록했다`: what is said of the last is said of all. */
function wayOfList(tokens: readonly Token[], t: Token): Token | null {
  if (t.mention?.kind !== "percent" || t.case !== "none" || t.word.after !== ",") return null;
  let figures = 0;
  for (let k = t.index + 1; k < Math.min(tokens.length, t.index + LIST_REACH); k++) {
    const n = tokens[k] as Token;
    if (n.host !== null || n.kind === "basis" || n.kind === "date") continue;
    if (n.kind === "figure") {
      if (n.mention?.kind !== "percent" || n.word.verb !== null) return null;
      figures++;
    } else if (n.direction !== null || movementOf(n) !== null)
      return figures > 0 && n.word.verb?.ending.kind !== "adnominal" && !openSets.active.has(n.name) ? n : null;
    else if (n.kind !== "noun" && n.kind !== "entity") return null;
    else if (n.case === "object" || n.word.verb !== null) return null;
  }
  return null;
}

/** `국내 5만대, 해외 20만대 등 총 25만대`: the first of several. */
const isListed = (tokens: readonly Token[], t: Token): boolean =>
  tokens.slice(t.index + 1, t.index + 5).some((n) => n.host === null && n.kind === "figure" && n.mention?.kind === t.mention?.kind);

/** May a figure of a clause behind a closed one be of its topic? */
export const isOverTopic = (context: ClaimContext, { token, subject }: Bearer): boolean =>
  token.case === "topic" && subject.filler.kind === "party" && context.parties.has(subject.filler.party);

/** `새봄회계는 1위에 올랐다. 10건의 딜을 자문했다`: the sentence names nobody itself. */
function carriedOver(tokens: readonly Token[], t: Token, over: RoleFiller | null): Bearer | null {
  const first = tokens[0];
  if (over === null || first === undefined) return null;
  const named = tokens.some((b) => b.index < t.index && b.host === null && NAMING.has(b.case));
  return named ? null : { subject: over, token: first, crossed: false, firms: [] };
}
const NAMING: ReadonlySet<string> = new Set(["topic", "subject", "also"]);

/** `4%대 [하락률을]`: a noun of movement takes the figure. */
export const movementOf = (head: Token): Direction | null =>
  rates.some((r) => head.stem.endsWith(r)) ? nounDirection(head.stem.slice(0, -1)) : null;

/** `100엔당`, `6000t급`, `5조 클럽`, `801가구 중`, `두 곳`, `세 배`: signs that nothing is stated of anybody. */
function isBackground(text: string, tokens: readonly Token[], t: Token, m: FigureMention, moved: boolean): boolean {
  if (!isTold(m) || isFew(m) || (isRelative(m) && !moved)) return true;
  if (t.case === "none" && text.startsWith(per, m.end)) return true;
  if (grades.some((g) => text.startsWith(g, m.end)) || since.some((w) => text.startsWith(w, m.end + 1))) return true;
  const next = tokens[t.index + 1];
  return next !== undefined && next.host === null && (wholeSets.amid.has(next.stem) || metricSets.clubs.has(next.stem));
}

/** What modifies a noun is background, but for `받은 것으로 알려졌다` and a movement whose value follows: `4.5% 오른 10달러`. */
function leadsOn(tokens: readonly Token[], verb: Token, kase: string, moved: boolean, isFree: (m: Mention) => boolean): boolean {
  const next = tokens[verb.index + 1];
  if (next === undefined) return false;
  return tells.has(next.word.verb?.noun || next.stem) || (moved && kase !== "subject" && next.mention !== null && isFree(next.mention));
}

/** `10%를 넘어 지분을 갖고 있을 경우`, `1조원을 주면`, `예컨대 …`: no fact. */
function isRule(tokens: readonly Token[], verb: Token): boolean {
  for (let k = verb.index; k < Math.min(tokens.length, verb.index + 12); k++) {
    const t = tokens[k] as Token;
    if (t.host !== null) continue;
    if (cases.has(t.stem)) return true;
    const ending = t.word.verb?.ending;
    if (ending === undefined) continue;
    if (ending.kind === "conditional" || ending.surface.endsWith(openSets.ifs) || ending.surface.endsWith(words.must)) return true;
    if (ending.kind === "final" || ending.kind === "quotative") return false;
  }
  return false;
}

/** A sentence that makes up its case. */
export const isExample = (tokens: readonly Token[]): boolean => tokens.some((t) => examples.has(t.stem) || examples.has(t.name));

/** `9개국에 수출됐다`, `주당 3만원에 팔았다`; but to whom something is done is no figure of who does it: `숙박업소 1만곳에 요구했다`. */
function mayStand(m: FigureMention, kase: string, states: boolean): boolean {
  if (kase === "object" || kase === "copula" || kase === "none" || kase === "subject" || kase === "instrument") return true;
  return kase === "dative" && (states || m.kind === "money" || (m.kind === "quantity" && m.value.unit === countries));
}

/** The word that carries the figure's phrase: `3건, 2조원 규모의 [딜을]`; the figure itself where none does. */
function headOf(tokens: readonly Token[], t: Token): Token {
  if (t.word.verb !== null || (t.case !== "none" && t.case !== "genitive")) return t;
  for (let k = t.index + 1; k < tokens.length; k++) {
    const n = tokens[k] as Token;
    if (n.host !== null) continue;
    if (n.word.verb !== null && n.kind !== "noun") return t;
    if ((n.kind === "direction" && n.word.verb !== null) || n.kind === "basis" || n.kind === "date") return t;
    if (n.case !== "none" && n.case !== "genitive" && (n.case !== "comitative" || n.kind !== "figure")) return n;
    if (n.word.after === "," && n.kind !== "figure") return t;
  }
  return t;
}
