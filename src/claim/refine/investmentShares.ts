/**
 * Shares of a sum: `재원은 A 60조원과 B 60조원으로 마련한다`, `1,200억원은 X 개발에, 300억원은 Y에 투입된다`, `나머지 600억원은 …`.
 * Each share is a claim of its own, part of the sum told before; its label is its purpose, its year or who pays it.
 */
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import type { Word } from "../../clause/words.js";
import { nameOf } from "../../context/chain.js";
import { judge } from "../../context/status.js";
import type { Mention } from "../../contract/types.js";
import type { Span } from "../../core/span.js";
import { addFiller, type ClaimContext, type ClaimDraft, newDraft, type RoleFiller } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import { payersOf, sumBefore } from "./investmentSum.js";
import { isOutOf, namesAmount, namesPot, opensList, REST, SPENDS } from "./investmentWords.js";

const OPEN = new Set(["none", "topic", "subject", "also", "object", "comitative", "instrument", "copula"]);

interface Share {
  readonly mention: Extract<Mention, { kind: "money" }>;
  readonly at: number;
  readonly label: readonly Word[];
  /** The share is what is left of the sum. */
  readonly rest: boolean;
  readonly predicate: Predicate | null;
}

export function findShares(context: ClaimContext, segment: Segment, drafts: ClaimDraft[], owned: ReadonlySet<string>): ClaimDraft[] {
  if (segment.sentence.zone === "title" || segment.sentence.zone === "caption") return [];
  const shares = sharesOf(context.doc.text, segment, owned);
  if (shares.length === 0) return [];
  const told = drafts.filter((d) => d.type === "investment" || d.type === "offering");
  const here = told.filter((d) => d.segment === segment && d.type === "investment");
  const free = shares.filter((s) => !here.some((d) => amountOf(d) === s.mention.id));
  if (free.length === 0) return [];
  const out: ClaimDraft[] = [];
  for (const share of free) {
    const sibling = here.find((d) => d.predicate !== null && d.predicate === share.predicate && d.roles.has("amount"));
    const sum = sibling ?? sumBefore(segment, told);
    if (sum === null) continue;
    if (sibling !== undefined && isOtherFigure(segment, share)) continue;
    if (sibling === undefined && !divides(context.doc.text, segment, shares, share)) continue;
    out.push(draftOf(context, segment, share, sum, sibling !== undefined));
  }
  return out;
}

const amountOf = (draft: ClaimDraft): string | null => {
  const filler = draft.roles.get("amount")?.[0]?.filler;
  return filler?.kind === "money" ? filler.mention : null;
};

/** Beside a stated investment: `투자금은 53조원[으로], 반도체에 46조원이 …`, `환급 실적[인] 91억원`. */
function isOtherFigure(segment: Segment, share: Share): boolean {
  const label = share.label.at(-1);
  return segment.words[share.at]?.case === "instrument" || (label !== undefined && label.case === "none" && label.stem.endsWith("인"));
}

/** Free figures of the segment in the shape of a share: bare or with a particle, not inside a modifier or a bracket. */
function sharesOf(text: string, segment: Segment, owned: ReadonlySet<string>): Share[] {
  const out: Share[] = [];
  for (const [at, word] of segment.words.entries()) {
    const mention = word.mention;
    if (mention?.kind !== "money" || mention.conversionOf !== null || owned.has(mention.id)) continue;
    const copula = word.verb?.lemma === "이다";
    const follows = segment.words[at + 1];
    const trailing =
      !copula &&
      word.case === "none" &&
      word.after === "" &&
      follows !== undefined &&
      ["순", "등"].includes(follows.verb?.noun || follows.stem);
    const bullet = follows !== undefined && isBullet(text, word.end, follows.start);
    if (
      !copula &&
      !trailing &&
      !bullet &&
      (!OPEN.has(word.case) ||
        (word.case === "none" && word.after === "" && follows !== undefined && follows.verb === null && !isCount(follows)))
    )
      continue;
    out.push({
      mention,
      at,
      label: labelOf(text, segment.words, at),
      rest: REST.has(segment.words[at - 1]?.stem ?? ""),
      predicate: copula ? (segment.predicates.find((p) => p.word === word) ?? null) : governorOf(segment, word),
    });
  }
  return out;
}

/** `한빛이 200억원, 미래가 150억원을 [각각]`. */
const isCount = (word: Word): boolean => word.stem === "각각" || word.stem === "정도";

const isBullet = (text: string, from: number, to: number): boolean => /[▲△●■◆▶•:;]/.test(text.slice(from, to));

/** The predicate a word depends on by position: the next one whose clause it can belong to. */
function governorOf(segment: Segment, word: Word): Predicate | null {
  const phrase = segment.phrases.find((p) => p.words.includes(word));
  const closing = phrase === undefined ? undefined : segment.phrases.find((p) => p.conjuncts.includes(phrase));
  const own = phrase?.governor ?? closing?.governor ?? null;
  if (own !== null) return own;
  return segment.predicates.find((p) => p.start > word.start && p.ending.kind !== "adnominal") ?? null;
}

/** What a share is for: the words before it, or behind its topic up to the goal (`300억원은 [시설투자]에`). */
function labelOf(text: string, words: readonly Word[], at: number): Word[] {
  const behind = words[at]?.case === "topic" ? labelBehind(words, at) : [];
  return behind.length > 0 ? behind : labelBefore(text, words, at);
}

function labelBefore(text: string, words: readonly Word[], at: number): Word[] {
  const label: Word[] = [];
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const word = words[i] as Word;
    const next = words[i + 1] as Word;
    const dative = i === at - 1 && word.case === "dative";
    if (word.mention?.kind === "money" || word.verb !== null || isBullet(text, word.end, next.start)) break;
    if (word.after === "," || word.after === "…" || (word.case !== "none" && word.case !== "genitive" && !dative && i !== at - 1)) break;
    if (word.case === "topic" || REST.has(word.stem)) break;
    if (isCount(word)) continue;
    label.unshift(word);
    if (word.case === "subject" || word.case === "instrument") break;
  }
  return label;
}

function labelBehind(words: readonly Word[], at: number): Word[] {
  const label: Word[] = [];
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    const word = words[i] as Word;
    if (word.mention?.kind === "money" || word.verb !== null || word.case === "topic") break;
    label.push(word);
    if (word.case === "dative" || word.case === "instrument") return label;
  }
  return [];
}

/** Without a trigger of its own a segment divides the sum only if something says so. */
function divides(text: string, segment: Segment, shares: readonly Share[], share: Share): boolean {
  const spent = share.predicate !== null && SPENDS.has(nameOf(share.predicate));
  if (share.rest) return spent;
  const label = share.label.at(-1);
  if (label !== undefined && namesAmount(label.stem) && segment.predicates.length === 0) return true;
  return (
    shares.length >= 2 &&
    share.label.length > 0 &&
    breaksDown(text, segment) &&
    (spent || share.predicate === null || share.predicate.lemma === "이다")
  );
}

/** Does the segment divide a sum: `분야별로는 …`, `재원은 …`, `조달한 자금 가운데 …`? */
export const breaksDown = (text: string, segment: Segment): boolean => segment.phrases.some((p) => opensList(p, text) || isPot(p));

const isPot = (phrase: Phrase): boolean =>
  phrase.headMention === null
    ? (phrase.case === "topic" || phrase.case === "instrument") && namesPot(phrase.head.stem)
    : phrase.words.some((_, i) => isOutOf(phrase.words, i));

function draftOf(context: ClaimContext, segment: Segment, share: Share, sum: ClaimDraft, sibling: boolean): ClaimDraft {
  const judged = share.predicate === null || share.predicate.lemma === "이다" ? null : judge(share.predicate);
  const start = Math.min(share.mention.start, share.label[0]?.start ?? share.mention.start);
  const draft = newDraft({
    type: "investment",
    status: sibling || judged === null || judged.status === "done" ? sum.status : judged.status,
    condition: sibling ? sum.condition : null,
    vouching: sibling ? sum.vouching : null,
    evidence: { start, end: Math.max(share.mention.end, share.label.at(-1)?.end ?? 0) },
    segment,
    predicate: share.predicate,
    rule: "investment.share",
    partOf: sibling ? [...sum.partOf] : sum.type === "investment" ? [sum] : [],
  });
  const assumed = (role: string) => {
    for (const f of (role === "investor" ? payersOf(sum) : sum.roles.get(role)) ?? [])
      addFiller(draft, role, { ...f, surety: sibling ? "near" : "assumed", reason: "as of the sum" });
  };
  const label = share.label.flatMap((w) => w.mentions);
  const party = label.findLast((m) => m.kind === "party") ?? null;
  const head = share.label.at(-1);
  const payer = party !== null && head !== undefined && head.case !== "dative";
  const put = (role: string, mention: Mention) =>
    addFiller(draft, role, {
      filler: fillerOf(mention, context.parties),
      surety: "near",
      reason: "label of the share",
    } satisfies RoleFiller);
  if (payer) put("investor", party);
  else assumed("investor");
  if (party !== null && !payer) put("investee", party);
  else if (payer || sibling) assumed("investee");
  put("amount", share.mention);
  const date = label.find((m) => m.kind === "date") ?? dateOf(segment, share);
  if (date?.kind === "date") draft.time = date.value;
  const span = party !== null || head === undefined ? null : spanOf(share.label);
  if (span !== null && label.every((m) => m.kind !== "date"))
    addFiller(draft, "purpose", { filler: textFiller(context.doc.text, span), surety: "near", reason: "label of the share" });
  return draft;
}

/** In a line of its own a share has the date of its line. */
function dateOf(segment: Segment, share: Share): Mention | null {
  if (segment.predicates.length > 0) return null;
  return segment.mentions.find((m) => m.kind === "date" && m.start > share.mention.end) ?? null;
}

const spanOf = (words: readonly Word[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.stemEnd ?? 0 });
