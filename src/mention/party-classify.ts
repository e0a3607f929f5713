/** Which of the things in `party-word.ts` a word is, by its letters and the word lists. */
import type { PartyKind } from "../contract/types.js";
import { partyWords } from "../lexicon/party-words.js";
import { isDigit, isHangul, isLatin } from "../text/hangul.js";
import { splitJosa } from "../text/josa.js";
import { FLAG, type Suffix, Word } from "./party-word.js";

/** Endings of inflected words that are never the last syllable of a name found by context alone. */
const INFLECTED =
  /(다|하는|하고|되는|되고|한|할|해|하며|하면|하게|하지|하기|된|될|돼|돼서|해서|됐|했|있|없|않|며|면서|지만|는데|니까|려고|도록|으며|시킨|시켜|라며|듯|만큼|적|적인|스럽|롭게|게|던|인데|였|으려|자마자|려는|겠|았|었|는지|을지|면|서는|서도|에도|뿐|처럼|까지|부터|보다|조차|마저|잡은|높은|낮은|많은|같은|새로|아래|위해|통해|대해|의해|따라|따르면|관련|이후|이전|로서|[잡찾얻갖낮높늦넓깊좁쫓묻믿걷싣듣닫쏟짓겪섞엮깎닦꺾묶잃뚫])$/;
/** Endings of groups, amounts and kinds, never of a name found by context alone. */
const COLLECTIVE =
  /(?:팀|단|층|..들|별|률|율|액|량|급|째|씩|론|책|권|류|용|형|학과|학부|사업부|부문|본부|시장|수당|요금|보고서|동향|자료|통계|공시|현황|전망|계획|집계|발표|조사|업계)$/;

/** Parts of an organisation named in letters of both kinds: `CX실`, `LSI사업부`. */
const UNIT = /(?:사업부|부문|본부|실|팀|그룹장|사업단)$/;

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
  if (w.typesExact.has(stem)) return true;
  const type = w.types.of(stem, 0);
  const alone = w.typesAlone.of(stem, 0);
  // `회계법인` before `법인`
  if (type !== null && (alone === null || alone.ending.length < type.ending.length)) return true;
  if (alone === null) return false;
  const head = stem.slice(0, -alone.ending.length);
  return head === "" || w.generic.has(head) || isCommon(head);
}

/** `조선업계`: everybody of a trade. */
const isGroup = (stem: string): boolean => partyWords().anonymousEndings.of(stem, 1) !== null;

/** Offices may carry a copula: `창업자 노태윤 [대표]다`. */
const COPULA = /(?:이었다|였다|이다|이며|이자|이고|다|인|님)$/;

/** `대구`, `수원`: with or without what kind of place it is. */
const isRegion = (name: string): boolean => {
  const { regions, cities } = partyWords();
  return regions.has(name) || cities.has(name) || regions.has(`${name}시`) || regions.has(`${name}군`);
};

function isTitle(stem: string): boolean {
  const { titles, titleEndings, localTitles, common } = partyWords();
  if (titles.has(stem) || /^C[A-Z]O$/.test(stem)) return true;
  const local = stem.length > 3 ? localTitles.of(stem, 2)?.ending : undefined;
  if (local !== undefined && isRegion(stem.slice(0, -local.length))) return true;
  const ending = stem.length > 2 ? titleEndings.of(stem, 1)?.ending : undefined;
  return ending !== undefined && (ending.length > 2 || !common.has(stem));
}

/** Kinds of securities, not securities companies: `자산[유동화]증권`. */
const GENERIC_TAIL = /(?:자본|유동화|저당|예탁|결합|채무|파생|계약|수익|국고)$/;
/** Funds are named in ordinary words: `첨단전략산업기금`. */
/** Before a weak ending a short unknown word is a name (`누리시스템`), a long one may be a compound (`대공방어시스템`). */
const SHORT_HEAD = 3;
const LONG_NAMED = new Set(["펀드", "기금"]);

/** Also by the end of its ending: `정책[연구원]`. */
function isProper(ending: string): boolean {
  const { proper } = partyWords();
  for (let at = 0; at < ending.length; at++) if (proper.has(ending.slice(at))) return true;
  return false;
}

/** `방위사업추진위원회`: a body named in ordinary words; a party only where the text shows its name. */
const isBody = (found: { readonly ending: string; readonly value: PartyKind }, head: string): boolean =>
  found.value !== "company" && found.value !== "media" && found.ending.length > 2 && head.length > SHORT_HEAD;

function strengthOf(ending: string, head: string, kind: PartyKind): 1 | 2 | 3 {
  const w = partyWords();
  if (isProper(ending)) return 3;
  // `AI산업위원회`: letters before a body's ending are a name's
  return w.weak.has(ending) && head.length > SHORT_HEAD && !(kind !== "company" && /^[A-Z]/.test(head)) ? 1 : 2;
}

/** The part before the ending of an organisation's name, and that ending. */
function suffixOf(stem: string, common: boolean): Suffix | null {
  const w = partyWords();
  if (w.notSuffix.has(stem)) return null;
  const found = /^[가-힣]{2,}AI$/.test(stem) ? { ending: "AI", value: "company" as PartyKind } : w.suffixes.of(stem, 2);
  if (found === null) return null;
  const head = stem.slice(0, -found.ending.length);
  if (
    w.generic.has(head) ||
    (w.acronyms.has(head) && !(found.value === "institution" && isProper(found.ending))) ||
    GENERIC_TAIL.test(head)
  )
    return null;
  if (
    found.ending === "AI" || found.ending.length === 1
      ? isCommon(head)
      : common && !isProper(found.ending) && !(LONG_NAMED.has(found.ending) && head.length >= 4)
  )
    return isBody(found, head) ? { kind: found.value, strength: 1 } : null;
  return {
    kind: found.value,
    strength: LONG_NAMED.has(found.ending) && head.length >= 4 ? 3 : strengthOf(found.ending, head, found.value),
  };
}

/** `2위인 X`, `업계 1위 X`. */
const RANK = /^\d{1,2}위인?$/;

/** What the letters of `text` make it. Pure. */
export function classify(text: string): Word {
  const w = partyWords();
  const split = splitJosa(text, 0, text.length);
  const named = split.length === 0 || text.endsWith("지만") ? beforeCopula(text) : null;
  const stem = named ?? text.slice(0, text.length - split.length);
  const { hangul, latinLetters, digits } = scripts(stem);
  const pure = hangul === stem.length;
  const latin = latinLetters > 0 && hangul === 0;
  const common = pure ? isCommon(stem) || (split.length > 0 && w.common.has(text)) : latin && w.acronyms.has(stem);
  const type = RANK.test(stem) || (pure && (isType(stem.endsWith("인") ? stem.slice(0, -1) : stem) || isType(stem)));
  const title = isTitle(stem) || isTitle(text.replace(COPULA, ""));
  const suffix = hangul > 0 && !type && !w.common.has(stem) ? suffixOf(stem, common) : null;
  const country = w.countries.has(stem);
  const place = country || w.regions.has(stem);
  const reporter = w.reporters.has(stem);
  const spoke = w.spokes.has(stem) || w.spokes.has(text);
  const measured = w.measured.has(stem) || w.measured.has(text);
  const noName = common || type || title || reporter || place || spoke || measured || w.anonymous.has(stem);
  const shaped = latin ? latinLetters > 1 && /[A-Z]/.test(stem) : !(pure ? isInflected(stem, text) : UNIT.test(stem));
  const first = stem.charCodeAt(0);
  const lettered = (isHangul(first) || isLatin(first)) && !/^제\d/.test(stem) && stem.length >= 2 && stem.length <= 16 && digits < 3;
  let flags = 0;
  const set = (flag: number, holds: boolean): void => {
    if (holds) flags |= flag;
  };
  set(FLAG.common, common);
  set(
    FLAG.compound,
    common &&
      pure &&
      stem.length >= 4 &&
      (stem.length <= 8 || suffix !== null) &&
      !w.common.has(stem) &&
      !type &&
      !title &&
      !measured &&
      !COLLECTIVE.test(stem),
  );
  set(FLAG.nameable, lettered && !noName && shaped);
  set(FLAG.latin, latin);
  set(FLAG.type, type);
  set(FLAG.typeWeak, w.typesWeak.has(stem));
  set(FLAG.title, title);
  set(FLAG.reporter, reporter);
  set(FLAG.introduces, w.introduces.has(stem) || (stem.endsWith("인") && w.introduces.has(stem.slice(0, -1))));
  set(FLAG.korean, pure && !common && isKoreanName(stem));
  set(
    FLAG.koreanBare,
    stem !== text && split.length === 1 && scripts(text).hangul === text.length && !w.common.has(text) && isKoreanName(text),
  );
  set(FLAG.given, w.given.has(text));
  set(FLAG.surname, text.length === 1 && w.surnames.has(text));
  set(FLAG.spoke, spoke);
  set(FLAG.measured, measured);
  set(FLAG.earns, w.earns.has(stem));
  set(FLAG.variant, w.letters.has(text.slice(0, 2)) || (stem.length > 3 && w.abbreviations.has(stem.slice(-2))));
  set(FLAG.vehicle, w.vehicles.has(stem) || w.vehiclesNumbered.has(stem));
  set(FLAG.segment, w.segments.has(stem));
  set(FLAG.place, place);
  set(FLAG.country, country);
  set(FLAG.nation, w.nations.has(stem));
  set(FLAG.ending, w.endings.has(stem));
  set(FLAG.endingWeak, w.endingsForeign.has(stem));
  const odd = (flags & FLAG.nameable) !== 0 && pure && !VERBAL.test(stem) ? oddSyllables(stem) : 0;
  set(FLAG.foreign, odd > 0 && stem.length > 1);
  set(FLAG.foreignStrong, odd > 1 && stem.length > 3);
  set(FLAG.verb, pure && w.verbs.some((v) => text.startsWith(v)));
  set(FLAG.firm, pure && w.firms.some((v) => text.startsWith(v)));
  set(
    FLAG.deal,
    w.dealings.some((v) => text.startsWith(v)),
  );
  set(FLAG.buy, pure && w.purchases.some((v) => text.startsWith(v)));
  set(FLAG.earning, pure && w.earnings.some((v) => text.startsWith(v)));
  set(
    FLAG.pointer,
    w.pointers.has(stem) || w.anonymous.has(stem) || w.anonymous.has(`${stem}들`) || w.anonymous.has(text) || isGroup(stem),
  );
  return new Word(text, stem, named === null ? split.case : "copula", flags, suffix);
}

/** `앵커[에쿼티파트너스]다`, `스트렌드[코드]다`: a name's sure ending, or a foreign sound, before a copula. */
function beforeCopula(text: string): string | null {
  const split = /^(.{3,}?)(이었다|였다|이다|이며|이자|이지만|지만|다)$/.exec(text);
  const found = split?.[1];
  if (found === undefined) return null;
  if ((suffixOf(found, isCommon(found))?.strength ?? 0) > 1) return found;
  return split?.[2] === "다" && found.length > 3 && isOpen(found) && !VERBAL.test(found) && oddSyllables(found) > 1 ? found : null;
}

/** Does the last syllable end in a vowel? */
const isOpen = (stem: string): boolean =>
  isHangul(stem.charCodeAt(stem.length - 1)) && (stem.charCodeAt(stem.length - 1) - 0xac00) % 28 === 0;

function scripts(stem: string): { hangul: number; latinLetters: number; digits: number } {
  let hangul = 0;
  let latinLetters = 0;
  let digits = 0;
  for (let i = 0; i < stem.length; i++) {
    const code = stem.charCodeAt(i);
    if (isHangul(code)) hangul++;
    else if (isLatin(code)) latinLetters++;
    else if (isDigit(code)) digits++;
  }
  return { hangul, latinLetters, digits };
}

/** Endings of inflected words and things that look like a name's: `급등했고`, `만들어라`. */
const VERBAL = /(?:[고자라야며면요지게네는]|까지|대로|같이|처럼|만큼|마다|[했됐었았]\S|학부|법|치)$/;

/** How many syllables of it no Korean's name has. */
function oddSyllables(stem: string): number {
  const { syllables, surnames } = partyWords();
  let odd = 0;
  for (const syllable of stem) if (!syllables.has(syllable) && !surnames.has(syllable)) odd++;
  return odd;
}

function isInflected(stem: string, text: string): boolean {
  return (
    COLLECTIVE.test(stem) || INFLECTED.test(stem) || (stem !== text && INFLECTED.test(text) && !isHangul(stem.charCodeAt(stem.length - 1)))
  );
}

function isKoreanName(stem: string): boolean {
  const w = partyWords();
  if (w.given.has(stem) || !w.syllables.has(stem.at(-1) ?? "") || !w.syllables.has(stem.at(-2) ?? "")) return false;
  return (stem.length === 3 && w.surnames.has(stem[0] ?? "")) || (stem.length === 4 && w.longSurnames.has(stem.slice(0, 2)));
}
