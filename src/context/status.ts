/** How real a claim is, judged from its predicate's chain once the claim stands. The complement decides, not the verb of saying. */
import seeds from "../../seeds/lexicon/status.json" with { type: "json" };
import { isContentNoun } from "../clause/function-words.js";
import type { Phrase, Predicate } from "../clause/phrase.js";
import type { Status } from "../contract/types.js";
import type { Ending } from "../text/conjugate.js";
import { WordSet } from "../text/word-set.js";
import { chainFrom, nameOf, nounOf, underWay } from "./chain.js";
import { statesNoCondition } from "./condition.js";
import { isReporting } from "./reporting.js";

export interface Judgement {
  readonly status: Status;
  readonly negative: boolean;
  /** The cues that decided, for `explain`. */
  readonly cues: readonly string[];
}

type Table = ReadonlyMap<string, Status>;
const table = (rows: Record<string, readonly string[]>): Table =>
  new Map(Object.entries(rows).flatMap(([status, words]) => words.map((word) => [word, status as Status] as const)));
const nouns = table(seeds.nouns);
const verbs = table(seeds.verbs);
const auxiliaries = table(seeds.auxiliaries);
const negative = new WordSet(seeds.negative);
/** Nouns that state a fact: `…한 [바] 없다`, `…한 [적]이 없다`. */
const FACTS = new WordSet(seeds.facts);
/** Predicates of settling: what has not been settled stays open. */
const SETTLED = new WordSet(seeds.settled);

/** `인수하는 [안건]을`, `투자하는 [내용]의 협약`: what is put down is still to be done. */
const OUTLINES = new WordSet(seeds.outlines);
/** `투자하는 [내용]의 협약`, not `부과하는 내용의 명령`: what is put down leaves open what an order does. */
const ACCORDS: readonly string[] = seeds.accords;
const isOutlined = (phrase: Phrase): boolean => {
  const noun = nounOf(phrase);
  // `투자하는 데 [합의했다]`
  if (phrase.governor !== null && AGREES.has(nameOf(phrase.governor))) return true;
  if (!OUTLINES.has(noun)) return ACCORDS.some((end) => noun.endsWith(end));
  const host = phrase.case === "genitive" ? phrase.host : null;
  return host === null || ACCORDS.some((noun) => host.head.stem.endsWith(noun));
};
const AGREES = new WordSet(seeds.agrees);
/** `지분을 [취득하자] 주가가 올랐다`: what follows upon it is no part of it. */
const UPON = new WordSet(seeds.upon);
/** `매입하는 안을 [의결했다]`: what was proposed is decided. */
const RESOLVES = new WordSet(seeds.resolves);

const WHETHER = "지";
/** `투자했다는 [보도]는 사실이 아니다`: what is told, and what says that it is not so. */
const REPORTS = new WordSet(seeds.reports);
const UNTRUE = new WordSet(seeds.untrue);

/** With an object of its own no word of expectation: `회복세를 [보이고] 있다`. */
const SHOWS = new WordSet(seeds.shows);
export const isShowing = (predicate: Predicate): boolean => SHOWS.has(nameOf(predicate)) && predicate.args.some((a) => a.case === "object");

const CLOSES = new WordSet(seeds.closes);
/** Endings behind which a plan may be taken back. */
const TURNS: readonly string[] = seeds.turns;
/** What stands for the plan itself where it is taken back: `이를 [철회했다]`. */
const ITSELF = new WordSet(seeds.itself);
const PARTICIPANTS: ReadonlySet<string> = new Set(["subject", "topic", "also", "object"]);
/** `체결했다는 [소식]이`: a thing told of. */
const TIDINGS = new WordSet(seeds.tidings);
const ENDS: ReadonlySet<string> = new Set<Status>(["denied", "cancelled"]);
/** Nouns that leave open whether: `투자 [여부]`. */
const OPEN = new WordSet(seeds.open);
/** Verbs that an aim goes with: `목표로 [하다]`. */
const AIMS = new WordSet(seeds.aims);

/** A future or present ending alone: planned, unless a word says more (`투자할 것으로 [전망]된다` is expected). */
type Grade = Status | "intended";

/** The stronger word wins when a chain holds several: `투자할 계획을 철회했다` is cancelled. */
const RANK: readonly Grade[] = ["done", "ongoing", "intended", "expected", "planned", "considered", "conditional", "denied", "cancelled"];

/** `하고 있다`, `돼 있다`: the present of a state, no announcement. */
const isState = (auxiliary: string): boolean => auxiliary.endsWith("있다");

/** Where an event's noun stands when it is not the predicate itself: `투자 [계획]을 [철회]했다`. */
export interface Nominal {
  /** Nouns behind the trigger inside its phrase. */
  readonly behind: readonly string[];
}

const SUCH = seeds.such;
const isSuch = (phrase: Phrase | null): boolean => phrase?.words[0]?.stem === SUCH && phrase.words.length > 1;

/** What the walk along a chain has gathered so far. */
interface Reading {
  grade: Grade | null;
  negative: boolean;
  readonly cues: string[];
}

function raise(reading: Reading, to: Grade | undefined, cue: string): void {
  if (to === undefined) return;
  reading.cues.push(cue);
  // `투자 철회를 검토한다`: a retreat that is no more than thought of
  if (to === "considered" && reading.grade === "cancelled") reading.grade = to;
  if (reading.grade === null || RANK.indexOf(to) > RANK.indexOf(reading.grade)) reading.grade = to;
}

/** Judges the event that `predicate` states, or that a noun governed by it names. */
export function judge(predicate: Predicate, nominal: Nominal | null = null): Judgement {
  // `관세를 매기는 등 [맞불을 놨다]`: an example is as real as what it is one of
  const bare = nominal === null || nominal.behind.length === 0;
  const whole = bare && predicate.ending.kind === "adnominal" && isSuch(predicate.modifies) ? predicate.modifies?.governor : null;
  if (whole != null && whole.index > predicate.index && !isReporting(whole))
    return judge(whole, whole.lemma === "이다" ? { behind: [] } : null);
  const reading: Reading = { grade: null, negative: false, cues: [] };
  if (nominal !== null) {
    // `인수 [여부]를 확정하지 않았다`
    if (nominal.behind.some((noun) => OPEN.has(noun))) return { status: "considered", negative: false, cues: nominal.behind };
    // `상장 [절차]를 마쳤다`: what is closed is under way no longer
    const closed = CLOSES.has(nameOf(predicate));
    for (const noun of nominal.behind)
      if (!closed || nouns.get(noun) !== "ongoing")
        raise(reading, nouns.get(noun) ?? verbs.get(`${noun}하다`) ?? verbs.get(`${noun}되다`), noun);
    // `투자를 [약속했다]`
    if (verbs.get(nameOf(predicate)) === "planned") raise(reading, "planned", nameOf(predicate));
    if (!isReporting(predicate)) readPredicate(reading, predicate, nominal.behind.at(-1) ?? "");
    else if (nominal.behind.length > 0) return settle(reading);
  }
  walk(reading, predicate);
  // `150억을 투자하고 … 350억을 투자할 예정이다`: a tenseless clause is as real as the one it leads to
  const { ending, next } = predicate;
  const leads =
    reading.grade === null &&
    ending.kind === "connective" &&
    ending.tense === null &&
    next !== null &&
    next.index > predicate.index &&
    !UPON.has(ending.surface) &&
    !isReporting(next);
  if (!leads) return settle(reading);
  // what somebody does not do afterwards says nothing of what was done
  const led = judge(next, next.lemma === "이다" ? { behind: [] } : null);
  // `투자를 발표하면서 전략을 바꿀[지] 관심이 쏠린다`: what is open is the next clause's alone
  const open = led.cues.length > 0 && led.cues.every((cue) => cue === WHETHER);
  // `은행이 3조원을 빌려주고, [정부는] 나머지를 마련하는 방안을 추진 중이다`: what another weighs is his alone
  const other = led.status === "considered" && [...next.args, ...next.outer].some((a) => STARTS.has(a.case) && a.start >= predicate.end);
  return led.negative || open || other ? settle(reading) : led;
}

const MAY = "수";
const STARTS: ReadonlySet<string> = new Set(["topic", "subject"]);

function walk(reading: Reading, predicate: Predicate): void {
  let noun = "";
  let told = false;
  for (const link of chainFrom(predicate)) {
    if (link.kind === "auxiliary") {
      reading.negative ||= negative.has(link.surface);
      raise(reading, auxiliaries.get(link.surface), link.surface);
    } else if (link.kind === "noun") {
      noun = link.stem;
      raise(reading, nouns.get(noun), noun);
      told ||= TIDINGS.has(noun);
    } else if (link.kind === "predicate") {
      // `체결했다는 소식이 매수세를 부른 것으로 보인다`: what the news did is no part of it, unless it is denied
      if (told && !ENDS.has(verbs.get(nameOf(link.predicate)) ?? "")) return;
      // `투자를 취소할 [수 있다]는 관측`
      if (noun === MAY && link.predicate.lemma === "있다" && reading.grade === "cancelled") raise(reading, "considered", `${noun} 있다`);
      readPredicate(reading, link.predicate, noun);
      readRetreat(reading, link.predicate);
      if (isReporting(link.predicate)) return;
    } else if (link.predicate === predicate) {
      readOwnEnding(reading, predicate, link.ending);
      readRetreat(reading, predicate);
    } else if (link.ending.tense === "future") raise(reading, "intended", link.ending.surface || "-ㄹ");
    // `협력할 수 [있다면]`
    else if (link.ending.kind === "conditional" && link.predicate.lemma === "있다") raise(reading, "conditional", link.ending.surface);
  }
}

/** A predicate further along: `…을 [검토]한다`, `…할 [계획]이다`, `…할 계획이 [없다]`. */
function readPredicate(reading: Reading, predicate: Predicate, noun: string): void {
  const name = nameOf(predicate);
  if ((predicate.lemma === "없다" || predicate.lemma === "아니다") && (nouns.has(noun) || FACTS.has(noun))) {
    // `확정된 바 없다` leaves open what `검토한 바 없다` denies
    const open = FACTS.has(noun) && reading.cues.some((cue) => SETTLED.has(cue));
    raise(reading, noun === "가능성" ? undefined : open ? "considered" : "denied", `${noun} ${predicate.lemma}`);
    reading.negative ||= !open;
    return;
  }
  if (isShowing(predicate)) return;
  // `인수하는 절차를 [마무리했다]`
  if (reading.grade === "ongoing" && nouns.get(noun) === "ongoing" && CLOSES.has(name)) reading.grade = "done";
  if (reading.grade === "considered" && nouns.get(noun) === "considered" && RESOLVES.has(name)) reading.grade = "planned";
  // `상반기 상장을 [목표로] 하고 있다`
  const aim = AIMS.has(predicate.lemma)
    ? predicate.args.find((a) => a.case === "instrument" && nouns.get(a.head.stem) === "planned")
    : undefined;
  if (aim !== undefined) raise(reading, "planned", aim.head.stem);
  const held = underWay(predicate) === null ? predicate.noun : "중";
  // `받기로 하고, 상장에 [실패하면] …`: what may fail has not failed
  if (predicate.ending.kind === "conditional" && verbs.get(name) === "cancelled") return;
  raise(reading, verbs.get(name) ?? (predicate.lemma === "이다" ? nouns.get(held) : undefined), name === "이다" ? held : name);
}

function readOwnEnding(reading: Reading, predicate: Predicate, { tense, kind, surface }: Ending): void {
  if (kind === "conditional" && tense !== "past" && !statesNoCondition(predicate)) raise(reading, "conditional", surface);
  // `투자[할지] 검토한다`, `투자할지 주목된다`
  else if (kind === "nominal" && surface.startsWith(WHETHER) && tense === "future") raise(reading, "considered", WHETHER);
  // `사들이[기로] 의결했다`, `사들이[기 위해] 협상한다`
  else if (tense === "future" || surface.startsWith("기로") || surface.startsWith("기 위")) raise(reading, "intended", surface || "-ㄹ");
  else if (tense !== "present" || predicate.lemma === "이다") return;
  else if (kind !== "adnominal") raise(reading, predicate.auxiliaries.some(isState) ? undefined : "intended", surface);
  else if (predicate.modifies !== null && isOutlined(predicate.modifies)) raise(reading, "intended", "-는");
  else if (predicate.modifies !== null && !isContentNoun(nounOf(predicate.modifies))) raise(reading, "ongoing", "-는");
}

/** `부과하겠다고 했다가 [철회했다]`, `인수하려 했으나 [무산됐다]`: the plan is taken back by a clause that is about nothing else. */
function readRetreat(reading: Reading, { ending, next, end }: Predicate): void {
  if (ending.kind !== "connective" || next === null || reading.grade === null) return;
  const turn = verbs.get(next.name);
  if ((turn !== "cancelled" && turn !== "denied") || !TURNS.some((t) => ending.surface.endsWith(t))) return;
  const owned = (a: Phrase): boolean => PARTICIPANTS.has(a.case) && !nouns.has(a.head.stem) && !ITSELF.has(a.head.stem);
  if (!next.args.some(owned) && !next.outer.some((a) => a.start >= end)) raise(reading, "cancelled", next.name);
}

/** `투자했다는 보도는 [사실이 아니라고] 반박했다`, `투자했다는 소문을 [부인했다]`: what is told is denied. */
export function isUntrue({ ending, modifies }: Predicate, all: readonly Predicate[]): boolean {
  if (ending.adnominalQuote !== true || modifies === null || !REPORTS.has(nounOf(modifies))) return false;
  const judging = modifies.governor ?? all.find((p) => p.start > modifies.start && p.outer.includes(modifies)) ?? null;
  if (judging === null) return false;
  const facts = judging.args.some((a) => UNTRUE.has(`${a.head.stem} ${judging.lemma}`));
  return facts || verbs.get(nameOf(judging)) === "denied" || UNTRUE.has(judging.noun);
}

function settle(reading: Reading): Judgement {
  const grade = reading.grade ?? "done";
  // `투자할지 정하지 못했다` denies nothing
  if (grade === "considered" && reading.cues[0] === WHETHER) return { status: grade, negative: false, cues: reading.cues };
  const status: Status = grade === "intended" ? "planned" : grade;
  const denied =
    reading.negative &&
    (status === "planned" || status === "considered") &&
    !reading.cues.some((cue) => FACTS.has(cue.split(" ")[0] ?? ""));
  return { status: denied ? "denied" : status, negative: reading.negative, cues: reading.cues };
}

/** `투자하[며], 지분율은 51%다`: without a tense and before a present that says what something is; a past would have said so. */
export function goesOnToBe({ ending, lemma, next }: Predicate): boolean {
  return (
    ending.kind === "connective" &&
    ending.tense === null &&
    lemma !== "이다" &&
    next?.lemma === "이다" &&
    next.ending.kind === "final" &&
    next.ending.tense === "present" &&
    underWay(next) === null
  );
}
