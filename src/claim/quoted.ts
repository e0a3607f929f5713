/** Claims inside a quotation are vouched for by its speaker. */
import { chainFrom, nameOf } from "../context/chain.js";
import type { Mention } from "../contract/types.js";
import { addFiller, type ClaimContext, type ClaimDraft, has, sameFiller } from "./draft.js";
import { forecastSets } from "./figures/lexicon.js";
import { fillerOf } from "./fillers.js";

/** Fills the missing attribution of claims that stand inside a quotation. */
export function vouchQuoted(context: ClaimContext, drafts: readonly ClaimDraft[], statements: readonly ClaimDraft[]): void {
  let byId: Map<string, Mention> | undefined;
  for (const draft of drafts) {
    const { quote, sentence } = draft.segment;
    if (quote === null) continue;
    if (draft.vouching !== null) {
      nameForecaster(context, draft);
      continue;
    }
    const statement = statements.find((s) => s.evidence.start === quote.start && s.segment.sentence === sentence);
    const speaker = statement?.roles.get("speaker")?.[0]?.filler;
    if (speaker === undefined) continue;
    byId ??= new Map(context.mentions.map((m) => [m.id, m]));
    const mention = speaker.kind === "party" && speaker.mention !== null ? (byId.get(speaker.mention) ?? null) : null;
    const anonymous = mention?.kind !== "party" || context.parties.get(mention.value.party)?.anonymous === true;
    draft.vouching = { speaker: mention, verb: "말하다", kind: anonymous ? "anonymous" : "stated", source: null };
    nameForecaster(context, draft);
  }
}

/** What is forecast inside a quotation is the forecast of who speaks: `"… 늘 것"이라고 전망했다`, `"…로 예상한다"고 말했다`. */
function nameForecaster(context: ClaimContext, draft: ClaimDraft): void {
  const speaker = draft.vouching?.speaker ?? null;
  if (speaker === null || draft.type !== "metric" || draft.status !== "expected" || has(draft, "forecaster")) return;
  const own = draft.predicate === null ? [] : chainFrom(draft.predicate);
  const names = own.flatMap((l) => (l.kind === "predicate" ? [nameOf(l.predicate)] : []));
  if (![draft.vouching?.verb ?? "", draft.predicate?.name ?? "", ...names].some((n) => forecastSets.verbs.has(n))) return;
  const filler = fillerOf(speaker, context.parties);
  if (!draft.roles.get("subject")?.some((s) => sameFiller(s.filler, filler)))
    addFiller(draft, "forecaster", { filler, surety: "near", reason: "speaker of the quotation" });
}
