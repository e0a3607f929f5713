/** Words that announce an event, and the frame their voice calls for. */
import seeds from "../../seeds/lexicon/predicates.json" with { type: "json" };
import type { Phrase, Predicate } from "../clause/phrase.js";
import type { Segment } from "../clause/segments.js";
import { again, type Word } from "../clause/words.js";
import { nameOf, underWay } from "../context/chain.js";
import type { Span } from "../core/span.js";
import { WordMap } from "../text/word-set.js";
import type { EventType } from "./catalogue.js";

export interface Row {
  readonly type: EventType;
  readonly nouns?: readonly string[];
  readonly verbs?: readonly string[];
  readonly voices?: Readonly<Record<string, string>>;
  readonly frame?: string;
  /** Fills the role `action`. */
  readonly code?: string;
  /** Roles without which this word is no such event. */
  readonly needs?: readonly string[];
  /** The noun states the event only together with a light verb, never alone. */
  readonly weak?: boolean;
  /** Verbs that must govern the noun: `최대주주에 [오르다]`. */
  readonly with?: readonly string[];
  /** Verbs that state this noun's event besides the light verbs, by voice: `과징금을 [물리다]`. */
  readonly also?: Readonly<Record<string, readonly string[]>>;
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
  /** `이번 투자`: points back to an event already told. */
  readonly anaphoric: boolean;
}

const rows = seeds.rows as unknown as readonly Row[];
const anaphors = new Set(seeds.anaphors);
const stages = new Set(seeds.stages);
/** `과징금 [총] 3억원을`: words that lead a figure. */
const totals = new Set(seeds.totals);
/** Nouns behind a trigger that leave it what their verb states: `협업 [계획]을 발표하다`, `공급 계약 [기간]을 연장하다`. */
const behind = new Map(Object.entries(seeds.behind).map(([type, words]) => [type, new Set(words)]));
/** Nouns that carry another one out: `차단 [조치]`, `고발 [통보]`. */
const carriers = new Set(seeds.behind.sanction);
const CARRYING: ReadonlySet<string> = new Set(["object", "subject", "topic", "also"]);
const byNoun = new Map<string, Row[]>();
const rowsOfVerb = new Map<string, Row[]>();
/** Last two syllables, hashed → longest row noun that ends in them; 0 where none does, as nearly everywhere. */
const longestNoun = new Uint8Array(65536);
const oneSyllable = new Uint8Array(65536);
const tailOf = (noun: string): number => (noun.charCodeAt(noun.length - 1) * 31 + (noun.charCodeAt(noun.length - 2) | 0)) & 0xffff;
const longestNounOf = (joined: string): number =>
  (longestNoun[tailOf(joined)] ?? 0) || (oneSyllable[joined.charCodeAt(joined.length - 1)] ?? 0);
const index = (map: Map<string, Row[]>, key: string, row: Row) => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [row]);
  else list.push(row);
};
for (const row of rows) {
  for (const noun of row.nouns ?? []) {
    index(byNoun, noun, row);
    const tail = tailOf(noun);
    longestNoun[tail] = Math.max(longestNoun[tail] ?? 0, noun.length);
    if (noun.length === 1) oneSyllable[noun.charCodeAt(0)] = 1;
  }
  for (const verb of row.verbs ?? []) index(rowsOfVerb, verb, row);
}
const byVerb = new WordMap(rowsOfVerb);
/** Of a verb of two voices the first counts. */
const voiceOfLight = new WordMap(
  Object.entries(seeds.light)
    .toReversed()
    .flatMap(([voice, verbs]) => verbs.map((verb) => [verb, voice] as const)),
);

const NO_ROWS: readonly Row[] = [];
const FIGURES: ReadonlySet<string> = new Set(["money", "percent", "quantity", "duration"]);

interface Match {
  readonly rows: readonly Row[];
  /** First word the noun reaches back to: `전력 [공급 계약]`. */
  readonly from: number;
}

/** The longest row noun that `stem`, the word at `at`, ends with, written together with or apart from the words before it. */
function matchBack(words: readonly Word[], at: number, stem: string): Match | null {
  let joined = stem;
  let best: Match | null = null;
  let length = 0;
  for (let i = at; i >= 0 && i > at - 3; i--) {
    let own = stem.length;
    if (i < at) {
      const word = words[i];
      if (word === undefined || word.case !== "none" || word.after !== "" || word.mention !== null || word.verb !== null) break;
      joined = word.stem + joined;
      own = word.stem.length;
    }
    const longest = longestNounOf(joined);
    if (longest === 0 && joined.length > 1) return best;
    for (let n = Math.min(longest, joined.length); n > length; n--) {
      const found = byNoun.get(joined.slice(-n));
      if (found === undefined) continue;
      // the noun must begin in this word
      if (n <= joined.length - own) break;
      best = { rows: found, from: i };
      length = n;
      break;
    }
  }
  return best;
}

/** All triggers of a segment, in text order. */
export function findTriggers(segment: Segment): Trigger[] {
  const triggers: Trigger[] = [];
  for (const predicate of segment.predicates) addPredicate(segment, predicate, triggers);
  for (const phrase of segment.phrases) addNominals(segment, phrase, triggers);
  return triggers.length < 2 ? triggers : triggers.sort((a, b) => a.span.start - b.span.start);
}

function addPredicate(segment: Segment, predicate: Predicate, out: Trigger[]): void {
  const { word } = predicate;
  const push = (row: Row, frame: string, start: number, end: number) =>
    out.push({ row, frame, word, span: { start, end }, phrase: null, predicate, anaphoric: false });
  for (const row of byVerb.get(predicate.name) ?? NO_ROWS) push(row, row.frame ?? "active", word.start, word.stemEnd);
  if (predicate.noun === "" || predicate.lemma === "이다") return;
  const voice = voiceOfLight.get(predicate.lemma);
  if (voice === undefined) return;
  if (predicate.noun.length > 1 && longestNounOf(predicate.noun) === 0) return;
  const last = predicate.args.at(-1);
  const bare = last !== undefined && last.case === "none" && last.end <= word.start ? last.words : [];
  const match = matchBack(bare, bare.length, predicate.noun);
  addShared(predicate, voice, match, out);
  if (match === null) return;
  const start = match.from < bare.length ? (bare[match.from]?.start ?? word.start) : word.start;
  for (const row of match.rows) {
    const frame = row.voices?.[voice];
    if (frame !== undefined && !(row.weak === true && segment.sentence.zone === "title"))
      push(row, frame, start, word.start + predicate.noun.length);
  }
}

/** `고발·통보 조치했다`, `[개발]·출시했다`, `[차단] 조치했다`: nouns before the predicate's own that share its light verb. */
function addShared(predicate: Predicate, voice: string, own: Match | null, out: Trigger[]): void {
  const { args } = predicate;
  let next = own === null ? predicate.noun : "";
  let start = predicate.word.start;
  for (let i = args.length - 1; i >= 0; i--) {
    const phrase = args[i] as Phrase;
    const word = phrase.words[0];
    if (phrase.case !== "none" || phrase.words.length > 1 || word === undefined || word.mention !== null || start - phrase.end > 1) return;
    if (word.after !== "·" && !(word.after === "" && carriers.has(next))) return;
    const match = matchBack(phrase.words, 0, word.stem);
    for (const row of match?.rows ?? NO_ROWS) {
      const frame = row.voices?.[voice];
      if (frame === undefined || own?.rows.some((r) => r.type === row.type)) continue;
      out.push({ row, frame, word, span: { start: word.start, end: word.stemEnd }, phrase: null, predicate, anaphoric: false });
    }
    if (match !== null) return;
    next = word.stem;
    start = phrase.start;
  }
}

const voiceAlso = (row: Row, verb: string): string | undefined =>
  row.also === undefined ? undefined : Object.keys(row.also).find((voice) => row.also?.[voice]?.includes(verb));

/** `계약을 [협의 중이다]` says what `협의하다` says. */
const doing = (predicate: Predicate): string => {
  const noun = underWay(predicate);
  return noun === null ? nameOf(predicate) : `${noun}하다`;
};

/** `[압수수색] 중이다`, `[조사]중인`: the words up to the noun that is under way. */
function busyWith({ words }: Phrase, governor: Predicate): Word[] | null {
  const noun = underWay(governor);
  const last = words.at(-1);
  if (noun === null || last === undefined) return null;
  if (governor.noun.length <= 2) return words.slice(0, -1);
  return [...words.slice(0, -1), again(last, { stem: noun, verb: null, stemEnd: last.start + noun.length })];
}

function addNominals(segment: Segment, phrase: Phrase, out: Trigger[]): void {
  const busy = phrase.case === "copula" && phrase.governor !== null ? busyWith(phrase, phrase.governor) : null;
  const words = busy ?? phrase.words;
  // the last event noun of a phrase is the event: `인수 [계약]을`, `투자 [유치]에`
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (word === undefined || word.mention !== null || word.verb !== null) continue;
    const match = matchBack(words, at, word.stem);
    if (match === null) continue;
    // `과징금 [4억원]을 부과했다`, `징역 [3년]을 선고했다`: figures behind the noun leave it the head
    // and so does the stage it is at (`상장 [계획]을 철회했다`) and what carries it out (`영업정지 [처분]을 내렸다`)
    const type = match.rows[0]?.type ?? "";
    // `커버드본드 [발행]에 성공했다`
    const leaving = CARRYING.has(phrase.case) || (phrase.case === "dative" && type === "offering") ? behind.get(type) : undefined;
    const isHead =
      word === phrase.head ||
      words
        .slice(at + 1)
        .every((w) =>
          w.mention !== null ? FIGURES.has(w.mention.kind) : stages.has(w.stem) || leaving?.has(w.stem) === true || totals.has(w.stem),
        );
    // `과징금 2억원[과] 과태료 100만원을 부과했다`: a member of a list is governed as the list is
    const ruler = phrase.governor ?? (isHead ? (segment.phrases.find((p) => p.conjuncts.includes(phrase))?.governor ?? null) : null);
    const governor = isHead && ruler !== null ? (busy === null ? doing(ruler) : "하다") : null;
    const anaphoric = anaphors.has(phrase.words[0]?.stem ?? "") || phrase.modifiers.some((m) => anaphors.has(m.words[0]?.stem ?? ""));
    const before = out.length;
    for (const row of match.rows) {
      // `신설한 노선`, `낸 가처분의 심문`: the clause over the noun says it where no verb behind does
      const inner =
        row.with !== undefined && phrase.relative !== null && isHead && row.with.includes(phrase.relative.name) ? phrase.relative : null;
      const said = inner === null ? governor : inner.name;
      const light = said === null ? null : (voiceAlso(row, said) ?? voiceOfLight.get(said) ?? null);
      const frame = row.voices?.[light ?? "active"];
      if (frame === undefined || (row.weak === true && light === null)) continue;
      const governs = row.with === undefined ? light !== null : inner !== null || (governor !== null && row.with.includes(governor));
      if (row.with !== undefined && !governs) continue;
      out.push({
        row,
        frame,
        word,
        span: { start: words[match.from]?.start ?? word.start, end: word.stemEnd },
        phrase,
        predicate: inner ?? (governs ? ruler : null),
        anaphoric,
      });
    }
    // `출시 예정인 AI [서비스]를`: a word that states nothing here hides no other
    if (out.length > before && !(at > 0 && behind.get("sanction")?.has(word.stem))) return;
  }
}
