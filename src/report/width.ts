/**
 * Terminal cells of a text: two for Hangul, Han, kana, fullwidth forms and emoji, none for combining marks.
 * In the bundle it also serves cli-table3, whose own measure compiles an emoji expression of 20 kB at every start.
 */

/** First and last code point of each wide stretch (Unicode East Asian Width W and F, emoji presentation). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23ec],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26aa, 0x26ab],
  [0x26bd, 0x26be],
  [0x2705, 0x2705],
  [0x2728, 0x2728],
  [0x274c, 0x274c],
  [0x2753, 0x2755],
  [0x2757, 0x2757],
  [0x2795, 0x2797],
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b50],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f100, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes take no room
const COLOUR = /\u001b\[[\d;]*m/g;
const MARK = /\p{Mn}|\p{Me}|\p{Cf}|\p{Cc}/u;

export function cells(text: string): number {
  let sum = 0;
  for (const character of text.includes("\u001b") ? text.replace(COLOUR, "") : text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300) sum += code >= 0x20 && (code < 0x7f || code > 0x9f) ? 1 : 0;
    else if (code >= 0xac00 && code <= 0xd7a3) sum += 2;
    else if (!MARK.test(character)) sum += isWide(code) ? 2 : 1;
  }
  return sum;
}

function isWide(code: number): boolean {
  let low = 0;
  let high = WIDE.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = WIDE[middle] ?? [0, 0];
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return true;
  }
  return false;
}
