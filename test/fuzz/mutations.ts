/** Articles damaged on purpose: what a broken feed, a bad decoder or a hostile page could send. */

/** A small seeded generator (mulberry32): the same seed damages the same way. */
export function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
type Chance = (below: number) => number;
type Mutation = (text: string, other: string, upTo: Chance) => string;

const cut: Mutation = (text, _other, upTo) => {
  const start = upTo(text.length + 1);
  return text.slice(0, start) + text.slice(start + upTo(400));
};
const repeat: Mutation = (text, _other, upTo) => {
  const start = upTo(text.length + 1);
  return text.slice(0, start) + text.slice(start, start + 1 + upTo(60)).repeat(1 + upTo(40)) + text.slice(start);
};
const interleave: Mutation = (text, other, upTo) => {
  const step = 1 + upTo(30);
  let out = "";
  for (let at = 0; at < Math.max(text.length, other.length); at += step) out += text.slice(at, at + step) + other.slice(at, at + step);
  return out;
};
/** Decoding flipped bytes gives replacement characters, stray syllables and half surrogates. */
const flipBytes: Mutation = (text, _other, upTo) => {
  const encoding = upTo(2) === 0 ? "utf8" : "utf16le";
  const bytes = Buffer.from(text, encoding);
  for (let n = 1 + upTo(20); n > 0 && bytes.length > 0; n--) {
    const at = upTo(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << upTo(8));
  }
  return bytes.toString(encoding);
};
const shuffleWords: Mutation = (text, _other, upTo) => {
  const words = text.split(" ");
  for (let i = words.length - 1; i > 0; i--) {
    const j = upTo(i + 1);
    [words[i], words[j]] = [words[j] ?? "", words[i] ?? ""];
  }
  return words.join(" ");
};
const squeeze: Mutation = (text) => text.replace(/\s+/g, "");
const swapMarks: Mutation = (text, _other, upTo) => {
  const marks = `()[]"'“”‘’「」『』《》<>,.·…~-–—%$₩€\u200b\u00ad\ufeff\n`;
  return text.replace(/[^\p{L}\p{N}\s]/gu, (mark) => (upTo(3) === 0 ? marks.charAt(upTo(marks.length)) : mark));
};
const swapDigits: Mutation = (text, _other, upTo) =>
  text.replace(/\d/g, (digit) => (upTo(4) === 0 ? "0123456789,.조억만천백십".charAt(upTo(18)) : digit));
const MUTATIONS = [cut, repeat, interleave, flipBytes, shuffleWords, squeeze, swapMarks, swapDigits];

/** One to four mutations, one after the other, drawn by the seed. */
export function mutate(texts: readonly string[], seed: number): string {
  const upTo = chance(seed);
  const pick = (): string => texts[upTo(texts.length)] ?? "";
  let text = pick();
  for (let n = 1 + upTo(4); n > 0; n--) text = (MUTATIONS[upTo(MUTATIONS.length)] ?? cut)(text, pick(), upTo);
  return text;
}

/** The shapes that find quadratic time: long runs of one thing, deep nesting, no end in sight. */
export function extremes(texts: readonly string[], scale = 1): [name: string, text: string][] {
  const all = texts.join("\n\n");
  const fill = (unit: string, length: number): string => unit.repeat(Math.ceil((length * scale) / unit.length));
  return [
    ["1 MB of article without a space", fill(all.replace(/\s+/g, ""), 350_000)],
    ["1 MB of article on one line", fill(all.replace(/\s+/g, " "), 350_000)],
    ["1 MB of one syllable", fill("가", 350_000)],
    ["100,000 digits", fill("7", 100_000)],
    ["100,000 digits with commas", fill("123,", 100_000)],
    ["100,000 digits and scales", fill("3조2억1만", 100_000)],
    ["100,000 figures in a row", fill("5억원 ", 400_000)],
    ["100,000 dates in a row", fill("3월 3일 ", 400_000)],
    ["hangul numerals", fill("삼천오백억", 100_000)],
    ["ranges without end", fill("3~", 100_000)],
    ["10,000 nested brackets", `${fill("(", 10_000)}오픈AI${fill(")", 10_000)}`],
    ["10,000 nested quotes", `${fill("“", 10_000)}투자한다${fill("”", 10_000)}`],
    ["10,000 straight quotes", fill('"투자" ', 50_000)],
    ["100,000 open brackets", fill("(", 100_000)],
    ["100,000 open quotes", fill("‘", 100_000)],
    ["parties without end", fill("삼성전자와 SK하이닉스는 ", 400_000)],
    ["a party list in one sentence", `${fill("삼성전자·", 100_000)}가 투자했다.`],
    ["clauses without end", fill("오픈AI가 500억 달러를 투자하고 ", 300_000)],
    ["adnominals without end", fill("투자한 회사가 인수한 ", 300_000)],
    ["quotations in quotations", fill("투자한다고 밝혔다고 ", 200_000)],
    ["pronouns without end", fill("양사는 이 회사가 ", 300_000)],
    ["line breaks", fill("\n", 300_000)],
    ["full stops", fill("다. ", 300_000)],
    ["capital letters", fill("AI", 200_000)],
    ["chips without end", fill("HBM4 H200 ", 300_000)],
    ["decomposed Hangul", fill(all.normalize("NFD"), 700_000)],
    ["lone surrogates", fill("\ud83d", 100_000)],
    ["combining marks", `가${fill("\u0301", 100_000)}`],
  ];
}
