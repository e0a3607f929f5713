/** Verb look-up: every spelling of every stem shape, indexed; reads a word as verb + ending. */
import seeds from "../../seeds/lexicon/verbs.json" with { type: "json" };
import { type Ending, endingAt, type Irregular, type StemShape, shapesOf } from "../text/conjugate.js";
import { finalConsonant } from "../text/hangul.js";
import { type Case, splitJosa } from "../text/josa.js";

/** A word read as a predicate. `투자했다` → lemma 하다, noun 투자; `늘렸다` → lemma 늘리다, noun "". */
export interface VerbReading {
  /** Dictionary form of the (light) verb; `이다` for the copula. */
  readonly lemma: string;
  /** What stands before the light verb or copula in the same word; "" for none. */
  readonly noun: string;
  readonly ending: Ending;
  /** How lexicon rows name it: `투자하다`, `늘리다`, `이다`. */
  readonly name: string;
}

/** A word by its letters alone. The stem is one string for all places of the word, so that looking it up costs no hashing. */
export interface WordReading {
  readonly verb: VerbReading | null;
  /** The word without its particle. */
  readonly stem: string;
  readonly case: Case;
}

interface Shape {
  readonly lemma: string;
  readonly shape: StemShape;
}

const bySpelling = new Map<string, Shape[]>();
/** First syllable → longest spelling that begins with it; 0 where none does. */
const longestFrom = new Uint8Array(65536);
for (const row of new Set(seeds.verbs)) {
  const [lemma = "", irregular] = row.split(":");
  for (const [shape, spelling] of shapesOf(lemma.slice(0, -1), (irregular ?? "none") as Irregular)) {
    const list = bySpelling.get(spelling) ?? [];
    list.push({ lemma, shape });
    bySpelling.set(spelling, list);
    const first = spelling.charCodeAt(0);
    longestFrom[first] = Math.max(longestFrom[first] ?? 0, spelling.length);
  }
}
const light = new Set(seeds.light);
const auxiliary = new Set(seeds.auxiliary);
const notVerbs = new Set(seeds.notVerbs);
/** Syllables a light verb can begin with: only there is `noun + light verb` tried. */
const lightStarts = new Uint8Array(65536);
for (const [spelling, shapes] of bySpelling) if (shapes.some((s) => light.has(s.lemma))) lightStarts[spelling.charCodeAt(0)] = 1;

/** Verbs written together with an infinitive before them: `보여[주는]`, `만들어[내고]`. */
const glued = new Set(seeds.glued);
const gluedStarts = new Uint8Array(65536);
for (const [spelling, shapes] of bySpelling) if (shapes.some((s) => glued.has(s.lemma))) gluedStarts[spelling.charCodeAt(0)] = 1;

export const isAuxiliary = (lemma: string): boolean => auxiliary.has(lemma);

const COPULA = new Map<string, Ending>();
const copula = (surfaces: string, kind: Ending["kind"], tense: Ending["tense"], adnominalQuote?: boolean) => {
  for (const surface of surfaces.split(" "))
    COPULA.set(surface, { kind, tense, surface, ...(adnominalQuote === undefined ? {} : { adnominalQuote }) });
};
copula("이다 다 입니다 이었다 였다 이었습니다 였습니다 이에요 예요 이죠", "final", "present");
copula("이고 이며 이지만 지만 이자 인데 이었고 였고 이었으며 였으며 이었지만 였지만 이어서 여서 이라 라서", "connective", null);
copula("이면 이라면 라면", "conditional", null);
copula("인 일 이던", "adnominal", "present");
copula("이었던 였던", "adnominal", "past");
copula("임 임을 이기 이기에 인지 일지", "nominal", null);
copula("이라고 라고 이라며 라며 이라면서 라면서 였다고 이었다고 이라고도 라고도 였다며 이었다며", "quotative", null, false);
copula("이라는 라는 이란 란 였다는 이었다는 이라던", "quotative", null, true);

/** The copula forms a tail can be: `500억 달러[다]`, `투자자[라고]`. */
export function readCopula(tail: string): VerbReading | null {
  const ending = COPULA.get(tail);
  return ending === undefined ? null : { lemma: "이다", noun: "", ending, name: "이다" };
}

/** Endings of the past and of plain statements that no noun ends in: a verb even if its stem is unknown. */
const PAST_TAILS = ["다고", "다며", "다면서", "다는", "다", "고", "으며", "지만", "는데", "던", "을", "음", "습니다", "으나", "다가"];

function exact(text: string, start: number, end: number): { lemma: string; ending: Ending } | null {
  for (let cut = Math.min(end, start + (longestFrom[text.charCodeAt(start)] ?? 0)); cut > start; cut--) {
    const shapes = bySpelling.get(text.slice(start, cut));
    if (shapes === undefined) continue;
    for (const { lemma, shape } of shapes) {
      const ending = endingAt(shape, text, cut, end);
      if (ending !== null) return { lemma, ending };
    }
  }
  return null;
}

/** An infinitive of two syllables or three with its auxiliary: `보여주는` → 보여주다. */
function compound(word: string): { lemma: string; ending: Ending } | null {
  for (let cut = 2; cut <= 3 && cut < word.length; cut++) {
    if (gluedStarts[word.charCodeAt(cut)] === 0) continue;
    const first = word.slice(0, cut);
    if (bySpelling.get(first)?.some((s) => s.shape === "a" && !light.has(s.lemma)) !== true) continue;
    const rest = exact(word, cut, word.length);
    if (rest !== null && glued.has(rest.lemma)) return { lemma: first + rest.lemma, ending: rest.ending };
  }
  return null;
}

/** Nouns before which 보다 is no particle: `핵심 정보다`. */
const ENDS_IN_BO = new Set([
  "정보",
  "후보",
  "홍보",
  "담보",
  "확보",
  "특보",
  "속보",
  "제보",
  "통보",
  "안보",
  "양보",
  "행보",
  "예보",
  "개보",
  "회보",
  "바보",
]);
/** `전작보다`: a comparison, no copula behind 전작보. */
const isComparison = (word: string): boolean => word.endsWith("보다") && word.length > 2 && !ENDS_IN_BO.has(word.slice(-3, -1));

/** Reads a whole word as a verb form, else as a stem with its particle. */
export function readWord(word: string): WordReading {
  const verb = readVerb(word);
  if (verb !== null) return { verb, stem: word, case: "none" };
  const josa = splitJosa(word, 0, word.length);
  return { verb: null, stem: word.slice(0, word.length - josa.length), case: josa.case };
}

/** Reads a whole word (no punctuation) as a verb form; null if it is none that the tables know. */
export function readVerb(word: string): VerbReading | null {
  const verb = read(word);
  if (verb === null) return null;
  // all readings have one shape
  const { lemma, noun, ending } = verb;
  return { lemma, noun, ending, name: lemma === "이다" ? lemma : noun + lemma };
}

/** `도움[이] 된다`: a noun in ㅁ with its particle. */
function isNamed(word: string, { kind, surface }: Ending): boolean {
  const at = word.length - surface.length;
  return kind === "nominal" && surface !== "" && finalConsonant(word.charCodeAt(at - 1)) === 16 && notVerbs.has(word.slice(0, at));
}

function read(word: string): Omit<VerbReading, "name"> | null {
  if (word.length > 24 || notVerbs.has(word)) return null;
  const end = word.length;
  const native = exact(word, 0, end) ?? compound(word);
  if (native !== null) {
    return isNamed(word, native.ending) ? null : { ...native, noun: "" };
  }
  for (let at = 1; at < end; at++) {
    if (lightStarts[word.charCodeAt(at)] === 0) continue;
    const found = exact(word, at, end);
    // `배당했다`, `담당한다`: 당하다 follows nouns of two syllables (해킹당하다)
    if (at === 1 && found?.lemma === "당하다") continue;
    if (found !== null && light.has(found.lemma)) {
      // `호위[함을]`, `투표[함에]`: no 하다
      if (isNamed(word, found.ending)) return null;
      return { ...found, noun: word.slice(0, at) };
    }
    // `공개해온`, `유지해왔다`: 해 with its auxiliary written together
    if (at > 1 && word[at] === "해" && at + 1 < end) {
      const glued = exact(word, at + 1, end);
      if (glued !== null && auxiliary.has(glued.lemma) && glued.lemma !== "있다" && glued.lemma !== "없다")
        return { lemma: "하다", noun: word.slice(0, at), ending: glued.ending };
    }
  }
  if (word.endsWith("중인") && end !== 3) return { lemma: "이다", noun: word.slice(0, -1), ending: COPULA.get("인") as Ending };
  for (let at = Math.max(1, end - 5); at < end; at++) {
    const ending = COPULA.get(word.slice(at));
    if (ending === undefined) continue;
    // `게임을`, `해임을`: nouns in 임, not what something is
    if (ending.surface === "임을" && (at === 1 || notVerbs.has(word.slice(at - 1, at + 1)))) continue;
    const before = finalConsonant(word.charCodeAt(at - 1));
    const opens = word.charCodeAt(at);
    const closed = opens === 0xc774 || opens === 0xc785 || ending.kind === "adnominal"; // 이…, 입니다
    if (
      ending.surface === "인" ||
      ending.surface === "일" ||
      ending.surface === "임" ||
      ending.surface === "라" ||
      ending.surface === "란"
    ) {
      // `기업인`, `할인`, `생일`, `책임` are nouns: only a word that is a noun without it could tell
      continue;
    }
    if (ending.surface === "다" && (before !== 0 || end < 3 || isComparison(word))) continue;
    if (!closed && before > 0 && ending.surface !== "다") continue;
    return { lemma: "이다", noun: word.slice(0, at), ending };
  }
  for (const tail of PAST_TAILS) {
    const at = end - tail.length - 1;
    if (at >= 0 && word.endsWith(tail) && finalConsonant(word.charCodeAt(at)) === 20)
      return {
        lemma: word.slice(0, at + 1),
        noun: "",
        ending: endingAt("past", word, at + 1, end) ?? { kind: "final", tense: "past", surface: tail },
      };
  }
  return null;
}
