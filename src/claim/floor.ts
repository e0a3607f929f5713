/** Who has the floor from sentence to sentence: whoever spoke last, and the person `그는` means. */
import type { Heading } from "../clause/headings.js";
import type { Segment } from "../clause/segments.js";
import type { ClaimContext } from "./draft.js";
import { headerOf, headFiller } from "./heading.js";
import { isHead, isPronoun, isSide, type Speaker, speakerIn } from "./speaker.js";

export const carried = (speaker: Speaker | null): Speaker | null =>
  speaker === null ? null : { ...speaker, surety: "assumed", reason: "speaker of the sentence before" };

/** Sentences in which a person stays the one meant by a pronoun: longer who spoke, shorter who only did something. */
const REACH = { spoke: 5, topic: 3, subject: 2 } as const;

interface Person {
  readonly speaker: Speaker;
  readonly sentence: number;
  readonly as: keyof typeof REACH;
}

const TOPICS = new Set(["topic", "also"]);

export class Floor {
  /** Whoever spoke last; of no use any more in another part of the text. */
  last: Speaker | null = null;
  private paragraph = -1;
  private person: Person | null = null;
  private block: Heading | null = null;

  constructor(private readonly context: ClaimContext) {}

  /** A new sentence begins; who spoke two paragraphs ago speaks no more. */
  enter(segment: Segment): void {
    if (segment.heading !== this.block) this.open(segment);
    if (segment.sentence.paragraph > this.paragraph + 1) this.last = null;
  }

  /** A new block: whoever its head names has the floor, nobody who spoke before it. */
  private open({ heading, sentence }: Segment): void {
    this.block = heading;
    this.person = null;
    const head = headFiller(this.context, headerOf(this.context, heading).speaker);
    this.last = head === null ? null : { ...head, others: [] };
    this.paragraph = sentence.paragraph;
  }

  /** Whom `그는` means here: the person who spoke or was spoken of, though an organisation may have spoken since. */
  meant(segment: Segment): Speaker | null {
    const { person, last } = this;
    return carried(person !== null && segment.sentence.index - person.sentence <= REACH[person.as] ? person.speaker : last);
  }

  /** What the sentence leaves behind: who spoke in it, else the person it is about. */
  leave(segment: Segment, spoke: Speaker | null): void {
    const sentence = segment.sentence.index;
    const { person } = this;
    const near = person !== null && sentence - person.sentence <= REACH[person.as];
    if (spoke !== null && this.isPerson(spoke)) this.person = { speaker: spoke, sentence, as: "spoke" };
    else {
      const about = this.about(segment);
      // `[그는] 지난해 취임했다`
      if (about === null && near && segment.phrases.some((p) => p.case === "topic" && isPronoun(p))) this.person = { ...person, sentence };
      // somebody a sentence only tells of takes no floor from one who spoke
      else if (about !== null && (about.as === "topic" || !near || person.as === "subject")) this.person = about;
    }
    if (spoke === null) return;
    this.last = spoke;
    this.paragraph = segment.sentence.paragraph;
  }

  /** A named person, one the text only calls by an office, or one who speaks for an organisation (`AWS 관계자`; not `AWS 측`). */
  private isPerson({ filler }: Speaker): boolean {
    if (filler.kind !== "party") return true;
    return (
      this.context.parties.get(filler.party)?.kind === "person" || (filler.role !== null && !isSide(filler.role) && isHead(filler.role))
    );
  }

  /** The person the sentence is about: its topic, else a subject. */
  private about(segment: Segment): Person | null {
    let subject: Person | null = null;
    for (const phrase of segment.phrases) {
      const topic = TOPICS.has(phrase.case);
      if (!topic && (phrase.case !== "subject" || subject !== null)) continue;
      const speaker = speakerIn(this.context, phrase, "near", "person of the sentence before");
      if (speaker?.filler.kind !== "party" || !this.isPerson(speaker)) continue;
      const person: Person = { speaker, sentence: segment.sentence.index, as: topic ? "topic" : "subject" };
      if (topic) return person;
      subject = person;
    }
    return subject;
  }
}
