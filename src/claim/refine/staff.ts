/** Layoffs and hires: how many people, at whose. A count of anything else is none. */
import type { Mention } from "../../contract/types.js";
import { addFiller, has } from "../draft.js";
import { fillerOf } from "../fillers.js";
import type { Refine, RefineInput } from "../refine.js";
import { dateAround } from "./around.js";
import { isSubject, kindOf, namedBy } from "./named.js";
import { HEADS, STAFF, STAFF_ONLY, STATED } from "./personnelWords.js";

const FLOW: ReadonlySet<string> = new Set([
  "object",
  "none",
  "compound",
  "genitive",
  "copula",
  "subject",
  "topic",
  "also",
  "instrument",
  "dative",
]);

export const refineStaff: Refine = (input) => {
  const { draft, context, trigger, discourse } = input;
  const text = context.doc.text.slice(draft.evidence.start, draft.evidence.end);
  const staff = STAFF.some((w) => text.includes(w));
  for (const mention of counts(input, staff))
    addFiller(draft, "quantity", { filler: fillerOf(mention, context.parties), surety: "read", reason: "people counted", inside: true });
  const told = trigger.predicate !== null && STATED.has(trigger.word.stem);
  if (!has(draft, "quantity") && !told) return false;
  if (STAFF_ONLY.has(trigger.predicate?.name ?? "") && !staff) return false;
  const named = namedBy(input).filter((n) => {
    const kind = kindOf(n.mention, context.parties);
    return kind !== null && kind !== "person" && kind !== "media" && kind !== "group";
  });
  const employer =
    named.find(isSubject) ??
    named.find((n) => n.place === "genitive" || n.place === "locative" || n.place === "head" || n.place === "compound");
  const topic = discourse.topic(draft.segment);
  if (employer !== undefined)
    addFiller(draft, "organisation", { filler: fillerOf(employer.mention, context.parties), surety: "read", reason: employer.place });
  else if (
    topic !== null &&
    trigger.predicate !== null &&
    kindOf(topic, context.parties) === "company" &&
    draft.segment.sentence.zone !== "title"
  )
    addFiller(draft, "organisation", { filler: fillerOf(topic, context.parties), surety: "assumed", reason: "running topic" });
  draft.time ??= dateAround(draft.segment, draft.predicate);
  return has(draft, "organisation");
};

/** The people counted: those of the object and of the clause that restates it (`전체의 12%인 340여명`). */
function counts({ trigger, candidates, owned, draft }: RefineInput, staff: boolean): Mention[] {
  const fits = (m: Mention): boolean =>
    !owned.has(m.id) && ((m.kind === "quantity" && HEADS.has(m.value.unit)) || (m.kind === "percent" && staff && m.value.unit === "%"));
  const own = trigger.phrase?.mentions ?? [];
  // `희망퇴직으로 647명이 떠났다`
  const means = trigger.phrase?.case === "instrument" && trigger.predicate === null;
  const phrases = candidates.filter((c) => FLOW.has(c.place) && (means || c.phrase.start < trigger.span.end)).map((c) => c.phrase);
  const all = [trigger.phrase, ...phrases].flatMap((p) =>
    p === null || p === undefined ? [] : [...p.mentions, ...p.modifiers.flatMap((m) => m.mentions), ...restated(p.relative)],
  );
  const found = [...new Set([...own, ...all])].filter(fits);
  const direct = found.filter((m) => m.start >= draft.evidence.start);
  const first = direct[0];
  if (first === undefined) return [];
  const other = direct.find((m) => m.kind !== first.kind);
  return other === undefined ? [first] : [first, other];
}

/** Figures of an equation before the noun: `전체 임직원의 [12%]인`. */
function restated(clause: RefineInput["trigger"]["predicate"]): Mention[] {
  if (clause === null || clause.lemma !== "이다") return [];
  return clause.args.flatMap((a) => a.mentions);
}
