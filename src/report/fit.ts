/** Text to the width of a terminal. */
import { cells } from "./width.js";

/** Lines of at most `width` cells, of text without escapes. Wraps at blanks, and inside a word only where the word alone is too wide. */
export function wrap(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => wrapLine(line, Math.max(2, width)))
    .join("\n");
}

function wrapLine(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const room = cells(word);
    if (line !== "" && used + 1 + room <= width) {
      line += ` ${word}`;
      used += 1 + room;
      continue;
    }
    if (line !== "") lines.push(line);
    [line, used] = [word, room];
    if (room <= width) continue;
    [line, used] = ["", 0];
    for (const character of word) {
      const more = cells(character);
      if (used + more > width) {
        lines.push(line);
        [line, used] = ["", 0];
      }
      line += character;
      used += more;
    }
  }
  return [...lines, line].join("\n");
}

/** Parts side by side while they fit, else each on its own line: a figure is not torn from its unit. */
export function stack(parts: readonly string[], width: number): string {
  return parts.reduce((lines, part) => {
    const last = lines.slice(lines.lastIndexOf("\n") + 1);
    if (last === "") return lines + part;
    return `${lines}${cells(last) + 1 + cells(part) <= width ? " " : "\n"}${part}`;
  }, "");
}

/**
 * At most `width` cells of `text`, cut between words, with `…` where something is left out.
 * The stretch `[focus.start, focus.end)` (offsets into `text`) stays visible wherever it fits.
 */
export function excerpt(text: string, width: number, focus: { start: number; end: number } = { start: 0, end: 0 }): string {
  if (cells(text) <= width) return text;
  const words = [...text.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, cells: cells(m[0]) }));
  const at = (offset: number): number => {
    const found = words.findIndex((w) => offset < w.end);
    return found < 0 ? words.length - 1 : found;
  };
  let first = at(focus.start);
  let last = Math.max(first, at(Math.max(focus.start, focus.end - 1)));
  let used = words.slice(first, last + 1).reduce((sum, w) => sum + w.cells + 1, -1);
  const room = width - 3; // an ellipsis at either end, and a blank
  // two words before the focus for each word after it: the actor stands in front of a Korean predicate
  for (let grown = true; grown; ) {
    grown = false;
    for (const step of [-1, -1, 1]) {
      const word = step < 0 ? words[first - 1] : words[last + 1];
      if (word === undefined || used + 1 + word.cells > room) continue;
      used += 1 + word.cells;
      if (step < 0) first--;
      else last++;
      grown = true;
    }
  }
  const cut = text.slice(words[first]?.start ?? 0, words[last]?.end ?? text.length);
  return `${first > 0 ? "…" : ""}${clip(cut, room)}${last < words.length - 1 ? "…" : ""}`;
}

/** Cuts inside a word: the last resort for text without blanks. */
export function clip(text: string, width: number): string {
  if (cells(text) <= width) return text;
  let out = "";
  let used = 0;
  for (const character of text) {
    used += cells(character);
    if (used > width - 1) break;
    out += character;
  }
  return `${out}…`;
}
