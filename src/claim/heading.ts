/** What the head of a block gives to its sentences: whom they are about, who says so, and that nothing before the head holds on. */
import type { Heading } from "../clause/headings.js";
import type { Segment } from "../clause/segments.js";
import type { Mention } from "../contract/types.js";
import type { ClaimContext, RoleFiller } from "./draft.js";
import { isObserver } from "./figures/topics.js";
import { fillerOf } from "./fillers.js";

export interface Header {
  readonly about: Mention | null;
  /** The house whose view the block is (`◆ 한빛전자 - 새봄증권`). */
  readonly source: Mention | null;
  /** Who speaks where a quotation has no speaker: a person before a firm. */
  readonly speaker: Mention | null;
}

const NOBODY: Header = { about: null, source: null, speaker: null };
const headers = new WeakMap<Heading, Header>();

export function headerOf({ parties }: ClaimContext, heading: Heading | null): Header {
  if (heading === null || heading.parties.length === 0) return NOBODY;
  let header = headers.get(heading);
  if (header === undefined) {
    const partyOf = (m: Heading["parties"][number]) => parties.get(m.value.party);
    const watches = (m: Heading["parties"][number]): boolean => {
      const party = partyOf(m);
      return party !== undefined && isObserver(party);
    };
    const person = heading.parties.find((m) => partyOf(m)?.kind === "person") ?? null;
    const firm = heading.parties.find((m) => !watches(m)) ?? null;
    // `새봄증권 김다은 연구원`: who speaks there speaks of others
    const about = firm ?? (person === null ? (heading.parties[0] ?? null) : null);
    const source = [...heading.parties, ...(heading.over?.parties ?? [])].find((m) => m !== about && m !== person && watches(m)) ?? null;
    header = { about, source, speaker: person ?? about };
    headers.set(heading, header);
  }
  return header;
}

/** Is the party of its head the topic of this sentence, whatever the sentences before were about? */
export const isHeaded = ({ heading, sentence }: Segment): boolean => heading !== null && sentence.paragraph <= heading.firm;

/** The party the head names as a filler that no sentence says. */
export function headFiller(context: ClaimContext, mention: Mention | null): RoleFiller | null {
  return mention === null ? null : { filler: fillerOf(mention, context.parties), surety: "assumed", reason: "head of the block" };
}
