/**
 * Article text made safe and even for a terminal. An article can be hostile: escape sequences would rewrite the
 * screen, bidi overrides would show another amount than the one in the data, zero-width characters break alignment.
 */

/** Line and column breakers: shown as one blank. */
const BLANKS = /[\t\n\v\f\r\u0085\u00a0\u2028\u2029\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Controls, zero-width characters, fillers, variation selectors and tags: shown as nothing. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u115f\u1160\u200b-\u200f\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|[\u17b4\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]/gu;
/** Overrides, embeddings and isolates change the order of what follows: named instead of obeyed. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;

/** One line of NFC text without characters that act on the terminal. */
export function plain(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(BLANKS, " ")
    .replace(INVISIBLE, "")
    .replace(BIDI, (c) => `<U+${c.charCodeAt(0).toString(16).toUpperCase()}>`)
    .normalize("NFC")
    .trim();
}
