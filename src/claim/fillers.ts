/** Mentions and stretches of text → role fillers. */
import type { Filler, FillerOf, Mention, Party } from "../contract/types.js";
import type { Span } from "../core/span.js";
import { partiesOf } from "../mention/pronoun.js";

/** The fillers a mention makes: one, or one for each party meant (`양사`, `세 회사`). */
export function fillersOf(mention: Mention, parties: ReadonlyMap<string, Party>): Filler[] {
  const first = fillerOf(mention, parties);
  if (mention.kind !== "party" || first.kind !== "party") return [first];
  const fillers: Filler[] = [];
  for (const id of partiesOf(mention)) {
    const party = parties.get(id);
    if (id === first.party) fillers.push(first);
    else if (party !== undefined) fillers.push({ ...first, party: id, name: party.name });
  }
  return fillers;
}

/** The filler a mention makes; products become text with their span. */
export function fillerOf(mention: Mention, parties: ReadonlyMap<string, Party>): Filler {
  switch (mention.kind) {
    case "party":
      return {
        kind: "party",
        party: mention.value.party,
        name: parties.get(mention.value.party)?.name ?? mention.text,
        role: null,
        mention: mention.id,
      };
    case "money":
      return { kind: "money", money: mention.value, krw: null, usd: null, direction: null, basis: null, mention: mention.id };
    case "percent":
      return { kind: "percent", percent: mention.value, direction: null, basis: null, mention: mention.id };
    case "quantity":
      return { kind: "quantity", quantity: mention.value, direction: null, basis: null, mention: mention.id };
    case "date":
      return { kind: "date", date: mention.value, mention: mention.id };
    case "duration":
      return { kind: "duration", duration: mention.value, mention: mention.id };
    case "chip":
      return { kind: "chip", chip: mention.value.chip, name: mention.value.name, mention: mention.id };
    case "product":
      return { kind: "text", text: mention.text, start: mention.start, end: mention.end };
  }
}

export const textFiller = (text: string, span: Span): FillerOf<"text"> => ({
  kind: "text",
  text: text.slice(span.start, span.end),
  start: span.start,
  end: span.end,
});
export const codeFiller = (code: string, text: string, span: Span): FillerOf<"code"> => ({
  kind: "code",
  code,
  text: text.slice(span.start, span.end),
  start: span.start,
  end: span.end,
});
