/** Who appears, how often, and as what. */
import type { Claim, Extraction, Party } from "../contract/types.js";
import { type Lang, PARTY_ROLE_WORDS, PARTY_WORDS, wordOf } from "./words.js";

export interface PartyEntry {
  readonly party: string;
  readonly name: string;
  readonly kind: Party["kind"];
  readonly kindWords: string;
  readonly ticker: string | null;
  readonly mentions: number;
  /** `투자자`, `공급사 2`: roles in claims with their count, most frequent first. */
  readonly roles: readonly { readonly role: string; readonly words: string; readonly count: number }[];
}

/** Parties in the order of how often they are named; a medium that only reports comes behind the others. */
export function partiesOf({ parties, mentions, claims }: Extraction, lang: Lang): PartyEntry[] {
  const counts = new Map<string, number>();
  for (const m of mentions) if (m.kind === "party") counts.set(m.value.party, (counts.get(m.value.party) ?? 0) + 1);
  const roles = new Map<string, Map<string, number>>();
  const add = (party: string, role: string): void => {
    const own = roles.get(party) ?? new Map<string, number>();
    own.set(role, (own.get(role) ?? 0) + 1);
    roles.set(party, own);
  };
  for (const claim of claims) {
    for (const [role, fillers] of Object.entries(claim.roles))
      for (const f of fillers) if (f.kind === "party") add(f.party, roleOf(claim, role));
    if (claim.attribution?.speaker != null)
      add(claim.attribution.speaker.party, claim.attribution.kind === "reported" ? "reporter" : "speaker");
  }
  return parties
    .map((party) => ({
      party: party.id,
      name: party.name,
      kind: party.kind,
      kindWords: PARTY_WORDS[party.kind][lang],
      ticker: party.ticker,
      mentions: counts.get(party.id) ?? 0,
      roles: [...(roles.get(party.id) ?? [])]
        .sort((a, b) => b[1] - a[1])
        .map(([role, count]) => ({ role, count, words: wordOf(PARTY_ROLE_WORDS, role, lang) })),
    }))
    .sort((a, b) => b.mentions - a.mentions || b.roles.length - a.roles.length);
}

/** The target of a sanction is not the target of a takeover. */
const roleOf = (claim: Claim, role: string): string => (claim.type === "sanction" && role === "target" ? "sanctioned" : role);
