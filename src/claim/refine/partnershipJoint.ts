/** Partnerships told by what two do together (`소프트뱅크와 함께 구축한다`) and by who joins a circle (`동맹에 합류한다`). */

import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { partyOf, subjectOf } from "../../context/attribution.js";
import { nounOf } from "../../context/chain.js";
import type { Mention } from "../../contract/types.js";
import { decide } from "../decide.js";
import { addFiller, type ClaimContext, type ClaimDraft, newDraft } from "../draft.js";
import { fillersOf, textFiller } from "../fillers.js";
import type { Extend } from "../refine.js";
import { isCircle, isJoining, isJoint, isTogether } from "./partnershipWords.js";

/** A circle of more members than this is not told member by member. */
const CIRCLE = 3;

export const extendPartnerships: Extend = (context, segment, drafts) => {
  if (segment.sentence.zone === "caption") return;
  for (const predicate of segment.predicates) {
    const parties = isJoint(predicate) ? together(context, segment, predicate) : isJoining(predicate) ? joined(predicate, drafts) : [];
    if (parties.length < 2) continue;
    const draft = begin(context, segment, predicate);
    for (const mention of parties)
      for (const filler of fillersOf(mention, context.parties))
        addFiller(draft, "party", { filler, surety: "read", reason: "together", inside: true });
    const all = ids(draft);
    if (all.length < 2 || drafts.some((d) => d.type === "partnership" && all.every((p) => ids(d).includes(p)))) continue;
    const object = predicate.args.find((a) => a.case === "object");
    const thing = object ?? (predicate.modifies === null ? undefined : predicate.modifies);
    if (thing !== undefined && thing.headMention?.kind !== "party")
      addFiller(draft, "object", {
        filler: textFiller(context.doc.text, { start: thing.start, end: thing.head.stemEnd }),
        surety: "near",
        reason: "what",
      });
    decide(context, draft, null);
    drafts.push(draft);
  }
};

const ids = (d: ClaimDraft): string[] => (d.roles.get("party") ?? []).flatMap((f) => (f.filler.kind === "party" ? [f.filler.party] : []));

const isCompany = (context: ClaimContext, m: Mention | null): m is Mention => {
  const kind = m?.kind === "party" ? context.parties.get(m.value.party)?.kind : undefined;
  return kind === "company" || kind === "institution" || kind === "fund" || kind === "group";
};

/** `A는 B와 함께 X를 구축한다`: the phrase before 함께 and whoever acts. */
function together(context: ClaimContext, segment: Segment, predicate: Predicate): Mention[] {
  const { text } = context.doc;
  const beside = predicate.args.find(
    (a) => a.case === "comitative" && isTogether(text.slice(a.end, a.end + 8).trim()) && isCompany(context, partyOf(a)),
  );
  if (beside === undefined) return jointly(context, predicate);
  const actor =
    partyOf(subjectOf(predicate)) ?? partyOf(segment.phrases.find((p) => p.case === "topic" && p.end <= predicate.start) ?? null);
  if (!isCompany(context, actor)) return [];
  return [actor, ...listed(beside)].filter((m) => isCompany(context, m));
}

/** `A와 B가 [공동으로] X를 개발한다`: two who act, and a word that says they do so together. */
function jointly(context: ClaimContext, predicate: Predicate): Mention[] {
  const subject =
    predicate.args.find((a) => (a.case === "subject" || a.case === "topic") && a.conjuncts.length > 0) ?? subjectOf(predicate);
  if (subject === null || subject.conjuncts.length === 0) return [];
  const { text } = context.doc;
  const said = predicate.args.some(
    (a) =>
      a !== subject &&
      a.start > subject.end &&
      (a.case === "instrument" || a.case === "none") &&
      isTogether(text.slice(a.start, a.start + 8)),
  );
  const members = said ? listed(subject) : [];
  return members.every((m) => isCompany(context, m)) ? members : [];
}

const listed = (phrase: Phrase): Mention[] => [...phrase.conjuncts, phrase].map(partyOf).filter((m): m is Mention => m !== null);

/** `여섯 번째 회원사로 합류한다`: the newcomer and the circle, or its members where they are few. */
function joined(predicate: Predicate, drafts: readonly ClaimDraft[]): Mention[] {
  const circle = predicate.args.find((a) => (a.case === "instrument" || a.case === "dative") && isCircle(nounOf(a)));
  const actor = partyOf(subjectOf(predicate));
  if (circle === undefined || actor === null) return [];
  const named = partyOf(circle);
  if (named !== null) return [actor, named];
  // `네이버와 카카오 등이 파트너로 참여한다`
  const all = listed(subjectOf(predicate) as Phrase);
  if (all.length > 1) return all;
  const last = drafts.findLast((d) => d.type === "partnership");
  if (last === undefined) return [];
  const members = ids(last);
  const mentions = last.segment.mentions.filter((m) => m.kind === "party" && members.includes(m.value.party));
  return [actor, ...(members.length <= CIRCLE ? mentions : mentions.slice(0, 1))];
}

function begin(_context: ClaimContext, segment: Segment, predicate: Predicate): ClaimDraft {
  return newDraft({
    type: "partnership",
    evidence: { start: Math.min(predicate.start, ...predicate.args.map((a) => a.start)), end: predicate.end },
    segment,
    predicate,
    rule: `partnership.together:${predicate.word.stem}`,
  });
}
