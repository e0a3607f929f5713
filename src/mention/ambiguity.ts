/** Lexicon spellings that are also other words (`메타`, `기아`, `대상`): taken where the article as a whole shows the party. */
import type { PartyRow } from "../lexicon/rows.js";
import type { PartyArticle } from "./party-article.js";
import { EVIDENCE, evidenceAt, weigh } from "./party-evidence.js";
import type { Sighting } from "./party-known.js";

const AMBIGUOUS = 1;
const ORDINARY = 4;

/** The sightings that stand. `sure` are the rows already found by a sure spelling. */
export function settle(article: PartyArticle, doubtful: readonly Sighting[], sure: ReadonlySet<PartyRow>): Sighting[] {
  const groups = new Map<PartyRow, Sighting[]>();
  for (const sighting of doubtful) {
    const list = groups.get(sighting.surface.row);
    if (list === undefined) groups.set(sighting.surface.row, [sighting]);
    else list.push(sighting);
  }
  const standing: Sighting[] = [];
  for (const [row, list] of groups) {
    let bits = sure.has(row) ? EVIDENCE.full : 0;
    const each = list.map((s) => {
      const here = evidenceAt(article, s.first, s.last, s.end) | listed(article, s);
      bits |= here;
      return here;
    });
    const ordinary = list[0]?.surface.ordinary === true;
    if (weigh(bits) < (ordinary ? ORDINARY : AMBIGUOUS)) continue;
    list.forEach((s, i) => {
      if (!ordinary || weigh(each[i] ?? 0) > 0 || (sure.has(row) && ((each[i] ?? 0) & EVIDENCE.particle) !== 0)) standing.push(s);
    });
  }
  return standing;
}

/** Next to a party in a list: `현대차·기아`, `구글, 메타`. */
function listed(article: PartyArticle, s: Sighting): number {
  const { text } = article;
  const left = text[s.start - 1];
  const right = text[s.end];
  const leftOwned = s.first > 0 && article.owner[s.first - 1] !== undefined && (left === "·" || text.slice(s.start - 2, s.start) === ", ");
  const rightOwned = article.owner[s.last + 1] !== undefined && (right === "·" || text.startsWith(", ", s.end));
  const joined =
    article.owner[s.last + 1] !== undefined &&
    article.word(s.last).case === "comitative" &&
    article.end(s.last) + 1 === article.start(s.last + 1);
  return leftOwned || rightOwned || joined ? EVIDENCE.listed : 0;
}
