/** Corpora of surfaces: `«…»` marks the span a value must be found at; nothing marked means the whole line. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FigureProposal } from "../../src/mention/figure.js";
import { figuresIn } from "../../src/mention/figures.js";

export interface Corpus {
  readonly accepts: readonly { readonly value: string; readonly surfaces: readonly string[] }[];
  readonly rejects: readonly string[];
  readonly conversions?: readonly (readonly [string, string, string])[];
}

export const readCorpus = (name: string): Corpus =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../fixtures/corpora", `${name}.json`), "utf8")) as Corpus;

/** `[value, surface]` rows for `it.each`. */
export const rowsOf = (corpus: Corpus): (readonly [string, string])[] =>
  corpus.accepts.flatMap(({ value, surfaces }) => surfaces.map((surface) => [value, surface] as const));

/** What is found at the marked span, as `USD 5e10 atMost`, `27 %`, `2..3 곳`; otherwise everything found, for the message. */
export function foundAt(surface: string, kind: FigureProposal["kind"]): string {
  const marked = surface.indexOf("«");
  const text = surface.replace(/[«»]/g, "");
  const [start, end] = marked < 0 ? [0, text.length] : [marked, surface.indexOf("»") - 1];
  const found = figuresIn(text);
  const hit = found.find((p) => p.kind === kind && p.start === start && p.end === end);
  return hit === undefined ? `${found.map((p) => `[${text.slice(p.start, p.end)}] ${say(p)}`).join(" | ") || "nothing"}` : say(hit);
}

export function say(p: FigureProposal): string {
  const { bound, min, max } = p.value;
  const single = p.kind === "money" ? p.value.amount : p.value.value;
  const amount = single === null ? `${min}..${max}` : `${single}`;
  const hedge = bound === "exact" || bound === "between" ? "" : ` ${bound}`;
  return p.kind === "money" ? `${p.value.currency} ${amount}${hedge}` : `${amount} ${p.value.unit}${hedge}`;
}

/** The same notation with plain numbers: `USD 5e10` → `USD 50000000000`. */
export const plain = (value: string): string =>
  value.replace(/\d[\d.]*(?:e\d+)?(?=\.\.)|(?<=\.\.|^|\s)-?\d+(?:\.\d+)?(?:e\d+)?(?=\s|$)/g, (n) => `${Number(n)}`);
