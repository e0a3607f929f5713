/** Parts of a whole: `세계 시장의 60%를 차지한다`, `응답 기업 중 72.5%가 자금난을 겪는다고 답했다`. */
import type { RoleFiller } from "../draft.js";
import { textFiller } from "../fillers.js";
import { dateFiller, hasFigure, startGroup, takes } from "./group.js";
import { impliedHit } from "./implied.js";
import { changeSets, type MetricCode, wholeSets } from "./lexicon.js";
import { caseOf } from "./roles.js";
import { sanePhrase } from "./sane.js";
import type { State } from "./state.js";
import { ownSubject, subjectAt } from "./subjects.js";
import { COPULA, type FigureMention, type Token } from "./tokens.js";

export const ITSELF = "the metric itself";

/** The noun phrase a part is of, `[first, last]` by token; `last < first`: only a number (`20곳 중`). */
interface Whole {
  readonly first: number;
  readonly last: number;
}

/** Takes the figure where it is a part of a whole that somebody has, or that something is told of. */
export function giveWhole(s: State, t: Token, m: FigureMention): boolean {
  if (t.host !== null || m.kind === "money" || (m.kind === "percent" && m.value.unit !== "%")) return false;
  const whole = wholeBefore(s.tokens, t, m);
  const told = whole === null ? (listedShare(s, t) ?? metricShare(s, t)) : toldOf(s, t, whole);
  if (told === null) return false;
  const [first, last] = whole === null ? [undefined, undefined] : [s.tokens[whole.first], s.tokens[whole.last]];
  const text = first === undefined || last === undefined ? "" : s.text.slice(first.start, last.word.stemEnd);
  const code: MetricCode = told.held && wholeSets.market.some((w) => text.includes(w)) ? "marketShare" : "other";
  const hit = { ...impliedHit("price", t), noun: { code, takes: [m.kind] } };
  const period = s.date?.mention?.kind === "date" ? dateFiller(s.date.mention, "near", "date of the clause") : null;
  const group = startGroup(hit, s.segment, t, told.subject, period, "metric.whole");
  group.value = m;
  // what they answer or expect is not this figure's outlook
  group.aside = !told.held;
  if (first !== undefined) group.tokens.push(first);
  s.groups.push(group);
  s.lastFigure = t.index;
  return true;
}

/** `[세계 시장]의 약 60%`, `[응답 기업] 중 72.5%`, `[투자자] 3000명 중 81.5%`, `[수출 기업] 37%는`, `20곳 중 9곳`. */
function wholeBefore(tokens: readonly Token[], t: Token, m: FigureMention): Whole | null {
  let k = t.index - 1;
  while (k >= 0 && (tokens[k]?.host !== null || wholeSets.hedges.has(tokens[k]?.stem ?? ""))) k--;
  const marker = tokens[k];
  if (marker === undefined || marker.word.after !== "") return null;
  let last = k;
  if (wholeSets.amid.has(marker.stem) && marker.kind === "noun") {
    last--;
    while (tokens[last]?.host != null) last--;
    const all = tokens[last]?.mention;
    const counted = tokens[last]?.kind === "figure" && all?.kind === "quantity";
    if (m.kind === "quantity" && !(counted && all.value.unit === m.value.unit)) return null;
    if (counted) last--;
    if (m.kind === "quantity" && !isPart(tokens[last])) return { first: last + 1, last };
  } else if (m.kind === "quantity") return null;
  else if (marker.case !== "genitive") {
    const alone = marker.case === "none" && k === t.index - 1 && marker.kind !== "date";
    if (!alone || (t.case !== "topic" && t.case !== "subject") || !wholeSets.people.some((p) => marker.stem.endsWith(p))) return null;
  }
  const head = tokens[last];
  if (!isPart(head) || head.kind === "date") return null;
  let first = last;
  for (let i = last - 1; i >= Math.max(0, last - 6); i--) {
    const before = tokens[i] as Token;
    if (before.host !== null) continue;
    if (!isPart(before) || (before.case !== "none" && before.case !== "genitive") || before.word.after !== "") break;
    first = i;
  }
  return { first, last };
}

const isPart = (t: Token | undefined): t is Token =>
  t !== undefined && t.word.verb === null && (t.kind === "noun" || t.kind === "entity" || t.kind === "metric" || t.kind === "date");

/** Who has the part, or what it is told of; null where it is no share. `held`: somebody has it. */
function toldOf(s: State, t: Token, whole: Whole): { readonly subject: RoleFiller; readonly held: boolean } | null {
  const { tokens } = s;
  const head = whole.last < whole.first ? undefined : tokens[whole.last];
  const particle = caseOf(tokens, t.index);
  const verb = verbBehind(tokens, t.index);
  const name = verb?.name ?? "";
  const barred = head !== undefined && wholeSets.never.has(head.stem);
  if (t.word.verb === null && (particle.case === "topic" || particle.case === "subject" || particle.case === "also")) {
    if (barred || verb === null) return null;
    if ((verb.kind === "direction" || changeSets.spends.has(name)) && !answered(tokens, t.index)) return null;
    const subject =
      head === undefined
        ? bearerBefore(s, whole.first)
        : wholeSets.ranked.has(head.stem)
          ? (predicateNoun(s, verb) ?? bearerBefore(s, whole.first))
          : phrase(s, whole);
    return subject === null ? null : { subject, held: false };
  }
  const shares = wholeSets.shares.has(name);
  const holds = particle.case === "object" && (shares || wholeSets.holds.has(name));
  const reaches =
    (particle.case === "dative" || particle.case === "locative" || particle.case === "none" || particle.case === "instrument") &&
    wholeSets.reaches.has(name);
  const is = t.word.verb?.lemma === COPULA || particle.end.word.verb?.lemma === COPULA;
  if (!(holds || reaches || is) || (barred && !shares) || head === undefined || wholeSets.stakes.has(head.stem)) return null;
  if (is && t.word.verb?.ending.kind === "adnominal") return null; // `매출의 2%인 300억원을`
  if (verb !== null && verb.word.verb?.ending.kind === "adnominal") {
    const subject = bearerBehind(s, verb.index);
    return subject === null ? null : { subject, held: true };
  }
  const subject = (holds ? bearerBetween(s, t.index, verb?.index ?? t.index) : null) ?? bearerBefore(s, whole.first);
  return subject === null ? null : { subject, held: true };
}

/** Tokens a verb may stand behind its figure: keeps long sentences linear. */
const VERB_REACH = 40;

const verbBehind = (tokens: readonly Token[], at: number): Token | null =>
  tokens.slice(at + 1, at + VERB_REACH).find((v) => v.host === null && v.word.verb !== null) ?? null;

/** `74%는 제도를 개선해야 한다고 답했다`: what they answer may be told of anything. */
const answered = (tokens: readonly Token[], at: number): boolean =>
  wholeSets.answers.has(tokens.findLast((v) => v.index > at && v.host === null && v.word.verb?.ending.kind === "final")?.name ?? "");

/** `20대 고객은 [38%], 30대 고객은 36%를 차지했다`: the verb of the last part is that of all. */
function listedShare(s: State, t: Token): { readonly subject: RoleFiller; readonly held: boolean } | null {
  const bearer = s.tokens[t.index - 1];
  if (t.mention?.kind !== "percent" || t.case !== "none" || t.word.after !== "," || s.current !== null) return null;
  if (bearer === undefined || bearer.host !== null || (bearer.case !== "topic" && bearer.case !== "subject")) return null;
  const verb = s.tokens.find((v) => v.index > t.index && v.host === null && (v.word.verb !== null || v.kind === "metric"));
  const part = verb === undefined ? undefined : s.tokens[verb.index - 1];
  if (verb === undefined || !wholeSets.shares.has(verb.name) || part?.mention?.kind !== "percent" || part.case !== "object") return null;
  const subject = subjectAt(s.context, s.tokens, bearer.index, false);
  return subject === null ? null : { subject, held: true };
}

/** `국내 매출이 약 80%에 달했다`: a percentage of an amount that is compared with nothing is its part of all. */
function metricShare(s: State, t: Token): { readonly subject: RoleFiller; readonly held: boolean } | null {
  const { current } = s;
  if (current === null || current.anchor.kind !== "metric" || current.stale || hasFigure(current) || s.basis !== null) return null;
  if (current.segment !== s.segment || t.mention?.kind !== "percent" || !current.metric.noun.takes.includes("money")) return null;
  if (takes(current, t.mention) || s.tokens.slice(current.anchor.index + 1, t.index).some((b) => !wholeSets.hedges.has(b.stem)))
    return null;
  const verb = verbBehind(s.tokens, t.index);
  const particle = caseOf(s.tokens, t.index).case;
  const reaches =
    particle === "dative" ? wholeSets.reaches.has(verb?.name ?? "") : particle === "object" && wholeSets.exceeds.has(verb?.name ?? "");
  if (!reaches || verb?.word.verb?.ending.kind === "adnominal") return null;
  let start = s.tokens[current.metric.first]?.start ?? current.metric.start;
  for (let k = current.metric.first - 1; k >= Math.max(0, current.metric.first - 4); k--) {
    const before = s.tokens[k];
    if (!isPart(before) || before.kind === "date" || before.host !== null || before.word.after !== "") break;
    if (before.case !== "none" && before.case !== "genitive") break;
    start = before.start;
  }
  const span = sanePhrase(s.text, start, current.metric.end);
  return span === null ? null : { subject: { filler: textFiller(s.text, span), surety: "read", reason: ITSELF }, held: true };
}

/** The whole itself: `[국내 노후 승강기]의 40%가`. */
function phrase(s: State, whole: Whole): RoleFiller | null {
  const [first, last] = [s.tokens[whole.first] as Token, s.tokens[whole.last] as Token];
  if (whole.first === whole.last && wholeSets.all.has(last.stem)) return null;
  const span = sanePhrase(s.text, first.start, last.word.stemEnd);
  return span === null ? null : { filler: textFiller(s.text, span), surety: "read", reason: "the whole itself" };
}

/** `20곳 중 9곳이 [중국 업체]였다`. */
function predicateNoun(s: State, verb: Token): RoleFiller | null {
  const noun = verb.word.verb?.lemma === COPULA ? verb.word.verb.noun : "";
  if (noun.length < 2) return null;
  const before = s.tokens[verb.index - 1];
  const joined = before !== undefined && isPart(before) && before.case === "none" && before.word.after === "";
  const span = sanePhrase(s.text, joined ? before.start : verb.start, verb.start + noun.length);
  return span === null ? null : { filler: textFiller(s.text, span), surety: "read", reason: "what the part is said to be" };
}

/** `변압기 수입의 40%를 차지하는 [베트남]에`: what the clause modifies. */
function bearerBehind(s: State, verb: number): RoleFiller | null {
  for (let k = verb + 1; k < Math.min(s.tokens.length, verb + 5); k++) {
    const t = s.tokens[k] as Token;
    if (t.host !== null || t.kind === "date") continue;
    if (t.kind === "metric") return ownSubject(s.context, s.tokens, k);
    if (t.kind !== "noun" && t.kind !== "entity") return null;
    if (t.case === "none" && t.word.after === "" && t.kind === "noun") continue;
    return subjectAt(s.context, s.tokens, k, true);
  }
  return null;
}

/** `선박의 58%를 [한빛조선]이 따냈다`. */
function bearerBetween(s: State, from: number, to: number): RoleFiller | null {
  for (let k = from + 1; k < to; k++) {
    const t = s.tokens[k] as Token;
    if (t.host === null && (t.kind === "noun" || t.kind === "entity") && (t.case === "subject" || t.case === "topic"))
      return subjectAt(s.context, s.tokens, k, false);
  }
  return null;
}

/** The nearest topic or subject of the clause before the whole. */
export function bearerBefore(s: State, at: number): RoleFiller | null {
  let closed = false;
  for (let k = at - 1; k >= 0; k--) {
    const t = s.tokens[k] as Token;
    if (t.host !== null) continue;
    const ending = t.word.verb?.ending.kind;
    closed ||= ending === "final" || ending === "connective";
    if (t.case !== "topic" && (closed || (t.case !== "subject" && t.case !== "also"))) continue;
    const subject =
      t.metric === null
        ? subjectAt(s.context, s.tokens, k, false)
        : (ownSubject(s.context, s.tokens, k) ?? {
            filler: textFiller(s.text, t.metric),
            surety: "near" as const,
            reason: ITSELF,
          });
    if (subject !== null) return subject;
  }
  return s.memory.firm(s.segment, s.context);
}
