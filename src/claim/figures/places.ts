/** Figures told place by place: `국내 5만2000대, 해외 21만대`, `국내에서 3만대, 해외에서 9만대를 팔았다`. */
import type { RoleFiller } from "../draft.js";
import { textFiller } from "../fillers.js";
import { type Group, sibling, takes } from "./group.js";
import { metricSets, words } from "./lexicon.js";
import { isFlow } from "./memory.js";
import { following } from "./roles.js";
import type { Named, State } from "./state.js";
import { subjectAt } from "./subjects.js";
import { isFigure, type Token } from "./tokens.js";

/** The place straight before the figure, where another with a figure of the kind stands beside it. */
export function placeBefore(s: State, t: Token): Named | null {
  const place = s.tokens[t.index - 1];
  if (!isPlace(place) || !(paired(s, t, 1) || paired(s, t, -1))) return null;
  return { subject: placeFiller(s, place), token: place };
}

const placeFiller = (s: State, place: Token): RoleFiller => ({
  filler: textFiller(s.text, { start: place.start, end: place.word.stemEnd }),
  surety: "read",
  reason: "place",
});

const isPlace = (t: Token | undefined): t is Token =>
  t !== undefined &&
  t.host === null &&
  t.word.verb === null &&
  t.word.after === "" &&
  (t.case === "none" || t.case === "locative") &&
  metricSets.places.has(t.stem);

/** Does a place with a figure follow behind a comma, or stand before one? */
function paired({ tokens }: State, t: Token, step: 1 | -1): boolean {
  const free = (from: number): Token | undefined => {
    let k = from;
    while (tokens[k] !== undefined && tokens[k]?.host !== null) k += step;
    return tokens[k];
  };
  const [comma, first] = step === 1 ? [t, free(t.index + 1)] : [free(t.index - 2), undefined];
  if (comma?.kind !== "figure" || comma.word.after !== "," || comma.case !== "none") return false;
  const [place, figure] =
    step === 1 ? [first, first === undefined ? undefined : tokens[first.index + 1]] : [tokens[comma.index - 1], comma];
  return isPlace(place) && figure?.kind === "figure" && figure.mention?.kind === t.mention?.kind;
}

/** `매출은 3조원이다. [중국에서는] 9% 줄었다`: the metric of before, in a place or a part of the firm. */
export function carriedTo(s: State, t: Token): Group | null {
  const m = t.mention;
  if (!isFigure(m) || (s.current !== null && !s.current.stale) || s.segment.quote !== null) return null;
  const clause = s.tokens.slice(s.bound + 1, t.index).filter((b) => b.host === null && b.kind !== "date" && b.kind !== "basis");
  const place = clause.at(-1);
  if (place === undefined || place.case !== "locative" || (place.kind !== "noun" && place.kind !== "entity")) return null;
  if (!metricSets.places.has(place.stem) && !words.segments.some((e) => place.stem.endsWith(e))) return null;
  if (clause.some((b) => b !== place && (b.kind === "metric" || b.case === "topic" || b.case === "subject" || b.case === "object")))
    return null;
  const base = s.memory.last(s.segment, 2);
  const way = following(s.tokens, t.index);
  const moves = way?.kind === "direction" && way.word.verb !== null && way.word.verb.ending.kind !== "adnominal";
  if (base === null || !isFlow(base) || !(m.kind === "percent" ? moves && !takes(base, m) : takes(base, m) && t.case === "instrument"))
    return null;
  const subject = subjectAt(s.context, s.tokens, place.index, true) ?? placeFiller(s, place);
  return { ...sibling(base, s.segment, place, subject, base.period), rule: "metric.carried" };
}
