/** Claims for people: one table an article, grouped by type, status first, every claim with the words it rests on. */
import type { Claim, ClaimType, Extraction } from "../contract/types.js";
import { type ClaimWords, claimInWords } from "./claim-words.js";
import { excerpt, stack } from "./fit.js";
import { type GridCell, grid } from "./grid.js";
import { headOf, notesOf } from "./head.js";
import { type Ink, inkOf } from "./ink.js";
import { plain } from "./plain.js";
import type { ReportFactory, ReportOptions } from "./report.js";
import { cells } from "./width.js";
import { type Lang, STATUS_WORDS, TYPE_WORDS } from "./words.js";

const INDENT = 2;
const GAP = 2;
const STATUS_WIDTH = { ko: 6, en: 8 } as const;

export const report: ReportFactory = (options) => {
  const ink = inkOf(options.color);
  let count = 0;
  return {
    start: "",
    end: "",
    article: (extraction) => `${count++ === 0 ? "" : "\n\n"}${articleTable(extraction, ink, options)}`,
  };
};

function articleTable(extraction: Extraction, ink: Ink, options: ReportOptions): string {
  const { lang, width, currency } = options;
  const { claims, mentions, parties } = extraction;
  const counts =
    lang === "ko"
      ? [`주장 ${claims.length}건`, `언급 ${mentions.length}개`, `당사자 ${parties.length}`]
      : [`${claims.length} claims`, `${mentions.length} mentions`, `${parties.length} parties`];
  const worded = claims.map((claim) => ({ claim, words: claimInWords(claim, lang, currency) }));
  const widths = columnWidths(
    worded.map(({ words }) => words),
    width - INDENT,
    lang,
  );
  const groups = (Object.keys(TYPE_WORDS) as ClaimType[]).flatMap((type) => {
    const members = worded.filter(({ claim }) => claim.type === type);
    if (members.length === 0) return [];
    const rows = members.flatMap(({ claim, words }) => claimRows(claim, words, extraction, widths, ink, lang));
    return [`\n${ink.heading(TYPE_WORDS[type][lang])} ${ink.faint(String(members.length))}\n${grid(rows, widths, INDENT, GAP)}`];
  });
  const none = lang === "ko" ? "주장을 찾지 못했습니다." : "No claims found.";
  return headOf(extraction, counts, ink, lang, width) + (groups.join("") || `\n${none}\n`) + notesOf(extraction, ink, lang, width);
}

/** Status, who, value. The names get what they need up to a little more than half; the figures stand close behind. */
function columnWidths(words: readonly ClaimWords[], width: number, lang: Lang): [number, number, number] {
  const room = width - STATUS_WIDTH[lang] - 2 * GAP;
  const names = words.filter(({ values }) => values.length > 0).map(({ who }) => cells(plain(who)));
  const who = Math.min(Math.max(12, ...names), Math.floor(room * 0.55));
  return [STATUS_WIDTH[lang], who, room - who];
}

function claimRows(
  claim: Claim,
  words: ClaimWords,
  extraction: Extraction,
  widths: readonly [number, number, number],
  ink: Ink,
  lang: Lang,
): GridCell[][] {
  // that somebody said it is what a statement is
  const silent = claim.type === "statement" && claim.status === "done";
  const status = { text: silent ? "" : STATUS_WORDS[claim.status][lang], paint: ink.status[claim.status] };
  // what `aistrat explain --claim c3` asks for
  const id = { text: plain(claim.id), paint: ink.faint };
  const who = plain(words.who);
  const room = widths[1] + GAP + widths[2];
  const rows: GridCell[][] = [
    words.values.length === 0
      ? [status, { text: who, paint: ink.strong, span: 2 }]
      : [status, { text: who, paint: ink.strong }, { text: stack(words.values.map(plain), widths[2]), paint: ink.strong }],
  ];
  const details = words.details.map(plain).join(" · ");
  if (details !== "") rows.push([id, { text: details, span: 2 }]);
  // two or three lines of evidence: enough to judge by, short enough to read on
  const quote = excerpt(plain(words.quote), room * (room < 90 ? 3 : 2) - 12, focusOf(claim, extraction, words.quote));
  rows.push([details === "" ? id : { text: "" }, { text: `“${unquoted(quote)}”`, paint: ink.faint, span: 2 }]);
  return rows;
}

/** The figure of the claim inside its evidence, so that shortening keeps it in sight. Found by surface: `plain` moves offsets. */
function focusOf(claim: Claim, { mentions }: Extraction, quote: string): { start: number; end: number } {
  const ids = new Set(Object.values(claim.roles).flatMap((fillers) => fillers.map((f) => ("mention" in f ? f.mention : null))));
  const inside = mentions.filter((m) => ids.has(m.id) && m.start >= claim.evidence.start && m.end <= claim.evidence.end);
  const figure = inside.find((m) => m.kind === "money" || m.kind === "quantity" || m.kind === "percent") ?? inside[0];
  const surface = figure === undefined ? "" : plain(figure.text);
  const at = plain(quote).indexOf(surface);
  return at < 0 ? { start: 0, end: 0 } : { start: at, end: at + surface.length };
}

const unquoted = (text: string): string => text.replace(/^["“](.*)["”]$/s, "$1");
