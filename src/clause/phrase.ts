/** Noun phrases and predicates of a parsed stretch of text. */
import type { Mention } from "../contract/types.js";
import type { Span } from "../core/span.js";
import type { Ending } from "../text/conjugate.js";
import type { Case } from "../text/josa.js";
import type { Word } from "./words.js";

export type PhraseCase =
  | Case
  | "by"
  | "according"
  | "purpose"
  | "via"
  | "over"
  | "cause"
  | "including"
  | "except"
  | "circumstance"
  | "condition";

/** A noun phrase with its particle; modifiers (`…의`, `…에 대한`) hang on it. */
export interface Phrase extends Span {
  readonly index: number;
  readonly words: readonly Word[];
  readonly head: Word;
  case: PhraseCase;
  /** The mention the phrase is about: of its head word, transparent words (`등`, `측`) skipped. */
  readonly headMention: Mention | null;
  /** Every mention of the phrase itself (not of its modifiers). */
  readonly mentions: readonly Mention[];
  /** `X의`, `X에 대한` before it, nearest last. */
  readonly modifiers: Phrase[];
  /** The first phrase it is such a modifier of. */
  host: Phrase | null;
  /** The adnominal clause that modifies it. */
  relative: Predicate | null;
  /** Earlier members of a list it closes: `A와 B, C가`. */
  readonly conjuncts: Phrase[];
  /** The predicate it depends on. */
  governor: Predicate | null;
}

export interface Predicate extends Span {
  readonly index: number;
  readonly word: Word;
  readonly lemma: string;
  /** The verbal noun or copula noun; "" for native verbs. */
  readonly noun: string;
  /** How lexicon rows name it: `투자하다`, `늘리다`, `이다`. */
  readonly name: string;
  /** The ending of the whole complex (auxiliaries included). */
  ending: Ending;
  /** Auxiliaries and light verbs absorbed, as `ending surface + lemma`: 하기로 했다 → ["기로 하다"]. */
  readonly auxiliaries: string[];
  args: Phrase[];
  /** The noun phrase an adnominal clause modifies. */
  modifies: Phrase | null;
  /** The next predicate in the sentence that this clause leads to (connective, quotative, nominal). */
  next: Predicate | null;
  /** Topic or subject standing over this clause from outside. */
  outer: Phrase[];
  /** A bare verbal noun closing a headline or list item. */
  readonly headline: boolean;
}

export interface Clauses {
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  readonly predicates: readonly Predicate[];
  /** Phrases nobody took. */
  readonly loose: readonly Phrase[];
}
