/** What a check found out, before it is put into the words of one language. */
import type { Check, Claim, Filler, Mention } from "../contract/types.js";
import type { Lang } from "../core/lang.js";
import type { RateSources } from "../resolve/fx.js";
import type { Document } from "../text/document.js";
import { finalConsonant } from "../text/hangul.js";
import { plainNumber } from "../text/number-words.js";
import type { Outcome } from "./interval.js";

/** What there is to check. */
export interface Checked {
  readonly doc: Document;
  /** Mentions and claims with offsets into the decoded input. */
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly sources: Pick<RateSources, "given" | "month">;
}

export interface CheckInput extends Checked {
  /** The mentions by id, indexed once for all checkers. */
  readonly byId: ReadonlyMap<string, Mention>;
}

export interface Finding {
  readonly kind: Check["kind"];
  readonly outcome: Outcome;
  /** One sentence: what was expected, what was found. The place is put before it. Where nothing is wrong few ask for it. */
  readonly says: Readonly<Record<Lang, string>>;
  readonly expected: string | null;
  readonly found: string | null;
  /** Offset of the figure at fault in the decoded input. */
  readonly at: number;
  readonly mentions: readonly Mention[];
  readonly claims: readonly string[];
}

export type Checker = (input: CheckInput) => Finding[];

/** `은` or `는`, by the last sound of a figure or name: 54조원은, 380억 달러는, 27%는. */
export const topical = (word: string): string => word + (closes(word) ? "은" : "는");

/** `으로` or `로`: 7조원으로, 3%포인트로. */
export const directional = (word: string): string => word + (closes(word) && !/[178ㄹ]$/.test(word) && !endsInRieul(word) ? "으로" : "로");
/** `을` or `를`. */
export const objective = (word: string): string => word + (closes(word) ? "을" : "를");
const endsInRieul = (word: string): boolean => finalConsonant(word.charCodeAt(word.length - 1)) === 8;

/** Digits that end in a consonant when read: 영 일 삼 육 칠 팔. */
const CLOSED_DIGITS = new Set(["0", "1", "3", "6", "7", "8"]);
function closes(word: string): boolean {
  const last = word.replace(/[)\]"'”’ ]+$/, "").at(-1) ?? "";
  return CLOSED_DIGITS.has(last) || finalConsonant(last.charCodeAt(0)) > 0;
}

/** `1,475~1,485`, one number where both ends read the same. */
export function rangeInWords(low: number, high: number, digits: number): string {
  const [a, b] = [low, high].map((n) => plainNumber(Number(n.toPrecision(digits))));
  return a === b ? (a ?? "") : `${a}~${b}`;
}

/** A sentence's own words in the decoded input. */
export interface RawSentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

export const sentencesOf = (doc: Document): RawSentence[] =>
  doc.sentences.map(({ index, start, end }) => ({ index, start: doc.toRaw(start), end: doc.toRaw(end) }));

/** The mention a filler came from. */
export function mentionOf<K extends Mention["kind"]>(
  filler: Filler,
  kind: K,
  byId: ReadonlyMap<string, Mention>,
): Extract<Mention, { kind: K }> | null {
  if (filler.kind !== kind || !("mention" in filler) || filler.mention === null) return null;
  const mention = byId.get(filler.mention);
  return mention?.kind === kind ? (mention as Extract<Mention, { kind: K }>) : null;
}
