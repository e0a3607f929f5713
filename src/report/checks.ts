/** The checks of an article as data: the extraction cut down to what they speak of, and flat rows. */
import type { Extraction, Filler } from "../contract/types.js";
import { csvReport } from "./csv.js";
import type { Cell } from "./flat.js";
import { report as json } from "./json.js";
import { report as ndjson } from "./ndjson.js";
import { placesIn } from "./place.js";
import type { Report, ReportFactory } from "./report.js";

/** Checks with the mentions, claims and parties they name, and nothing else. */
export function onlyChecks(extraction: Extraction): Extraction {
  const named = new Set(extraction.checks.flatMap((c) => c.claims));
  const claims = extraction.claims.filter((c) => named.has(c.id)).map((c) => ({ ...c, links: c.links.filter((l) => named.has(l.claim)) }));
  const fillers: Filler[] = claims.flatMap((c) => Object.values(c.roles).flat());
  const mentions = new Set([
    ...extraction.checks.flatMap((c) => c.mentions),
    ...fillers.flatMap((f) => ("mention" in f && f.mention !== null ? [f.mention] : [])),
  ]);
  // a restated value leads to the one it restates
  for (const m of extraction.mentions) if (mentions.has(m.id) && m.conversionOf !== null) mentions.add(m.conversionOf);
  const kept = extraction.mentions.filter((m) => mentions.has(m.id));
  const parties = new Set([
    ...kept.flatMap((m) => (m.kind === "party" ? [m.value.party] : [])),
    ...[...fillers, ...claims.flatMap((c) => [c.attribution?.speaker, c.attribution?.source])].flatMap((f) =>
      f?.kind === "party" ? [f.party] : [],
    ),
  ]);
  return { ...extraction, claims, mentions: kept, parties: extraction.parties.filter((p) => parties.has(p.id)) };
}

const checked =
  (make: ReportFactory): ReportFactory =>
  (options): Report => {
    const inner = make(options);
    return {
      start: inner.start,
      get end() {
        return inner.end;
      },
      article: (extraction, text) => inner.article(onlyChecks(extraction), text),
    };
  };

export const checksJson = checked(json);
export const checksNdjson = checked(ndjson);

const KEYS = [
  "article",
  "publishedAt",
  "kind",
  "severity",
  "line",
  "column",
  "text",
  "expected",
  "found",
  "message",
  "mentions",
  "claims",
] as const;

export const checksCsv: ReportFactory = ({ bom }) =>
  csvReport(
    KEYS,
    (extraction, text): Readonly<Record<(typeof KEYS)[number], Cell>>[] => {
      const placeOf = placesIn(text);
      return extraction.checks.map((check) => {
        const first = extraction.mentions.find((m) => m.id === check.mentions[0]);
        const place = first === undefined ? null : placeOf(first.start);
        return {
          article: extraction.article.id,
          publishedAt: extraction.article.publishedAt,
          kind: check.kind,
          severity: check.severity,
          line: place?.line ?? null,
          column: place?.column ?? null,
          text: first?.text ?? null,
          expected: check.expected,
          found: check.found,
          message: check.message,
          mentions: check.mentions.join("; "),
          claims: check.claims.join("; "),
        };
      });
    },
    bom,
  );
