/** Small decisions while phrases and predicates are put together. */

import type { Mention } from "../contract/types.js";
import type { VerbReading } from "../lexicon/verbs.js";
import type { Ending } from "../text/conjugate.js";
import {
  isContentNoun,
  isGroup,
  isInstanceNoun,
  isMoment,
  isOutcome,
  isPurpose,
  isStatement,
  isSurvey,
  isVerbalNoun,
  isWhenever,
} from "./function-words.js";
import type { Clauses, Phrase, PhraseCase, Predicate } from "./phrase.js";
import type { Word } from "./words.js";

const SUBJECTS: ReadonlySet<PhraseCase> = new Set(["subject", "topic", "also"]);
export const isSubject = (kase: PhraseCase): boolean => SUBJECTS.has(kase);

/** Cases the members of a list share with the one that closes it. */
const LIST_CASES: ReadonlySet<PhraseCase> = new Set([
  "subject",
  "topic",
  "also",
  "object",
  "dative",
  "comitative",
  "genitive",
  "source",
  "about",
  "copula",
  "none",
  "instrument",
  "including",
]);
export const isListCase = (kase: PhraseCase): boolean => LIST_CASES.has(kase);

/** `공개한 데 이어`: 데 goes without its particle; `구매한 게 아니라`: 게 holds its own. */
export const caseOf = (word: Word): PhraseCase => (word.case !== "none" ? word.case : (CONTRACTED.get(word.stem) ?? word.case));
const CONTRACTED: ReadonlyMap<string, PhraseCase> = new Map([
  ["데", "dative"],
  ["게", "subject"],
  ["건", "topic"],
  ["걸", "object"],
]);

/** Behind an adnominal clause a word that needs no particle to close its phrase: `부과할 [경우]`, `어렵다는 [게]`. */
export const closesAlone = (word: Word): boolean => word.case === "none" && (isMoment(word.stem) || CONTRACTED.has(word.stem));

/** `새봄소재 인수 [이후] 300억원을 투자했다`: what stands before it is over, what follows is no part of it. */
const isAfter = ({ stem, case: kase, mention }: Word): boolean => kase === "none" && mention === null && LATER.has(stem);
const LATER: ReadonlySet<string> = new Set(["이후", "후", "뒤", "직후"]);

/** `X의`, `X에 대한`, `X를 위한`: hangs on the noun behind it. */
export const modifiesNext = (kase: PhraseCase, { stem }: Word): boolean =>
  kase === "genitive" || kase === "about" || ((kase === "purpose" || kase === "by") && stem.endsWith("한"));

/** `마련하기 [위해]`. */
export const isServing = (predicate: Predicate, { stem }: Word): boolean => predicate.ending.surface === "기" && isPurpose(stem);

/** `마련하기 위해`: the clause serves the next predicate; with `위한` the next noun, and then it is true. */
export function servesNoun(predicate: Predicate, { stem, end }: Word): boolean {
  const adnominal = stem.endsWith("한");
  predicate.ending = { kind: adnominal ? "adnominal" : "intent", tense: null, surface: `기 ${stem}` };
  (predicate as { end: number }).end = end;
  return adnominal;
}

/** The last thing named before 등 or the noun of their group: `모루AI, [세움반도체] 등 국내 팹리스 20여 곳`, `네이버·[카카오] 컨소시엄`. */
export function enumerated(phrase: Phrase): Mention | null {
  const { length } = phrase.words;
  if (length > 1 && isGroup((phrase.words[length - 1] as Word).stem)) return phrase.words[length - 2]?.mention ?? null;
  const at = phrase.words.findIndex((w) => w.stem === "등");
  if (at <= 0) return null;
  // `새봄운용과 한빛벤처스, [이서준] 전 부사장 등으로부터`
  if (at === length - 1) return phrase.headMention === null ? (phrase.words[0]?.mention ?? null) : null;
  return phrase.words[at]?.case === "none" ? (phrase.words[at - 1]?.mention ?? null) : null;
}

/** A predicate that has taken nothing yet. */
export const newPredicate = (index: number, word: Word, { noun, lemma, name, ending }: VerbReading, headline: boolean): Predicate => ({
  index,
  start: word.start,
  end: word.end,
  word,
  lemma,
  noun,
  name,
  ending,
  auxiliaries: [],
  args: [],
  modifies: null,
  next: null,
  outer: [],
  headline,
});

/** An auxiliary becomes part of the predicate in front of it. */
export function absorb(predicate: Predicate, word: Word, lemma: string, ending: Ending): void {
  predicate.auxiliaries.push(`${predicate.ending.surface} ${lemma}`.trim());
  predicate.ending = ending;
  (predicate as { end: number }).end = word.end;
}

/** May another member of a list follow: `A와`, `A, `? */
export const isListed = ({ headMention, case: kase }: Phrase, last: Word): boolean =>
  headMention !== null && (kase === "comitative" || (kase === "none" && (last.after === "," || last.after === "·")));

/** Has the sentence gone on to another clause since this topic was named? */
export const hasTurned = (predicates: readonly Predicate[], topic: Phrase): boolean =>
  predicates.some((p) => p.start > topic.start && (p.ending.kind === "connective" || p.ending.kind === "final"));

/** The first of the waiting phrases that the predicate takes; their number where it takes none. */
export function firstTaken(waiting: readonly Phrase[], { ending, lemma, noun, args }: Predicate): number {
  const gapless = ending.kind !== "adnominal";
  // `네이버에 [4세대 메모리인] 제품을`: what a copula says of a noun takes a subject or a day, nothing else
  const copular = !gapless && lemma === "이다" && !noun.endsWith("적") && !noun.endsWith("중");
  // `인텔이 [전체의 15%인] 1만명을`: a figure is said of the noun behind, not of who acts
  const sized = copular && args.some((a) => a.case === "copula" && FIGURES.has(a.headMention?.kind ?? ""));
  const isReason = ending.kind === "quotative" && ending.surface.endsWith("며");
  let hasObject = false;
  let hasSubject = false;
  let from = waiting.length;
  while (from > 0 && (gapless || !hasSubject)) {
    const { case: kase, headMention } = waiting[from - 1] as Phrase;
    const acts = isSubject(kase);
    if (copular && ((!acts && kase !== "none") || (sized && headMention?.kind === "party"))) break;
    // `[위슨을] 사업을 지원했다며 명단에 올렸다`: a reason given has one object
    if (kase === "object" && hasObject && isReason) break;
    if (!gapless && hasObject && (acts || kase === "object")) break;
    hasObject ||= kase === "object";
    hasSubject ||= acts;
    from--;
  }
  return from;
}

const FIGURES: ReadonlySet<string> = new Set(["percent", "quantity", "money"]);
const AFTER = new Set(["이후", "뒤", "후", "지", "직후", "다음", "등"]);

/** Has the adnominal clause before the phrase no open place: `투자할 [계획]`, `개발한 [이후 21개월] 만에`, `인수하는 [등 사업]을`? */
export const isGapless = (phrase: Phrase): boolean => isContentNoun(phrase.head.stem) || AFTER.has(phrase.words[0]?.stem ?? "");

/** A date without a particle stands by itself: `[지난해 12월] 한전과 계약을 맺었다`. */
export const isWhen = ({ mention }: Word): boolean => mention !== null && (mention.kind === "date" || mention.kind === "duration");

/** `누리은행의 [경우] …`: what follows is said of the party. */
export const isInstance = (word: Word, modifiers: readonly Phrase[]): boolean =>
  isInstanceNoun(word.stem) && word.case !== "subject" && modifiers.at(-1)?.headMention?.kind === "party";

/** `데이터눈 조사 [결과] …`, `데이터눈이 조사한 [결과] …`: what was found out follows; told by the word before in its phrase, else by its clause. */
export function isFound(
  { stem, case: kase }: Word,
  next: Word | undefined,
  before: Word | null | undefined,
  relative: Predicate | null,
): boolean {
  if (next === undefined || kase !== "none" || !isOutcome(stem, next.stem)) return false;
  return before != null ? isSurvey(before.stem) : relative !== null && isSurvey(relative.noun);
}

/**
 * The case with which `word` closes its phrase; null where the phrase goes on.
 * `before`: the word before it in the same phrase, `relative`: the clause that modifies the phrase.
 */
export function closingCase(
  word: Word,
  next: Word | undefined,
  before: Word | null,
  modifiers: readonly Phrase[],
  relative: Predicate | null,
): PhraseCase | null {
  if (isFound(word, next, before, relative)) return "according";
  if (before === null && isInstance(word, modifiers)) return "topic";
  if (before === null && relative !== null && closesAlone(word)) return caseOf(word);
  if (before !== null && isAfter(word)) return "circumstance";
  if (before !== null && next !== undefined && word.case === "none" && isWhenever(word.stem) && isVerbalNoun(before.stem))
    return "condition";
  return word.case !== "none" || word.after !== "" || next === undefined || isWhen(word) ? word.case : null;
}

/** `[가온물산이] 지분을 보유한 온빛소재는 …`: no subject stands before a topic or another but that of the clause which modifies it. */
export function takeSubject(pending: Phrase[], relative: Predicate): void {
  const last = pending.at(-1);
  if (last?.case !== "subject" || last.end > relative.start || relative.ending.kind !== "adnominal") return;
  if (relative.args.some((a) => a.case === "subject")) return;
  pending.pop();
  last.governor = relative;
  relative.args.unshift(last);
}

/** A bare verbal noun that closes a headline: `지분 [매각]`. */
export const headlineReading = (noun: string): VerbReading => ({
  lemma: "하다",
  noun,
  ending: { kind: "final", tense: null, surface: "" },
  name: `${noun}하다`,
});

/** Cases that call for a verb. */
const WAITING: ReadonlySet<PhraseCase> = new Set(["object", "subject", "dative", "source", "instrument", "comitative"]);

/** `자사주 30만주를 이달 말 [소각].`: a body sentence that ends in a noun while phrases, or its topic, still wait for a verb. */
export function endsBare({ stem, quote }: Word, { pending, topic, predicates, headed }: Pick<Clauses, "predicates"> & Waiting): boolean {
  if (quote !== null || !isVerbalNoun(stem)) return false;
  if ((headed && topic === null) || pending.some((p) => WAITING.has(p.case))) return true;
  // `쟁점은 자사주 소각.` says what it is
  return topic !== null && topic.headMention !== null && !predicates.some((p) => p.start > topic.start && p.ending.kind !== "adnominal");
}
interface Waiting {
  readonly pending: readonly Phrase[];
  readonly topic: Phrase | null;
  /** `▲누리은행=자사주 20만주 [소각].` */
  readonly headed: boolean;
}

/** `증설도 검토 [중]"이라며`, `제공할 [계획]"`: a quotation may end in the noun of a statement; its copula stands outside. */
export const statedBy = ({ stem, verb, mention }: Word): VerbReading | null =>
  verb === null && mention === null && isStatement(stem)
    ? { lemma: "이다", noun: stem, ending: { kind: "final", tense: "present", surface: "" }, name: "이다" }
    : null;

export const NO_MENTIONS: readonly Mention[] = [];

/** Every mention of a few words, in text order. */
export function mentionsOf(words: readonly Word[]): readonly Mention[] {
  let all = NO_MENTIONS;
  for (const { mentions } of words) if (mentions.length > 0) all = all.length === 0 ? mentions : [...all, ...mentions];
  return all;
}
