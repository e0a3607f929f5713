/**
 * Words → phrases and predicates, and which phrase belongs to which predicate.
 *
 * Korean is head-final: a phrase waits until a predicate to its right takes it. An adnominal clause takes only what its
 * frame can hold (the noun behind it fills the open place); a topic (은/는) waits for the main clause.
 */

import type { Mention } from "../contract/types.js";
import type { VerbReading } from "../lexicon/verbs.js";
import {
  absorb,
  caseOf,
  closesAlone,
  enumerated,
  headlineReading,
  isGapless,
  isInstance,
  isListCase,
  isServing,
  isSubject,
  isWhen,
  mentionsOf,
  modifiesNext,
  newPredicate,
  servesNoun,
  statedBy,
} from "./assembly.js";
import { isAuxiliaryOf, isContentNoun, isTransparent, postpositionOf } from "./function-words.js";
import type { Clauses, Phrase, PhraseCase, Predicate } from "./phrase.js";
import type { Word } from "./words.js";

export function parse(words: readonly Word[], title: boolean): Clauses {
  const phrases: Phrase[] = [];
  const predicates: Predicate[] = [];
  const pending: Phrase[] = [];
  let modifiers: Phrase[] = [];
  let conjuncts: Phrase[] = [];
  let relative: Predicate | null = null;
  let topic: Phrase | null = null;
  /** The topic that a nested one stands inside of: `[A는] B는 없다고 밝혔다`. */
  let outerTopic: Phrase | null = null;
  let subject: Phrase | null = null;
  let open: Word[] = [];
  /** Clauses waiting for the predicate they lead to. */
  let waiting: Predicate[] = [];

  const closePhrase = (kase: PhraseCase, last: Word): Phrase => {
    const headAt = open.findLastIndex((w) => !isTransparent(w.stem));
    const head = open[headAt < 0 ? open.length - 1 : headAt] ?? last;
    const phrase = newPhrase(kase, head, head.mention, last);
    if (modifiesNext(kase, last)) {
      if (conjuncts.length > 0) joinConjuncts(phrase);
      modifiers = [...phrase.modifiers, phrase];
      return phrase;
    }
    const listed =
      phrase.headMention !== null &&
      (last.after === "," || last.after === "·" || kase === "comitative") &&
      (kase === "none" || kase === "comitative");
    if (listed && !(title && last.after === "," && predicates.length === 0 && phrases.length - conjuncts.length === 1)) {
      const kind = conjuncts[0]?.headMention?.kind;
      if (kind !== undefined && kind !== (enumerated(phrase) ?? phrase.headMention)?.kind) releaseConjuncts();
      conjuncts.push(phrase);
      return phrase;
    }
    joinConjuncts(phrase);
    place(phrase, title && last.after === ",");
    return phrase;
  };
  const place = (phrase: Phrase, headlineComma: boolean) => {
    if (phrase.case === "none" && headlineComma && topic === null) phrase.case = "topic";
    if (phrase.case === "topic") {
      const turned = predicates.some(
        (p) => topic !== null && p.start > topic.start && (p.ending.kind === "connective" || p.ending.kind === "final"),
      );
      outerTopic = topic !== null && !turned ? topic : null;
      topic = phrase;
      subject = null;
    } else pending.push(phrase);
  };
  const joinConjuncts = (phrase: Phrase) => {
    if (conjuncts.length === 0) return;
    const kind = enumerated(phrase)?.kind ?? phrase.headMention?.kind;
    if (kind !== undefined && kind === conjuncts[0]?.headMention?.kind && isListCase(phrase.case)) {
      for (const c of conjuncts) c.case = phrase.case;
      phrase.conjuncts.push(...conjuncts);
      conjuncts = [];
    } else releaseConjuncts();
  };
  const releaseConjuncts = () => {
    // `A, B` without a closing member: the last one closes the list itself
    const last = conjuncts.at(-1);
    if (last === undefined) return;
    const before = conjuncts.slice(0, -1);
    for (const c of before) c.case = last.case;
    last.conjuncts.push(...before);
    conjuncts = [];
    place(last, false);
  };

  const take = (predicate: Predicate) => {
    const taken: Phrase[] = [];
    const gapless = predicate.ending.kind !== "adnominal";
    // `네이버에 [4세대 메모리인] 제품을`: what a copula says of a noun takes a subject or a day, nothing else
    const copular = !gapless && predicate.lemma === "이다" && !predicate.noun.endsWith("적") && !predicate.noun.endsWith("중");
    const isReason = predicate.ending.kind === "quotative" && predicate.ending.surface.endsWith("며");
    let hasObject = false;
    let hasSubject = false;
    while (pending.length > 0) {
      const phrase = pending.at(-1) as Phrase;
      if (copular && !isSubject(phrase.case) && phrase.case !== "none") break;
      // `[위슨을] 사업을 지원했다며 명단에 올렸다`: a reason given has one object
      if (phrase.case === "object" && hasObject && isReason) break;
      if (!gapless) {
        if (phrase.case === "object" && hasObject) break;
        if (isSubject(phrase.case) && (hasSubject || hasObject)) break;
      }
      hasObject ||= phrase.case === "object";
      hasSubject ||= isSubject(phrase.case);
      taken.push(phrase);
      pending.pop();
      if (!gapless && hasSubject) break;
    }
    taken.reverse();
    for (const phrase of taken) phrase.governor = predicate;
    if (taken.length > 0) predicate.args.unshift(...taken);
  };

  const addPredicate = (word: Word, verb: VerbReading, headline: boolean): Predicate => {
    if (open.length > 0) {
      const last = open.at(-1) as Word;
      // `평가받은 [바] 있다`, `투자할 [수] 있다`
      widenOver(closePhrase(last.case, last));
    }
    releaseConjuncts();
    for (const phrase of modifiers) pending.push(phrase);
    modifiers = [];
    const predicate = newPredicate(predicates.length, word, verb, headline);
    if (relative !== null) {
      // an adnominal clause straight before a predicate noun: `투자할 계획이다`
      relative.next = predicate;
      relative = null;
    }
    predicates.push(predicate);
    return predicate;
  };

  const stand = (predicate: Predicate) => {
    const outer: Phrase[] = [];
    if (subject !== null && !predicate.args.includes(subject)) outer.push(subject);
    if (topic !== null && !predicate.args.includes(topic)) outer.push(topic);
    predicate.outer = outer;
  };

  const settle = (predicate: Predicate) => {
    const { kind, adnominalQuote } = predicate.ending;
    const relates = kind === "adnominal" || (kind === "quotative" && adnominalQuote === true);
    take(predicate);
    if (!relates || kind === "quotative") {
      for (const phrase of predicate.args) if (phrase.case === "subject" || phrase.case === "also") subject = phrase;
    }
    stand(predicate);
    if (relates) relative = predicate;
    if (kind === "adnominal") {
      // `들여 [짓는] 사업`: a clause in -아/-어 leads to whatever comes next
      waiting = waiting.filter((w) => {
        if (w === predicate || (w.ending.surface !== "" && w.ending.surface !== "서")) return true;
        w.next = predicate;
        return false;
      });
    } else {
      for (const earlier of waiting) if (earlier !== predicate) earlier.next = predicate;
      waiting = kind === "final" || relates ? [] : [predicate];
    }
    // `A는 B가 …했다고 밝혔다`: B stays inside the report
    if (kind === "final" || (kind === "quotative" && !relates && topic !== null)) subject = null;
    if (kind === "quotative" && !relates && outerTopic !== null) {
      topic = outerTopic;
      outerTopic = null;
    }
  };

  const widenOver = (phrase: Phrase) => {
    if (phrase.relative !== null && isGapless(phrase)) widen(phrase.relative);
  };
  /** After an adnominal clause met a noun without an open place, it takes the rest too: `A가 B를 인수한 것으로`. */
  const widen = (predicate: Predicate) => {
    const rest: Phrase[] = [];
    // the noun itself may already be waiting on top
    let at = pending.length - 1;
    while (at >= 0 && (pending[at] as Phrase).start > predicate.start) at--;
    for (; at >= 0; at--) {
      const phrase = pending[at] as Phrase;
      if (phrase.case === "object" && predicate.args.some((a) => a.case === "object")) break;
      rest.unshift(phrase);
      pending.splice(at, 1);
      phrase.governor = predicate;
      if (phrase.case === "subject") break;
    }
    predicate.args.unshift(...rest);
    // `A를 인수하고 B를 개발할 계획`: the clause before shares the plan
    for (const earlier of waiting)
      if (earlier.end <= predicate.start && (earlier.next === null || earlier.next.index > predicate.index)) earlier.next = predicate;
    waiting = waiting.filter((earlier) => earlier.next !== predicate);
    if (topic === null) for (const phrase of rest) if (phrase.case === "subject" || phrase.case === "also") subject = phrase;
    stand(predicate);
  };

  /** The copula's noun closes a phrase of its own: `최대 투자자다`. */
  const equate = (word: Word, verb: VerbReading) => {
    const phrase = newPhrase("copula", open.at(-1) ?? word, word.mention, word);
    joinConjuncts(phrase);
    const predicate = addPredicate(word, verb, false);
    predicate.args.push(phrase);
    phrase.governor = predicate;
    if (phrase.relative !== null) {
      if (isContentNoun(phrase.head.verb?.noun ?? phrase.head.stem)) widen(phrase.relative);
      phrase.relative.next ??= predicate;
    }
    settle(predicate);
  };

  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const verb = word.verb;
    const previous = predicates.at(-1);
    if (previous !== undefined && open.length === 0 && words[i - 1]?.end === previous.end && isServing(previous, word)) {
      if (servesNoun(previous, word)) relative = previous;
      continue;
    }
    const touches = previous !== undefined && open.length === 0 && previous.end <= word.start && words[i - 1]?.end === previous.end;
    if (verb !== null) {
      if (touches && previous !== undefined && verb.noun === "" && isAuxiliaryOf(previous.ending, verb.lemma)) {
        absorb(previous, word, verb.lemma, verb.ending);
        if (relative === previous) relative = null;
        settle(previous);
        continue;
      }
      if (verb.lemma === "이다" && (word.mention !== null || open.length > 0 || word.stem !== "")) {
        open.push(word);
        equate(word, verb);
        continue;
      }
      settle(addPredicate(word, verb, false));
      continue;
    }
    open.push(word);
    const next = words[i + 1];
    const gives = next === undefined || word.after !== "" ? undefined : postpositionOf(caseOf(word), next);
    if (gives !== undefined && next !== undefined) {
      widenOver(closePhrase(gives, { ...word, end: word.end, stem: next.stem, after: next.after }));
      i++;
      continue;
    }
    const instance = open.length === 1 && isInstance(word, modifiers);
    const closes = relative !== null && open.length === 1 && closesAlone(word);
    const ends = word.case !== "none" || word.after !== "" || next === undefined || isWhen(word) || instance || closes;
    if (title && word.case === "none" && (word.after === "…" || next === undefined) && word.mention === null) {
      open.pop();
      settle(addPredicate(word, headlineReading(word.stem), true));
      continue;
    }
    const stated = next === undefined && !title ? statedBy(word) : null;
    if (stated !== null) equate(word, stated);
    else if (ends) widenOver(closePhrase(instance ? "topic" : closes ? caseOf(word) : word.case, word));
  }
  if (open.length > 0) closePhrase("none", open.at(-1) as Word);
  releaseConjuncts();
  for (const phrase of phrases) if (phrase.relative !== null && phrase.governor !== null) phrase.relative.next ??= phrase.governor;
  return { words, phrases, predicates, loose: [...pending] };

  /** The open words as a phrase; what modified them is spent. */
  function newPhrase(kase: PhraseCase, head: Word, headMention: Mention | null, last: Word): Phrase {
    const start = open[0]?.start ?? last.start;
    const phrase: Phrase = {
      index: phrases.length,
      start,
      end: last.end,
      words: open,
      head,
      case: kase,
      headMention,
      mentions: mentionsOf(open),
      modifiers,
      relative,
      conjuncts: [],
      governor: null,
    };
    if (relative !== null) relative.modifies = phrase;
    phrases.push(phrase);
    open = [];
    relative = null;
    modifiers = [];
    return phrase;
  }
}
