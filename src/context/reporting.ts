/** Verbs of saying and of hearsay. */
import seeds from "../../seeds/lexicon/reporting.json" with { type: "json" };
import type { Phrase, Predicate } from "../clause/phrase.js";
import { WordSet } from "../text/word-set.js";
import { nameOf } from "./chain.js";

const said = new WordSet(seeds.said);
const hearsay = new WordSet(seeds.hearsay);

/** `…라고 했다` reports; `투자를 하겠다` does. */
const isDoing = (predicate: Predicate): boolean =>
  predicate.noun === "" && predicate.lemma === "하다" && predicate.args.some((p) => p.case === "object" && p.end <= predicate.start);

export const isReporting = (predicate: Predicate): boolean =>
  (said.has(nameOf(predicate)) && !isDoing(predicate)) || hearsay.has(nameOf(predicate));
export const isHearsay = (predicate: Predicate): boolean => hearsay.has(nameOf(predicate));

const papers = new Set(seeds.papers);
const seeing = new Set(seeds.seeing);

const unnamed = new WordSet(seeds.unnamed);
/** `복수의 [관계자]에 따르면`. */
export const isUnnamed = (stem: string): boolean => unnamed.has(stem);

export const isPaper = (stem: string): boolean => papers.has(stem);

/** `한빛데이터 [자료]를 보면`: as good as according to it. */
export const isPaperSeen = ({ case: kase, head, governor }: Phrase): boolean =>
  kase === "object" && papers.has(head.stem) && governor !== null && seeing.has(nameOf(governor)) && governor.ending.surface.endsWith(IF);
const IF = "면";
