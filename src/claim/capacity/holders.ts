/** Who has or builds a capacity, and who provides it. */
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { partyOf } from "../../context/attribution.js";
import type { Mention } from "../../contract/types.js";
import { relativeOf } from "./evidence.js";
import { actOfStem, isCounted } from "./lexicon.js";
import type { Path } from "./path.js";

type PartyMention = Extract<Mention, { kind: "party" }>;
export interface Sides {
  readonly holders: readonly PartyMention[];
  readonly providers: readonly PartyMention[];
  /** Somebody is named as the subject, party or not: nobody may be supplied from earlier. */
  readonly settled: boolean;
}

const ACTORS = new Set(["subject", "topic", "also"]);
const isParty = (m: Mention | null): m is PartyMention => m?.kind === "party";

export function sidesOf(segment: Segment, path: Path, facility: (stem: string) => boolean): Sides {
  const { predicate } = path;
  const own = path.phrases[0] as Phrase;
  const holders: PartyMention[] = [];
  const providers: PartyMention[] = [];
  const gives = path.act === "give";
  const subject = predicate === null ? null : actorOf(predicate, path);
  const actors = subject === null ? [] : listed(subject);
  if (gives) {
    providers.push(...actors);
    for (const arg of predicate?.args ?? []) if (arg.case === "dative") holders.push(...listed(arg));
    return { holders, providers, settled: true };
  }
  holders.push(...actors);
  if (holders.length === 0 && predicate?.ending.kind === "adnominal" && isParty(predicate.modifies?.headMention ?? null))
    holders.push(...listed(predicate.modifies as Phrase));
  // `xAI가 [GPU 20만장을 갖춘] 슈퍼컴퓨터를 가동한다`
  if (holders.length === 0 && subject === null && predicate?.modifies?.governor != null) {
    const over = predicate.modifies.governor.args.find((p) => p.case === "subject" && p.start < own.start);
    if (over !== undefined) holders.push(...listed(over));
  }
  const named =
    path.copula || path.act === "reach"
      ? [...(predicate?.args ?? []), ...(predicate?.outer ?? [])].filter(
          (p) => ACTORS.has(p.case) && !isCounted(p.head.stem) && p.headMention === null,
        )
      : [];
  const modifiers = [...path.phrases, ...named].flatMap((p) => p.modifiers).filter((p) => p.case === "genitive");
  if (holders.length === 0 && (path.noun !== null || path.copula || path.act === "reach"))
    for (const m of modifiers) if (isParty(m.headMention)) holders.push(m.headMention);
  // `[한빛자동차 울산 공장은] 연간 20만대를 생산한다`: whose plant it is
  if (holders.length === 0)
    for (const p of [...(predicate?.args ?? []), ...(predicate?.outer ?? [])]) {
      if (!ACTORS.has(p.case) || !facility(p.head.stem) || path.phrases.includes(p)) continue;
      const owner =
        p.modifiers.find((m) => m.case === "genitive" && isParty(m.headMention))?.headMention ?? p.mentions.find(isParty) ?? null;
      if (isParty(owner)) holders.push(owner);
    }
  if (holders.length === 0) {
    const topic = segment.phrases.findLast(
      (p) => p.case === "topic" && p.start < own.start && isParty(partyOf(p)) && (predicate === null || p.governor !== predicate),
    );
    if (topic !== undefined) holders.push(...listed(topic));
  }
  for (const arg of predicate?.args ?? [])
    if ((arg.case === "source" || arg.case === "locative") && !path.phrases.includes(arg)) {
      const m = partyOf(arg);
      if (isParty(m) && (arg.case === "source" || m !== arg.mentions[0] || facilityOfParty(arg, m))) providers.push(m);
    }
  const maker = path.noun !== null && own.modifiers.some((m) => m.headMention === holders[0]) ? null : makerOf(own, predicate);
  if (providers.length === 0 && maker !== null) providers.push(maker);
  const providing = new Set(providers.map((p) => p.value.party));
  return {
    holders: holders.filter((h) => !providing.has(h.value.party)),
    providers,
    settled:
      subject !== null &&
      actors.length === 0 &&
      subject.case === "subject" &&
      actOfStem(subject.head.stem) === null &&
      !subject.words.some((w) => facility(w.stem)),
  };
}

/** `AWS [인프라]에서`: a party's facility provides; a party alone with 에서 does too. */
const facilityOfParty = (phrase: Phrase, party: Mention): boolean => phrase.mentions.length === 1 && phrase.mentions[0] === party;

function actorOf(predicate: Predicate, path: Path): Phrase | null {
  const relative =
    predicate.args
      .concat(predicate.outer)
      .filter((p) => ACTORS.has(p.case))
      .map(relativeOf)
      .find((r) => r !== null) ?? null;
  const inner = relative?.args.find((p) => p.case === "subject") ?? null;
  if (inner !== null && (path.copula || path.act === "reach")) return inner;
  return (
    predicate.args.findLast((p) => ACTORS.has(p.case) && isParty(partyOf(p)) && !path.phrases.includes(p)) ??
    predicate.outer.find((p) => p.case === "subject" && isParty(partyOf(p))) ??
    predicate.args.find((p) => p.case === "subject" && !path.phrases.includes(p)) ??
    predicate.outer.find((p) => p.case === "topic" && isParty(partyOf(p))) ??
    null
  );
}

function listed(phrase: Phrase): PartyMention[] {
  const last = partyOf(phrase);
  return [...phrase.conjuncts.map((c) => c.headMention), last].filter((m): m is PartyMention => isParty(m));
}

/** `[엔비디아]의 GPU 5만장`: the maker of a kind of chip; before a named chip it is part of the name. */
function makerOf(own: Phrase, predicate: Predicate | null): PartyMention | null {
  const object =
    own.mentions[0]?.kind === "quantity"
      ? (predicate?.args.find((p) => (p.case === "object" || p.case === "topic") && p !== own) ?? null)
      : null;
  const topic = own.mentions[0]?.kind === "quantity" ? (predicate?.outer.find((p) => p.case === "topic") ?? null) : null;
  for (const phrase of [own, object, topic].filter((p) => p !== null)) {
    if (phrase !== own && !isCounted(phrase.head.stem) && phrase.headMention?.kind !== "chip") continue;
    const genitive = phrase.modifiers.find((p) => p.case === "genitive" && isParty(p.headMention));
    if (genitive !== undefined && isParty(genitive.headMention)) return genitive.headMention;
    const party = phrase.mentions.find(isParty);
    if (party !== undefined && !phrase.mentions.some((m) => m.kind === "chip")) return party;
  }
  return null;
}
