/** What one word may be to a party: a title, a kind of organisation, a name. Pure in the word, so remembered across articles. */
import type { PartyKind } from "../contract/types.js";
import { partyWords } from "../lexicon/party-words.js";
import { isDigit, isHangul, isLatin } from "../text/hangul.js";
import { type Case, splitJosa } from "../text/josa.js";

export interface Word {
  readonly text: string;
  /** The word without its particle. */
  readonly stem: string;
  readonly case: Case;
  /** An ordinary word, or two of them joined. */
  readonly common: boolean;
  /** Ordinary words joined (`그린스케일`): a name only where the text says so strongly. */
  readonly compound: boolean;
  /** Could be somebody's name: letters, no verb ending, no ordinary word. */
  readonly nameable: boolean;
  readonly latin: boolean;
  /** The kind that the ending of an organisation's name gives (`…테크`), and how surely it is one. */
  readonly suffix: { readonly kind: PartyKind; readonly strength: 1 | 2 | 3 } | null;
  /** `업체`, `스타트업`, `…기업인`: what an organisation is. */
  readonly type: boolean;
  readonly typeWeak: boolean;
  readonly title: boolean;
  readonly reporter: boolean;
  /** Surname and given name of a Korean: 노태윤, 남궁훈. */
  readonly korean: boolean;
  /** A given name as foreigners bear it: 도널드. */
  readonly given: boolean;
  /** A single surname before a title: `노 대표`. */
  readonly surname: boolean;
  readonly spoke: boolean;
  readonly measured: boolean;
  /** A country (`country`) or a region. */
  readonly place: boolean;
  readonly country: boolean;
  /** The ending of an organisation's name standing alone: `[캐시프리] 페이먼츠`. */
  readonly ending: boolean;
  readonly verb: boolean;
  readonly act: boolean;
}

/** Endings of inflected words that are never the last syllable of a name found by context alone. */
const INFLECTED =
  /(다|하는|하고|되는|되고|한|할|해|하며|하면|하게|하지|하기|된|될|돼|돼서|해서|됐|했|있|없|않|며|면서|지만|는데|니까|려고|도록|으며|시킨|시켜|라며|듯|만큼|적|적인|스럽|롭게|게|던|인데|였|으려|자마자|려는|겠|았|었|는지|을지|면|서는|서도|에도|뿐|처럼|까지|부터|보다|조차|마저|잡은|높은|낮은|많은|같은|새로|아래|위해|통해|대해|의해|따라|따르면|관련|이후|이전)$/;
/** Endings of groups, amounts and kinds, never of a name found by context alone. */
const COLLECTIVE = /(?:팀|단|층|들|별|률|율|액|량|급|째|씩|론|책|권|류|용|형)$/;
const PLACE = /[가-힣](시|군|구|동|읍|면|리|역|로|길|산|강|항|섬|도|국|성|주|현)$/;

/** Endings that names carry as a word of their own, too foreign to be anything else. */
const ENDINGS = new Set(
  "페이먼츠 솔루션즈 시스템즈 파마슈티컬스 모터스 에어로스페이스 에어웨이즈 캐피털 캐피탈 인베스트먼트 인베스트먼츠 파트너스 벤처스 홀딩스 테크놀로지 테크놀로지스 매니지먼트 에쿼티 로보틱스 테라퓨틱스 바이오사이언스 엔터테인먼트 인더스트리 인더스트리즈 인터내셔널 코퍼레이션 컴퍼니 머티리얼즈 다이내믹스 인텔리전스 네트웍스 랩스 노동조합 PE".split(
    " ",
  ),
);

const MAX_COMPOUND = 12;

/** An ordinary word or several of them joined (`데이터센터투자`), each of two syllables or more. */
function isCommon(stem: string): boolean {
  const { common } = partyWords();
  if (common.has(stem)) return true;
  if (stem.length < 4 || stem.length > MAX_COMPOUND) return false;
  const reachable = [true];
  for (let end = 2; end <= stem.length; end++)
    for (let at = Math.max(0, end - 6); at <= end - 2 && reachable[end] !== true; at++)
      if (reachable[at] === true && common.has(stem.slice(at, end))) reachable[end] = true;
  return reachable[stem.length] === true;
}

function isType(stem: string): boolean {
  const w = partyWords();
  if (w.types.of(stem, 0) !== null) return true;
  const alone = w.typesAlone.of(stem, 0);
  if (alone === null) return false;
  const head = stem.slice(0, -alone.ending.length);
  return head === "" || w.generic.has(head) || isCommon(head);
}

/** Offices may carry a copula: `창업자 노태윤 [대표]다`. */
const COPULA = /(?:이었다|였다|이다|이며|이자|이고|다|인|님)$/;

function isTitle(stem: string): boolean {
  const { titles, titleEndings, common } = partyWords();
  if (titles.has(stem)) return true;
  return stem.length > 2 && !common.has(stem) && titleEndings.of(stem, 1) !== null;
}

/** Kinds of securities, not securities companies: `자산[유동화]증권`. */
const GENERIC_TAIL = /(?:자본|유동화|저당|예탁|결합|채무|파생|계약|수익|국고)$/;
/** Funds are named in ordinary words: `첨단전략산업기금`. */
/** Before a weak ending a short unknown word is a name (`누리시스템`), a long one may be a compound (`대공방어시스템`). */
const SHORT_HEAD = 3;
const LONG_NAMED = new Set(["펀드", "기금"]);

function strengthOf(ending: string, head: string): 1 | 2 | 3 {
  const w = partyWords();
  if (w.proper.has(ending)) return 3;
  return w.weak.has(ending) && head.length > SHORT_HEAD ? 1 : 2;
}

/** The part before the ending of an organisation's name, and that ending. */
function suffixOf(stem: string, common: boolean): Word["suffix"] {
  const w = partyWords();
  if (w.notSuffix.has(stem)) return null;
  const found = /^[가-힣]{2,}AI$/.test(stem) ? { ending: "AI", value: "company" as PartyKind } : w.suffixes.of(stem, 2);
  if (found === null) return null;
  const head = stem.slice(0, -found.ending.length);
  if (w.generic.has(head) || w.acronyms.has(head) || GENERIC_TAIL.test(head)) return null;
  if (
    found.ending === "AI" || found.ending.length === 1
      ? isCommon(head)
      : common && !w.proper.has(found.ending) && !(LONG_NAMED.has(found.ending) && head.length >= 4)
  )
    return null;
  return { kind: found.value, strength: LONG_NAMED.has(found.ending) && head.length >= 4 ? 3 : strengthOf(found.ending, head) };
}

function classify(text: string): Word {
  const w = partyWords();
  const split = splitJosa(text, 0, text.length);
  const stem = text.slice(0, text.length - split.length);
  const first = stem.charCodeAt(0);
  const last = stem.charCodeAt(stem.length - 1);
  let hangul = 0;
  let latinCount = 0;
  let digits = 0;
  for (let i = 0; i < stem.length; i++) {
    const code = stem.charCodeAt(i);
    if (isHangul(code)) hangul++;
    else if (isLatin(code)) latinCount++;
    else if (isDigit(code)) digits++;
  }
  const pure = hangul === stem.length;
  const latin = latinCount > 0 && hangul === 0;
  const common = pure ? isCommon(stem) || (split.length > 0 && w.common.has(text)) : latin && w.acronyms.has(stem);
  const bare = stem.endsWith("인") ? stem.slice(0, -1) : stem;
  const type = pure && (isType(bare) || isType(stem));
  const title = (pure || latin) && (isTitle(stem) || isTitle(text.replace(COPULA, "")));
  const reporter = w.reporters.has(stem);
  const suffix = hangul > 0 && !type && !w.common.has(stem) ? suffixOf(stem, common) : null;
  const korean =
    pure &&
    !common &&
    !w.given.has(stem) &&
    ((stem.length === 3 && w.surnames.has(stem[0] ?? "")) || (stem.length === 4 && w.longSurnames.has(stem.slice(0, 2)))) &&
    w.syllables.has(stem.at(-1) ?? "") &&
    w.syllables.has(stem.at(-2) ?? "");
  const place = w.countries.has(stem) || w.regions.has(stem);
  const letters = isHangul(first) || isLatin(first);
  const nameable =
    letters &&
    !/^제\d/.test(stem) &&
    stem.length >= 2 &&
    stem.length <= 16 &&
    digits < 3 &&
    !common &&
    !type &&
    !title &&
    !reporter &&
    !place &&
    !w.anonymous.has(stem) &&
    !w.spokes.has(stem) &&
    !w.measured.has(stem) &&
    (latin
      ? latinCount > 1 && /[A-Z]/.test(stem)
      : !(pure && (COLLECTIVE.test(stem) || INFLECTED.test(stem) || (split.length > 0 && INFLECTED.test(text) && !isHangul(last)))));
  const measuredWord = w.measured.has(stem) || w.measured.has(text);
  const verb = pure && w.verbs.some((v) => text.startsWith(v));
  return {
    text,
    stem,
    case: split.case,
    common,
    compound: common && pure && stem.length >= 4 && stem.length <= 8 && !w.common.has(stem) && !type && !title && !measuredWord,
    nameable,
    latin,
    suffix,
    type,
    typeWeak: w.typesWeak.has(stem),
    title,
    reporter,
    korean,
    given: w.given.has(text),
    surname: text.length === 1 && w.surnames.has(text),
    spoke: w.spokes.has(stem) || w.spokes.has(text),
    measured: measuredWord,
    place,
    country: w.countries.has(stem),
    ending: ENDINGS.has(stem),
    verb,
    act: w.acts.some((v) => text.startsWith(v)),
  };
}

/** Names that only look like places or ordinary endings are judged by the caller; this one says that the ending is a place's. */
export const endsLikePlace = (stem: string): boolean => PLACE.test(stem);

const LIMIT = 40_000;
const seen = new Map<string, Word>();

/** The word as classified; a pure function of its text (the memory is only for speed). */
export function wordOf(text: string): Word {
  let word = seen.get(text);
  if (word === undefined) {
    if (seen.size >= LIMIT) seen.clear();
    word = classify(text);
    seen.set(text, word);
  }
  return word;
}
