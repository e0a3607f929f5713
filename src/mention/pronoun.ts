/** Words that point back to a party (`이 회사`, `회사 측`) or to two (`양사`), and unnamed groups that speak (`업계에서는`). */
import groups from "../../seeds/lexicon/groups.json" with { type: "json" };
import { partyWords } from "../lexicon/party-words.js";
import type { Case } from "../text/josa.js";
import type { PartyArticle } from "./party-article.js";
import type { PartyBook, Place } from "./party-book.js";
import { CASE_OF } from "./party-evidence.js";
import { OwnFirm } from "./pronoun-own.js";

/** The rule of a mention that means several parties; the ids of the others follow, comma between. */
const BOTH = "pronoun:both:";

/** The parties a mention means: its own, and for `양사`, `세 회사` the others. */
export function partiesOf(mention: { readonly rule: string; readonly value: { readonly party: string } }): readonly string[] {
  return mention.rule.startsWith(BOTH) ? [mention.value.party, ...mention.rule.slice(BOTH.length).split(",")] : [mention.value.party];
}

const COMPANY: ReadonlySet<string> = new Set(["company", "fund", "institution"]);
/** `SK그룹` is one of 양사, too. */
const isHouse = ({ kind, name }: Place["entity"]): boolean => COMPANY.has(kind) || (kind === "group" && name.endsWith(groups.group));
/** Words for so many parties at once, and numerals before a noun that do the same. */
const GROUPS: ReadonlyMap<string, number> = new Map([
  ["양사", 2],
  ["양측", 2],
  ["3사", 3],
  ["4사", 4],
  ["5사", 5],
]);
const DETERMINERS = new Set(["이", "같은", "해당", "동"]);
const NUMERALS: ReadonlyMap<string, number> = new Map([
  ["두", 2],
  ["양", 2],
  ["세", 3],
  ["네", 4],
  ["다섯", 5],
]);
const NOUNS: ReadonlySet<string> = new Set(groups.pointedAt.split(" "));
const SIDE = "회사측";
/** Behind 회사: who speaks for it. */
const SPOKESMAN = /^ (?:측|(?:고위 |핵심 )?관계자|대변인)/;
const SELF = new Set(["자사", "당사", "동사"]);

export function findPronouns(article: PartyArticle, book: PartyBook): void {
  const places = book.places.filter((p) => isHouse(p.entity) && !p.entity.anonymous).sort((a, b) => a.start - b.start);
  if (places.length === 0) return;
  const own = new OwnFirm(article, places);
  for (const i of article.pointers) {
    if (article.owner[i] !== undefined) continue;
    const word = article.word(i);
    const start = article.start(i);
    const { stem } = word;
    const group = GROUPS.get(stem);
    if (group !== undefined) {
      if (group === 2 || !isTrade(article, article.before(i))) point(article, book, places, i, i, group);
    } else if (SELF.has(stem) && word.case !== "none") point(article, book, places, i, i, 1, own);
    else if (NOUNS.has(stem)) {
      const before = article.before(i);
      const nation = before >= 0 && article.word(before).country && article.word(before).case === "none" ? article.before(before) : -1;
      const pointing = nation >= 0 && DETERMINERS.has(article.word(nation).text) ? nation : before;
      const determiner = pointing < 0 ? "" : article.word(pointing).text;
      const several = NUMERALS.get(determiner);
      if (several !== undefined) point(article, book, places, before, i, several);
      else if (DETERMINERS.has(determiner)) point(article, book, places, pointing, i, 1);
      else if (stem === "회사" && isSpeaking(article, i) && !isCompound(article, before)) point(article, book, places, i, i, 1, own);
    } else if (stem === SIDE && !isCompound(article, article.before(i))) point(article, book, places, i, i, 1, own);
    // `[이사회]는 배당을 의결했다`
    else if (stem === groups.board && isActing(word.case) && !isCompound(article, article.before(i)))
      point(article, book, places, i, i, 1, own);
    else if (stem === groups.group && (word.case === "genitive" || isSpeaking(article, i)) && !isCompound(article, article.before(i))) {
      const meant = own.group(countBefore(places, start));
      const end = start + stem.length;
      if (meant !== null && !article.blocked(start, end)) book.place(meant, start, end, "pronoun:same");
    }
  }
}

/** `회사는`, `회사 측은`, `그룹 관계자는`. */
function isSpeaking(article: PartyArticle, i: number): boolean {
  const { case: kase, stem } = article.word(i);
  const end = article.start(i) + stem.length;
  return kase === "topic" || (kase === "none" && SPOKESMAN.test(article.text.slice(end, end + 8)));
}

const isActing = (kase: string): boolean => kase === "topic" || kase === "subject";

/** Endings of verbs before a noun that look like a topic: `한[다는] 회사`. */
const ADNOMINAL = /[다라하되있없]는$/;
/** `통신 3사`: three known to everybody, not the last three named; but `A, B, C 3사`. */
const isTrade = (article: PartyArticle, before: number): boolean =>
  before >= 0 && article.owner[before] === undefined && article.word(before).case === "none";

const CONNECTIVE = /^게$|^\d+일$|(?:고|며|면|면서|지만|는데|[대관련]해|위해|따라|[이전당]날|당시)$/;

/** Does the word before make one noun with the next (`외국 회사 측`)? A verb or a particle does not: `…했다고 [회사 측]은`. */
function isCompound(article: PartyArticle, before: number): boolean {
  if (before < 0) return false;
  const { case: kase, text, place } = article.word(before);
  return kase === "genitive" || ADNOMINAL.test(text) || (kase === "none" && (place || !CONNECTIVE.test(text)));
}

function point(
  article: PartyArticle,
  book: PartyBook,
  places: readonly Place[],
  first: number,
  last: number,
  count: number,
  own?: OwnFirm,
): void {
  const start = article.start(first);
  const next = article.after(last);
  const side = article.word(last).stem === "회사" && next >= 0 && article.word(next).stem === "측" ? next : last;
  const end = article.start(side) + article.word(side).stem.length;
  if (article.blocked(start, end)) return;
  const until = countBefore(places, start);
  const able = BODIES.has(article.word(last).stem) ? isAny : isFirm;
  const near = places.slice(Math.max(0, until - RECENT), until).filter(able);
  const nearest =
    (count === 1 && first < last ? onlyOneHere(article, near, first) : undefined) ??
    topical(article, near) ??
    (count === 1 ? topical(article, places.slice(Math.max(0, until - FAR), until).filter(able)) : undefined) ??
    near.at(-1);
  if (nearest === undefined) return;
  if (count === 1) {
    // `회사 관계자는`: not the last one told of, but the text's own
    book.place(own?.at(start, nearest) ?? nearest.entity, start, end, "pronoun:same");
    return;
  }
  const meant = new Set([nearest.entity]);
  for (let i = until - 1; i >= Math.max(0, until - FAR) && meant.size < count; i--)
    if (able(places[i] as Place)) meant.add((places[i] as Place).entity);
  if (meant.size < count) return;
  const others = [...meant].slice(1).map((e) => e.id);
  book.place(nearest.entity, start, end, `${BOTH}${others.join(",")}`);
}

/** Nouns that may mean a body which is no firm. */
const BODIES: ReadonlySet<string> = new Set(groups.bodies.split(" "));
const isAny = (): boolean => true;
const isFirm = ({ entity }: Place): boolean => entity.kind !== "institution";

/** How many mentions back the party meant may stand. */
const RECENT = 6;
const FAR = 60;

/** Places that start before `offset`, of a list in text order. */
function countBefore(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((places[mid]?.start ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The only party named before token `first` in its sentence: `한빛 창업자는 [이 회사]를 …`. */
function onlyOneHere(article: PartyArticle, places: readonly Place[], first: number): Place | undefined {
  let open = first;
  while (open > 0 && !article.opensSentence(open)) open--;
  const here = places.filter((p) => p.start >= article.start(open));
  return here.every((p) => p.entity === here[0]?.entity) ? here[0] : undefined;
}

/** The last party that was a topic or subject, or owned the one its sentence opens with: `[두리산업의] 매출은`. */
function topical(article: PartyArticle, places: readonly Place[]): Place | undefined {
  return places.findLast((p) => {
    const first = article.tokens.from(p.start);
    const kase = caseOf(article, p, first);
    return (
      kase === "topic" ||
      kase === "subject" ||
      kase === "also" ||
      (kase === "genitive" && article.opensSentence(first) && ownsTopic(article, p))
    );
  });
}

const OWNED = 3;
/** `[두리산업의] 누적 투자금은`: what is its own is the topic. */
function ownsTopic(article: PartyArticle, { start, end }: Place): boolean {
  const last = article.tokenEnding(article.tokens.from(start), end);
  for (let i = last + 1; i <= last + OWNED && i < article.count; i++) {
    const kase = article.word(i).case;
    if (kase === "topic") return true;
    if (kase !== "none" && kase !== "genitive") return false;
  }
  return false;
}

/** The particle on a name, also behind its bracket: `달빛칩스(Dalbit)[가]`. */
function caseOf(article: PartyArticle, { end }: Place, first: number): Case | undefined {
  const { text } = article;
  const close = text[end] === "(" ? text.indexOf(")", end) : text[end] === ")" ? end : -1;
  const behind = close < 0 || close - end > BRACKET ? -1 : article.tokens.from(close);
  if (behind >= 0 && behind < article.count && article.start(behind) === close + 1) return CASE_OF[article.word(behind).text];
  return article.word(article.tokenEnding(first, end)).case;
}
const BRACKET = 40;

/** `조선업계 [등]에 따르면`. */
function isSource(article: PartyArticle, i: number): boolean {
  const next = article.after(i);
  return article.word(i).case === "dative" && next >= 0 && article.word(next).stem.startsWith("따르");
}

const SPEAKING = /^(?:에서는|에선|에서도|는|은|들은|에)$/;

/** `업계에서는`, `증권가는`, `전문가들은`, `업계 관계자는`: who speaks without a name. */
export function findGroups(article: PartyArticle, book: PartyBook): void {
  const { anonymous, anonymousEndings } = partyWords();
  for (const i of article.pointers) {
    if (article.owner[i] !== undefined) continue;
    const word = article.word(i);
    const group =
      [`${word.stem}들`, word.stem, word.text].find((name) => anonymous.has(name) && word.text.startsWith(name)) ??
      (anonymousEndings.of(word.stem, 1) === null ? null : word.stem);
    if (group === null) continue;
    const start = article.start(i);
    const end = start + group.length;
    const particle = word.text.slice(group.length);
    let next = article.after(i);
    // `조선업계 [한] 관계자`
    if (particle === "" && next >= 0 && article.word(next).text === "한") next = article.after(next);
    const follower = next < 0 ? "" : article.word(next).stem;
    const speaks =
      particle === ""
        ? follower === "관계자" || follower === "전문가" || (follower === "등" && isSource(article, next))
        : SPEAKING.test(particle) && (particle !== "에" || follower === "따르면" || follower.startsWith("따르"));
    if (!speaks || article.blocked(start, end)) continue;
    const entity = book.unknown(group, "group", { anonymous: true });
    book.place(entity, start, end, "group");
    article.own(i, i, entity.id);
  }
}
