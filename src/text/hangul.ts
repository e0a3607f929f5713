/** Hangul arithmetic on precomposed syllables (Unicode 3.12), and word-character classes. */
const FIRST = 0xac00;
const LAST = 0xd7a3;

export const isHangul = (code: number): boolean => code >= FIRST && code <= LAST;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Index of the final consonant (받침): 0 none, 4 ㄴ, 8 ㄹ, 16 ㅁ, 17 ㅂ, 20 ㅆ; -1 if `code` is no Hangul syllable. */
export const finalConsonant = (code: number): number => (isHangul(code) ? (code - FIRST) % 28 : -1);

/** The syllable with its final consonant replaced. */
export const withFinal = (code: number, final: number): string => String.fromCharCode(code - ((code - FIRST) % 28) + final);

/** Letters and digits of any script that may be part of a word (fast path for Hangul, ASCII and Han). */
export function isWordCode(code: number): boolean {
  if (code < 128) return isDigit(code) || isLatin(code);
  if (isHangul(code)) return true;
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  if (!(code >= 0xc0)) return false;
  const known = OTHERS[code];
  if (known !== 0) return known === WORD;
  const holds = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code));
  OTHERS[code] = holds ? WORD : 2;
  return holds;
}

/** Codes of other scripts and signs, asked of the regular expression once each: 0 where not yet. */
const OTHERS = new Uint8Array(65536);
const WORD = 1;
