/** What a type does to its claim after cases and reach have filled it: one file a type. */
import type { Candidate } from "./candidates.js";
import type { EventType } from "./catalogue.js";
import type { ClaimContext, ClaimDraft } from "./draft.js";
import { refineContract } from "./refine/contract.js";
import type { Trigger } from "./triggers.js";

export interface RefineInput {
  readonly context: ClaimContext;
  readonly draft: ClaimDraft;
  readonly trigger: Trigger;
  readonly candidates: readonly Candidate[];
  readonly owned: ReadonlySet<string>;
}

/** May add or correct fillers and change the status; `false` drops the claim. */
export type Refine = (input: RefineInput) => boolean;

export const REFINE: Partial<Record<EventType, Refine>> = { contract: refineContract };
