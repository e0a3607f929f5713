/** Lexicon rows and exchange rates for people and as data. */
import type { ChipRow, PartyRow, ProductRow } from "../lexicon/rows.js";
import { plainNumber } from "../text/number-words.js";
import { wrap } from "./fit.js";
import { type GridCell, grid } from "./grid.js";
import { inkOf } from "./ink.js";
import { plain } from "./plain.js";
import type { ReportOptions } from "./report.js";
import { CHIP_WORDS, PARTY_WORDS, wordOf } from "./words.js";

export type TableName = "parties" | "chips" | "products";
/** A row with the table it is in, and the spelling that was looked up. */
export interface FoundRow {
  readonly table: TableName;
  readonly row: PartyRow | ChipRow | ProductRow;
}
export interface ShownRate {
  readonly currency: string;
  /** The day or month of the rate, and which was asked for. */
  readonly at: string;
  readonly asked: string;
  readonly kind: "day" | "month";
  readonly krw: number;
  readonly perUSD: number | null;
  readonly source: string;
}

const GAP = 2;

export function rowsText(found: readonly FoundRow[], { lang, width, color }: Pick<ReportOptions, "lang" | "width" | "color">): string {
  const ink = inkOf(color);
  const name = Math.floor((width - 3 * GAP) * 0.34);
  const [kind, code] = width < 60 ? [6, 10] : [11, 14];
  const widths = [name, kind, code, width - 3 * GAP - name - kind - code];
  const words = lang === "ko" ? { ambiguous: "겹치는 말", ordinary: "흔한 말" } : { ambiguous: "ambiguous", ordinary: "ordinary words" };
  return grid(
    found.map(({ table, row }): GridCell[] => {
      const spellings = [
        ...new Set([...(row.nameEn ? [row.nameEn] : []), ...(row.aliases ?? [])]),
        ...((row.ambiguous ?? []).length > 0 ? [`${words.ambiguous}: ${row.ambiguous?.join(", ")}`] : []),
        ...("ordinary" in row && (row.ordinary ?? []).length > 0 ? [`${words.ordinary}: ${row.ordinary?.join(", ")}`] : []),
      ];
      const named =
        "kind" in row
          ? wordOf({ ...PARTY_WORDS, ...CHIP_WORDS }, row.kind, lang)
          : table === "products"
            ? lang === "ko"
              ? "제품"
              : "product"
            : "";
      const ticker = "ticker" in row ? row.ticker : "vendor" in row ? row.vendor : null;
      return [
        { text: plain(row.name), paint: ink.strong },
        { text: plain(named), paint: ink.faint },
        { text: plain(ticker ?? "") },
        { text: plain(spellings.join(", ")), paint: ink.faint },
      ];
    }),
    widths,
    0,
    GAP,
  );
}

export function ratesText(rates: readonly ShownRate[], { lang, width, color }: Pick<ReportOptions, "lang" | "width" | "color">): string {
  const ink = inkOf(color);
  const kinds = lang === "ko" ? { day: "고시", month: "월평균" } : { day: "that day", month: "monthly mean" };
  const [currency, at, won] = width < 60 ? [3, 10, 11] : [8, 20, 14];
  const sources = [...new Set(rates.map((r) => r.source))];
  const table = grid(
    rates.map((r): GridCell[] => [
      { text: r.currency, paint: ink.strong },
      { text: `${r.at} ${kinds[r.kind]}` },
      { text: lang === "ko" ? `${plainNumber(r.krw)}원` : `KRW ${plainNumber(r.krw)}`, paint: ink.strong },
      { text: r.perUSD === null || r.currency === "USD" ? "" : `USD 1 = ${r.currency} ${plainNumber(r.perUSD)}`, paint: ink.faint },
    ]),
    [currency, at, won, width - currency - at - won - 3 * GAP],
    0,
    GAP,
  );
  const cited = wrap(`${lang === "ko" ? "출처" : "source"}: ${sources.map(plain).join("; ")}`, width);
  return `${table}${cited
    .split("\n")
    .map((line) => ink.faint(line))
    .join("\n")}\n`;
}
