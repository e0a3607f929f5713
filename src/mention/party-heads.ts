/** Names in the heads of items: where some items of a list are headed by firms, the others are, too. */
import type { Head } from "../text/heads.js";
import type { PartyArticle } from "./party-article.js";

/** The forms of those lists in which the head of some item is a party already, or ends as a firm's name does. */
export function listsOfFirms(article: PartyArticle): ReadonlySet<string> {
  const { doc, tokens, owner, text } = article;
  const forms = new Set<string>();
  if (doc.heads.length < 2) return forms;
  for (const { form, name } of doc.heads) {
    const first = tokens.from(name.start);
    if (owner[first] !== undefined) forms.add(form);
    else {
      const { suffix, stem, common } = article.word(first);
      if (suffix !== null && suffix.strength > 1 && !common && text.startsWith(stem, name.start) && name.end - name.start === stem.length)
        forms.add(form);
    }
  }
  return forms;
}
/** The head whose name stands at `[start, end)`. */
export const headNamed = ({ doc }: PartyArticle, start: number, end: number): Head | undefined =>
  doc.heads.find(({ name }) => name.start === start && name.end === end);
