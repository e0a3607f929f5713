/** Claims whose figures do not agree point at each other. */
import type { Check, Claim } from "../contract/types.js";

/** The claims with a `contradicts` link to every claim that a duplicate-figure check sets against them. */
export function linkContradictions(claims: readonly Claim[], checks: readonly Check[]): Claim[] {
  const against = new Map<string, Set<string>>();
  for (const check of checks) {
    if (check.kind !== "duplicate") continue;
    for (const id of check.claims)
      for (const other of check.claims) if (other !== id) against.set(id, (against.get(id) ?? new Set()).add(other));
  }
  return claims.map((claim) => {
    const others = against.get(claim.id);
    return others === undefined
      ? claim
      : { ...claim, links: [...claim.links, ...[...others].map((other) => ({ type: "contradicts" as const, claim: other }))] };
  });
}
