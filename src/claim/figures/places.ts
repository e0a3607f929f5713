/** Figures told place by place: `국내 5만2000대, 해외 21만대`, `국내에서 3만대, 해외에서 9만대를 팔았다`. */
import { textFiller } from "../fillers.js";
import { metricSets } from "./lexicon.js";
import type { Named, State } from "./state.js";
import type { Token } from "./tokens.js";

/** The place straight before the figure, where another with a figure of the kind stands beside it. */
export function placeBefore(s: State, t: Token): Named | null {
  const place = s.tokens[t.index - 1];
  if (!isPlace(place) || !(paired(s, t, 1) || paired(s, t, -1))) return null;
  return {
    subject: { filler: textFiller(s.text, { start: place.start, end: place.word.stemEnd }), surety: "read", reason: "place" },
    token: place,
  };
}

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
