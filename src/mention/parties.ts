/** Parties: known ones from the lexicon, unknown ones from suffix, apposition, title and declared alias; each entity once. */

import type { Lexicon } from "../lexicon/lexicon.js";
import type { PartyRow } from "../lexicon/rows.js";
import type { Document } from "../text/document.js";
import { isWordCode } from "../text/hangul.js";
import { declaredAlias, shortForms } from "./alias.js";
import { settle } from "./ambiguity.js";
import { findOrganisations, type Names } from "./organisation.js";
import { PartyArticle } from "./party-article.js";
import { type Entity, PartyBook } from "./party-book.js";
import { rightEdge } from "./party-edges.js";
import { findKnown, joined, type Sighting } from "./party-known.js";
import { findPeople } from "./person.js";
import { findGroups, findPronouns } from "./pronoun.js";
import type { PartyRecognition, Proposal } from "./types.js";

/** `taken`: figures, dates and chips found before; a party never overlaps them. */
export function recognizeParties(doc: Document, lexicon: Lexicon, taken: readonly Proposal[]): PartyRecognition {
  const article = new PartyArticle(doc, taken);
  const book = new PartyBook();
  // the lexicon first: what it knows for sure is the best evidence for everything else
  placeKnown(article, book, findKnown(article, lexicon));
  // people before organisations: `정하윤 테라노드 대표` shows what 테라노드 is
  const employers = findPeople(article, book);
  const names = findOrganisations(article, book, employers);
  sweep(article, book, names, "organisation");
  addAliases(article, book);
  sweep(
    article,
    book,
    shortForms(
      article,
      [...book.all()].filter((e) => isPlaced(book, e)),
    ),
    "short",
  );
  sweep(article, book, surnames(book), "person:surname");
  // what points back needs everybody else
  findGroups(article, book);
  findPronouns(article, book);
  return book.finish(doc.text);
}

const isPlaced = (book: PartyBook, entity: Entity): boolean => book.places.some((p) => p.entity === entity);

function placeKnown(article: PartyArticle, book: PartyBook, sightings: readonly Sighting[]): void {
  const sure = new Set<PartyRow>();
  const doubtful: Sighting[] = [];
  const place = (s: Sighting, rule: string): void => {
    const entity = book.known(s.surface.row);
    book.place(entity, s.start, s.end, rule);
    article.own(s.first, s.last, entity.id);
  };
  for (const s of sightings) {
    if (s.surface.ambiguous || s.surface.ordinary || needsTitle(s.surface.row)) {
      doubtful.push(s);
      continue;
    }
    sure.add(s.surface.row);
    place(s, "lexicon");
  }
  for (const s of settle(article, doubtful, sure)) place(s, "lexicon:ambiguous");
}

/** Koreans of one name are many: a known one counts where the text gives an office or a verb. */
const needsTitle = (row: PartyRow): boolean => row.kind === "person" && row.name.length === 3;

/** Every place of the accepted names. */
function sweep(article: PartyArticle, book: PartyBook, names: Names, rule: string): void {
  if (names.size === 0) return;
  const { text } = article;
  const byStart = new Map<string, string[]>();
  for (const surface of names.keys()) {
    const key = surface.slice(0, 2);
    byStart.set(
      key,
      [...(byStart.get(key) ?? []), surface].sort((a, b) => b.length - a.length),
    );
  }
  for (let i = 0; i < article.count; i++) {
    if (article.owner[i] !== undefined) continue;
    const start = article.start(i);
    for (const surface of byStart.get(text.slice(start, start + 2)) ?? []) {
      if (!text.startsWith(surface, start) || joined(text, start)) continue;
      const end = start + surface.length;
      const last = article.tokenEnding(i, end);
      if (rightEdge(text, end, Math.max(end, article.end(last))) === null || article.blocked(start, end)) continue;
      const entity = names.get(surface);
      if (entity === undefined) break;
      book.place(entity, start, end, rule);
      article.own(i, last, entity.id);
      break;
    }
  }
}

/** Spellings declared in brackets, then every place of them. */
function addAliases(article: PartyArticle, book: PartyBook): void {
  const names: Names = new Map();
  for (const place of [...book.places]) {
    const alias = declaredAlias(article.text, place);
    if (alias === null) continue;
    const { entity } = place;
    const first = article.tokens.from(alias.start);
    const owner = article.owner[first];
    if (owner !== undefined && owner !== entity.id) continue;
    entity.surfaces.add(alias.surface);
    if (/^[A-Za-z]/.test(alias.surface)) entity.nameEn ??= alias.surface;
    names.set(alias.surface, entity);
  }
  sweep(article, book, names, "alias");
}

/** `아가르왈` after 바비시 아가르왈, `노 대표` after 노태윤: handled as names of their own. */
function surnames(book: PartyBook): Names {
  const names: Names = new Map();
  for (const { entity } of book.places) {
    if (entity.kind !== "person" || !entity.name.includes(" ")) continue;
    const last = entity.name.split(" ").at(-1) ?? "";
    if (last.length >= 2 && isWordCode(last.charCodeAt(0))) names.set(last, entity);
  }
  return names;
}
