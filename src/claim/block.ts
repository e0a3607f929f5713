/** The shape of a catalogue block: roles, frames, what a claim needs to stand. */
import type { PhraseCase } from "../clause/phrase.js";
import type { MentionKind } from "../contract/types.js";

/** `compound`: a noun before the trigger in its own phrase (`레인보우 인수`); `head`: the noun an adnominal clause modifies. */
export type Place = PhraseCase | "compound" | "head";

export interface Role {
  readonly kinds: readonly (MentionKind | "text" | "code")[];
  /** May hold several fillers. */
  readonly many?: boolean;
  /** Found by reach rather than by case: the nearest free mention of its kind in the event's clause. */
  readonly reach?: boolean;
}

/** Which roles a phrase in a place may fill, best first. */
export type Frame = Partial<Record<Place, readonly string[]>>;

export interface Block {
  readonly roles: Readonly<Record<string, Role>>;
  readonly frames: Readonly<Record<string, Frame>>;
  /** A claim stands only with one of these sets of roles filled; `refined`: the type's refinement fills and judges it. */
  readonly needs: readonly (readonly string[])[] | "refined";
  /** The role whose filler may be supplied from the sentence's topic or an earlier sentence. */
  readonly actor: Readonly<Record<string, string>>;
}
