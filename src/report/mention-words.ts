/** A mention's value in words and as a flat row. */
import type { Extraction, Mention } from "../contract/types.js";
import { moneyInWords, percentInWords, quantityInWords } from "../text/value-words.js";
import type { Cell } from "./flat.js";
import type { PlaceOf } from "./place.js";
import { dateInWords, durationInWords } from "./time-words.js";
import { type Lang, PARTY_WORDS } from "./words.js";

/** `500억 달러`, `2027년부터`, `오픈AI (기업)`. */
export function mentionInWords(mention: Mention, { parties }: Extraction, lang: Lang): string {
  switch (mention.kind) {
    case "money":
      return moneyInWords(mention.value, lang);
    case "percent":
      return percentInWords(mention.value, lang);
    case "quantity":
      return quantityInWords(mention.value, lang);
    case "date":
      return dateInWords(mention.value, lang);
    case "duration":
      return durationInWords(mention.value, lang);
    case "party": {
      const party = parties.find((p) => p.id === mention.value.party);
      return party === undefined ? mention.value.party : `${party.name} (${PARTY_WORDS[party.kind][lang]})`;
    }
    case "chip":
      return mention.value.vendor === null ? mention.value.name : `${mention.value.name} (${mention.value.vendor})`;
    case "product":
      return mention.value.name;
  }
}

export const MENTION_KEYS = [
  "article",
  "publishedAt",
  "id",
  "kind",
  "text",
  "value",
  "min",
  "max",
  "unit",
  "bound",
  "timex",
  "mod",
  "entity",
  "name",
  "assumed",
  "conversionOf",
  "line",
  "column",
  "start",
  "end",
  "rule",
] as const;
export type MentionRow = Readonly<Record<(typeof MENTION_KEYS)[number], Cell>>;

/** `unit` is the currency of money; a duration stands under `timex`; `entity` is a party's or chip's id. */
export function mentionRow({ article, parties }: Extraction, mention: Mention, placeOf: PlaceOf): MentionRow {
  const { line, column } = placeOf(mention.start);
  return {
    article: article.id,
    publishedAt: article.publishedAt,
    id: mention.id,
    kind: mention.kind,
    text: mention.text,
    value: null,
    min: null,
    max: null,
    unit: null,
    bound: null,
    timex: null,
    mod: null,
    entity: null,
    name: null,
    ...valueCells(mention, parties),
    assumed: mention.assumed.length === 0 ? null : mention.assumed.join("; "),
    conversionOf: mention.conversionOf,
    line,
    column,
    start: mention.start,
    end: mention.end,
    rule: mention.rule,
  };
}

function valueCells(mention: Mention, parties: Extraction["parties"]): Partial<MentionRow> {
  switch (mention.kind) {
    case "money": {
      const { amount, currency, bound, min, max } = mention.value;
      return { value: amount, unit: currency, bound, min, max };
    }
    case "percent":
    case "quantity": {
      const { value, unit, bound, min, max } = mention.value;
      return { value, unit, bound, min, max };
    }
    case "date":
      return { timex: mention.value.timex, mod: mention.value.mod };
    case "duration":
      return { timex: mention.value.iso, bound: mention.value.bound };
    case "party":
      return { entity: mention.value.party, name: parties.find((p) => p.id === mention.value.party)?.name ?? null };
    case "chip":
      return { entity: mention.value.chip, name: mention.value.name };
    case "product":
      return { name: mention.value.name };
  }
}
