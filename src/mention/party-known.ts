/** Parties of the lexicon. Sure spellings are taken at once; ambiguous ones wait for evidence from the whole article. */
import type { Lexicon, Surface } from "../lexicon/lexicon.js";
import type { PartyRow } from "../lexicon/rows.js";
import { isWordCode } from "../text/hangul.js";
import { josaAt } from "../text/josa.js";
import type { PartyArticle } from "./party-article.js";
import { rightEdge } from "./party-edges.js";

export interface Sighting {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly surface: Surface<PartyRow>;
}

const JOINERS = "&-";

/** Is the word at `start` the continuation of another (`X-에너지`, `R&D`)? */
export function joined(text: string, start: number): boolean {
  return start > 1 && JOINERS.includes(text[start - 1] ?? " ") && isWordCode(text.charCodeAt(start - 2));
}

/** All lexicon spellings with proper edges, left to right, the longest at each place. Nothing blocked. */
export function findKnown(article: PartyArticle, lexicon: Lexicon): Sighting[] {
  const { text } = article;
  const gazetteer = lexicon.parties;
  const found: Sighting[] = [];
  let free = 0;
  for (let i = 0; i < article.count; i++) {
    const start = article.start(i);
    if (start < free || joined(text, start)) continue;
    for (const hit of gazetteer.allAt(text, start)) {
      const last = article.tokenEnding(i, hit.end);
      const surface = hit.entries[0];
      if (surface === undefined) continue;
      const wordEnd = Math.max(article.end(last), hit.end);
      const sure = !surface.ambiguous && !surface.ordinary;
      if ((sure ? rightEdge(text, hit.end, wordEnd) : josaAt(text, hit.end, wordEnd)) === null) continue;
      if (article.blocked(start, hit.end)) continue;
      found.push({ first: i, last, start, end: hit.end, surface });
      free = hit.end;
      break;
    }
  }
  return found;
}
