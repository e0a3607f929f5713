/** A topic that is somebody's name, though nobody recognised it: `[두레파워트레인은] 90명을 뽑는다`. What it does no firm told before does. */
import type { Phrase } from "../clause/phrase.js";
import type { Segment } from "../clause/segments.js";
import type { Span } from "../core/span.js";
import { wordOf } from "../mention/party-memory.js";
import type { RoleFiller } from "./draft.js";
import { textFiller } from "./fillers.js";

const strangers = new WeakMap<Segment, Span | null>();

/** The name of the stranger a segment is about, or null. */
export function strangerIn(segment: Segment): Span | null {
  let found = strangers.get(segment);
  if (found === undefined) {
    const topic = segment.phrases.find((p) => p.case === "topic" && p.headMention === null && isName(p));
    found = topic === undefined ? null : nameOf(topic);
    strangers.set(segment, found);
  }
  return found;
}

/** The stranger named before `at`, as whom a figure is told of. */
export function strangerBefore(text: string, segment: Segment, at: number): RoleFiller | null {
  const name = strangerIn(segment);
  if (name === null || name.start > at) return null;
  return { filler: textFiller(text, name), surety: "near", reason: "topic of the sentence" };
}

/** Of a firm's shape: with a firm's ending, or of a sound no Korean word has. */
function isName({ head, mentions }: Phrase): boolean {
  if (head.verb !== null || head.brackets.length > 0 || mentions.some((m) => m.kind === "party")) return false;
  const word = wordOf(head.stem);
  return word.nameable && !word.common && !word.korean && (word.foreignStrong || (word.suffix !== null && word.suffix.strength > 1));
}

/** The head with the words of the name before it: `프라임 하이드레이션`. */
function nameOf({ words, head }: Phrase): Span {
  let first = words.length - 1;
  while (first > 0) {
    const before = words[first - 1];
    if (before === undefined || before.case !== "none" || before.after !== "" || before.verb !== null || !wordOf(before.stem).nameable)
      break;
    first--;
  }
  return { start: words[first]?.start ?? head.start, end: head.stemEnd };
}
