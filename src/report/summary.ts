/** One article on one page, as data: what was agreed, what it is worth, who said so, and what does not add up. */
import type { Check, Claim, Extraction, Status, Warning } from "../contract/types.js";
import { periodOf } from "../core/calendar.js";
import { claimInWords } from "./claim-words.js";
import { placesIn } from "./place.js";
import { plain } from "./plain.js";
import { type Salience, salienceOf } from "./salience.js";
import { type PartyEntry, partiesOf } from "./summary-parties.js";
import { dateInWords } from "./time-words.js";
import { fillerInWords, rateInWords } from "./wording.js";
import { type Lang, STATUS_WORDS, TYPE_WORDS } from "./words.js";

/** How far a claim may be relied on: done, meant, only reported, only thought, denied. */
export type Standing = "fact" | "plan" | "report" | "talk" | "denied";

const STANDINGS: Readonly<Record<Status, Standing>> = {
  done: "fact",
  ongoing: "fact",
  planned: "plan",
  conditional: "plan",
  considered: "talk",
  expected: "talk",
  denied: "denied",
  cancelled: "denied",
};

/** A claim as a line of a table. */
export interface Entry {
  readonly claim: string;
  readonly type: Claim["type"];
  readonly status: Status;
  readonly standing: Standing;
  /** Nobody but a medium or an unnamed source vouches for it. */
  readonly hearsay: boolean;
  readonly who: string;
  readonly values: readonly string[];
  readonly details: readonly string[];
  /** Day or period it happens in, and its first day for sorting. */
  readonly when: string | null;
  readonly text: string;
  readonly line: number;
  /** Won for sorting; null without a rate. */
  readonly krw: number | null;
  readonly salience: number;
}

export interface Summary {
  readonly schema: "aistrat.summary/1";
  readonly article: Extraction["article"];
  readonly gist: string | null;
  readonly deals: readonly Entry[];
  readonly figures: readonly (Entry & { readonly period: string | null })[];
  readonly products: readonly ProductEntry[];
  readonly timeline: readonly TimelineEntry[];
  readonly quotes: readonly {
    readonly claim: string;
    readonly speaker: string;
    readonly text: string;
    readonly direct: boolean;
    readonly line: number;
  }[];
  readonly parties: readonly PartyEntry[];
  readonly conversions: readonly string[];
  readonly checks: readonly Check[];
  readonly warnings: readonly Warning[];
}
export interface ProductEntry {
  readonly name: string;
  readonly maker: string | null;
  readonly kind: "chip" | "product";
  readonly mentions: number;
  /** What happens to it: `출시 (완료)`, `3나노`. */
  readonly events: readonly { readonly claim: string; readonly status: Status; readonly words: string }[];
}
export interface TimelineEntry {
  readonly claim: string;
  readonly timex: string;
  readonly words: string;
  readonly status: Status;
  readonly what: string;
  /** Behind the publication day. */
  readonly future: boolean;
}

const DEALS: ReadonlySet<Claim["type"]> = new Set([
  "investment",
  "acquisition",
  "contract",
  "partnership",
  "capacity",
  "offering",
  "payout",
  "personnel",
  "sanction",
]);
const PRODUCTS: ReadonlySet<Claim["type"]> = new Set(["launch", "development", "specification"]);

export function summarize(extraction: Extraction, text: string, lang: Lang, currency: "KRW" | "USD"): Summary {
  const placeOf = placesIn(text);
  const salience = salienceOf(extraction, text);
  const entries = new Map(
    extraction.claims.map((claim) => [claim.id, entryOf(claim, placeOf(claim.evidence.start).line, salience, lang, currency)]),
  );
  const of = (types: ReadonlySet<Claim["type"]>): Entry[] =>
    extraction.claims
      .flatMap((claim) => (types.has(claim.type) ? [entries.get(claim.id) as Entry] : []))
      .sort((a, b) => b.salience - a.salience);
  const metrics = extraction.claims.filter((c) => c.type === "metric");
  return {
    schema: "aistrat.summary/1",
    article: extraction.article,
    gist: gistOf([...entries.values()], lang),
    deals: of(DEALS),
    figures: metrics.map((claim) => figureOf(entries.get(claim.id) as Entry, claim, lang)),
    products: productsOf(extraction, entries, lang),
    timeline: timelineOf(extraction, entries, lang),
    quotes: extraction.claims
      .filter((c) => c.type === "statement")
      .map((c) => {
        const { who, quote } = claimInWords(c, lang, currency);
        const content = c.roles.content?.find((f) => f.kind === "text");
        const direct = /^["“]/.test(quote.trim()) || (content !== undefined && /["“]/.test(text[content.start - 1] ?? ""));
        return {
          claim: c.id,
          speaker: who,
          text: plain(quote).replace(/^["“](.*)["”]$/s, "$1"),
          direct,
          line: placeOf(c.evidence.start).line,
        };
      }),
    parties: partiesOf(extraction, lang),
    conversions: conversionsOf(extraction, lang),
    checks: extraction.checks,
    warnings: extraction.warnings,
  };
}

function entryOf(claim: Claim, line: number, salience: Salience, lang: Lang, currency: "KRW" | "USD"): Entry {
  const words = claimInWords(claim, lang, currency);
  // nobody but a medium or an unnamed source vouches for it
  const hearsay = claim.attribution?.kind === "reported" || claim.attribution?.kind === "anonymous";
  const standing = STANDINGS[claim.status];
  return {
    claim: claim.id,
    type: claim.type,
    status: claim.status,
    standing: hearsay && (standing === "fact" || standing === "plan") ? "report" : standing,
    hearsay,
    who: words.who,
    values: words.values,
    details: words.details,
    when: claim.time?.timex ?? null,
    text: plain(claim.evidence.text),
    line,
    krw: salience.size.get(claim.id) ?? null,
    salience: Number((salience.score.get(claim.id) ?? 0).toFixed(2)),
  };
}

const GIST_CLAIMS = 2;

/** The one or two weightiest claims in a line: `아마존 → 오픈AI 총 500억 달러 ≈ 70조원 투자 예정`. */
function gistOf(entries: readonly Entry[], lang: Lang): string | null {
  const ranked = entries.filter((e) => e.type !== "statement" && e.who !== "—").sort((a, b) => b.salience - a.salience);
  const chosen: Entry[] = [];
  for (const entry of ranked) {
    if (chosen.some((c) => c.type === entry.type && c.who === entry.who)) continue;
    chosen.push(entry);
    if (chosen.length === GIST_CLAIMS) break;
  }
  return chosen.length === 0 ? null : chosen.map((entry) => headline(entry, lang)).join("; ");
}

/** `아마존 → 오픈AI 총 500억 달러 투자 (예정)`: never without its status, unless it is done. */
export function headline({ who, values, type, status, hearsay, details }: Entry, lang: Lang): string {
  const coded = type === "metric" || type === "specification" || type === "capacity";
  const what = coded ? "" : lang === "ko" ? TYPE_WORDS[type].ko : TYPE_WORDS[type].en.toLowerCase().replace(/s$/, "");
  const source = hearsay ? details.at(-1) : undefined;
  const hedges = [status === "done" ? "" : STATUS_WORDS[status][lang], source ?? ""].filter((word) => word !== "");
  // nobody named: what it is about stands alone
  const named = who.replace(/^— [·→↔←] /, "");
  // the comma of a list that goes on
  const figures = values.slice(0, 2).join(" ").replace(/,$/, "");
  return [named, figures, what, hedges.length === 0 ? "" : `(${hedges.join(", ")})`].filter((part) => part !== "").join(" ");
}

function periodWords(claim: Claim, lang: Lang): string | null {
  const period = claim.roles.period?.find((f) => f.kind === "date");
  if (period?.kind === "date") return dateInWords(period.date, lang);
  return claim.time === null ? null : dateInWords(claim.time, lang);
}

/** The period stands in a column of its own. */
function figureOf(entry: Entry, claim: Claim, lang: Lang): Summary["figures"][number] {
  const period = periodWords(claim, lang);
  return { ...entry, period, details: period === null ? entry.details : entry.details.filter((d) => !d.endsWith(`: ${period}`)) };
}

function productsOf(extraction: Extraction, entries: ReadonlyMap<string, Entry>, lang: Lang): ProductEntry[] {
  const products = new Map<string, ProductEntry & { events: ProductEntry["events"][number][] }>();
  for (const m of extraction.mentions) {
    if (m.kind !== "chip" && m.kind !== "product") continue;
    const maker = m.kind === "chip" ? m.value.vendor : null;
    const known = products.get(m.value.name) ?? { name: m.value.name, maker, kind: m.kind, mentions: 0, events: [] };
    products.set(m.value.name, { ...known, mentions: known.mentions + 1 });
  }
  for (const claim of extraction.claims) {
    if (!PRODUCTS.has(claim.type)) continue;
    const entry = entries.get(claim.id);
    for (const filler of claim.roles.product ?? []) {
      const name = filler.kind === "code" || entry === undefined ? null : fillerInWords(filler, lang);
      if (name === null || entry === undefined) continue;
      const known = products.get(name) ?? { name, maker: null, kind: "product" as const, mentions: 1, events: [] };
      const by = claim.roles.company ?? claim.roles.developer ?? [];
      const type = lang === "ko" ? TYPE_WORDS[claim.type].ko.split("·")[0] : TYPE_WORDS[claim.type].en;
      const when = claim.time === null ? "" : dateInWords(claim.time, lang);
      const words = [
        claim.type === "specification" ? (claim.roles.attribute ?? []).map((f) => fillerInWords(f, lang)).join(" ") : (type ?? ""),
        ...entry.values,
        when,
      ];
      products.set(name, {
        ...known,
        maker: known.maker ?? (by[0] === undefined ? null : fillerInWords(by[0], lang)),
        events: [...known.events, { claim: claim.id, status: claim.status, words: words.filter((w) => w !== "").join(" ") }],
      });
    }
  }
  return [...products.values()].sort((a, b) => b.events.length - a.events.length || b.mentions - a.mentions);
}

function timelineOf({ article, claims }: Extraction, entries: ReadonlyMap<string, Entry>, lang: Lang): TimelineEntry[] {
  const dated = claims.flatMap((claim) => {
    const entry = entries.get(claim.id);
    const date = claim.time ?? claim.roles.period?.flatMap((f) => (f.kind === "date" ? [f.date] : []))[0];
    const period = date == null ? null : periodOf(date.timex);
    if (
      entry === undefined ||
      date == null ||
      period === null ||
      claim.type === "statement" ||
      (entry.who === "—" && entry.values.length === 0)
    )
      return [];
    const first = period.first ?? period.last ?? "";
    return [
      {
        claim: claim.id,
        timex: date.timex,
        words: dateInWords(date, lang),
        status: claim.status,
        what: headline(entry, lang),
        // late in a year comes after all that began in it
        first: date.mod === "end" ? (period.last ?? first) : first,
        last: period.last ?? "9999",
      },
    ];
  });
  dated.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.last < b.last ? -1 : a.last > b.last ? 1 : 0));
  return dated.map(({ first, last: _, ...entry }) => ({ ...entry, future: article.publishedAt !== null && first > article.publishedAt }));
}

/** Each rate once: `1달러 = 1,400원 (기사 환율)`. */
function conversionsOf({ claims }: Extraction, lang: Lang): string[] {
  const rates = new Set<string>();
  for (const f of claims.flatMap((c) => Object.values(c.roles).flat())) {
    if (f.kind !== "money") continue;
    const [converted, to] = f.money.currency === "KRW" ? [f.usd, "USD"] : [f.krw, "KRW"];
    // the dollar values of a won article say nothing a reader asked for
    if (converted !== null && converted.basis !== "same" && f.money.currency !== "KRW")
      rates.add(rateInWords(converted, f.money, to, lang));
  }
  return [...rates];
}
