/** Chips and products the lexicon knows, with their generations, and model numbers of known series (HBM5E, MI600X). */
import type { ChipValue } from "../contract/types.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { ChipRow, ProductRow } from "../lexicon/rows.js";
import type { Document } from "../text/document.js";
import { isDigit, isHangul, isLatin, isWordCode } from "../text/hangul.js";
import { closes, generationEnd, opens, slugOf } from "./product-edges.js";
import { CHIP_EVIDENCE, MODEL_HEAD, NO_MODELS, PRODUCT_EVIDENCE, PRODUCT_HEAD } from "./product-words.js";
import type { ProposalOf } from "./types.js";

export type ChipProposal = ProposalOf<"chip">;
export type ProductProposal = ProposalOf<"product">;
export type Named = ChipProposal | ProductProposal;

/** How far (code units) evidence for an ambiguous spelling may stand. */
const NEAR = 30;
const VENDOR_NEAR = 60;

interface Series {
  /** The letters it may begin with. */
  readonly first: string;
  readonly pattern: RegExp;
  readonly vendor: string | null;
  readonly family: string;
  readonly kind: ChipValue["kind"];
  /** Also means other things: wants evidence in the article. */
  readonly ambiguous: boolean;
}
const series = (
  first: string,
  pattern: string,
  vendor: string | null,
  family: string,
  kind: ChipValue["kind"],
  ambiguous = false,
): Series => ({
  first,
  pattern: new RegExp(`(?:${pattern})(?![A-Za-z0-9])`, "y"),
  vendor,
  family,
  kind,
  ambiguous,
});
const SERIES: readonly Series[] = [
  series("H", "HBM\\d{1,2}[A-Za-z]?", null, "HBM", "memory"),
  series("LGD", "(?:LP|G)?DDR\\d{1,2}[A-Z]?", null, "DRAM", "memory"),
  series("SL", "SOCAMM\\d?|LPCAMM\\d?", null, "SOCAMM", "memory"),
  series("M", "MI\\d{3}[A-Z]?", "AMD", "Instinct", "accelerator"),
  series("G", "GB\\d{3}", "엔비디아", "Grace Blackwell", "accelerator"),
  series("RG", "(?:RTX|GTX) ?\\d{4}(?: ?(?:Ti|SUPER|슈퍼))?", "엔비디아", "GeForce", "accelerator"),
  series("R", "RX ?\\d{4}(?: ?XTX?)?", "AMD", "Radeon", "accelerator", true),
  series("AM", "A[12]\\d (?:프로|Pro)|M\\d (?:프로|맥스|울트라|Pro|Max|Ultra)", "애플", "Apple silicon", "soc"),
  series("T", "TPU ?v\\d{1,2}[a-z]?", "구글", "TPU", "accelerator"),
  series("M", "MTIA ?(?:v\\d|\\d{3})", "메타", "MTIA", "accelerator"),
  series("ABHRG", "[ABHR][1-9]\\d?00[A-Z]?|H20|GH\\d{3}", "엔비디아", "", "accelerator", true),
];
/** A model number next to a chip word: `AI 가속기 MX500`, `S3 칩`. */
const MODEL = /[A-Z][A-Za-z]{0,7}-?\d{1,4}[A-Za-z]{0,3}(?![A-Za-z0-9.%])/y;
/** The same in Hangul, only behind a chip word: `프로세서 알파8`. */
const HANGUL_MODEL = /[가-힣]{2,8}\d{1,2}(?![A-Za-z0-9.%,])/y;
/** A generation no ordinary word has: S26, 2.5. */
const GENERATION = /[A-Z]\d|\d\.\d/;
/** A model number of a product: `R1`, `QWEN 2.5`. */
const PRODUCT_MODEL = /(?:[A-Z]\d{1,3}|[A-Z][A-Za-z]{2,9}[ -]?\d{1,2}(?:\.\d{1,2})?)(?![A-Za-z0-9.%])/y;
const PRODUCT_BEFORE = new RegExp(`(?:${PRODUCT_HEAD})인? $`);
const PRODUCT_BEHIND = new RegExp(` (?:(?:AI|인공지능|추론|언어) )?(?:${PRODUCT_HEAD})(?!링|명|별)`, "y");
const HEAD_BEFORE = new RegExp(`${MODEL_HEAD}(?:인|,)? $`);
const HEAD_BEHIND = new RegExp(` ?${MODEL_HEAD}(?!용|에서|으로|고객|포)`, "y");

export function findKnown(doc: Document, lexicon: Lexicon): Named[] {
  const { text } = doc;
  const found: Named[] = [];
  /** Ambiguous spellings that had evidence once: they mean the same in the rest of the article. */
  const confirmed = new Set<string>();
  const models = new Set<string>();
  const aboutChips = lazily(() => CHIP_EVIDENCE.test(text));
  const starts = startsOf(lexicon);
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const latin = isLatin(code);
    // inside a Hangul word nothing begins but Latin letters
    if (!latin && at > 0 && isHangul(text.charCodeAt(at - 1))) {
      at++;
      continue;
    }
    // a model of no list begins with a letter
    if (starts[hash(code, text.charCodeAt(at + 1))] === 0 ? !latin && !(isHangul(code) && isModelBehind(text, at)) : !isWordCode(code)) {
      at++;
      continue;
    }
    if (!opens(text, at)) {
      at++;
      continue;
    }
    const known = knownAt(text, at, lexicon, confirmed) ?? (latin ? seriesAt(text, at, aboutChips) : null);
    const hit = known ?? modelAt(text, at) ?? (latin ? namedModelAt(text, at, models) : null);
    if (hit !== null) found.push(hit);
    at = hit?.end ?? at + 1;
  }
  return found;
}

/** Behind `칩 `, `GPU `, `NPU `, `가속기 `, `프로세서 `, where a Hangul model may stand. */
const isModelBehind = (text: string, at: number): boolean => text.charCodeAt(at - 1) === 32 && HEAD_ENDS.has(text.charCodeAt(at - 2));
const HEAD_ENDS: ReadonlySet<number> = new Set([..."칩셋기서UPC인"].map((end) => end.charCodeAt(0)));

/** First two units of every spelling of the lexicon, hashed: nearly every word of a text is passed over by one look. */
const hash = (first: number, second: number): number => (first * 31 + second) & 0xffff;
const startsByLexicon = new WeakMap<Lexicon, Uint8Array>();
function startsOf(lexicon: Lexicon): Uint8Array {
  const made = startsByLexicon.get(lexicon);
  if (made !== undefined) return made;
  const starts = new Uint8Array(65536);
  for (const row of [...lexicon.rows.chips, ...lexicon.rows.products])
    for (const surface of [row.name, row.nameEn ?? "", ...(row.aliases ?? []), ...(row.ambiguous ?? [])])
      starts[hash(surface.charCodeAt(0), surface.charCodeAt(1))] = 1;
  startsByLexicon.set(lexicon, starts);
  return starts;
}

function knownAt(text: string, start: number, lexicon: Lexicon, confirmed: Set<string>): Named | null {
  for (const hit of lexicon.chips.allAt(text, start)) {
    const entry = hit.entries[0];
    if (entry === undefined) continue;
    const end = entry.row.kind === "memory" || endsInDigit(text, hit.end) ? hit.end : generationEnd(text, hit.end);
    if (!closes(text, end)) continue;
    if (entry.ambiguous && end === hit.end && !isEvident(text, start, end, entry.row, CHIP_EVIDENCE, confirmed)) continue;
    return chipOf(text, start, end, hit.end, entry.row, lexicon);
  }
  for (const hit of lexicon.products.allAt(text, start)) {
    const entry = hit.entries[0];
    if (entry === undefined) continue;
    const end = generationEnd(text, hit.end);
    if (!closes(text, end)) continue;
    const certain = !entry.ambiguous || GENERATION.test(text.slice(hit.end, end));
    if (!certain && !isEvident(text, start, end, entry.row, PRODUCT_EVIDENCE, confirmed)) continue;
    const name = end === hit.end ? entry.row.name : text.slice(start, end);
    return { kind: "product", start, end, value: { name }, rule: `product:${entry.row.name}` };
  }
  return null;
}

export const chipValue = (row: ChipRow): ChipValue => ({
  chip: row.id,
  name: row.name,
  vendor: row.vendor ?? null,
  family: row.family ?? null,
  kind: row.kind,
});

function chipOf(text: string, start: number, end: number, familyEnd: number, row: ChipRow, lexicon: Lexicon): ChipProposal {
  const surface = text.slice(start, end);
  const own = end === familyEnd ? row : lexicon.chips.get(surface)[0]?.row;
  const value: ChipValue =
    own !== undefined
      ? chipValue(own)
      : {
          chip: slugOf(`${row.id}-${text.slice(familyEnd, end)}`),
          name: surface,
          vendor: row.vendor ?? null,
          family: row.family ?? null,
          kind: row.kind,
        };
  return { kind: "chip", start, end, value, rule: `chip:${row.id}` };
}

function seriesAt(text: string, start: number, aboutChips: () => boolean): ChipProposal | null {
  const letter = text[start] as string;
  for (const { first, pattern, vendor, family, kind, ambiguous } of SERIES) {
    if (!first.includes(letter)) continue;
    pattern.lastIndex = start;
    if (!pattern.test(text)) continue;
    const end = pattern.lastIndex;
    if (!closes(text, end) || (ambiguous && !aboutChips())) continue;
    const name = text.slice(start, end);
    return { kind: "chip", start, end, value: { chip: slugOf(name), name, vendor, family: family || null, kind }, rule: "chip:series" };
  }
  return null;
}

function modelAt(text: string, start: number): ChipProposal | null {
  const latin = isLatin(text.charCodeAt(start));
  const pattern = latin ? MODEL : HANGUL_MODEL;
  pattern.lastIndex = start;
  if (!pattern.test(text)) return null;
  const end = pattern.lastIndex;
  const name = text.slice(start, end);
  if (NO_MODELS.has(name) || !closes(text, end)) return null;
  HEAD_BEHIND.lastIndex = end;
  if (!HEAD_BEFORE.test(text.slice(Math.max(0, start - 8), start)) && !(latin && HEAD_BEHIND.test(text))) return null;
  return {
    kind: "chip",
    start,
    end,
    value: { chip: slugOf(name), name, vendor: null, family: null, kind: "accelerator" },
    rule: "chip:model",
  };
}

/** A product's model number beside what it is: `R1 모델`, `AI 모델인 V3`; once told, also by itself. */
function namedModelAt(text: string, start: number, models: Set<string>): ProductProposal | null {
  PRODUCT_MODEL.lastIndex = start;
  if (!PRODUCT_MODEL.test(text)) return null;
  const end = PRODUCT_MODEL.lastIndex;
  const name = text.slice(start, end);
  if (NO_MODELS.has(name) || !closes(text, end)) return null;
  PRODUCT_BEHIND.lastIndex = end;
  if (!models.has(name) && !PRODUCT_BEHIND.test(text) && !PRODUCT_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return null;
  models.add(name);
  return { kind: "product", start, end, value: { name }, rule: "product:model" };
}

function isEvident(text: string, start: number, end: number, row: ChipRow | ProductRow, words: RegExp, confirmed: Set<string>): boolean {
  const surface = text.slice(start, end);
  if (confirmed.has(surface)) return true;
  const before = text.slice(Math.max(0, start - VENDOR_NEAR), start);
  const behind = text.slice(end, end + VENDOR_NEAR);
  const vendor = row.vendor ?? "";
  const near = `${before.slice(-NEAR)}\n${behind.slice(0, NEAR)}`;
  // a model number wants a chip word anywhere near, an ordinary word its vendor
  const evident =
    (vendor !== "" && (before.includes(vendor) || behind.includes(vendor))) ||
    (isModelNumber(surface) ? words.test(near) : words.test(near) && isQuoted(text, start, end));
  if (evident) confirmed.add(surface);
  return evident;
}

const isModelNumber = (surface: string): boolean => /^[A-Z]{1,3}\d/.test(surface) || /^\d+[A-Z]$/.test(surface);
const isQuoted = (text: string, start: number, end: number): boolean => text[start - 1] === "'" && (text[end] === "'" || text[end] === "(");
const endsInDigit = (text: string, end: number): boolean => isDigit(text.charCodeAt(end - 1));

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
