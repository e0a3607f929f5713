/** Computing, power and fab capacity: found from the quantity outwards, for a capacity is its figure. */
import type { Phrase } from "../clause/phrase.js";
import type { Segment } from "../clause/segments.js";
import type { DateValue, Mention, MentionOf } from "../contract/types.js";
import { type Evidence, evidenceOf, type Recent, relativeOf } from "./capacity/evidence.js";
import { sidesOf } from "./capacity/holders.js";
import { actOf, actOfStem, isBoundWord, isFacility, isProject, isRate, isStanding, isStative, measureOf } from "./capacity/lexicon.js";
import { climb, type Path, phraseOf } from "./capacity/path.js";
import { findSites } from "./capacity/sites.js";
import { decide } from "./decide.js";
import type { Discourse } from "./discourse.js";
import { addFiller, type ClaimContext, type ClaimDraft, newDraft } from "./draft.js";
import { fillerOf, fillersOf, textFiller } from "./fillers.js";
import { employerOf } from "./refine/contractSides.js";

/** What the article has told of capacities so far. */
export interface CapacityMemory {
  readonly recent: Recent[];
  last: ClaimDraft | null;
}
export const startCapacities = (): CapacityMemory => ({ recent: [], last: null });

/** Capacity claims of a segment. `owned`: mentions a figure has taken. */
export function findCapacities(
  context: ClaimContext,
  segment: Segment,
  owned: ReadonlySet<string>,
  discourse: Discourse,
  memory: CapacityMemory,
): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  for (const mention of segment.mentions) {
    if (mention.kind !== "quantity" || owned.has(mention.id)) continue;
    const measure = measureOf(mention.value);
    // `1440여 [기업]`: counted in 개, but not pieces
    if (measure === null || (measure === "pieces" && !mention.text.endsWith(mention.value.unit))) continue;
    const phrase = phraseOf(segment, mention);
    if (phrase === null) continue;
    const path = climb(segment, phrase, mention);
    const listed = path.predicate === null && path.act === null && segment.predicates.length === 0 && measure === "power";
    const evidence = listed ? listEvidence(segment) : evidenceOf(segment, path, mention, measure, memory.recent);
    if (evidence === null) continue;
    const made = draftsOf({ context, segment, mention, path, evidence, discourse, memory });
    drafts.push(...made);
    memory.recent.push({ unit: mention.value.unit, measure, sentence: segment.sentence.index });
    memory.last = made.at(-1) ?? memory.last;
  }
  return [...drafts, ...findSites(context, segment, drafts, discourse.topic(segment))];
}

/** `1단계: 60MW, 2027년 6월 준공`: a list item that ends in what is built. */
const listEvidence = (segment: Segment): Evidence | null => {
  const act = actOfStem(segment.words.at(-1)?.stem ?? "");
  return act === "build" || act === "gain" ? "plant" : null;
};

/** Sites and stages are told of at length under one topic. */
const TOPIC_REACH = 10;

interface Found {
  readonly context: ClaimContext;
  readonly segment: Segment;
  readonly mention: MentionOf<"quantity">;
  readonly path: Path;
  readonly evidence: Evidence;
  readonly discourse: Discourse;
  readonly memory: CapacityMemory;
}

function draftsOf(found: Found): ClaimDraft[] {
  const { context, segment, mention, path, discourse, memory } = found;
  const sides = sidesOf(segment, path, isFacility);
  const each = sides.holders.length > 1 && segment.words.some((w) => w.stem === "각각" || w.stem === "각기");
  const groups = each ? sides.holders.map((h) => [h]) : [sides.holders];
  return groups.map((holders) => {
    const draft = begin(found);
    addFiller(draft, "quantity", { filler: fillerOf(mention, context.parties), surety: "read", reason: found.evidence, inside: true });
    for (const holder of holders) {
      // a person stands for the house named with them
      const house = context.parties.get(holder.value.party)?.kind === "person" ? employerOf(context, holder.value.party) : null;
      addFiller(draft, "holder", { filler: fillerOf(house ?? holder, context.parties), surety: "read", reason: "who acts" });
    }
    if (holders.length === 0 && !sides.settled && segment.sentence.zone !== "title") inherit(draft, context, segment, discourse, memory);
    for (const provider of sides.providers)
      addFiller(draft, "provider", { filler: fillerOf(provider, context.parties), surety: "read", reason: "whose" });
    const object = objectOf(path, mention);
    if (object !== null)
      addFiller(draft, "object", { filler: textFiller(context.doc.text, object), surety: "near", reason: "what is counted" });
    return draft;
  });
}

function begin({ context, segment, mention, path, evidence, memory }: Found): ClaimDraft {
  const start = Math.min(path.phrases[0]?.start ?? mention.start, ...(path.predicate?.args ?? []).map((a) => a.start));
  const draft = newDraft({
    type: "capacity",
    time: timeOf(segment, path, mention),
    evidence: { start, end: Math.max(mention.end, path.phrases.at(-1)?.end ?? 0, path.predicate?.end ?? 0) },
    segment,
    predicate: deciding(path),
    rule: `capacity.${path.act ?? evidence}:${path.noun?.stem ?? path.predicate?.word.stem ?? "list"}`,
  });
  const { predicate } = path;
  decide(context, draft, path.noun !== null ? { behind: behind(path) } : path.copula ? { behind: [] } : null);
  if (path.predicate === null && path.act === null) draft.status = "planned";
  if (evidence === "recent" && path.act === null && memory.last !== null) draft.status = memory.last.status;
  if (draft.status === "planned" && path.act === "reach" && predicate?.ending.kind === "final" && isStative(predicate))
    draft.status = "done";
  // `짓는 사업이다`: what is under way by plan
  if (
    (draft.status === "done" || draft.status === "ongoing") &&
    predicate?.ending.kind === "adnominal" &&
    predicate.ending.tense === "present"
  ) {
    const head = predicate.modifies?.head;
    if (head !== undefined && isProject(head.verb?.noun ?? head.stem)) draft.status = "planned";
  }
  // `[도입하는] 장비는 3000장이다`: not there yet; `[운영하는] 용량은 1GW다` is
  const { predicate: decides } = draft;
  if (
    (draft.status === "done" || draft.status === "ongoing") &&
    decides !== predicate &&
    decides?.ending.tense === "present" &&
    !isStanding(decides)
  )
    draft.status = "planned";
  if (draft.status === "done" && predicate?.ending.kind === "intent") draft.status = "planned";
  // `연간 20만대를 생산할 수 [있다]`: what a plant can do it can do now
  const able = predicate?.modifies?.governor;
  if (draft.status === "planned" && path.act === null && able?.lemma === "있다" && able.ending.tense === "present") {
    const plant = able.ending.kind === "adnominal" ? able.modifies?.governor : null;
    if (able.ending.kind === "final" || (plant != null && isStanding(plant))) draft.status = "done";
  }
  if (isOldValue(path)) draft.status = "done";
  return draft;
}

/** `도입하는 장비는 B300 3000장이다`: the clause before the topic says how real it is. */
function deciding(path: Path): ClaimDraft["predicate"] {
  if (path.predicate === null || (!path.copula && path.act !== "reach")) return path.predicate;
  const relative = [...path.predicate.args, ...path.predicate.outer].map(relativeOf).find((r) => r !== null);
  return relative ?? path.predicate;
}

/** `1GW에서 2GW로 늘린다`: the first figure is what there is. */
const isOldValue = (path: Path): boolean =>
  (path.phrases[0]?.case === "locative" || path.phrases[0]?.case === "source") &&
  (path.act === "build" || path.act === "reach") &&
  (path.predicate?.args.some((a) => a.case === "instrument" && a.headMention?.kind === "quantity") ?? false);

const behind = (path: Path): string[] => {
  const words = path.phrases.flatMap((p) => p.words);
  return words.slice(words.indexOf(path.noun as (typeof words)[number]) + 1).map((w) => w.stem);
};

function inherit(draft: ClaimDraft, context: ClaimContext, segment: Segment, discourse: Discourse, memory: CapacityMemory): void {
  const topic = discourse.topic(segment, TOPIC_REACH);
  if (topic !== null) {
    for (const filler of fillersOf(topic, context.parties))
      addFiller(draft, "holder", { filler, surety: "assumed", reason: "running topic" });
    return;
  }
  for (const f of memory.last?.roles.get("holder") ?? []) addFiller(draft, "holder", { ...f, surety: "assumed", reason: "as before" });
}

const TIMES = new Set(["none", "dative", "locative", "until", "from", "circumstance", "instrument"]);
const isDate = (m: Mention): m is MentionOf<"date"> => m.kind === "date" && !m.value.timex.endsWith("_REF");

/** The date nearest before the quantity in its own phrase, beside it, in a list item behind it, else a deadline in front (`2030년까지 … 들여`). */
function timeOf(segment: Segment, path: Path, mention: Mention): DateValue | null {
  const before = (phrase: Phrase) => phrase.mentions.filter((m) => isDate(m) && m.start < mention.start) as MentionOf<"date">[];
  const own = path.phrases.flatMap(before).at(-1);
  if (own !== undefined) return own.value;
  const nearest = (phrases: readonly Phrase[]): DateValue | null =>
    phrases
      .filter((a) => TIMES.has(a.case) && !path.phrases.includes(a))
      .flatMap((a) => a.mentions.filter(isDate))
      .toSorted((a, b) => Math.abs(a.start - mention.start) - Math.abs(b.start - mention.start))[0]?.value ?? null;
  if (path.predicate === null) return nearest(segment.loose.filter((p) => p.start > mention.start));
  const inner = path.phrases.flatMap((p) => p.relative?.args ?? []);
  const led = segment.predicates
    .filter((p) => p.next === path.predicate && p.ending.kind === "connective" && actOf(p) === null)
    .flatMap((p) => p.args);
  return nearest(path.predicate.args) ?? nearest(inner) ?? nearest(led.filter((p) => p.case === "until"));
}

/** What the quantity counts or measures: the words before it, else the noun it is the size of. */
function objectOf(path: Path, mention: Mention): { start: number; end: number } | null {
  const upper = path.phrases.findLast((p) => p.case !== "copula" || p === path.phrases[0]) as Phrase;
  const own = path.phrases[0] as Phrase;
  const plain = (phrase: Phrase) =>
    phrase.words.filter(
      (w) =>
        (w.end <= mention.start || w.start >= mention.end) &&
        !isRate(w.stem) &&
        !isBoundWord(w.stem) &&
        w.stem.length > 1 &&
        w.mentions.every((m) => m.kind === "chip" || m.kind === "product"),
    );
  const words = upper !== own ? plain(upper) : plain(own).filter((w) => w.end <= mention.start);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) {
    const object = path.predicate?.args.find((p) => p.case === "object" && p !== own);
    return object === undefined ? null : { start: object.start, end: object.head.stemEnd };
  }
  return { start: first.start, end: last.stemEnd };
}
