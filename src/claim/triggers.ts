/** Words that announce an event, and the frame their voice calls for. */
import seeds from "../../seeds/lexicon/predicates.json" with { type: "json" };
import type { Phrase, Predicate } from "../clause/parse.js";
import type { Segment } from "../clause/segments.js";
import type { Word } from "../clause/words.js";
import { nameOf } from "../context/chain.js";
import type { Span } from "../core/span.js";
import type { EventType } from "./catalogue.js";

export interface Row {
  readonly type: EventType;
  readonly nouns?: readonly string[];
  readonly verbs?: readonly string[];
  readonly voices?: Readonly<Record<string, string>>;
  readonly frame?: string;
  readonly code?: string;
  /** Roles without which this word is no such event. */
  readonly needs?: readonly string[];
}

export interface Trigger {
  readonly row: Row;
  readonly frame: string;
  readonly word: Word;
  /** The trigger word itself inside the text. */
  readonly span: Span;
  /** The phrase the verbal noun stands in (`투자를`); null when it is the predicate itself. */
  readonly phrase: Phrase | null;
  /** The predicate that states the event; null for a bare nominal (`오픈AI 투자는 …`). */
  readonly predicate: Predicate | null;
}

const rows = seeds.rows as unknown as readonly Row[];
const byNoun = new Map<string, Row[]>();
const byVerb = new Map<string, Row[]>();
let longestNoun = 0;
const index = (map: Map<string, Row[]>, key: string, row: Row) => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [row]);
  else list.push(row);
};
for (const row of rows) {
  for (const noun of row.nouns ?? []) {
    index(byNoun, noun, row);
    longestNoun = Math.max(longestNoun, noun.length);
  }
  for (const verb of row.verbs ?? []) index(byVerb, verb, row);
}
const voiceOfLight = new Map<string, string>();
for (const [voice, verbs] of Object.entries(seeds.light))
  for (const verb of verbs) if (!voiceOfLight.has(verb)) voiceOfLight.set(verb, voice);

/** The rows whose noun the stem ends with, longest noun only: `공동투자` → 투자. */
function rowsOf(stem: string): { rows: readonly Row[]; noun: string } | null {
  for (let n = Math.min(longestNoun, stem.length); n > 0; n--) {
    const noun = stem.slice(-n);
    const found = byNoun.get(noun);
    if (found !== undefined) return { rows: found, noun };
  }
  return null;
}

/** All triggers of a segment, in text order. */
export function findTriggers(segment: Segment): Trigger[] {
  const triggers: Trigger[] = [];
  for (const predicate of segment.predicates) {
    for (const row of byVerb.get(nameOf(predicate)) ?? [])
      triggers.push({
        row,
        frame: row.frame ?? "active",
        word: predicate.word,
        span: { start: predicate.word.start, end: predicate.word.stemEnd },
        phrase: null,
        predicate,
      });
    if (predicate.noun === "" || predicate.lemma === "이다") continue;
    const found = rowsOf(predicate.noun);
    const voice = voiceOfLight.get(predicate.lemma);
    if (found === null || voice === undefined) continue;
    for (const row of found.rows) {
      const frame = row.voices?.[voice];
      if (frame !== undefined)
        triggers.push({
          row,
          frame,
          word: predicate.word,
          span: { start: predicate.word.start, end: predicate.word.start + predicate.noun.length },
          phrase: null,
          predicate,
        });
    }
  }
  for (const phrase of segment.phrases) {
    for (const word of phrase.words) {
      if (word.mention !== null || word.verb !== null) continue;
      const found = rowsOf(word.stem);
      if (found === null) continue;
      const isHead = word === phrase.head;
      const governor = phrase.governor;
      const light = isHead && governor !== null ? (voiceOfLight.get(nameOf(governor)) ?? null) : null;
      for (const row of found.rows) {
        const frame = row.voices?.[light ?? "active"];
        if (frame === undefined) continue;
        triggers.push({
          row,
          frame,
          word,
          span: { start: word.start, end: word.stemEnd },
          phrase,
          predicate: light === null ? null : governor,
        });
      }
    }
  }
  return triggers.sort((a, b) => a.span.start - b.span.start);
}
