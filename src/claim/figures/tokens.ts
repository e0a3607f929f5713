/** A segment's words, told apart by what they are to a figure: noun of a metric, figure, date, basis, direction… */
import type { Segment } from "../../clause/segments.js";
import { splitWords, type Word } from "../../clause/words.js";
import type { Mention } from "../../contract/types.js";
import { type Case, josaAt } from "../../text/josa.js";
import { basisAt } from "./bases.js";
import {
  type Basis,
  words as cues,
  type Direction,
  directionOf,
  type FigureKind,
  forecastSets,
  MARKET,
  type MetricNoun,
  mayEndMetric,
  metricAt,
  metricSets,
  nounDirection,
} from "./lexicon.js";

export type FigureMention = Extract<Mention, { kind: FigureKind }>;

export interface MetricHit {
  readonly noun: MetricNoun;
  /** The bare noun, `[start, end)` of its last word's part. */
  readonly start: number;
  readonly end: number;
  /** What it stands for as text: `코스피`, `영업이익`. */
  readonly name: string;
  /** Index of the first token that belongs to the noun (`설비` of `설비 투자`). */
  readonly first: number;
  /** `전망치`, `예상` behind it; `목표` behind it. */
  readonly outlook: "expected" | "planned" | null;
  /** `HBM 시장`: a size only where money says so. */
  readonly weak: boolean;
  /** A noun of no list: a metric by what is stated of it. */
  readonly open?: boolean;
}

export interface Token {
  readonly kind: "metric" | "figure" | "date" | "basis" | "direction" | "expectation" | "entity" | "verb" | "noun";
  readonly index: number;
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  readonly case: Case;
  /** The token whose bracket this one stands in. */
  readonly host: Token | null;
  readonly mention: Mention | null;
  readonly metric: MetricHit | null;
  readonly basis: Basis | "same" | null;
  readonly direction: Direction | null;
  /** `기록하다`; the noun for nominal directions. */
  readonly name: string;
  readonly stem: string;
}

export const isFigure = (m: Mention | null): m is FigureMention =>
  m !== null && (m.kind === "money" || m.kind === "percent" || m.kind === "quantity");

export const isCopula = (t: Token | undefined): boolean => t?.word.verb?.lemma === COPULA;
export const COPULA = "이다";

export function tokensOf(text: string, segment: Segment): Token[] {
  const tokens: Token[] = [];
  readWords(text, segment.words, null, segment.mentions, tokens);
  return tokens;
}

function readWords(text: string, words: readonly Word[], host: Token | null, mentions: readonly Mention[], out: Token[]): void {
  let covered = -1; // end of the basis phrase being passed
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const basis = word.start < covered ? null : basisAt(text, word.start);
    if (basis !== null) covered = basis.end;
    const token =
      word.start < covered
        ? basis === null
          ? null
          : tokenOf(word, out.length, host, { kind: "basis", basis: basis.basis, name: basis.marker })
        : read(words, i, host, out);
    if (token !== null) {
      // `2722억원으로115%`: two figures written together
      for (const m of token.kind === "figure"
        ? word.mentions.filter((m) => isFigure(m) && m.end < (token.mention?.start ?? 0) && !inBrackets(word, m))
        : [])
        out.push(
          tokenOf(word, out.length, host, {
            kind: "figure",
            mention: m,
            start: m.start,
            end: m.end,
            case: josaAfter(text, m.end, token.mention?.start ?? word.end),
          }),
        );
      out.push(token.index === out.length ? token : { ...token, index: out.length });
    }
    const holder = token ?? out.at(-1) ?? null;
    if (host === null)
      for (const bracket of word.brackets) {
        const inner = mentions.filter((m) => m.start >= bracket.start && m.end <= bracket.end);
        if (inner.length === 0) continue;
        readWords(text, splitWords(text, bracket.start + 1, bracket.end - 1, inner, []), holder, inner, out);
      }
  }
}

const inBrackets = (word: Word, m: Mention): boolean => word.brackets.some((b) => b.start <= m.start && m.end <= b.end);
const josaAfter = (text: string, at: number, end: number): Case => josaAt(text, at, end)?.case ?? "none";

function tokenOf(word: Word, index: number, host: Token | null, rest: Partial<Token> & Pick<Token, "kind">): Token {
  return {
    index,
    word,
    start: word.start,
    end: word.end,
    case: word.case,
    host,
    mention: null,
    metric: null,
    basis: null,
    direction: null,
    name: "",
    stem: word.stem,
    ...rest,
  };
}

interface Made {
  readonly kind: Token["kind"];
  readonly mention?: Mention | null;
  readonly metric?: MetricHit | null;
  readonly direction?: Direction | null;
}

const verbName = (word: Word): string => word.verb?.name ?? "";

function read(words: readonly Word[], i: number, host: Token | null, out: readonly Token[]): Token {
  const word = words[i] as Word;
  const bare = unglued(words, i);
  // written out, so that all tokens have one shape
  const make = ({ kind, mention = null, metric = null, direction = null }: Made): Token => ({
    index: out.length,
    word,
    start: word.start,
    end: word.end,
    case: bare === null ? word.case : "subject",
    host,
    mention,
    metric,
    basis: null,
    direction,
    name: verbName(word),
    stem: bare ?? word.stem,
    kind,
  });
  const mention = word.mention ?? word.mentions.find((m) => m.start === word.start && m.end <= word.stemEnd) ?? null;
  if (isFigure(mention)) return make({ kind: "figure", mention });
  if (mention?.kind === "date" || mention?.kind === "duration") return make({ kind: "date", mention });
  const metric = metricOf(words, i, bare, out);
  if (metric !== null) return make({ kind: "metric", metric, mention });
  const stem = word.verb?.lemma === COPULA ? word.verb.noun : word.stem;
  if (
    forecastSets.nouns.has(stem) ||
    (stem.endsWith("인") && forecastSets.nouns.has(stem.slice(0, -1))) ||
    (forecastSets.verbs.has(verbName(word)) && word.verb?.ending.kind === "adnominal")
  )
    return make({ kind: "expectation" });
  const direction = word.verb === null ? nounDirection(word.stem) : directionOf(word.verb.lemma, word.verb.noun);
  if (direction !== null) return make({ kind: "direction", direction });
  if (mention !== null) return make({ kind: "entity", mention });
  if (word.verb !== null) {
    const flat = word.verb.lemma === COPULA ? nounDirection(word.verb.noun) : null;
    return flat === null ? make({ kind: "verb" }) : make({ kind: "direction", direction: flat });
  }
  return make({ kind: "noun" });
}

/** The metric noun a phrase's last word is, alone or with the words before it: `설비 투자`, `영업이익 전망치는`. */
function metricOf(words: readonly Word[], i: number, bare: string | null, out: readonly Token[]): MetricHit | null {
  const word = words[i] as Word;
  if (word.quote !== null || (word.verb !== null && word.verb.lemma !== COPULA)) return null;
  const whole = word.verb === null ? word.stem : word.verb.noun;
  const stem = bare ?? whole;
  if (stem.length < 2 && !metricSets.heads.has(stem)) return null;
  const tail = outlookOf(stem);
  let last = i;
  let outlook: MetricHit["outlook"] = null;
  let joined = stem;
  let inner = "";
  let withHead = false;
  if (tail !== null || metricSets.heads.has(stem)) {
    // `영업이익 전망치`, `설비투자 규모`: the head says what it is about the noun before it
    const before = i > 0 ? words[i - 1] : undefined;
    if (before === undefined || before.after !== "" || before.mention !== null || !["none", "genitive"].includes(before.case)) return null;
    last = i - 1;
    outlook = tail;
    withHead = metricAt(before.stem) === null && metricAt(before.stem + stem) !== null;
    joined = withHead ? before.stem + stem : before.stem;
    if (before.verb !== null && before.verb.lemma !== COPULA) return null;
    const twice = outlookOf(joined) ?? (metricSets.heads.has(joined) ? "head" : null);
    const further = words[i - 2];
    if (twice !== null && metricAt(joined) === null && further !== undefined && further.after === "" && further.mention === null) {
      last = i - 2;
      joined = further.stem;
      if (twice !== "head") outlook = twice;
    }
    inner = words[last]?.stem ?? "";
  } else if (mayEndMetric(stem) || cues.market.some((w) => stem.endsWith(w))) inner = stem;
  else return null;
  let first = last;
  for (let k = last - 1; k >= Math.max(0, last - 2); k--) {
    const before = words[k] as Word;
    if (before.case !== "none" || before.after !== "" || before.verb !== null) break;
    // `[S&P] 500 지수`: a firm's name that is part of an index's
    if (before.mention !== null && !metricSets.self.has(before.stem + joined)) break;
    joined = before.stem + joined;
    first = k;
  }
  const hit = metricAt(joined);
  const own = words[last] as Word;
  if (hit === null) {
    if (
      last !== i ||
      !cues.market.some((w) => stem.endsWith(w)) ||
      !["topic", "subject"].includes(word.case) ||
      (i === 0 && cues.market.includes(stem))
    )
      return null;
    const index = out.length;
    const name = stem;
    return { noun: MARKET, start: word.start, end: word.stemEnd, name, first: index, outlook: null, weak: true };
  }
  const length = hit.length || inner.length + (withHead ? stem.length : 0);
  let taken = inner.length + (withHead ? stem.length : 0);
  let from = last;
  while (taken < length && from > first) taken += (words[--from] as Word).stem.length;
  const start = from === last ? Math.max(own.start, own.start + inner.length - length) : (words[from] as Word).start;
  const end = last === i ? word.start + stem.length : own.stemEnd;
  const name = joined.slice(-length);
  if (metricSets.forecast.has(name)) outlook ??= "expected";
  else if (metricSets.aims.has(name)) outlook ??= "planned";
  return {
    noun: hit.noun,
    start,
    end: Math.max(end, start + 1),
    name,
    first: out.length - (i - from),
    outlook,
    weak: false,
  };
}

/** What all of `glued` and `gluedPrice` end in. */
const SUBJECT = "가";

/** `투자가 4조원`, `수주가 32%`, `판매가 12% 줄며`: 가 is the particle where figures of the noun before it follow. */
function unglued(words: readonly Word[], i: number): string | null {
  const word = words[i] as Word;
  if (word.verb !== null || word.mention !== null || word.case !== "none") return null;
  const { stem } = word;
  if (!stem.endsWith(SUBJECT)) return null;
  if (cues.glued.some((g) => stem.endsWith(g))) return stem.slice(0, -1);
  if (!cues.gluedPrice.some((g) => stem.endsWith(g))) return null;
  const next = words.slice(i + 1).find((w) => isFigure(w.mention));
  return next !== undefined && next.mention?.kind !== "money" ? stem.slice(0, -1) : null;
}

function outlookOf(stem: string): MetricHit["outlook"] {
  if (forecastSets.nouns.has(stem)) return "expected";
  return forecastSets.targets.has(stem) ? "planned" : null;
}
