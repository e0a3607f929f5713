/** Losses and deficits: what a minus sign or a noun behind the figure makes of a profit or a balance. */
import seeds from "../../../seeds/lexicon/metrics.json" with { type: "json" };
import type { Segment } from "../../clause/segments.js";
import type { ClaimContext, RoleFiller } from "../draft.js";
import type { Group } from "./group.js";
import { type MetricCode, metricSets } from "./lexicon.js";
import type { Memory } from "./memory.js";
import type { MetricHit, Token } from "./tokens.js";

/** What a sign makes of a figure. */
export const signSets = {
  losses: new Map(Object.entries(seeds.losses).map(([loss, profit]) => [profit as MetricCode, loss as MetricCode])),
  of: new Map([...seeds.signs.loss.map((w) => [w, "loss"] as const), ...seeds.signs.gain.map((w) => [w, "gain"] as const)]),
  accounts: seeds.signs.accounts,
};

const MINUS: ReadonlySet<string> = new Set(["-", "–", "−"]);
const OPENS = /^[\s(:]?$/;

/** `영업이익 [-]2567억원`; no range (`100억-200억원`). */
export const isNegative = (text: string, at: number): boolean =>
  MINUS.has(text[at] ?? "") ? OPENS.test(text[at - 1] ?? "") : MINUS.has(text[at - 1] ?? "") && OPENS.test(text[at - 2] ?? "");

/** The metric as the sign of its value has it: a negative profit is a loss, a balance is told by its 적자 or 흑자. */
export function signed(text: string, group: Group): MetricHit {
  const { metric, value } = group;
  if (value?.kind !== "money") return metric;
  const loss = signSets.losses.get(metric.noun.code);
  if (loss !== undefined && (isNegative(text, value.start) || balanceBehind(group.segment, value.end)?.loss === true))
    return { ...metric, noun: { ...metric.noun, code: loss } };
  if (metric.noun.code !== "other" || !signSets.accounts.some((tail) => metric.name.endsWith(tail))) return metric;
  const balance = balanceBehind(group.segment, value.end);
  return balance === null ? metric : { ...metric, start: balance.start, end: balance.end };
}

/** `20억 달러 [적자]를 기록했다`: the word straight behind the figure. */
function balanceBehind({ words }: Segment, at: number): { readonly start: number; readonly end: number; readonly loss: boolean } | null {
  const next = words.find((w) => w.start >= at);
  if (next === undefined || next.start > at + 2) return null;
  const noun = next.verb?.noun || next.stem;
  const sign = metricSets.balances.has(noun) ? signSets.of.get(noun) : undefined;
  return sign === undefined ? null : { start: next.start, end: next.start + noun.length, loss: sign === "loss" };
}

/** `경상수지는 … 집계됐다. 한은은 900억달러 [흑자를] 예상했다`: the balance told of before, where no firm is. */
export function accountTold(
  memory: Memory,
  { segment, groups, context }: { segment: Segment; groups: readonly Group[]; context: ClaimContext },
  { metric }: Token,
): RoleFiller | null {
  if (metric === null || !signSets.of.has(metric.name) || memory.firm(segment, context) !== null) return null;
  const told = groups.findLast((g) => g.subject !== null) ?? memory.lastTold(segment, TOLD_REACH);
  const { filler } = told?.subject ?? {};
  return told !== null && filler?.kind === "text" && signSets.accounts.some((tail) => filler.text.includes(tail)) ? told.subject : null;
}
const TOLD_REACH = 2;

/** `[소득수지는] 전월보다 흑자 규모가 늘어난 47억달러로`: the balance whose sign a metric noun tells, no firm's profit. */
export function accountOf(tokens: readonly Token[], { index, metric }: Token): Token | null {
  if (metric === null || !signSets.of.has(metric.name)) return null;
  return (
    tokens.findLast(
      (k) =>
        k.index < index &&
        k.host === null &&
        (k.case === "topic" || k.case === "subject" || k.case === "also" || k.case === "genitive") &&
        signSets.accounts.some((tail) => k.stem.endsWith(tail)),
    ) ?? null
  );
}
