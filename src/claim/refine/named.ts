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
    if (offered.length > 0) return;
    for (const modifier of phrase.modifiers) {
      // `KT·LG유플러스 등 [다수의] 기업들이`: the members of the list are meant
      const members = isSubject({ place }) && enumerated(modifier) !== null ? [...modifier.conjuncts, modifier] : [];
      for (const member of members) for (const mention of member.mentions) add(mention, place, phrase, inside);
      add(
        modifier.headMention,
        modifier.case === "about" ? "about" : place === "object" || place === "subject" ? "genitive" : place,
        modifier,
        inside,
      );
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
