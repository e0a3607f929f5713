/** Checks for people: what does not add up first, then what was compared and agrees, and what cannot be told. */
import { examine } from "../check/check.js";
import type { Outcome } from "../check/interval.js";
import { prepare } from "../text/prepare.js";
import { type GridCell, grid } from "./grid.js";
import { headOf, notesOf } from "./head.js";
import { type Ink, inkOf, type Paint } from "./ink.js";
import { placesIn } from "./place.js";
import { plain } from "./plain.js";
import type { ReportFactory } from "./report.js";
import { cells } from "./width.js";
import { CHECK_WORDS, type Lang } from "./words.js";

const GAP = 2;
const MARK_WIDTH = 1;

interface Row {
  readonly outcome: Outcome;
  readonly kind: string;
  readonly place: string;
  readonly says: string;
}

const MARKS: Readonly<Record<Outcome, string>> = { warn: "✗", info: "△", ok: "✓", undetermined: "?" };
const ORDER: readonly Outcome[] = ["warn", "info", "ok", "undetermined"];

export const report: ReportFactory = ({ color, lang, width, rates }) => {
  const ink = inkOf(color);
  let count = 0;
  return {
    start: "",
    end: "",
    article(extraction, text) {
      const { article, mentions, claims, checks } = extraction;
      const placeOf = placesIn(text);
      const sources = { given: rates ?? {}, month: article.publishedAt?.slice(0, 7) ?? null };
      const rows: Row[] = examine({ doc: prepare(text), mentions, claims, sources }).map((f) => {
        const { line, column } = placeOf(f.at);
        return { outcome: f.outcome, kind: CHECK_WORDS[f.kind][lang], place: `${line}:${column}`, says: f.says[lang] };
      });
      // duplicates of whole articles are told by the reader of the files, not by the text
      const copies = checks.filter((c) => c.kind === "duplicate" && c.mentions.length === 0);
      rows.push(...copies.map((c) => ({ outcome: c.severity, kind: CHECK_WORDS[c.kind][lang], place: "", says: c.message })));
      const shown = ORDER.flatMap((outcome) => rows.filter((row) => row.outcome === outcome));
      const head = headOf(extraction, [countsInWords(rows, lang)], ink, lang, width);
      const none = lang === "ko" ? "견줄 수치가 없습니다." : "No figures to compare.";
      const body = shown.length === 0 ? `\n${none}\n` : `\n${tableOf(shown, ink, width)}`;
      return `${count++ === 0 ? "" : "\n\n"}${head}${body}${notesOf({ ...extraction, checks: [] }, ink, lang, width)}`;
    },
  };
};

function tableOf(rows: readonly Row[], ink: Ink, width: number): string {
  const kind = Math.max(...rows.map((row) => cells(row.kind)));
  const place = Math.max(...rows.map((row) => cells(row.place)));
  const widths = [MARK_WIDTH, kind, place, width - MARK_WIDTH - kind - place - 3 * GAP];
  const paints: Readonly<Record<Outcome, Paint>> = {
    warn: ink.status.denied,
    info: ink.warn,
    ok: ink.status.done,
    undetermined: ink.faint,
  };
  return grid(
    rows.map((row): GridCell[] => {
      const quiet = row.outcome === "ok" || row.outcome === "undetermined";
      return [
        { text: MARKS[row.outcome], paint: paints[row.outcome] },
        { text: row.kind, paint: ink.faint },
        { text: row.place, paint: ink.faint },
        quiet ? { text: plain(row.says), paint: ink.faint } : { text: plain(row.says) },
      ];
    }),
    widths,
    0,
    GAP,
  );
}

function countsInWords(rows: readonly Row[], lang: Lang): string {
  const count = (outcome: Outcome): number => rows.filter((row) => row.outcome === outcome).length;
  const words =
    lang === "ko"
      ? { warn: "어긋남", info: "확인할 것", ok: "맞음", undetermined: "알 수 없음" }
      : { warn: "wrong", info: "to verify", ok: "agree", undetermined: "undetermined" };
  return ORDER.map((outcome) => `${words[outcome]} ${count(outcome)}`).join(" · ");
}
