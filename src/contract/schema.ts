/**
 * The records of an extraction, as zod schemas: the one place where names and shapes are defined.
 * Types are inferred from here (`types.ts`); only commands that validate or print schemas load zod.
 */
import { z } from "zod";
import { BASES, BOUNDS, CHECK_KINDS, CHIP_KINDS, CLAIM_TYPES, DIRECTIONS, PARTY_KINDS, type SCHEMA_NAMES, STATUSES } from "./codes.js";

const offset = z.int().nonnegative();
const id = z.string();
const bound = z.enum(BOUNDS);

export const moneyValue = z.strictObject({
  amount: z.number().nullable(),
  currency: z.string().length(3),
  bound,
  min: z.number().nullable(),
  max: z.number().nullable(),
});
export const percentValue = z.strictObject({
  value: z.number().nullable(),
  unit: z.enum(["%", "%p", "bp"]),
  bound,
  min: z.number().nullable(),
  max: z.number().nullable(),
});
export const quantityValue = z.strictObject({
  value: z.number().nullable(),
  unit: z.string(),
  bound,
  min: z.number().nullable(),
  max: z.number().nullable(),
});
export const dateValue = z.strictObject({ timex: z.string(), mod: z.enum(["start", "mid", "end", "approx"]).nullable() });
export const durationValue = z.strictObject({ iso: z.string(), bound });
export const chipValue = z.strictObject({
  chip: z.string(),
  name: z.string(),
  vendor: z.string().nullable(),
  family: z.string().nullable(),
  kind: z.enum(CHIP_KINDS),
});

const mentionBase = {
  id,
  start: offset,
  end: offset,
  text: z.string(),
  sentence: z.int().nonnegative(),
  /** What the tool supplied rather than read, e.g. `["currency"]` or `["year"]`. */
  assumed: z.array(z.string()),
  /** The mention whose value this one restates in another currency or unit: `500억 달러(약 70조원)`. */
  conversionOf: id.nullable(),
  /** The lexicon row or recogniser that found it. */
  rule: z.string(),
};
export const mention = z
  .discriminatedUnion("kind", [
    z.strictObject({ ...mentionBase, kind: z.literal("money"), value: moneyValue }),
    z.strictObject({ ...mentionBase, kind: z.literal("percent"), value: percentValue }),
    z.strictObject({ ...mentionBase, kind: z.literal("quantity"), value: quantityValue }),
    z.strictObject({ ...mentionBase, kind: z.literal("date"), value: dateValue }),
    z.strictObject({ ...mentionBase, kind: z.literal("duration"), value: durationValue }),
    z.strictObject({ ...mentionBase, kind: z.literal("party"), value: z.strictObject({ party: id }) }),
    z.strictObject({ ...mentionBase, kind: z.literal("chip"), value: chipValue }),
    z.strictObject({ ...mentionBase, kind: z.literal("product"), value: z.strictObject({ name: z.string() }) }),
  ])
  .meta({ id: "Mention" });

export const party = z
  .strictObject({
    id,
    name: z.string(),
    nameEn: z.string().nullable(),
    kind: z.enum(PARTY_KINDS),
    ticker: z.string().nullable(),
    parent: z.string().nullable(),
    known: z.boolean(),
    anonymous: z.boolean(),
    surfaces: z.array(z.string()),
  })
  .meta({ id: "Party" });

export const converted = z.strictObject({
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  rate: z.number(),
  basis: z.enum(["option", "article", "reference", "same"]),
  month: z.string().nullable(),
});
const mentionRef = id.nullable();
const direction = z.enum(DIRECTIONS).nullable();
const basis = z.enum(BASES).nullable();
const partyFiller = z.strictObject({
  kind: z.literal("party"),
  party: id,
  name: z.string(),
  role: z.string().nullable(),
  mention: mentionRef,
});
export const filler = z
  .discriminatedUnion("kind", [
    partyFiller,
    z.strictObject({
      kind: z.literal("money"),
      money: moneyValue,
      krw: converted.nullable(),
      usd: converted.nullable(),
      direction,
      basis,
      mention: mentionRef,
    }),
    z.strictObject({ kind: z.literal("percent"), percent: percentValue, direction, basis, mention: mentionRef }),
    z.strictObject({ kind: z.literal("quantity"), quantity: quantityValue, direction, basis, mention: mentionRef }),
    z.strictObject({ kind: z.literal("date"), date: dateValue, mention: mentionRef }),
    z.strictObject({ kind: z.literal("duration"), duration: durationValue, mention: mentionRef }),
    z.strictObject({ kind: z.literal("chip"), chip: z.string(), name: z.string(), mention: mentionRef }),
    z.strictObject({ kind: z.literal("text"), text: z.string(), start: offset, end: offset }),
    z.strictObject({ kind: z.literal("code"), code: z.string(), text: z.string(), start: offset, end: offset }),
  ])
  .meta({ id: "Filler" });

const evidence = z.strictObject({ start: offset, end: offset, text: z.string(), sentence: z.int().nonnegative() });
export const attribution = z
  .strictObject({
    speaker: partyFiller.nullable(),
    verb: z.string(),
    kind: z.enum(["stated", "reported", "anonymous"]),
    source: partyFiller.nullable(),
  })
  .meta({ id: "Attribution" });
export const claim = z
  .strictObject({
    id,
    type: z.enum(CLAIM_TYPES),
    roles: z.record(z.string(), z.array(filler)),
    status: z.enum(STATUSES),
    polarity: z.enum(["positive", "negative"]),
    time: dateValue.nullable(),
    condition: z.string().nullable(),
    attribution: attribution.nullable(),
    evidence,
    moreEvidence: z.array(evidence),
    confidence: z.number().min(0).max(1),
    links: z.array(z.strictObject({ type: z.enum(["partOf", "contradicts"]), claim: id })),
    rule: z.string(),
  })
  .meta({ id: "Claim" });
export const check = z
  .strictObject({
    kind: z.enum(CHECK_KINDS),
    severity: z.enum(["info", "warn"]),
    message: z.string(),
    mentions: z.array(id),
    claims: z.array(id),
    expected: z.string().nullable(),
    found: z.string().nullable(),
  })
  .meta({ id: "Check" });
export const warning = z.strictObject({ code: z.string(), message: z.string() }).meta({ id: "Warning" });
export const article = z
  .strictObject({
    id: z.string(),
    source: z.string().nullable(),
    title: z.string().nullable(),
    publishedAt: z.string().nullable(),
    publishedAtFrom: z.enum(["option", "metadata", "text"]).nullable(),
    sha256: z.string(),
    length: offset,
    offsets: z.enum(["utf16", "codepoint", "utf8"]),
    /** The text that spans point into; only with `--with-text`. */
    text: z.string().optional(),
  })
  .meta({ id: "Article" });
export const extraction = z
  .strictObject({
    schema: z.literal("aistrat.extraction/1"),
    article,
    parties: z.array(party),
    mentions: z.array(mention),
    claims: z.array(claim),
    checks: z.array(check),
    warnings: z.array(warning),
  })
  .meta({ id: "Extraction", title: "Extraction" });

/** Every schema a user can ask for by name: `aistrat schema claim`. */
export const SCHEMAS = { extraction, article, party, mention, claim, filler, attribution, check, warning } as const satisfies Record<
  (typeof SCHEMA_NAMES)[number],
  z.ZodType
>;
