/** Who and what has no part in a deal: a topic supplied where another acts, the paper, traders, shares held already. */
import type { Party } from "../../contract/types.js";
import type { ClaimDraft } from "../draft.js";
import type { Trigger } from "../triggers.js";
import { AFFILIATES, OUT_OF, TRADERS } from "./acquisitionWords.js";

/** Only a clause without a subject has a claim on the running topic, and only for its actor; `매각하는 것이` may be anybody's. */
export function dropAssumed(draft: ClaimDraft, { phrase, predicate }: Trigger): void {
  const actors = new Set(phrase !== null ? [] : predicate?.ending.kind === "adnominal" ? ["acquirer"] : ["acquirer", "seller"]);
  for (const [role, fillers] of draft.roles) {
    const kept = fillers.filter((f) => f.surety !== "assumed" || actors.has(role));
    if (kept.length === 0) draft.roles.delete(role);
    else draft.roles.set(role, kept);
  }
}

/** The paper that reports a deal is no side of it. */
export function dropMedia(draft: ClaimDraft, parties: ReadonlyMap<string, Party>): void {
  for (const role of ["acquirer", "seller"]) {
    const kept = draft.roles.get(role)?.filter((f) => f.filler.kind !== "party" || parties.get(f.filler.party)?.kind !== "media") ?? [];
    if (kept.length > 0) draft.roles.set(role, kept);
    else draft.roles.delete(role);
  }
}

/** `[100% 자회사인] 다온을 합병한다`: held already, not bought. */
export function dropOwnership(draft: ClaimDraft): void {
  const stake = draft.roles.get("stake")?.[0]?.filler;
  if (stake?.kind !== "percent") return;
  const { words } = draft.segment;
  const next = words[words.findIndex((w) => w.mentions.some((m) => m.id === stake.mention)) + 1];
  // `보유지분 51% [가운데] 9%를`: out of which
  if (next !== undefined && OUT_OF.has(next.stem)) draft.roles.delete("stake");
  if (next !== undefined && [...AFFILIATES].some((noun) => (next.verb?.noun ?? next.stem).startsWith(noun))) draft.roles.delete("stake");
}

/** Investors on the exchange trade, they do not acquire. */
export function hasTrader(draft: ClaimDraft, parties: ReadonlyMap<string, Party>): boolean {
  const predicate = draft.predicate;
  const subjects =
    predicate === null
      ? []
      : [...predicate.args, ...predicate.outer].filter((a) => a.case === "subject" || a.case === "topic" || a.case === "also");
  if (subjects.some((a) => TRADERS.has(a.head.stem.replace(/들$/, "")))) return true;
  return [...(draft.roles.get("acquirer") ?? []), ...(draft.roles.get("seller") ?? [])].some(({ filler }) => {
    if (filler.kind !== "party") return false;
    const party = parties.get(filler.party);
    return TRADERS.has(filler.name) || party?.anonymous === true;
  });
}
