/** Why a claim, and why not: what the engine saw at each trigger. Filled only when asked for (`aistrat explain`). */
import type { Span } from "../core/span.js";
import type { Candidate } from "./candidates.js";
import type { ClaimDraft } from "./draft.js";
import type { Trigger } from "./triggers.js";

export interface TraceCandidate {
  readonly place: string;
  readonly text: string;
  readonly mentions: readonly string[];
  /** The role it won, or null. */
  readonly role: string | null;
  readonly reason: string;
}

export interface TraceEntry {
  readonly sentence: number;
  readonly trigger: Span & { readonly text: string };
  /** Type, frame and word: `investment.active:투자`. */
  readonly rule: string;
  readonly outcome: "claim" | "rejected";
  readonly why: string;
  readonly cues: readonly string[];
  readonly candidates: readonly TraceCandidate[];
  readonly draft: ClaimDraft | null;
}

export function traceEntry(
  text: string,
  trigger: Trigger,
  candidates: readonly Candidate[],
  draft: ClaimDraft,
  why: string | null,
  cues: readonly string[],
): TraceEntry {
  const winners = new Map<string, { role: string; reason: string }>();
  for (const [role, fillers] of draft.roles)
    for (const f of fillers)
      if ("mention" in f.filler && f.filler.mention !== null) winners.set(f.filler.mention, { role, reason: `${f.reason} (${f.surety})` });
  return {
    sentence: draft.segment.sentence.index,
    trigger: { ...trigger.span, text: text.slice(trigger.span.start, trigger.span.end) },
    rule: draft.rule,
    outcome: why === null ? "claim" : "rejected",
    why: why ?? "",
    cues,
    candidates: candidates.map((c) => {
      const won = c.mentions.map((m) => winners.get(m.id)).find((w) => w !== undefined);
      return {
        place: c.place,
        text: text.slice(c.phrase.start, c.phrase.end),
        mentions: c.mentions.map((m) => `${m.kind} ${m.text}`),
        role: won?.role ?? null,
        reason: won?.reason ?? (c.mentions.length === 0 ? "no mention inside" : "no role for this case, or the role is taken"),
      };
    }),
    draft: why === null ? draft : null,
  };
}
