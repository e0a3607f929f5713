/** Metrics that are not named where the figure stands: closing prices, and lists that go on with the metric of before. */
import type { Segment } from "../../clause/segments.js";
import type { ClaimContext, RoleFiller } from "../draft.js";
import { type Group, startGroup } from "./group.js";
import { changeSets, metricSets, openSets, words } from "./lexicon.js";
import type { Memory } from "./memory.js";
import { following } from "./roles.js";
import { found } from "./subjects.js";
import { isCopula, isFigure, type MetricHit, type Token } from "./tokens.js";

export const impliedHit = (code: "sharePrice" | "price" | "stake", t: Token): MetricHit => ({
  noun: { code, takes: [code === "stake" ? "percent" : "money"] },
  start: t.start,
  end: t.end,
  name: "",
  first: t.index,
  outlook: null,
  weak: false,
});

/** The verb that closes a figure's clause, adnominal ones passed over. */
export const closingVerb = (tokens: readonly Token[], from: number): Token | null =>
  tokens.find(
    (v) =>
      v.index > from &&
      v.host === null &&
      (v.kind === "verb" || v.kind === "direction") &&
      v.word.verb !== null &&
      v.word.verb.ending.kind !== "adnominal",
  ) ?? null;

export function implied(
  context: ClaimContext,
  segment: Segment,
  tokens: readonly Token[],
  t: Token,
  near: RoleFiller | null,
  memory: Memory,
  groups: readonly Group[],
): Group | null {
  const m = t.mention;
  // `계약액의 70[%인] 15억원을 빌려준다`: what the next figure is
  if (!isFigure(m) || (t.word.verb?.lemma === "이다" && t.word.verb.ending.kind === "adnominal")) return null;
  const closes = closesAt(tokens, t.index);
  const earlier =
    groups.findLast((g) => !g.aside) ?? (near === null && memory.segment(segment) === null ? memory.last(segment) : memory.listed(segment));
  if (closes && (m.kind === "money" || m.kind === "percent")) {
    const named = near ?? memory.subject(segment);
    const company = named?.filler.kind === "party" ? context.parties.get(named.filler.party) : undefined;
    if (company?.kind === "company") return startGroup(impliedHit("sharePrice", t), segment, t, named, null, "metric.closing", true);
    if (named?.filler.kind === "text" && [...metricSets.priced].some((p) => (named.filler as { text: string }).text.startsWith(p)))
      return startGroup(impliedHit("price", t), segment, t, named, null, "metric.closing", true);
  }
  const closer = closes || m.kind !== "money" || t.case !== "dative" ? null : closedBy(context, tokens, t.index);
  if (closer !== null) return startGroup(impliedHit("sharePrice", t), segment, t, closer, null, "metric.closing", true);
  if (near === null && segment.quote === null && groups.every((g) => g.aside)) {
    const price = movesOn(tokens, t, memory.last(segment, 2));
    if (price !== null) return carry(price, segment, t, price.subject);
  }
  const bare = earlier === null && near === null ? memory.unmeasured(segment) : null;
  if (bare !== null && segment.quote === null && groups.length === 0 && isMeasured(tokens, t)) return carry(bare, segment, t, bare.subject);
  if (earlier === null || segment.quote !== null) return null;
  const code = earlier.metric.noun.code;
  const next = following(tokens, t.index);
  const moved = next?.kind === "direction" || (t.word.after === "," && m.kind === "percent");
  if (segment.sentence.zone === "title" && earlier.segment !== segment) return null;
  const byFirm = code === "stake" || code === "sharePrice";
  if (near !== null && byFirm && near.filler.kind !== "party") return null;
  // `외국인은 1500억원을 사들인 반면 개인은 2400억원을 팔았다`: each does what its own verb says
  if (near !== null && earlier.rule === "metric.trade" && changeSets.trades.has(closingVerb(tokens, t.index)?.name ?? "")) return null;
  if (near !== null && metricSets.listed.has(code)) {
    const fits = earlier.metric.noun.takes.includes(m.kind) || (m.kind === "percent" && moved);
    if (!fits || ownAhead(tokens, t.index) || ofObject(tokens, t.index) || isCounted(near)) return null;
    return carry(earlier, segment, t, near);
  }
  if (near !== null) return null;
  // `1년 전보다 55% 늘어난 수치다`: the sentence goes on about the figure before
  const summing = tokens.findLast((v) => v.host === null);
  const sums = isCopula(summing) && changeSets.sumsUp.has(summing?.word.verb?.noun ?? "");
  const before = memory.last(segment);
  const bearerless = tokens.every(
    (d) => d.index > t.index || d.host !== null || d.kind === "date" || (d.case !== "topic" && d.case !== "subject"),
  );
  const relative =
    m.kind === "percent" || (m.kind === "quantity" && (m.value.unit === words.multiple || (m.value.unit === words.point && bearerless)));
  if (
    relative &&
    before !== null &&
    groups.every((g) => g.aside) &&
    (sums ||
      (moved &&
        tokens.some((b) => b.index < t.index && b.host === null && measures(b)) &&
        !hasClause(tokens, t.index) &&
        !leads(tokens, t)))
  )
    return before;
  // `최근 5거래일간 15.16% 상승했다`: nobody is named, the price of before goes on over another time
  if (
    m.kind === "percent" &&
    before?.metric.noun.code === "sharePrice" &&
    next?.kind === "direction" &&
    next.word.verb?.ending.kind !== "adnominal" &&
    groups.length === 0 &&
    tokens.some((d) => d.index < t.index && d.kind === "date") &&
    bearerless
  )
    return carry(before, segment, t, before.subject);
  if (moved || next?.kind === "verb") {
    const adnominal = tokens.some((d) => d.kind === "direction" && d.index < t.index && d.word.verb?.ending.kind === "adnominal");
    if (adnominal && metricSets.periodic.has(code) && earlier.metric.noun.takes.includes(m.kind))
      return carry(earlier, segment, t, memory.segment(segment) ?? earlier.subject);
  }
  return null;
}

/** `누리모터는 [생산능력을] 30만대에서 45만대로 늘린다`: the figure is told of what the verb takes. */
function ofObject(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0; k--) {
    const b = tokens[k] as Token;
    if (b.host !== null || b.kind === "figure" || b.kind === "date") continue;
    if (b.word.verb === null && b.case === "none") continue;
    return b.kind === "noun" && b.case === "object";
  }
  return false;
}

/** `매출이 줄었다. [전년 대비 3.6%] 감소했다`: how much what was told without a figure moved. */
function isMeasured(tokens: readonly Token[], t: Token): boolean {
  const way = following(tokens, t.index);
  if (t.mention?.kind !== "percent" || way?.kind !== "direction" || way.word.verb === null) return false;
  return (
    tokens.some((b) => b.index < t.index && b.host === null && measures(b)) &&
    tokens.every((b) => b.index > t.index || b.host !== null || (b.case !== "topic" && b.case !== "subject" && b.case !== "also"))
  );
}

/** `전년 대비`, `지난해 3월보다`: what a movement is measured against. */
const measures = (b: Token): boolean => b.kind === "basis" || (b.kind === "date" && b.case === "than");

/** `전년보다 4% 늘어난 2458억원의 [순이익을]`: the metric it leads to. */
const leads = (tokens: readonly Token[], t: Token): boolean =>
  following(tokens, t.index)?.word.verb?.ending.kind === "adnominal" &&
  tokens.some((k) => k.index > t.index && k.host === null && k.metric !== null);

/** `[수출용으로 출하된] 규모가 4% 늘었다`: a bearer told by its own clause. */
const hasClause = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(
    (d) =>
      d.index < at &&
      d.host === null &&
      (d.case === "topic" || d.case === "subject" || d.case === "also") &&
      tokens[d.index - 1]?.word.verb?.ending.kind === "adnominal",
  );

/** `최근 보름간엔 7.4% 올랐다`: nobody else is named, the price of before moves on. */
function movesOn(tokens: readonly Token[], t: Token, price: Group | null): Group | null {
  if (price === null || t.mention?.kind !== "percent" || metricSets.forecast.has(price.metric.name)) return null;
  if (price.metric.noun.code !== "sharePrice" && !metricSets.self.has(price.metric.name)) return null;
  if (tokens.some((b) => b.kind === "basis" && b.index < t.index)) return null;
  const next = following(tokens, t.index);
  return next?.kind === "direction" && next.word.verb !== null && isAlone(tokens, t.index, next.index) ? price : null;
}

/** No topic, subject or metric before the figure, and the verb of its movement ends a clause. */
const isAlone = (tokens: readonly Token[], at: number, verb: number): boolean =>
  tokens
    .slice(0, at)
    .every(
      (b) =>
        b.host !== null ||
        (!(b.case === "locative" && metricSets.places.has(b.stem)) &&
          b.metric === null &&
          b.mention?.kind !== "party" &&
          b.case !== "topic" &&
          b.case !== "subject" &&
          b.case !== "also"),
    ) && tokens[verb]?.word.verb?.ending.kind !== "adnominal";

/** `매출은 3조원이다. 직원이 9% 줄었다`: those who are counted bear no metric of before. */
const isCounted = ({ filler }: RoleFiller): boolean => filler.kind === "text" && openSets.counted.has(filler.text.split(" ").at(-1) ?? "");

/** `새봄은행은 9.3% 늘어난 3조7000억원의 [순이익을] 냈다`: the clause names its own metric further on. */
function ownAhead(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k < tokens.length; k++) {
    const n = tokens[k] as Token;
    if (n.host !== null) continue;
    if (n.metric !== null) return n.case !== "than";
    const { verb } = n.word;
    if ((verb !== null && verb.ending.kind !== "adnominal") || n.case === "topic" || n.case === "subject") return false;
  }
  return false;
}

const carry = (earlier: Group, segment: Segment, t: Token, subject: RoleFiller | null): Group =>
  startGroup({ ...earlier.metric, outlook: null }, segment, t, subject, earlier.period, "metric.carried", true);

/** `5만4800원에 거래를 마감한 [카카오]`: the firm a closing clause leads to. */
function closedBy(context: ClaimContext, tokens: readonly Token[], i: number): RoleFiller | null {
  const verb = tokens.find((v) => v.index > i && v.host === null && v.word.verb !== null);
  if (verb?.word.verb?.ending.kind !== "adnominal" || !changeSets.closes.has(verb.name)) return null;
  if (verb.index > i + 2 || (verb.index === i + 2 && !changeSets.closing.has(tokens[i + 1]?.stem ?? ""))) return null;
  const head = tokens[verb.index + 1];
  const party = head?.mention?.kind === "party" ? context.parties.get(head.mention.value.party) : undefined;
  return head !== undefined && party?.kind === "company" ? found(context, head, "firm the clause leads to") : null;
}

/** Is the clause's verb one of closing or trading? `74만6000원에 마감했다`. */
function closesAt(tokens: readonly Token[], i: number): boolean {
  const verb = closingVerb(tokens, i);
  if (verb === null) return false;
  // `20만500원에 거래 중이다`
  if (isCopula(verb)) {
    const noun = verb.word.verb?.noun ?? "";
    if (noun === words.ongoing) return changeSets.closing.has(tokens[verb.index - 1]?.stem ?? "");
    if (noun.endsWith(words.ongoing) && changeSets.closing.has(noun.slice(0, -words.ongoing.length))) return true;
  }
  return changeSets.closes.has(verb.name) && tokens.slice(i + 1, verb.index).every((b) => b.kind !== "metric");
}
