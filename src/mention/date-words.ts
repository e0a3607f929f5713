/** The words of dates, from `seeds/lexicon/dates.json`, indexed for the scanner. */
import seeds from "../../seeds/lexicon/dates.json" with { type: "json" };
import { buildGazetteer, type Gazetteer } from "../lexicon/gazetteer.js";
import { isWordCode } from "../text/hangul.js";
import { josaAt } from "../text/josa.js";

export type Unit = "year" | "half" | "quarter" | "season" | "month" | "week" | "weekend" | "day" | "weekday" | "period";
export type Mod = "start" | "mid" | "end";

/** What a word may be followed by. `free`: anything; `strict`: a particle or a word edge; `prefix`: only another part of
 * the date; `compared`: only where something is compared with it; `afterYear`: only behind a year; `never`: only to block. */
type Edge = "free" | "strict" | "prefix" | "compared" | "afterYear" | "never";

export interface DateWord {
  readonly surface: string;
  readonly unit: Unit | "yearPart" | "withinYear" | "ref" | "cue" | "part";
  /** `now`: counted from the publication day; `back`: from the antecedent in the text; `number`: the value itself. */
  readonly base: "now" | "back" | "number";
  readonly shift: number;
  readonly edge: Edge;
  readonly mod: Mod | null;
  readonly timex: string | null;
}

interface Row {
  readonly words: readonly string[];
  readonly unit: string;
  readonly base: string;
  readonly shift: number;
  readonly edge: string;
  readonly mod?: string;
  readonly timex?: string;
}

function* words(): Iterable<readonly [string, DateWord]> {
  for (const row of seeds.rows as readonly Row[])
    for (const surface of row.words)
      yield [
        surface,
        {
          surface,
          unit: row.unit as DateWord["unit"],
          base: row.base as DateWord["base"],
          shift: row.shift,
          edge: row.edge as Edge,
          mod: (row.mod ?? null) as Mod | null,
          timex: row.timex ?? null,
        },
      ];
  for (const row of seeds.cues)
    for (const surface of row.words)
      yield [surface, { surface, unit: "cue", base: "now", shift: row.shift, edge: "prefix", mod: null, timex: null }];
}

/** Every word that can begin a date or continue one. */
export const DATE_WORDS: Gazetteer<DateWord> = buildGazetteer(words());

/** 초 · 중순 · 말: only read directly behind a year, half, quarter or month. */
export const PARTS: Gazetteer<Mod> = buildGazetteer(seeds.parts.flatMap((row) => row.words.map((word) => [word, row.mod as Mod] as const)));

/** `table[code] === 1`: a date word may begin with this character. */
export function firstCodes(surfaces: Iterable<string>): Uint8Array {
  const table = new Uint8Array(65536);
  for (const surface of surfaces) table[surface.charCodeAt(0)] = 1;
  return table;
}
export const DATE_WORD_STARTS = firstCodes([...words()].map(([surface]) => surface));

const CONTINUATIONS = [...seeds.continuations].sort((a, b) => b.length - a.length);

/** End of the run of word characters that `at` stands in. */
export function wordEndAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

/** Does the word stop at `at`, up to particles and the words that lean on a date (`3일께`, `이달말`, `전월대비`)? */
export function stopsAt(text: string, at: number): boolean {
  if (at >= text.length || !isWordCode(text.charCodeAt(at))) return true;
  const end = wordEndAt(text, at);
  if (josaAt(text, at, end) !== null) return true;
  for (const word of CONTINUATIONS)
    if (text.startsWith(word, at) && (at + word.length === end || josaAt(text, at + word.length, end) !== null)) return true;
  return false;
}

const GUARDS = new Map(seeds.notBefore.map((row) => [row.word, row.after]));
const GUARDS_LEFT = new Map(seeds.notAfter.map((row) => [row.word, row.before]));

const GLUED = seeds.glued;
/** `사진 제공지난해 2월`: crawled pages run captions into the text; these words are no part of others. */
export const isGlued = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0xc9c0 && GLUED.some((word) => text.startsWith(word, at));

/** May `word`, found at `start`, stand there: edges on both sides, and none of its look-alikes. */
export function standsAt(text: string, start: number, word: DateWord): boolean {
  const before = start === 0 ? 32 : text.charCodeAt(start - 1);
  // Latin letters in front are glued captions (`사진=AFP이날`); Hangul and digits make another word
  if (isWordCode(before) && !(before < 128 && before > 57) && !isGlued(text, start)) return false;
  const end = start + word.surface.length;
  if (word.edge === "strict" && !stopsAt(text, end) && PARTS.at(text, end) === null) return false;
  if (word.edge === "compared" && !seeds.compared.some((tail) => text.startsWith(tail, end))) return false;
  if (GUARDS.get(word.surface)?.some((tail) => text.startsWith(tail, end))) return false;
  const left = GUARDS_LEFT.get(word.surface);
  return left === undefined || !left.some((tail) => text.endsWith(tail, trimEnd(text, start)));
}

function trimEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && text.charCodeAt(end - 1) === 32) end--;
  return end;
}

/** `1일 권장량`, `매년 5월`: a rate or a habit, no day and no month. */
export const YARDSTICKS: readonly string[] = seeds.yardsticks;
/** Behind a day whose prices are told, which need not be the day of the story. */
export const STANDING: readonly string[] = seeds.standing;
export const PER_DAY: readonly string[] = seeds.perDay;
export const DAY_BREAKERS: ReadonlySet<string> = new Set(seeds.dayBreakers);
/** `6월물` futures, `12월 결산법인`, `2025년형`: what something is, not when. */
export const NOT_MONTH: readonly string[] = seeds.notMonth;
export const NOT_YEAR: ReadonlySet<string> = new Set(seeds.notYear);
export const RECURRING: readonly string[] = seeds.recurring;

/** Tables of cues that say whether a sentence looks ahead or back. */
export const TENSE = {
  ahead: seeds.ahead,
  scheduled: seeds.scheduled,
  comparedWith: seeds.comparedWith,
  copular: seeds.copular,
  future: seeds.future,
  foretold: seeds.foretold,
  verbalL: seeds.verbalL,
  notVerbal: new Set(seeds.notVerbal),
  conditional: seeds.conditional,
  adnominalPast: seeds.adnominalPast,
  notAdnominal: new Set(seeds.notAdnominal),
  presentAdnominal: seeds.presentAdnominal,
  reporting: seeds.reporting,
} as const;
