/** From a claim's predicate to the end of its sentence: the links that say how real it is and who says so. */
import seeds from "../../seeds/lexicon/reporting.json" with { type: "json" };
import { isContentNoun } from "../clause/function-words.js";
import type { Phrase, Predicate } from "../clause/phrase.js";
import type { Ending } from "../text/conjugate.js";

export type Link =
  | { readonly kind: "ending"; readonly ending: Ending; readonly predicate: Predicate }
  | { readonly kind: "auxiliary"; readonly surface: string }
  | { readonly kind: "noun"; readonly stem: string; readonly phrase: Phrase }
  | { readonly kind: "predicate"; readonly predicate: Predicate };

const LONGEST = 8;
const CITES: ReadonlySet<string> = new Set(seeds.cites);

/** `투자할 계획이라고 밝혔다` → 투자하다, (관형 미래), 계획, 이다, (인용), 밝히다. Connective clauses end the chain. */
export function chainFrom(start: Predicate): Link[] {
  const links: Link[] = [];
  let predicate: Predicate | null = start;
  for (let step = 0; predicate !== null && step < LONGEST; step++) {
    if (step > 0) links.push({ kind: "predicate", predicate });
    for (const surface of predicate.auxiliaries) links.push({ kind: "auxiliary", surface });
    links.push({ kind: "ending", ending: predicate.ending, predicate });
    predicate = follow(predicate, links);
  }
  return links;
}

function follow(predicate: Predicate, links: Link[]): Predicate | null {
  const { kind } = predicate.ending;
  const phrase = predicate.modifies;
  if (phrase !== null) {
    const stem = nounOf(phrase);
    if (!isContentNoun(stem)) return null;
    links.push({ kind: "noun", stem, phrase });
    // `공개한 데 이어 실증을 진행한다`: what follows says nothing of it
    if (phrase.case === "circumstance") return null;
    return phrase.governor === predicate ? null : phrase.governor;
  }
  // `협의 중이라고 [소식통을 인용해] 보도했다`: how it is known stands between
  if (kind === "quotative" && predicate.next?.ending.kind === "connective" && CITES.has(predicate.next.name)) return predicate.next.next;
  if (kind === "quotative" || kind === "nominal" || kind === "intent" || kind === "adverbial" || kind === "adnominal")
    return predicate.next;
  return null;
}

/** The bare noun a phrase ends in; the copula's noun without its particle. */
export function nounOf(phrase: Phrase): string {
  return phrase.head.verb?.noun ?? phrase.head.stem;
}

/** `협의 중이다`, `협의중인` → 협의: the verbal noun that is under way; null for any other predicate. */
export function underWay(predicate: Predicate): string | null {
  if (predicate.lemma !== "이다" || !predicate.noun.endsWith(UNDER_WAY)) return null;
  if (predicate.noun.length > 2) return predicate.noun.slice(0, -1);
  const words = predicate.args.findLast((a) => a.case === "copula")?.words ?? [];
  return predicate.noun === UNDER_WAY && words.length >= 2 ? (words.at(-2)?.stem ?? null) : null;
}
const UNDER_WAY = "중";

/** `투자하다`, `늘리다`, `이다`: how lexicon rows name a predicate. */
export const nameOf = (predicate: Predicate): string => predicate.name;
