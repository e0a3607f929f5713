/** The shipped rows of parties: people and organisations by hand, listed companies from the exchange. */
import bodies from "../../seeds/lexicon/bodies.json" with { type: "json" };
import funds from "../../seeds/lexicon/funds.json" with { type: "json" };
import listed from "../../seeds/lexicon/listed.json" with { type: "json" };
import media from "../../seeds/lexicon/media.json" with { type: "json" };
import parties from "../../seeds/lexicon/parties.json" with { type: "json" };
import people from "../../seeds/lexicon/people.json" with { type: "json" };
import type { PartyRow } from "./rows.js";

interface ListedRow {
  readonly name: string;
  readonly nameEn: string | null;
  readonly ticker: string;
  readonly ambiguous?: boolean;
  readonly ordinary?: boolean;
}

const asParty = (row: ListedRow): PartyRow => ({
  name: row.name,
  nameEn: row.nameEn,
  kind: "company",
  ticker: row.ticker,
  ...(row.ambiguous === true ? { ambiguous: [row.name] } : {}),
  ...(row.ordinary === true ? { ordinary: [row.name] } : {}),
});

/** Hand-written rows first: of two rows with one spelling the earlier is preferred. */
export const shippedParties = (): readonly PartyRow[] => [
  ...(parties.rows as readonly PartyRow[]),
  ...(bodies.rows as readonly PartyRow[]),
  ...(funds.rows as readonly PartyRow[]),
  ...(media.rows as readonly PartyRow[]),
  ...(people.rows as readonly PartyRow[]),
  ...(listed.rows as readonly ListedRow[]).map(asParty),
];
