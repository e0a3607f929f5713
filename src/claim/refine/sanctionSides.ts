/** Both sides of a sanction: an authority is known by what it is, in a suit by who sues; everybody else named is its target. */
import type { Predicate } from "../../clause/phrase.js";
import type { Mention, Party } from "../../contract/types.js";
import type { RefineInput } from "../refine.js";
import { kindOf } from "./named.js";
import { INSTITUTIONS } from "./sanctionWords.js";

/** May it fine, forbid, allow, search? Heads of state act for their country. */
export function isAuthority(mention: Mention, parties: ReadonlyMap<string, Party>, code: string): boolean {
  const kind = kindOf(mention, parties);
  if (kind === "government") return true;
  if (kind === "institution") return code === "approval" && INSTITUTIONS.has(mention.text);
  return kind === "person" && code === "tariff" && mention.kind === "party" && parties.get(mention.value.party)?.known === true;
}

/** What a tariff, ban or approval is about where no party is named: the words of its object or dative. */
export function thingOf(predicate: Predicate | null, trigger: RefineInput["trigger"]): { start: number; end: number } | null {
  const about = trigger.phrase?.modifiers.findLast((m) => m.case === "about" && m.headMention === null);
  const phrase =
    about ??
    predicate?.args.findLast(
      (a) =>
        a !== trigger.phrase &&
        (a.case === "dative" || a.case === "about" || (a.case === "object" && trigger.phrase === null)) &&
        (a.headMention === null || a.headMention.rule === "country"),
    );
  if (phrase === undefined) return null;
  const words = phrase.words.filter(
    (w) => w.mention === null || w.mention.kind === "chip" || w.mention.kind === "product" || w.mention.kind === "party",
  );
  const first = words[0];
  return first === undefined ? null : { start: first.start, end: phrase.head.stemEnd };
}
