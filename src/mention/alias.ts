/** Other spellings of a party that the article itself declares (`한빛프라이빗에쿼티(한빛PE)`, `이하 ‘X’`) or uses (`소노인터` for 소노인터내셔널). */
import { partyWords } from "../lexicon/party-words.js";
import { slug } from "../lexicon/slug.js";
import { isHangul } from "../text/hangul.js";
import type { PartyArticle } from "./party-article.js";
import type { Entity, PartyBook } from "./party-book.js";
import { evidenceAt, weigh } from "./party-evidence.js";
import { wordOf } from "./party-memory.js";
import { soundsLike } from "./party-sound.js";
import type { Names } from "./party-sweep.js";

interface Named {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
}

const QUOTED = /^['"‘’“”]+|['"‘’“”]+$/g;
const MARKER = /^(?:이하|옛|구|舊|약칭|영문명|전|현)[ :]*/;
const SHAPE = /^[A-Za-z가-힣][A-Za-z0-9가-힣&.\- ]{1,29}$/;

/** The bracket behind a name, read as another spelling of it; null where it is something else. */
function declaredAlias(text: string, name: Named): { surface: string; start: number } | null {
  if (text[name.end] !== "(") return null;
  const close = text.indexOf(")", name.end);
  if (close < 0 || close - name.end > 48) return null;
  const inside = text.slice(name.end + 1, close);
  const first = inside.split(/[,·;]/)[0]?.trim() ?? "";
  const marked = MARKER.test(inside);
  const surface = (marked ? inside.replace(MARKER, "") : first).replace(QUOTED, "").trim();
  if (!SHAPE.test(surface) || surface === text.slice(name.start, name.end)) return null;
  if (!marked && !fits(text.slice(name.start, name.end), surface)) return null;
  return { surface, start: text.indexOf(surface, name.end) };
}

/** An abbreviation in capitals, a spelling in the other script, or a shortened form of `name`. */
function fits(name: string, surface: string): boolean {
  const words = partyWords();
  if (words.acronyms.has(surface) || words.common.has(surface) || words.countries.has(surface)) return false;
  if (/^[A-Z][A-Z0-9&-]{1,7}$/.test(surface)) return !/^[A-Z0-9&-]+$/.test(name);
  if (/^[A-Za-z0-9&.\- ]+$/.test(surface)) return /^[A-Z]/.test(surface) && (soundsLike(name, surface) || surface.includes(" "));
  if (surface.includes(" ")) return false;
  if (wordOf(surface).title || wordOf(surface).case !== "none") return false;
  return /^[A-Z0-9]+$/.test(name) ? surface.length >= 4 : isSubsequence(surface, name) && surface[0] === name[0];
}

function isSubsequence(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  let i = 0;
  for (const letter of long) if (letter === short[i]) i++;
  return i >= short.length || (i >= short.length - 2 && /[A-Z]{2}$/.test(short));
}

function join(article: PartyArticle, book: PartyBook, loser: Entity, winner: Entity): void {
  book.merge(loser, winner);
  article.owner.forEach((id, i) => {
    if (id === loser.id) article.owner[i] = winner.id;
  });
}

/** Spellings declared in brackets behind a name. */
export function declaredAliases(article: PartyArticle, book: PartyBook): Names {
  const names: Names = new Map();
  for (const { entity } of [...book.places]) {
    // `앵커에쿼티파트너스` is 앵커PE without being told
    const head = entity.name.includes("에쿼티") ? /^(.{2,})(?:프라이빗에쿼티|에쿼티파트너스)$/.exec(entity.name)?.[1] : undefined;
    if (head === undefined) continue;
    const other = book.get(slug(`${head}PE`));
    if (other !== undefined && !other.known) join(article, book, other, entity);
    names.set(`${head}PE`, { entity, rule: "short" });
  }
  for (const place of [...book.places]) {
    const alias = declaredAlias(article.text, place);
    if (alias === null) continue;
    const { entity } = place;
    const owner = article.owner[article.tokens.from(alias.start)];
    if (owner !== undefined && owner !== entity.id) {
      const other = book.get(owner);
      // `한빛프라이빗에쿼티(한빛PE)`: both were found by themselves
      if (other === undefined || other.known || other.kind === "person") continue;
      join(article, book, other, entity);
    }
    entity.surfaces.add(alias.surface);
    if (/^[A-Za-z]/.test(alias.surface)) entity.nameEn ??= alias.surface;
    names.set(alias.surface, { entity, rule: "alias" });
  }
  return names;
}

/** First parts of long names that the article uses by themselves, by spelling. */
export function shortForms(article: PartyArticle, book: PartyBook): Names {
  const prefixes = new Map<string, Entity | null>();
  for (const entity of new Set(book.places.map((p) => p.entity))) {
    if (entity.kind !== "company" && entity.kind !== "fund" && entity.kind !== "group") continue;
    for (const surface of new Set([entity.name, ...entity.surfaces])) {
      const shortest = surface.length >= 5 || endsAsName(surface) ? 2 : surface.length;
      for (let n = surface.length - 1; n >= shortest; n--) {
        if (!isHangul(surface.charCodeAt(n)) || !isHangul(surface.charCodeAt(n - 1))) continue;
        if (n === 2 && !endsAsName(surface)) continue;
        const prefix = surface.slice(0, n);
        const held = prefixes.get(prefix);
        prefixes.set(prefix, held === undefined || held === entity ? entity : null);
      }
    }
  }
  const names: Names = new Map();
  if (prefixes.size === 0) return names;
  const body = article.doc.sentences.find((s) => s.zone === "body")?.start ?? 0;
  const introductions = new Map<Entity, number>();
  for (const place of book.places)
    if (place.start >= body) introductions.set(place.entity, Math.min(place.start, introductions.get(place.entity) ?? place.start));
  const apart = new Set<string>();
  for (const i of article.namelike) {
    if (article.owner[i] !== undefined) continue;
    const word = article.word(i);
    const entity = prefixes.get(word.stem);
    if (entity === undefined || entity === null || !word.nameable || word.suffix !== null || names.has(word.stem)) continue;
    const start = article.start(i);
    if (start < body) continue;
    // named before the longer name is: `머무름` is a party of its own, 머무름페이 its affiliate
    const introduced = (introductions.get(entity) ?? Number.POSITIVE_INFINITY) < start;
    if (!introduced && weigh(evidenceAt(article, i, i, article.start(i) + word.stem.length)) < OWN_PARTY) {
      apart.add(word.stem);
      continue;
    }
    if (introduced && apart.has(word.stem)) continue;
    names.set(word.stem, introduced ? { entity, rule: "short" } : { entity: book.unknown(word.stem, entity.kind), rule: "family" });
  }
  return names;
}

/** What must speak for a shorter name to be a party beside the longer one. */
const OWN_PARTY = 2;

const endsAsName = (surface: string): boolean => wordOf(surface).suffix !== null;
