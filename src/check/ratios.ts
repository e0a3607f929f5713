/** Printed changes against the printed values before and after: `전년(7250억원) 대비 19.4% 증가한 8657억원`. */
import type { Claim, Filler, Mention } from "../contract/types.js";
import { plainNumber, shortNumber } from "../text/number-words.js";
import { type Checker, type CheckInput, directional, type Finding, mentionOf, topical } from "./finding.js";
import {
  compare,
  exactly,
  type Interval,
  isFigure,
  meet,
  minus,
  numberOf,
  type Outcome,
  over,
  type Printed,
  plus,
  printed,
  ticked,
  times,
} from "./interval.js";

type Figure = Extract<Mention, { kind: "money" | "percent" | "quantity" }>;
type Change = Extract<Filler, { kind: "percent" | "quantity" }>;

export const checkGrowth: Checker = (input) =>
  input.claims.filter((claim) => claim.type === "metric" && claim.roles.change !== undefined).flatMap((claim) => growthOf(claim, input));

function growthOf(claim: Claim, { doc, byId }: CheckInput): Finding[] {
  const value = figureOf(claim.roles.value, byId);
  const changes = claim.roles.change ?? [];
  if (value === null || changes.length === 0) return [];
  const before = figureOf(claim.roles.previousValue, byId) ?? null;
  // `각각 …·…`: which of the listed figures belongs to which is the reader's guess and ours
  if (claim.evidence.text.includes("각각") || inList(before, doc.raw) || inList(value, doc.raw)) return [];
  const previous = before === null ? fromDifference(value, changes, byId) : { mention: before, printed: printed(before) };
  const now = printed(value);
  if (previous === null || previous.printed === null || now === null || unitOf(previous.mention) !== unitOf(value)) return [];
  const tried = changes.flatMap((c): { change: Change; mention: Figure; outcome: Outcome; expected: string }[] => {
    const mention = c.kind === "percent" || c.kind === "quantity" ? mentionOf(c, c.kind, byId) : null;
    if (mention === null || previous.printed === null || (c.kind !== "percent" && c.kind !== "quantity")) return [];
    const computed = changeBetween(previous.printed, now, mention, c);
    const said = unsigned(printed(mention));
    if (computed === null || said === null) return [];
    const exact = valueBetween(numberOf(previous.mention), numberOf(value), previous.mention === value ? null : mention);
    const outcome = ticked(compare(computed, said), computed, said);
    // `9.386%` cut to `9.3%` instead of rounded; `영업이익이 157% 감소`, told of a loss that grew
    const lenient = (outcome === "warn" || outcome === "info") && (isLoss(claim) || meet(computed.lenient, cutOff(said)));
    return [{ change: c, mention, outcome: lenient ? "undetermined" : outcome, expected: exact }];
  });
  const [first] = tried;
  if (first === undefined) return [];
  // with several bases only one of them belongs to the value before
  const right = tried.find((t) => t.outcome === "ok" || t.outcome === "undetermined");
  if (right === undefined && tried.length > 1) return [];
  // `종가(…)보다 2.29%(15.52달러)`: with the difference alone, the value may be the one before
  if (right === undefined && before === null) return [];
  const { mention, outcome, expected } = right ?? first;
  const [from, to] = [previous.mention.text, value.text];
  const wrong = outcome === "warn" || outcome === "info";
  const arrow = previous.mention === value ? to : `${from} → ${to}`;
  return [
    {
      kind: "ratio",
      outcome,
      at: mention.start,
      mentions: [...new Set([value, previous.mention, mention])],
      claims: [claim.id],
      expected: wrong ? expected : null,
      found: mention.text,
      says: wrong
        ? {
            ko: `${topical(arrow)} ${expected}인데 ${directional(mention.text)} 적혀 있다.`,
            en: `${arrow} is ${expected}, not ${mention.text}.`,
          }
        : outcome === "ok"
          ? { ko: `${topical(arrow)} ${mention.text} 그대로다.`, en: `${arrow} is ${mention.text}.` }
          : {
              ko: `${topical(arrow)} ${mention.text}일 수도 있다 (어림이 넓다).`,
              en: `${arrow} may be ${mention.text} (too coarse to tell).`,
            },
    },
  ];
}

const isLoss = ({ roles }: Claim): boolean => roles.metric?.some((f) => f.kind === "code" && LOSSES.has(f.code)) ?? false;
const LOSSES: ReadonlySet<string> = new Set(["operatingLoss", "netLoss"]);

/** What a figure stands for whose further digits were dropped. */
const cutOff = ({ lenient: { low, high } }: Printed): Interval => ({ low, high: high + (high - low) / 2 });

function figureOf(fillers: readonly Filler[] | undefined, byId: ReadonlyMap<string, Mention>): Figure | null {
  const [filler, ...more] = fillers ?? [];
  if (filler === undefined || more.length > 0 || !("mention" in filler) || filler.mention === null) return null;
  const mention = byId.get(filler.mention);
  return mention !== undefined && isFigure(mention) ? mention : null;
}

const unitOf = (m: Figure): string => `${m.kind} ${m.kind === "money" ? m.value.currency : m.value.unit}`;

/** `(14조6722억원·5232억원)` */
const inList = (m: Figure | null, raw: string): boolean =>
  m !== null && (/^\s?[·/]\s?\d/.test(raw.slice(m.end, m.end + 3)) || /\d\S?[·/]\s?$/.test(raw.slice(Math.max(0, m.start - 8), m.start)));

/** `(-9.97%)`: the direction says it already. */
const unsigned = (p: Printed | null): Printed | null => (p !== null && p.lenient.high < 0 ? minus(exactly(0), p) : p);

/** The value before, where only the difference is printed: `3.1%(1700원) 떨어진 5만3200원`. */
function fromDifference(
  value: Figure,
  changes: readonly Filler[],
  byId: ReadonlyMap<string, Mention>,
): { mention: Figure; printed: Printed | null } | null {
  const difference = changes.find((c) => c.kind === value.kind && c.kind !== "percent" && "direction" in c && c.direction !== null);
  const mention =
    difference !== undefined && "mention" in difference && difference.mention !== null ? byId.get(difference.mention) : undefined;
  if (mention === undefined || !isFigure(mention) || unitOf(mention) !== unitOf(value) || !("direction" in (difference as object)))
    return null;
  const [now, step] = [printed(value), printed(mention)];
  if (now === null || step === null) return null;
  const up = (difference as Extract<Filler, { kind: "money" }>).direction === "up";
  return { mention: value, printed: up ? minus(now, step) : plus(now, step) };
}

/** The change that two printed values allow, in the unit the change is printed in; without sign, as news prints it. */
function changeBetween(before: Printed, now: Printed, said: Figure, change: Change): Printed | null {
  const difference = change.direction === "down" ? minus(before, now) : minus(now, before);
  if (said.kind === "percent") {
    if (said.value.unit === "%p") return difference;
    if (said.value.unit !== "%" || change.direction === null || change.direction === "flat") return null;
    // change = now / before - 1 (not difference / before: the same figure would count twice)
    const quotient = times(over(now, before), exactly(100));
    return change.direction === "down" ? minus(exactly(100), quotient) : minus(quotient, exactly(100));
  }
  if (said.kind !== "quantity" || said.value.unit !== "배") return null;
  // `2배 늘었다` is said of twofold and of threefold growth
  return null;
}

function valueBetween(before: number | null, now: number | null, said: Figure | null): string {
  if (before === null || now === null || before === 0 || said === null) return "?";
  if (said.kind === "percent" && said.value.unit === "%p") return `${plainNumber(Number(Math.abs(now - before).toPrecision(4)))}%p`;
  return `${shortNumber(Number((Math.abs(now / before - 1) * 100).toPrecision(4)))}%`;
}
