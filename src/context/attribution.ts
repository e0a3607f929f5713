/** Who vouches for a claim: a speaker who states, a medium that reports, or nobody named. */
import { isInstanceNoun } from "../clause/function-words.js";
import type { Phrase, Predicate } from "../clause/phrase.js";
import type { Segment } from "../clause/segments.js";
import type { Mention, Party } from "../contract/types.js";
import { chainFrom, nameOf } from "./chain.js";
import { isHearsay, isPaper, isPaperSeen, isReporting, isUnnamed } from "./reporting.js";

export interface Vouching {
  /** The mention of the speaker, or null where the text names none. */
  readonly speaker: Mention | null;
  readonly verb: string;
  readonly kind: "stated" | "reported" | "anonymous";
  /** Whom a medium quotes in turn: `블룸버그는 [소식통]을 인용해 …`. */
  readonly source: Mention | null;
}

/** The phrase a predicate's subject stands in: its own, else the topic or subject over it. */
export function subjectOf(predicate: Predicate): Phrase | null {
  const { args } = predicate;
  let own: Phrase | null = null;
  for (let i = args.length - 1; i >= 0; i--) {
    const arg = args[i] as Phrase;
    if (arg.case !== "subject" && (own !== null || (arg.case !== "topic" && arg.case !== "also"))) continue;
    own = arg;
    if (arg.case === "subject") break;
  }
  if (own !== null || predicate.outer.length === 0) return own;
  const topic = predicate.outer.find((p) => p.case === "topic");
  // `애널리스트는 시장이 반응할 것으로 내다봤다`: a subject inside is none of the verb's, nor `당국이 권고를 하기 전 [은행은]`
  return (
    predicate.outer.find(
      (p) => p.case === "subject" && (p.governor === null || p.governor === predicate) && (topic === undefined || topic.start < p.start),
    ) ??
    topic ??
    predicate.outer.find((p) => p.case === "subject" && !standsAside(p, predicate)) ??
    predicate.outer.find((p) => p.case !== "subject") ??
    null
  );
}

/** `[한빛전자가] 주총을 강행한 것을 두고 무효라고 주장했다`: the subject of a clause that leads elsewhere than to the predicate. */
export function standsAside({ governor }: Phrase, predicate: Predicate | null): boolean {
  if (governor === null || governor === predicate) return false;
  if (governor.ending.kind !== "adnominal" && governor.ending.kind !== "nominal") return false;
  // `[시장이] 크지 못한 이유가 "…"라며`
  if (governor.modifies?.case === "subject") return true;
  return predicate === null || !chainFrom(governor).some((l) => l.kind === "predicate" && l.predicate === predicate);
}

export function partyOf(phrase: Phrase | null): Mention | null {
  if (phrase === null || phrase.headMention?.kind === "party") return phrase?.headMention ?? null;
  const { mentions } = phrase;
  for (let i = mentions.length - 1; i >= 0; i--) if (mentions[i]?.kind === "party") return mentions[i] as Mention;
  return insteadOf(phrase);
}

/** `[누리은행]의 경우`: the party that the noun stands for. */
const insteadOf = (phrase: Phrase): Mention | null =>
  phrase.case === "topic" && isInstanceNoun(phrase.head.stem) ? (phrase.modifiers.at(-1)?.headMention ?? null) : null;

/** Who speaks in a phrase: a person before the organisation named with them (`정하윤 테라노드 대표`). */
export function speakerOf(phrase: Phrase | null, parties: ReadonlyMap<string, Party>): Mention | null {
  const person = phrase?.mentions.find((m) => m.kind === "party" && parties.get(m.value.party)?.kind === "person");
  return person === undefined || phrase === null || isBracketed(phrase, person) ? partyOf(phrase) : person;
}

/** `두리산업(대표 [노태윤])은`: told beside the one who speaks. */
const isBracketed = ({ words, headMention }: Phrase, { start, end }: Mention): boolean =>
  headMention !== null && words.some((w) => w.brackets.some((b) => b.start <= start && end <= b.end));

/** Attribution of the event `predicate` states; null where the article itself says it. */
export function vouch(segment: Segment, predicate: Predicate, parties: ReadonlyMap<string, Party>): Vouching | null {
  // `영업이익은 420억원으로 [알려졌다]`
  if (isRumoured(predicate)) return { speaker: null, verb: nameOf(predicate), kind: "anonymous", source: null };
  for (const link of chainFrom(predicate)) {
    if (link.kind !== "predicate" || !isReporting(link.predicate)) continue;
    if (isHearsay(link.predicate)) {
      if (isRumoured(link.predicate)) return { speaker: null, verb: surfaceOf(segment, link.predicate), kind: "anonymous", source: null };
      break;
    }
    // `누리칩스는 …로 끌어올리고 오차는 줄였다고 설명했다`: a topic of the report's inside hides the speaker
    const speaker =
      speakerOf(subjectOf(link.predicate), parties) ??
      speakerOf(segment.phrases.find((p) => p.case === "topic" && p.start < predicate.start) ?? null, parties) ??
      headOf(segment);
    if (speaker !== null) return { ...speak(speaker, surfaceOf(segment, link.predicate), parties), source: sourceOf(segment, speaker) };
    break;
  }
  // `예산을 편성해 …을 확보한다고 밝혔다`: a tenseless clause stands inside the report of the one it leads to
  const { ending, next } = predicate;
  if (ending.kind === "connective" && ending.tense === null && next !== null && next.index > predicate.index && !isReporting(next))
    return vouch(segment, next, parties);
  const source = segment.phrases.find((p) => p.start < predicate.start && (p.case === "according" || isPaperSeen(p) || isPaperOf(p)));
  if (source === undefined) return null;
  // `통계청이 발표한 ‘1월 [동향]’에 따르면`: the date in the paper's name is a phrase of its own
  const before = segment.phrases[source.index - 1];
  const named = partyOf(source) ?? issuerOf(source) ?? (before?.headMention?.kind === "date" ? issuerOf(before) : null);
  if (named !== null) return speak(named, "따르면", parties, true);
  return { speaker: null, verb: "따르면", kind: isUnnamed(source.head.stem) ? "anonymous" : "reported", source: null };
}

/** `데이터눈이 낸 [보고서]에서 점유율은 23%였다`: a paper that somebody is named for. */
const isPaperOf = (phrase: Phrase): boolean =>
  phrase.case === "locative" && isPaper(phrase.head.stem) && (partyOf(phrase) ?? issuerOf(phrase)) !== null;

/** `▲[한빛조선]=… 수주했다고 공시했다`: the one the head of the item names. */
function headOf({ heading, sentence, phrases }: Segment): Mention | null {
  const [only, second] = heading?.parties ?? [];
  if (only === undefined || second !== undefined || heading?.over != null || sentence.paragraph > (heading?.firm ?? 0)) return null;
  return phrases.some((p) => p.case === "topic" || p.case === "subject") ? null : only;
}

/** `[산업부가] 발표한 자료에 따르면`, `[카운터포인트의] 보고서에 따르면`: whose paper it is. */
function issuerOf({ relative, modifiers }: Phrase): Mention | null {
  const subject = relative?.args.find((a) => a.case === "subject" || a.case === "topic") ?? null;
  return partyOf(subject) ?? partyOf(modifiers.findLast((m) => m.case === "genitive") ?? null);
}

const isRumoured = (predicate: Predicate): boolean => RUMOURED.has(nameOf(predicate));
const RUMOURED: ReadonlySet<string> = new Set(["알려지다", "전해지다"]);

const surfaceOf = (_segment: Segment, predicate: Predicate): string =>
  predicate.word.verb?.noun === "" ? predicate.lemma : nameOf(predicate);

function speak(speaker: Mention, verb: string, parties: ReadonlyMap<string, Party>, source = false): Vouching {
  const party = speaker.kind === "party" ? parties.get(speaker.value.party) : undefined;
  const kind =
    party?.kind === "media" ? "reported" : party?.anonymous ? "anonymous" : source && party?.kind !== "company" ? "reported" : "stated";
  return { speaker, verb, kind, source: null };
}

/** The party a report cites: the object of 인용하다 or of 밝힌 in front of it. */
function sourceOf(segment: Segment, speaker: Mention): Mention | null {
  const citing = segment.predicates.find((p) => nameOf(p) === "인용하다");
  if (citing === undefined) return null;
  for (const arg of citing.args) {
    const cited = arg.case === "object" ? partyOf(arg) : null;
    if (cited !== null && cited !== speaker) return cited;
  }
  return null;
}
