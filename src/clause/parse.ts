/**
 * Words → phrases and predicates, and which phrase belongs to which predicate.
 * Korean is head-final: a phrase waits until a predicate to its right takes it. An adnominal clause takes only what its
 * frame can hold (the noun behind it fills the open place); a topic (은/는) waits for the main clause.
 */
import type { Mention } from "../contract/types.js";
import type { VerbReading } from "../lexicon/verbs.js";
import {
  absorb,
  caseOf,
  closingCase,
  endsBare,
  enumerated,
  firstTaken,
  hasTurned,
  headlineReading,
  isGapless,
  isListCase,
  isListed,
  isServing,
  mentionsOf,
  modifiesNext,
  newPredicate,
  servesNoun,
  statedBy,
  takeSubject,
} from "./assembly.js";
import { isAuxiliaryOf, isContentNoun, isTransparent, postpositionOf } from "./function-words.js";
import type { Clauses, Phrase, PhraseCase, Predicate } from "./phrase.js";
import { again, type Word } from "./words.js";

export const parse = (words: readonly Word[], title: boolean, headed = false): Clauses => new Parser(words, title, headed).read();

class Parser {
  private readonly phrases: Phrase[] = [];
  readonly predicates: Predicate[] = [];
  readonly pending: Phrase[] = [];
  private modifiers: Phrase[] = [];
  private conjuncts: Phrase[] = [];
  private relative: Predicate | null = null;
  topic: Phrase | null = null;
  /** The topic that a nested one stands inside of: `[A는] B는 없다고 밝혔다`. */
  private outerTopic: Phrase | null = null;
  private subject: Phrase | null = null;
  /** The words `[openStart, openEnd)` wait for the end of their phrase. */
  private openStart = 0;
  private openEnd = 0;
  /** Clauses waiting for the predicate they lead to. */
  private waiting: Predicate[] = [];

  constructor(
    private readonly words: readonly Word[],
    private readonly title: boolean,
    /** The head of its block is its topic. */
    readonly headed: boolean,
  ) {}

  read(): Clauses {
    for (let i = 0; i < this.words.length; i++) {
      const word = this.words[i] as Word;
      const verb = word.verb;
      const previous = this.predicates.at(-1);
      const nothingOpen = this.openEnd === this.openStart;
      if (previous !== undefined && nothingOpen && this.words[i - 1]?.end === previous.end && isServing(previous, word)) {
        if (servesNoun(previous, word)) this.relative = previous;
        continue;
      }
      const touches = previous !== undefined && nothingOpen && previous.end <= word.start && this.words[i - 1]?.end === previous.end;
      if (verb !== null) {
        if (touches && previous !== undefined && verb.noun === "" && isAuxiliaryOf(previous.ending, verb.lemma)) {
          absorb(previous, word, verb.lemma, verb.ending);
          if (this.relative === previous) this.relative = null;
          this.settle(previous);
          continue;
        }
        if (verb.lemma === "이다" && (word.mention !== null || !nothingOpen || word.stem !== "")) {
          this.open(i);
          this.equate(word, verb);
          continue;
        }
        this.settle(this.addPredicate(word, verb, false));
        continue;
      }
      this.open(i);
      const next = this.words[i + 1];
      const gives = next === undefined || word.after !== "" ? undefined : postpositionOf(caseOf(word), next);
      if (gives !== undefined && next !== undefined) {
        this.widenOver(this.closePhrase(gives, again(word, { stem: next.stem, after: next.after })));
        i++;
        continue;
      }
      const before = this.openEnd - this.openStart > 1 ? (this.words[i - 1] as Word) : null;
      const kase = closingCase(word, next, before, this.modifiers, this.relative);
      const stated = next === undefined && !this.title ? statedBy(word) : null;
      const last = this.title ? word.after === "…" || next === undefined : next === undefined && stated === null;
      if (last && word.case === "none" && word.mention === null && (this.title || endsBare(word, this))) {
        this.openEnd--;
        this.settle(this.addPredicate(word, headlineReading(word.stem), true));
        continue;
      }
      if (stated !== null) this.equate(word, stated);
      else if (kase !== null) this.widenOver(this.closePhrase(kase, word));
    }
    if (this.openEnd > this.openStart) this.closePhrase("none", this.words[this.openEnd - 1] as Word);
    this.releaseConjuncts();
    for (const phrase of this.phrases) if (phrase.relative !== null && phrase.governor !== null) phrase.relative.next ??= phrase.governor;
    return { words: this.words, phrases: this.phrases, predicates: this.predicates, loose: this.pending };
  }

  private open(at: number): void {
    if (this.openEnd === this.openStart) this.openStart = at;
    this.openEnd = at + 1;
  }

  private closePhrase(kase: PhraseCase, last: Word): Phrase {
    let headAt = this.openEnd - 1;
    while (headAt >= this.openStart && isTransparent((this.words[headAt] as Word).stem)) headAt--;
    const head = this.words[headAt < this.openStart ? this.openEnd - 1 : headAt] ?? last;
    const phrase = this.newPhrase(kase, head, head.mention, last);
    if (modifiesNext(kase, last)) {
      if (this.conjuncts.length > 0) this.joinConjuncts(phrase);
      this.modifiers = [...phrase.modifiers, phrase];
      return phrase;
    }
    const comma = this.title && last.after === ",";
    if (isListed(phrase, last) && !(comma && this.predicates.length === 0 && this.phrases.length - this.conjuncts.length === 1)) {
      const kind = this.conjuncts[0]?.headMention?.kind;
      if (kind !== undefined && kind !== (enumerated(phrase) ?? phrase.headMention)?.kind) this.releaseConjuncts();
      this.conjuncts.push(phrase);
      return phrase;
    }
    this.joinConjuncts(phrase);
    this.place(phrase, comma);
    return phrase;
  }

  private place(phrase: Phrase, headlineComma: boolean): void {
    if (phrase.case === "none" && headlineComma && this.topic === null) phrase.case = "topic";
    if (phrase.relative !== null && (phrase.case === "topic" || phrase.case === "subject")) takeSubject(this.pending, phrase.relative);
    if (phrase.case === "topic") {
      this.outerTopic = this.topic !== null && !hasTurned(this.predicates, this.topic) ? this.topic : null;
      this.topic = phrase;
      this.subject = null;
    } else this.pending.push(phrase);
  }

  private joinConjuncts(phrase: Phrase): void {
    if (this.conjuncts.length === 0) return;
    const kind = enumerated(phrase)?.kind ?? phrase.headMention?.kind;
    if (kind !== undefined && kind === this.conjuncts[0]?.headMention?.kind && isListCase(phrase.case)) {
      for (const c of this.conjuncts) c.case = phrase.case;
      phrase.conjuncts.push(...this.conjuncts);
      this.conjuncts = [];
    } else this.releaseConjuncts();
  }

  private releaseConjuncts(): void {
    // `A, B` without a closing member: the last one closes the list itself
    const last = this.conjuncts.at(-1);
    if (last === undefined) return;
    const before = this.conjuncts.slice(0, -1);
    for (const c of before) c.case = last.case;
    last.conjuncts.push(...before);
    this.conjuncts = [];
    this.place(last, false);
  }

  private take(predicate: Predicate): void {
    const { pending } = this;
    const from = firstTaken(pending, predicate);
    if (from === pending.length) return;
    const taken = pending.slice(from);
    pending.length = from;
    for (const phrase of taken) phrase.governor = predicate;
    predicate.args = predicate.args.length === 0 ? taken : [...taken, ...predicate.args];
  }

  private addPredicate(word: Word, verb: VerbReading, headline: boolean): Predicate {
    if (this.openEnd > this.openStart) {
      const last = this.words[this.openEnd - 1] as Word;
      // `평가받은 [바] 있다`, `투자할 [수] 있다`
      this.widenOver(this.closePhrase(last.case, last));
    }
    this.releaseConjuncts();
    for (const phrase of this.modifiers) this.pending.push(phrase);
    this.modifiers = [];
    const predicate = newPredicate(this.predicates.length, word, verb, headline);
    if (this.relative !== null) {
      // an adnominal clause straight before a predicate noun: `투자할 계획이다`
      this.relative.next = predicate;
      this.relative = null;
    }
    this.predicates.push(predicate);
    return predicate;
  }

  private stand(predicate: Predicate): void {
    const outer: Phrase[] = [];
    if (this.subject !== null && !predicate.args.includes(this.subject)) outer.push(this.subject);
    if (this.topic !== null && !predicate.args.includes(this.topic)) outer.push(this.topic);
    predicate.outer = outer;
  }

  private settle(predicate: Predicate): void {
    const { kind, adnominalQuote } = predicate.ending;
    const relates = kind === "adnominal" || (kind === "quotative" && adnominalQuote === true);
    this.take(predicate);
    if (!relates || kind === "quotative") {
      for (const phrase of predicate.args) if (phrase.case === "subject" || phrase.case === "also") this.subject = phrase;
    }
    this.stand(predicate);
    if (relates) this.relative = predicate;
    if (kind === "adnominal") {
      // `들여 [짓는] 사업`: a clause in -아/-어 leads to whatever comes next
      this.waiting = this.waiting.filter((w) => {
        if (w === predicate || (w.ending.surface !== "" && w.ending.surface !== "서")) return true;
        w.next = predicate;
        return false;
      });
    } else {
      for (const earlier of this.waiting) if (earlier !== predicate) earlier.next = predicate;
      this.waiting = kind === "final" || relates ? [] : [predicate];
    }
    // `A는 B가 …했다고 밝혔다`: B stays inside the report
    if (kind === "final" || (kind === "quotative" && !relates && this.topic !== null)) this.subject = null;
    if (kind === "quotative" && !relates && this.outerTopic !== null) {
      this.topic = this.outerTopic;
      this.outerTopic = null;
    }
  }

  private widenOver(phrase: Phrase): void {
    if (phrase.relative !== null && isGapless(phrase)) this.widen(phrase.relative);
  }

  /** After an adnominal clause met a noun without an open place, it takes the rest too: `A가 B를 인수한 것으로`. */
  private widen(predicate: Predicate): void {
    const rest: Phrase[] = [];
    let at = this.pending.length - 1;
    while (at >= 0 && (this.pending[at] as Phrase).start > predicate.start) at--;
    for (; at >= 0; at--) {
      const phrase = this.pending[at] as Phrase;
      if (phrase.case === "object" && predicate.args.some((a) => a.case === "object")) break;
      rest.unshift(phrase);
      this.pending.splice(at, 1);
      phrase.governor = predicate;
      if (phrase.case === "subject") break;
    }
    predicate.args.unshift(...rest);
    // `A를 인수하고 B를 개발할 계획`: the clause before shares the plan
    for (const earlier of this.waiting)
      if (earlier.end <= predicate.start && (earlier.next === null || earlier.next.index > predicate.index)) earlier.next = predicate;
    this.waiting = this.waiting.filter((earlier) => earlier.next !== predicate);
    if (this.topic === null) for (const phrase of rest) if (phrase.case === "subject" || phrase.case === "also") this.subject = phrase;
    this.stand(predicate);
  }

  /** The copula's noun closes a phrase of its own: `최대 투자자다`. */
  private equate(word: Word, verb: VerbReading): void {
    const phrase = this.newPhrase("copula", word, word.mention, word);
    this.joinConjuncts(phrase);
    const predicate = this.addPredicate(word, verb, false);
    predicate.args.push(phrase);
    phrase.governor = predicate;
    if (phrase.relative !== null) {
      if (isContentNoun(phrase.head.verb?.noun ?? phrase.head.stem)) this.widen(phrase.relative);
      phrase.relative.next ??= predicate;
    }
    this.settle(predicate);
  }

  /** The open words as a phrase; what modified them is spent. */
  private newPhrase(kase: PhraseCase, head: Word, headMention: Mention | null, last: Word): Phrase {
    const open = this.words.slice(this.openStart, this.openEnd);
    const start = open[0]?.start ?? last.start;
    const phrase: Phrase = {
      index: this.phrases.length,
      start,
      end: last.end,
      words: open,
      head,
      case: kase,
      headMention,
      mentions: mentionsOf(open),
      modifiers: this.modifiers,
      host: null,
      relative: this.relative,
      conjuncts: [],
      governor: null,
    };
    for (const modifier of this.modifiers) modifier.host ??= phrase;
    if (this.relative !== null) this.relative.modifies = phrase;
    this.phrases.push(phrase);
    this.openStart = this.openEnd;
    this.relative = null;
    this.modifiers = [];
    return phrase;
  }
}
