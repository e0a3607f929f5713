/**
 * Folding: one spelling for every digit, blank, quotation mark and dash, so that recognisers need one table.
 * Length-preserving on composed text; decomposed Hangul and zero-width characters shorten it, and then an offset map leads back.
 * NFKC is not used: it grows `㈜` to three units and would break every span.
 */
import { isWordCode } from "./hangul.js";

export interface Folded {
  readonly text: string;
  /** Folded offset → raw offset, `text.length + 1` entries; null where both are the same. */
  readonly map: Uint32Array | null;
}

/** Table values: 0 keeps the unit, `EXTENDER`, `HIDDEN` and `RETURN` need a look at the neighbours, anything else replaces it. */
const EXTENDER = 0xffff;
const HIDDEN = 0xfffe;
const RETURN = 0xfffd;
/** Longest run of combining marks taken for one character. */
const LONGEST_CLUSTER = 32;
const ARAEA = 0x119e;

const CLASSES: readonly (readonly [to: string, from: string])[] = [
  [" ", "\u00a0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000\u3164\ufffc\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f"],
  ["\n", "\u2028\u2029"],
  ['"', "\u201c-\u201f\u2033\u2036\u301d-\u301f\u275d\u275e"],
  ["'", "\u2018-\u201b\u2032\u2035\u0060\u00b4\u275b\u275c"],
  ["-", "\u2010-\u2015\u2212\u2043\ufe58\ufe63"],
  ["~", "\u223c\u301c\u02dc\u2053"],
  ["·", "\u318d\u2027\u30fb\u2219\u2022\uff65\u22c5"],
  ["…", "\u2025\u22ef"],
  [",", "\u3001\uff64"],
  [".", "\u3002\uff61"],
  ["[", "\u3010\u3014"],
  ["]", "\u3011\u3015"],
  ["|", "\u2502\u2503\u00a6"],
  ["%", "\ufe6a"],
  ["¢", "\uffe0"],
  ["£", "\uffe1"],
  ["¥", "\uffe5"],
  ["₩", "\uffe6"],
];
const EXTENDERS = "\u0300-\u036f\u1160-\u11ff\u20d0-\u20ff\u3099\u309a\ud7b0-\ud7fb";
const HIDDENS = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff";

const TABLE = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  const set = (units: string, to: number): void => {
    for (let i = 0; i < units.length; i++) {
      const from = units.charCodeAt(i);
      if (units[i + 1] === "-" && i + 2 < units.length) {
        table.fill(to, from, units.charCodeAt(i + 2) + 1);
        i += 2;
      } else table[from] = to;
    }
  };
  for (const [to, from] of CLASSES) set(from, to.charCodeAt(0));
  for (let full = 0xff01; full <= 0xff5e; full++) table[full] = table[full - 0xfee0] || full - 0xfee0;
  set(EXTENDERS, EXTENDER);
  set(HIDDENS, HIDDEN);
  table[13] = RETURN;
  return table;
}

const isLeadingJamo = (code: number): boolean => (code >= 0x1100 && code <= 0x115f) || (code >= 0xa960 && code <= 0xa97c);
const at = (text: string, i: number): number => text.charCodeAt(i) | 0;

export function fold(raw: string): Folded {
  let first = 0;
  while (first < raw.length && TABLE[raw.charCodeAt(first)] === 0) first++;
  if (first === raw.length) return { text: raw, map: null };
  return foldAll(raw);
}

function foldAll(raw: string): Folded {
  const out = new Uint16Array(raw.length);
  let map = null as Uint32Array | null;
  let n = 0;
  const emit = (code: number, from: number): void => {
    if (map !== null) map[n] = from;
    else if (n !== from) map = identity(raw.length, n, from);
    out[n++] = code;
  };
  for (let i = 0; i < raw.length; ) {
    const code = raw.charCodeAt(i);
    const to = TABLE[code] ?? 0;
    if (to < RETURN && (TABLE[raw.charCodeAt(i + 1)] ?? 0) !== EXTENDER) {
      if (map !== null) map[n] = i;
      else if (n !== i) map = identity(raw.length, n, i);
      out[n++] = to === 0 ? code : to;
      i++;
    } else if (to === HIDDEN) {
      const from = i;
      while (i < raw.length && TABLE[raw.charCodeAt(i)] === HIDDEN) i++;
      // inside a word (삼성|전자) it vanishes into the next character; elsewhere it is a blank
      const inside = n > 0 && i < raw.length && isWordCode(out[n - 1] ?? 0) && isWordCode(raw.charCodeAt(i));
      if (inside) i = emitCluster(raw, i, from, emit);
      else for (let k = from; k < i; k++) emit(32, k);
    } else if (to === RETURN) {
      emit(raw.charCodeAt(i + 1) === 10 ? 32 : 10, i);
      i++;
    } else i = emitCluster(raw, i, i, emit);
  }
  const text = decode(out, n);
  if (map === null) return { text, map: text.length === raw.length ? null : identity(raw.length, text.length, raw.length) };
  map[text.length] = raw.length;
  return { text, map };
}

/** Emits the character at `i` with the marks or jamo that belong to it; returns where the next one starts. */
function emitCluster(raw: string, i: number, from: number, emit: (code: number, from: number) => void): number {
  const base = raw.charCodeAt(i);
  let end = i + 1;
  while (end < raw.length && end - i < LONGEST_CLUSTER && TABLE[raw.charCodeAt(end)] === EXTENDER) {
    if (raw.charCodeAt(end) === ARAEA && !isLeadingJamo(at(raw, end - 1))) break;
    end++;
  }
  if (end > i + 1) {
    const cluster = raw.slice(i, end);
    const composed = cluster.normalize("NFC");
    // a few marks compose into more units than they had (U+0344): left as they are, so that folding never lengthens
    if (composed !== cluster && composed.length <= cluster.length) {
      for (let k = 0; k < composed.length; k++) emit(replaced(composed.charCodeAt(k)), from);
      return end;
    }
    for (let k = i; k < end; k++) emit(replaced(raw.charCodeAt(k)), k === i ? from : k);
    return end;
  }
  emit(base === ARAEA ? 0xb7 : replaced(base), from);
  return end;
}

function replaced(code: number): number {
  const to = TABLE[code] ?? 0;
  return to === 0 || to >= RETURN ? code : to;
}

/** A map that is the identity below `n` and `from` at `n`. */
function identity(rawLength: number, n: number, from: number): Uint32Array {
  const map = new Uint32Array(rawLength + 1);
  for (let k = 0; k < n; k++) map[k] = k;
  map[n] = from;
  return map;
}

/** UTF-16 units → string, lone surrogates and all (a TextDecoder would replace them). */
const decode = (units: Uint16Array, length: number): string => Buffer.from(units.buffer, 0, length * 2).toString("utf16le");
