/** Claims while they are being built: fillers by role, and where in the parse they stand. */
import type { Predicate } from "../clause/phrase.js";
import type { Segment } from "../clause/segments.js";
import type { Vouching } from "../context/attribution.js";
import type { ClaimType, DateValue, Filler, Mention, Party, Status } from "../contract/types.js";
import type { Span } from "../core/span.js";
import type { Document } from "../text/document.js";
import type { TraceEntry } from "./trace.js";

/** What claim finders share about one article. Offsets are folded. */
export interface ClaimContext {
  readonly doc: Document;
  readonly mentions: readonly Mention[];
  readonly parties: ReadonlyMap<string, Party>;
  readonly segments: readonly Segment[];
  readonly reference: string | null;
  /** Filled with one entry a trigger when the caller wants an explanation. */
  readonly trace?: TraceEntry[];
}

/** How sure a filler is: `read` from its case, `near` by position, `assumed` from an earlier sentence. */
export type Surety = "read" | "near" | "assumed";

export interface RoleFiller {
  readonly filler: Filler;
  readonly surety: Surety;
  /** Why this one, for `explain`: `subject of 투자하다`. */
  readonly reason: string;
  /** Read from the trigger's own noun phrase. */
  readonly inside?: boolean;
}

export interface ClaimDraft {
  readonly type: ClaimType;
  readonly roles: Map<string, RoleFiller[]>;
  status: Status;
  polarity: "positive" | "negative";
  time: DateValue | null;
  condition: string | null;
  vouching: Vouching | null;
  readonly evidence: Span;
  readonly moreEvidence: Span[];
  readonly segment: Segment;
  readonly predicate: Predicate | null;
  readonly rule: string;
  /** Drafts this one is a part of (a tranche of a total). */
  readonly partOf: ClaimDraft[];
}

type Known = "type" | "evidence" | "segment" | "rule";

/** A claim as it begins: done, nobody's word, without roles, as far as nothing else is known. */
export const newDraft = (known: Pick<ClaimDraft, Known> & Partial<Omit<ClaimDraft, Known | "roles">>): ClaimDraft => ({
  roles: new Map(),
  status: "done",
  polarity: "positive",
  time: null,
  condition: null,
  vouching: null,
  moreEvidence: [],
  predicate: null,
  partOf: [],
  ...known,
});

export function addFiller(draft: Pick<ClaimDraft, "roles">, role: string, filler: RoleFiller): void {
  const list = draft.roles.get(role);
  if (list === undefined) draft.roles.set(role, [filler]);
  else if (!list.some((f) => sameFiller(f.filler, filler.filler))) list.push(filler);
}

export const has = (draft: Pick<ClaimDraft, "roles">, role: string): boolean => (draft.roles.get(role)?.length ?? 0) > 0;

/** Do two fillers name the same thing? Values decide, not places. */
export function sameFiller(a: Filler, b: Filler): boolean {
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case "party":
      return a.party === (b as typeof a).party;
    case "money":
      return a.money.amount === (b as typeof a).money.amount && same(a.money, (b as typeof a).money);
    case "percent":
      return a.percent.value === (b as typeof a).percent.value && same(a.percent, (b as typeof a).percent);
    case "quantity":
      return a.quantity.value === (b as typeof a).quantity.value && same(a.quantity, (b as typeof a).quantity);
    case "date":
      return a.date.timex === (b as typeof a).date.timex;
    case "duration":
      return a.duration.iso === (b as typeof a).duration.iso;
    case "chip":
      return a.chip === (b as typeof a).chip;
    case "text":
      return a.text === (b as typeof a).text;
    case "code":
      return a.code === (b as typeof a).code;
  }
}
const same = (a: object, b: object): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
