/** Parties: known ones from the lexicon, unknown ones from suffix, apposition, title and declared alias; each entity once. */
import type { Lexicon } from "../lexicon/lexicon.js";
import type { PartyRow } from "../lexicon/rows.js";
import type { Document } from "../text/document.js";
import { declaredAliases, shortForms } from "./alias.js";
import { settle } from "./ambiguity.js";
import { findCountries } from "./country.js";
import { findGovernments, isForeign } from "./government.js";
import { findOrganisations } from "./organisation.js";
import { PartyArticle } from "./party-article.js";
import { PartyBook } from "./party-book.js";
import { findKnown, type Sighting } from "./party-known.js";
import { wordOf } from "./party-memory.js";
import { sweep } from "./party-sweep.js";
import { findVehicles } from "./party-vehicle.js";
import { findPeople } from "./person.js";
import { fullNames, surnamesWithTitle } from "./person-again.js";
import { foreignSurnames } from "./person-foreign.js";
import { findGroups, findPronouns } from "./pronoun.js";
import type { PartyRecognition, Proposal } from "./types.js";

/** `taken`: figures, dates and chips found before; a party never overlaps them. */
export function recognizeParties(doc: Document, lexicon: Lexicon, taken: readonly Proposal[]): PartyRecognition {
  const article = new PartyArticle(doc, taken);
  const book = new PartyBook();
  // the lexicon first: what it knows for sure is the best evidence for everything else
  const sightings = findKnown(article, lexicon);
  const foreign = sightings.filter((s) => isForeign(article, s));
  placeKnown(article, book, foreign.length === 0 ? sightings : sightings.filter((s) => !foreign.includes(s)));
  findGovernments(article, book, foreign);
  findCountries(article, book);
  // people before organisations: `정하윤 테라노드 대표` shows what 테라노드 is
  findVehicles(article, book);
  const employers = findPeople(article, book, lexicon);
  sweep(article, book, findOrganisations(article, book, lexicon, employers));
  // other spellings of those found, declared ones before merely shortened ones
  sweep(article, book, declaredAliases(article, book));
  sweep(article, book, shortForms(article, book));
  sweep(article, book, foreignSurnames(book));
  sweep(article, book, fullNames(book));
  surnamesWithTitle(article, book);
  // what points back needs everybody else
  findGroups(article, book);
  findPronouns(article, book);
  return book.finish(doc.text);
}

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
  for (const s of settle(article, book, doubtful, sure)) place(s, "lexicon:ambiguous");
}

/** Koreans of one name are many: a known one counts where the text gives an office or a verb. */
const needsTitle = (row: PartyRow): boolean => row.kind === "person" && row.name.length === 3 && wordOf(row.name).korean;
