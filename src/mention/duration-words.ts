/** The words of durations, from `seeds/lexicon/durations.json`. */
import seeds from "../../seeds/lexicon/durations.json" with { type: "json" };
import type { Bound } from "../contract/types.js";
import { buildGazetteer, type Gazetteer } from "../lexicon/gazetteer.js";
import { isWordCode } from "../text/hangul.js";
import { josaAt } from "../text/josa.js";
import { wordEndAt } from "./date-words.js";

export interface DurationWord {
  readonly surface: string;
  readonly iso: string;
  /** Only with a word behind it that measures time (`하루 만에`, not `하루 평균`). */
  readonly needsCue: boolean;
}

interface Row {
  readonly words: readonly string[];
  readonly iso: string;
  readonly edge?: string;
}

/** 하루, 사흘, 석 달, 반년, 수개월. */
export const DURATION_WORDS: Gazetteer<DurationWord> = buildGazetteer(
  (seeds.rows as readonly Row[]).flatMap((row) =>
    row.words.map((surface) => [surface, { surface, iso: row.iso, needsCue: row.edge === "cue" }] as const),
  ),
);
export const DURATION_SURFACES: readonly string[] = seeds.rows.flatMap((row) => row.words);

/** `Y M W D`, `TH TM TS` (time), `Q` quarters, `C` centuries. */
export type DurationCode = "Y" | "M" | "W" | "D" | "TH" | "TM" | "TS" | "Q" | "C";
export interface DurationUnit {
  readonly surface: string;
  readonly code: DurationCode;
}
export const DURATION_UNITS: Gazetteer<DurationUnit> = buildGazetteer(
  seeds.units.flatMap((row) => row.words.map((surface) => [surface, { surface, code: row.code as DurationCode }] as const)),
);

const gazetteerOf = (words: readonly string[]): Gazetteer<true> => buildGazetteer(words.map((word) => [word, true] as const));
/** What may stand behind a word that counts time; narrower where the word may also name a day or a quarter of the calendar. */
const CUES = { any: gazetteerOf(seeds.cues), day: gazetteerOf(seeds.dayCues), quarter: gazetteerOf(seeds.quarterCues) };
/** Verb stems that go on: 앞당겼다, 걸렸다. */
const OPEN_CUES = new Set(seeds.openCues);

/** Behind a unit: does something say that time is measured (`간`, ` 만에`, `째`, ` 연속`, ` 이내`)? */
export function followsDuration(text: string, at: number, kind: keyof typeof CUES): boolean {
  if (text[at] === "간" && (stops(text, at + 1) || text[at + 1] === "의")) return true;
  const from = text.charCodeAt(at) === 32 ? at + 1 : at;
  for (const hit of CUES[kind].allAt(text, from)) if (stops(text, hit.end) || OPEN_CUES.has(text.slice(hit.start, hit.end))) return true;
  return false;
}

/** `조업 일수가 [4일] 줄었다`: days counted before they are told. */
export const isCounted = (text: string, at: number): boolean => /일수[가는를도] $/.test(text.slice(Math.max(0, at - 4), at));

function stops(text: string, at: number): boolean {
  if (at >= text.length || !isWordCode(text.charCodeAt(at))) return true;
  return josaAt(text, at, wordEndAt(text, at)) !== null;
}

export const SHARE_WORDS: readonly string[] = seeds.shares;
/** Behind 년: 1990년생, 3년물, 20년차. */
export const NOT_YEARS: ReadonlySet<string> = new Set(seeds.notYears);
/** Behind 52주: the name of a price. */
export const PRICE_RECORDS: readonly string[] = seeds.priceRecords;
/**
 * Is what ends at `before` and goes on at `after` counted back from now (`매출은 1년 전보다`), not from an event
 * (`수능 30일 전`)?
 */
export function isAgo(text: string, start: number, after: number): boolean {
  if (seeds.agoBefore.some((word) => text.startsWith(word, after))) return true;
  const edge = text.charCodeAt(start - 1) === 32 ? start - 1 : start;
  if (edge === 0 || !isWordCode(text.charCodeAt(edge - 1))) return true;
  return seeds.agoAfter.some((word) => text.endsWith(word, edge));
}

/** Cues that no share count takes: `3주간`, `2주 만에`. */
export const STRONG_CUES: readonly string[] = seeds.strongCues;

const boundsOf = (rows: readonly { readonly words: readonly string[]; readonly bound: string }[]): readonly (readonly [string, Bound])[] =>
  rows.flatMap((row) => row.words.map((word) => [word, row.bound as Bound] as const)).sort((a, b) => b[0].length - a[0].length);
export const BOUNDS_BEFORE = boundsOf(seeds.boundsBefore);
export const BOUNDS_AFTER = boundsOf(seeds.boundsAfter);
