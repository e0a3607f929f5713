/** Bounds: the hedges before and behind a figure (약, 최대, 이상, 넘는, 육박), found from the figure outward. */
import boundSeeds from "../../seeds/lexicon/bounds.json" with { type: "json" };
import type { Bound } from "../contract/types.js";
import { isHangul, isWordCode } from "../text/hangul.js";
import { josaAt } from "../text/josa.js";
import type { Figure } from "./figure.js";
import { edgeAt } from "./quantity-units.js";

interface AfterRow {
  readonly bound: Bound;
  readonly surfaces: readonly string[];
  readonly not?: readonly string[];
  readonly unless?: readonly string[];
}
interface VerbRow {
  readonly bound: Bound;
  readonly josa: readonly string[];
  readonly stems: readonly string[];
  readonly not?: readonly string[];
}

const SPACE = 32;
const before = new Map<string, Bound>(
  (["about", "atLeast", "atMost"] as const).flatMap((bound) => boundSeeds.before[bound].map((word) => [word, bound] as const)),
);
const transparent = new Set(boundSeeds.transparent);
const homeMoney = new Set(boundSeeds.homeMoney);
const notApposition = new Set(boundSeeds.notApposition);
const afterRows = boundSeeds.after as readonly AfterRow[];
/** By first letter, in the order of the rows. */
const afterWords = new Map<number, [string, AfterRow][]>();
for (const row of afterRows)
  for (const surface of row.surfaces) {
    const list = afterWords.get(surface.charCodeAt(0));
    if (list === undefined) afterWords.set(surface.charCodeAt(0), [[surface, row]]);
    else list.push([surface, row]);
  }
const rangeWords = new Set(boundSeeds.range.map((word) => word.charCodeAt(0)));
const glueInitials = new Set(boundSeeds.glue.map((word) => word.charCodeAt(0)));
const verbRows = boundSeeds.verbs as readonly VerbRow[];
const initials = new Set([...boundSeeds.adverbs].map((word) => word.charCodeAt(0)));
const LONGEST_WORD = 8;
const LONGEST_ASIDE = 30;
const CLOSE = 41;
const CLOSING_QUOTES = new Set(["'", '"', "’", "”"].map((c) => c.charCodeAt(0)));
/** 선 */
const LINE = 0xc120;

/** What stands before a figure. */
export interface Head {
  /** Where the hedged phrase begins: at 약 of `약 70조원`. */
  readonly start: number;
  readonly bound: Bound;
  /** `한화로`, `우리 돈`: the figure restates one in another currency. */
  readonly restated: boolean;
}

/** Looks back from `start` over bound words and words that may stand between (총, 연간, 우리 돈). */
export function headOf(text: string, start: number): Head {
  let bound: Bound = "exact";
  let restated = false;
  let head = start;
  for (let i = 0, at = start; i < 4; i++) {
    const end = text.charCodeAt(at - 1) === SPACE ? at - 1 : at;
    let from = end;
    while (end - from < LONGEST_WORD && isWordCode(text.charCodeAt(from - 1))) from--;
    if (from === end) break;
    const word = text.slice(from, end);
    const found = before.get(word);
    if (found !== undefined && (bound === "exact" || bound === "about")) bound = found;
    else if (homeMoney.has(word)) restated = true;
    else if (found === undefined && !transparent.has(word)) break;
    at = from;
    if (found !== undefined || restated) head = from;
  }
  return { start: head, bound, restated };
}

/** What stands behind a figure; `end` behind the bound word itself (behind its verb's stem), else where the search began. */
export interface Tail {
  readonly bound: Bound;
  readonly end: number;
  /** Bound by a verb with its own particle (`3조원을 넘는`), not by a word at the figure (`3조원 이상`). */
  readonly verbal: boolean;
}

export function tailOf(text: string, at: number): Tail {
  // ‘60%’ 이상
  const from = skipGlue(text, CLOSING_QUOTES.has(text.charCodeAt(at)) ? at + 1 : at);
  const direct = rangeWord(text, from) ?? directBound(text, from);
  if (direct !== null) return direct;
  return verbalBound(text, from) ?? { bound: "exact", end: at, verbal: false };
}

/** `5000억원[어치]`, `3조원 [규모의]`: words between a figure and its bound. */
function skipGlue(text: string, at: number): number {
  const spaced = text.charCodeAt(at) === SPACE ? at + 1 : at;
  if (!glueInitials.has(text.charCodeAt(spaced))) return at;
  const word = boundSeeds.glue.find((w) => text.startsWith(w, spaced) && !isWordCode(text.charCodeAt(spaced + w.length)));
  return word === undefined ? at : spaced + word.length;
}

/** `2조원[대]`, `1400원 [선]에서`. */
function rangeWord(text: string, at: number): Tail | null {
  const spaced = text.charCodeAt(at) === SPACE;
  const from = spaced ? at + 1 : at;
  if (!rangeWords.has(text.charCodeAt(from))) return null;
  const end = from + 1;
  if (boundSeeds.rangeNot.some((word) => text.startsWith(word, from))) return null;
  // a word of its own needs a particle: 22만원 [대]였다, 9만 달러 [선]에서
  if (spaced && (isWordCode(text.charCodeAt(end)) ? !hasParticle(text, end) : text.charCodeAt(from) !== LINE)) return null;
  return spaced || edgeAt(text, end) ? { bound: "about", end, verbal: false } : null;
}
function hasParticle(text: string, at: number): boolean {
  let end = at;
  while (end - at < 6 && isWordCode(text.charCodeAt(end))) end++;
  return (josaAt(text, at, end)?.length ?? 0) > 0 || text.startsWith("였", at) || text.startsWith("다", at);
}

function directBound(text: string, at: number): Tail | null {
  const from = text.charCodeAt(at) === SPACE ? at + 1 : at;
  if (!isHangul(text.charCodeAt(from))) return null;
  for (const [surface, row] of afterWords.get(text.charCodeAt(from)) ?? []) {
    if (!text.startsWith(surface, from)) continue;
    const end = from + surface.length;
    if (row.not?.some((word) => text.startsWith(word, end))) continue;
    if (row.unless !== undefined) {
      const window = text.slice(end, end + 14).split(/[,.](?!\d)|[·;"”]/, 1)[0] ?? "";
      if (row.unless.some((stem) => window.includes(stem))) continue;
    }
    return { bound: row.bound, end, verbal: false };
  }
  return null;
}

/** `3조원을 처음으로 넘는`, `500억 달러에 육박`, `6000억원에도 못 미치는`. */
function verbalBound(text: string, at: number): Tail | null {
  let josaEnd = at;
  while (josaEnd - at < 3 && isHangul(text.charCodeAt(josaEnd))) josaEnd++;
  if (josaEnd === at || text.charCodeAt(josaEnd) !== SPACE) return null;
  const josa = text.slice(at, josaEnd);
  const verb = skipAdverbs(text, josaEnd + 1);
  for (const row of verbRows) {
    if (!row.josa.includes(josa) || row.not?.some((word) => text.startsWith(word, verb))) continue;
    const stem = row.stems.find((s) => text.startsWith(s, verb));
    if (stem !== undefined) return { bound: row.bound, end: verb + stem.length, verbal: true };
  }
  return null;
}

function skipAdverbs(text: string, at: number): number {
  let p = at;
  for (let i = 0; i < 3 && initials.has(text.charCodeAt(p)); i++) {
    const word = boundSeeds.adverbs.find((w) => text.startsWith(w, p) && text.charCodeAt(p + w.length) === SPACE);
    if (word === undefined) break;
    p += word.length + 1;
  }
  return p;
}

/** `예상치인 [1873억달러]를 웃돌았다`: the figure is what something else is measured against, so the verb is not its bound. */
export function isYardstick(text: string, head: number): boolean {
  let end = text.charCodeAt(head - 1) === SPACE ? head - 1 : head;
  // 컨센서스(증권사 추정치 평균)인 [630억원]을, 컨센서스(…) [630억원]을
  const closing = text.charCodeAt(end - 1) === CLOSE ? end - 1 : text.startsWith(")인", end - 2) ? end - 2 : -1;
  if (closing >= 0) {
    if (closing < end - 1) return true;
    const window = text.slice(Math.max(0, closing - LONGEST_ASIDE), closing);
    const aside = window.slice(window.lastIndexOf("(") + 1);
    if (aside.length === window.length) return false;
    const opening = closing - aside.length - 1;
    if (boundSeeds.comparison.some((noun) => aside.includes(noun))) return true;
    end = opening;
  }
  let from = end;
  while (end - from < LONGEST_WORD && isWordCode(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, end);
  if (boundSeeds.comparison.some((noun) => word.endsWith(noun))) return true;
  return word.length > 2 && word.endsWith("인") && ![...notApposition].some((noun) => word.endsWith(noun));
}

/** The bound of a figure with hedges before and behind it: a direction is stronger than 약 or 가량. */
export function boundOf(f: Figure, head: Bound, tail: Bound): Bound {
  if (f.high !== null) return "between";
  if (f.several) return "several";
  if (tail !== "exact" && tail !== "about") return tail;
  if (head !== "exact" && head !== "about") return head;
  return f.about || head === "about" || tail === "about" ? "about" : "exact";
}
