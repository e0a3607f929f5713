/** Whether what was read around a word of sanctions is one. */
import seeds from "../../../seeds/lexicon/sanction.json" with { type: "json" };
import { type ClaimDraft, has } from "../draft.js";
import type { RefineInput } from "../refine.js";
import { isSubjectPlace } from "./sanctionPut.js";
import { isAuthority, type Side } from "./sanctionSides.js";
import { COURTS, DAMAGES, EXPORT_BANS, FIRM_ASIDES, FORMAL, INVESTIGATIONS, REPORTED, VERDICTS, WRONGS } from "./sanctionWords.js";

const OUGHT = seeds.ought;

/** Is a wrong named in what is looked into? */
export const isAboutWrong = ({ draft, context }: RefineInput): boolean => {
  // the clause of what is looked into stands before; a headline names the wrong where it finds room
  const { sentence, start } = draft.segment;
  const text =
    sentence.zone === "title" ? context.doc.text.slice(sentence.start, sentence.end) : context.doc.text.slice(start, draft.evidence.end);
  return WRONGS.some((w) => text.includes(w));
};

export function stands(input: RefineInput, code: string, noun: string, sides: readonly Side[]): boolean {
  const { draft, trigger } = input;
  const by = has(draft, "authority");
  const to = has(draft, "target");
  const stated = trigger.predicate !== null;
  // `항소를 취하해야 한다`: what somebody ought to do nobody does
  if (trigger.predicate?.ending.surface.endsWith(OUGHT) === true) return false;
  if (!stated && !isTold(input, sides) && draft.segment.sentence.zone !== "title" && code !== "fine") return false;
  switch (code) {
    case "fine":
      return (by && to) || ((by || to) && has(draft, "amount"));
    case "lawsuit":
      if (DAMAGES.has(noun)) return to && (isByCourt(draft) || isOrder(trigger));
      if (VERDICTS.has(noun)) return to;
      if (REPORTED.has(noun)) return by && to && (has(draft, "reason") || isBroughtBefore(input));
      return (by && to) || ((by || to) && (has(draft, "amount") || (stated && isRead(draft))));
    case "tariff":
      return by ? to || has(draft, "amount") || (stated && hasPowers(draft, sides)) : stated && to && has(draft, "amount");
    case "probe":
      if (by && to) return true;
      if (!stated) return false;
      return to ? INVESTIGATIONS.has(noun) : hasPowers(draft, sides) && (INVESTIGATIONS.has(noun) || isAboutWrong(input));
    case "ban":
      if (!by) return to && stated && trigger.frame === "receive" && FORMAL.has(noun) && isRead(draft);
      return to || (stated && EXPORT_BANS.has(noun) && hasPowers(draft, sides));
    default:
      return by && to;
  }
}

/** A noun nobody states tells the act if its own phrase says whose, how much, or that it was imposed. */
function isTold({ draft, trigger }: RefineInput, sides: readonly Side[]): boolean {
  const behind = trigger.phrase?.words.filter((w) => w.start >= trigger.span.end) ?? [];
  return (
    (has(draft, "target") && behind.some((w) => FIRM_ASIDES.has(w.stem))) ||
    sides.some((s) => s.inside) ||
    (trigger.phrase?.mentions.some((m) => m.start >= trigger.span.end) ?? false)
  );
}

/** `배상하라는 [평결]을 받았다` */
export const isOrder = ({ predicate }: RefineInput["trigger"]): boolean => COURT_ORDERS.has(predicate?.modifies?.head.stem ?? "");
const COURT_ORDERS: ReadonlySet<string> = new Set(seeds.courtOrders);

const isByCourt = (draft: ClaimDraft): boolean =>
  draft.roles.get("authority")?.some(({ filler }) => {
    const name = filler.kind === "party" ? filler.name : filler.kind === "text" ? filler.text : "";
    return COURTS.some((w) => name.endsWith(w));
  }) ?? false;

/** Somebody named in the sentence itself. */
const isRead = (draft: ClaimDraft): boolean =>
  [...(draft.roles.get("authority") ?? []), ...(draft.roles.get("target") ?? [])].some((f) => f.surety === "read");

const hasPowers = (draft: ClaimDraft, sides: readonly Side[]): boolean =>
  sides.some((s) => s.powers && isSubjectPlace(s.place) && draft.roles.get("authority")?.some((f) => f.filler === s.filler));

/** `[공정위]에 신고했다` */
const isBroughtBefore = ({ candidates, context }: RefineInput): boolean =>
  candidates.some((c) => c.place === "dative" && c.mentions.some((m) => isAuthority(m, context.parties, "lawsuit")));
