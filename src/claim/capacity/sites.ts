/** Plants and data centres told without a size: who builds, extends or starts which. */
import { isContentNoun } from "../../clause/function-words.js";
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { partyOf } from "../../context/attribution.js";
import { nounOf, underWay } from "../../context/chain.js";
import type { DateValue, Mention } from "../../contract/types.js";
import { decide } from "../decide.js";
import { addFiller, type ClaimContext, type ClaimDraft, newDraft } from "../draft.js";
import { fillerOf, fillersOf, textFiller } from "../fillers.js";
import { governorOf, modifiedBy } from "../host.js";
import { isAnalyst } from "../refine/contractWords.js";
import { governsSite, isBuildings, isSite, isSiteAct, isSiteOutput, isSiteStage, isSiteVerb, leavesAhead } from "./lexicon.js";

interface Found {
  /** The phrase that names the site. */
  readonly site: Phrase;
  readonly predicate: Predicate;
  /** Nouns behind the act inside the site's phrase: `증설 [계획]을`; null where the predicate itself builds. */
  readonly behind: readonly string[] | null;
}

const TAKEN: ReadonlySet<string> = new Set(["object", "subject", "topic", "also"]);

/** Site claims of a segment. `told`: capacities it has told by their size. `topic`: who the text is about. */
export function findSites(context: ClaimContext, segment: Segment, told: readonly ClaimDraft[], topic: Mention | null): ClaimDraft[] {
  if (segment.sentence.zone === "title" || segment.sentence.zone === "caption") return [];
  const drafts: ClaimDraft[] = [];
  for (const phrase of segment.phrases) {
    if (!phrase.words.some((w) => isSite(w.stem))) continue;
    const found = builtAt(segment, phrase);
    if (found === null || told.some((d) => d.evidence.start <= phrase.end && phrase.start <= d.evidence.end)) continue;
    const holders = holdersOf(context, found, topic);
    if (holders.length === 0) continue;
    const draft = begin(segment, found);
    decide(context, draft, found.behind === null ? null : { behind: found.behind });
    if (draft.status === "done" && leavesAhead(found.predicate)) draft.status = "planned";
    // `가동을 중단했다`: what stands still was there
    if (draft.polarity === "negative" || (draft.status === "cancelled" && found.behind?.length === 0)) continue;
    for (const { mention, surety } of holders)
      for (const filler of fillersOf(mention, context.parties)) addFiller(draft, "holder", { filler, surety, reason: "who builds" });
    const span = objectOf(phrase);
    if (span !== null) addFiller(draft, "object", { filler: textFiller(context.doc.text, span), surety: "near", reason: "what is built" });
    // `데이터센터 10동을`
    const counted = phrase.mentions.find((m) => m.kind === "quantity" && isBuildings(m.value.unit));
    if (counted !== undefined)
      addFiller(draft, "quantity", { filler: fillerOf(counted, context.parties), surety: "read", reason: "how many" });
    drafts.push(draft);
  }
  return drafts;
}

/** What is done with the site: `공장을 [짓는다]`, `공장 [증설을 검토한다]`, `공장의 [가동을 시작했다]`. */
function builtAt(segment: Segment, phrase: Phrase): Found | null {
  const at = phrase.words.findLastIndex((w) => isSite(w.stem));
  const rest = phrase.words.slice(at + 1).map((w) => w.verb?.noun || w.stem);
  const governor = phrase.case === "topic" ? governorOf(segment, phrase) : phrase.governor;
  const acting = rest[0] !== undefined && isSiteAct(rest[0]);
  if (acting) {
    if (!rest.slice(1).every(isSiteStage) || governor === null) return null;
    if (governor.lemma === "이다" ? phrase.case !== "copula" && !isUnder(governor) : !TAKEN.has(phrase.case) || !governsSite(governor))
      return null;
    return isStated(governor) ? { site: phrase, predicate: governor, behind: [...rest.slice(1), ...stagesOf(governor)] } : null;
  }
  // `공장 두 곳을`
  if (rest.length > 0 && phrase.words.slice(at + 1).some((w) => w.mention?.kind !== "quantity")) return null;
  if (phrase.case === "genitive") {
    const host = modifiedBy(segment, phrase);
    const over = host?.governor ?? null;
    if (host === null || over === null || !isSiteAct(host.head.stem) || !TAKEN.has(host.case) || !governsSite(over)) return null;
    return isStated(over) ? { site: phrase, predicate: over, behind: [] } : null;
  }
  if (governor === null || !TAKEN.has(phrase.case)) return null;
  const builds = isSiteVerb(governor) && (governor.lemma === "되다") === (phrase.case !== "object");
  if (builds && isStated(governor)) return { site: phrase, predicate: governor, behind: null };
  // `공장을 [건설] 중이다`, `공장을 [건설에] 나섰다`, `공장은 [생산을] 시작한다`: the act stands in a phrase of its own
  const act = governor.args.find((a) => a !== phrase && a.start > phrase.start && actsAs(a, phrase, governor));
  return act !== undefined && (governor.lemma === "이다" || governsSite(governor)) && isStated(governor)
    ? { site: phrase, predicate: governor, behind: stagesOf(governor) }
    : null;
}

function actsAs(act: Phrase, site: Phrase, governor: Predicate): boolean {
  const done = act.words.some((w) => isSiteAct(w.stem));
  if (governor.lemma === "이다") return done && act.case === "copula" && site.case !== "topic";
  if (site.case === "object") return done && (act.case === "none" || act.case === "dative");
  return (act.case === "object" || act.case === "dative") && isSiteOutput(act.head.stem);
}

const isUnder = (predicate: Predicate): boolean => predicate.noun !== "" && isSiteStage(predicate.noun);
/** `검토 중이다`: what is under way, and that it is. */
function stagesOf(predicate: Predicate): string[] {
  if (predicate.lemma !== "이다") return [];
  const doing = underWay(predicate);
  return doing === null || isSiteAct(doing) ? [predicate.noun] : [doing, predicate.noun];
}

/** Said to be so or to come; not what somebody is called by, must do or could do. */
function isStated(predicate: Predicate): boolean {
  const { kind, surface } = predicate.ending;
  if (kind === "conditional" || kind === "intent" || surface === "야") return false;
  const { modifies } = predicate;
  // `공장을 짓는 게 어렵다` speaks of building at large, `지은 것으로 알려졌다` of a plant
  if (kind === "adnominal" && predicate.ending.tense === "present" && modifies !== null && AT_LARGE.has(nounOf(modifies))) return false;
  return kind !== "adnominal" || (modifies !== null && isContentNoun(nounOf(modifies)) && !POSSIBLE.has(nounOf(modifies)));
}

const ACTORS: ReadonlySet<string> = new Set(["subject", "topic", "also"]);
const AT_LARGE: ReadonlySet<string> = new Set(["게", "것", "데", "건"]);
const POSSIBLE: ReadonlySet<string> = new Set(["수", "경우", "때", "필요"]);
const HOUSES: ReadonlySet<string> = new Set(["company", "institution", "fund", "group"]);

/** Whoever acts; for a site that is a subject itself, its owner; else who the text is about, if nobody else acts. */
function holdersOf(
  context: ClaimContext,
  { site, predicate }: Found,
  topic: Mention | null,
): { mention: Mention; surety: "read" | "assumed" }[] {
  const isHouse = (m: Mention | null): m is Mention => {
    const party = m?.kind === "party" ? context.parties.get(m.value.party) : undefined;
    return party !== undefined && HOUSES.has(party.kind) && !party.anonymous;
  };
  const owner =
    [...site.modifiers.filter((m) => m.case === "genitive" && !isShared(context, m)).map(partyOf), ...site.mentions].find((m) =>
      isHouse(m),
    ) ?? null;
  const around = [...predicate.args, ...predicate.outer].filter((p) => p !== site && ACTORS.has(p.case));
  const over = around.filter((p) => !p.words.some((w) => isSite(w.stem)));
  const acts = over.find((p) => p.case === "subject" && partyOf(p) !== null) ?? over.find((p) => partyOf(p) !== null) ?? over[0] ?? null;
  const actors = acts === null ? [] : [...acts.conjuncts, acts].map(partyOf).filter(isHouse);
  if (actors.length > 0) return actors.map((mention) => ({ mention, surety: "read" }));
  if (isHouse(owner)) return [{ mention: owner, surety: "read" }];
  // `누리제과의 최대 공장은 대전에 있지만 베트남에 공장을 짓고 있다`
  const other = around.flatMap((p) => (over.includes(p) ? [] : p.modifiers)).find((m) => m.case === "genitive" && isHouse(m.headMention));
  if (other !== undefined && isHouse(other.headMention)) return [{ mention: other.headMention, surety: "read" }];
  // `업계는`, `정부가`: somebody else acts
  if (acts !== null && acts.case === "subject") return [];
  if (acts !== null && acts.headMention?.kind === "party") return [];
  return isHouse(topic) && !isAnalyst(context.parties.get(topic.kind === "party" ? topic.value.party : "")?.name ?? "")
    ? [{ mention: topic, surety: "assumed" }]
    : [];
}

/** `스텔란티스[와의] 합작공장`: half of whose it is. */
const isShared = (context: ClaimContext, modifier: Phrase): boolean =>
  context.doc.text.slice(modifier.head.stemEnd, modifier.end).length > 1 && modifier.headMention !== null;

function begin(segment: Segment, { site, predicate }: Found): ClaimDraft {
  return newDraft({
    type: "capacity",
    time: timeOf(predicate, site),
    evidence: { start: Math.min(site.start, ...predicate.args.map((a) => a.start)), end: Math.max(site.end, predicate.end) },
    segment,
    predicate,
    rule: `capacity.site:${predicate.word.stem}`,
  });
}

const TIMES: ReadonlySet<string> = new Set(["none", "dative", "locative", "until", "from", "instrument"]);

const timeOf = (predicate: Predicate, site: Phrase): DateValue | null => {
  for (const phrase of [...site.modifiers, ...predicate.args]) {
    if (!TIMES.has(phrase.case)) continue;
    const date = phrase.mentions.find((m) => m.kind === "date" && !m.value.timex.endsWith("_REF"));
    if (date?.kind === "date") return date.value;
  }
  return null;
};

/** The site's own words, without its owner. */
function objectOf(site: Phrase): { start: number; end: number } | null {
  const at = site.words.findLastIndex((w) => isSite(w.stem));
  let from = at;
  while (from > 0 && site.words[from - 1]?.mention === null && site.words[from - 1]?.after === "") from--;
  const [first, last] = [site.words[from], site.words[at]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.stemEnd };
}
