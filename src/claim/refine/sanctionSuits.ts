/** Suits: who sues is the subject; who is sued stands in `…을 상대로`, in the object or in the dative. */
import seeds from "../../../seeds/lexicon/sanction.json" with { type: "json" };
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimDraft, has, sameFiller } from "../draft.js";
import { fillerOf } from "../fillers.js";
import { outerSegment, recent } from "../recent.js";
import type { RefineInput } from "../refine.js";
import { isSubjectPlace, put, putList } from "./sanctionPut.js";
import type { Side } from "./sanctionSides.js";
import { isOrder } from "./sanctionStands.js";
import { CHARGED, LOSES } from "./sanctionWords.js";

export function sue(input: RefineInput, sides: readonly Side[]): void {
  const { draft, trigger } = input;
  const able = sides.filter((s) => !((s.place === "dative" || s.place === "compound") && isCharged(s)));
  const subject = able.find((s) => isSubjectPlace(s.place));
  const other = (...places: string[]): Side | undefined => able.find((s) => s !== subject && places.includes(s.place));
  if (trigger.frame === "receive") {
    const plaintiff = other("source", "by", "genitive");
    if (plaintiff !== undefined) put(input, "authority", plaintiff);
    // `혐의로 기소된 [사업주]`: the one its clause modifies, never a court
    const head = trigger.predicate?.ending.kind === "adnominal" ? other("head") : undefined;
    const sued = head ?? able.find((s) => s !== plaintiff && isSubjectPlace(s.place) && !isCharged(s)) ?? other("about", "circumstance");
    if (sued !== undefined) putList(input, "target", sued, able);
    return;
  }
  // `네이버는 [카카오가] 낸 소송에서 이겼다`: who brought it stands in the clause inside, who answers it outside
  const answering = subject?.inside === true ? able.find((s) => isSubjectPlace(s.place) && !s.inside && !isCharged(s)) : undefined;
  const named = other("circumstance", "about") ?? answering ?? other("object");
  // `소송을 낸 [다온]이`: of a clause without a subject the noun behind sues
  const suing = subject === undefined && trigger.predicate?.ending.kind === "adnominal" ? suitor(input, other("head")) : undefined;
  const sued = named ?? other(...(suing === undefined ? DATIVES : ["dative", "compound"])) ?? other("comitative");
  const beside = sued ?? other("genitive");
  if (subject !== undefined && beside !== undefined && isLost(trigger, beside)) {
    putList(input, "authority", beside, able);
    putList(input, "target", subject, able);
    return;
  }
  if (sued !== undefined) putList(input, "target", sued, able);
  const sameAsSued = (s: Side): boolean => sued !== undefined && sameFiller(s.filler, sued.filler);
  const plaintiff = subject === undefined || sameAsSued(subject) ? (suing ?? other("genitive")) : subject;
  if (plaintiff === undefined || plaintiff === sued) {
    if (plaintiff === undefined) recallPlaintiff(input);
    return;
  }
  // `[라온과] 다온의 소송이 이어진다`: the two of them
  const first =
    plaintiff.place === "genitive" && sued === undefined ? able.find((s) => plaintiff.phrase.conjuncts.includes(s.phrase)) : undefined;
  if (first !== undefined) {
    put(input, "authority", first);
    put(input, "target", plaintiff);
    return;
  }
  putList(input, "authority", plaintiff, able);
  // `가온제약과의 소송에서`, `가온제약의 상고를`
  const against = subject === undefined || has(draft, "target") ? undefined : other("genitive");
  if (against !== undefined) put(input, "target", against);
}
/** `기소한 [양 전 대법원장]`: of those indicted only who may indict does it. */
function suitor({ context, trigger }: RefineInput, head: Side | undefined): Side | undefined {
  const written = context.doc.text.slice(trigger.span.start, trigger.span.end);
  return head === undefined || isCharged(head) || !seeds.indicts.some((w) => written.endsWith(w)) ? head : undefined;
}
const DATIVES: readonly string[] = ["dative", "compound", "head"];

/** `다온은 900만 달러를 배상하라는 평결을 [받았다]`: who is ordered to pay is who got the order. */
export function orderedToPay(input: RefineInput, sides: readonly Side[]): boolean {
  const { predicate } = input.trigger;
  if (predicate === null || !isOrder(input.trigger) || predicate.modifies?.governor?.name !== seeds.receives) return false;
  const payer = sides.find((s) => isSubjectPlace(s.place) && !isCharged(s));
  if (payer === undefined) return false;
  putList(input, "target", payer, sides);
  return true;
}

/** `다온은 [라온과의] 소송에서 패소했다`: of a suit nobody is said to have brought, the one who wins it sues the one who loses. */
const isLost = (trigger: RefineInput["trigger"], other: Side): boolean =>
  trigger.predicate !== null &&
  LOSES.has(trigger.predicate.name) &&
  trigger.phrase?.relative == null &&
  TOGETHER.has(other.phrase.words.at(-1)?.case ?? "");
const TOGETHER: ReadonlySet<string> = new Set(["comitative", "genitive"]);

/** `이후 소송을 냈다`: whom the text is about. */
function recallPlaintiff({ draft, context, trigger, discourse }: RefineInput): void {
  const { predicate } = trigger;
  const around = [...(predicate?.args ?? []), ...(predicate?.outer ?? []), ...(trigger.phrase?.relative?.args ?? [])];
  if (predicate === null || around.some((a) => isSubjectPlace(a.case))) return;
  const topic = draft.segment.quote === null && draft.segment.sentence.zone !== "title" ? discourse.topic(draft.segment, 1) : null;
  if (topic === null) return;
  const filler = fillerOf(topic, context.parties);
  if (!draft.roles.get("target")?.some((f) => sameFiller(f.filler, filler)))
    addFiller(draft, "authority", { filler, surety: "assumed", reason: "running topic" });
}

/** Where a suit is brought: courts, prosecutors, commissions. */
const isCharged = ({ filler, kind }: Side): boolean =>
  kind === "government" || kind === "body" || (filler.kind === "party" && CHARGED.some((w) => filler.name.endsWith(w)));

/** Who speaks the quotation a claim stands in: the topic of the sentence around it. */
export function quotedSpeaker(context: RefineInput["context"], draft: ClaimDraft): Mention | null {
  if (draft.segment.quote === null) return null;
  const outer = outerSegment(context, draft.segment.sentence);
  // `트럼프 "관세 부과"`, `트럼프, "관세 부과"`: a headline names the speaker alone, right before
  const title = draft.segment.sentence.zone === "title";
  const subjects =
    outer?.phrases.filter((p) => isSubjectPlace(p.case) || (title && p.case === "none" && p.end <= draft.segment.start)) ?? [];
  return subjects.flatMap((p) => p.headMention ?? p.mentions).find((m) => m.kind === "party") ?? null;
}

/** `"행정소송을 제기할 것"이라고 했다`: the speaker sues, and whom the sanction told before came from. */
export function sueFromQuote({ draft, context, drafts, trigger }: RefineInput): void {
  const speaker = draft.vouching?.speaker ?? quotedSpeaker(context, draft);
  if (trigger.predicate === null || trigger.frame !== "active" || speaker?.kind !== "party") return;
  if (!has(draft, "authority") && (draft.segment.quote !== null || has(draft, "target")))
    addFiller(draft, "authority", { filler: fillerOf(speaker, context.parties), surety: "near", reason: "who speaks" });
  const before = recent(drafts, draft.segment.sentence.index, 12).findLast(
    (d) => d.type === "sanction" && d.roles.get("target")?.some((f) => f.filler.kind === "party" && f.filler.party === speaker.value.party),
  );
  if (has(draft, "target") || before === undefined) return;
  for (const f of before.roles.get("authority") ?? [])
    addFiller(draft, "target", { ...f, surety: "assumed", reason: "who had sanctioned" });
}
