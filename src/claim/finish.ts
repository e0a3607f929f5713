/** Drafts → claims: order, ids, links, offsets back into the decoded input. */

import type { Vouching } from "../context/attribution.js";
import type { Attribution, Claim, Filler } from "../contract/types.js";
import type { Span } from "../core/span.js";
import { confidenceOf } from "./confidence.js";
import type { ClaimContext, ClaimDraft } from "./draft.js";
import { fillerOf } from "./fillers.js";

export function finish(context: ClaimContext, drafts: readonly ClaimDraft[]): Claim[] {
  const ordered = [...drafts].sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
  const ids = new Map(ordered.map((draft, i) => [draft, `c${i + 1}`]));
  for (const entry of context.trace ?? []) entry.claim = entry.draft === null ? null : (ids.get(entry.draft) ?? null);
  return ordered.map((draft) => ({
    id: ids.get(draft) ?? "",
    type: draft.type,
    roles: rolesOf(context, draft),
    status: draft.status,
    polarity: draft.polarity,
    time: draft.time,
    condition: draft.condition,
    attribution: attributionOf(context, draft.vouching),
    evidence: evidenceOf(context, draft.evidence, draft.segment.sentence.index),
    moreEvidence: draft.moreEvidence.map((span) => evidenceOf(context, span, sentenceAt(context, span.start))),
    confidence: confidenceOf(draft),
    links: draft.partOf.filter((whole) => ids.has(whole)).map((whole) => ({ type: "partOf" as const, claim: ids.get(whole) as string })),
    rule: draft.rule,
  }));
}

function rolesOf(context: ClaimContext, draft: ClaimDraft): Record<string, Filler[]> {
  const roles: Record<string, Filler[]> = {};
  for (const [role, fillers] of draft.roles) roles[role] = fillers.map(({ filler }) => toRaw(context, filler));
  return roles;
}

function toRaw(context: ClaimContext, filler: Filler): Filler {
  if (filler.kind !== "text" && filler.kind !== "code") return filler;
  const start = context.doc.toRaw(filler.start);
  const end = context.doc.toRaw(filler.end);
  return { ...filler, start, end, text: context.doc.raw.slice(start, end) };
}

function attributionOf(context: ClaimContext, vouching: Vouching | null): Attribution | null {
  if (vouching === null) return null;
  const speaker = vouching.speaker === null ? null : fillerOf(vouching.speaker, context.parties);
  const source = vouching.source === null ? null : fillerOf(vouching.source, context.parties);
  return {
    speaker: speaker?.kind === "party" ? speaker : null,
    verb: vouching.verb,
    kind: vouching.kind,
    source: source?.kind === "party" ? source : null,
  };
}

function evidenceOf(context: ClaimContext, span: Span, sentence: number): Claim["evidence"] {
  const start = context.doc.toRaw(span.start);
  const end = context.doc.toRaw(span.end);
  return { start, end, text: context.doc.raw.slice(start, end), sentence };
}

function sentenceAt(context: ClaimContext, offset: number): number {
  const { sentences } = context.doc;
  let low = 0;
  let high = sentences.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return sentences[low]?.index ?? 0;
}
