/** Triggers + candidates + catalogue → event claims. */
import type { Predicate } from "../clause/phrase.js";
import type { Segment } from "../clause/segments.js";
import { nounOf, underWay } from "../context/chain.js";
import { goesOnToBe, type Nominal } from "../context/status.js";
import type { Mention, MentionKind } from "../contract/types.js";
import type { Block, Role } from "./block.js";
import { type Candidate, candidatesOf } from "./candidates.js";
import { findCapacities, startCapacities } from "./capacities.js";
import { CATALOGUE } from "./catalogue.js";
import { decide, leaveOutReporter } from "./decide.js";
import { type Discourse, startDiscourse } from "./discourse.js";
import { distribute, narrowed } from "./distribute.js";
import { addFiller, type ClaimContext, type ClaimDraft, has, newDraft, type RoleFiller, sameFiller } from "./draft.js";
import { codeFiller, fillerOf, fillersOf } from "./fillers.js";
import { governorOf, hostOf } from "./host.js";
import { hasUnknownSubject } from "./nameless.js";
import { ADMIT, EXTEND, PREPARE, REFINE } from "./refine.js";
import { strangerIn } from "./stranger.js";
import { isYetToBe } from "./telling.js";
import { traceEntry } from "./trace.js";
import { trancheOf } from "./tranche.js";
import { findTriggers, type Trigger } from "./triggers.js";
import { dateBefore, timeOf } from "./when.js";

/** Event claims of all segments. `owned`: mentions a figure has taken (`기업가치 3000억`): no event's amount. */
export function findEvents(context: ClaimContext, owned: ReadonlySet<string>): ClaimDraft[] {
  const told: ClaimDraft[] = [];
  let drafts: ClaimDraft[] = [];
  const discourse = startDiscourse(context);
  let capacities = startCapacities();
  for (const segment of context.segments) {
    if (discourse.enter(segment)) {
      // a block goes on with nothing that another tells
      told.push(...drafts);
      drafts = [];
      capacities = startCapacities();
    }
    for (const trigger of findTriggers(segment)) {
      const block: Block = CATALOGUE[trigger.row.type];
      const admitted = ADMIT[trigger.row.type]?.({ context, segment, trigger, drafts }) ?? true;
      // an explanation tells of what was turned away, too
      const lists = admitted || context.trace !== undefined ? distribute(candidatesOf(segment, trigger), VALUE_KINDS.get(block) ?? []) : [];
      for (const candidates of lists) {
        const one = lists.length > 1 ? narrowed(trigger, candidates) : trigger;
        const draft = assemble({ context, segment, trigger: one, admitted, block, candidates, owned, discourse, drafts });
        if (draft !== null) drafts.push(draft);
      }
      const last = drafts.at(-1);
      if (last !== undefined && last.segment === segment && last.type === trigger.row.type)
        discourse.last.set(`${trigger.row.type} ${trigger.frame}`, last);
    }
    for (const extend of EXTEND) extend(context, segment, drafts, owned, discourse.topic(segment));
    drafts.push(...findCapacities(context, segment, owned, discourse, capacities));
    discourse.pass(segment);
  }
  return [...told, ...drafts];
}

/** The kinds of figure a type's events are told apart by. */
const VALUE_KINDS = new Map<Block, readonly MentionKind[]>(
  Object.values(CATALOGUE).map((block: Block) => [
    block,
    Object.values(block.roles).flatMap((role) =>
      role.reach ? role.kinds.filter((k): k is MentionKind => k === "money" || k === "quantity" || k === "percent") : [],
    ),
  ]),
);

/** A type's roles that are found by reach. */
const REACHING = new Map<Block, readonly (readonly [string, Role])[]>(
  Object.values(CATALOGUE).map((block: Block) => [block, Object.entries(block.roles).filter(([, role]) => role.reach)]),
);

interface Assembly {
  readonly context: ClaimContext;
  readonly segment: Segment;
  readonly trigger: Trigger;
  readonly admitted: boolean;
  readonly block: Block;
  readonly candidates: readonly Candidate[];
  readonly owned: ReadonlySet<string>;
  readonly discourse: Discourse;
  readonly drafts: readonly ClaimDraft[];
}

function assemble({ context, segment, trigger, admitted, block, candidates, owned, discourse, drafts }: Assembly): ClaimDraft | null {
  const frame = block.frames[trigger.frame];
  if (frame === undefined) return null;
  const predicate = trigger.predicate ?? governorOf(segment, trigger.phrase);
  const draft = begin(segment, trigger, predicate, candidates);
  fillByCase(context, draft, block, frame, candidates, owned);
  fillByReach(context, draft, block, candidates, owned);
  if (trigger.row.code !== undefined)
    addFiller(draft, "action", {
      filler: codeFiller(trigger.row.code, context.doc.text, trigger.span),
      surety: "read",
      reason: trigger.word.stem,
    });
  inherit(context, draft, block, trigger, discourse);
  const input = { context, draft, trigger, candidates, owned, drafts, discourse };
  PREPARE[trigger.row.type]?.(input);
  const why = lacks(draft, block, trigger);
  const cues = why === null ? decide(context, draft, nominalOf(segment, trigger)) : [];
  if (
    draft.status === "done" &&
    trigger.phrase === null &&
    HYPOTHETICAL.has(draft.type) &&
    draft.predicate !== null &&
    goesOnToBe(draft.predicate)
  )
    draft.status = "planned";
  draft.time = timeOf(candidates) ?? (trigger.predicate === null ? dateBefore(segment, trigger) : null);
  const fits =
    why === null && admitted && !(HYPOTHETICAL.has(draft.type) && isUnlessClause(draft)) && (REFINE[trigger.row.type]?.(input) ?? true);
  const stands = fits && !(leaveOutReporter(draft, context.parties) && lacks(draft, block, trigger) !== null);
  if (isYetToBe(draft, context.reference)) draft.status = "planned";
  context.trace?.push(traceEntry(context.doc.text, trigger, candidates, draft, why ?? (stands ? null : "refined away"), cues));
  if (!stands) return null;
  addTranche(context, draft, block, trigger);
  return draft;
}

/** Which roles are missing for the claim to stand; null if none. A set that names a role twice wants two fillers. */
function lacks(draft: ClaimDraft, block: Block, trigger: Trigger): string | null {
  const missing = trigger.row.needs?.find((need) => !has(draft, need));
  if (missing !== undefined) return `needs ${missing}`;
  if (block.needs === "refined") return null;
  // a noun no light verb states is an event only if its own phrase says whose or how much
  if (trigger.predicate === null && !holds(draft, (f) => f.inside === true)) return "a bare noun with nothing in its phrase";
  const count = (set: readonly string[], role: string) => set.filter((r) => r === role).length;
  const stands = block.needs.some((set) => set.every((role) => (draft.roles.get(role)?.length ?? 0) >= count(set, role)));
  return stands ? null : `needs ${block.needs.map((set) => set.join(" + ")).join(" or ")}`;
}

function addTranche(context: ClaimContext, draft: ClaimDraft, block: Block, trigger: Trigger): void {
  if (!("tranche" in block.roles)) return;
  const amount = draft.roles.get("amount")?.[0]?.filler;
  const mention = amount?.kind === "money" ? draft.segment.mentions.find((m) => m.id === amount.mention) : undefined;
  const tranche = mention === undefined ? null : trancheOf(draft.segment, mention, trigger.span);
  if (tranche !== null)
    addFiller(draft, "tranche", {
      filler: codeFiller(tranche.code, context.doc.text, tranche.span),
      surety: "read",
      reason: "tranche word",
    });
}

/** Nouns behind the trigger inside its phrase: `투자 [계획]을`. */
function nominalOf(segment: Segment, trigger: Trigger): Nominal | null {
  const { phrase } = trigger;
  if (phrase === null) return null;
  const behind = phrase.words.filter((w) => w.start > trigger.span.start).map((w) => w.stem);
  const host = hostOf(segment, phrase);
  const doing = phrase.governor === null ? null : underWay(phrase.governor);
  if (doing !== null) behind.push(doing);
  return { behind: host === null ? behind : [...behind, nounOf(host)] };
}

/** Is any filler of the draft such a one? */
function holds(draft: ClaimDraft, test: (filler: RoleFiller) => boolean): boolean {
  for (const fillers of draft.roles.values()) if (fillers.some(test)) return true;
  return false;
}

/** A clause without an actor takes its parties from the last event of the same kind nearby, else the running topic. */
function inherit(context: ClaimContext, draft: ClaimDraft, block: Block, trigger: Trigger, discourse: Discourse): void {
  const actor = block.actor[trigger.frame];
  if (actor === undefined || has(draft, actor) || draft.segment.sentence.zone === "title") return;
  const last = discourse.last.get(`${draft.type} ${trigger.frame}`);
  const near =
    last !== undefined &&
    draft.segment.sentence.index - last.segment.sentence.index <= 1 &&
    (last.segment === draft.segment || strangerIn(draft.segment) === null);
  const unknown = hasUnknownSubject(context, trigger);
  if (near)
    for (const [name, role] of Object.entries(block.roles)) {
      if (!role.kinds.includes("party") || has(draft, name) || (unknown && name === actor)) continue;
      for (const f of last.roles.get(name) ?? [])
        if (!holds(draft, (g) => sameFiller(g.filler, f.filler)))
          addFiller(draft, name, { ...f, surety: "assumed", reason: `as in ${last.rule}` });
    }
  if (has(draft, actor) || unknown) return;
  const topic = discourse.topic(draft.segment);
  if (
    topic !== null &&
    !holds(draft, ({ filler }) => filler.kind === "party" && topic.kind === "party" && filler.party === topic.value.party)
  )
    for (const filler of block.roles[actor]?.many ? fillersOf(topic, context.parties) : [fillerOf(topic, context.parties)])
      addFiller(draft, actor, { filler, surety: "assumed", reason: "running topic" });
}

function begin(segment: Segment, trigger: Trigger, predicate: Predicate | null, candidates: readonly Candidate[]): ClaimDraft {
  let { start } = trigger.span;
  for (const { surety, phrase } of candidates)
    if (surety !== "assumed" && phrase.start >= segment.start && phrase.start < start) start = phrase.start;
  const end = Math.max(trigger.span.end, trigger.predicate?.end ?? predicate?.end ?? 0);
  return newDraft({
    type: trigger.row.type,
    evidence: { start, end: Math.min(end, segment.end) },
    segment,
    predicate,
    rule: `${trigger.row.type}.${trigger.frame}:${trigger.word.stem}`,
  });
}

function fillByCase(
  context: ClaimContext,
  draft: ClaimDraft,
  block: Block,
  frame: Block["frames"][string],
  candidates: readonly Candidate[],
  owned: ReadonlySet<string>,
): void {
  const used: string[] = [];
  for (const candidate of candidates) {
    const roles = frame[candidate.place];
    if (roles === undefined) continue;
    for (const name of roles) {
      const role = block.roles[name];
      if (role === undefined || role.reach) continue;
      if (has(draft, name) && (!role.many || !sameList(draft, name, candidate))) continue;
      // `한빛 지분 3000억에 매각`: the name in front of a sum is not whom the sum's particle points at
      if (candidate.place === "dative" && candidate.phrase.headMention?.kind === "money" && role.kinds.includes("party")) continue;
      const mention = candidate.mentions.find((m) => role.kinds.includes(m.kind) && !used.includes(m.id) && !owned.has(m.id));
      if (mention === undefined) continue;
      used.push(mention.id);
      const { surety, place: reason, inside } = candidate;
      const fillers = role.many ? fillersOf(mention, context.parties) : [fillerOf(mention, context.parties)];
      for (const filler of fillers) addFiller(draft, name, { filler, surety, reason, inside });
      break;
    }
  }
}

/** A second filler of a role is right only from the same list (`A와 B가`) or as the other side (`B와`). */
function sameList(draft: ClaimDraft, role: string, candidate: Candidate): boolean {
  return (
    candidate.place === "comitative" ||
    (draft.roles.get(role)?.every((f) => f.reason === candidate.place || f.reason === "comitative") ?? true)
  );
}

const REACH_ORDER = ["object", "compound", "genitive", "none", "instrument", "dative", "subject", "copula"];

function fillByReach(
  context: ClaimContext,
  draft: ClaimDraft,
  block: Block,
  candidates: readonly Candidate[],
  owned: ReadonlySet<string>,
): void {
  for (const [name, role] of REACHING.get(block) ?? []) {
    if (has(draft, name)) continue;
    let best: Candidate | null = null;
    let found: Mention | null = null;
    for (const c of candidates) {
      // of equal rank the first stands
      if (best !== null && rank(c) >= rank(best)) continue;
      const mention = c.mentions.find((m) => role.kinds.includes(m.kind) && !owned.has(m.id) && m.conversionOf === null);
      if (mention === undefined) continue;
      best = c;
      found = mention;
    }
    if (best !== null && found !== null)
      addFiller(draft, name, {
        filler: fillerOf(found, context.parties),
        surety: best.surety === "read" ? "read" : "near",
        reason: `${best.place} in reach`,
        inside: best.inside,
      });
  }
}
/** The trigger's own phrase first: `[2천억원 규모의] 후순위채, 250억원 규모의 영구채를 발행`. */
const rank = (c: Candidate): number => {
  if (c.inside && c.place === "genitive") return -1;
  const at = REACH_ORDER.indexOf(c.place);
  return at < 0 ? REACH_ORDER.length : at;
};

const HYPOTHETICAL: ReadonlySet<string> = new Set(["investment", "acquisition", "offering", "payout"]);
/** `인수하지 않으면`, `상장되지 않을 경우`: what does not happen is no event. */
const isUnlessClause = ({ status, polarity, predicate, segment }: ClaimDraft): boolean =>
  (status === "conditional" && polarity === "negative") || (predicate?.ending.surface === "기" && isBefore(segment, predicate));
/** `상장이 이뤄지기 [전]`: when something else happened. */
const isBefore = ({ words }: Segment, { end }: Predicate): boolean => words.find((w) => w.start >= end)?.stem === "전";
