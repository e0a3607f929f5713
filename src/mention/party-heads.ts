/** Names in the heads of items: where some items of a list are headed by firms, the others are, too. */
import type { Head } from "../text/heads.js";
import type { PartyArticle } from "./party-article.js";
import type { PartyBook } from "./party-book.js";

/** The forms of those lists in which the head of some item is a party already, or ends as a firm's name does. */
export function listsOfFirms(article: PartyArticle, book: PartyBook): ReadonlySet<string> {
  const { doc, tokens, owner, text } = article;
  const forms = new Set<string>();
  if (doc.heads.length < 2) return forms;
  for (const { form, name } of doc.heads) {
    // without a mark it may be whoever speaks: `사회자: …`
    if (form.length === 1 && form !== "=") continue;
    const first = tokens.from(name.start);
    const known = owner[first];
    if (known !== undefined) {
      if (book.get(known)?.kind === "company") forms.add(form);
    } else {
      const { suffix, stem, common } = article.word(first);
      if (suffix !== null && suffix.strength > 1 && !common && text.startsWith(stem, name.start) && name.end - name.start === stem.length)
        forms.add(form);
    }
  }
  return forms;
}
/** Heads by where their names start. */
export const headsByName = ({ doc }: PartyArticle): ReadonlyMap<number, Head> => new Map(doc.heads.map((head) => [head.name.start, head]));
