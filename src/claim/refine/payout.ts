/** Payouts told apart from their object or as a term: `자사주 500억원어치를 [매입]한다`, `[주당 배당금]을 1200원으로 결정했다`. */
import seeds from "../../../seeds/lexicon/payouts.json" with { type: "json" };
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import type { Word } from "../../clause/words.js";
import { partyOf, subjectOf, vouch } from "../../context/attribution.js";
import { nameOf } from "../../context/chain.js";
import { judge } from "../../context/status.js";
import type { Mention } from "../../contract/types.js";
import type { Span } from "../../core/span.js";
import { WordSet } from "../../text/word-set.js";
import { addFiller, type ClaimContext, type ClaimDraft, has, newDraft } from "../draft.js";
import { codeFiller, fillerOf } from "../fillers.js";
import { recent, toldIn } from "../recent.js";
import type { Refine } from "../refine.js";

const own = new WordSet(seeds.ownShares);
const codes = new Map<string, string>(Object.entries(seeds.verbs).flatMap(([code, verbs]) => verbs.map((verb) => [verb, code] as const)));
const regular = new WordSet(seeds.regular);
const sets = new WordSet(seeds.sets);
const starts = new WordSet(seeds.starts);
const means = new WordSet(seeds.means);
const receives = new WordSet(seeds.receives);

const isOwn = (phrase: Phrase): boolean => phrase.words.some((w) => own.has(w.stem));

/** Without a sum only what a company does counts: a regular dividend, a share of its profit, its own shares. */
export const refinePayout: Refine = ({ context, draft, trigger }) => {
  const { predicate, phrase, span } = trigger;
  const written = context.doc.text.slice(span.start, span.end).replaceAll(" ", "");
  const shares =
    [phrase, ...(predicate?.args ?? [])].some((p) => p !== null && isOwn(p)) || seeds.ownShares.some((w) => written.startsWith(w));
  // `폐기물을 소각한다`
  if (trigger.row.code === "cancellation" && !shares) return false;
  commonFirst(context, draft, phrase);
  if (has(draft, "amount")) return true;
  if (predicate === null || draft.segment.quote !== null || trigger.frame !== "active") return false;
  if (draft.roles.get("company")?.every((f) => f.surety === "assumed")) return false;
  // `올해 배당을 하지 않기로 했다`
  if (draft.polarity === "negative") return has(draft, "company");
  if (trigger.row.code !== "dividend") return shares;
  // `처음으로 배당을 [실시한다]`
  if (phrase !== null && starts.has(nameOf(predicate))) return true;
  return regular.has(written) || (phrase === null && draft.segment.mentions.some((m) => m.kind === "percent" && m.end <= span.start));
};

/** `[보통주] 1주당 1200원, 종류주 1주당 1250원의 배당`: what the common share is paid. */
function commonFirst(context: ClaimContext, draft: ClaimDraft, phrase: Phrase | null): void {
  const lists = phrase === null ? [] : [phrase, ...phrase.modifiers].filter((p) => p.conjuncts.length > 0);
  for (const list of lists)
    for (const member of [...list.conjuncts, list]) {
      const money = member.words.some((w) => w.stem === seeds.common) ? member.mentions.find((m) => m.kind === "money") : undefined;
      if (money !== undefined)
        draft.roles.set("amount", [{ filler: fillerOf(money, context.parties), surety: "read", reason: "of the common share" }]);
    }
}

export function extendPayouts(
  context: ClaimContext,
  segment: Segment,
  drafts: ClaimDraft[],
  owned: ReadonlySet<string>,
  topic: Mention | null,
): void {
  for (const predicate of segment.predicates) {
    const code = codes.get(nameOf(predicate));
    const told = code === undefined ? dividendOf(predicate) : boughtBack(predicate, code, owned);
    if (told === null || toldIn(drafts, segment).some((d) => d.type === "payout" && (d.predicate === predicate || pays(d, told.money))))
      continue;
    const draft = draftOf(context, segment, predicate, told, topic);
    if (draft === null) continue;
    // `현금배당을 결정했다. 배당금 총액은 120억원[이다]`: as real as the dividend it is the sum of
    const last = predicate.lemma === "이다" ? recent(drafts, segment.sentence.index, 2).findLast((d) => d.type === "payout") : undefined;
    if (last !== undefined) draft.status = last.status;
    drafts.push(draft);
  }
}

const pays = (draft: ClaimDraft, money: Mention | null): boolean =>
  money !== null && (draft.roles.get("amount")?.some((f) => f.filler.kind === "money" && f.filler.mention === money.id) ?? false);

interface Told {
  readonly code: string;
  readonly money: Mention | null;
  readonly phrase: Phrase;
  /** Words of the deed: the verb, or the noun of the term. */
  readonly span: Span;
  readonly owner: Mention | null;
  /** `[받은] 배당금은 300억원에 달한다`: paid, whatever is said of it. */
  readonly paid: boolean;
}

function boughtBack(predicate: Predicate, code: string, owned: ReadonlySet<string>): Told | null {
  // `자사주 30억원어치 [매입].`, `자사주 300억 [매입]`: the bare noun of a note or headline has its object without a particle
  const bare = predicate.ending.surface === "" && !predicate.args.some((p) => p.case === "object");
  const phrase = predicate.args.find((p) => (p.case === "object" || p.case === "subject" || (bare && p.case === "none")) && isOwn(p));
  if (phrase === undefined) return null;
  const money = [...phrase.mentions, ...phrase.modifiers.flatMap((p) => p.mentions), ...predicate.args.flatMap((p) => p.mentions)].find(
    (m) => isSum(m, owned),
  );
  return {
    code,
    money: money ?? null,
    phrase,
    span: { start: predicate.word.start, end: predicate.word.stemEnd },
    owner: null,
    paid: false,
  };
}

/** The noun itself says what the figure is, whoever else took it. */
const NOTHING_OWNED: ReadonlySet<string> = new Set();
const isSum = (m: Mention, owned: ReadonlySet<string>): boolean => m.kind === "money" && m.conversionOf === null && !owned.has(m.id);

/** `주당 [배당금] 1000원을 지급했다`, `결산 [배당금]으로 주당 1200원을`, `[배당금 총액]은 320억원이다`. */
function dividendOf(predicate: Predicate): Told | null {
  if (!sets.has(nameOf(predicate))) return null;
  const near = [...predicate.args, ...predicate.outer];
  for (const phrase of near) {
    const at = phrase.words.findIndex((w) => w.mention === null && isDividend(phrase, w));
    if (at < 0) continue;
    const word = phrase.words[at] as Word;
    const behind = phrase.words.slice(at).flatMap((w) => w.mentions);
    const before = phrase.modifiers.flatMap((p) => p.mentions);
    const beside = ["instrument", "copula", "dative", "object"].flatMap((kase) =>
      predicate.args.filter((p) => p !== phrase && p.case === kase && p.start > phrase.start).flatMap((p) => p.mentions),
    );
    const money = [...behind, ...before, ...beside].find((m) => isSum(m, NOTHING_OWNED));
    if (money === undefined) continue;
    const owner = [...phrase.modifiers.flatMap((p) => p.mentions), ...phrase.words.slice(0, at).flatMap((w) => w.mentions)].findLast(
      (m) => m.kind === "party",
    );
    // `[한빛의] 지난해 배당금은`
    const day = predicate.args.find((p) => p.case === "none" && p.headMention?.kind === "date" && p.end <= phrase.start);
    const whose = day?.modifiers.find((m) => m.headMention?.kind === "party")?.headMention;
    return {
      code: "dividend",
      money,
      phrase,
      span: { start: word.start, end: word.stemEnd },
      owner: owner ?? whose ?? payer(predicate) ?? payer(phrase.relative),
      paid: isPaid(phrase),
    };
  }
  return null;
}

const isPaid = ({ relative }: Phrase): boolean => relative !== null && relative.ending.tense === "past";

/** `[배당금]은`; `[배당]으로 300억원을 썼다`. */
const isDividend = (phrase: Phrase, { stem }: Word): boolean =>
  seeds.dividends.some((noun) => stem.endsWith(noun)) || (phrase.case === "instrument" && means.has(stem));

/** `한빛전자에서 배당금 110억원을 받는다`: who pays is where it comes from. */
function payer(predicate: Predicate | null): Mention | null {
  if (predicate === null) return null;
  const source = receives.has(nameOf(predicate)) ? predicate.args.find((p) => p.case === "source" || p.case === "locative") : undefined;
  return source === undefined ? null : partyOf(source);
}

function draftOf(context: ClaimContext, segment: Segment, predicate: Predicate, told: Told, topic: Mention | null): ClaimDraft | null {
  const received = told.code === "dividend" && receives.has(nameOf(predicate));
  const company = told.owner ?? (received ? null : (partyOf(subjectOf(predicate)) ?? topic));
  // without a sum, or told of whom it goes to, only a company named counts
  if (company === null ? told.money === null || received : company === topic && told.money === null) return null;
  const draft = newDraft({
    type: "payout",
    status: told.paid ? "done" : judge(predicate).status,
    time: dateOf(predicate),
    vouching: vouch(segment, predicate, context.parties),
    evidence: { start: Math.min(told.phrase.start, told.money?.start ?? told.phrase.start), end: predicate.end },
    segment,
    predicate,
    rule: told.code === "dividend" ? "payout.dividend" : "payout.ownShares",
  });
  if (company !== null)
    addFiller(draft, "company", {
      filler: fillerOf(company, context.parties),
      surety: company === topic ? "assumed" : "read",
      reason: "subject",
    });
  addFiller(draft, "action", { filler: codeFiller(told.code, context.doc.text, told.span), surety: "read", reason: nameOf(predicate) });
  if (told.money !== null)
    addFiller(draft, "amount", { filler: fillerOf(told.money, context.parties), surety: "read", reason: "worth of the shares" });
  return draft;
}

const DATED: ReadonlySet<string> = new Set(["none", "dative", "locative", "until", "from"]);

function dateOf(predicate: Predicate): ClaimDraft["time"] {
  for (const arg of predicate.args)
    if (arg.headMention?.kind === "date" && DATED.has(arg.case) && !arg.headMention.value.timex.endsWith("_REF"))
      return arg.headMention.value;
  return null;
}
