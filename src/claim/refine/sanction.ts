/** Sanctions: a word like 조사 or 승인 is one only between an authority and somebody it is done to. */
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimDraft, has } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import { outerSegment, recent } from "../recent.js";
import type { Refine, RefineInput } from "../refine.js";
import { dateAround } from "./around.js";
import { isSide, isSubject, kindOf, type Named, namedBy } from "./named.js";
import { isAuthority, thingOf } from "./sanctionSides.js";
import { ASIDES, CHARGED, COUNTRIES, FIRM_ASIDES, NOT_NOUNS, PREFIXES, REASONS, SPECIFIC_PROBES, VERDICTS } from "./sanctionWords.js";

export const refineSanction: Refine = (input) => {
  const { draft, trigger, context } = input;
  const noun = nounOf(input);
  const code = trigger.row.code ?? "";
  if (noun === null || isAside(input, code)) return false;
  keepAmounts(input, code);
  const named = namedBy(input);
  if (code === "lawsuit" && !VERDICTS.has(noun)) sue(input, named);
  else impose(input, named, code);
  if (VERDICTS.has(noun) && trigger.predicate === null) return false;
  if (code === "lawsuit" && !VERDICTS.has(noun)) sueFromQuote(input);
  addReason(input);
  if (!has(draft, "authority")) recallAuthority(input);
  if (!has(draft, "authority") && (code === "tariff" || code === "ban")) actAsCountry(input, code);
  if (!has(draft, "target") && (code === "tariff" || code === "ban" || code === "approval")) {
    const span = thingOf(draft.predicate, trigger);
    if (span !== null)
      addFiller(draft, "target", { filler: textFiller(context.doc.text, span), surety: "near", reason: "what it is about" });
  }
  if (!has(draft, "authority") && !has(draft, "target")) return false;
  draft.time ??= dateAround(draft.segment, draft.predicate);
  if (trigger.predicate?.ending.kind === "conditional") draft.status = "conditional";
  return stands(input, code, noun, named);
};

/** The event's noun as written; null where the word is another one: `제조사`, `시장조사`. */
function nounOf({ context, trigger }: RefineInput): string | null {
  const written = context.doc.text.slice(trigger.span.start, trigger.span.end).replaceAll(" ", "");
  if (NOT_NOUNS.some((other) => written.endsWith(other))) return null;
  const row = trigger.row.nouns?.filter((n) => written.endsWith(n)).toSorted((a, b) => b.length - a.length)[0];
  if (row === undefined) return written;
  const rest = written.slice(0, -row.length);
  return rest.length === 1 && !PREFIXES.has(rest) ? null : row;
}

/** `조사 결과`, `관세 정책`, `규제 완화`: the noun names a subject matter, not an act. */
function isAside({ trigger }: RefineInput, code: string): boolean {
  if (trigger.phrase === null) return false;
  if (trigger.phrase.case === "according" || (code === "ban" && trigger.phrase.case === "comitative")) return true;
  const behind = trigger.phrase.words.filter((w) => w.start >= trigger.span.end && w.mention === null).map((w) => w.stem);
  if (behind.length === 0) return code !== "fine" && code !== "lawsuit" && trigger.predicate === null;
  if (behind.some((w) => ASIDES.has(w))) return true;
  return code !== "fine" && code !== "lawsuit" && !behind.some((w) => FIRM_ASIDES.has(w));
}

/** Fines and suits have sums, tariffs rates; the rest have neither. */
function keepAmounts({ draft, context, candidates, owned, trigger }: RefineInput, code: string): void {
  draft.roles.delete("amount");
  const wanted = code === "tariff" ? "percent" : code === "fine" || code === "lawsuit" ? "money" : null;
  if (wanted === null) return;
  const fits = (m: Mention) => m.kind === wanted && !owned.has(m.id) && m.conversionOf === null;
  const own = trigger.phrase?.mentions.filter((m) => m.start >= trigger.span.end) ?? [];
  const best =
    own.find(fits) ??
    candidates
      .flatMap((c) => (c.inside || c.place === "object" || c.place === "none" || c.place === "instrument" ? c.mentions : []))
      .find(fits) ??
    candidates.flatMap((c) => c.mentions).find(fits);
  if (best !== undefined)
    addFiller(draft, "amount", { filler: fillerOf(best, context.parties), surety: "read", reason: "sum of the sanction" });
}

/** Fines, probes, bans, tariffs, approvals: the authority by its kind, whoever else is named the target. */
function impose({ draft, context, trigger }: RefineInput, named: readonly Named[], code: string): void {
  const { parties } = context;
  const authorities = named.filter(
    (n) =>
      isAuthority(n.mention, parties, code) &&
      // `중국에 관세를 부과`: laid upon a country, not by it
      !(n.mention.rule === "country" && n.place !== "compound" && isSide(n)) &&
      !(n.place === "dative" && named.some((o) => isSubject(o) && isAuthority(o.mention, parties, code))),
  );
  const acting = authorities.find(isSubject) ?? authorities.find((n) => n.place === "source" || n.place === "by") ?? authorities[0];
  const receive = trigger.frame === "receive" || trigger.frame === "passive";
  if (acting !== undefined) {
    const listed = authorities.filter((n) => n === acting || (n.phrase !== acting.phrase && acting.phrase.conjuncts.includes(n.phrase)));
    for (const n of listed) put({ draft, context }, "authority", n);
  }
  const others = named.filter(
    (n) =>
      !authorities.includes(n) &&
      kindOf(n.mention, parties) !== "media" &&
      !context.parties.get(n.mention.kind === "party" ? n.mention.value.party : "")?.anonymous,
  );
  const sides = others.filter((n) => isSide(n));
  const subjects = others.filter(isSubject);
  // an agent outside its powers does not sanction: `카카오는 접속을 차단했다`
  const chosen =
    sides.length > 0 && (acting !== undefined || !receive)
      ? sides
      : receive || code === "fine" || acting !== undefined
        ? [...subjects, ...sides]
        : sides;
  const first = chosen[0];
  if (first === undefined) return;
  for (const n of chosen) if (n === first || first.phrase.conjuncts.includes(n.phrase)) put({ draft, context }, "target", n);
}

/** Suits: who sues is the subject; who is sued stands in `…을 상대로`, in the object or in the dative. */
function sue({ draft, context, trigger }: RefineInput, named: readonly Named[]): void {
  const { parties } = context;
  const able = named.filter((n) => {
    const kind = kindOf(n.mention, parties);
    return kind !== "media" && !(n.place === "dative" && ([...CHARGED].some((w) => n.mention.text.endsWith(w)) || kind === "government"));
  });
  const subject = able.find(isSubject);
  const sued =
    able.find((n) => n.place === "circumstance" || n.place === "about") ??
    able.find((n) => n.place === "object") ??
    able.find((n) => n.place === "dative" || n.place === "compound" || n.place === "head");
  if (trigger.frame === "receive") {
    const plaintiff = able.find((n) => n.place === "source" || n.place === "by" || n.place === "genitive");
    if (plaintiff !== undefined) put({ draft, context }, "authority", plaintiff);
    if (subject !== undefined && subject !== plaintiff) put({ draft, context }, "target", subject);
    return;
  }
  if (sued !== undefined) put({ draft, context }, "target", sued);
  const plaintiff = subject ?? able.find((n) => n.place === "genitive" && n !== sued);
  if (plaintiff !== undefined && plaintiff !== sued) put({ draft, context }, "authority", plaintiff);
}

/** Who speaks the quotation a claim stands in: the topic of the sentence around it. */
function quotedSpeaker(context: RefineInput["context"], draft: ClaimDraft): Mention | null {
  if (draft.segment.quote === null) return null;
  const outer = outerSegment(context, draft.segment.sentence);
  const subjects = outer?.phrases.filter((p) => isSubjectCase(p.case)) ?? [];
  return subjects.flatMap((p) => p.headMention ?? p.mentions).find((m) => m.kind === "party") ?? null;
}

/** `"행정소송을 제기할 것"이라고 했다`: the speaker sues, and whom the sanction told before came from. */
function sueFromQuote({ draft, context, drafts, trigger }: RefineInput): void {
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

function put({ draft, context }: Pick<RefineInput, "draft" | "context">, role: string, named: Named): void {
  addFiller(draft, role, { filler: fillerOf(named.mention, context.parties), surety: "read", reason: named.place, inside: named.inside });
}

/** `경쟁법 위반 혐의로`, `담합했다는 이유로`. */
function addReason({ draft, context }: RefineInput): void {
  const phrase = draft.predicate?.args.find((a) => (a.case === "instrument" || a.case === "cause") && REASONS.has(a.head.stem));
  if (phrase === undefined) return;
  const start = Math.min(phrase.start, ...(phrase.relative?.args.map((a) => a.start) ?? []), phrase.relative?.start ?? phrase.start);
  addFiller(draft, "reason", {
    filler: textFiller(context.doc.text, { start, end: phrase.head.stemEnd }),
    surety: "read",
    reason: "reason phrase",
  });
}

/** `…에는 과태료 1200만원이 부과됐다`: by the authority of the sanction told just before. */
function recallAuthority({ draft, drafts, context, trigger }: RefineInput): void {
  const subject = [...(trigger.predicate?.args ?? []), ...(trigger.predicate?.outer ?? [])].find(
    (a) => a.case === "topic" || a.case === "subject",
  );
  const unnamed = subject?.head.stem.endsWith("당국") ?? false;
  if (trigger.row.code !== "fine" && trigger.row.code !== "probe" && !unnamed) return;
  const here = draft.segment.sentence.index;
  const last = recent(drafts, here, 6).findLast((d) => d.type === "sanction" && has(d, "authority"));
  if (last === undefined || trigger.predicate === null) return;
  for (const f of last.roles.get("authority") ?? [])
    if (f.filler.kind === "party" && context.parties.get(f.filler.party)?.kind === "government")
      addFiller(draft, "authority", { ...f, surety: "assumed", reason: "the authority told before", inside: false });
}

/** `미국은 … 관세를 부과했다`, `"관세를 부과할 것"이라고 트럼프는`: a country acts, or the head of state who speaks. */
function actAsCountry({ draft, context, trigger }: RefineInput, code: string): void {
  const speaker = quotedSpeaker(context, draft);
  if (speaker !== null && isAuthority(speaker, context.parties, code)) {
    addFiller(draft, "authority", { filler: fillerOf(speaker, context.parties), surety: "near", reason: "who speaks" });
    return;
  }
  const predicate = trigger.predicate ?? draft.predicate;
  const subject = [...(predicate?.args ?? []), ...(predicate?.outer ?? [])].find((a) => isSubjectCase(a.case));
  if (
    subject === undefined ||
    !COUNTRIES.has(subject.head.stem) ||
    (subject.headMention !== null && subject.headMention.rule !== "country")
  )
    return;
  const { start, stemEnd: end } = subject.head;
  addFiller(draft, "authority", { filler: textFiller(context.doc.text, { start, end }), surety: "read", reason: "a country acts" });
}
const isSubjectCase = (kase: string): boolean => kase === "subject" || kase === "topic" || kase === "also";

function stands({ draft, trigger }: RefineInput, code: string, noun: string, named: readonly Named[]): boolean {
  const both = has(draft, "authority") && has(draft, "target");
  const announced = has(draft, "target") && trigger.phrase?.words.some((w) => w.start >= trigger.span.end && FIRM_ASIDES.has(w.stem));
  const inside = announced || named.some((n) => n.inside) || (trigger.phrase?.mentions.some((m) => m.start >= trigger.span.end) ?? false);
  if (trigger.predicate === null && !inside && draft.segment.sentence.zone !== "title" && code !== "fine") return false;
  switch (code) {
    case "fine":
      return both || (has(draft, "target") && has(draft, "amount")) || (has(draft, "authority") && has(draft, "amount"));
    case "lawsuit":
      if (VERDICTS.has(noun)) return has(draft, "target");
      return both || ((has(draft, "target") || has(draft, "authority")) && has(draft, "amount"));
    case "tariff":
      return has(draft, "authority") && (has(draft, "amount") || isText(draft));
    case "probe":
      return both || (has(draft, "target") && SPECIFIC_PROBES.has(noun) && trigger.predicate !== null);
    default:
      return both;
  }
}

const isText = (draft: ClaimDraft): boolean =>
  draft.roles.get("target")?.some((f) => f.filler.kind === "text" || f.filler.kind === "party") ?? false;
