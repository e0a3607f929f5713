/** Offerings: whose shares or bonds, what is mere background, and the terms told beside the event (price, sum). */
import seeds from "../../../seeds/lexicon/offerings.json" with { type: "json" };
import status from "../../../seeds/lexicon/status.json" with { type: "json" };
import type { Predicate } from "../../clause/phrase.js";
import type { Word } from "../../clause/words.js";
import { partyOf, subjectOf } from "../../context/attribution.js";
import { nameOf, nounOf } from "../../context/chain.js";
import type { Mention } from "../../contract/types.js";
import { WordSet } from "../../text/word-set.js";
import { addFiller, type ClaimContext, type ClaimDraft, has, type RoleFiller, sameFiller } from "../draft.js";
import { fillerOf } from "../fillers.js";
import { recent } from "../recent.js";
import type { Prepare, Refine, RefineInput } from "../refine.js";
import { isDemanded } from "./around.js";

const background = new WordSet(seeds.background);
const instruments = new WordSet(seeds.instruments);
const approves = new WordSet(seeds.approves);
const joins = new WordSet(seeds.joins);
const targets = new WordSet(seeds.targets);
const takes = new WordSet(seeds.takes);
const manners = new WordSet(seeds.manners);
const reviewers = new WordSet(seeds.reviewers);
const debuts = new WordSet(seeds.debuts);
const markets = new WordSet(seeds.markets);
const repays = new WordSet(seeds.repays);
const ahead = new WordSet(seeds.ahead);
const intent = new WordSet(status.nouns.planned);
const steps = [...seeds.demand, ...seeds.filings, ...seeds.withdrawals];
const listings: readonly string[] = seeds.listings;
const others: readonly string[] = seeds.others;

/** A clause without an issuer belongs to an offering told within this many sentences. */
const CARRIES = 8;
/** … and a sum named again to one within these. */
const WINDOW = 40;

/** Only an organisation issues: not the official or the medium that speaks of it. */
export const prepareOffering: Prepare = ({ context, draft, trigger, drafts, candidates }) => {
  const issuer = draft.roles.get("issuer") ?? [];
  const kept = issuer.filter((f) => (f.surety !== "assumed" || issues(context, f)) && !isReviewer(f));
  // `[한빛은] 한국거래소의 상장예비심사를 통과했다`
  if (kept.length === 0 && issuer.length > 0)
    for (const c of candidates)
      if (ACTORS.has(c.place) && c.phrase.headMention?.kind === "party") {
        const filler: RoleFiller = { filler: fillerOf(c.phrase.headMention, context.parties), surety: c.surety, reason: c.place };
        if (issues(context, filler) && !isReviewer(filler)) kept.push(filler);
      }
  if (kept.length > 0) draft.roles.set("issuer", kept);
  else draft.roles.delete("issuer");
  // `(…) 다음 달 1일 코스닥시장에 상장할 예정이다`: whose offering was told before
  if (kept.length > 0 || trigger.predicate === null || (trigger.predicate.ending.kind === "adnominal" && trigger.predicate.next === null))
    return;
  const told = recent(drafts, draft.segment.sentence.index, CARRIES).findLast((d) => d.type === "offering" && has(d, "issuer"));
  if (told === undefined || draft.segment.sentence.index - told.segment.sentence.index > CARRIES) return;
  for (const f of told.roles.get("issuer") ?? [])
    addFiller(draft, "issuer", { ...f, surety: "assumed", reason: "the offering told before" });
};

const ACTORS: ReadonlySet<string> = new Set(["subject", "topic", "also"]);
const isReviewer = ({ filler }: RoleFiller): boolean => filler.kind === "party" && reviewers.has(filler.name);

export function issues(context: ClaimContext, { filler }: RoleFiller): boolean {
  const party = filler.kind === "party" ? context.parties.get(filler.party) : undefined;
  return (
    party !== undefined && party.kind !== "person" && party.kind !== "media" && party.kind !== "government" && party.anonymous !== true
  );
}

export const refineOffering: Refine = (input) => {
  const { context, draft, trigger, drafts } = input;
  const { phrase, predicate } = trigger;
  const figures = has(draft, "amount") || has(draft, "price");
  if (seeds.not.includes(trigger.word.stem)) return false;
  // `일반공모 [방식]의 유상증자`
  if (phrase?.words.some((w) => w.start >= trigger.span.end && manners.has(w.stem))) return false;
  // `회사채 1조원을 [상환했다]`: issued long since
  if (trigger.row.code === "bond" && draft.predicate !== null && repays.has(nameOf(draft.predicate))) return false;
  placeInvestor(input);
  if (!takesStep(input)) return false;
  const written = context.doc.text.slice(trigger.span.start, trigger.span.end).replaceAll(" ", "");
  const review = seeds.reviews.some((noun) => written.endsWith(noun));
  // the exchange is asked or agrees: the shares are not traded yet
  if (draft.status === "done" && (review || (draft.predicate !== null && approves.has(nameOf(draft.predicate))))) draft.status = "planned";
  if (draft.status === "done" && draft.predicate !== null && ahead.has(nameOf(draft.predicate))) draft.status = "planned";
  if (phrase !== null && !figures && !review) {
    const behind = phrase.words.filter((w) => w.start >= trigger.span.end);
    if (behind.some((w) => background.has(w.stem))) return false;
  }
  // `"코스닥 상장을 목표로 하고 있다"고 말했다`: an aim spoken of is the quotation's
  if ((!figures && draft.segment.quote !== null) || isDemanded(draft.predicate, phrase !== null)) return false;
  const near = [...(phrase?.words ?? []), ...[...(predicate?.args ?? []), ...(predicate?.outer ?? [])].flatMap((p) => p.words)];
  // `상장되지 않을 때를 대비해`: what may not happen; `상장하지 않을 방침`: a plan
  if (draft.polarity === "negative" && predicate?.ending.kind === "adnominal" && predicate.ending.tense === "future" && !isMeant(predicate))
    return false;
  // `코스닥에 입성했다`; one enters a market of goods too
  if (debuts.has(written) && !near.some((w) => markets.has(w.stem))) return false;
  if (near.some((w) => instruments.has(w.stem) || w.stem.endsWith("ETF"))) return false;
  // `코스피에 상장한 크래프톤`: what the company is, not what happens
  if (
    !figures &&
    draft.time === null &&
    predicate?.ending.kind === "adnominal" &&
    predicate.ending.tense === "past" &&
    draft.status === "done"
  )
    return false;
  // told again without its issuer: `3조6000억원의 유상증자는 …`
  if (has(draft, "amount") && !has(draft, "issuer")) {
    const told = recent(drafts, draft.segment.sentence.index, WINDOW).findLast(
      (d) => d.type === "offering" && d.roles.get("action")?.[0]?.filler !== undefined && sameAmount(d, draft),
    );
    for (const f of told?.roles.get("issuer") ?? []) addFiller(draft, "issuer", { ...f, surety: "assumed", reason: "as told before" });
  }
  return true;
};

/** `수요예측에 돌입한다`, `증권신고서를 제출했다`, `철회신고서를 냈다`: steps of a listing, if the text is about one. */
function takesStep({ context, draft, trigger, drafts }: RefineInput): boolean {
  const noun = trigger.row.with === undefined ? null : trigger.word.stem;
  if (noun === null || !steps.some((w) => noun.endsWith(w))) return true;
  const issuer = draft.roles.get("issuer") ?? [];
  const told = recent(drafts, draft.segment.sentence.index, CARRIES).findLast(
    (d) => d.type === "offering" && issuer.some((f) => d.roles.get("issuer")?.some((g) => sameFiller(f.filler, g.filler))),
  );
  const action = told?.roles.get("action")?.[0]?.filler;
  // bonds and new shares are filed and asked for as well: their own words tell them
  if (action?.kind === "code" && !LISTED.has(action.code)) return false;
  const sentence = context.doc.text.slice(draft.segment.start, draft.segment.end);
  if (told?.segment === draft.segment || others.some((w) => sentence.includes(w))) return false;
  if (told === undefined && !listings.some((w) => sentence.includes(w)) && !isAboutListings(drafts, draft.segment)) return false;
  if (seeds.withdrawals.some((w) => noun.endsWith(w))) draft.status = "cancelled";
  else if (draft.status === "done" || draft.status === "ongoing") draft.status = "planned";
  // the day it is filed is not the day of the offering
  if (!seeds.demand.some((w) => noun.endsWith(w))) draft.time = null;
  return true;
}

const isMeant = ({ modifies }: Predicate): boolean => modifies !== null && intent.has(nounOf(modifies));

const isAboutListings = (drafts: readonly ClaimDraft[], { sentence }: ClaimDraft["segment"]): boolean =>
  recent(drafts, sentence.index, CARRIES).some(
    (d) => d.type === "offering" && d.roles.get("action")?.some((f) => f.filler.kind === "code" && LISTED.has(f.filler.code)),
  );
const LISTED: ReadonlySet<string> = new Set(["ipo", "listing"]);

/** `다온은 한빛의 유상증자에 [참여한다]`, `다온을 [대상]으로 한 유상증자`: who pays is no issuer. */
function placeInvestor({ context, draft, trigger }: RefineInput): void {
  const { phrase } = trigger;
  const governor = draft.predicate;
  const put = (mention: Mention | null | undefined) => {
    if (
      mention?.kind !== "party" ||
      draft.roles.get("issuer")?.some((f) => f.filler.kind === "party" && f.filler.party === mention.value.party)
    )
      return;
    addFiller(draft, "investor", { filler: fillerOf(mention, context.parties), surety: "near", reason: "who gets the shares" });
  };
  if (phrase?.case === "dative" && governor !== null && joins.has(nameOf(governor))) {
    const inside = (draft.roles.get("issuer") ?? []).filter((f) => f.inside);
    const made = phrase.relative ?? phrase.modifiers.find((m) => m.relative !== null)?.relative ?? null;
    const maker = inside.length > 0 || made === null ? null : partyOf(made.args.find((a) => a.case === "subject") ?? null);
    draft.roles.delete("issuer");
    for (const f of inside) addFiller(draft, "issuer", f);
    if (maker !== null) addFiller(draft, "issuer", { filler: fillerOf(maker, context.parties), surety: "near", reason: "who makes it" });
    put(partyOf(subjectOf(governor)));
    const { ending, next } = governor;
    const leads = ending.kind === "connective" && ending.tense === null && next !== null;
    if (has(draft, "investor") && ending.tense !== "past" && !leads && draft.status === "done") draft.status = "planned";
    // `유상증자에 참여해 800억원을 [납입했다]`
    const paid = leads && joins.has(nameOf(next)) ? next.args.find((a) => a.case === "object")?.headMention : null;
    if (paid?.kind === "money" && !has(draft, "amount"))
      addFiller(draft, "amount", { filler: fillerOf(paid, context.parties), surety: "near", reason: "what is paid in" });
  }
  // `다온이 발행한 전환사채를 [인수했다]`: who takes it issues nothing
  if (phrase?.case === "object" && governor !== null && takes.has(nameOf(governor))) {
    const buyer = partyOf(subjectOf(governor));
    const issued = (draft.roles.get("issuer") ?? []).filter(
      (f) => f.filler.kind === "party" && buyer?.kind === "party" && f.filler.party !== buyer.value.party,
    );
    if (buyer !== null) draft.roles.delete("issuer");
    for (const f of issued) addFiller(draft, "issuer", f);
    put(buyer);
    const sum = [...phrase.mentions, ...governor.args.flatMap((a) => (a.case === "dative" || a.case === "none" ? a.mentions : []))].find(
      (m) => m.kind === "money" && m.conversionOf === null,
    );
    if (sum !== undefined && !has(draft, "amount"))
      addFiller(draft, "amount", { filler: fillerOf(sum, context.parties), surety: "near", reason: "what it is taken for" });
  }
  if (governor === null) return;
  const { words } = draft.segment;
  for (const arg of governor.args) {
    if (arg.case !== "circumstance" || arg.headMention?.kind !== "party") continue;
    const next = words[words.indexOf(arg.words.at(-1) as Word) + 1];
    if (next !== undefined && targets.has(next.stem)) put(arg.headMention);
  }
}

const sameAmount = (a: ClaimDraft, b: ClaimDraft): boolean => {
  const [x, y] = [a, b].map((d) => d.roles.get("amount")?.[0]?.filler);
  return x?.kind === "money" && y?.kind === "money" && x.money.amount === y.money.amount && x.money.currency === y.money.currency;
};
