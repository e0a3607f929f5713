/** Partnerships: two parties or more, from the list, the other side (`…와의`), the joint company, or the running topic. */
import type { Phrase, Predicate } from "../../clause/phrase.js";
import { partyOf } from "../../context/attribution.js";
import { nameOf } from "../../context/chain.js";
import { judge } from "../../context/status.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimDraft } from "../draft.js";
import { fillerOf, fillersOf, textFiller } from "../fillers.js";
import { toldIn } from "../recent.js";
import type { Refine, RefineInput } from "../refine.js";
import { isClosed } from "./contract.js";
import { employerOf } from "./contractSides.js";
import {
  isBetween,
  isForm,
  isHandshake,
  isMeeting,
  isPact,
  isParting,
  isResembling,
  isSettingUp,
  isSettlement,
  isSoft,
  isVenture,
  leavesEvent,
} from "./partnershipWords.js";

const ACTORS: ReadonlySet<string> = new Set(["subject", "topic", "also"]);
const TOPIC_REACH = 10;

export const refinePartnership: Refine = (input) => {
  const { draft, trigger } = input;
  const behind = trigger.phrase?.words.find((w) => w.start > trigger.span.start && w.start >= trigger.span.end);
  if (behind !== undefined && behind.mention === null && behind.verb === null && !isVenture(trigger.word.stem) && !leavesEvent(behind.stem))
    return false;
  const settlement = isSettlement(input.context.doc.text.slice(trigger.span.start, trigger.span.end));
  if (settlement && isTold(input)) return false;
  const venture = isVenture(trigger.word.stem);
  if (venture && !isFounded(input)) return false;
  if (venture) dropVentureName(input);
  const owners = venture ? ownersOf(trigger.phrase) : [];
  if (owners.length > 1) draft.roles.delete("party");
  for (const phrase of owners.length > 1 ? owners : besides(input)) add(input, phrase);
  if (owners.length < 2) {
    for (const c of input.candidates) if (ACTORS.has(c.place)) add(input, c.phrase);
    fromTopic(input);
  }
  onlyHouses(input);
  if (count(input) < 2 || !isSaid(input)) return false;
  if (settlement && !isSettled(input)) return false;
  if (isSoft(input.context.doc.text.slice(trigger.span.start, trigger.span.end)) && goesOn(input)) return false;
  addObject(input);
  // `…와의 협력을 바탕으로`: a partnership that is there
  if (trigger.predicate === null && !venture && draft.status === "planned") draft.status = "ongoing";
  // `손잡고 … 짓는다`: hands are joined already, what follows is planned
  if (draft.status === "planned" && (isClosed(draft.predicate) || isJoined(draft.predicate) || (settlement && isLeading(draft.predicate))))
    draft.status = "done";
  if (owners.length > 1 && draft.status === "planned") draft.status = "ongoing";
  const signed = signing(draft.predicate);
  if (signed !== null && draft.status === "planned") draft.status = judge(signed).status;
  if (draft.status === "done" && isParting(input.context.doc.text.slice(trigger.span.start, trigger.span.end))) draft.status = "cancelled";
  return true;
};

/** `공급 계약을 맺기로 합의했다`: what is agreed on is an event of its own. */
const isTold = ({ draft, drafts }: RefineInput): boolean => toldIn(drafts, draft.segment).some((d) => d.type !== "statement");

/** Both sides are named and are houses: neither `노조` nor whoever was told of before settles. */
const isSettled = ({ context, draft, trigger }: RefineInput): boolean =>
  (trigger.predicate !== null || betweenOf(draft, trigger.phrase) !== null) &&
  (draft.roles.get("party") ?? []).every(
    (f) => f.surety !== "assumed" && f.filler.kind === "party" && context.parties.get(f.filler.party)?.kind !== "group",
  );

/** `네이버와 카카오 [간] 합의`: the phrase that names the first side. */
function betweenOf(draft: ClaimDraft, phrase: Phrase | null): Phrase | null {
  const at = phrase?.words.findIndex((w) => isBetween(w.stem)) ?? -1;
  if (phrase === null || at < 1 || phrase.words[at - 1]?.mention?.kind !== "party") return null;
  const before = draft.segment.phrases[phrase.index - 1];
  return before !== undefined && before.case === "comitative" && phrase.start - before.end <= 1 ? before : null;
}

/** `세 회사는 모델을 공동 개발한다`: what a partnership told before comes to. */
function goesOn({ draft, drafts }: RefineInput): boolean {
  const here = partiesIn(draft);
  const told = drafts.find((d) => {
    const there = partiesIn(d);
    return (
      d.type === "partnership" &&
      d.segment.sentence.zone !== "title" &&
      there.length === here.length &&
      here.every((p) => there.includes(p))
    );
  });
  told?.moreEvidence.push(draft.evidence);
  return told !== undefined;
}

const partiesIn = (d: ClaimDraft): string[] =>
  (d.roles.get("party") ?? []).flatMap((f) => (f.filler.kind === "party" ? [f.filler.party] : []));

/** `합의하면서 … 하기로 했다`: done before what follows. */
const isLeading = (predicate: Predicate | null): predicate is Predicate =>
  predicate !== null && predicate.ending.kind === "connective" && predicate.auxiliaries.length === 0;

/** `협력을 확대하기 위해 [MOU를 체결했다]`: as real as what was signed for it. */
const signing = (predicate: Predicate | null): Predicate | null =>
  predicate?.next != null &&
  predicate.ending.surface.startsWith("기 위") &&
  predicate.next.args.some((a) => a.case === "object" && isPact(a.head.stem))
    ? predicate.next
    : null;

const isJoined = (predicate: Predicate | null): boolean => isLeading(predicate) && isHandshake(nameOf(predicate));

const count = ({ draft }: RefineInput): number => draft.roles.get("party")?.length ?? 0;

function add({ context, draft, trigger }: RefineInput, phrase: Phrase): void {
  for (const p of [...phrase.conjuncts, phrase]) {
    const mention = partyOf(p);
    if (mention === null) continue;
    const inside =
      trigger.phrase !== null && (trigger.phrase.modifiers.includes(phrase) || trigger.phrase.relative?.args.includes(phrase) === true);
    for (const filler of fillersOf(mention, context.parties))
      addFiller(draft, "party", { filler, surety: "read", reason: "beside", inside });
  }
}

/** Phrases the cases of the frame do not reach: `오픈AI와의 [긴밀한] 협력`, `두산로보틱스와도 비슷한 협약`, `AWS와 함께`. */
function besides({ context, draft, trigger }: RefineInput): Phrase[] {
  const { phrase } = trigger;
  const predicate = trigger.predicate ?? phrase?.governor ?? null;
  const found: Phrase[] = [];
  const between = betweenOf(draft, phrase);
  if (between !== null) found.push(between);
  for (const p of draft.segment.predicates)
    if (p.next === predicate && predicate !== null && p.index < predicate.index && isMeeting(p))
      found.push(...p.args.filter((a) => a.case === "comitative"));
  for (const p of phrase?.relative?.args ?? []) if (p.case === "genitive" || p.case === "comitative") found.push(p);
  if (isVenture(trigger.word.stem)) found.push(...(phrase?.conjuncts ?? []));
  if (phrase?.case === "via" || phrase?.case === "circumstance" || trigger.predicate === null)
    for (const p of predicate?.args ?? [])
      if (p.case === "comitative" && phrase !== null && p.end <= phrase.start) found.push(p, ...aboutOf(p));
  for (const p of predicate?.args ?? []) {
    if (p.case === "circumstance" && isResembling(context.doc.text.slice(p.end, p.end + 4).trim()) && p.headMention?.kind === "party")
      found.push(p);
    if (p.case === "comitative") found.push(...aboutOf(p));
  }
  return found.filter((p) => p.start >= draft.segment.start);
}

/** `오픈AI에 대한 투자와 함께 협력 확대`: the other side of the event told along with it. */
const aboutOf = (phrase: Phrase): Phrase[] =>
  phrase.headMention === null ? phrase.modifiers.filter((m) => m.case === "about" && m.headMention?.kind === "party") : [];

/** `네이버와 카카오의 합작사다`, `두 회사가 만든 합작사로 운영된다`: whose the company is, who made it. */
function ownersOf(phrase: Phrase | null): Phrase[] {
  if (phrase === null || (phrase.case !== "instrument" && phrase.case !== "copula")) return [];
  const made = phrase.relative !== null && isSettingUp(nameOf(phrase.relative)) ? phrase.relative.args : [];
  return [...phrase.modifiers.filter((m) => m.case === "genitive"), ...made.filter((a) => a.case === "subject" || a.case === "comitative")]
    .flatMap((p) => [...p.conjuncts, p])
    .filter((p) => partyOf(p) !== null)
    .map((p) => ({ ...p, conjuncts: [] }));
}

/** `합작법인을 설립한다`: the noun alone names a company that may exist long since. */
function isFounded({ trigger }: RefineInput): boolean {
  const { phrase } = trigger;
  if (trigger.predicate !== null) return true;
  const governor = phrase?.governor ?? null;
  // `합작법인 형태로 공장을 짓는다`
  if (phrase?.case === "instrument" && isForm(phrase.head.stem)) return true;
  if (ownersOf(phrase).length > 1) return true;
  if (governor !== null && isSettingUp(nameOf(governor))) return true;
  return trigger.phrase?.words.some((w) => w.start > trigger.span.start && isSettingUp(`${w.stem}하다`)) ?? false;
}

/** The joint company's own name is no party to it: `합작법인 [볼트노르드]를 설립`. */
function dropVentureName({ draft, trigger }: RefineInput): void {
  const own = trigger.phrase?.headMention ?? null;
  const list = draft.roles.get("party");
  if (own?.kind !== "party" || list === undefined) return;
  const name = own.value.party;
  draft.roles.set(
    "party",
    list.filter((f) => f.filler.kind !== "party" || f.filler.party !== name),
  );
}

/** The running topic is the other side, from further back than usual; a topic of several is all of them. */
function fromTopic(input: RefineInput): void {
  const { context, draft, discourse, trigger } = input;
  if (draft.segment.sentence.zone === "title" || trigger.predicate === null) return;
  const list = draft.roles.get("party") ?? [];
  const actor = list.some((f) => ACTORS.has(f.reason));
  const others = list.filter((f) => f.surety !== "assumed");
  if (actor || (others.length >= 2 && !others.every((f) => f.reason === "comitative"))) return;
  const topic: Mention | null = discourse.topic(draft.segment, TOPIC_REACH);
  if (topic === null) return;
  for (const filler of fillersOf(topic, context.parties)) addFiller(draft, "party", { filler, surety: "assumed", reason: "running topic" });
}

/** Persons stand for the house named with them; the medium that reports is no partner. */
function onlyHouses({ context, draft }: RefineInput): void {
  const list = draft.roles.get("party");
  if (list === undefined) return;
  const kind = (id: string) => context.parties.get(id)?.kind;
  draft.roles.delete("party");
  for (const f of list) {
    if (f.filler.kind !== "party" || (kind(f.filler.party) === "media" && (list.length > 2 || f.surety !== "read"))) continue;
    if (kind(f.filler.party) !== "person") addFiller(draft, "party", f);
    else {
      const house = f.surety === "read" ? employerOf(context, f.filler.party) : null;
      if (house !== null)
        addFiller(draft, "party", { ...f, filler: fillerOf(house, context.parties), reason: "the company of the person" });
    }
  }
}

/** Stated by a predicate, or both sides stand at the noun: `KT와 MS의 협력`, `마이크로소프트는 오픈AI와의 협력을 바탕으로`. */
function isSaid({ draft, trigger }: RefineInput): boolean {
  if (trigger.predicate !== null) return true;
  const list = draft.roles.get("party") ?? [];
  return list.every((f) => f.surety !== "assumed") && list.some((f) => f.inside || f.reason === "beside" || f.reason === "comitative");
}

/** What it is about: the clause before the noun, or the words before it. */
function addObject({ context, draft, trigger }: RefineInput): void {
  const { doc } = context;
  const { phrase } = trigger;
  const aim =
    phrase?.relative?.args.find((a) => a.case === "object") ??
    phrase?.modifiers.find((m) => m.case === "purpose" || m.case === "about") ??
    null;
  if (aim !== null && aim !== undefined && aim.headMention?.kind !== "party") {
    addFiller(draft, "object", {
      filler: textFiller(doc.text, { start: aim.start, end: aim.head.stemEnd }),
      surety: "near",
      reason: "what for",
    });
    return;
  }
  const words =
    phrase?.words.filter((w) => w.end <= trigger.span.start && w.mentions.every((m) => m.kind === "chip" || m.kind === "product")) ?? [];
  const first = words[0];
  const last = words.at(-1);
  // `전략적 제휴`: says how, not what for
  if (first !== undefined && last !== undefined && !(first === last && first.stem.endsWith("적")))
    addFiller(draft, "object", {
      filler: textFiller(doc.text, { start: first.start, end: last.stemEnd }),
      surety: "near",
      reason: "before the noun",
    });
}
