/** When an event happens: the date beside it. */
import type { Segment } from "../clause/segments.js";
import type { Mention } from "../contract/types.js";
import type { Candidate } from "./candidates.js";
import type { ClaimDraft } from "./draft.js";
import type { Trigger } from "./triggers.js";

/** `[2020년 10월] 한빛 상장 이전`: a date that opens the noun phrase of a bare event noun. */
export function dateBefore({ phrases }: Segment, { phrase }: Trigger): ClaimDraft["time"] {
  if (phrase === null) return null;
  const first = phrase.modifiers[0] ?? phrase;
  const date = phrases[first.index - 1];
  const mention = date?.case === "none" ? date.headMention : null;
  return mention?.kind === "date" && date !== undefined && first.start - date.end <= 1 && !mention.value.timex.endsWith("_REF")
    ? mention.value
    : null;
}

const TIME_PLACES = new Set(["none", "dative", "locative", "until", "from", "circumstance", "instrument", "genitive"]);

export function timeOf(candidates: readonly Candidate[]): Extract<Mention, { kind: "date" }>["value"] | null {
  for (const c of candidates) {
    if (!TIME_PLACES.has(c.place)) continue;
    const date = c.mentions.find((m) => m.kind === "date");
    if (date?.kind === "date" && !date.value.timex.endsWith("_REF")) return date.value;
  }
  return null;
}
