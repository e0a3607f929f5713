/** Fines told firm by firm: `한빛전자에 30억원, 누리칩스에 20억원의 과징금을 부과했다`, `업체별 과징금은 한빛전자 30억원, 누리칩스 20억원이다`. */
import seeds from "../../../seeds/lexicon/sanction.json" with { type: "json" };
import type { Segment } from "../../clause/segments.js";
import type { Word } from "../../clause/words.js";
import type { Mention } from "../../contract/types.js";
import { wordOf } from "../../mention/party-memory.js";
import { addFiller, type ClaimContext, type ClaimDraft, has, type RoleFiller } from "../draft.js";
import { codeFiller, fillerOf, textFiller } from "../fillers.js";
import { lastTold, toldIn } from "../recent.js";
import { isAuthority } from "./sanctionSides.js";

/** A list of fines goes with the decision told so many sentences before. */
const REACH = 6;
/** Particles between a firm and its sum. */
const BEFORE_SUM: ReadonlySet<string> = new Set(["none", "dative", "subject", "topic"]);

interface Pair {
  readonly target: RoleFiller;
  readonly sum: Mention;
  readonly start: number;
}

/** After the triggers of a segment: one claim for each firm and sum; the one that mixed them up goes. */
export function extendFines(context: ClaimContext, segment: Segment, drafts: ClaimDraft[]): void {
  if (segment.quote !== null || segment.mentions.reduce((n, m) => (m.kind === "money" ? n + 1 : n), 0) < 2) return;
  const noun = segment.words.find((w) => isFine(w.stem));
  if (noun === undefined) return;
  const told = toldIn(drafts, segment).filter(isFined);
  const decided = told.at(-1) ?? lastFine(drafts, segment);
  if (decided === undefined) return;
  // `업체별 과징금은 …`: whatever stands before a sum is a firm
  const pairs = pairsOf(context, segment, told.length === 0 && (noun.case === "topic" || noun.case === "subject"));
  if (pairs.length < 2) return;
  // `다온에 과징금 2억원과 [과태료 100만원]을`: a sum besides, under a noun of its own, stays
  for (const draft of told) if (!isBesides(draft, pairs)) drafts.splice(drafts.indexOf(draft), 1);
  const last = pairs.at(-1)?.sum.end ?? segment.end;
  for (const { target, sum, start } of pairs) {
    const draft: ClaimDraft = {
      ...decided,
      roles: new Map(),
      moreEvidence: [],
      partOf: [],
      segment,
      evidence: { start, end: told.length > 0 ? Math.max(last, decided.evidence.end) : sum.end },
      rule: "sanction.list",
    };
    for (const f of decided.roles.get("authority") ?? [])
      addFiller(draft, "authority", told.length > 0 ? f : { ...f, surety: "assumed", reason: "the authority told before" });
    addFiller(draft, "action", {
      filler: codeFiller("fine", context.doc.text, { start: noun.start, end: noun.stemEnd }),
      surety: "read",
      reason: noun.stem,
    });
    addFiller(draft, "target", target);
    addFiller(draft, "amount", { filler: fillerOf(sum, context.parties), surety: "read", reason: "sum of the firm" });
    drafts.push(draft);
  }
}

const isBesides = (draft: ClaimDraft, pairs: readonly Pair[]): boolean =>
  draft.roles.get("amount")?.every(({ filler }) => filler.kind === "money" && !pairs.some((p) => p.sum.id === filler.mention)) ?? false;

/** `과징금`, `시정과징금`. */
export const isFine = (stem: string): boolean => seeds.fines.some((noun) => stem.endsWith(noun));
/** A fine, whoever is told to impose or to pay it. */
export const isFined = (draft: ClaimDraft): boolean =>
  draft.type === "sanction" && draft.roles.get("action")?.some((f) => f.filler.kind === "code" && f.filler.code === "fine") === true;

/** The fine told last, if by somebody. */
function lastFine(drafts: readonly ClaimDraft[], { sentence }: Segment): ClaimDraft | undefined {
  const last = lastTold(drafts, "sanction", sentence.index, REACH);
  return last !== undefined && isFined(last) && has(last, "authority") ? last : undefined;
}

/** Each firm with the sum straight behind it or in its bracket. */
function pairsOf(context: ClaimContext, { words }: Segment, listing: boolean): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const sum = sumOf(word) ?? sumBehind(words, i);
    const target = sum === null || isFine(word.stem) ? null : firmIn(context, word, listing || pairs.length > 0);
    if (sum !== null && target !== null) pairs.push({ target, sum, start: word.start });
  }
  return pairs;
}

/** `한빛전자(30억원)`. */
const sumOf = (word: Word): Mention | null =>
  word.brackets.length === 0
    ? null
    : (word.mentions.find((m) => m.kind === "money" && m.start >= (word.brackets[0]?.start ?? m.end)) ?? null);
/** `한빛전자 [30억원]`, `한빛전자에는 과징금 총 [30억원]`, `한빛전자의 과징금이 [30억원]으로`. */
function sumBehind(words: readonly Word[], i: number): Mention | null {
  const word = words[i] as Word;
  if (word.after !== "") return null;
  if (word.case !== "dative" && word.case !== "genitive") return BEFORE_SUM.has(word.case) ? leadingSum(words[i + 1]) : null;
  let at = i + 1;
  while (at < i + LONGEST && (isFine(words[at]?.stem ?? "") || seeds.sums.includes(words[at]?.stem ?? ""))) at++;
  return word.case === "genitive" && at === i + 1 ? null : leadingSum(words[at]);
}
/** Words between a firm and its sum. */
const LONGEST = 4;

const leadingSum = (next: Word | undefined): Mention | null =>
  next?.mention?.kind === "money" && next.start === next.mention.start && next.mention.conversionOf === null ? next.mention : null;

/** A firm, or in a list begun with one any name. */
function firmIn(context: ClaimContext, word: Word, listed: boolean): RoleFiller | null {
  const party = word.mentions.find((m) => m.kind === "party" && m.start === word.start);
  if (party !== undefined)
    return isAuthority(party, context.parties, "fine")
      ? null
      : { filler: fillerOf(party, context.parties), surety: "read", reason: "before its sum" };
  // `매출 3조원`, `건당 30억원`: an ordinary word before a sum says what the sum is
  const { nameable, common } = wordOf(word.stem);
  if (!listed || word.verb !== null || word.mention !== null || !nameable || common || seeds.sums.includes(word.stem)) return null;
  return { filler: textFiller(context.doc.text, { start: word.start, end: word.stemEnd }), surety: "near", reason: "before its sum" };
}
