/** Does a quantity measure capacity, and not a price, a demand, a specification or any other count? */
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import type { MentionOf } from "../../contract/types.js";
import {
  actOf,
  isAgainst,
  isCounted,
  isDeal,
  isFacility,
  isOutput,
  isProducing,
  isRanking,
  isRate,
  isState,
  type Measure,
  stemsOf,
} from "./lexicon.js";
import type { Path } from "./path.js";

/** What a capacity has been told of lately: a bare figure of the same unit goes on from there. */
export interface Recent {
  readonly unit: string;
  readonly measure: Measure;
  readonly sentence: number;
}

const MEMORY = 6;
/** A ranking of sites may come long after their sum. */
const LONG_MEMORY = 16;
const FEW = 50;
/** Accelerators are counted as cards, also by a model the lexicon does not know: `H200 2만 장`. */
const CARDS = "장";
const MODEL = /^[A-Z]{1,4}\d{2,4}[A-Z]{0,2}$/;
const BESIDE = new Set(["object", "topic", "subject", "also"]);
const SIDELONG = new Set(["than", "circumstance", "except", "cause"]);

export type Evidence = "chips" | "plant" | "recent";

export function evidenceOf(
  segment: Segment,
  path: Path,
  mention: MentionOf<"quantity">,
  measure: Measure,
  recent: readonly Recent[],
): Evidence | null {
  const own = path.phrases[0] as Phrase;
  if (SIDELONG.has(own.case) || path.phrases.some((p) => SIDELONG.has(p.case))) return null;
  if (path.noun !== null && path.act === "give" && path.phrases.some((p) => isDeal(p.head.stem))) return null;
  const within = path.phrases.flatMap((p) => [p, ...p.modifiers]);
  const beside =
    path.predicate === null
      ? []
      : [...path.predicate.args, ...path.predicate.outer].filter((p) => !within.includes(p) && BESIDE.has(p.case));
  const inStems = within.flatMap(stemsOf);
  const besideStems = beside.flatMap((p) => [...stemsOf(p), ...p.modifiers.flatMap(stemsOf)]);
  if (inStems.some(isAgainst) || beside.some((p) => isAgainst(p.head.stem))) return null;
  const { act } = path;
  const all = [...inStems, ...besideStems];
  const sized = all.some(isState);
  const site = all.some(isFacility);
  const toldWithin = (reach: number) => recent.some((r) => r.unit === mention.value.unit && segment.sentence.index - r.sentence <= reach);
  const told = toldWithin(MEMORY);

  const rated = isRated(own, mention);
  if (rated && path.predicate !== null && path.noun === null && isProducing(path.predicate) && producerOf(path.predicate, site))
    return "plant";

  if (measure === "power" || measure === "energy" || measure === "flops") {
    if (act === "gain" || act === "build") return "plant";
    if (act === "give") return sized || site || measure === "power" ? "plant" : null;
    if (act === "buy" || act === "use") return sized || site ? "plant" : null;
    if (act === null && path.predicate !== null && isRanking(path.predicate) && toldWithin(LONG_MEMORY)) return "recent";
    if (act === "reach" || path.copula) return sized || (site && path.copula) ? "plant" : null;
    return null;
  }

  const chips =
    measure === "pieces" &&
    ([...own.mentions, ...own.modifiers.flatMap((p) => p.mentions), ...beside.flatMap((p) => p.mentions)].some(
      (m) => m.kind === "chip" && (m.value.kind === "accelerator" || m.value.kind === "cpu"),
    ) ||
      inStems.some(isCounted) ||
      (mention.value.unit === CARDS && own.words.some((w) => w.end <= mention.start && MODEL.test(w.stem))) ||
      beside.some((p) => isCounted(p.head.stem)));
  const relative = beside.some((p) => relativeOf(p) !== null);
  // `3000억원이면 서버를 2만 대 [구입할 수 있다]`: what money buys is nobody's
  if (act === "buy" && path.predicate?.modifies?.head.stem === "수") return null;
  const size = mention.value.value ?? mention.value.max ?? mention.value.min ?? 0;
  if (chips && (act === "gain" || act === "buy" || act === "build")) return "chips";
  if (chips && (act === "give" || act === "use") && size >= FEW) return "chips";
  if (chips && (act === "reach" || path.copula) && (sized || relative)) return "chips";
  if (act === "build" || act === "gain" || act === "reach" || path.copula) {
    if (sized) return "plant";
    if (rated && (site || all.some(isOutput))) return "plant";
    if (act === "build" && site && path.phrases.length > 1) return "plant";
    if (rated && told) return "recent";
  }
  if (
    measure === "pieces" &&
    told &&
    size >= FEW &&
    (act === "gain" ||
      act === "build" ||
      act === "buy" ||
      act === "give" ||
      (act === "reach" && besideStems.some((s) => s.endsWith("물량"))))
  )
    return "recent";
  return null;
}

/** `[공장은] 연간 20만대를 생산한다`, `생산할 [수] 있다`, `생산하는 [공장]`: what a plant can do, not what was made. */
function producerOf({ ending, modifies, args }: Predicate, site: boolean): boolean {
  if (ending.tense === "past") return false;
  if (ending.kind !== "adnominal" || modifies === null)
    return (
      (site && args.some((a) => a.case === "topic" || a.case === "subject")) ||
      args.some((a) => a.case === "locative" && isFacility(a.head.stem))
    );
  return modifies.head.stem === ABLE || isFacility(modifies.head.stem);
}
const ABLE = "수";

/** The clause before a phrase or its modifiers that does something with a capacity: `[보유한] 엔비디아의 GPU는`. */
export const relativeOf = (phrase: Phrase): Predicate | null =>
  [phrase, ...phrase.modifiers].map((p) => p.relative).find((r) => r !== null && actOf(r) !== null) ?? null;

/** `월 [3천장]`, `연산 [20만t]`: so much in a span of time. */
function isRated(phrase: Phrase, mention: MentionOf<"quantity">): boolean {
  const at = phrase.words.findIndex((w) => w.start <= mention.start && mention.start < w.end);
  return (
    isRate(phrase.words[at - 1]?.stem ?? "") ||
    isRate((phrase.words[at]?.stem ?? "").slice(0, Math.max(0, mention.start - (phrase.words[at]?.start ?? 0))))
  );
}
