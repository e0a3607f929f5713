/** How many of a thing are somewhere: `오산에는 빈 아파트 1230가구가 쌓여 있다`. */
import { textFiller } from "../fillers.js";
import { dateFiller, startGroup } from "./group.js";
import { impliedHit } from "./implied.js";
import { wholeSets } from "./lexicon.js";
import { sanePhrase } from "./sane.js";
import type { State } from "./state.js";
import { found } from "./subjects.js";
import { isFigure, type Token } from "./tokens.js";

/** Tokens between the place and the number. */
const REACH = 8;

/** So few are no statistic. */
const FEW = 10;

/** The verb of being there stands for the metric. */
export function giveExisting(s: State, verb: Token): void {
  if (!wholeSets.exists.has(verb.name) || s.segment.quote !== null) return;
  const figure = s.tokens[verb.index - 1];
  const thing = s.tokens[verb.index - 2];
  const m = figure?.mention ?? null;
  if (figure === undefined || figure.host !== null || !isFigure(m) || m.kind !== "quantity" || !wholeSets.counted.has(m.value.unit)) return;
  if ((m.value.value ?? m.value.min ?? 0) < FEW) return;
  if ((figure.case !== "subject" && figure.case !== "none" && figure.case !== "also") || s.groups.some((g) => g.value === m)) return;
  if (thing === undefined || thing.host !== null || thing.kind === "date" || thing.word.verb !== null) return;
  if (thing.case !== "none" && thing.case !== "subject") return;
  const place = s.tokens
    .slice(Math.max(0, thing.index - REACH), thing.index)
    .findLast((t) => t.host === null && isPlace(s.text, t) && !wholeSets.told.has(s.tokens[t.index + 1]?.stem ?? ""));
  if (place === undefined) return;
  const span = sanePhrase(s.text, place.start, place.word.stemEnd);
  const subject =
    place.mention?.kind === "party"
      ? found(s.context, place, "where they are")
      : span === null
        ? null
        : { filler: textFiller(s.text, span), surety: "read" as const, reason: "where they are" };
  if (subject === null) return;
  const hit = { ...impliedHit("price", thing), noun: { code: "other" as const, takes: ["quantity" as const] } };
  const period = s.date?.mention?.kind === "date" ? dateFiller(s.date.mention, "near", "date of the clause") : null;
  const group = startGroup(hit, s.segment, thing, subject, period, "metric.has");
  group.value = m;
  group.tokens.push(figure, verb);
  s.groups.push(group);
}

/** `오산에는`, `오산에만`. */
const isPlace = (text: string, t: Token): boolean =>
  (t.case === "dative" || t.case === "topic" || t.case === "locative") &&
  t.word.verb === null &&
  wholeSets.at.some((particle) => text.startsWith(particle, t.word.stemEnd));
