/** What stands around a clause and belongs to it: the day of the clause before, the sum paid in it. */

import seeds from "../../../seeds/lexicon/acquisition.json" with { type: "json" };
import offerings from "../../../seeds/lexicon/offerings.json" with { type: "json" };
import status from "../../../seeds/lexicon/status.json" with { type: "json" };
import { isContentNoun } from "../../clause/function-words.js";
import type { Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import type { Word } from "../../clause/words.js";
import { chainFrom, nounOf } from "../../context/chain.js";
import type { DateValue, Mention } from "../../contract/types.js";

const DEMANDS: ReadonlySet<string> = new Set(status.demands);
const BIDS: ReadonlySet<string> = new Set(offerings.bids);
const BOOKS: ReadonlySet<string> = new Set(offerings.demand);
const BID: ReadonlySet<string> = new Set(offerings.bid);
const HOLDING: ReadonlySet<string> = new Set(seeds.holding);
const DATED: ReadonlySet<string> = new Set(["none", "dative", "locative", "until", "from", "circumstance"]);

/** Clauses that lead to `predicate` without a tense of their own: `6000만달러를 [투자해] … 취득했다`. */
export function leadingClauses(segment: Segment, predicate: Predicate): Predicate[] {
  return segment.predicates.filter(
    (p) => p.index < predicate.index && p.ending.kind === "connective" && p.ending.tense === null && leadsTo(p.next, predicate),
  );
}

/** `1000억원을 투입해 [라온이 보유한] 지분을 매입했다`: a clause of holding in between takes nothing of it. */
const leadsTo = (next: Predicate | null, predicate: Predicate): boolean =>
  next === predicate ||
  (next !== null && next.ending.kind === "adnominal" && HOLDING.has(next.name) && next.modifies?.governor === predicate);

/** The clause that holds `predicate` in a content noun: `인수한 [바 있다]`, `인수하는 것으로 [알려졌다]`. */
export function holdingClause(predicate: Predicate): Predicate | null {
  const phrase = predicate.ending.kind === "adnominal" ? predicate.modifies : null;
  return phrase !== null && isContentNoun(nounOf(phrase)) ? phrase.governor : null;
}

/** `상장에 나설 것을 [촉구했다]`, `10조원 투입을 [요구했다]`: what somebody asks for is nobody's plan. `named`: the event is a noun, not the predicate itself. */
export function isDemanded(predicate: Predicate | null, named: boolean): boolean {
  if (predicate === null) return false;
  if (named && DEMANDS.has(predicate.name)) return true;
  return chainFrom(predicate).some((link) => link.kind === "predicate" && DEMANDS.has(link.predicate.name));
}

/** A date that stands before the clause rather than in it: `지난해 7월 4500만유로를 투자해 지분 18%를 취득했다`. */
export function dateAround(segment: Segment, predicate: Predicate | null): DateValue | null {
  if (predicate === null) return null;
  const held = holdingClause(predicate);
  const clauses = [...leadingClauses(segment, predicate), ...(held === null ? [] : [held])];
  for (const clause of clauses)
    for (const arg of clause.args) {
      const date = DATED.has(arg.case) && arg.start < predicate.start ? arg.headMention : null;
      if (date?.kind === "date" && !date.value.timex.endsWith("_REF")) return date.value;
    }
  // `[지난해 말] 직원 50명을`: a date that opens the phrase of an object or subject
  for (const arg of predicate.args) {
    const first = arg.words[0]?.mention;
    if (arg.words.length > 1 && first?.kind === "date" && !first.value.timex.endsWith("_REF")) return first.value;
  }
  return null;
}

/** The money a clause that leads to `predicate` spends. */
export function sumSpentBefore(segment: Segment, predicate: Predicate, spending: ReadonlySet<string>): Mention | null {
  for (const clause of leadingClauses(segment, predicate)) {
    if (!spending.has(clause.noun + clause.lemma)) continue;
    const money = clause.args
      .flatMap((a) => (a.case === "object" ? a.mentions : []))
      .find((m) => m.kind === "money" && m.conversionOf === null);
    if (money !== undefined) return money;
  }
  return null;
}

/** `수요예측에서 1조원의 [주문]을 받았다`, `700억원 모집에 5000억원의 [자금]이 몰렸다`: bid, neither ordered nor paid in. */
export function isBid(segment: Segment, { stem }: Word): boolean {
  return (
    BID.has(stem) && segment.words.some((w) => (BIDS.has(w.stem) && (w.case === "locative" || w.case === "dative")) || BOOKS.has(w.stem))
  );
}
