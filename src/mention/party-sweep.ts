/** Every place of names once accepted: found strongly in one place, they count wherever they stand. */
import type { PartyArticle } from "./party-article.js";
import type { Entity, PartyBook } from "./party-book.js";
import { rightEdge } from "./party-edges.js";
import { joined } from "./party-known.js";
import { Spellings } from "./spellings.js";

/** Accepted spellings with the entity and why. */
export type Names = Map<string, { readonly entity: Entity; readonly rule: string }>;

export function sweep(article: PartyArticle, book: PartyBook, names: Names): void {
  if (names.size === 0) return;
  const { text } = article;
  const spellings = new Spellings(names);
  for (let i = 0; i < article.count; i++) {
    if (article.owner[i] !== undefined) continue;
    const start = article.start(i);
    for (const [surface, name] of spellings.startingWith(text.charCodeAt(start))) {
      if (!text.startsWith(surface, start) || joined(text, start)) continue;
      const end = start + surface.length;
      const last = article.tokenEnding(i, end);
      if (rightEdge(text, end, Math.max(end, article.end(last))) === null || article.blocked(start, end)) continue;
      book.place(name.entity, start, end, name.rule);
      article.own(i, last, name.entity.id);
      break;
    }
  }
}
