/** Everybody named around a trigger, and the place they stand in. */
import { enumerated } from "../../clause/assembly.js";
import type { Phrase } from "../../clause/phrase.js";
import type { Mention, Party } from "../../contract/types.js";
import type { Place } from "../block.js";
import type { RefineInput } from "../refine.js";

export interface Named {
  readonly mention: Mention;
  readonly place: Place;
  readonly phrase: Phrase;
  /** Stands in the trigger's own noun phrase. */
  readonly inside: boolean;
}

const SUBJECTS: ReadonlySet<string> = new Set(["subject", "topic", "also"]);

export const isSubject = (named: Pick<Named, "place">): boolean => SUBJECTS.has(named.place);

/** Nearest first, each mention once. `all`: everybody in a phrase, not only its head. */
export function namedBy({ draft, trigger, candidates }: RefineInput, all = false): Named[] {
  const out: Named[] = [];
  const seen = new Set<string>();
  const add = (mention: Mention | null, place: Named["place"], phrase: Phrase, inside: boolean) => {
    if (mention?.kind !== "party" || seen.has(mention.id)) return;
    seen.add(mention.id);
    out.push({ mention, place, phrase, inside });
  };
  const addPhrase = (phrase: Phrase, place: Named["place"], inside: boolean) => {
    const head = phrase.headMention?.kind === "party" ? [phrase.headMention] : [];
    const offered = head.length > 0 && !all ? head : [...head, ...phrase.mentions.filter((m) => m.kind === "party")];
    for (const mention of offered) add(mention, place, phrase, inside);
    for (const conjunct of phrase.conjuncts) add(conjunct.headMention, place, conjunct, inside);
    for (const modifier of phrase.modifiers) {
      // `[네이버]의 [카카오] 인수를 승인했다`: the owner of an act whose object stands in its own phrase
      const owner = modifier.case === "genitive" && place === "object" && head.length === 0;
      if (offered.length > 0 && !owner) continue;
      // `KT·LG유플러스 등 [다수의] 기업들이`: the members of the list are meant
      const members = isSubject({ place }) && enumerated(modifier) !== null ? [...modifier.conjuncts, modifier] : [];
      for (const member of members) for (const mention of member.mentions) add(mention, place, phrase, inside);
      const at = modifier.case === "about" ? "about" : place === "object" || place === "subject" ? "genitive" : place;
      add(modifier.headMention, at, modifier, inside);
      if (modifier.case === "genitive") for (const conjunct of modifier.conjuncts) add(conjunct.headMention, at, conjunct, inside);
    }
  };
  for (const c of candidates) if (c.phrase !== trigger.phrase) addPhrase(c.phrase, c.place, c.inside);
  const own = trigger.phrase?.words.filter((w) => w.end <= trigger.span.start && w.mention?.kind === "party") ?? [];
  if (trigger.phrase !== null) for (const w of own.toReversed()) add(w.mention, "compound", trigger.phrase, true);
  if (draft.segment.sentence.zone === "title") for (const phrase of draft.segment.phrases) addPhrase(phrase, phrase.case, false);
  return out;
}

export function kindOf(mention: Mention, parties: ReadonlyMap<string, Party>): Party["kind"] | null {
  return mention.kind === "party" ? (parties.get(mention.value.party)?.kind ?? null) : null;
}
