/** One predicate, several events: `A가 200억원, B가 150억원을 투자했다`; `A와 B는 각각 4000억, 2000억원을 낸다`. */
import type { Phrase } from "../clause/phrase.js";
import type { MentionKind } from "../contract/types.js";
import type { Candidate } from "./candidates.js";

const SUBJECTS = new Set(["subject", "topic", "also"]);

/** Splits candidates into one list an event; a single list where nothing is distributed. */
export function distribute(candidates: readonly Candidate[], valueKinds: readonly MentionKind[]): readonly (readonly Candidate[])[] {
  return interleaved(candidates, valueKinds) ?? parallel(candidates, valueKinds) ?? [candidates];
}

const offers = (c: Candidate, kinds: readonly MentionKind[]): boolean => {
  const first = c.phrase.headMention ?? c.mentions[0];
  return first !== undefined && kinds.includes(first.kind) && first.kind === (c.mentions[0]?.kind ?? first.kind);
};

/** Subject, value, subject, value: each value goes with the subject before it. */
function interleaved(candidates: readonly Candidate[], valueKinds: readonly MentionKind[]): Candidate[][] | null {
  const ordered = candidates.filter((c) => c.place !== "compound").toSorted((a, b) => a.phrase.start - b.phrase.start);
  const subjects = ordered.filter(
    (c) => (SUBJECTS.has(c.place) || c.place === "dative" || c.place === "source") && c.phrase.headMention?.kind === "party",
  );
  const place = subjects.at(-1)?.place;
  const same = subjects.filter((c) => c.place === place || (SUBJECTS.has(c.place) && place !== undefined && SUBJECTS.has(place)));
  const values = ordered.filter((c) => offers(c, valueKinds));
  if (same.length < 2 || values.length < 2) return null;
  const groups: Candidate[][] = [];
  for (const [i, subject] of same.entries()) {
    const until = same[i + 1]?.phrase.start ?? Number.POSITIVE_INFINITY;
    const value = values.find((v) => v.phrase.start > subject.phrase.start && v.phrase.start < until);
    if (value === undefined) return null;
    groups.push([subject, value]);
  }
  const used = new Set(groups.flat());
  const shared = candidates.filter((c) => !used.has(c) && !values.includes(c) && !same.includes(c));
  return groups.map((group) => [...group, ...shared]);
}

/** Two lists of one length, in order (각각). */
function parallel(candidates: readonly Candidate[], valueKinds: readonly MentionKind[]): Candidate[][] | null {
  const listOf = (c: Candidate): readonly Phrase[] => [...c.phrase.conjuncts, c.phrase];
  const parties = candidates.find((c) => c.phrase.conjuncts.length > 0 && c.phrase.headMention?.kind === "party");
  const values = candidates.find((c) => c.phrase.conjuncts.length > 0 && offers(c, valueKinds));
  if (parties === undefined || values === undefined || listOf(parties).length !== listOf(values).length) return null;
  const members = new Set([...listOf(parties), ...listOf(values)]);
  const shared = candidates.filter((c) => !members.has(c.phrase));
  const single = (phrase: Phrase, like: Candidate): Candidate => ({
    place: like.place,
    surety: like.surety,
    inside: like.inside,
    phrase: { ...phrase, conjuncts: [] },
    mentions: phrase.headMention === null ? phrase.mentions : [phrase.headMention],
  });
  return listOf(parties).map((phrase, i) => [single(phrase, parties), single(listOf(values)[i] as Phrase, values), ...shared]);
}
