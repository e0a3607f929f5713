/** Who a sentence is about, when the figure's own phrase does not say. */
import seeds from "../../../seeds/lexicon/metrics.json" with { type: "json" };
import type { Segment } from "../../clause/segments.js";
import type { Party } from "../../contract/types.js";
import type { ClaimContext, RoleFiller } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import { changeSets, forecastSets, metricSets, rateSets, wordSets, words } from "./lexicon.js";
import { found, isFocused, subjectAt } from "./subjects.js";
import type { Token } from "./tokens.js";

/** Figures of firms: who watches and forecasts is not their subject. */
const OF_FIRMS: ReadonlySet<string> = new Set([
  "revenue",
  "operatingProfit",
  "operatingLoss",
  "operatingMargin",
  "netIncome",
  "netLoss",
  "capex",
  "backlog",
  "arr",
  "valuation",
  "marketCap",
  "sharePrice",
  "marketShare",
  "marketSize",
  "growth",
  "price",
  "exports",
  "production",
]);

/** Does this party report about others: a ministry, a broker, a research house? */
export function isObserver(party: Party): boolean {
  if (party.anonymous) return !changeSets.investors.has(party.name);
  if (party.kind === "institution" || party.kind === "government" || party.kind === "media" || party.kind === "person") return true;
  const { name } = party;
  return observerEnds.has(name.charCodeAt(name.length - 1)) && metricSets.observers.some((tail) => name.endsWith(tail));
}

export function isForecaster(context: ClaimContext, subject: RoleFiller): boolean {
  const party = subject.filler.kind === "party" ? context.parties.get(subject.filler.party) : undefined;
  return party !== undefined && isObserver(party);
}

const observerEnds = new Set(metricSets.observers.map((tail) => tail.charCodeAt(tail.length - 1)));

/** The topic or subject the clause at `at` has: the owner of a relative clause, the nearest topic, the nearest subject. */
export function topicBefore(context: ClaimContext, tokens: readonly Token[], at: number, code: string): RoleFiller | null {
  let subject: RoleFiller | null = null;
  for (let k = at - 1; k >= 0; k--) {
    const t = tokens[k] as Token;
    if (t.host !== null || (t.case !== "topic" && t.case !== "subject" && t.case !== "also" && !isFocused(tokens, k))) continue;
    if (t.kind !== "entity" && t.kind !== "noun") continue;
    const owner = t.case === "subject" ? ownsNoun(tokens, k, at) : null;
    if (owner === false) continue;
    if (
      t.kind === "noun" &&
      owner === null &&
      !isSegment(tokens, k) &&
      !behindParty(tokens, k) &&
      !bears(tokens, k, at) &&
      !doubles(tokens, k, at) &&
      !(wordSets.people.has(t.stem) && isPay(tokens, at))
    )
      continue;
    const party = t.mention?.kind === "party" ? context.parties.get(t.mention.value.party) : undefined;
    if (
      party !== undefined &&
      isObserver(party) &&
      ((OF_FIRMS.has(code) && !(metricSets.periodic.has(code) && earns(tokens, party))) || (owner === true && isToldBy(tokens, k)))
    )
      continue;
    // `한빛전자 실적은`: whose results they are
    const owned = t.kind === "noun" && metricSets.abstract.has(t.stem) && behindParty(tokens, k) ? tokens[k - 1] : undefined;
    const got = owned === undefined ? subjectAt(context, tokens, k, false) : found(context, owned, "topic");
    if (got === null) continue;
    if (t.case !== "subject" || owner === true) return got;
    subject ??= got;
  }
  return subject;
}

/** A sentence speaks of whom it named no further back. */
const ABOUT_REACH = 20;

const isAbout = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.case === "dative" && wordSets.about.has(tokens[k + 1]?.stem ?? "");

/** `[한빛전자]의 1분기 실적을 매출 2조원으로`: whose results are estimated. */
function ownsResults(tokens: readonly Token[], k: number): boolean {
  if (tokens[k]?.case !== "genitive") return false;
  const next = tokens.slice(k + 1, k + 5).find((n) => n.host === null && n.kind !== "date" && !metricSets.scopes.has(n.stem));
  return (
    next?.kind === "noun" &&
    wordSets.results.has(next.stem) &&
    (next.case === "object" || next.case === "instrument" || next.case === "topic")
  );
}

/** `[한빛전자]에 대해 목표주가를`, `[한빛전자]에 대한 투자의견을`: whom an observer speaks of. */
export function aboutBefore(context: ClaimContext, tokens: readonly Token[], at: number): RoleFiller | null {
  for (let k = at - 2; k >= Math.max(0, at - ABOUT_REACH); k--) {
    const t = tokens[k] as Token;
    if (t.host === null && t.word.verb?.ending.kind === "final") return null;
    if (t.host !== null || t.mention?.kind !== "party" || !(isAbout(tokens, k) || ownsResults(tokens, k))) continue;
    const party = context.parties.get(t.mention.value.party);
    if (party?.kind === "company" && (!isObserver(party) || anotherSpeaks(context, tokens, k, party)))
      return found(context, t, "whom the view is about");
  }
  return null;
}

/** `새봄증권은 지난해 순이익이 1210억원이라고 밝혔다`: a house's own results, where the text has told of nobody. */
export function observersOwn(context: ClaimContext, tokens: readonly Token[], { index, metric }: Token): RoleFiller | null {
  if (!OF_FIRMS.has(metric?.noun.code ?? "") || tokens.some((v) => v.kind === "expectation" || forecastSets.verbs.has(v.name))) return null;
  const topic = tokens.findLast((t) => t.index < index && t.host === null && t.case === "topic" && t.mention?.kind === "party");
  if (topic === undefined || tokens.some((t) => t !== topic && t.mention?.kind === "party" && t.stem !== topic.stem)) return null;
  const party = topic.mention?.kind === "party" ? context.parties.get(topic.mention.value.party) : undefined;
  return party?.kind === "company" && isObserver(party) ? found(context, topic, "own results", "near") : null;
}

/** `[한빛증권은] 새봄증권에 대해`: a house that others speak of. */
const anotherSpeaks = (context: ClaimContext, tokens: readonly Token[], at: number, { id }: Party): boolean =>
  tokens.some((o) => {
    if (o.index >= at || o.host !== null || o.case !== "topic" || o.mention?.kind !== "party" || o.mention.value.party === id) return false;
    const other = context.parties.get(o.mention.value.party);
    return other !== undefined && isObserver(other);
  });

/** `엔비디아가 거둔 매출은`: true for 엔비디아; `오로라데이터가 집계한 전망치`: false for what stands further on; null: no relative clause. */
function ownsNoun(tokens: readonly Token[], k: number, at: number): boolean | null {
  const verb = tokens.find((v) => v.index > k && v.index < at && v.host === null && v.word.verb !== null);
  if (verb === undefined || verb.word.verb?.ending.kind !== "adnominal") return null;
  for (let i = verb.index + 1; i < at; i++) {
    const t = tokens[i] as Token;
    if (t.host === null && t.kind !== "date" && !metricSets.scopes.has(t.stem)) return false;
  }
  return true;
}

/** `새봄증권은 지난해 300억원의 순이익을 [냈다]`: a house that watches others tells of none here. */
function earns(tokens: readonly Token[], party: Party): boolean {
  if (party.kind !== "company") return false;
  const last = tokens.findLast((v) => v.host === null && v.word.verb !== null);
  return last?.word.verb?.ending.kind === "final" && rateSets.earns.has(last.name);
}

/** `[한국은행이] 발표한 심리지수는`: who tells of it. */
const isToldBy = (tokens: readonly Token[], k: number): boolean =>
  forecastSets.tells.has(tokens.slice(k + 1, k + 6).find((v) => v.host === null && v.word.verb !== null)?.name ?? "");

/** `삼성 반도체가`: a noun a firm's name stands straight before. */
const behindParty = (tokens: readonly Token[], k: number): boolean => {
  const before = tokens[k - 1];
  return (
    before?.kind === "entity" &&
    before.mention?.kind === "party" &&
    before.case === "none" &&
    before.word.after === "" &&
    !wordSets.people.has(tokens[k]?.stem ?? "")
  );
};
const pay: ReadonlySet<string> = new Set(seeds.pay);

/** `한빛그룹 강도윤 회장은 [보수로] 12억원을`: what people get. */
const isPay = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 3).some((t) => t.metric !== null && pay.has(t.metric.name));

/** `[가전이] 매출 2조원, 영업이익 1000억원을`: straight before a metric and its figure. */
const bears = (tokens: readonly Token[], k: number, at: number): boolean =>
  k === at - 1 &&
  metricSets.periodic.has(tokens[at]?.metric?.noun.code ?? "") &&
  tokens[at]?.case === "none" &&
  tokens[at + 1]?.kind === "figure";
/** `여름 원피스는 거래액이 40% 늘었다`, `철강은 단가 하락의 영향으로 수출이 9% 줄었다`: what a metric in the subject's case is told of. */
function doubles(tokens: readonly Token[], k: number, at: number): boolean {
  let metric = at;
  while (tokens[metric] !== undefined && tokens[metric]?.metric == null && metric < at + 3) metric++;
  const t = tokens[k] as Token;
  if (t.case !== "topic" || tokens[metric]?.case !== "subject") return false;
  if (tokens.slice(k + 1, at).every((b) => b.host !== null || b.kind === "date" || b.kind === "basis")) return true;
  return !SPEAKS.test(t.stem) && !wordSets.people.has(t.stem) && !forecastSets.forecasters.has(t.stem) && isPlain(tokens, metric);
}
/** Those who say what follows: `전문가들은`, `정부 측은`. */
const SPEAKS = /[들측]$/;

/** Nobody says it: the sentence ends in what became of the metric. */
function isPlain(tokens: readonly Token[], metric: number): boolean {
  const rest = tokens.slice(metric + 1).filter((v) => v.host === null && v.word.verb !== null);
  return (
    rest.length > 0 &&
    rest.every((v) => v.word.verb?.ending.kind !== "quotative" && !forecastSets.verbs.has(v.name) && !forecastSets.tells.has(v.name))
  );
}
const isSegment = (tokens: readonly Token[], k: number): boolean => {
  const stem = tokens[k]?.stem ?? "";
  return (
    words.segments.some((s) => stem.endsWith(s)) &&
    (stem.length > 3 || tokens[k - 1]?.case === "none" || tokens[k - 1]?.case === "genitive")
  );
};

/** The first party of a headline or of the sentence's words, whatever its case. */
export function headParty(context: ClaimContext, segment: Segment, before: number): RoleFiller | null {
  const word = segment.words.find(
    (w) => w.start < before && w.mention?.kind === "party" && (w.after === "," || w.case === "topic" || w.case === "subject"),
  );
  return word?.mention == null ? null : { filler: fillerOf(word.mention, context.parties), surety: "near", reason: "head of the sentence" };
}

/** The broker or research house a forecast's sentence is about: `[새봄증권]은 한빛전자의 영업이익 전망치를`. */
export function forecastingTopic(context: ClaimContext, tokens: readonly Token[], at: number): RoleFiller | null {
  for (let k = at - 1; k >= 0; k--) {
    const t = tokens[k] as Token;
    if (t.host !== null || (t.case !== "topic" && t.case !== "subject")) continue;
    const analyst = wordSets.people.has(t.stem)
      ? tokens.slice(0, k).findLast((p) => p.mention?.kind === "party" && p.host === null)
      : undefined;
    if (analyst?.mention != null)
      return { filler: fillerOf(analyst.mention, context.parties), surety: "near", reason: "analyst of the forecast" };
    const party = t.mention?.kind === "party" ? context.parties.get(t.mention.value.party) : undefined;
    if (forecastSets.forecasters.has(t.stem) && party === undefined)
      return {
        filler: textFiller(context.doc.text, { start: t.start, end: t.word.stemEnd }),
        surety: "near",
        reason: "topic of the forecast",
      };
    if (party !== undefined && t.mention !== null && (isObserver(party) || forecastSets.forecasters.has(party.name)))
      return { filler: fillerOf(t.mention, context.parties), surety: "near", reason: "topic of the forecast" };
  }
  return null;
}
