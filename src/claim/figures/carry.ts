/** What a sentence leaves for the sentences behind it: the party it is about, a segment it names. Read off plain words. */
import type { Phrase } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import type { Word } from "../../clause/words.js";
import type { Mention } from "../../contract/types.js";
import type { ClaimContext, RoleFiller } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import { metricSets, wordSets, words } from "./lexicon.js";
import { isObserver } from "./topics.js";

/** The party a whole sentence is about. `marked`: said with 은/는. */
export function sentenceTopic(context: ClaimContext, segment: Segment): { party: RoleFiller; marked: boolean } | null {
  const title = segment.sentence.zone === "title";
  let weak: RoleFiller | null = null;
  let observed: RoleFiller | null = null; // whose things an observer speaks of
  let spokenOf: RoleFiller | null = null;
  let observer = false;
  for (let i = segment.words.length - 1; i >= 0; i--) {
    const word = segment.words[i] as Word;
    const mention = word.mention ?? firmBefore(segment.words, i);
    if (mention?.kind !== "party") continue;
    const party = context.parties.get(mention.value.party);
    if (party !== undefined && isObserver(party) && (word.case === "topic" || word.case === "also")) observer = true;
    // `한빛증권은 [새봄증권]에 대해 …`: one house speaks of another
    if (party !== undefined && isObserver(party) && word.case === "dative" && wordSets.about.has(segment.words[i + 1]?.stem ?? ""))
      spokenOf ??= { filler: fillerOf(mention, context.parties), surety: "assumed", reason: "topic of the text" };
    if (party === undefined || party.kind === "group" || isObserver(party)) continue;
    // `아이알 실장은`: what stands before a title may be a post
    if (word.mention === null && !party.known && wordSets.people.has(word.stem) && !wordSets.spokesmen.has(word.stem)) continue;
    const filler: RoleFiller = { filler: fillerOf(mention, context.parties), surety: "assumed", reason: "topic of the text" };
    if (word.case === "genitive" && party.kind === "company") observed = filler;
    // `새봄증권은 [한빛전자]에 대해 …`: what follows is told of it
    if (word.case === "dative" && wordSets.about.has(segment.words[i + 1]?.stem ?? "")) weak ??= filler;
    // `투자에는 새봄캐피탈[도] 참여했다`, `누리카드와 [새봄캐피탈은] 각각 …`: one of several the sentence tells of
    const alone = word.case === "topic" ? !closesList(segment.words, i) : !segment.words.some((w) => w.case === "topic");
    if (word.case === "topic" || word.case === "also") return { party: filler, marked: alone };
    if ((word.case === "subject" && !inRelative(segment.words, i)) || (title && word.after === ",")) weak = filler;
  }
  if (weak === null && observer && spokenOf !== null) return { party: spokenOf, marked: true };
  // `새봄신평은 [한빛건설]의 신용등급을 내렸다`
  if (weak === null && observer && observed !== null) return { party: observed, marked: true };
  const owner = observer ? null : topicsOwner(context, segment);
  if (owner !== null)
    return { party: { filler: fillerOf(owner, context.parties), surety: "assumed", reason: "owner of the topic" }, marked: true };
  return weak === null ? null : { party: weak, marked: title };
}

/** Does another party stand before the one at `i` in the same list? */
function closesList(all: readonly Word[], i: number): boolean {
  const before = all[i - 1];
  return before?.mention?.kind === "party" && (before.case === "comitative" || before.after === "·" || before.after === ",");
}

/** `한빛전자 [관계자는]`, `한빛전자 [주식은]`: the firm before it is who the text is about. */
function firmBefore(all: readonly Word[], i: number): Mention | null {
  const word = all[i] as Word;
  if (i === 0 || word.case !== "topic" || word.verb !== null) return null;
  const before = all[i - 1] as Word;
  // an analyst speaks of others
  if (wordSets.analysts.has(word.stem)) return null;
  return before.case === "none" && before.after === "" ? before.mention : null;
}

/** `[한빛칩스]의 전신은`, `[누리발전]이 지고 있는 빚도`: the firm whose thing a topic is, where the topic is no firm itself. */
function topicsOwner({ parties }: ClaimContext, { phrases, mentions }: Segment): Mention | null {
  // a figure is told of its own subject only: `자회사 누리은행의 순이익은 300억원이었다`
  if (mentions.some((m) => FIGURES.has(m.kind))) return null;
  const topic =
    phrases.findLast((p) => p.case === "topic" || p.case === "also") ??
    phrases.findLast((p) => p.case === "subject" && p.governor?.ending.kind === "final");
  if (topic === undefined || topic.headMention !== null || wordSets.people.has(topic.head.stem)) return null;
  const owners = [topic.modifiers.at(-1), topic.relative?.args.find((a) => a.case === "subject")];
  for (const owner of owners) {
    const mention = owner === undefined || !isOwning(owner) ? null : owner.headMention;
    const party = mention?.kind === "party" ? parties.get(mention.value.party) : undefined;
    if (mention !== null && party?.kind === "company" && !isObserver(party)) return mention;
  }
  return null;
}
const FIGURES: ReadonlySet<Mention["kind"]> = new Set(["money", "percent", "quantity"]);
const isOwning = ({ case: kase }: Phrase): boolean => kase === "genitive" || kase === "subject";

/** `오로라데이터가 집계한 전망치`: the subject of a clause that modifies a noun. */
function inRelative(all: readonly Word[], i: number): boolean {
  const verb = all.find((w, k) => k > i && w.verb !== null);
  return verb?.verb?.ending.kind === "adnominal";
}

/** `가장 크게 큰 곳은 클라우드 사업 부문이다`: the segment the next sentences tell of. */
export function segmentNamed(context: ClaimContext, segment: Segment): RoleFiller | null {
  const last = segment.words.at(-1);
  const noun = last?.verb?.noun ?? "";
  if (last === undefined || noun === "" || last.mention !== null || !words.segments.some((s) => noun.endsWith(s))) return null;
  let first = last;
  for (let k = segment.words.length - 2; k >= 0; k--) {
    const word = segment.words[k] as Word;
    if (word.case !== "none" || word.after !== "" || word.verb !== null || metricSets.breaks.has(word.stem)) break;
    first = word;
  }
  const filler = textFiller(context.doc.text, { start: first.start, end: last.start + noun.length });
  return { filler, surety: "assumed", reason: "segment named before" };
}
