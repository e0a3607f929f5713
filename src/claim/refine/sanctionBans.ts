/** What is banned: the service or maker whose use is stopped. Anybody may stop its own people from using it. */
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Mention } from "../../contract/types.js";
import type { Span } from "../../core/span.js";
import type { RefineInput } from "../refine.js";
import { SERVICES, USES } from "./sanctionWords.js";

const isUsed = (m: Mention | null): m is Mention => m !== null && (m.kind === "party" || m.kind === "product" || m.kind === "chip");
const SUBJECTS: ReadonlySet<string> = new Set(["subject", "topic", "also"]);

/** `[딥시크] 접속을 차단했다`, `[딥시크]만 사용을 금지했다`, `[딥시크]에 접속하는 것을 막았다`. */
export function usedThing({ draft, trigger }: RefineInput): Mention | null {
  const { predicate, segment } = draft;
  const own = trigger.phrase;
  if (own !== null) {
    const before = own.words.filter((w) => w.end <= trigger.span.start);
    if (before.some((w) => USES.has(w.stem))) return lastUsed(before.flatMap((w) => w.mentions)) ?? modifying(own);
  }
  if (predicate === null) return null;
  // `접속을 [차단] 조치했다`: the event's own noun is nothing used
  const object = predicate.args.findLast(
    (a) => a !== own && a.start !== trigger.span.start && (a.case === "object" || a.case === "none" || USES.has(a.head.stem)),
  );
  if (object !== undefined && USES.has(object.head.stem)) {
    const only = predicate.args.find(
      (a) => a.index === object.index - 1 && a.case !== "topic" && a.case !== "subject" && isUsed(a.headMention),
    );
    return lastUsed(object.mentions) ?? modifying(object) ?? only?.headMention ?? null;
  }
  const using = object?.relative ?? segment.predicates.find((p) => p.end <= predicate.start && USES.has(p.noun) && isLedTo(p, predicate));
  return using !== undefined && USES.has(using.noun) ? takenBy(using) : null;
}

/** `자사 [API] 사용을 금지했다`, `[제3자 앱] 접근을 막았다`: a service without a name. */
export function serviceIn({ draft, trigger }: RefineInput): Span | null {
  const own = trigger.phrase;
  const phrase = own?.words.some((w) => w.end <= trigger.span.start)
    ? own
    : draft.predicate?.args.findLast((a) => a !== own && (a.case === "object" || a.case === "none"));
  const words = phrase?.words ?? [];
  const at = words.findIndex((w) => USES.has(w.stem) && w.end <= Math.max(trigger.span.start, phrase?.end ?? 0));
  const word = at < 0 ? null : (words[at - 1] ?? phrase?.modifiers.findLast((m) => m.case === "genitive")?.head ?? null);
  if (word === null || word.mention !== null || !SERVICES.some((w) => word.stem.endsWith(w))) return null;
  return { start: word.start, end: word.stemEnd };
}

const lastUsed = (mentions: readonly Mention[]): Mention | null => mentions.findLast(isUsed) ?? null;
const modifying = (phrase: Phrase): Mention | null => phrase.modifiers.map((m) => m.headMention).find(isUsed) ?? null;
const takenBy = (using: Predicate): Mention | null => lastUsed(using.args.filter((a) => !SUBJECTS.has(a.case)).flatMap((a) => a.mentions));

/** `접속할 수 [없도록] 차단했다`: the clause that says to what end. */
function isLedTo(using: Predicate, predicate: Predicate): boolean {
  for (let p: Predicate | null = using, step = 0; p !== null && step < 3; p = p.modifies?.governor ?? p.next, step++)
    if (p.ending.surface === "도록" && p.index === predicate.index - 1) return true;
  return false;
}
