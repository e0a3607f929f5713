/** What a figure without a noun of its own measures: what the sentences before tell one bearer after the other, a price, a share. */
import type { Segment } from "../../clause/segments.js";
import type { ClaimContext, ClaimDraft, RoleFiller } from "../draft.js";
import { changeSets, type Direction, type MetricCode, metricSets, openSets, wholeSets, wordSets } from "../figures/lexicon.js";
import type { FigureMention, Token } from "../figures/tokens.js";
import type { Bearer } from "./bearer.js";
import { per } from "./lexicon.js";

/** A metric told bearer by bearer, and of what kind its values are. */
export interface Listed {
  readonly sentence: number;
  readonly code: MetricCode;
  readonly kind: FigureMention["kind"] | null;
  readonly direction: Direction | null;
  /** The level of an index: shares follow, no list of levels. */
  readonly index: boolean;
}

/** The time that figures of one code and kind were told for. */
export interface Dated {
  readonly sentence: number;
  readonly code: MetricCode;
  readonly kind: FigureMention["kind"];
  readonly period: RoleFiller;
}

/** When the figures that have a value hold, in text order. */
export function datedBy(figures: readonly ClaimDraft[]): Dated[] {
  return figures
    .flatMap((d): Dated[] => {
      const code = d.roles.get("metric")?.[0]?.filler;
      const kind = d.roles.get("value")?.[0]?.filler.kind;
      const period = d.roles.get("period")?.[0];
      if (code?.kind !== "code" || period === undefined || d.status !== "done") return [];
      if (kind !== "money" && kind !== "percent" && kind !== "quantity") return [];
      return [{ sentence: d.segment.sentence.index, code: code.code as MetricCode, kind, period }];
    })
    .sort((a, b) => a.sentence - b.sentence);
}

/** `상반기 보수로 4억원을 받았다. 새봄 대표는 3억원을 받았다`: the time of the figures before, where the sentence tells none. */
export function periodBefore(dated: readonly Dated[], sentence: number, code: MetricCode, m: FigureMention): RoleFiller | null {
  const last = dated.findLast((d) => d.sentence < sentence);
  if (last === undefined || sentence - last.sentence > REACH || last.code !== code || last.kind !== m.kind) return null;
  return { ...last.period, surety: "assumed", reason: "period of the figures before" };
}

/** Sentences a list may be interrupted for. */
const REACH = 2;

export function listedBy(figures: readonly ClaimDraft[]): Listed[] {
  return figures
    .flatMap((d): Listed[] => {
      const code = d.roles.get("metric")?.[0]?.filler;
      const value = d.roles.get("value")?.[0]?.filler.kind;
      if (code?.kind !== "code") return [];
      const index = code.code === "other" && metricSets.indices.some((i) => code.text.includes(i));
      if (!(index || metricSets.listed.has(code.code) || metricSets.periodic.has(code.code))) return [];
      const kind = value === "money" || value === "percent" || value === "quantity" ? value : null;
      const change = d.roles.get("change")?.[0]?.filler;
      const direction = change !== undefined && "direction" in change ? change.direction : null;
      return [{ sentence: d.segment.sentence.index, code: code.code as MetricCode, kind, direction, index }];
    })
    .sort((a, b) => a.sentence - b.sentence);
}

/** A page of the market tells of many papers. */
const MARKET_REACH = 12;

export function codeOf(
  context: ClaimContext,
  segment: Segment,
  tokens: readonly Token[],
  t: Token,
  { subject, token }: Pick<Bearer, "subject" | "token">,
  moved: boolean,
  listed: readonly Listed[],
): MetricCode {
  const m = t.mention as FigureMention;
  if (m.kind === "quantity") return "other";
  const near = tokens.slice(Math.max(0, t.index - 2), t.index + 3);
  if (m.kind === "percent" && near.some((n) => wholeSets.stakes.has(n.stem))) return "stake";
  if (m.kind === "money" && near.some((n) => n.index > t.index && changeSets.closes.has(n.name))) return "sharePrice";
  if (m.kind === "money" && tokens[t.index - 1]?.stem.endsWith(per) === true) return "price";
  const at = segment.sentence.index;
  const last = listed.findLast((l) => l.sentence <= at && !l.index);
  const party = subject.filler.kind === "party" ? context.parties.get(subject.filler.party) : undefined;
  if (
    moved &&
    m.kind === "percent" &&
    party?.kind === "company" &&
    tokens[t.index - 1]?.case !== "genitive" &&
    listed.some((l) => (l.index || l.code === "sharePrice") && l.sentence <= at && at - l.sentence <= MARKET_REACH) &&
    tokens.every((b) => b.kind !== "basis" || b.basis === "dod")
  )
    return "sharePrice";
  if (last === undefined || at - last.sentence > REACH) return "other";
  if ((isPerson(context, { subject, token }) || openSets.counted.has(token.stem)) && last.code !== "stake") return "other";
  if (moved) return m.kind === "percent" ? last.code : "other";
  return last.kind === m.kind && last.code !== "sharePrice" ? last.code : "other";
}

/** A name, or a title behind one. */
export function isPerson(context: ClaimContext, { subject, token }: Pick<Bearer, "subject" | "token">): boolean {
  const party = subject.filler.kind === "party" ? context.parties.get(subject.filler.party) : undefined;
  return party?.kind === "person" || wordSets.people.has(token.stem);
}

/** `매출이 30% 늘었다. 구체적으로 샌들(45%), 수영복(40%)…`: the items move as the figure before them. */
export function itemised(segment: Segment, listed: readonly Listed[]): Listed | null {
  const last = listed.findLast((l) => l.sentence <= segment.sentence.index && !l.index);
  return last !== undefined && last.kind === null && segment.sentence.index - last.sentence <= 1 ? last : null;
}
