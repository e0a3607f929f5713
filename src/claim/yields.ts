/**
 * Figures that are a role of an event rather than a figure of their own: `총사업비 3조원을 들여`, `예산 2조원을 편성해`;
 * output and sizes that are a capacity: `생산량은 월 3천장`, `총 전력 용량은 1.4GW다`.
 */
import seeds from "../../seeds/lexicon/funding.json" with { type: "json" };
import { measureOf } from "./capacity/lexicon.js";
import type { ClaimDraft } from "./draft.js";

const nouns = new Set(seeds.yields);

/** May an event take this figure's value? */
export function isYielding(draft: ClaimDraft): boolean {
  const metric = draft.roles.get("metric")?.[0]?.filler;
  if (draft.type !== "metric" || metric?.kind !== "code") return false;
  const value = draft.roles.get("value")?.[0]?.filler;
  if (value?.kind === "quantity") return (metric.code === "other" || metric.code === "production") && measureOf(value.quantity) !== null;
  return !draft.roles.has("change") && nouns.has(metric.text.replaceAll(" ", ""));
}

/** Figures without those whose value an event took. */
export function withoutYielded(figures: readonly ClaimDraft[], events: readonly ClaimDraft[]): ClaimDraft[] {
  const paid = new Set(
    events
      .filter((d) => d.type === "payout" || d.type === "offering")
      .flatMap((d) =>
        (d.roles.get(d.type === "payout" ? "amount" : "price") ?? []).map(({ filler }) =>
          filler.kind === "money" ? filler.mention : null,
        ),
      ),
  );
  const taken = new Set(
    events
      .flatMap((d) => [...(d.roles.get("amount") ?? []), ...(d.type === "capacity" ? (d.roles.get("quantity") ?? []) : [])])
      .map(({ filler }) => (filler.kind === "money" || filler.kind === "quantity" ? filler.mention : null)),
  );
  return figures.filter((d) => {
    const value = d.roles.get("value")?.[0]?.filler;
    const mention = value?.kind === "money" || value?.kind === "quantity" ? value.mention : null;
    // `배당금 [총액]은 3200억원이다`, `희망 [공모가]는 2만원이다`
    return !(mention !== null && (paid.has(mention) || (taken.has(mention) && isYielding(d))));
  });
}

/** A figure of a noun that nobody bears (`최고출력은 320마력이다`): a product told before may bear it. */
export function isBearerless(draft: ClaimDraft): boolean {
  const metric = draft.roles.get("metric")?.[0]?.filler;
  const subject = draft.roles.get("subject")?.[0]?.filler;
  if (draft.type !== "metric" || metric?.kind !== "code" || metric.code !== "other") return false;
  return subject === undefined || (subject.kind === "text" && subject.text === metric.text);
}

/** Figures without those that a product's specification took. */
export function withoutSpecified(figures: readonly ClaimDraft[], specifications: readonly ClaimDraft[]): ClaimDraft[] {
  const mentionOf = (d: ClaimDraft): string | null => {
    const value = d.roles.get("value")?.[0]?.filler;
    return value !== undefined && "mention" in value ? value.mention : null;
  };
  const taken = new Set(specifications.map(mentionOf));
  return figures.filter((d) => !isBearerless(d) || !taken.has(mentionOf(d)));
}

/** Specifications without those that are a capacity: `GPU를 20만장으로 늘린다`. */
export function withoutSizes(specifications: readonly ClaimDraft[], events: readonly ClaimDraft[]): ClaimDraft[] {
  const quantities = (d: ClaimDraft, role: string) =>
    (d.roles.get(role) ?? []).flatMap(({ filler }) => (filler.kind === "quantity" && filler.mention !== null ? [filler.mention] : []));
  const taken = new Set(events.filter((d) => d.type === "capacity").flatMap((d) => quantities(d, "quantity")));
  return specifications.filter((d) => !quantities(d, "value").some((id) => taken.has(id)));
}
