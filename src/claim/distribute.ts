/** One predicate, several events: `A가 200억원, B가 150억원을 투자했다`; `A와 B는 각각 4000억, 2000억원을 낸다`. */
import seeds from "../../seeds/lexicon/syntax.json" with { type: "json" };
import type { Phrase } from "../clause/phrase.js";
import type { Mention, MentionKind } from "../contract/types.js";
import type { Candidate } from "./candidates.js";
import type { Trigger } from "./triggers.js";

const EACH = new Set(seeds.each);
const SUBJECTS = new Set(["subject", "topic", "also"]);

/** Splits candidates into one list an event; a single list where nothing is distributed. */
export function distribute(candidates: readonly Candidate[], valueKinds: readonly MentionKind[]): readonly (readonly Candidate[])[] {
  const inTurn = severalValues(candidates, valueKinds) ? interleaved(candidates, valueKinds) : null;
  return apiece(candidates, valueKinds) ?? inTurn ?? parallel(candidates, valueKinds) ?? memberwise(candidates) ?? [candidates];
}

/** Without two values nothing alternates. */
function severalValues(candidates: readonly Candidate[], valueKinds: readonly MentionKind[]): boolean {
  let values = 0;
  for (const c of candidates) if (offers(c, valueKinds) && ++values > 1) return true;
  return false;
}

const offers = (c: Candidate, kinds: readonly MentionKind[]): boolean => {
  const first = c.phrase.headMention ?? c.mentions[0];
  return first !== undefined && kinds.includes(first.kind) && first.kind === (c.mentions[0]?.kind ?? first.kind);
};

/** Subject, value, subject, value: each value goes with the subject before it. */
function interleaved(candidates: readonly Candidate[], valueKinds: readonly MentionKind[]): Candidate[][] | null {
  const ordered = candidates.filter((c) => c.place !== "compound").toSorted((a, b) => a.phrase.start - b.phrase.start);
  const acting = ordered.filter((c) => SUBJECTS.has(c.place) && isParty(c));
  const receiving = ordered.filter((c) => c.place === "dative" && isParty(c));
  const giving = ordered.filter((c) => c.place === "source" && isParty(c));
  // `A를 650억원에, B를 531억원에 인수했다`: one verb rules one object, so a second one is an event of its own
  const objects = ordered.filter((c) => c.place === "object" && !c.inside && (!offers(c, valueKinds) || c.mentions.some(isPartyMention)));
  // `A와 1200억원, B와 900억원 규모의 계약을 맺었다`
  const beside = ordered.filter((c) => c.place === "comitative" && isParty(c) && c.phrase.conjuncts.length === 0);
  for (const keys of [acting, receiving, giving, objects, beside]) {
    const groups = alternating(keys, ordered, candidates, valueKinds);
    if (groups !== null) return groups;
  }
  return null;
}

const isPartyMention = (m: Mention): boolean => m.kind === "party";
const isParty = (c: Candidate): boolean => c.phrase.headMention?.kind === "party";

/** The trigger as it stands for one of several events: its predicate without the objects of the others. */
export function narrowed(trigger: Trigger, candidates: readonly Candidate[]): Trigger {
  const { predicate } = trigger;
  if (predicate === null) return trigger;
  // one member of the list that is its object
  const member = candidates.find((c) => c.place === "object" && !c.inside && !predicate.args.includes(c.phrase))?.phrase;
  if (member !== undefined) {
    const isOne = (a: Phrase) => a.case === "object" && (a.index === member.index || a.conjuncts.some((k) => k.index === member.index));
    return { ...trigger, predicate: { ...predicate, args: predicate.args.map((a) => (isOne(a) ? member : a)) } };
  }
  if (predicate.args.filter((a) => a.case === "object").length < 2) return trigger;
  const here = new Set(candidates.map((c) => c.phrase));
  return {
    ...trigger,
    predicate: { ...predicate, args: predicate.args.filter((a) => a.case !== "object" || a === trigger.phrase || here.has(a)) },
  };
}

/** Splits at the keys: each takes the first value behind it and what stands with it; what stands before and behind all is shared. */
function alternating(
  keys: readonly Candidate[],
  ordered: readonly Candidate[],
  candidates: readonly Candidate[],
  valueKinds: readonly MentionKind[],
): Candidate[][] | null {
  const values = ordered.filter((c) => offers(c, valueKinds) && !keys.includes(c));
  if (keys.length < 2 || values.length < 2) return null;
  const groups: Candidate[][] = [];
  for (const [i, key] of keys.entries()) {
    const until = keys[i + 1]?.phrase.start ?? Number.POSITIVE_INFINITY;
    const value = values.find((v) => v.phrase.start > key.phrase.start && v.phrase.start < until);
    if (value === undefined) return null;
    const between = ordered.filter(
      (c) => !values.includes(c) && c.phrase.start > key.phrase.start && c.phrase.start < Math.min(until, value.phrase.start),
    );
    groups.push([key, value, ...between]);
  }
  // what only one member has says something of all: `A는 300억원, B는 [C에] 200억원을 투자했다`
  const places = groups.map((group) => new Set(group.map((c) => c.place)));
  const own = groups.map((group) => group.filter((c) => places.every((p) => p.has(c.place))));
  const used = new Set(own.flat());
  const shared = candidates.filter((c) => !used.has(c) && !values.includes(c) && !keys.includes(c));
  return own.map((group, i) => [...new Set([...(groups[i] as Candidate[]).slice(0, 2), ...group, ...shared])]);
}

/** `A와 B로부터 [각 300억원씩 총] 600억원을`: one event a member, and one of them all. */
function apiece(candidates: readonly Candidate[], valueKinds: readonly MentionKind[]): Candidate[][] | null {
  const sum = candidates.find((c) => c.mentions.length > 1 && offers(c, valueKinds));
  if (sum === undefined) return null;
  const { words } = sum.phrase;
  const at = words.findIndex((w) => EACH.has(w.stem));
  const share = at < 0 ? null : (words[at + 1]?.mention ?? null);
  const whole = sum.phrase.headMention;
  if (share === null || whole === null || share === whole || share.kind !== whole.kind) return null;
  const list = candidates.find((c) => c.phrase.conjuncts.length > 0 && isParty(c));
  if (list === undefined) return null;
  const members = [...list.phrase.conjuncts, list.phrase];
  const shared = candidates.filter((c) => c !== sum && !members.includes(c.phrase));
  const withSum = (mention: Mention): Candidate => ({ ...sum, phrase: { ...sum.phrase, headMention: mention }, mentions: [mention] });
  return [
    ...members.map((phrase) => [single(phrase, list), withSum(share), ...shared]),
    candidates.map((c) => (c === sum ? withSum(whole) : c)),
  ];
}

/** One member of a list as a candidate of its own. */
const single = (phrase: Phrase, like: Candidate): Candidate => ({
  place: like.place,
  surety: like.surety,
  inside: like.inside,
  phrase: { ...phrase, conjuncts: [] },
  mentions: phrase.headMention === null ? phrase.mentions : [phrase.headMention],
});

/** Two lists of one length, in order (각각). */
function parallel(candidates: readonly Candidate[], valueKinds: readonly MentionKind[]): Candidate[][] | null {
  const listOf = (c: Candidate): readonly Phrase[] => [...c.phrase.conjuncts, c.phrase];
  if (!candidates.some((c) => c.phrase.conjuncts.length > 0)) return null;
  const parties = candidates.find((c) => c.phrase.conjuncts.length > 0 && c.phrase.headMention?.kind === "party");
  const values = candidates.find((c) => c.phrase.conjuncts.length > 0 && offers(c, valueKinds));
  if (parties === undefined || values === undefined || listOf(parties).length !== listOf(values).length) return null;
  const members = new Set([...listOf(parties), ...listOf(values)]);
  const shared = candidates.filter((c) => !members.has(c.phrase));
  return listOf(parties).map((phrase, i) => [single(phrase, parties), single(listOf(values)[i] as Phrase, values), ...shared]);
}

/** `A 지분 30%와 B 지분 20%를 인수했다`: members of a list, each with a party and a figure of its own. */
function memberwise(candidates: readonly Candidate[]): Candidate[][] | null {
  const list = candidates.find((c) => c.place === "object" && c.phrase.conjuncts.length > 0 && holdsBoth(c.phrase));
  if (list === undefined || !list.phrase.conjuncts.every(holdsBoth)) return null;
  const members = [...list.phrase.conjuncts, list.phrase];
  const shared = candidates.filter((c) => !members.includes(c.phrase));
  return members.map((phrase) => [{ ...list, phrase: { ...phrase, conjuncts: [] }, mentions: phrase.mentions }, ...shared]);
}

const holdsBoth = ({ mentions }: Phrase): boolean =>
  mentions.some(isPartyMention) && mentions.some((m) => m.kind === "percent" || m.kind === "money");
