/** Whose figure it is: what stands before the metric in its phrase, else the topic, else who the text is about. */
import type { ClaimContext, RoleFiller } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import { changeSets, forecastSets, type MetricNoun, metricSets, wordSets, words } from "./lexicon.js";
import { sanePhrase } from "./sane.js";
import type { MetricHit, Token } from "./tokens.js";

const SPLIT: ReadonlySet<string> = new Set(["none", "genitive"]);

/** Words of a subject's phrase: nouns without figures, dates and words of scope (`연결 기준 3분기`). */
const isScope = (t: Token): boolean =>
  t.kind === "date" ||
  t.kind === "figure" ||
  t.kind === "basis" ||
  metricSets.scopes.has(t.stem) ||
  forecastSets.nouns.has(t.stem) ||
  t.stem.endsWith(words.apiece) ||
  /^\d+$/.test(t.stem);

/** Why the head of `[고정이하여신]비율` is a subject: it tells which ratio, so no other figure is its. */
export const GLUED = "glued to the metric";

/** The subject said inside the metric's own phrase: `구글 클라우드 매출`, `한빛전자의 지난해 영업이익`. */
export function ownSubject(context: ClaimContext, tokens: readonly Token[], at: number): RoleFiller | null {
  const token = tokens[at] as Token;
  const hit = token.metric;
  if (hit === null) return null;
  const text = context.doc.text;
  const parts: Token[] = [];
  for (let k = hit.first - 1; k >= 0; k--) {
    const t = tokens[k] as Token;
    if (t.host !== null) continue;
    if (t.kind === "date" && (t.case === "comitative" || t.word.after === "·")) continue; // `1분기와 2분기 영업이익`
    if (!SPLIT.has(t.case) || t.word.after === "," || t.word.after === "…") break;
    if (
      t.kind === "figure" ||
      t.kind === "verb" ||
      t.kind === "direction" ||
      t.kind === "metric" ||
      t.kind === "expectation" ||
      t.word.verb !== null
    ) {
      if (t.kind === "metric" && t.case === "none" && t.word.after === "") continue;
      break;
    }
    if (t.kind === "basis" || metricSets.breaks.has(t.stem) || (t.case === "genitive" && changeSets.hedges.has(t.stem))) break;
    // `증권사들의 영업이익 전망치`: who forecasts is no subject, nor is what stands before
    if (hit.outlook === "expected" && forecastSets.forecasters.has(t.stem)) break;
    parts.unshift(t);
    if (t.word.after === "·" && parts.length > 6) break;
  }
  if (OF_FIRMS.has(hit.noun.code)) while (parts.length > 0 && metricSets.places.has((parts.at(-1) as Token).stem)) parts.pop();
  const prefixEnd = hit.start;
  const economy = isNational(hit);
  const bare = (t: Token | undefined): boolean => t !== undefined && isScope(t) && !(economy && metricSets.places.has(t.stem));
  while (bare(parts[0])) parts.shift();
  while (bare(parts.at(-1))) parts.pop();
  const firstMetric = tokens[hit.first] as Token;
  const glued = prefixEnd > firstMetric.start && !metricSets.scopes.has(text.slice(firstMetric.start, prefixEnd)) ? firstMetric.start : -1;
  if (metricSets.self.has(hit.name) || metricSets.selfTails.some((tail) => hit.name.endsWith(tail))) {
    const party = parts.findLast((t) => t.mention?.kind === "party" && t.case === "genitive");
    if (party !== undefined && parts.length === 1 && party.mention !== null) return found(context, party, "before the metric");
    const start = parts[0]?.start ?? (glued >= 0 ? glued : hit.start);
    return text_(text, start, hit.end, "the metric itself");
  }
  if (hit.weak) {
    const owner = parts[0];
    if (hit.open && owner?.mention?.kind === "party" && owner.case === "genitive") return found(context, owner, "before the metric");
    if (hit.open && owner === undefined) return null;
    const start = parts[0]?.start ?? token.start;
    return text_(text, start, hit.end, "the market itself");
  }
  const last = parts.at(-1);
  if (last === undefined) return glued < 0 || prefixEnd - glued < 2 ? null : text_(text, glued, prefixEnd, GLUED);
  if (!economy && parts.every((t) => metricSets.abstract.has(t.stem) && t.mention === null)) return null;
  // `한빛식품은 지난해 [미국] 수출액이`: where it goes, not whose it is
  if (hit.noun.code === "exports" && parts.length === 1 && metricSets.places.has(last.stem) && ofFirm(context, tokens, last.index))
    return null;
  // a party alone, or at the head of words of scope
  const named = parts.filter((t) => !isScope(t));
  if (
    glued < 0 &&
    last.mention?.kind === "party" &&
    last.mention.end >= last.word.stemEnd - 1 &&
    (named.length === 1 || last.case === "genitive")
  )
    return found(context, last, "before the metric");
  const head = parts[0] as Token;
  if (
    head.mention?.kind === "party" &&
    head.case === "genitive" &&
    parts.slice(1).every((t) => isScope(t) || metricSets.places.has(t.stem) || words.region.includes(t.stem))
  )
    return found(context, head, "before the metric");
  if (named.length === 1 && named[0]?.mention?.kind === "party") return found(context, named[0], "before the metric");
  // `한국의 올해 경제성장률`, `세계 경제성장률`
  if (economy && last.case === "genitive") return text_(text, (parts[0] as Token).start, last.word.stemEnd, "before the metric");
  if (economy && metricSets.places.has(last.stem)) return text_(text, (parts[0] as Token).start, hit.end, "the growth itself");
  // `의무보유 확약 비율`, `유럽 매출 비중`: the qualifier belongs to the ratio, not to its owner
  if (isRatio(hit.noun) && !parts.some((t) => t.mention !== null) && !words.owners.some((s) => last.stem.endsWith(s))) return null;
  return text_(text, (parts[0] as Token).start, glued >= 0 ? prefixEnd : last.word.stemEnd, "before the metric");
}

/** Is the topic before a firm? */
function ofFirm(context: ClaimContext, tokens: readonly Token[], at: number): boolean {
  const topic = tokens.findLast((t) => t.index < at && t.host === null && t.case === "topic");
  return topic?.mention?.kind === "party" && context.parties.get(topic.mention.value.party)?.kind === "company";
}

/** Figures a firm reports: a place before them is where, not whose. */
const OF_FIRMS: ReadonlySet<string> = new Set([
  "revenue",
  "operatingProfit",
  "operatingLoss",
  "netIncome",
  "netLoss",
  "operatingMargin",
  "capex",
  "other",
]);
/** Growth of an economy. */
export const isNational = ({ noun, name }: MetricHit): boolean =>
  noun.code === "growth" && words.economies.some((tail) => name.endsWith(tail));
const isRatio = (noun: MetricNoun): boolean =>
  (noun.code === "other" || noun.code === "growth") && noun.takes.length === 1 && noun.takes[0] === "percent";

const text_ = (text: string, start: number, end: number, reason: string): RoleFiller | null => {
  const span = sanePhrase(text, start, end);
  return span === null ? null : { filler: textFiller(text, span), surety: "read", reason };
};

export function found(context: ClaimContext, token: Token, reason: string, surety: RoleFiller["surety"] = "read"): RoleFiller | null {
  const m = token.mention;
  return m === null ? null : { filler: fillerOf(m, context.parties), surety, reason };
}

/** `핀테크 부문 역시`: a focus word stands for the particle. */
export const isFocused = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return next !== undefined && tokens[i]?.case === "none" && tokens[i]?.word.after === "" && wordSets.focus.has(next.stem);
};
/** `반도체 사업은`, `변압기 시장은`: a word of no meaning by itself behind the noun that says which. */
function namesPart(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined || before.host !== null || before.case !== "none" || before.word.after !== "") return false;
  return words.segments.includes(tokens[i]?.stem ?? "") && (before.kind === "noun" || before.kind === "entity") && !isScope(before);
}
/** `개인 [투자자는]`. */
const isTrader = (tokens: readonly Token[], i: number): boolean =>
  words.investing.includes(tokens[i]?.stem ?? "") && changeSets.investors.has(tokens[i - 1]?.stem ?? "");
const TOPICAL: ReadonlySet<string> = new Set(["topic", "subject", "also"]);

/** A token that can be what a figure is about: `부품 부문은`, `SK하이닉스는`, `TSMC 70.2%`. */
export function subjectAt(context: ClaimContext, tokens: readonly Token[], i: number, adjacent: boolean): RoleFiller | null {
  const t = tokens[i] as Token;
  if (t.host !== null) return null;
  if (!adjacent && !TOPICAL.has(t.case) && !isFocused(tokens, i)) return null;
  if (t.kind === "entity") {
    if (t.mention?.kind === "party") {
      const party = context.parties.get(t.mention.value.party);
      if (party?.anonymous === true && !changeSets.investors.has(party.name)) return null;
    }
    const before = i > 0 ? tokens[i - 1] : undefined;
    if (
      before !== undefined &&
      before.kind === "noun" &&
      before.case === "none" &&
      before.word.after === "" &&
      t.mention?.kind !== "party" &&
      t.mention !== null
    )
      return text_(context.doc.text, before.start, t.mention.end, "topic");
    return t.mention !== null && t.mention.end < t.word.stemEnd - 1
      ? text_(context.doc.text, t.start, t.word.stemEnd, "topic")
      : found(context, t, "topic");
  }
  if (t.kind !== "noun" || t.stem.length < 2 || /^\d/.test(t.stem) || metricSets.scopes.has(t.stem)) return null;
  if (metricSets.abstract.has(t.stem) && !namesPart(tokens, i) && !isTrader(tokens, i)) return null;
  let first = t;
  for (let k = i - 1; k >= 0; k--) {
    const before = tokens[k] as Token;
    if (before.host !== null) continue;
    if (!SPLIT.has(before.case) || before.word.after !== "" || !(before.kind === "noun" || before.kind === "entity") || isScope(before))
      break;
    if (wordSets.focus.has(before.stem)) break;
    first = before;
  }
  return text_(context.doc.text, first.start, t.word.stemEnd, "topic");
}
