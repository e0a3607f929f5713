/** Words that point back to a party (`이 회사`, `회사 측`) or to two (`양사`), and unnamed groups that speak (`업계에서는`). */
import { partyWords } from "../lexicon/party-words.js";
import type { PartyArticle } from "./party-article.js";
import type { Entity, PartyBook, Place } from "./party-book.js";

/** The rule of a mention that means several parties; the ids of the others follow, comma between. */
const BOTH = "pronoun:both:";

/** The parties a mention means: its own, and for `양사`, `세 회사` the others. */
export function partiesOf(mention: { readonly rule: string; readonly value: { readonly party: string } }): readonly string[] {
  return mention.rule.startsWith(BOTH) ? [mention.value.party, ...mention.rule.slice(BOTH.length).split(",")] : [mention.value.party];
}

const COMPANY: ReadonlySet<string> = new Set(["company", "fund", "institution"]);
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
const NOUNS = new Set(["회사", "기업", "업체", "법인", "은행"]);
const SELF = new Set(["자사", "당사", "동사"]);

export function findPronouns(article: PartyArticle, book: PartyBook): void {
  const places = book.places.filter((p) => COMPANY.has(p.entity.kind) && !p.entity.anonymous).sort((a, b) => a.start - b.start);
  if (places.length === 0) return;
  for (const i of article.pointers) {
    if (article.owner[i] !== undefined) continue;
    const word = article.word(i);
    const start = article.start(i);
    const { stem } = word;
    const group = GROUPS.get(stem);
    if (group !== undefined) point(article, book, places, i, i, group);
    else if (SELF.has(stem) && word.case !== "none") point(article, book, places, i, i, 1);
    else if (NOUNS.has(stem)) {
      const before = article.before(i);
      const determiner = before < 0 ? "" : article.word(before).text;
      const several = NUMERALS.get(determiner);
      if (several !== undefined) point(article, book, places, before, i, several);
      else if (DETERMINERS.has(determiner)) point(article, book, places, before, i, 1);
      else if (
        stem === "회사" &&
        (word.case === "topic" || (word.case === "none" && article.text.startsWith(" 측", start + 2))) &&
        before < 0
      )
        point(article, book, places, i, i, 1);
    }
  }
}

function point(article: PartyArticle, book: PartyBook, places: readonly Place[], first: number, last: number, count: number): void {
  const start = article.start(first);
  const next = article.after(last);
  const side = article.word(last).stem === "회사" && next >= 0 && article.word(next).stem === "측" ? next : last;
  const end = article.start(side) + article.word(side).stem.length;
  if (article.blocked(start, end)) return;
  const until = countBefore(places, start);
  const nearest = salient(article, places.slice(Math.max(0, until - RECENT), until));
  if (nearest === undefined) return;
  if (count === 1) {
    book.place(nearest, start, end, "pronoun:same");
    return;
  }
  const meant = new Set([nearest]);
  for (let i = until - 1; i >= Math.max(0, until - FAR) && meant.size < count; i--) meant.add((places[i] as Place).entity);
  if (meant.size < count) return;
  const others = [...meant].slice(1).map((e) => e.id);
  book.place(nearest, start, end, `${BOTH}${others.join(",")}`);
}

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

/** The last party that was a topic or subject, else the last one named. */
function salient(article: PartyArticle, places: readonly Place[]): Entity | undefined {
  const recent = [...places].reverse();
  const topic = recent.find((p) => {
    const kase = article.word(article.tokenEnding(article.tokens.from(p.start), p.end)).case;
    return kase === "topic" || kase === "subject";
  });
  return (topic ?? recent[0])?.entity;
}

const SPEAKING = /^(?:에서는|에선|에서도|는|은|들은|에)$/;

/** `업계에서는`, `증권가는`, `전문가들은`, `업계 관계자는`: who speaks without a name. */
export function findGroups(article: PartyArticle, book: PartyBook): void {
  const { anonymous } = partyWords();
  for (const i of article.pointers) {
    if (article.owner[i] !== undefined) continue;
    const word = article.word(i);
    const group = [`${word.stem}들`, word.stem, word.text].find((name) => anonymous.has(name) && word.text.startsWith(name)) ?? null;
    if (group === null) continue;
    const start = article.start(i);
    const end = start + group.length;
    const particle = word.text.slice(group.length);
    const next = article.after(i);
    const follower = next < 0 ? "" : article.word(next).stem;
    const speaks =
      particle === ""
        ? follower === "관계자" || follower === "전문가"
        : SPEAKING.test(particle) && (particle !== "에" || follower === "따르면" || follower.startsWith("따르"));
    if (!speaks || article.blocked(start, end)) continue;
    const entity = book.unknown(group, "group", { anonymous: true });
    book.place(entity, start, end, "group");
    article.own(i, i, entity.id);
  }
}
