/** Blocks of a text and whose they are: the parties named in their heads. `text/heads.ts` saw the layout, here names decide. */
import type { Mention, Party } from "../contract/types.js";
import type { Document } from "../text/document.js";
import type { Head } from "../text/heads.js";

type PartyMention = Extract<Mention, { kind: "party" }>;

export interface Heading {
  readonly head: Head;
  /** The parties named in it; none for an item of such a list whose name is nobody's that is known. */
  readonly parties: readonly PartyMention[];
  /** The head this item's list stands under: `◇새봄증권` over `△한빛전자=…`. */
  readonly over: Heading | null;
  /** Where the text behind the head begins. */
  readonly behind: number;
  /** The last paragraph it heads. */
  readonly until: number;
  /** The last paragraph in which its party is the topic whatever else is told. */
  readonly firm: number;
}

interface Named extends Pick<Heading, "head" | "parties" | "behind"> {
  /** Its place among the heads of the text. */
  readonly at: number;
}

/** Signs behind a name that a headline or a story may open with by chance: only several of them make a list. */
const DOUBTFUL = new Set(["=", ":", ",", "[", "<"]);
/** A name's own title or office may stand beside it in a head of one speaker. */
const SPEAKING = /[=:]$/;

/** The headings of a text, in order. */
export function headingsOf(doc: Document, mentions: readonly Mention[], parties: readonly Party[]): Heading[] {
  if (doc.heads.length === 0) return [];
  const kinds = new Map(parties.map((p) => [p.id, p.kind]));
  const named: Named[] = [];
  const owners = new Map<string, Set<string>>();
  let m = 0;
  for (const [at, head] of doc.heads.entries()) {
    const { end: lineEnd } = doc.sentences[head.sentence] as Document["sentences"][number];
    while (m < mentions.length && (mentions[m]?.end ?? 0) <= head.name.start) m++;
    const own: PartyMention[] = [];
    for (let k = m; k < mentions.length; k++) {
      const mention = mentions[k] as Mention;
      if (mention.start >= lineEnd) break;
      if (mention.kind === "party" && kinds.get(mention.value.party) !== "media") own.push(mention);
    }
    const first = own.filter((p) => p.end <= head.name.end);
    const whole = first[0]?.start === head.name.start && isJoined(doc.text, first) && first.at(-1)?.end === head.name.end;
    const spoken = SPEAKING.test(head.form) && first.some((p) => kinds.get(p.value.party) === "person");
    const owner = whole || spoken ? first : [];
    const second =
      owner.length > 0 && !head.alone ? own.find((p) => p.start >= head.end && isRest(doc.text, head.end, p, lineEnd)) : undefined;
    const bracketed = own.filter((p) => p.start > head.name.end && p.end < head.end);
    named.push({
      at,
      head,
      parties: second === undefined ? [...owner, ...(owner.length > 0 ? bracketed : [])] : [...owner, second],
      behind: second === undefined ? head.end : lineEnd,
    });
    if (owner[0] !== undefined) owners.set(head.form, (owners.get(head.form) ?? new Set()).add(owner[0].value.party));
  }
  const live = named.filter(({ head, parties: own }) => {
    const several = (owners.get(head.form)?.size ?? 0) > 1;
    return own.length > 0 ? several || !DOUBTFUL.has(head.form) : several && head.form.endsWith("=");
  });
  const headings: Heading[] = [];
  let over: Heading | null = null;
  for (const [i, one] of live.entries()) {
    if (one.head.alone || over?.head.form === one.head.form) over = null;
    const heading: Heading = { ...span(doc, one, live[i + 1]?.head, live), over };
    headings.push(heading);
    if (one.head.alone) over = heading;
  }
  return headings;
}

/** One name, or several with nothing but points between: `한빛전자·누리칩스`. */
const isJoined = (text: string, names: readonly PartyMention[]): boolean =>
  names.every((p, i) => i === 0 || text.slice(names[i - 1]?.end ?? 0, p.start) === "·");

/** Does the line hold nothing but this name, its bracket aside? */
function isRest(text: string, from: number, { start, end }: PartyMention, lineEnd: number): boolean {
  if (start !== from) return false;
  const rest = text.slice(end, lineEnd).trim();
  return rest === "" || (rest.startsWith("(") && rest.endsWith(")")) || OFFICE.test(rest);
}
/** `한빛증권 [김다은 연구원]` */
const OFFICE = /^[^\s.,"]{2,4}(?: [^\s.,"]{2,5}){0,1}$/;

function span(doc: Document, one: Named, nextLive: Head | undefined, all: readonly Named[]): Omit<Heading, "over"> {
  const { head, parties, behind } = one;
  const below = isAbove(doc, head, behind) ? 1 : 0;
  const firm = head.paragraph + below;
  // `◇전망` ends what `◇한빛전자` heads
  let next = nextLive;
  for (let i = one.at + 1; below > 0 && i < doc.heads.length && doc.heads[i] !== nextLive; i++) {
    const other = doc.heads[i] as Head;
    if (!other.alone || other.form[0] !== head.form[0]) continue;
    next = other;
    break;
  }
  if (next !== undefined) return { head, parties, behind, until: next.paragraph - (next.paragraph > head.paragraph ? 1 : 0), firm };
  if (all.length === 1 && below > 0) return { head, parties, behind, until: Number.POSITIVE_INFINITY, firm };
  // where the last block of a list ends nothing says: it is as long as the longest before
  let longest = below;
  for (let i = 0; i + 1 < all.length; i++)
    longest = Math.max(longest, (all[i + 1]?.head.paragraph ?? 0) - (all[i]?.head.paragraph ?? 0) - 1);
  return { head, parties, behind, until: head.paragraph + longest, firm };
}

/** Does what it heads begin in the next line? */
const isAbove = (doc: Document, head: Head, behind: number): boolean => head.alone || behind >= (doc.sentences[head.sentence]?.end ?? 0);
