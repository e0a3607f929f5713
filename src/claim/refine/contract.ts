/** Contracts: everybody named is a party; a changed amount keeps the old one. */
import seeds from "../../../seeds/lexicon/amend.json" with { type: "json" };
import { nameOf } from "../../context/chain.js";
import type { Candidate } from "../candidates.js";
import { addFiller } from "../draft.js";
import { fillerOf } from "../fillers.js";
import type { Refine } from "../refine.js";

const amending = new Set(seeds.verbs);

export const refineContract: Refine = ({ context, draft, candidates }) => {
  const predicate = draft.predicate;
  if (predicate !== null && amending.has(nameOf(predicate))) amend(candidates);
  for (const role of ["supplier", "customer"]) for (const f of draft.roles.get(role) ?? []) addFiller(draft, "party", f);
  return true;

  /** `380억 달러 규모의 계약을 1000억 달러로 확장`: the figure in -로 is the new one. */
  function amend(all: readonly Candidate[]): void {
    const monies = all.flatMap((c) =>
      c.mentions.filter((m) => m.kind === "money" && m.conversionOf === null).map((mention) => ({ mention, place: c.place })),
    );
    const now = monies.find((m) => m.place === "instrument") ?? monies.toSorted((a, b) => b.mention.start - a.mention.start)[0];
    const before = monies.find((m) => m !== now);
    if (now === undefined || before === undefined) return;
    draft.roles.set("amount", [{ filler: fillerOf(now.mention, context.parties), surety: "read", reason: "new value of an amendment" }]);
    draft.roles.set("previousAmount", [
      { filler: fillerOf(before.mention, context.parties), surety: "read", reason: "old value of an amendment" },
    ]);
  }
};
