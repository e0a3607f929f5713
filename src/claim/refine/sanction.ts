/** Sanctions: a word like 조사 or 승인 is one only between an authority and somebody it is done to. */
import seeds from "../../../seeds/lexicon/sanction.json" with { type: "json" };
import type { Phrase } from "../../clause/phrase.js";
import { judge } from "../../context/status.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimDraft, has, sameFiller } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import { recent, toldIn } from "../recent.js";
import type { Admit, Refine, RefineInput } from "../refine.js";
import type { Trigger } from "../triggers.js";
import { dateAround, leadingClauses } from "./around.js";
import { isFine } from "./fines.js";
import { namedBy } from "./named.js";
import { impose } from "./sanctionImpose.js";
import { isSubjectPlace } from "./sanctionPut.js";
import { isAuthority, sidesOf } from "./sanctionSides.js";
import { stands } from "./sanctionStands.js";
import { orderedToPay, quotedSpeaker, sue, sueFromQuote } from "./sanctionSuits.js";
import { addThings } from "./sanctionThings.js";
import {
  APPLIES,
  ASIDES,
  CARRIERS,
  CASES,
  DAMAGES,
  DECISIONS,
  DENIALS,
  FIRM_ASIDES,
  HOLDS,
  LIFTS,
  LOSES,
  MEASURES,
  NAMELESS,
  NOT_NOUNS,
  PREFIXES,
  PRONOUNS,
  PUTS,
  REASONS,
  VERDICTS,
} from "./sanctionWords.js";

export const admitsSanction: Admit = (input) => {
  const { trigger } = input;
  if (isAside(trigger, trigger.row.code ?? "") || isToldByClause(input)) return false;
  const noun = nounOf(input);
  return noun !== null && (trigger.predicate !== null || !VERDICTS.has(noun));
};

export const refineSanction: Refine = (given) => {
  const input = statedInside(given);
  const { draft, trigger } = input;
  const noun = nounOf(input);
  const code = trigger.row.code ?? "";
  if (noun === null) return false;
  keepAmounts(input, code);
  const sides = sidesOf(input, namedBy(input), code);
  if (code === "lawsuit" && !VERDICTS.has(noun)) {
    sue(input, sides);
    sueFromQuote(input);
  } else if (!(DAMAGES.has(noun) && orderedToPay(input, sides))) impose(input, sides, code);
  addReason(input);
  if (!has(draft, "authority") || isNameless(draft)) recallAuthority(input);
  if (!has(draft, "authority") && (code === "tariff" || draft.segment.sentence.zone === "title")) speakAsCountry(input, code);
  if (code === "approval" && trigger.frame === "receive") shareReceived(input);
  if (!has(draft, "target") && (code === "fine" || code === "probe" || code === "ban")) shareTarget(input);
  if (!has(draft, "target")) addThings(input, code, noun);
  if (!has(draft, "authority") && !has(draft, "target")) return false;
  draft.time ??= dateAround(draft.segment, draft.predicate);
  settleStatus(input, noun);
  return stands(input, code, noun, sides);
};

/** `미국이 철강에 [부과한] 관세는 부당하다`: the clause that modifies the noun states it where its governor does not. */
function statedInside(input: RefineInput): RefineInput {
  const { trigger, draft } = input;
  const clause = trigger.predicate === null ? (trigger.phrase?.relative ?? null) : null;
  // `다온을 상대로 [한] 소송이 잇따른다`
  const against = clause?.name === seeds.against && clause.args.some((a) => a.case === "circumstance");
  if (clause === null || !(PUTS.has(clause.name) || against)) return input;
  const { status, negative } = judge(clause);
  draft.status = status;
  draft.polarity = negative ? "negative" : "positive";
  const suffered = clause.lemma === "되다" || clause.lemma === "받다" || clause.name.endsWith("지다");
  const frame = suffered ? (trigger.row.voices?.passive ?? trigger.frame) : trigger.frame;
  return { ...input, trigger: { ...trigger, predicate: clause, frame } };
}

/** The event's noun as written; null where the word is another one: `제조사`, `시장조사`. */
function nounOf({ context, trigger }: Pick<RefineInput, "context" | "trigger">): string | null {
  const written = context.doc.text.slice(trigger.span.start, trigger.span.end).replaceAll(" ", "");
  if (NOT_NOUNS.some((other) => written.endsWith(other))) return null;
  const row = trigger.row.nouns?.filter((n) => written.endsWith(n)).toSorted((a, b) => b.length - a.length)[0];
  if (row === undefined) return written;
  const rest = written.slice(0, -row.length);
  return rest.length === 1 && !PREFIXES.has(rest) ? null : row;
}

/** `조사 결과`, `관세 정책`, `규제 완화`: the noun names a subject matter, not an act. */
function isAside(trigger: Trigger, code: string): boolean {
  if (trigger.phrase === null) return false;
  // `압수수색 중이다`
  if (trigger.phrase.case === "copula" && trigger.phrase.governor === trigger.predicate) return false;
  if (trigger.phrase.case === "according" || (code === "ban" && trigger.phrase.case === "comitative")) return true;
  const behind = trigger.phrase.words.filter((w) => w.start >= trigger.span.end && w.mention === null).map((w) => w.stem);
  // `영업정지 [처분]을 받았다`: what carries the act out is no other matter
  if (trigger.predicate !== null && behind.length > 0 && behind.every((w) => CARRIERS.has(w))) return false;
  if (behind.length === 0)
    return code !== "fine" && code !== "lawsuit" && trigger.predicate === null && !PUTS.has(trigger.phrase.relative?.name ?? "");
  if (behind.some((w) => ASIDES.has(w))) return true;
  return code !== "fine" && code !== "lawsuit" && !FIRM_ASIDES.has(behind.at(-1) ?? "");
}

/** `과태료를 부과하는 [제재]를 의결했다`: the clause before the noun has told it. */
function isToldByClause({ segment, drafts, trigger }: Parameters<Admit>[0]): boolean {
  const clause = trigger.phrase?.relative ?? null;
  return clause !== null && toldIn(drafts, segment).some((d) => d.type === "sanction" && d.predicate === clause);
}

/** Fines and suits have sums, tariffs rates; the rest have neither. */
function keepAmounts({ draft, context, candidates, owned, trigger }: RefineInput, code: string): void {
  draft.roles.delete("amount");
  const wanted = code === "tariff" ? "percent" : code === "fine" || code === "lawsuit" ? "money" : null;
  if (wanted === null) return;
  // `[2.5%]보다 높은 관세`: what a rate is compared with
  // `쿠팡에 [과징금 30억원]…"행정소송 낼 것"`: what is fined is not what is sued for
  const fined = (m: Mention) =>
    code === "lawsuit" && draft.segment.words.some((w) => w.end < m.start && m.start - w.end < 3 && isFine(w.stem));
  const fits = (m: Mention) =>
    m.kind === wanted && !fined(m) && !owned.has(m.id) && m.conversionOf === null && !context.doc.text.startsWith(THAN, m.end);
  const own = trigger.phrase?.mentions.filter((m) => m.start >= trigger.span.end) ?? [];
  const best =
    own.find(fits) ??
    candidates
      .flatMap((c) => (c.inside || c.place === "object" || c.place === "none" || c.place === "instrument" ? c.mentions : []))
      .find(fits) ??
    candidates.flatMap((c) => c.mentions).find(fits) ??
    equated(trigger, draft)?.mentions.find(fits);
  if (best !== undefined)
    addFiller(draft, "amount", { filler: fillerOf(best, context.parties), surety: "read", reason: "sum of the sanction" });
}

/** `다온에 부과된 과징금은 [3억원]이다`. */
function equated({ phrase }: RefineInput["trigger"], { segment }: ClaimDraft): Phrase | undefined {
  if (phrase === null || !isSubjectPlace(phrase.case)) return undefined;
  const is = segment.predicates.find(
    (p) => p.lemma === "이다" && p.start >= phrase.end && (p.outer.includes(phrase) || p.args.includes(phrase)),
  );
  return is?.args.find((a) => a.case === "copula");
}

const THAN = seeds.than;

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

/** `…에는 과태료 1200만원이 부과됐다`, `관세를 부과하는 행정명령에 서명하면서다`: by the authority of the sanction told just before. */
function recallAuthority({ draft, drafts, context, trigger, discourse }: RefineInput): void {
  const subject = [...(trigger.predicate?.args ?? []), ...(trigger.predicate?.outer ?? [])].find((a) => isSubjectPlace(a.case));
  const code = trigger.row.code ?? "";
  if ((code !== "fine" && code !== "probe" && code !== "tariff" && !isNameless(draft)) || trigger.predicate === null) return;
  if (code === "tariff" && trigger.frame === "active" && subject !== undefined && !PRONOUNS.has(subject.head.stem)) return;
  const last = recent(drafts, draft.segment.sentence.index, 10).findLast(
    (d) => d.type === "sanction" && has(d, "authority") && (code !== "tariff" || codeOf(d) === code),
  );
  const topic = code === "tariff" ? discourse.topic(draft.segment) : null;
  if (last !== undefined && isNameless(draft)) draft.roles.delete("authority");
  for (const f of last?.roles.get("authority") ?? [])
    if (code === "tariff" || (f.filler.kind === "party" && context.parties.get(f.filler.party)?.kind === "government"))
      addFiller(draft, "authority", { ...f, surety: "assumed", reason: "the authority told before", inside: false });
  if (last !== undefined || topic === null || !isAuthority(topic, context.parties, code)) return;
  const filler = fillerOf(topic, context.parties);
  if (!draft.roles.get("target")?.some((f) => sameFiller(f.filler, filler)))
    addFiller(draft, "authority", { filler, surety: "assumed", reason: "running topic" });
}

/** `[쿠팡에] 시정명령을 내리고 과징금을 부과했다`, `[쿠팡 본사에] 조사관을 보내 현장조사를 벌였다`: whom the clause before reached. */
function shareTarget({ draft, context, trigger, owned }: RefineInput): void {
  if (trigger.predicate === null || trigger.frame !== "active") return;
  const acted = draft.roles.get("authority") ?? [];
  for (const clause of leadingClauses(draft.segment, trigger.predicate).toReversed())
    for (const arg of clause.args)
      for (const mention of isReached(arg) ? arg.mentions : []) {
        if (mention.kind !== "party" || owned.has(mention.id)) continue;
        const filler = fillerOf(mention, context.parties);
        if (isAuthority(mention, context.parties, "ban") || acted.some((f) => sameFiller(f.filler, filler))) continue;
        addFiller(draft, "target", { filler, surety: "near", reason: "whom the clause before reached" });
        return;
      }
}

/** `[쿠팡에]`, `[쿠팡을]`, `[쿠팡 사건을]`. */
const isReached = (arg: Phrase): boolean =>
  arg.case === "dative" || (arg.case === "object" && (arg.headMention?.kind === "party" || CASES.has(arg.head.stem)));

/** `[거래소로부터] 심사를 받고 승인을 얻었다`: whom the clause before got something from; who got it is whom the text is about. */
function shareReceived({ draft, context, trigger, discourse }: RefineInput): void {
  if (trigger.predicate === null) return;
  const source = (a: Phrase): Mention | null => (a.case === "source" && a.headMention?.kind === "party" ? a.headMention : null);
  const from = leadingClauses(draft.segment, trigger.predicate).flatMap((clause) => clause.args.flatMap((a) => source(a) ?? []))[0];
  if (!has(draft, "authority") && from !== undefined && isAuthority(from, context.parties, "approval"))
    addFiller(draft, "authority", { filler: fillerOf(from, context.parties), surety: "near", reason: "source of the clause before" });
  const { args, outer } = trigger.predicate;
  const named = [...args, ...outer].some((a) => isSubjectPlace(a.case));
  const topic = named || has(draft, "target") || !has(draft, "authority") ? null : discourse.topic(draft.segment, 2);
  if (topic !== null && !isAuthority(topic, context.parties, "approval"))
    addFiller(draft, "target", { filler: fillerOf(topic, context.parties), surety: "assumed", reason: "running topic" });
}

/** `당국은`: an authority told before. */
const isNameless = (draft: ClaimDraft): boolean =>
  draft.roles.get("authority")?.every((f) => f.filler.kind === "text" && NAMELESS.has(f.filler.text)) ?? false;

const codeOf = (draft: ClaimDraft): string | null => {
  const action = draft.roles.get("action")?.[0]?.filler;
  return action?.kind === "code" ? action.code : null;
};

/** `"관세를 부과할 것"이라고 트럼프는`: the head of state who speaks. */
function speakAsCountry({ draft, context }: RefineInput, code: string): void {
  const speaker = quotedSpeaker(context, draft);
  if (speaker !== null && isAuthority(speaker, context.parties, code))
    addFiller(draft, "authority", { filler: fillerOf(speaker, context.parties), surety: "near", reason: "who speaks" });
}

/** `부과하는 [행정명령]에 서명했다` is a plan decided, `차단하는 [조치]를 했다` is done. */
function settleStatus({ draft, trigger }: RefineInput, noun: string): void {
  const { predicate } = trigger;
  if (predicate === null) return;
  // `무죄를 확정했다`: what a court settles is done
  if (VERDICTS.has(noun) && draft.status === "planned" && predicate.ending.tense === "past") draft.status = "done";
  if (DENIALS.has(noun) && draft.status === "done") draft.status = "denied";
  const real = draft.status === "done" || draft.status === "ongoing";
  if (real && trigger.row.code === "approval" && (APPLIES.has(predicate.name) || HOLDS.has(predicate.name))) draft.status = "considered";
  // `소송에서 패소하고 항소를 검토하고 있다`: a suit that is lost is not under way
  if (LOSES.has(predicate.name) && predicate.ending.kind === "connective") draft.status = "done";
  // `제재를 풀었다`
  if (LIFTS.has(predicate.name) && (draft.status === "done" || draft.status === "planned")) draft.status = "cancelled";
  if (predicate.ending.kind === "conditional") draft.status = "conditional";
  const decided = predicate.ending.kind === "adnominal" && predicate.auxiliaries.length === 0 ? predicate.modifies : null;
  if (decided === null || draft.status !== "ongoing") return;
  if (DECISIONS.has(decided.head.stem)) draft.status = "planned";
  else if (MEASURES.has(decided.head.stem) && decided.governor?.ending.tense === "past") draft.status = "done";
}
