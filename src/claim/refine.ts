/** What a type does to its claim after cases and reach have filled it: one file a type. */
import type { Segment } from "../clause/segments.js";
import type { Mention } from "../contract/types.js";
import type { Candidate } from "./candidates.js";
import type { EventType } from "./catalogue.js";
import type { Discourse } from "./discourse.js";
import type { ClaimContext, ClaimDraft } from "./draft.js";
import { admitsAcquisition, refineAcquisition } from "./refine/acquisition.js";
import { extendAcquisitions } from "./refine/acquisitionPrice.js";
import { extendBonds } from "./refine/bonds.js";
import { admitsContract, refineContract } from "./refine/contract.js";
import { extendContracts } from "./refine/contractFacts.js";
import { admitsDevelopment, refineDevelopment } from "./refine/development.js";
import { extendFines } from "./refine/fines.js";
import { extendFinesBefore } from "./refine/finesBefore.js";
import { extendInvestments, prepareInvestment, refineInvestment } from "./refine/investment.js";
import { admitsLaunch, extendLaunches, refineLaunch } from "./refine/launch.js";
import { prepareOffering, refineOffering } from "./refine/offering.js";
import { extendOfferings } from "./refine/offeringTerms.js";

import { refinePartnership } from "./refine/partnership.js";
import { extendPartnerships } from "./refine/partnershipJoint.js";

import { extendPayouts, refinePayout } from "./refine/payout.js";

import { refinePersonnel } from "./refine/personnel.js";
import { extendAppointments } from "./refine/personnelLists.js";
import { admitsSanction, refineSanction } from "./refine/sanction.js";
import { extendTariffs } from "./refine/tariffs.js";
import type { Trigger } from "./triggers.js";

export interface RefineInput {
  readonly context: ClaimContext;
  readonly draft: ClaimDraft;
  readonly trigger: Trigger;
  readonly candidates: readonly Candidate[];
  readonly owned: ReadonlySet<string>;
  /** Events told before this one, of all types, in text order. */
  readonly drafts: readonly ClaimDraft[];
  readonly discourse: Discourse;
}

/** Asked of a trigger before anything is gathered for its claim: most words of an event state none. Pure. */
export type Admit = (input: Pick<RefineInput, "context" | "trigger" | "drafts"> & { readonly segment: Segment }) => boolean;

export const ADMIT: Partial<Record<EventType, Admit>> = {
  acquisition: admitsAcquisition,
  contract: admitsContract,
  development: admitsDevelopment,
  launch: admitsLaunch,
  sanction: admitsSanction,
};

/** May add or correct fillers and change the status; `false` drops the claim. */
export type Refine = (input: RefineInput) => boolean;

export const REFINE: Partial<Record<EventType, Refine>> = {
  acquisition: refineAcquisition,
  contract: refineContract,
  development: refineDevelopment,
  investment: refineInvestment,
  launch: refineLaunch,
  offering: refineOffering,
  payout: refinePayout,
  partnership: refinePartnership,
  personnel: refinePersonnel,
  sanction: refineSanction,
};

/** What a type supplies before it is asked whether the claim stands. */
export type Prepare = (input: RefineInput) => void;

export const PREPARE: Partial<Record<EventType, Prepare>> = { investment: prepareInvestment, offering: prepareOffering };

/** What a type reads from a segment once its triggers are done: lists, participants. May add to earlier drafts or push new ones. */
export type Extend = (
  context: ClaimContext,
  segment: Segment,
  drafts: ClaimDraft[],
  owned: ReadonlySet<string>,
  topic: Mention | null,
) => void;

export const EXTEND: readonly Extend[] = [
  extendContracts,
  extendPartnerships,
  extendOfferings,
  extendInvestments,
  extendAcquisitions,
  extendLaunches,
  extendTariffs,
  extendFines,
  extendFinesBefore,
  extendPayouts,
  extendAppointments,
  // last: it turns investments already complete into offerings
  extendBonds,
];
