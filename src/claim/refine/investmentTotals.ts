/** Totals by name: `총투자액은 18억 유로다`, `누적 투자금은 875억원으로 늘었다`, `총사업비 1조원 규모의 …`. */
import type { Phrase } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import type { Word } from "../../clause/words.js";
import { vouch } from "../../context/attribution.js";
import { nameOf } from "../../context/chain.js";
import { judge } from "../../context/status.js";
import type { Mention, Tranche } from "../../contract/types.js";
import { addFiller, type ClaimContext, type ClaimDraft, newDraft, type RoleFiller } from "../draft.js";
import { codeFiller, fillerOf } from "../fillers.js";
import { ventureNear } from "./investmentVenture.js";
import { COMES, namesAmount, namesTotal, POINTS, STATES } from "./investmentWords.js";

const REACH = 3;
const SUBJECTS: ReadonlySet<string> = new Set(["subject", "topic", "also"]);

export function findTotals(
  context: ClaimContext,
  segment: Segment,
  drafts: readonly ClaimDraft[],
  owned: ReadonlySet<string>,
  topic: Mention | null,
): ClaimDraft[] {
  if (segment.predicates.length === 0) return [];
  const out: ClaimDraft[] = [];
  for (const phrase of segment.phrases) {
    const mention = moneyOf(phrase, owned);
    if (mention === null || drafts.some((d) => d.segment === segment && usesAmount(d, mention.id))) continue;
    const label = labelOf(segment, phrase, mention) ?? sumOf(segment, phrase, mention);
    if (label === null || (label.plain && topic === null && !drafts.some((d) => d.type === "investment"))) continue;
    out.push(draftOf(context, segment, phrase, mention, label, drafts, topic));
  }
  return out;
}

const usesAmount = (draft: ClaimDraft, id: string): boolean =>
  draft.roles.get("amount")?.some((f) => f.filler.kind === "money" && f.filler.mention === id) ?? false;

function moneyOf(phrase: Phrase, owned: ReadonlySet<string>): Extract<Mention, { kind: "money" }> | null {
  if (phrase.mentions.length === 0) return null;
  const mention = phrase.words.findLast((w) => w.mention?.kind === "money")?.mention ?? null;
  return mention?.kind === "money" && mention.conversionOf === null && !owned.has(mention.id) ? mention : null;
}

interface Label {
  readonly words: readonly Word[];
  /** The phrase that holds the name, with what stands before it: `테라노드의 누적 투자금은`. */
  readonly phrase: Phrase;
  /** A sum put in that is called neither whole nor running. */
  readonly plain?: boolean;
}

/** `[투자금]만 9200억원에 달한다`, `이 시설 [투자금]은 20조원이다`: the sum of what was just told, not of a market. */
function sumOf(segment: Segment, phrase: Phrase, mention: Mention): Label | null {
  const predicate = phrase.governor;
  if (predicate === null || !COMES.has(nameOf(predicate))) return null;
  const subject = [...predicate.args, ...predicate.outer].find((p) => p !== phrase && SUBJECTS.has(p.case) && p.headMention === null);
  const last = subject?.words.at(-1);
  if (
    subject === undefined ||
    last === undefined ||
    !namesAmount(last.stem) ||
    subject.start > mention.start ||
    subject.start < segment.start
  )
    return null;
  const bare = subject.modifiers.length === 0 && subject.relative === null && subject.words.length === 1;
  const pointed = subject.modifiers.length === 0 && POINTS.has(subject.words[0]?.stem ?? "");
  return bare || pointed ? { words: [last], phrase: subject, plain: true } : null;
}

/** The name of the total: in the figure's own phrase before it, or as the subject of the predicate that states it. */
function labelOf(segment: Segment, phrase: Phrase, mention: Mention): Label | null {
  const at = phrase.words.findIndex((w) => w.mention === mention);
  const own = nameIn(phrase.words.slice(0, at).filter((w) => w.after === "" && w.mention === null));
  if (own !== null) return { words: own, phrase };
  const predicate = phrase.governor;
  if (predicate === null || !STATES.has(nameOf(predicate))) return null;
  const subject = [...predicate.args, ...predicate.outer].find(
    (p) => p !== phrase && (p.case === "topic" || p.case === "subject") && p.headMention === null,
  );
  const named = subject === undefined ? null : nameIn(subject.words);
  return named === null || subject === undefined || subject.start > mention.start || segment.start > subject.start
    ? null
    : { words: named, phrase: subject };
}

/** The last words that are a name of a total, written together or apart. */
function nameIn(words: readonly Word[]): Word[] | null {
  for (let n = 1; n <= Math.min(3, words.length); n++) {
    const tail = words.slice(-n);
    if (namesTotal(tail.map((w) => w.stem).join(""))) return tail;
  }
  return null;
}

function draftOf(
  context: ClaimContext,
  segment: Segment,
  phrase: Phrase,
  mention: Mention,
  label: Label,
  drafts: readonly ClaimDraft[],
  topic: Mention | null,
): ClaimDraft {
  const predicate = phrase.governor ?? null;
  const before = drafts.findLast((d) => d.type === "investment" && segment.sentence.index - d.segment.sentence.index <= REACH);
  const judged = predicate === null ? null : judge(predicate);
  const name = label.words.map((w) => w.stem).join("");
  const first = segment.words[segment.words.indexOf(label.words[0] as Word) - 1];
  const cumulative = name.includes("누적") || first?.stem === "누적";
  const code: Tranche | null = cumulative ? "cumulative" : label.plain ? null : "total";
  const draft = newDraft({
    type: "investment",
    status: judged !== null && judged.status !== "done" ? judged.status : cumulative || before === undefined ? "done" : before.status,
    vouching: predicate === null ? null : vouch(segment, predicate, context.parties),
    evidence: { start: Math.min(label.words[0]?.start ?? mention.start, mention.start), end: mention.end },
    segment,
    predicate,
    rule: "investment.total",
  });
  const role = cumulative ? "investee" : "investor";
  const owner = ownerOf(context, label);
  const venture = owner === null && !cumulative ? ventureNear(context, segment) : null;
  if (venture !== null) {
    for (const f of venture.founders) addFiller(draft, "investor", { ...f, surety: "assumed" });
    addFiller(draft, "investee", { ...venture.company, surety: "assumed" });
    if (draft.status === "done") draft.status = venture.status;
  }
  const supplied = venture !== null ? [] : owner === null ? (before?.roles.get(role) ?? topicFiller(context, topic)) : [owner];
  for (const f of supplied) addFiller(draft, role, owner === null ? { ...f, surety: "assumed", reason: "told before" } : f);
  addFiller(draft, "amount", { filler: fillerOf(mention, context.parties), surety: "read", reason: "figure of the total" });
  const span = { start: label.words[0]?.start ?? mention.start, end: label.words.at(-1)?.stemEnd ?? mention.start };
  if (code !== null)
    addFiller(draft, "tranche", { filler: codeFiller(code, context.doc.text, span), surety: "read", reason: "name of the total" });
  return draft;
}

/** `테라노드의 누적 투자금`. */
function ownerOf(context: ClaimContext, label: Label): RoleFiller | null {
  const parties = [
    ...label.phrase.modifiers.flatMap((m) => (m.headMention?.kind === "party" ? [m.headMention] : [])),
    ...label.phrase.mentions,
  ];
  const party = parties.findLast((m) => m.kind === "party" && m.end <= (label.words[0]?.start ?? 0));
  return party === undefined ? null : { filler: fillerOf(party, context.parties), surety: "read", reason: "owner of the total" };
}

const topicFiller = (context: ClaimContext, topic: Mention | null): RoleFiller[] =>
  topic === null ? [] : [{ filler: fillerOf(topic, context.parties), surety: "assumed", reason: "running topic" }];
