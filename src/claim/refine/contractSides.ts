/** Which way a contract goes: supplier and customer from the clause before it, from order, and from what was told before. */
import type { Phrase, Predicate } from "../../clause/phrase.js";
import { partyOf, subjectOf } from "../../context/attribution.js";
import { nameOf } from "../../context/chain.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimDraft, has, type RoleFiller, sameFiller } from "../draft.js";
import { fillerOf, fillersOf } from "../fillers.js";
import { outerSegment, segmentsNear } from "../recent.js";
import type { RefineInput } from "../refine.js";
import { relativeOf } from "./contract.js";
import { directionOf, isAnalyst, isClosing, isSamePartner, makes } from "./contractWords.js";

const ACTORS: ReadonlySet<string> = new Set(["subject", "topic", "also"]);
const TOPIC_REACH = 10;

export function settleSides(input: RefineInput): void {
  throughContract(input);
  fromOrder(input);
  fromRelative(input);
  fromPartner(input);
  splitList(input);
  ownSide(input);
  speakersSide(input);
  personsSide(input);
  fromBefore(input);
  fromTrade(input);
}

const parties = (fillers: readonly RoleFiller[] | undefined): string[] =>
  (fillers ?? []).flatMap((f) => (f.filler.kind === "party" ? [f.filler.party] : []));

/** `A가 B에 전력을 [공급하는] 계약을 체결했다`: the clause before the noun gives the sides. */
function fromRelative(input: RefineInput): void {
  const { context, draft, trigger } = input;
  const relative = relativeOf(trigger.phrase);
  if (relative === null) return;
  const direction = relative.lemma === "받다" ? "buy" : directionOf(relative.noun);
  if (direction === null) {
    if (isClosing(nameOf(relative))) fromClosing(input, relative);
    // `카카오와 서버를 함께 쓰는 계약을`: the clause names the other side, not the way
    else if (trigger.frame === "agree")
      for (const phrase of relative.args)
        if (phrase.case === "dative" || phrase.case === "source" || phrase.case === "comitative") addParty(context, draft, "party", phrase);
    return;
  }
  const [own, other] = direction === "supply" ? (["supplier", "customer"] as const) : (["customer", "supplier"] as const);
  const told = [...(draft.roles.get("supplier") ?? []), ...(draft.roles.get("customer") ?? []), ...(draft.roles.get("party") ?? [])];
  const actors = told.filter((f) => ACTORS.has(f.reason) || f.reason === "running topic" || f.reason.startsWith("as in"));
  const others = told.filter((f) => !actors.includes(f));
  draft.roles.delete("supplier");
  draft.roles.delete("customer");
  for (const phrase of relative.args)
    if (phrase.case === "dative" || phrase.case === "source" || phrase.case === "locative") addParty(context, draft, other, phrase);
  for (const phrase of relative.args) if (phrase.case === "subject") addParty(context, draft, own, phrase);
  const plural = new Set(parties(actors)).size > 1;
  // `A는 [B가 발주한] 공사 입찰에서`: the clause has its own actor, known or not, so ours is the other side
  const acted = relative.args.some((p) => p.case === "subject");
  if (!plural && !acted && !has(draft, own)) for (const f of actors) addFiller(draft, own, f);
  const beyond = acted && !actors.some((f) => draft.roles.get(own)?.some((g) => sameFiller(f.filler, g.filler)));
  if (!plural && !has(draft, other))
    for (const f of beyond ? [...actors, ...others] : others)
      if (!parties(draft.roles.get(own)).some((p) => parties([f]).includes(p))) addFiller(draft, other, f);
  const main = acted && !has(draft, other) ? mainActor(draft.predicate, relative) : null;
  if (main !== null) addParty(context, draft, other, main);
  for (const f of told) addFiller(draft, "party", f);
  for (const m of relative.args.flatMap((a) => a.mentions))
    if (m.kind === "duration" && !has(draft, "duration"))
      addFiller(draft, "duration", { filler: fillerOf(m, context.parties), surety: "near", reason: "of the clause before" });
}

/** Who acts in the clause around the relative one: `[A는] B가 발주한 공사 수주전에서 철수했다`. */
const mainActor = (predicate: Predicate | null, relative: Predicate): Phrase | null =>
  predicate === null || predicate === relative
    ? null
    : ([...predicate.args, ...predicate.outer].find((p) => ACTORS.has(p.case) && partyOf(p) !== null) ?? null);

/** `A가 B와 [맺은] 공급계약`: the sides of a contract told as closed. */
function fromClosing({ context, draft, trigger }: RefineInput, relative: Predicate): void {
  const [own, other] =
    trigger.frame === "agree" ? ["party", "party"] : trigger.frame === "buy" ? ["customer", "supplier"] : ["supplier", "customer"];
  for (const phrase of relative.args) {
    const role = phrase.case === "subject" ? own : phrase.case === "comitative" || phrase.case === "source" ? other : undefined;
    if (role === undefined) continue;
    draft.roles.set(
      role,
      (draft.roles.get(role) ?? []).filter((f) => f.surety !== "assumed"),
    );
    addParty(context, draft, role, phrase);
  }
}

function addParty(context: RefineInput["context"], draft: ClaimDraft, role: string, phrase: Phrase): void {
  for (const p of [...phrase.conjuncts, phrase]) {
    const mention: Mention | null = partyOf(p);
    if (mention === null) continue;
    for (const filler of fillersOf(mention, context.parties))
      addFiller(draft, role, { filler, surety: "read", reason: phrase.case, inside: true });
  }
}

/** `오픈AI와 [계약을 통해] 도입했다`: the phrase beside the noun is the other side. */
function throughContract({ context, draft, trigger }: RefineInput): void {
  const { phrase } = trigger;
  if (phrase === null || phrase.case !== "via" || phrase.governor === null) return;
  const beside = phrase.governor.args.find((a) => a.case === "comitative" && a.end <= phrase.start && phrase.start - a.end <= 1);
  if (beside !== undefined) addParty(context, draft, "party", beside);
}

/** `A는 [B가 발주한] 공사를 수주했다`: whoever orders is the customer. */
function fromOrder({ context, draft, trigger, candidates }: RefineInput): void {
  if (trigger.frame !== "win" || has(draft, "customer")) return;
  for (const c of candidates) {
    const relative = relativeOf(c.phrase);
    // `국방부의 [데이터 통합 사업을] 수주했다`
    if (c.place === "object" && relative === null)
      for (const m of c.phrase.modifiers) if (m.case === "genitive") addParty(context, draft, "customer", m);
    if (relative === null || directionOf(relative.noun) !== "buy") continue;
    for (const arg of relative.args) if (arg.case === "subject" || arg.case === "locative") addParty(context, draft, "customer", arg);
  }
}

/** `"노르딕오토가 7년간 구매하기로 약속했다"`: whoever speaks of one side's promise is the other side. */
function speakersSide({ context, draft }: RefineInput): void {
  const { quote } = draft.segment;
  if (quote === null || !has(draft, "customer") || has(draft, "supplier") || has(draft, "party")) return;
  const outer = outerSegment(context, draft.segment.sentence);
  const subject = outer?.predicates.map(subjectOf).find((p) => partyOf(p) !== null) ?? null;
  const speaker = partyOf(subject);
  if (speaker === null || speaker.kind !== "party" || parties(draft.roles.get("customer")).includes(speaker.value.party)) return;
  addFiller(draft, "supplier", { filler: fillerOf(speaker, context.parties), surety: "assumed", reason: "who speaks" });
}

/** A person stands for the company named with them: `노태윤 세움반도체 대표`. */
function personsSide({ context, draft }: RefineInput): void {
  for (const role of ["supplier", "customer", "party"]) {
    const list = draft.roles.get(role);
    if (list === undefined) continue;
    draft.roles.delete(role);
    for (const f of list) {
      // an analyst's house is supplied from earlier by mistake
      if (f.surety === "assumed" && f.filler.kind === "party" && isAnalyst(f.filler.name)) continue;
      const person =
        f.surety === "assumed" && f.filler.kind === "party" && context.parties.get(f.filler.party)?.kind === "person"
          ? f.filler.party
          : null;
      const house = person === null ? null : houseOf(context, person);
      addFiller(draft, role, house === null ? f : { ...f, filler: fillerOf(house, context.parties), reason: "the company of the person" });
    }
  }
}

const houseOf = (context: RefineInput["context"], person: string): Mention | null => employerOf(context, person) ?? mainCompany(context);

/** The company named with a person most often, behind it rather than before: `최은호 [누리은행] 행장`, `[누리은행]의 최은호 행장`. */
export function employerOf(context: RefineInput["context"], person: string): Mention | null {
  const votes = new Map<string, { count: number; mention: Mention }>();
  for (const [i, m] of context.mentions.entries()) {
    if (m.kind !== "party" || m.value.party !== person) continue;
    for (const [near, weight] of [[context.mentions[i + 1], 2] as const, [context.mentions[i - 1], 1] as const]) {
      if (near?.kind !== "party" || context.parties.get(near.value.party)?.kind !== "company") continue;
      const between = near.start > m.end ? context.doc.text.slice(m.end, near.start) : context.doc.text.slice(near.end, m.start);
      if (!/^(?:의|\))? ?\(?$/.test(between)) continue;
      const entry = votes.get(near.value.party);
      if (entry === undefined) votes.set(near.value.party, { count: weight, mention: near });
      else entry.count += weight;
    }
  }
  let best: { count: number; mention: Mention } | null = null;
  for (const vote of votes.values()) if (best === null || vote.count > best.count) best = vote;
  return best?.mention ?? null;
}

/** The company most often named. */
function mainCompany(context: RefineInput["context"]): Mention | null {
  const named = new Map<string, { count: number; mention: Mention }>();
  for (const m of context.mentions) {
    if (m.kind !== "party" || context.parties.get(m.value.party)?.kind !== "company") continue;
    const entry = named.get(m.value.party);
    if (entry === undefined) named.set(m.value.party, { count: 1, mention: m });
    else entry.count++;
  }
  return (
    [...named.values()].reduce<{ count: number; mention: Mention } | null>((a, b) => (a === null || b.count > a.count ? b : a), null)
      ?.mention ?? null
  );
}

/** `[같은 고객사]와 계약을 맺었다`: the sides of the contract before. */
function fromPartner({ draft, candidates, drafts }: RefineInput): void {
  if (!candidates.some((c) => isSamePartner(c.phrase))) return;
  const last = drafts.findLast((d) => d.type === "contract" && has(d, "customer") && has(d, "supplier"));
  if (last === undefined) return;
  const here = new Set([...draft.roles.values()].flatMap(parties));
  if (here.size > 1 || ![...here].every((p) => parties(last.roles.get("party")).includes(p))) return;
  for (const role of ["supplier", "customer", "party"])
    for (const f of last.roles.get(role) ?? []) addFiller(draft, role, { ...f, surety: "assumed", reason: "the partner before" });
}

/** `세움반도체와 한누리클라우드는 … 공급계약을`: the first of two supplies; of both at once (`양사`) nothing is known. */
function splitList({ draft, trigger, candidates }: RefineInput): void {
  for (const [own, other] of [
    ["supplier", "customer"],
    ["customer", "supplier"],
  ] as const) {
    const listed = draft.roles.get(own) ?? [];
    // `A와 B가 공동 수주했다`: both supply
    if (listed.length < 2 || has(draft, other) || trigger.frame === "win") continue;
    draft.roles.delete(own);
    const named = new Set(listed.map((f) => (f.filler.kind === "party" ? f.filler.mention : null)));
    for (const f of listed) addFiller(draft, "party", f);
    if (listed.length !== 2 || named.size !== 2 || trigger.phrase === null) continue;
    const at = (f: RoleFiller) =>
      candidates.flatMap((c) => c.mentions).find((m) => f.filler.kind === "party" && m.id === f.filler.mention)?.start ?? 0;
    const [first, second] = listed.toSorted((a, b) => at(a) - at(b));
    if (first !== undefined) addFiller(draft, own, first);
    if (second !== undefined) addFiller(draft, other, second);
  }
}

/** `LG유플러스와는 … 계약도 체결했다`: the running topic is the other side, from further back than usual. */
function ownSide({ context, draft, trigger, discourse }: RefineInput): void {
  if (draft.segment.sentence.zone === "title" || trigger.predicate === null) return;
  const all = new Set([...draft.roles.values()].flatMap(parties));
  const fitting =
    has(draft, "customer") && !has(draft, "supplier") ? "supplier" : has(draft, "supplier") && !has(draft, "customer") ? "customer" : null;
  const fromTopic = [...draft.roles.values()].flat().some((f) => ACTORS.has(f.reason) || f.surety === "assumed");
  if (all.size !== 1 || fromTopic) return;
  const topic = discourse.topic(draft.segment, TOPIC_REACH);
  if (topic === null || topic.kind !== "party" || all.has(topic.value.party)) return;
  for (const filler of fillersOf(topic, context.parties))
    addFiller(draft, fitting ?? "party", { filler, surety: "assumed", reason: "running topic" });
}

/** `포드는 LG에너지솔루션과 배터리 공급 계약을 해지했다`: `와` leaves the way open, the maker of the goods supplies. */
function fromTrade({ context, draft, trigger }: RefineInput): void {
  const [supplier, customer] = [draft.roles.get("supplier") ?? [], draft.roles.get("customer") ?? []];
  if (trigger.phrase === null || supplier.length !== 1 || customer.length === 0) return;
  const open =
    [...supplier, ...customer].some((f) => f.reason === "comitative") || draft.roles.get("party")?.some((f) => f.reason === "comitative");
  if (!open) return;
  // the thing itself stands last: `HBM4용 TC [본더] 공급계약`
  const thing = trigger.phrase.words.findLast((w) => w.end <= trigger.span.start)?.stem ?? "";
  const goods = `${thing} ${context.doc.text.slice(trigger.span.start, trigger.span.end)}`;
  const name = (f: RoleFiller | undefined) => (f?.filler.kind === "party" ? f.filler.name : "");
  if (!customer.every((f) => makes(name(f), goods) === true) || makes(name(supplier[0]), goods) === true) return;
  draft.roles.set("supplier", customer);
  draft.roles.set("customer", supplier);
}

/** `전력은 한전에서 공급받는다. A는 한전과 전력 공급 계약을 맺었다`: told before who supplies. */
function fromBefore({ context, draft }: RefineInput): void {
  const supplier = parties(draft.roles.get("supplier"));
  const customer = parties(draft.roles.get("customer"));
  if (supplier.length !== 1 || customer.length !== 1) return;
  const { index } = draft.segment.sentence;
  const supplies = new Set<string>();
  for (const segment of segmentsNear(context, index, 3)) {
    for (const p of segment.predicates) {
      if (p.lemma !== "받다" || directionOf(p.noun) !== "supply") continue;
      for (const arg of p.args)
        if (arg.case === "source" || arg.case === "locative" || arg.case === "dative") {
          const mention = partyOf(arg);
          if (mention?.kind === "party") supplies.add(mention.value.party);
        }
    }
  }
  if (!supplies.has(customer[0] ?? "") || supplies.has(supplier[0] ?? "")) return;
  const [a, b] = [draft.roles.get("supplier") ?? [], draft.roles.get("customer") ?? []];
  draft.roles.set("supplier", b);
  draft.roles.set("customer", a);
}
