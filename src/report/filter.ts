/** Which claims of an extraction are shown. */
import type { Claim, ClaimType, Extraction, Party, Status } from "../contract/types.js";

export interface ClaimFilter {
  /** Empty lists let everything pass. */
  readonly types: readonly ClaimType[];
  readonly statuses: readonly Status[];
  readonly minConfidence: number;
  /** Names, ids or surfaces; a claim passes if one of them has a part in it. */
  readonly parties: readonly string[];
}

/** The same extraction with the claims that pass; links to claims left out are dropped with them. */
export function filterClaims(extraction: Extraction, filter: ClaimFilter): Extraction {
  const wanted = filter.parties.map(key);
  const ids = new Set(extraction.parties.filter((party) => namesOf(party).some((name) => wanted.includes(name))).map((p) => p.id));
  const passes = (claim: Claim): boolean =>
    (filter.types.length === 0 || filter.types.includes(claim.type)) &&
    (filter.statuses.length === 0 || filter.statuses.includes(claim.status)) &&
    claim.confidence >= filter.minConfidence &&
    (wanted.length === 0 || partiesOf(claim).some((party) => ids.has(party.id) || wanted.includes(key(party.name))));
  const claims = extraction.claims.filter(passes);
  if (claims.length === extraction.claims.length) return extraction;
  const kept = new Set(claims.map((claim) => claim.id));
  return { ...extraction, claims: claims.map((c) => ({ ...c, links: c.links.filter((link) => kept.has(link.claim)) })) };
}

const key = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, "");
const namesOf = (party: Party): string[] => [party.id, party.name, party.nameEn ?? "", party.ticker ?? "", ...party.surfaces].map(key);

/** Parties in any role, and those who vouch for the claim. */
function partiesOf(claim: Claim): { id: string; name: string }[] {
  const said = [claim.attribution?.speaker, claim.attribution?.source];
  return [...Object.values(claim.roles).flat(), ...said].flatMap((filler) =>
    filler?.kind === "party" ? [{ id: filler.party, name: filler.name }] : [],
  );
}
