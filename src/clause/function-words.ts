/** Function words of the clause parser: postpositions, content nouns, transparent nouns, auxiliaries. */
import syntax from "../../seeds/lexicon/syntax.json" with { type: "json" };
import { isAuxiliary } from "../lexicon/verbs.js";
import type { Ending } from "../text/conjugate.js";
import { WordMap, WordSet } from "../text/word-set.js";
import type { PhraseCase } from "./phrase.js";

const transparent = new WordSet(syntax.transparent);
const content = new WordSet(syntax.contentNouns);
const groups = new WordSet(syntax.groups);
const purpose = new WordSet(syntax.purpose);
const makings = new WordSet(syntax.makings);
const determiners = new WordSet(syntax.determiners);
const rates = new WordSet(syntax.rates);
const likewise = new WordSet(syntax.likewise);
const sayings = new WordSet(syntax.sayings);
const moments = new WordSet(syntax.moments);
const instances = new WordSet(syntax.instances);
const statements = new WordSet(syntax.statements);
const verbal = new WordSet(syntax.verbalNouns);
/** Word → particle before it → what both mean together. */
const whole = new Map<string, Map<string, PhraseCase>>();
/** `[바탕]으로`: without the particle it ends in. */
const cut = new Map<string, Map<string, PhraseCase>>();
for (const row of syntax.postpositions)
  for (const word of row.words) {
    const stem = word.endsWith("으로") ? word.slice(0, -2) : word.endsWith("로") ? word.slice(0, -1) : null;
    note(whole, word, row.case, row.gives as PhraseCase);
    if (stem !== null && stem !== "") note(cut, stem, row.case, row.gives as PhraseCase);
  }
const postpositions = new WordMap(whole);
const instruments = new WordMap(cut);

function note(table: Map<string, Map<string, PhraseCase>>, word: string, kase: string, gives: PhraseCase): void {
  const cases = table.get(word);
  if (cases === undefined) table.set(word, new Map([[kase, gives]]));
  else cases.set(kase, gives);
}

/** Nouns after which an adnominal clause has no open place: `인수한 것`, `투자할 계획`. */
export const isContentNoun = (stem: string): boolean => content.has(stem);
/** Nouns that leave the head to the word before them: `삼성전자 등`, `얼라이언스 측`. */
export const isTransparent = (stem: string): boolean => transparent.has(stem);
/** `누리은행의 [경우]`: stands for what is before it. */
export const isInstanceNoun = (stem: string): boolean => instances.has(stem);
/** Nouns for several that act as one: `A·B [컨소시엄]`. */
export const isGroup = (stem: string): boolean => groups.has(stem);
/** `…할 [계획]`, `검토 [중]`: may end a quotation or a note without its copula. */
export const isStatement = (stem: string): boolean => statements.has(stem);
/** `계약 [체결].`, `자사주를 [소각].`: may end a note without its verb. */
export const isVerbalNoun = (stem: string): boolean => verbal.has(stem);
/** `개발한 로봇을`, `짓는 공장에`: a thing of one's own making. */
export const isMaking = (name: string): boolean => makings.has(name);
/** `마련하기 위해`, `만들기 위한`. */
export const isPurpose = (stem: string): boolean => purpose.has(stem);
/** Words before a noun that are no clause: `같은`, `이런`. */
export const isDeterminer = (word: string): boolean => determiners.has(word);
/** `부과할 [경우] 물가가 오른다`: closes its clause without a particle. */
export const isMoment = (word: string): boolean => moments.has(word);
/** Verbs before which 것이라 needs no 고: `늘어날 것이라 [밝혔다]`. */
export const isSaying = (name: string): boolean => sayings.has(name);
const surveys = new WordSet(syntax.surveys);
const outcomes = new WordSet(syntax.outcomes);
const told = new WordSet(syntax.told);
const scales = new WordSet(syntax.scales);
const surpassing = new WordSet(syntax.surpassing);
/** `누리연구소 [조사] 결과`: what finds something out. */
export const isSurvey = (stem: string): boolean => surveys.has(stem);
/** `조사 [결과] 시장이 커졌다`: what is found follows; not `조사 결과 [발표]`. */
export const isOutcome = (stem: string, next: string): boolean => outcomes.has(stem) && !told.has(next);
/** `[많게]는 500억원`: the bound is the figure's. */
export const isScale = (stem: string): boolean => scales.has(stem);
const whenever = new WordSet(syntax.whenever);
/** `금리 인하 [시] …`: what happens then. */
export const isWhenever = (word: string): boolean => whenever.has(word);
const arising = new WordSet(syntax.arising);
/** `승인이 [나면]`: a verb only behind its subject. */
export const isArising = (word: string): boolean => arising.has(word);
/** `500억원 [넘게] 썼다`: likewise. */
export const isSurpassing = (word: string): boolean => surpassing.has(word);
/** `쿠팡 [역시]`: what a particle says, as a word. */
export const isLikewise = (word: string): boolean => likewise.has(word);
/** `경영[학과] 교수`: the department of the people behind it, no 학 with a particle. */
export const isDepartment = (word: string, next: string): boolean =>
  word.endsWith(syntax.departments.tail) && syntax.departments.people.some((p) => next.endsWith(p));
/** `연 20만t`: so much a year. */
export const isRateWord = (word: string): boolean => rates.has(word);
/** What a particle and the word behind it mean together: `…에 대한`, `…을 위해`. */
export function postpositionOf(
  kase: PhraseCase,
  { stem, case: own }: { readonly stem: string; readonly case: string },
): PhraseCase | undefined {
  const bare = postpositions.get(stem)?.get(kase);
  // `협력을 [바탕]으로`
  return bare ?? (own === "instrument" ? instruments.get(stem)?.get(kase) : undefined);
}

const CLAUSAL_CONNECTIVES = new Set(["며", "면서", "지만", "거나", "는데"]);

/** `하고 있다`, `하기로 했다`, `하지 않다`, `하게 됐다`, `해 왔다`, `하려고 한다`. */
export function isAuxiliaryOf(ending: Ending, lemma: string): boolean {
  switch (ending.kind) {
    case "connective":
      return isAuxiliary(lemma) && !CLAUSAL_CONNECTIVES.has(ending.surface);
    case "nominal":
      return lemma === "하다" && ending.surface.startsWith("기로");
    case "adverbial":
      if (ending.surface === "게" || ending.surface === "도록") return lemma === "되다" || lemma === "하다";
      return lemma === "않다" || lemma === "못하다";
    case "intent":
      return lemma === "하다" || lemma === "들다";
    default:
      return false;
  }
}
