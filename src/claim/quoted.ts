/** Claims inside a quotation are vouched for by its speaker. */
import type { Mention } from "../contract/types.js";
import type { ClaimContext, ClaimDraft } from "./draft.js";

/** Fills the missing attribution of claims that stand inside a quotation. */
export function vouchQuoted(context: ClaimContext, drafts: readonly ClaimDraft[], statements: readonly ClaimDraft[]): void {
  const byId = new Map<string, Mention>(context.mentions.map((m) => [m.id, m]));
  for (const draft of drafts) {
    const { quote, sentence } = draft.segment;
    if (quote === null || draft.vouching !== null) continue;
    const statement = statements.find((s) => s.evidence.start === quote.start && s.segment.sentence === sentence);
    const speaker = statement?.roles.get("speaker")?.[0]?.filler;
    if (speaker === undefined) continue;
    const mention = speaker.kind === "party" && speaker.mention !== null ? (byId.get(speaker.mention) ?? null) : null;
    const anonymous = mention?.kind !== "party" || context.parties.get(mention.value.party)?.anonymous === true;
    draft.vouching = { speaker: mention, verb: "말하다", kind: anonymous ? "anonymous" : "stated", source: null };
  }
}
