/** People named again by surname and title: `노 대표` after 노태윤. */
import { partyWords } from "../lexicon/party-words.js";
import type { PartyArticle } from "./party-article.js";
import type { Entity, PartyBook, Place } from "./party-book.js";
import { wordOf } from "./party-memory.js";
import type { Names } from "./party-sweep.js";

/** How many words behind a name its title may stand (`노태윤 한빛전자 신사업 부문 [대표]`). */
const REACH = 4;

/** Koreans' full names: found once, they count wherever they stand. */
export function fullNames(book: PartyBook): Names {
  const names: Names = new Map();
  for (const { entity } of book.places)
    if (entity.kind === "person" && !names.has(entity.name) && wordOf(entity.name).korean)
      names.set(entity.name, { entity, rule: "person:again" });
  return names;
}

/** The last person named before with that surname, rather one with that title. */
export function surnamesWithTitle(article: PartyArticle, book: PartyBook): void {
  const named = book.places.filter((p) => p.entity.kind === "person").sort((a, b) => a.start - b.start);
  if (named.length === 0) return;
  shortSurnames(article, book, named);
  const people = named.filter((p) => !p.entity.name.includes(" "));
  const bearers = new Map<string, Entity[]>();
  const titles = new Map<Entity, Set<string>>();
  let met = 0;
  for (const i of article.surnames) {
    const start = article.start(i);
    for (let p = people[met]; p !== undefined && p.start < start; p = people[++met]) {
      const surname = p.entity.name[0] ?? "";
      const held = bearers.get(surname)?.filter((e) => e !== p.entity) ?? [];
      bearers.set(surname, [...held, p.entity]);
      const title = titleOf(article, p);
      if (title !== null) titles.set(p.entity, (titles.get(p.entity) ?? new Set()).add(title));
    }
    const next = article.after(i);
    if (article.owner[i] !== undefined || next < 0 || !article.word(next).title) continue;
    const title = article.word(next).stem;
    const able = (bearers.get(article.word(i).text) ?? []).filter((e) => mayBe(title, titles.get(e)));
    const person = able.findLast((e) => titles.get(e)?.has(title)) ?? able.at(-1);
    const end = article.start(next) + title.length;
    if (person === undefined || article.blocked(start, end)) continue;
    book.place(person, start, end, "person:surname");
    article.own(i, next, person.id);
  }
}

/** `[쿡 CEO]` after 팀 쿡, `[노대표]` after 노태윤 대표: a syllable that only the title makes a name. */
function shortSurnames(article: PartyArticle, book: PartyBook, named: readonly Place[]): void {
  const { surnames } = partyWords();
  const glued = new Map<string, Entity>();
  const apart = new Map<string, Entity>();
  for (const place of named) {
    const { name } = place.entity;
    const last = name.slice(name.lastIndexOf(" ") + 1);
    if (last.length === 1 && !surnames.has(last)) apart.set(last, place.entity);
    const title = last === name ? titleOf(article, place) : null;
    if (title !== null && title.length > 1) glued.set(`${name[0]}${title}`, place.entity);
  }
  for (const i of article.titles) {
    if (article.owner[i] !== undefined) continue;
    const { stem } = article.word(i);
    const before = article.before(i);
    const foreign =
      before < 0 || article.owner[before] !== undefined || isNamed(article, before) ? undefined : apart.get(article.word(before).text);
    const person = foreign ?? glued.get(stem);
    const first = foreign === undefined ? i : before;
    const end = article.start(i) + stem.length;
    if (person === undefined || article.blocked(article.start(first), end)) continue;
    book.place(person, article.start(first), end, "person:surname");
    article.own(first, i, person.id);
  }
}

/** `[브렌트] 틸 애널리스트`: another of that name. */
function isNamed(article: PartyArticle, at: number): boolean {
  const first = article.before(at);
  return first >= 0 && article.owner[first] === undefined && article.word(first).nameable && article.word(first).case === "none";
}

function titleOf(article: PartyArticle, place: Place): string | null {
  const first = article.tokenEnding(article.tokens.from(place.start), place.end) + 1;
  for (let j = first; j < Math.min(article.count, first + REACH); j++) if (article.word(j).title) return article.word(j).stem;
  return null;
}

/** One known by public offices alone (`대통령`) is no `회장`. */
function mayBe(title: string, own: ReadonlySet<string> | undefined): boolean {
  const { offices } = partyWords();
  return own === undefined || offices.has(title) || [...own].some((t) => !offices.has(t) || t === title);
}
