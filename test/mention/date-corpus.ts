/** Corpora of dates and durations: `«…»` marks the span a value must be found at; nothing marked means the whole line. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recognizeDates } from "../../src/mention/dates.js";
import type { ProposalOf } from "../../src/mention/types.js";

export type DateProposal = ProposalOf<"date"> | ProposalOf<"duration">;

export interface DateCorpus {
  readonly reference?: string;
  readonly accepts: readonly { readonly value: string; readonly reference?: string; readonly surfaces: readonly string[] }[];
  readonly rejects: readonly string[];
  /** Whole sentences with every date in them, in order. */
  readonly stories?: readonly { readonly reference: string; readonly text: string; readonly dates: readonly string[] }[];
}

export const readDates = (name: "date" | "duration"): DateCorpus =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../fixtures/corpora", `${name}.json`), "utf8")) as DateCorpus;

export function datesIn(text: string, reference: string | null): DateProposal[] {
  const found = recognizeDates({ raw: text, text, sentences: [], quotes: [], heads: [], toRaw: (at) => at }, { reference });
  return found as DateProposal[];
}

/** `2026-Q1`, `2024 end`, `P3Y atLeast`. */
export function sayDate(p: DateProposal): string {
  if (p.kind === "duration") return p.value.bound === "exact" ? p.value.iso : `${p.value.iso} ${p.value.bound}`;
  const fiscal = p.assumed?.includes("fiscalYear") === true ? " fiscal" : "";
  return `${p.value.timex}${p.value.mod === null ? "" : ` ${p.value.mod}`}${fiscal}`;
}

/** What is found at the marked span; otherwise everything found, for the message. */
export function dateAt(surface: string, kind: "date" | "duration", reference: string): string {
  const marked = surface.indexOf("«");
  const text = surface.replace(/[«»]/g, "");
  const [start, end] = marked < 0 ? [0, text.length] : [marked, surface.indexOf("»") - 1];
  const found = datesIn(text, reference);
  const hit = found.find((p) => p.kind === kind && p.start === start && p.end === end);
  return hit === undefined ? found.map((p) => `[${text.slice(p.start, p.end)}] ${sayDate(p)}`).join(" | ") || "nothing" : sayDate(hit);
}
