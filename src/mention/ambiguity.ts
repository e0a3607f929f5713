/** Lexicon spellings that are also other words (`메타`, `기아`, `대상`): taken where the article as a whole shows the party. */
import type { PartyRow } from "../lexicon/rows.js";
import type { Head } from "../text/heads.js";
import { separates } from "./organisation.js";
import type { PartyArticle } from "./party-article.js";
import type { PartyBook } from "./party-book.js";
import { EVIDENCE, evidenceAt, weigh } from "./party-evidence.js";
import { headsByName, listsOfFirms } from "./party-heads.js";
import type { Sighting } from "./party-known.js";

/** Without one of these `기업 [대상] 투자` would be a party. */
const SHOWS = EVIDENCE.particle | EVIDENCE.head | EVIDENCE.bracket | EVIDENCE.corporate | EVIDENCE.cue | EVIDENCE.full | EVIDENCE.quoted;
const AMBIGUOUS = 1;
const ORDINARY = 3;

/** The sightings that stand. `sure` are the rows already found by a sure spelling. */
export function settle(article: PartyArticle, book: PartyBook, doubtful: readonly Sighting[], sure: ReadonlySet<PartyRow>): Sighting[] {
  const groups = new Map<PartyRow, Sighting[]>();
  for (const sighting of doubtful) {
    if (isOffice(article, sighting)) continue;
    const list = groups.get(sighting.surface.row);
    if (list === undefined) groups.set(sighting.surface.row, [sighting]);
    else list.push(sighting);
  }
  const standing: Sighting[] = [];
  const others = new Map(doubtful.flatMap((s) => [[s.first, s] as const, [s.last, s] as const]));
  const firms = listsOfFirms(article, book);
  const heads = headsByName(article);
  for (const [row, list] of groups) {
    let bits = sure.has(row) ? EVIDENCE.full : 0;
    if (row.cues?.some((cue) => article.text.includes(cue)) === true) bits |= EVIDENCE.cue;
    const each = list.map((s) => {
      const here = evidenceAt(article, s.first, s.last, s.end) | listed(article, s) | paired(article, s, others) | headed(s, heads, firms);
      bits |= here;
      return here;
    });
    const ordinary = list[0]?.surface.ordinary === true;
    if (ordinary && (bits & SHOWS) === 0) bits &= ~EVIDENCE.type;
    // `애플의 아이폰` is enough where the spelling is hardly another word
    const owns = !ordinary && list.some((s) => article.word(s.last).case === "genitive");
    // `기아 EV4`: a maker before its model
    const makes = !ordinary && list.some((s) => isModel(article, article.word(s.last).case === "none" ? article.after(s.last) : -1));
    const particle = (bits & EVIDENCE.particle) !== 0 || owns || makes ? 1 : 0;
    if (weigh(bits) + particle < (ordinary ? ORDINARY : AMBIGUOUS)) continue;
    // a city is a party where it acts, not where something lies
    const selective = ordinary || row.kind === "government";
    list.forEach((s, i) => {
      const here = each[i] ?? 0;
      // `지그재그에서는` in a story of its trade
      const inTrade = row.kind !== "government" && (bits & EVIDENCE.cue) !== 0 && (here & EVIDENCE.cased) !== 0;
      if (!selective || weigh(here) > 0 || (here & EVIDENCE.particle) !== 0 || inTrade) standing.push(s);
    });
  }
  return standing;
}

/** `한빛은행 [이코노미스트]`, `수석 [이코노미스트]`: somebody's office, not the paper. */
function isOffice(article: PartyArticle, s: Sighting): boolean {
  const before = article.word(s.last).title && s.surface.row.kind !== "person" ? article.before(s.first) : -1;
  if (before < 0 || article.word(before).place) return false;
  const { title, korean, case: kase } = article.word(before);
  return kase === "none" && (title || korean || article.owner[before] !== undefined);
}

const isModel = (article: PartyArticle, i: number): boolean => i >= 0 && MODEL.test(article.word(i).text);
const MODEL = /^[A-Z]{1,3}\d{1,2}(?![A-Za-z0-9])/;

/** Next to a party in a list: `현대차·기아`, `구글, 메타`, `구글과 메타`, `MS 메타 테슬라`. */
function listed(article: PartyArticle, s: Sighting): number {
  const left = s.first > 0 && article.owner[s.first - 1] !== undefined && separates(article, s.first - 1);
  const right = article.owner[s.last + 1] !== undefined && separates(article, s.last);
  const between = article.owner[article.before(s.first)] !== undefined && article.owner[article.after(s.last)] !== undefined;
  return left || right || between ? EVIDENCE.listed : 0;
}

/** `▲누리칩스=… ▲[대상]=…` */
function headed({ start, end }: Sighting, heads: ReadonlyMap<number, Head>, firms: ReadonlySet<string>): number {
  const head = heads.get(start);
  return head !== undefined && head.name.end === end && firms.has(head.form) ? EVIDENCE.ticker | EVIDENCE.bracket : 0;
}

/** `메타·애플`: two doubtful ones, joined by a point, show each other. */
function paired(article: PartyArticle, s: Sighting, others: ReadonlyMap<number, Sighting>): number {
  const isOther = (i: number): boolean => others.has(i) && others.get(i)?.surface.row !== s.surface.row;
  const left = isOther(s.first - 1) && article.text.slice(article.end(s.first - 1), s.start) === "·";
  const right = isOther(s.last + 1) && article.text.slice(s.end, article.start(s.last + 1)) === "·";
  return left || right ? EVIDENCE.listed : 0;
}
