/** Who says it: a named party (with the role it speaks in), or an unnamed person as the text calls them. */
import seeds from "../../seeds/lexicon/speakers.json" with { type: "json" };
import type { Phrase } from "../clause/phrase.js";
import { speakerOf } from "../context/attribution.js";
import type { Filler } from "../contract/types.js";
import { WordSet } from "../text/word-set.js";
import type { ClaimContext, Surety } from "./draft.js";
import { fillerOf, textFiller } from "./fillers.js";

export interface Speaker {
  readonly filler: Filler;
  readonly surety: Surety;
  readonly reason: string;
}

const openers = new WordSet(seeds.openers);
const heads = seeds.heads;
const headEnds = new Set(heads.map((h) => h.charCodeAt(h.length - 1)));
const isHead = (stem: string): boolean => headEnds.has(stem.charCodeAt(stem.length - 1)) && heads.some((h) => stem.endsWith(h));
const posts = new WordSet(seeds.posts);
/** Words a name behind a post may have. */
const NAME = 3;
const pronouns = new WordSet(seeds.pronouns);

/** `그는`, `이 관계자는`: whoever spoke before. */
export function isPronoun(phrase: Phrase | null): boolean {
  const words = phrase?.words.filter((w, i) => i > 0 || !openers.has(w.stem)) ?? [];
  return words.length > 0 && words.length <= 2 && pronouns.has(words.map((w) => w.stem).join(" "));
}

const sides = new WordSet(seeds.sides);
/** `카카오 [측]`: a word behind a party that makes no person of it. */
export const isSide = (role: string): boolean => sides.has(role);

const tellings = new WordSet(seeds.tellings);
/** `대표의 [말]이다`, `회사의 [설명]이다`. */
export const isTelling = (noun: string): boolean => tellings.has(noun);

/** The speaker a subject phrase names; null if it names nobody who could speak. */
export function speakerIn(context: ClaimContext, phrase: Phrase | null, surety: Surety, reason: string): Speaker | null {
  if (phrase === null) return null;
  const mention = speakerOf(phrase, context.parties);
  if (mention !== null && mention.kind === "party") {
    const filler = fillerOf(mention, context.parties);
    const role = context.parties.get(mention.value.party)?.kind === "person" ? null : roleBehind(context, phrase, mention.end);
    return { filler: filler.kind === "party" ? { ...filler, role } : filler, surety, reason };
  }
  const words = phrase.words.filter((w, i) => i > 0 || !openers.has(w.stem));
  const last = phrase.head;
  // `기술 분석가 [벤 톰프슨]은`: the name behind what one is
  const titled = words.findLastIndex((w) => w !== last && w.case === "none" && w.after === "" && posts.has(w.stem));
  const first = titled < 0 ? words[0] : words[titled + 1];
  if (first === undefined || (titled < 0 && !isHead(last.stem)) || (titled >= 0 && words.length - titled > NAME + 1)) return null;
  return { filler: textFiller(context.doc.text, { start: first.start, end: last.stemEnd }), surety: "near", reason: `unnamed ${reason}` };
}

/** `AWS [관계자]는`: the noun behind the party inside its phrase. */
function roleBehind(context: ClaimContext, phrase: Phrase, at: number): string | null {
  const last = phrase.words.at(-1);
  if (last === undefined || last.stemEnd <= at) return null;
  const role = context.doc.text.slice(at, last.stemEnd).trim();
  return role.length > 0 && role.length <= 16 && !role.startsWith("(") ? role : null;
}
