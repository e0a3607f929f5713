/** Mentions and sentences → claims: figures first (they own their numbers), then events, quotations, specifications. */
import { segment } from "../clause/segments.js";
import type { Claim, Mention, Party } from "../contract/types.js";
import type { Document } from "../text/document.js";
import type { ClaimContext, ClaimDraft } from "./draft.js";
import { findEvents } from "./events.js";
import { findFigures } from "./figures.js";
import { finish } from "./finish.js";
import { merge } from "./merge.js";
import { vouchQuoted } from "./quoted.js";
import { findResidue } from "./residue/residue.js";
import { findSpecifications } from "./specifications.js";
import { findStatements } from "./statements.js";
import { withoutTellingDays } from "./telling.js";
import { type TraceEntry, traceFound } from "./trace.js";
import { withoutRetold } from "./views.js";
import { isBearerless, isYielding, withoutSizes, withoutSpecified, withoutYielded } from "./yields.js";

export interface ClaimInput {
  readonly doc: Document;
  /** With folded offsets. */
  readonly mentions: readonly Mention[];
  readonly parties: readonly Party[];
  readonly reference: string | null;
  readonly trace?: TraceEntry[];
}

export function findClaims({ doc, mentions, parties, reference, trace }: ClaimInput): Claim[] {
  const context: ClaimContext = {
    doc,
    mentions,
    parties: new Map(parties.map((p) => [p.id, p])),
    segments: segment(doc, mentions, parties),
    reference,
    ...(trace === undefined ? {} : { trace }),
  };
  const figures = findFigures(context);
  const held = figures.filter((d) => !isYielding(d));
  const owned = ownedBy(held);
  const events = findEvents(context, owned);
  const borne = ownedBy(held.filter((d) => !isBearerless(d)));
  const sized = findSpecifications(context, borne);
  const specifications = withoutSizes(sized, events);
  const told = [...withoutSpecified(withoutYielded(figures, events), specifications), ...events, ...specifications];
  const residue = findResidue(context, ownedBy(told), figures);
  told.push(...residue);
  const statements = findStatements(context);
  vouchQuoted(context, told, statements);
  withoutTellingDays(told, reference);
  const drafts = [...told, ...withoutRetold(statements, told, doc.text)];
  const kept = merge(drafts, mentions);
  if (trace !== undefined)
    traceFound(context, [...figures, ...events, ...sized, ...residue, ...statements], new Set(drafts), new Set(kept));
  return finish(context, kept);
}

/** The money, percents and quantities these figures hold. */
function ownedBy(figures: readonly ClaimDraft[]): Set<string> {
  const owned = new Set<string>();
  for (const draft of figures)
    for (const fillers of draft.roles.values())
      for (const { filler } of fillers)
        if ((filler.kind === "money" || filler.kind === "percent" || filler.kind === "quantity") && filler.mention !== null)
          owned.add(filler.mention);
  return owned;
}
