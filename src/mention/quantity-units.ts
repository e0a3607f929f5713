/** The unit behind a numeral: which row fits at this place, judged by what stands before and behind. */
import { toNumber } from "../core/decimal.js";
import { isDigit, isHangul, isLatin, isWordCode } from "../text/hangul.js";
import { josaAt } from "../text/josa.js";
import type { Numeral } from "./numeral.js";
import { countedWords, edgeWords, indexWords, machineWords, peopleWords, rankWords, type UnitRow, unitSurfaces } from "./quantity-rows.js";

export interface UnitHit {
  readonly row: UnitRow;
  /** Canonical unit; differs from the row's behind `초당`. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
}

const SPACE = 32;
const LONGEST_TAIL = 14;
const edgeInitials = new Set(edgeWords.map((word) => word.charCodeAt(0)));

/** The unit that stands directly (or after one blank) behind the numeral. */
export function unitAt(text: string, n: Numeral): UnitHit | null {
  const spaced = text.charCodeAt(n.end) === SPACE;
  const at = spaced ? n.end + 1 : n.end;
  for (const hit of unitSurfaces.allAt(text, at))
    for (const row of hit.entries)
      if (fits(text, n, row, at, hit.end, spaced)) {
        const end = row.keep === null ? hit.end : at + row.keep;
        return { row, unit: perSecond(text, n.start, row), start: at, end: glossEnd(text, end, row), spaced };
      }
  return null;
}

function fits(text: string, n: Numeral, row: UnitRow, at: number, end: number, spaced: boolean): boolean {
  if (row.glued && spaced) return false;
  if (n.writing === "native" && (!row.native || toNumber(n.value) < row.minNative)) return false;
  if (row.min > 0 && toNumber(n.value) < row.min) return false;
  if (row.decimal && n.decimals === 0) return false;
  if (row.yeo && !n.odd) return false;
  // 1인당, 1장당: the one thing a figure is given for is no figure
  if (row.kind === "quantity" && text.startsWith("당", end) && isOne(n) && !text.startsWith("당", at)) return false;
  if (!followerFits(text, row, at, end, spaced || n.writing === "native")) return false;
  if (row.before !== null && !anyBefore(text, n.start, row.before, 16)) return false;
  if (row.notBefore !== null && anyBefore(text, n.start, row.notBefore, 8)) return false;
  if (row.around !== null && !anyAround(text, n.start, end, row.around)) return false;
  if (row.ages && isCohort(toNumber(n.value))) return false;
  if (row.level && !(n.writing === "digits" && n.last === 0 && isIndexNear(text, n.start, 24))) return false;
  if (row.shares && !countsShares(text, n)) return false;
  if (row.machine && !countsMachines(text, n, end, spaced)) return false;
  if (row.ratio && isDigit(text.charCodeAt(end))) return false;
  return true;
}

const isOne = (n: Numeral): boolean => n.value.mantissa === 1n && n.value.exponent === 0;

function followerFits(text: string, row: UnitRow, at: number, end: number, strict: boolean): boolean {
  const lastCode = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  if (row.not !== null && follows(text, end, row.not) && !(row.but !== null && follows(text, end, row.but))) return false;
  if (isLatin(lastCode) || isDigit(lastCode)) {
    // 5[g]b, 3[m]3, 5[G]-: a Latin unit ends where Latin letters and digits end
    if (isLatin(next) || isDigit(next)) return false;
    return !(next === 45 && end - at === 1);
  }
  if (!isHangul(lastCode)) return true;
  if (row.loose) return row.kind === "money" || !strict || edgeAt(text, end);
  return row.strict || strict ? edgeAt(text, end) : true;
}

/** Does one of the words stand at `at`? */
function follows(text: string, at: number, words: readonly string[]): boolean {
  const first = text.charCodeAt(at);
  for (const word of words) if (word.charCodeAt(0) === first && text.startsWith(word, at)) return true;
  return false;
}

/** Does the word end at `at`, but for a particle, a copula or a word like 이상, 규모, 씩? */
export function edgeAt(text: string, at: number): boolean {
  if (!isWordCode(text.charCodeAt(at))) return true;
  let wordEnd = at + 1;
  while (wordEnd - at < LONGEST_TAIL && isWordCode(text.charCodeAt(wordEnd))) wordEnd++;
  if (josaAt(text, at, wordEnd) !== null) return true;
  return edgeInitials.has(text.charCodeAt(at)) && follows(text, at, edgeWords);
}

export function anyBefore(text: string, start: number, words: readonly string[], reach: number): boolean {
  const window = text.slice(Math.max(0, start - reach), start);
  return words.some((word) => window.includes(word));
}

function anyAround(text: string, start: number, end: number, words: readonly string[]): boolean {
  const window = `${text.slice(Math.max(0, start - 16), start)} ${text.slice(end, end + 10)}`;
  return words.some((word) => window.includes(word));
}

/** 2030, 3040, 1020: two decades of age, no count. */
const isCohort = (value: number): boolean =>
  value >= 1020 &&
  value <= 6070 &&
  value % 10 === 0 &&
  (value / 10) % 10 === Math.floor(value / 1000) + 1 &&
  Math.floor(value / 100) % 10 === 0;

/** An index whose level is written without a unit is named shortly before. */
export const isIndexNear = (text: string, start: number, reach: number): boolean => anyBefore(text, start, indexWords, reach);

/** `초당 1.2TB` is a rate. */
function perSecond(text: string, start: number, row: UnitRow): string {
  if (row.perSecond === null) return row.unit;
  return anyBefore(text, start, ["초당"], 6) ? row.perSecond : row.unit;
}

/** `2기가와트[(GW)]`: the same unit again in brackets belongs to the figure. */
function glossEnd(text: string, end: number, row: UnitRow): number {
  if (text.charCodeAt(end) !== 40) return end;
  for (const hit of unitSurfaces.allAt(text, end + 1))
    if (text.charCodeAt(hit.end) === 41 && hit.entries.some((e) => e.unit === row.unit)) return hit.end + 1;
  return end;
}

/** `300만주` are shares, `3주` weeks. */
function countsShares(text: string, n: Numeral): boolean {
  return toNumber(n.value) >= 100 || anyBefore(text, n.start, ["주식", "보통주", "자사주", "신주", "우선주", "구주", "당 "], 14);
}

/** `50만대`, `서버 20대`, not `20대 청년`, `10대 기업`, `2대 주주`, `51대 49`. */
function countsMachines(text: string, n: Numeral, end: number, spaced: boolean): boolean {
  const value = toNumber(n.value);
  const next = text.charCodeAt(end);
  const after = next === SPACE ? end + 1 : end;
  if (next === SPACE && isDigit(text.charCodeAt(after)) && isScore(text, after)) return false;
  if (n.writing === "native") return value > 1;
  if (rankWords.some((word) => text.startsWith(word, after)) && n.last === 0 && !n.odd) return false;
  if (n.last >= 8) return anyBefore(text, n.start, machineWords, 20);
  if (n.last > 0 || n.odd || n.several || spaced) return true;
  if (value >= 10 && value < 100 && value % 10 === 0) {
    if (peopleWords.some((word) => text.startsWith(word, after))) return false;
    return anyBefore(text, n.start, machineWords, 16);
  }
  // 10대 기업, 3대 지수, 100대 그룹: a rank, unless something counted follows
  if (value <= 100 && next === SPACE && isHangul(text.charCodeAt(after)))
    return countedWords.some((word) => text.startsWith(word, after)) || (value > 5 && anyBefore(text, n.start, machineWords, 8));
  // `3대(성공모델·필수요소·인프라)`: small numbers need a particle or a machine
  return value > 100 || isHangul(next) || anyBefore(text, n.start, machineWords, 16);
}

/** The right side of a score or ratio: digits with nothing counted behind them. */
function isScore(text: string, at: number): boolean {
  let p = at;
  while (isDigit(text.charCodeAt(p))) p++;
  return p - at <= 3 && (edgeAt(text, p) || text.startsWith("로", p));
}
