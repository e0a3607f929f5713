/** Why a claim, and why not: what the engine saw at each trigger. Filled only when asked for (`aistrat explain`). */
import type { Span } from "../core/span.js";
import type { Candidate } from "./candidates.js";
import type { ClaimContext, ClaimDraft, RoleFiller } from "./draft.js";
import type { Trigger } from "./triggers.js";

export interface TraceCandidate {
  /** Its case; "" where a finder that goes by position took it. */
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
  /** Id of the claim it became; set when the claims are numbered. */
  claim: string | null;
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
    claim: null,
  };
}

/**
 * One entry for each draft that no trigger accounts for (figures, capacities, specifications, statements).
 * `kept`: what is left when figures have yielded to events and retold claims are united.
 */
export function traceFound(
  context: ClaimContext,
  found: readonly ClaimDraft[],
  told: ReadonlySet<ClaimDraft>,
  kept: ReadonlySet<ClaimDraft>,
): void {
  const { trace } = context;
  if (trace === undefined) return;
  const accounted = new Set(trace.map((entry) => entry.draft));
  for (const draft of found) {
    if (accounted.has(draft)) continue;
    const why = kept.has(draft) ? "" : told.has(draft) ? "united with the claim that tells the same" : "its words belong to another claim";
    const { start, end } = draft.evidence;
    trace.push({
      sentence: draft.segment.sentence.index,
      trigger: { start, end, text: context.doc.text.slice(start, end) },
      rule: draft.rule,
      outcome: why === "" ? "claim" : "rejected",
      why,
      cues: [],
      candidates: [...draft.roles].flatMap(([role, fillers]) => fillers.map((f) => wonBy(context, role, f))),
      draft: why === "" ? draft : null,
      claim: null,
    });
  }
}

function wonBy({ doc, mentions }: ClaimContext, role: string, { filler, reason, surety }: RoleFiller): TraceCandidate {
  const mention = "mention" in filler && filler.mention !== null ? mentions.find((m) => m.id === filler.mention) : undefined;
  const span = mention ?? ("start" in filler ? filler : null);
  return {
    place: "",
    text: span === null ? "" : doc.text.slice(span.start, span.end),
    mentions: mention === undefined ? [] : [`${mention.kind} ${mention.text}`],
    role,
    reason: `${reason} (${surety})`,
  };
}
