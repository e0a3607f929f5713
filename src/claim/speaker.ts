/** Who says it: a named party (with the role it speaks in), or an unnamed person as the text calls them. */
import seeds from "../../seeds/lexicon/speakers.json" with { type: "json" };
import type { Phrase } from "../clause/phrase.js";
import type { Word } from "../clause/words.js";
import { speakerOf } from "../context/attribution.js";
import type { Filler } from "../contract/types.js";
import { WordSet } from "../text/word-set.js";
import type { ClaimContext, Surety } from "./draft.js";
import { fillerOf, fillersOf, textFiller } from "./fillers.js";

export interface Speaker {
  readonly filler: Filler;
  readonly surety: Surety;
  readonly reason: string;
  /** Who says it with them: `A와 B는`, `두 회사는`. */
  readonly others: readonly Filler[];
}
const ALONE: readonly Filler[] = [];

const openers = new WordSet(seeds.openers);
const heads = seeds.heads;
const headEnds = new Set(heads.map((h) => h.charCodeAt(h.length - 1)));
export const isHead = (stem: string): boolean => headEnds.has(stem.charCodeAt(stem.length - 1)) && heads.some((h) => stem.endsWith(h));
const posts = new WordSet(seeds.posts);
/** Words a name behind a post may have. */
const NAME = 3;
const pronouns = new WordSet(seeds.pronouns);
const indefinite = new WordSet(seeds.indefinite);
const again = new WordSet(seeds.again);

/** `그는`, `이 관계자는`: whoever spoke before. */
export function isPronoun(phrase: Phrase | null): boolean {
  const words = phrase?.words.filter((w, i) => i > 0 || !openers.has(w.stem)) ?? [];
  return words.length > 0 && words.length <= 2 && pronouns.has(words.map((w) => w.stem).join(" "));
}

const questions = new WordSet(seeds.questions);
/** `"…"는 [질문]`. */
export const isQuestion = (noun: string): boolean => questions.has(noun);

const voices = new WordSet(seeds.voices);
/** `"…"며 [반발했다]`: tells a quotation, though elsewhere it reports nothing. */
export const isVoice = (name: string): boolean => voices.has(name);

const around = new WordSet(seeds.around);
const many = new WordSet(seeds.many);
/** `이들은`: whoever they are, they are no speaker named alone. */
export const isMany = (phrase: Phrase | null): boolean => phrase?.words.length === 1 && many.has(phrase.words[0]?.stem ?? "");

const sides = new WordSet(seeds.sides);
/** `카카오 [측]`: a word behind a party that makes no person of it. */
export const isSide = (role: string): boolean => sides.has(role);

const tellings = new WordSet(seeds.tellings);
/** `대표의 [말]이다`, `회사의 [설명]이다`. */
export const isTelling = (noun: string): boolean => tellings.has(noun);

/** The speaker a subject phrase names; null if it names nobody who could speak. */
export function speakerIn(context: ClaimContext, phrase: Phrase | null, surety: Surety, reason: string): Speaker | null {
  if (phrase === null || isMany(phrase)) return null;
  const mention = speakerOf(phrase, context.parties);
  if (mention !== null && mention.kind === "party") {
    const [filler, ...meant] = fillersOf(mention, context.parties);
    if (filler === undefined) return null;
    const role = context.parties.get(mention.value.party)?.kind === "person" ? null : roleBehind(context, phrase, mention.end);
    const others = phrase.conjuncts.length === 0 ? meant : [...meant, ...phrase.conjuncts.flatMap((c) => partyIn(context, c))];
    return { filler: filler.kind === "party" ? { ...filler, role } : filler, surety, reason, others };
  }
  const named = phrase.words.filter((w, i) => i > 0 || !openers.has(w.stem));
  // `전문가들 [사이]에서는`, `업계 [안팎]에서는`
  const inner = named.length > 1 && around.has(named.at(-1)?.stem ?? "");
  const words = inner ? named.slice(0, -1) : named;
  const last = inner ? (words.at(-1) as Word) : phrase.head;
  const called = calledEnd(context.doc.text, last);
  // `기술 분석가 [벤 톰프슨]은`: the name behind what one is
  const titled = words.findLastIndex((w) => w !== last && w.case === "none" && w.after === "" && posts.has(w.stem));
  const first = titled < 0 ? words[0] : words[titled + 1];
  if (
    first === undefined ||
    (titled < 0 && called === last.stemEnd && !isHead(last.stem)) ||
    (titled >= 0 && words.length - titled > NAME + 1)
  )
    return null;
  return {
    filler: textFiller(context.doc.text, { start: first.start, end: called }),
    surety: "near",
    reason: `unnamed ${reason}`,
    others: ALONE,
  };
}

/** `직장인 박모(34)[씨]는`: what one is called by may stand behind the bracket. */
function calledEnd(text: string, { stemEnd, end, brackets }: Word): number {
  const behind = brackets.at(-1)?.end ?? end;
  return behind < end && text.startsWith(seeds.called, behind) ? behind + seeds.called.length : stemEnd;
}

/** `[한] 수강생은 "…"라고`, `하청 기업[들]은 "…"라고`: whoever it is; the verb of saying behind it makes it speak. */
export function anyoneIn(context: ClaimContext, phrase: Phrase): Speaker | null {
  const { words, head, headMention } = phrase;
  if (headMention !== null || head.stem.length < 2) return null;
  const first = words.findIndex((w) => indefinite.has(w.stem) && w.case === "none");
  if (first < 0 ? !context.doc.text.startsWith(seeds.plural, head.stemEnd) : first === words.length - 1) return null;
  const start = first < 0 ? (words.find((w) => !openers.has(w.stem)) ?? head).start : (words[first]?.start ?? head.start);
  return {
    filler: textFiller(context.doc.text, { start, end: head.stemEnd }),
    surety: "near",
    reason: "unnamed subject of what is said",
    others: ALONE,
  };
}

/** `한 임원은 … [이 임원은]`: the one who spoke before, by what the text calls them; `이 대표` may be a name. */
export function isSameAgain(phrase: Phrase | null, { filler }: Speaker): boolean {
  const words = phrase?.words ?? [];
  const [first, last] = words;
  if (words.length !== 2 || first === undefined || last === undefined || !again.has(first.stem) || phrase?.headMention !== null)
    return false;
  const called = filler.kind === "text" ? filler.text : filler.kind === "party" ? (filler.role ?? "") : "";
  return called.endsWith(last.stem);
}

function partyIn(context: ClaimContext, phrase: Phrase): Filler[] {
  const mention = speakerOf(phrase, context.parties);
  return mention?.kind === "party" ? [fillerOf(mention, context.parties)] : [];
}

const adnominal = new WordSet(seeds.adnominal);
/** `"…"[라는] 규정`, `"…"[는] 입장`: what follows the closing mark makes a clause of it. */
export const isAdnominal = (text: string, { quote, end }: Word): boolean =>
  quote !== null && adnominal.has(text.slice(quote.end, end).trim());

/** `AWS [관계자]는`: the noun behind the party inside its phrase. */
function roleBehind(context: ClaimContext, phrase: Phrase, at: number): string | null {
  const last = phrase.words.at(-1);
  if (last === undefined || last.stemEnd <= at) return null;
  const role = context.doc.text.slice(at, last.stemEnd).trim();
  return role.length > 0 && role.length <= 16 && !role.startsWith("(") ? role : null;
}
