/** Puts sides into the roles of a sanction, with the members of the list they head. */
import { enumerated } from "../../clause/assembly.js";
import type { Phrase } from "../../clause/phrase.js";
import { addFiller } from "../draft.js";
import type { RefineInput } from "../refine.js";
import type { Side } from "./sanctionSides.js";

export const isSubjectPlace = (place: string): boolean => place === "subject" || place === "topic" || place === "also";

export function put({ draft }: Pick<RefineInput, "draft">, role: string, side: Side): void {
  addFiller(draft, role, { filler: side.filler, surety: "read", reason: side.place, inside: side.inside });
}

/** `네이버 등 플랫폼사들은`, `KT 등 다수의 기업들이`. */
const isList = (phrase: Phrase): boolean => enumerated(phrase) !== null || phrase.modifiers.some((m) => enumerated(m) !== null);

/** The side, the others of its list (`네이버와 카카오는`, `네이버 등 플랫폼사들은`), and whom `…를 비롯해`, `…는 물론` adds to it. */
export function putList(input: Pick<RefineInput, "draft">, role: string, side: Side, all: readonly Side[]): void {
  for (const s of all) {
    const together =
      s === side ||
      side.phrase.conjuncts.includes(s.phrase) ||
      (s.phrase === side.phrase &&
        (isList(side.phrase) || s.kind === "country" || (s.place === "object" && side.phrase.case === "dative"))) ||
      (s.phrase.case === "comitative" && s.place === side.place && s.phrase.index < side.phrase.index) ||
      (s.place === "including" && added(s, all) === side);
    if (together) put(input, role, s);
  }
}

/** `[쿠팡을 비롯해] 네이버와 카카오를`: the next side in the sentence, whoever stands alone before it. */
function added(including: Side, all: readonly Side[]): Side | undefined {
  const behind = all.filter((s) => s.place !== "including" && s.phrase.start > including.phrase.start && HEADS.has(s.place));
  const next = behind.reduce<Side | undefined>((a, b) => (a === undefined || b.phrase.start < a.phrase.start ? b : a), undefined);
  // the head of the list the next one is in
  return next === undefined ? undefined : (behind.find((s) => s.phrase.conjuncts.includes(next.phrase)) ?? next);
}
const HEADS: ReadonlySet<string> = new Set(["subject", "topic", "also", "object", "dative", "about", "circumstance"]);
