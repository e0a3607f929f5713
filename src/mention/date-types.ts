/** A date as the text says it, before it is resolved against the publication day and what was said before. */
import type { Mod, Unit } from "./date-words.js";

/** `number`: the value itself (a year, 1–12, 1–31 …); `now`: a shift from the publication day; `back`: from the antecedent. */
export interface Part {
  readonly base: "number" | "now" | "back";
  readonly from: number;
  /** Greater than `from` in `3~5월`; otherwise the same. */
  readonly to: number;
}

export type Parts = Partial<Record<Unit | "decade", Part>>;

export interface Phrase {
  readonly start: number;
  end: number;
  /** -1 지난, 1 오는. */
  cue: -1 | 0 | 1;
  readonly parts: Parts;
  mod: Mod | null;
  /** `09:30`, as written in 24 hours. */
  time: string | null;
  /** `from`: 부터, 이후; `until`: 까지, 이전. */
  open: "from" | "until" | null;
  /** A fiscal year, whose quarters are not the calendar's. */
  fiscal: boolean;
  /** PRESENT_REF and its like. */
  ref: string | null;
  /** The weekday in brackets behind the day (0 Monday). */
  said: number | null;
  /** Local time is named: the day never lies ahead. */
  local: boolean;
}

/** One numeric part: `3월`, `2025년`, `11~15일`, or a whole date `2025.3.3`. */
export interface Element {
  readonly parts: Parts;
  readonly end: number;
  readonly fiscal?: boolean;
}
