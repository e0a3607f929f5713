/** What a tariff, ban, probe or approval is about where no party is named. */
import type { Phrase } from "../../clause/phrase.js";
import { addFiller, type ClaimDraft } from "../draft.js";
import { textFiller } from "../fillers.js";
import type { RefineInput } from "../refine.js";
import { kindOf } from "./named.js";
import { listed, originsOf, thingIn } from "./sanctionSides.js";
import { BEGINS, DECISIONS, INVESTIGATIONS, ONLY_USED, TRADED } from "./sanctionWords.js";

/** The words of `…에 대한`, of the object or dative, of what a passive says it of, or of the noun its clause modifies. */
export function addThings(input: RefineInput, code: string, noun: string): void {
  if (code === "fine" || code === "lawsuit" || ONLY_USED.has(noun) || (code === "probe" && !INVESTIGATIONS.has(noun))) return;
  const { draft, context } = input;
  const phrase = thingPhrase(input, code);
  if (phrase === undefined || phrase.mentions.some((m) => kindOf(m, context.parties) === "person")) return;
  if (noun === "통제" && !TRADED.has(phrase.head.stem)) return;
  const origins = code === "tariff" ? originsOf(phrase, draft.segment.phrases) : [];
  const members = origins.length > 0 ? origins : code === "tariff" || code === "ban" ? listed(phrase, draft.segment.phrases) : [phrase];
  for (const member of members) {
    const span = thingIn(member);
    if (span !== null)
      addFiller(draft, "target", { filler: textFiller(context.doc.text, span), surety: "near", reason: "what it is about" });
  }
}

function thingPhrase({ draft, trigger }: RefineInput, code: string): Phrase | undefined {
  const about = trigger.phrase?.modifiers.findLast((m) => m.case === "about" && m.headMention === null);
  if (about !== undefined) return about;
  const args = draft.predicate?.args.filter((a) => a !== trigger.phrase && a.headMention === null) ?? [];
  if (code === "tariff") {
    const head = headOf(draft);
    if (head !== null) return head;
  }
  const object = trigger.phrase === null || (trigger.row.with !== undefined && trigger.phrase.case !== "object");
  const direct = args.findLast((a) => (a.case === "dative" && code !== "probe") || a.case === "about" || (a.case === "object" && object));
  if (direct !== undefined || code !== "tariff" || trigger.frame !== "passive") return direct;
  return args.find((a) => a.case === "topic" || a.case === "subject");
}

/** `관세를 부과하기 시작한 [철강]`, `관세가 매겨지는 [알루미늄]`. */
function headOf({ predicate, segment }: ClaimDraft): Phrase | null {
  if (predicate === null) return null;
  const next = predicate.ending.kind === "nominal" ? segment.predicates[predicate.index + 1] : undefined;
  const last = next === undefined ? predicate : BEGINS.has(next.name) ? next : undefined;
  const head = last?.ending.kind === "adnominal" ? last.modifies : null;
  return head === null || head.headMention !== null || DECISIONS.has(head.head.stem) || thingIn(head) === null ? null : head;
}
