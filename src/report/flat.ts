/** A claim as one flat row with fixed keys: what `--format claims` and `csv` print. */
import type { Claim, ClaimType, Converted, Extraction, Filler, FillerOf } from "../contract/types.js";

export const FLAT_KEYS = [
  "article",
  "publishedAt",
  "id",
  "type",
  "status",
  "polarity",
  "actor",
  "counterparty",
  "amount",
  "currency",
  "amountMin",
  "amountMax",
  "bound",
  "krw",
  "usd",
  "rate",
  "rateBasis",
  "percent",
  "quantity",
  "unit",
  "metric",
  "timex",
  "speaker",
  "attribution",
  "condition",
  "text",
  "start",
  "end",
  "confidence",
] as const;
export type Cell = string | number | null;
export type FlatRow = Readonly<Record<(typeof FLAT_KEYS)[number], Cell>>;

interface FlatShape {
  /** Who acts: roles tried in order. */
  readonly actor: readonly string[];
  /** With or upon whom: roles tried in order. */
  readonly counterparty: readonly string[];
  /** Roles whose first money, percent and quantity fillers are the row's figures, in order. */
  readonly figures: readonly string[];
  /** Role that says what the figure or event is: a metric, an action, an attribute, a tranche. */
  readonly code: string;
}

/** One line a claim type. `party` without a direction is split: the first acts, the others are the counterparty. */
export const FLAT_SHAPES: Readonly<Record<ClaimType, FlatShape>> = {
  investment: { actor: ["investor"], counterparty: ["investee"], figures: ["amount"], code: "tranche" },
  acquisition: { actor: ["acquirer"], counterparty: ["target"], figures: ["amount", "stake"], code: "tranche" },
  contract: { actor: ["supplier", "party"], counterparty: ["customer", "party"], figures: ["amount"], code: "tranche" },
  partnership: { actor: ["party"], counterparty: ["party"], figures: ["amount"], code: "action" },
  capacity: { actor: ["holder"], counterparty: ["provider"], figures: ["quantity"], code: "object" },
  launch: { actor: ["company"], counterparty: ["product"], figures: ["amount", "price", "quantity"], code: "action" },
  development: { actor: ["developer"], counterparty: ["product"], figures: ["amount", "quantity"], code: "action" },
  specification: { actor: ["product"], counterparty: ["company"], figures: ["value"], code: "attribute" },
  metric: { actor: ["subject"], counterparty: ["holder", "investee"], figures: ["value", "change", "previousValue"], code: "metric" },
  offering: { actor: ["issuer"], counterparty: ["investor"], figures: ["amount", "valuation", "price"], code: "action" },
  payout: { actor: ["company"], counterparty: [], figures: ["amount"], code: "action" },
  personnel: { actor: ["organisation"], counterparty: ["person"], figures: ["quantity"], code: "action" },
  sanction: { actor: ["authority"], counterparty: ["target"], figures: ["amount", "rate", "value"], code: "action" },
  statement: { actor: ["speaker"], counterparty: [], figures: [], code: "topic" },
};

export const flatRows = (extraction: Extraction): FlatRow[] => extraction.claims.map((claim) => flatRow(extraction, claim));

export function flatRow({ article }: Extraction, claim: Claim): FlatRow {
  const shape = FLAT_SHAPES[claim.type];
  const fillers = shape.figures.flatMap((role) => claim.roles[role] ?? []);
  const money = firstOf(fillers, "money");
  const percent = firstOf(fillers, "percent");
  const quantity = firstOf(fillers, "quantity");
  const { actor, counterparty } = sidesOf(claim);
  const converted = money === null ? null : rateShown(money);
  return {
    article: article.id,
    publishedAt: article.publishedAt,
    id: claim.id,
    type: claim.type,
    status: claim.status,
    polarity: claim.polarity,
    actor: namesOf(actor),
    counterparty: namesOf(counterparty),
    amount: money?.money.amount ?? null,
    currency: money?.money.currency ?? null,
    amountMin: money?.money.min ?? null,
    amountMax: money?.money.max ?? null,
    bound: money?.money.bound ?? quantity?.quantity.bound ?? percent?.percent.bound ?? null,
    krw: money?.krw?.value ?? null,
    usd: money?.usd?.value ?? null,
    rate: converted?.rate ?? null,
    rateBasis: converted?.basis ?? null,
    percent: percent === null ? null : signed(percent),
    quantity: quantity?.quantity.value ?? null,
    unit: quantity?.quantity.unit ?? percent?.percent.unit ?? null,
    metric: namesOf(claim.roles[shape.code] ?? []),
    timex: claim.time?.timex ?? periodOf(claim),
    speaker: claim.attribution?.speaker?.name ?? namesOf(claim.roles.speaker ?? claim.roles.forecaster ?? []),
    attribution: claim.attribution?.kind ?? null,
    condition: claim.condition,
    text: claim.evidence.text,
    start: claim.evidence.start,
    end: claim.evidence.end,
    confidence: claim.confidence,
  };
}

/** Who acts, and with or upon whom. */
export function sidesOf(claim: Claim): { actor: readonly Filler[]; counterparty: readonly Filler[] } {
  const shape = FLAT_SHAPES[claim.type];
  const roleOf = (roles: readonly string[]): string | undefined => roles.find((role) => (claim.roles[role] ?? []).length > 0);
  const actorRole = roleOf(shape.actor);
  const actor = claim.roles[actorRole ?? ""] ?? [];
  const otherRole = roleOf(shape.counterparty.filter((role) => role !== actorRole));
  const other = claim.roles[otherRole ?? ""] ?? [];
  if (actorRole === "party") return { actor: actor.slice(0, 1), counterparty: actor.slice(1) };
  if (otherRole !== "party") return { actor, counterparty: other };
  const already = new Set(actor.map(nameOf));
  return { actor, counterparty: other.filter((filler) => !already.has(nameOf(filler))) };
}

function firstOf<K extends Filler["kind"]>(fillers: readonly Filler[], kind: K): FillerOf<K> | null {
  return (fillers.find((filler) => filler.kind === kind) as FillerOf<K> | undefined) ?? null;
}

/** The conversion that was not trivial; won first. */
function rateShown(money: FillerOf<"money">): Converted | null {
  return [money.krw, money.usd].find((c) => c !== null && c.basis !== "same") ?? money.krw ?? money.usd;
}

/** A fall is negative in a flat row, where nothing else says the direction. */
function signed({ percent, direction }: FillerOf<"percent">): number | null {
  return percent.value !== null && direction === "down" ? -Math.abs(percent.value) : percent.value;
}

export function nameOf(filler: Filler): string | null {
  switch (filler.kind) {
    case "party":
    case "chip":
      return filler.name;
    case "text":
      return filler.text;
    case "code":
      return filler.code === "other" && filler.text !== "" ? filler.text : filler.code;
    default:
      return null;
  }
}

function joined(names: readonly (string | null)[]): string | null {
  const kept = [...new Set(names.filter((name) => name !== null))];
  return kept.length === 0 ? null : kept.join("; ");
}
const namesOf = (fillers: readonly Filler[]): string | null => joined(fillers.map(nameOf));

/** The period or date among the roles, for claims that carry their time there. */
function periodOf(claim: Claim): string | null {
  const date = [...(claim.roles.period ?? []), ...Object.values(claim.roles).flat()].find((filler) => filler.kind === "date");
  return date?.kind === "date" ? date.date.timex : null;
}
