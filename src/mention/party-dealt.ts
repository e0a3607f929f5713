/** What firms do and what is done with them: a verb or noun behind a name shows it to be one. */
import { readWord } from "../lexicon/verbs.js";
import { isHangul, isLatin } from "../text/hangul.js";
import type { Case } from "../text/josa.js";
import type { PartyArticle } from "./party-article.js";

/** Words within which a firm's act follows its name, what it earned, and a deal the one it is made with. */
const REACH = { acts: 24, earns: 3, deals: 6 } as const;
const ACTORS: ReadonlySet<Case> = new Set<Case>(["topic", "subject"]);
const SIDES: ReadonlySet<Case> = new Set<Case>(["object", "comitative", "source", "dative"]);

/** `X는 3일 … [공시했다]`, `X는 지난해 [매출] …`, `X를 900억원에 [인수]`, `X와 [계약]`, `X로부터 [투자]`: in its own clause. */
export function isDealt(article: PartyArticle, name: number, i: number, kase: Case): boolean {
  const acts = ACTORS.has(kase);
  if ((!acts && !SIDES.has(kase)) || !isWhole(article, name)) return false;
  const { latin, suffix, text } = article.word(name);
  // `구파발에 300억원을 투자`: as often a place
  if (kase === "dative" && !latin && suffix === null) return false;
  const limit = Math.min(article.count, i + 1 + (acts ? REACH.acts : REACH.deals));
  for (let j = i + 1; j < limit; j++) {
    if (article.opensSentence(j)) return false;
    const word = article.word(j);
    const found = acts
      ? word.firm || (kase === "topic" && word.earning && j <= i + REACH.earns)
      : kase === "object"
        ? word.buy
        : word.deal && word.case !== "locative";
    // `낮추[거나] … 인수해`: a verb that looks like a name with a particle
    if (found) return readWord(text).verb === null;
    if (ACTORS.has(word.case) || (kase === "object" && word.case === "object")) return false;
  }
  return false;
}

/** A short word could be anything, `A기업` anybody. */
const SHORT = 2;
const ANYBODY = 3;
export function isWhole(article: PartyArticle, i: number): boolean {
  const { stem, foreign } = article.word(i);
  if (stem.length <= ANYBODY && isLatin(stem.charCodeAt(0)) && isHangul(stem.charCodeAt(1))) return false;
  return stem.length > SHORT || foreign;
}
