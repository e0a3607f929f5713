/** What a tariff, ban, probe or approval is about where no party is named. */
import seeds from "../../../seeds/lexicon/sanction.json" with { type: "json" };
import type { Phrase } from "../../clause/phrase.js";
import { addFiller, type ClaimDraft, has } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import type { RefineInput } from "../refine.js";
import { kindOf } from "./named.js";
import { listed, originsOf, thingIn } from "./sanctionSides.js";
import { BEGINS, COMMODITIES, DECISIONS, INVESTIGATIONS, ONLY_USED, PUTS, TRADED, USES, WRONGS } from "./sanctionWords.js";

/** The words of `…에 대한`, of the object or dative, of what a passive says it of, or of the noun its clause modifies. */
export function addThings(input: RefineInput, code: string, noun: string): void {
  if (code === "fine" || code === "lawsuit" || ONLY_USED.has(noun) || (code === "probe" && !INVESTIGATIONS.has(noun) && !looksInto(input)))
    return;
  const { draft, context } = input;
  if (code === "tariff" && addGoods(input)) return;
  const phrase = thingPhrase(input, code);
  if (phrase === undefined || phrase.mentions.some((m) => kindOf(m, context.parties) === "person")) return;
  if (noun === "통제" && !TRADED.has(phrase.head.stem)) return;
  const inner = code === "approval" || (code === "ban" && isTaken(phrase)) ? (owning(phrase) ?? null) : null;
  if (inner !== null) {
    const party = inner.mentions.find((m) => m.kind === "party");
    if (party !== undefined)
      addFiller(draft, "target", { filler: fillerOf(party, context.parties), surety: "near", reason: "whose trade it is" });
    else
      for (const member of listed(inner, draft.segment.phrases)) {
        const span = thingIn(member);
        if (span !== null)
          addFiller(draft, "target", { filler: textFiller(context.doc.text, span), surety: "near", reason: "what is traded" });
      }
    if (has(draft, "target")) return;
  }
  const origins = code === "tariff" ? originsOf(phrase, draft.segment.phrases) : [];
  const members = origins.length > 0 ? origins : code === "tariff" || code === "ban" ? listed(phrase, draft.segment.phrases) : [phrase];
  for (const member of members) {
    const span = thingIn(member);
    if (span !== null)
      addFiller(draft, "target", { filler: textFiller(context.doc.text, span), surety: "near", reason: "what it is about" });
  }
}

/** `반도체 [수입에 대한] 조사를 시작했다`: trade and wrongs are looked into by authorities, the rest by pollsters. */
const looksInto = ({ trigger, draft }: RefineInput): boolean =>
  has(draft, "authority") &&
  trigger.predicate !== null &&
  (trigger.phrase?.modifiers.some((m) => m.case === "about" && (TRADED.has(m.head.stem) || WRONGS.some((w) => m.head.stem.endsWith(w)))) ??
    false);

/** `[한국산 자동차] 관세를`, `25% [철강·알루미늄] 관세`: goods that stand before the noun in its own phrase. */
function addGoods({ draft, context, trigger }: RefineInput): boolean {
  const words = trigger.phrase?.words.filter((w) => w.end <= trigger.span.start) ?? [];
  const last = words.at(-1);
  if (last === undefined || last.verb !== null || (last.mention !== null && last.mention.kind !== "chip") || !isGoods(last.stem))
    return false;
  const before = words.at(-2);
  const start = before !== undefined && before.mention === null && before.stem.endsWith(MADE_IN) ? before.start : last.start;
  const put = (span: { start: number; end: number }) =>
    addFiller(draft, "target", {
      filler: textFiller(context.doc.text, span),
      surety: "read",
      reason: "goods before the noun",
      inside: true,
    });
  // `[철강]·알루미늄 관세를`
  const at = draft.segment.phrases.indexOf(trigger.phrase as Phrase);
  const listed = words.slice(0, -1).filter((w) => (w.after === "·" || w.after === ",") && isGoods(w.stem));
  for (const w of listed) put({ start: w.start, end: w.stemEnd });
  for (let i = at - 1; i >= 0; i--) {
    const member = draft.segment.phrases[i] as Phrase;
    const after = member.words.at(-1)?.after;
    if (!(member.case === "comitative" || (member.case === "none" && (after === "·" || after === ","))) || !isGoods(member.head.stem))
      break;
    put({ start: member.start, end: member.head.stemEnd });
  }
  put({ start, end: last.stemEnd });
  return true;
}

const isGoods = (stem: string): boolean => COMMODITIES.some((w) => stem.endsWith(w));
/** `한국[산]` */
const MADE_IN = seeds.madeIn;

function thingPhrase({ draft, trigger }: RefineInput, code: string): Phrase | undefined {
  const about = trigger.phrase?.modifiers.findLast((m) => m.case === "about" && m.headMention === null);
  if (about !== undefined) return about;
  const clause = trigger.phrase?.relative ?? null;
  const own = clause !== null && PUTS.has(clause.name) ? clause.args : [];
  const args = [...(draft.predicate?.args ?? []), ...own].filter((a) => a !== trigger.phrase && a.headMention === null);
  if (code === "tariff") {
    const head = headOf(draft);
    if (head !== null) return head;
  }
  // `스마트폰을 관세에서 면제했다`
  const apart =
    trigger.phrase !== null && trigger.phrase.case !== "object" && (trigger.row.with !== undefined || trigger.phrase.case === "locative");
  const object = trigger.phrase === null || apart;
  const direct = args.findLast((a) => (a.case === "dative" && code !== "probe") || a.case === "about" || (a.case === "object" && object));
  if (direct !== undefined || code !== "tariff" || trigger.frame !== "passive") return direct;
  return args.find((a) => a.case === "topic" || a.case === "subject");
}

/** `[갈륨]의 미국 수출을 금지했다`, `[희토류]에 대한 수출을`, `[3호기]의 운영을 허가했다`: where its trade or use is banned or allowed, what is traded or used. */
const owning = (phrase: Phrase): Phrase | undefined => phrase.modifiers.findLast((m) => m.case === "genitive" || m.case === "about");
const isTaken = ({ head }: Phrase): boolean => TRADED.has(head.stem) || USES.has(head.stem);

/** `관세를 부과하기 시작한 [철강]`, `관세가 매겨지는 [알루미늄]`. */
function headOf({ predicate, segment }: ClaimDraft): Phrase | null {
  if (predicate === null) return null;
  const next = predicate.ending.kind === "nominal" ? segment.predicates[predicate.index + 1] : undefined;
  const last = next === undefined ? predicate : BEGINS.has(next.name) ? next : undefined;
  const head = last?.ending.kind === "adnominal" ? last.modifies : null;
  // `관세를 매기는 [등] 맞불을 놨다`
  if (head?.words[0]?.stem === seeds.such) return null;
  return head === null || head.headMention !== null || DECISIONS.has(head.head.stem) || thingIn(head) === null ? null : head;
}
