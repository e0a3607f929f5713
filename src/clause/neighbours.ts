/** Readings that only the word before or behind can tell. */
import type { VerbReading } from "../lexicon/verbs.js";
import {
  isArising,
  isContentNoun,
  isDepartment,
  isDeterminer,
  isLikewise,
  isRateWord,
  isSaying,
  isScale,
  isSurpassing,
} from "./function-words.js";
import { reread, type Word } from "./words.js";

/** Corrects words in place: `[같은] 고객사`, `[연] 19TWh`, `[연] 4.2%` and `[버뮤다] 지역` are no verbs, `보유하게 [될] 것` and `목표로 [하고] 있다` are. */
export function correctByNeighbours(words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.verb !== null) {
      if (isSurpassing(word.stem) && isFigure(words[i - 1])) words.splice(i--, 1);
      else if (isSaid(word, words[i + 1])) words[i] = reread(word, quoting(word.verb), word.case);
      else if (isPlain(word, words[i + 1]) || isNameInDa(word, words[i + 1])) words[i] = reread(word, null, "none");
    } else if (word.case === "topic" && word.mention === null && isScale(word.stem)) words.splice(i--, 1);
    else if (i > 0 && words[i - 1]?.case === "subject" && isArising(word.stem)) words[i] = reread(word, ARISING, "none");
    else if (word.case === "comitative") inDepartment(words, i);
    else if (word.case === "none" && isLikewise(word.stem) && alsoBefore(words, i)) words.splice(i--, 1);
    else if ((i > 0 && words[i - 1]?.verb?.ending.surface === "게") || isContentNoun(words[i + 1]?.stem ?? "")) becoming(words, i);
    else if (i > 0 && words[i + 1]?.verb?.lemma === "있다") holding(words, i);
  }
}

const ARISING: VerbReading = { lemma: "나다", noun: "", ending: { kind: "conditional", tense: null, surface: "면" }, name: "나다" };

const isFigure = (word: Word | undefined): boolean =>
  word?.mention != null && word.case === "none" && word.after === "" && FIGURES.has(word.mention.kind);
const FIGURES: ReadonlySet<string> = new Set(["money", "percent", "quantity"]);

/** `한빛대 [경영학과] 교수`: a department ends like a particle. */
function inDepartment(words: Word[], at: number): void {
  const word = words[at] as Word;
  const stem = `${word.stem}${PARTICLE}`;
  if (word.brackets.length > 0 || word.after !== "" || word.end - word.start !== stem.length) return;
  if (isDepartment(stem, words[at + 1]?.stem ?? "")) words[at] = { ...word, case: "none", stem, stemEnd: word.end };
}
const PARTICLE = "과";

/** `목표로 [하고] 있다`, `것으로 [보고] 있다`: elsewhere a particle or a report. */
function holding(words: Word[], at: number): void {
  const word = words[at] as Word;
  const lemma = word.stem === "하고" ? "하다" : word.stem === "보고" ? "보다" : null;
  if (lemma === null) return;
  words[at] = reread(word, { lemma, noun: "", ending: { kind: "connective", tense: null, surface: "고" }, name: lemma }, "none");
}

/** `버뮤다 지역`, `라이다(LiDAR) 공급`: no sentence ends before a bare word, so this 다 is no copula's. */
const isNameInDa = ({ verb, mention, after, end }: Word, next: Word | undefined): boolean =>
  verb?.lemma === "이다" &&
  verb.ending.surface === "다" &&
  mention === null &&
  after === "" &&
  next !== undefined &&
  next.start - end <= 1 &&
  next.quote === null;

/** `[쿠팡] 역시 접속을 막았다`: the adverb says what a particle would. */
function alsoBefore(words: Word[], at: number): boolean {
  const word = words[at - 1];
  if (word === undefined || word.case !== "none" || word.verb !== null || word.after !== "") return false;
  words[at - 1] = reread(word, null, "also");
  return true;
}

/** `늘어날 [것이라] 밝혔다`: says what 것이라고 says. */
const isSaid = ({ verb, end }: Word, next: Word | undefined): boolean =>
  verb?.lemma === "이다" && SHORT.has(verb.ending.surface) && next?.verb != null && next.start - end <= 1 && isSaying(next.verb.name);
const SHORT: ReadonlySet<string> = new Set(["이라", "라"]);
const quoting = ({ lemma, noun, ending, name }: VerbReading): VerbReading => ({
  lemma,
  noun,
  ending: { kind: "quotative", tense: null, surface: `${ending.surface}고`, adnominalQuote: false },
  name,
});

/** `보유하게 [될] 것`, `도움이 [될] 것`: a syllable that is a verb only there. */
function becoming(words: Word[], at: number): void {
  const word = words[at] as Word;
  if (word.stem !== "될" && word.stem !== "된") return;
  const verb: VerbReading = {
    lemma: "되다",
    noun: "",
    ending: { kind: "adnominal", tense: word.stem === "될" ? "future" : "past", surface: "" },
    name: "되다",
  };
  words[at] = reread(word, verb, word.case);
}

function isPlain(word: Word, next: Word | undefined): boolean {
  if (word.end !== word.stemEnd || word.quote !== null) return false;
  return (
    isDeterminer(word.stem) ||
    (isRateWord(word.stem) && next?.mention != null && next.mentions[0]?.start === next.start && FIGURES.has(next.mention.kind))
  );
}
