/** Numeral words: Sino-Korean digits and scales, native counting words with what they mean (approximate pairs as ranges). */
import { buildGazetteer } from "../lexicon/gazetteer.js";

/** Exponent of a scale word that closes a group of four digits. */
const SCALES: Readonly<Record<string, number>> = { 만: 4, 억: 8, 조: 12, 경: 16, 萬: 4, 億: 8, 兆: 12 };
/** Exponent of a scale word inside a group. */
const SMALLS: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3 };
const DIGITS = "영일이삼사오육칠팔구";

const codes = (table: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(table).map(([word, value]) => [word.charCodeAt(0), value]));
const scales = codes(SCALES);
const smalls = codes(SMALLS);
const digits = codes(Object.fromEntries([...DIGITS].map((word, value) => [word, value]).slice(1)));

/** 4, 8, 12 or 16; 0 if the syllable is no such word. */
export const scaleOf = (code: number): number => (code < 0x4e00 ? 0 : (scales.get(code) ?? 0));
/** 1, 2 or 3; 0 if the syllable is no such word. */
export const smallOf = (code: number): number => (code < 0xac00 ? 0 : (smalls.get(code) ?? 0));
/** 1…9; 0 if the syllable is no digit. */
export const sinoDigit = (code: number): number => digits.get(code) ?? 0;

/** `수`십, `몇`백: an unsaid digit before a scale. */
export const isVague = (code: number): boolean => code === 0xc218 || code === 0xba87;
/** `여` behind or inside a numeral: 20여, 300여만. */
export const isOdd = (code: number): boolean => code === 0xc5ec;

type Native = readonly [low: number, high: number];
const one = (value: number): Native => [value, value];
const UNITS = ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"];
const NATIVE: Record<string, Native> = {
  석: one(3),
  넉: one(4),
  한두: [1, 2],
  두세: [2, 3],
  두어: [2, 3],
  서너: [3, 4],
  두서너: [2, 4],
  네댓: [4, 5],
  너댓: [4, 5],
  네다섯: [4, 5],
  대여섯: [5, 6],
  예닐곱: [6, 7],
  일고여덟: [7, 8],
  스무: one(20),
};
UNITS.forEach((word, i) => {
  NATIVE[word] = one(i + 1);
});
["열", "스물", "서른", "마흔", "쉰"].forEach((ten, t) => {
  NATIVE[ten] = one(10 * (t + 1));
  UNITS.forEach((word, i) => {
    NATIVE[ten + word] = one(10 * (t + 1) + i + 1);
  });
});

export const nativeNumerals = buildGazetteer(Object.entries(NATIVE));

/** Syllables a numeral word may begin with. */
export const NUMERAL_INITIALS: ReadonlySet<number> = new Set(
  [...Object.keys(NATIVE), ...DIGITS.slice(1), ...Object.keys(SMALLS), ...Object.keys(SCALES), "수", "몇", "절"].map((w) =>
    w.charCodeAt(0),
  ),
);
