/** Word tables of the sentence splitter: what may stand before and after a full stop. */

/** Latin abbreviations whose full stop ends no sentence, in lower case, without their last full stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "inc corp co ltd llc plc vs no nos mr ms mrs dr jr sr st prof dept univ u.s u.k u.n e.u d.c a.m p.m i.e e.g etc est fig vol approx gov sen rep gen cf al bros intl ent".split(
    " ",
  ),
);

/** Nouns that end like a sentence (다); `캐나다.멕시코` is a list. */
export const NOUNS_IN_DA: readonly string[] = [
  "캐나다",
  "르완다",
  "우간다",
  "혼다",
  "도요다",
  "판다",
  "소다",
  "베란다",
  "그라나다",
  "네바다",
  "라다",
  "프라다",
  "아젠다",
  "람다",
];

/** Syllables that stand before 요 at the end of a sentence (해요, 예요) and not in nouns (수요, 주요, 필요). */
export const BEFORE_YO = "해세아어에예네지나까워돼와려게데군고져봐여거";

/** Beginnings of what continues a sentence behind a closing quotation mark, after a blank. */
export const AFTER_QUOTE_AND_BLANK = /(?:이?라[고며면는]|이?란\s|[고며]\s|면서|하[고며는]\s|등[을의에이 ,])/y;

/** The same without a blank, besides particles: `"…"고밝혔다`, `"…"였다`, `"…"뿐`. */
export const AFTER_QUOTE =
  /(?:이?라[고며면는]|이?란[\s,]|면서|[고며]\s?(?:밝|말|했|전|강|설|덧|주|지|평|분|전|답|반|소|언|토)|였|이었|이[다며고]|인\s|하[고며는]|했|등[을의에이 ,]|뿐|식[의으]|[론형급용판][을은이의과으에 ,.])/y;

/** Characters that may close a sentence behind its full stop. */
export const CLOSERS = "\"')]}>」』〉》";
