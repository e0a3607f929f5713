/** The shipped rows of parties: people and organisations by hand, listed companies from the exchange. */
import bodies from "../../seeds/lexicon/bodies.json" with { type: "json" };
import funds from "../../seeds/lexicon/funds.json" with { type: "json" };
import listed from "../../seeds/lexicon/listed.json" with { type: "json" };
import media from "../../seeds/lexicon/media.json" with { type: "json" };
import parties from "../../seeds/lexicon/parties.json" with { type: "json" };
import people from "../../seeds/lexicon/people.json" with { type: "json" };
import world from "../../seeds/lexicon/world.json" with { type: "json" };
import type { PartyKind } from "../contract/types.js";
import type { PartyRow } from "./rows.js";

/** `ticker|name|English name|doubt`: one text a row, so that two thousand of them cost nothing at start. */
function asParty(line: string): PartyRow {
  const [ticker = "", name = "", nameEn = "", doubt = ""] = line.split("|");
  const row = { name, nameEn: nameEn === "" ? null : nameEn, kind: "company" as const, ticker };
  if (doubt === "") return row;
  return doubt === "ordinary" ? { ...row, ordinary: [name] } : { ...row, ambiguous: [name] };
}

/** `name|English name|other spellings|doubtful spellings`, commas between. */
function asRow(line: string, kind: PartyKind): PartyRow {
  const [name = "", nameEn = "", aliases = "", ambiguous = ""] = line.split("|");
  const row = { name, nameEn, kind, aliases: aliases === "" ? [] : aliases.split(",") };
  return ambiguous === "" ? row : { ...row, ambiguous: ambiguous.split(",") };
}

/** Hand-written rows first: of two rows with one spelling the earlier is preferred. */
export const shippedParties = (): readonly PartyRow[] => [
  ...(parties.rows as readonly PartyRow[]),
  ...(bodies.rows as readonly PartyRow[]),
  ...(funds.rows as readonly PartyRow[]),
  ...(media.rows as readonly PartyRow[]),
  ...(people.rows as readonly PartyRow[]),
  ...world.company.map((line) => asRow(line, "company")),
  ...world.fund.map((line) => asRow(line, "fund")),
  ...world.institution.map((line) => asRow(line, "institution")),
  ...world.government.map((line) => asRow(line, "government")),
  ...listed.rows.map(asParty),
];
