/** A product's figures: attribute and value. Figures of companies and markets are metrics and taken before. */
import seeds from "../../seeds/lexicon/specifications.json" with { type: "json" };
import type { Segment } from "../clause/segments.js";
import { vouch } from "../context/attribution.js";
import { chainFrom } from "../context/chain.js";
import type { Mention, Status } from "../contract/types.js";
import { addFiller, type ClaimContext, type ClaimDraft, newDraft } from "./draft.js";
import { fillerOf, textFiller } from "./fillers.js";
import type { Product } from "./products/phrase.js";
import {
  type Attribute,
  besideOf,
  doneOf,
  impliedOf,
  isFirm,
  isImproving,
  modifiedOf,
  overOf,
  type Seat,
  seatOf,
  supportedOf,
  unitOf,
  withinOf,
} from "./specifications/attribute.js";
import { type Owner, ownerOf } from "./specifications/owner.js";

const physical = new Set(seeds.physical);
const counted = new Set(seeds.counted);

/** How many sentences a product holds its attributes without being named again. */
const REACH = 2;

export function findSpecifications(context: ClaimContext, owned: ReadonlySet<string>): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  let last: { product: Product; sentence: number } | null = null;
  for (const segment of context.segments) {
    const { zone, index } = segment.sentence;
    if (zone === "title" || zone === "caption") continue;
    const told: { attribute: Attribute; unit: string }[] = [];
    for (const value of segment.mentions) {
      if (owned.has(value.id) || !isValue(value)) continue;
      const seat = seatOf(segment, value);
      if (seat === null || /^ ?당/.test(context.doc.text.slice(value.end, value.end + 2))) continue;
      const running: Product | null = last !== null && index - last.sentence <= REACH ? last.product : null;
      const unit = unitOf(value);
      const attribute =
        attributeOf(segment, value, seat) ??
        told.findLast((t) => t.unit === unit)?.attribute ??
        memoryAgain(segment, seat, unit, told.at(-1)?.attribute) ??
        null;
      if (attribute === null) continue;
      const owner = ownerOf(context, segment, value, seat, attribute, running);
      // a share told of nobody is a company's as well as a product's
      const share = unit === "%" || unit === "%p";
      if (owner === null || (owner.carried && share && !(isFirm(attribute) && isImproving(segment, value, seat)))) continue;
      told.push({ attribute, unit });
      drafts.push(draftOf(context, segment, value, seat, attribute, owner));
      if (!isReferenceValue(seat, value)) last = { product: owner.product, sentence: index };
    }
  }
  return drafts;
}

const BYTES = /^[KMGT]B$/;

/** `HBM4 8개, [총 288GB]를 얹었다`: how much memory the pieces before make. */
function memoryAgain({ phrases }: Segment, { phrase }: Seat, unit: string, last: Attribute | undefined): Attribute | undefined {
  const before = phrases[phrase.index - 1];
  const goes = BYTES.test(unit) && before !== undefined && before.words.at(-1)?.after === "," && last?.phrase === before;
  return goes && before.mentions.some((m) => m.kind === "chip" && m.value.kind === "memory") ? last : undefined;
}

const isValue = (m: Mention): boolean => {
  const unit = unitOf(m);
  return (m.kind === "quantity" && (physical.has(unit) || counted.has(unit))) || (m.kind === "percent" && unit === "%");
};

/** A counted figure wants its attribute said; a measured one may imply it. */
function attributeOf(segment: Segment, value: Mention, seat: Seat): Attribute | null {
  return (
    supportedOf(segment, value, seat) ??
    besideOf(segment, seat) ??
    overOf(segment, seat) ??
    withinOf(value, seat) ??
    doneOf(segment, value, seat) ??
    modifiedOf(seat) ??
    impliedOf(segment, value, seat.phrase)
  );
}

/** `H100(700W)`: the figure of what is compared with. */
const isReferenceValue = (seat: Seat, value: Mention): boolean =>
  seat.word.brackets.some((b) => b.start <= value.start && value.end <= b.end);

function draftOf(context: ClaimContext, segment: Segment, value: Mention, seat: Seat, attribute: Attribute, owner: Owner): ClaimDraft {
  const predicate = seat.phrase.governor;
  const starts = [value.start, attribute.start, ...(owner.product.start >= segment.start ? [owner.product.start] : [])];
  const draft = newDraft({
    type: "specification",
    status: statusOf(predicate),
    vouching: predicate === null ? null : vouch(segment, predicate, context.parties),
    evidence: { start: Math.min(...starts), end: Math.min(segment.end, Math.max(value.end, attribute.end, predicate?.end ?? 0)) },
    segment,
    predicate,
    rule: "specification",
  });
  const surety = owner.carried ? "assumed" : "read";
  addFiller(draft, "product", { filler: owner.product.filler, surety, reason: owner.carried ? "product in focus" : owner.product.naming });
  addFiller(draft, "attribute", { filler: textFiller(context.doc.text, attribute), surety: "near", reason: "attribute of the figure" });
  addFiller(draft, "value", { filler: fillerOf(value, context.parties), surety: "read", reason: "figure" });
  return draft;
}

const PLANS = /^(?:예정|계획|목표|방침)$/;

/** What a product has, it has, unless the text only means to give it. */
function statusOf(predicate: ClaimDraft["predicate"]): Status {
  if (predicate === null) return "done";
  for (const link of chainFrom(predicate)) {
    if (link.kind === "noun" && PLANS.test(link.stem)) return "planned";
    if (link.kind === "ending" && link.ending.surface === "겠다고") return "planned";
  }
  return "done";
}
