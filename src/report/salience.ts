/** What a hurried reader must see first: title and lead, large sums, what is told often, what kind of news it is. */
import type { Claim, Extraction } from "../contract/types.js";
import { prepare } from "../text/prepare.js";

export interface Salience {
  /** By claim id. */
  readonly score: ReadonlyMap<string, number>;
  /** Won, by claim id, of claims with an amount. */
  readonly size: ReadonlyMap<string, number>;
}

const TYPE_WEIGHTS: Readonly<Record<Claim["type"], number>> = {
  acquisition: 3,
  investment: 3,
  contract: 3,
  offering: 2.5,
  capacity: 2,
  sanction: 2,
  launch: 2,
  partnership: 2,
  payout: 2,
  personnel: 1.5,
  metric: 1.5,
  development: 1.5,
  specification: 0.5,
  statement: 0,
};
const TITLE = 3;
const LEAD = 1.5;
const LEAD_SENTENCES = 3;
/** A trillion won weighs as much as standing in the lead. */
const PER_POWER_OF_TEN = 0.25;
const OFTEN = 0.15;

export function salienceOf({ claims, mentions }: Extraction, text: string): Salience {
  const zones = prepare(text).sentences;
  const first = zones.findIndex((s) => s.zone === "body");
  const told = new Map<string, number>();
  for (const m of mentions) if (m.kind === "party") told.set(m.value.party, (told.get(m.value.party) ?? 0) + 1);
  const score = new Map<string, number>();
  const size = new Map<string, number>();
  for (const claim of claims) {
    const krw = amountOf(claim);
    if (krw !== null) size.set(claim.id, krw);
    const sentences = [claim.evidence, ...claim.moreEvidence].map((e) => e.sentence);
    const title = sentences.some((s) => zones[s]?.zone === "title");
    const lead = sentences.some((s) => s >= first && s < first + LEAD_SENTENCES);
    const parties = new Set(
      Object.values(claim.roles)
        .flat()
        .flatMap((f) => (f.kind === "party" ? [f.party] : [])),
    );
    const often = [...parties].reduce((sum, party) => sum + Math.min(10, told.get(party) ?? 0), 0);
    const weight =
      TYPE_WEIGHTS[claim.type] +
      (title ? TITLE : 0) +
      (lead ? LEAD : 0) +
      (krw === null || krw <= 0 ? 0 : Math.max(0, Math.log10(krw) - 6) * PER_POWER_OF_TEN) +
      often * OFTEN +
      claim.moreEvidence.length * 0.5;
    score.set(claim.id, weight * (0.5 + claim.confidence / 2));
  }
  return { score, size };
}

/** The largest sum among a claim's figures, in won. */
function amountOf(claim: Claim): number | null {
  const amounts = ["amount", "value", "valuation", "price"].flatMap((role) =>
    (claim.roles[role] ?? []).flatMap((f) => (f.kind === "money" && f.krw !== null ? [f.krw.value ?? f.krw.max ?? f.krw.min ?? 0] : [])),
  );
  return amounts.length === 0 ? null : Math.max(...amounts);
}
