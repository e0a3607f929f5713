/** Countries where they act: `미국은 관세를 부과했다`, `美, …규제 강화`; where something is laid upon them or agreed with them. */
import { partyWords } from "../lexicon/party-words.js";
import type { Case } from "../text/josa.js";
import { separates } from "./organisation.js";
import type { PartyArticle } from "./party-article.js";
import type { PartyBook } from "./party-book.js";

/** How many words ahead the verb may stand, the measure, the agreement. */
const VERB = 25;
const MEASURE = 6;
const DEAL = 5;
const SALE = 9;

/** The rest of a word that makes a noun of action a verb or its object: `부과[했다]`, `부과[를]`. */
const DONE = /^(?:하|했|한|할|해|합|시키|시킨|시켰|을|를)/;
/** No topic: `공급[하는] 계약`. */
const VERB_BEFORE_NOUN = /[하되있없]는$/;
/** `미국이 [아닌] 일본`. */
const NOT = /^아(?:닌|니)/;
const ACTING: ReadonlySet<Case> = new Set(["topic", "subject", "also"]);
const PARTICLES: ReadonlySet<string> = new Set(["은", "는", "이", "가", "도"]);

export function findCountries(article: PartyArticle, book: PartyBook): void {
  const { nations, doubtfulNations } = partyWords();
  // from the end: a list is judged by its last member (`멕시코와 [캐나다]에 관세`)
  for (let k = article.nations.length - 1; k >= 0; k--) {
    const i = article.nations[k] as number;
    const word = article.word(i);
    const row = nations.get(word.stem);
    const start = article.start(i);
    const end = start + word.stem.length;
    if (row === undefined || article.owner[i] !== undefined || !acts(article, i) || article.blocked(start, end)) continue;
    const before = doubtfulNations.has(word.stem) ? article.before(i) : -1;
    if (before >= 0 && article.word(before).case === "none" && !article.word(before).nation) continue;
    const entity = book.known(row);
    book.place(entity, start, end, "country");
    article.own(i, i, entity.id);
  }
}

function acts(article: PartyArticle, i: number): boolean {
  const next = article.word(i + 1 < article.count ? i + 1 : i);
  if (next.nation && next !== article.word(i) && separates(article, i)) return article.owner[i + 1] !== undefined;
  const { case: kase } = article.word(i);
  const end = article.end(i);
  // `韓은`: the particle is a word of its own behind a Chinese character
  const clinging = article.start(i + 1) === end && PARTICLES.has(next.text);
  if (ACTING.has(kase) || clinging) return verbAhead(article, clinging ? i + 1 : i, false);
  if (article.text[end] === "," && article.opensSentence(i)) return verbAhead(article, i, true);
  if (kase === "dative" || (kase === "object" && next.text === "상대로")) return ahead(article, i, MEASURE, "measures") || sold(article, i);
  if (kase === "comitative") return ahead(article, i, DEAL, "deals");
  return kase === "source" && ahead(article, i, DEAL, "orders");
}

/** The words behind token `i` up to `limit`, while its sentence and its topic last. */
function* clause(article: PartyArticle, i: number, limit: number): Generator<number> {
  const last = Math.min(article.count, i + 1 + limit);
  for (let j = i + 1; j < last; j++) {
    const before = article.text[article.end(j - 1)];
    if (before === "." || before === "\n" || article.opensSentence(j)) return;
    yield j;
    if (article.word(j).case === "topic" && !VERB_BEFORE_NOUN.test(article.word(j).text)) return;
  }
}

function verbAhead(article: PartyArticle, i: number, headline: boolean): boolean {
  const { acts: nouns, actVerbs } = partyWords();
  for (const j of clause(article, i, VERB)) {
    const word = article.word(j);
    const { text } = word;
    if (j === i + 1 && NOT.test(text)) return false;
    if (actVerbs.some((v) => text.startsWith(v))) return true;
    // nouns of action have two syllables or three
    for (const n of [2, 3]) if (nouns.has(text.slice(0, n)) && (headline || DONE.test(text.slice(n)))) return true;
    // somebody else acts
    if (word.case === "subject" && (word.nation || article.owner[j] !== undefined)) return false;
  }
  return false;
}

function ahead(article: PartyArticle, i: number, limit: number, what: "measures" | "deals" | "orders"): boolean {
  const words = partyWords()[what];
  for (const j of clause(article, i, limit))
    if (words.has(article.word(j).stem) || words.has(article.word(j).text.slice(0, 2))) return true;
  return false;
}

/** `폴란드에 장갑차를 [공급]하는 [계약]`, `폴란드에 [장갑차]를 [수출]했다`: a buyer; `미국에 공급한다` is a market. */
function sold(article: PartyArticle, i: number): boolean {
  const { sales, arms } = partyWords();
  let sale = false;
  let state = false;
  for (const j of clause(article, i, SALE)) {
    const { text, stem } = article.word(j);
    if (sale && text.startsWith("계약")) return true;
    sale ||= sales.has(text.slice(0, 2));
    if (state && sale) return true;
    state ||= arms.has(stem) || arms.has(stem.slice(-2)) || arms.has(stem.slice(-3));
  }
  return false;
}
