/** How real a claim is, judged from its predicate's chain once the claim stands. The complement decides, not the verb of saying. */
import seeds from "../../seeds/lexicon/status.json" with { type: "json" };
import { isContentNoun } from "../clause/function-words.js";
import type { Predicate } from "../clause/parse.js";
import type { Status } from "../contract/types.js";
import { chainFrom, nameOf, nounOf } from "./chain.js";
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
const negative = new Set(seeds.negative);

/** The stronger word wins when a chain holds several: `투자할 계획을 철회했다` is cancelled. */
const RANK: readonly Status[] = ["done", "ongoing", "expected", "planned", "considered", "conditional", "denied", "cancelled"];

/** `하고 있다`, `돼 있다`: the present of a state, no announcement. */
const isState = (auxiliary: string): boolean => auxiliary.endsWith("있다");

/** Where an event's noun stands when it is not the predicate itself: `투자 [계획]을 [철회]했다`. */
export interface Nominal {
  /** Nouns behind the trigger inside its phrase. */
  readonly behind: readonly string[];
}

/** Judges the event that `predicate` states, or that a noun governed by it names. */
export function judge(predicate: Predicate, nominal: Nominal | null = null): Judgement {
  let status: Status | null = null;
  let isNegative = false;
  const cues: string[] = [];
  const raise = (to: Status, cue: string) => {
    cues.push(cue);
    if (status === null || RANK.indexOf(to) > RANK.indexOf(status)) status = to;
  };
  if (nominal !== null) {
    for (const noun of nominal.behind) {
      const found = nouns.get(noun) ?? verbs.get(`${noun}하다`) ?? verbs.get(`${noun}되다`);
      if (found !== undefined) raise(found, noun);
    }
    const governing = isReporting(predicate)
      ? undefined
      : (verbs.get(nameOf(predicate)) ?? (predicate.lemma === "이다" ? nouns.get(predicate.noun) : undefined));
    if (governing !== undefined) raise(governing, nameOf(predicate));
    if (nominal.behind.length > 0 && isReporting(predicate)) return { status: status ?? "done", negative: false, cues };
  }
  for (const link of chainFrom(predicate)) {
    if (link.kind === "auxiliary") {
      if (negative.has(link.surface)) isNegative = true;
      const found = auxiliaries.get(link.surface);
      if (found !== undefined) raise(found, link.surface);
    } else if (link.kind === "noun") {
      const found = nouns.get(link.stem);
      if (found !== undefined) raise(found, link.stem);
    } else if (link.kind === "predicate") {
      if (isReporting(link.predicate)) break;
      const found = verbs.get(nameOf(link.predicate)) ?? (link.predicate.lemma === "이다" ? nouns.get(link.predicate.noun) : undefined);
      if (found !== undefined) raise(found, nameOf(link.predicate));
    } else if (link.predicate === predicate) {
      const { tense, kind, surface } = link.ending;
      if (tense === "future") raise("planned", surface || "-ㄹ");
      else if (tense === "present" && kind === "adnominal" && predicate.modifies !== null && !isContentNoun(nounOf(predicate.modifies)))
        raise("ongoing", "-는");
      else if (tense === "present" && kind !== "adnominal" && predicate.lemma !== "이다" && !predicate.auxiliaries.some(isState))
        raise("planned", surface);
    } else if (link.ending.tense === "future") raise("planned", link.ending.surface || "-ㄹ");
  }
  // `150억을 투자하고 … 350억을 투자할 예정이다`: a tenseless clause is as real as the one it leads to
  const { ending, next } = predicate;
  if (
    status === null &&
    ending.kind === "connective" &&
    ending.tense === null &&
    next !== null &&
    next.index > predicate.index &&
    !isReporting(next)
  )
    return judge(next, { behind: [] });
  const judged = (status ?? "done") as Status;
  if (isNegative && judged === "planned") return { status: "denied", negative: true, cues };
  return { status: judged, negative: isNegative, cues };
}
