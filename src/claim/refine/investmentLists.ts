/** Deals listed with their amounts in brackets: `대형 투자 유치는 누리바이오(900억원), 한빛로봇(640억원) 순이다`. */
import type { Phrase } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import type { Word } from "../../clause/words.js";
import { nameOf } from "../../context/chain.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimContext, type ClaimDraft, newDraft, type RoleFiller } from "../draft.js";
import { fillerOf } from "../fillers.js";
import { segmentsNear } from "../recent.js";
import { JOINS, namesBackers, PAYS, RAISED } from "./investmentWords.js";

interface Entry {
  readonly word: Word;
  readonly party: Mention;
  readonly money: Mention;
}

/** A heading holds for this many sentences. */
const REACH = 2;

export function findListed(
  context: ClaimContext,
  segment: Segment,
  drafts: readonly ClaimDraft[],
  owned: ReadonlySet<string>,
): ClaimDraft[] {
  const entries = segment.words.filter((word) => word.brackets.length > 0).flatMap((word) => entryOf(context, word, owned));
  if (entries.length === 0) return [];
  const role = roleOf(context, segment, entries);
  if (role === null) return [];
  const here = drafts.filter((d) => d.segment === segment && d.type === "investment");
  return entries.flatMap((entry) => {
    const told = here.filter((d) => d.roles.get("amount")?.some((f) => f.filler.kind === "money" && f.filler.mention === entry.money.id));
    // `A(500억원), B(300억원)가 출자했다`: each its own sum
    if (entries.length > 1) for (const draft of told) draft.roles.set(role, [listed(context, entry)]);
    return told.length > 0 ? [] : [draftOf(context, segment, entry, role)];
  });
}

const listed = (context: ClaimContext, { party }: Entry): RoleFiller => ({
  filler: fillerOf(party, context.parties),
  surety: "near",
  reason: "name in a list of deals",
});

/** A name whose bracket holds a sum of money and nothing else. */
function entryOf(context: ClaimContext, word: Word, owned: ReadonlySet<string>): Entry[] {
  const party = word.mentions.findLast((m) => m.kind === "party" && m.end <= word.stemEnd);
  const bracket = word.brackets.at(-1);
  if (party === undefined || bracket === undefined || bracket.start < party.end) return [];
  const money = word.mentions.find((m) => m.kind === "money" && m.start > bracket.start && m.end < bracket.end);
  if (money === undefined || owned.has(money.id)) return [];
  const beside = bracket.end - bracket.start - 2 - (money.end - money.start);
  return beside <= SLACK && context.doc.text.slice(party.end, bracket.start).trim().length <= SLACK ? [{ word, party, money }] : [];
}

/** Room for a hedge or a blank: `(약 100억달러)`. */
const SLACK = 2;

/** Who the names are: those that raised, or those that paid; null where nothing speaks of investing. */
function roleOf(context: ClaimContext, segment: Segment, entries: readonly Entry[]): "investor" | "investee" | null {
  const last = entries.at(-1) as Entry;
  const phrase = segment.phrases.find((p) => p.words.includes(last.word)) as Phrase | undefined;
  const governor = phrase?.governor ?? null;
  const paying = governor !== null && (JOINS.has(nameOf(governor)) || PAYS.has(nameOf(governor))) && phrase?.case === "subject";
  if (paying) return "investor";
  const cue = cueIn(segment.words) ?? (entries.length > 1 ? headingOf(context, segment) : null);
  return entries.length > 1 || governor?.lemma !== "이다" ? cue : null;
}

function headingOf(context: ClaimContext, segment: Segment): "investor" | "investee" | null {
  const at = context.segments.indexOf(segment);
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const before = context.segments[i] as Segment;
    if (segment.sentence.index - before.sentence.index > REACH) return null;
    const cue = cueIn(before.words);
    if (cue !== null) return cue;
  }
  return null;
}

/** The date the list stands under: its own, else that of its heading. */
function dateOf(context: ClaimContext, segment: Segment): ClaimDraft["time"] {
  for (const near of segmentsNear(context, segment.sentence.index, REACH).toReversed()) {
    if (near.start > segment.start) continue;
    const date = near.mentions.find((m) => m.kind === "date" && !m.value.timex.endsWith("_REF"));
    if (date?.kind === "date") return date.value;
  }
  return null;
}

function cueIn(words: readonly Word[]): "investor" | "investee" | null {
  const stems = words.map((w) => w.verb?.noun || w.stem);
  if (stems.some((s) => namesBackers(s))) return "investor";
  return stems.some((s) => RAISED.has(s) || [...RAISED].some((r) => r.length > 2 && s.endsWith(r))) ? "investee" : null;
}

function draftOf(context: ClaimContext, segment: Segment, entry: Entry, role: "investor" | "investee"): ClaimDraft {
  const draft = newDraft({
    type: "investment",
    evidence: { start: entry.word.start, end: entry.word.end },
    segment,
    rule: "investment.listed",
  });
  draft.time = dateOf(context, segment);
  addFiller(draft, role, listed(context, entry));
  addFiller(draft, "amount", { filler: fillerOf(entry.money, context.parties), surety: "near", reason: "bracket behind the name" });
  return draft;
}
