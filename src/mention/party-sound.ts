/** Does a Hangul spelling sound like a Latin one (`노르딕오토`, `Nordic Auto`)? Compared by classes of consonants. */
import { isHangul } from "../text/hangul.js";

const INITIAL = ["K", "K", "N", "T", "T", "L", "M", "P", "P", "S", "S", "", "J", "J", "J", "K", "T", "P", "H"];
const FINAL = [
  "",
  "K",
  "K",
  "K",
  "N",
  "N",
  "N",
  "T",
  "L",
  "K",
  "M",
  "P",
  "L",
  "L",
  "L",
  "L",
  "M",
  "P",
  "P",
  "T",
  "T",
  "N",
  "T",
  "T",
  "K",
  "T",
  "P",
  "H",
];
const LETTER: Readonly<Record<string, string>> = {
  b: "P",
  f: "P",
  p: "P",
  v: "P",
  c: "K",
  g: "K",
  k: "K",
  q: "K",
  x: "KS",
  d: "T",
  t: "T",
  j: "J",
  z: "J",
  l: "L",
  r: "L",
  m: "M",
  n: "N",
  s: "S",
};

function ofHangul(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHangul(code)) {
      const index = code - 0xac00;
      out += (INITIAL[Math.floor(index / 588)] ?? "") + (FINAL[index % 28] ?? "");
    } else out += ofLatin(text[i] ?? "");
  }
  return out;
}
function ofLatin(text: string): string {
  let out = "";
  for (const letter of text.toLowerCase()) out += LETTER[letter] ?? "";
  return out;
}

/** Length of the longest common subsequence. */
function common(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) next.push(x === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** `hangul` up to 20, `latin` up to 40 code units; silent letters are forgiven. */
export function soundsLike(hangul: string, latin: string): boolean {
  if (hangul.length > 20 || latin.length > 40) return false;
  const a = ofHangul(hangul);
  const b = ofLatin(latin);
  if (a.length < 2 || b.length < 2) return a !== "" && a === b;
  const shared = common(a, b);
  return shared >= 2 && shared / a.length >= 0.6 && shared / b.length >= 0.55;
}
