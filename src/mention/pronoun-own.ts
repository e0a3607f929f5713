/**
 * Whom `회사 관계자는`, `회사는`, `자사`, `그룹은` mean: the firm the block or the article is about, which need not be the last one
 * named. A firm told of in passing (`자회사 누리젯은`, a whole paragraph on another) is not the text's own.
 */
import groups from "../../seeds/lexicon/groups.json" with { type: "json" };
import type { Case } from "../text/josa.js";
import type { PartyArticle } from "./party-article.js";
import type { Entity, Place } from "./party-book.js";

const daughters: ReadonlySet<string> = new Set(groups.daughters.split(" "));

const SUBJECTS: ReadonlySet<Case> = new Set<Case>(["topic", "subject", "also"]);

export class OwnFirm {
  private lead: Entity | null | undefined;
  private readonly counts = new Map<Entity, number>();
  private passing: ReadonlySet<Entity> | null = null;

  /** `places` of firms, in text order. */
  constructor(
    private readonly article: PartyArticle,
    private readonly places: readonly Place[],
  ) {}

  /** The firm meant at `start`, or null where it is `nearest`, the last one told of. */
  at(start: number, nearest: Place): Entity | null {
    const head = this.headedBy(start);
    if (head !== null) return head;
    const lead = this.leading();
    if (lead === null || lead === nearest.entity) return null;
    if (this.inPassing().has(nearest.entity) && !this.inPassing().has(lead)) return lead;
    // another one told of in a paragraph of its own; a headline with both in it may be about either
    const more = this.count(lead) > this.count(nearest.entity) && !this.inTitle(nearest.entity);
    return more && this.paragraphAt(start) > this.paragraphAt(nearest.start) ? lead : null;
  }

  /** The group meant by 그룹 alone: the last one named as such, by its name or here. */
  group(before: number): Entity | null {
    const { text } = this.article;
    const isGroup = ({ entity, start, end }: Place) => entity.name.endsWith(groups.group) || text.slice(start, end).endsWith(groups.group);
    return this.places.findLast((p, i) => i < before && isGroup(p))?.entity ?? null;
  }

  /** The firm in the head of the block that `start` stands in. */
  private headedBy(start: number): Entity | null {
    const { heads } = this.article.doc;
    const head = heads[lastBefore(heads, start)];
    if (head === undefined || this.paragraphAt(start) > head.paragraph + 1) return null;
    const place = this.places[lastBefore(this.places, head.name.start)];
    return place !== undefined && place.start === head.name.start && place.end === head.name.end ? place.entity : null;
  }

  /** Who the article is about: the subject of its first sentence that names a firm (`구글 모회사 [알파벳]이`), else the first firm in it. */
  private leading(): Entity | null {
    if (this.lead !== undefined) return this.lead;
    const { sentences } = this.article.doc;
    const body = sentences.find((s) => s.zone === "body") ?? sentences[0];
    const first = this.places[0];
    this.lead = first === undefined || body === undefined || first.start >= body.end ? null : this.openerOf(first).entity;
    return this.lead;
  }

  private openerOf(first: Place): Place {
    const { article, places } = this;
    const end = article.doc.sentences.find((s) => first.start < s.end)?.end ?? first.end;
    const opener = places.find((p) => SUBJECTS.has(article.word(article.tokenEnding(article.tokens.from(p.start), p.end)).case));
    return opener !== undefined && opener.start < end ? opener : first;
  }

  private inTitle(entity: Entity): boolean {
    const body = this.article.doc.sentences.find((s) => s.zone === "body")?.start ?? 0;
    const title = this.places.slice(0, lastBefore(this.places, body - 1) + 1);
    return title.some((p) => p.entity === entity);
  }

  private count(entity: Entity): number {
    if (this.counts.size === 0) for (const p of this.places) this.counts.set(p.entity, (this.counts.get(p.entity) ?? 0) + 1);
    return this.counts.get(entity) ?? 0;
  }

  /** Firms introduced as somebody's: `자회사 누리젯`. */
  private inPassing(): ReadonlySet<Entity> {
    this.passing ??= new Set(
      this.places.flatMap(({ entity, start }) => {
        const before = this.article.before(this.article.tokens.from(start));
        return before >= 0 && daughters.has(this.article.word(before).stem) ? [entity] : [];
      }),
    );
    return this.passing;
  }

  private paragraphAt(offset: number): number {
    const { sentences } = this.article.doc;
    return sentences[Math.max(0, lastBefore(sentences, offset))]?.paragraph ?? 0;
  }
}

/** Index of the last span that starts at or before `offset`, of a list in text order; -1 if there is none. */
function lastBefore(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
