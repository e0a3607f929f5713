/** Figures that are the amount of an event rather than a figure of their own: `총사업비 3조원을 들여`, `예산 2조원을 편성해`. */
import seeds from "../../seeds/lexicon/funding.json" with { type: "json" };
import type { ClaimDraft } from "./draft.js";

const nouns = new Set(seeds.yields);

/** May an event take this figure's money as its amount? */
export function isYielding(draft: ClaimDraft): boolean {
  const metric = draft.roles.get("metric")?.[0]?.filler;
  return draft.type === "metric" && !draft.roles.has("change") && metric?.kind === "code" && nouns.has(metric.text.replaceAll(" ", ""));
}

/** Figures without those whose money an event took. */
export function withoutYielded(figures: readonly ClaimDraft[], events: readonly ClaimDraft[]): ClaimDraft[] {
  const taken = new Set(
    events.flatMap((d) => (d.roles.get("amount") ?? []).map((f) => (f.filler.kind === "money" ? f.filler.mention : null))),
  );
  return figures.filter((d) => {
    const value = d.roles.get("value")?.[0]?.filler;
    return !(isYielding(d) && value?.kind === "money" && value.mention !== null && taken.has(value.mention));
  });
}
