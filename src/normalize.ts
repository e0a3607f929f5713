/** Figures and dates of a short text, without parties or claims: what `aistrat normalize` and `normalize()` give. */
import { basisAt } from "./claim/figures/bases.js";
import { changeSets, directionOf, nounDirection } from "./claim/figures/lexicon.js";
import { splitWords } from "./clause/words.js";
import type { Basis, Converted, Direction, Mention } from "./contract/types.js";
import type { Span } from "./core/span.js";
import { recognizeDates } from "./mention/dates.js";
import { recognizeFigures } from "./mention/figures.js";
import { identify, toRaw } from "./mention/identify.js";
import { removeOverlaps } from "./mention/overlaps.js";
import { rateSources } from "./resolve/conversion.js";
import { convert } from "./resolve/fx.js";
import type { Document } from "./text/document.js";
import { prepare } from "./text/prepare.js";

export interface NormalizeOptions {
  /** Day `YYYY-MM-DD` that `3일`, `지난달`, `올해` are counted from; without it they are left out. */
  publishedAt?: string;
}

/**
 * Money, percentages, quantities, dates and durations of a short text, in text order; `[]` where there is none.
 * Spans count UTF-16 code units of `text`. Synchronous, pure, safe on any string.
 */
export function normalize(text: string, options: NormalizeOptions = {}): Mention[] {
  const doc = prepare(text);
  return mentionsIn(doc, options).map((m) => toRaw(doc, m));
}

function mentionsIn(doc: Document, { publishedAt }: NormalizeOptions): Mention[] {
  const context = { reference: publishedAt?.slice(0, 10) ?? null };
  return identify(doc, removeOverlaps([...recognizeDates(doc, context), ...recognizeFigures(doc, context)]));
}

/** A mention with what the words around it and the exchange rates add. */
export type Reading = Mention & {
  /** `증가` or `▲` at a figure. */
  readonly direction: Direction | null;
  /** `전년 동기 대비`: what a change is measured against. */
  readonly basis: Basis | null;
  /** Money only; null without a rate. */
  readonly krw: Converted | null;
  readonly usd: Converted | null;
};

export interface ReadOptions extends NormalizeOptions {
  /** Won for one unit of a currency, `{ USD: 1400 }`: goes before every other rate. */
  rates?: Readonly<Record<string, number>>;
}

/** `normalize` with directions, bases and conversions: `전년 동기 대비 12.3% 증가` → 12.3 %, up, yoy. */
export function readings(text: string, options: ReadOptions = {}): Reading[] {
  const doc = prepare(text);
  const found = mentionsIn(doc, options);
  const changes = changesIn(doc.text, found);
  // `전년 동기 대비` is told as the basis, not as a date of its own
  const mentions = found.filter((m) => m.kind !== "date" || !changes.bases.some((b) => b.start <= m.start && m.end <= b.end));
  const sources = rateSources(mentions, options.publishedAt ?? null, options.rates ?? {});
  return mentions.map((m) => ({
    ...toRaw(doc, m),
    ...(changes.of.get(m) ?? { direction: null, basis: null }),
    krw: m.kind === "money" ? convert(m.value, "KRW", sources) : null,
    usd: m.kind === "money" ? convert(m.value, "USD", sources) : null,
  }));
}

type Change = Pick<Reading, "direction" | "basis">;

interface Changes {
  readonly of: ReadonlyMap<Mention, Change>;
  /** Where the bases stand. */
  readonly bases: readonly Span[];
}

/** The first word of direction behind a figure, and the last basis before it, as far as the next or previous figure. */
function changesIn(text: string, mentions: readonly Mention[]): Changes {
  const figures = mentions.filter((m) => m.kind === "percent" || m.kind === "money" || m.kind === "quantity");
  const of = new Map<Mention, Change>();
  const bases: Span[] = [];
  figures.forEach((m, i) => {
    const from = figures[i - 1]?.end ?? 0;
    const to = figures[i + 1]?.start ?? text.length;
    const words = splitWords(text, m.end, to, [], []);
    const directions = words.map(({ verb, stem }) => {
      if (verb === null) return nounDirection(stem);
      // `500억 달러를 웃도는` is a bound
      return changeSets.misses.has(verb.noun + verb.lemma) ? null : directionOf(verb.lemma, verb.noun);
    });
    const direction = directions.find((d) => d !== null) ?? null;
    const hit = basisBefore(text, from, m.start);
    // without a change (`지난해보다 …`), a basis says nothing about the figure
    const counts = hit !== null && (direction !== null || m.kind === "percent");
    if (counts) bases.push(hit);
    of.set(m, { direction, basis: counts ? hit.basis : null });
  });
  return { of, bases };
}

function basisBefore(text: string, from: number, to: number): (Span & { readonly basis: Basis }) | null {
  let found: (Span & { readonly basis: Basis }) | null = null;
  for (let at = from; at < to; at++) {
    const hit = at === 0 || text[at - 1] === " " || text[at - 1] === "(" ? basisAt(text, at) : null;
    if (hit === null || hit.end > to) continue;
    if (hit.basis !== "same") found = { start: at, end: hit.end, basis: hit.basis };
    at = hit.end - 1;
  }
  return found;
}
