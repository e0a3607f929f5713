/** Both sides of a sanction: an authority is known by what it is, in a suit by who sues; everybody else named is its target. */
import type { Phrase, PhraseCase, Predicate } from "../../clause/parse.js";
import type { Mention, Party } from "../../contract/types.js";
import type { RefineInput } from "../refine.js";
import { INSTITUTIONS } from "./sanctionWords.js";

export interface Named {
  readonly mention: Mention;
  readonly place: PhraseCase | "compound" | "head";
  readonly phrase: Phrase;
  /** Stands in the trigger's own noun phrase. */
  readonly inside: boolean;
}

const SUBJECTS: ReadonlySet<string> = new Set(["subject", "topic", "also"]);
const SIDES: ReadonlySet<string> = new Set(["dative", "about", "object", "circumstance", "compound", "genitive", "head", "copula"]);

/** Everybody named around the trigger, nearest first, each once. */
export function namedBy({ draft, trigger, candidates }: RefineInput): Named[] {
  const out: Named[] = [];
  const seen = new Set<string>();
  const add = (mention: Mention | null, place: Named["place"], phrase: Phrase, inside: boolean) => {
    if (mention?.kind !== "party" || seen.has(mention.id)) return;
    seen.add(mention.id);
    out.push({ mention, place, phrase, inside });
  };
  const addPhrase = (phrase: Phrase, place: Named["place"], inside: boolean) => {
    const offered = phrase.headMention?.kind === "party" ? [phrase.headMention] : phrase.mentions.filter((m) => m.kind === "party");
    for (const mention of offered) add(mention, place, phrase, inside);
    for (const conjunct of phrase.conjuncts) add(conjunct.headMention, place, conjunct, inside);
    if (offered.length === 0)
      for (const modifier of phrase.modifiers)
        add(modifier.headMention, place === "object" || place === "subject" ? "genitive" : place, modifier, inside);
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

/** May it fine, forbid, allow, search? Heads of state act for their country. */
export function isAuthority(mention: Mention, parties: ReadonlyMap<string, Party>, code: string): boolean {
  const kind = kindOf(mention, parties);
  if (kind === "government") return true;
  if (kind === "institution") return code === "approval" && INSTITUTIONS.has(mention.text);
  return kind === "person" && code === "tariff";
}

export const isSubject = (named: Named): boolean => SUBJECTS.has(named.place);
export const isSide = (named: Named): boolean => SIDES.has(named.place);

/** What a tariff, ban or approval is about where no party is named: the words of its object or dative. */
export function thingOf(predicate: Predicate | null, trigger: RefineInput["trigger"]): { start: number; end: number } | null {
  const phrase = predicate?.args.findLast(
    (a) =>
      a !== trigger.phrase &&
      (a.case === "dative" || a.case === "about" || (a.case === "object" && trigger.phrase === null)) &&
      a.headMention === null,
  );
  if (phrase === undefined) return null;
  const words = phrase.words.filter(
    (w) => w.mention === null || w.mention.kind === "chip" || w.mention.kind === "product" || w.mention.kind === "party",
  );
  const first = words[0];
  return first === undefined ? null : { start: first.start, end: phrase.head.stemEnd };
}
