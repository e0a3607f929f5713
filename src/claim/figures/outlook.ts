/** How real a figure is, who vouches for it, and who made the forecast. */

import { isContentNoun } from "../../clause/function-words.js";
import type { Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { partyOf, subjectOf, type Vouching, vouch } from "../../context/attribution.js";
import { chainFrom, nameOf, nounOf } from "../../context/chain.js";
import { isHearsay, isReporting } from "../../context/reporting.js";
import { isShowing, judge } from "../../context/status.js";
import type { Mention, Status } from "../../contract/types.js";
import { periodOf } from "../../core/calendar.js";
import type { ClaimContext, RoleFiller } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import { outerSegment } from "../recent.js";
import type { Group } from "./group.js";
import { changeSets, forecastSets, metricSets } from "./lexicon.js";
import { COPULA, type Token } from "./tokens.js";
import { isObserver } from "./topics.js";

export interface Outlook {
  readonly status: Status;
  readonly vouching: Vouching | null;
  readonly predicate: Predicate | null;
  readonly forecaster: RoleFiller | null;
}

/** Who expects, said before a word of expectation: `월가 전망치`, `에프앤가이드 컨센서스`, `월가가 예상한`. */
export function forecasterBefore(context: ClaimContext, tokens: readonly Token[], at: number): RoleFiller | null {
  for (let k = at - 1; k >= Math.max(0, at - 12); k--) {
    const t = tokens[k] as Token;
    if (t.host !== null || t.kind === "date" || t.kind === "metric") continue;
    if (t.kind === "figure" || t.word.after === ",") return null;
    const known = forecastSets.forecasters.has(t.stem) || (t.mention !== null && forecastSets.forecasters.has(t.mention.text));
    if (known)
      return {
        filler:
          t.mention?.kind === "party"
            ? fillerOf(t.mention, context.parties)
            : textFiller(context.doc.text, { start: t.start, end: t.word.stemEnd }),
        surety: "read",
        reason: "before the word of expectation",
      };
    if (t.word.verb !== null && t.word.verb.ending.kind !== "adnominal") return null;
  }
  return null;
}

/** The predicate that states the figure: the next one that ends a clause or leads to 것·전망·계획. */
function predicateOf(group: Group): Predicate | null {
  const at = group.value?.end ?? group.changes[0]?.mention.end ?? group.anchor.end;
  const states = group.segment.predicates.filter((p) => p.end >= at);
  // `매출 3조원을 [기록한] 카카오는 …할 계획이다`: what the firm does next says nothing of its figure
  const head = states[0]?.ending.kind === "adnominal" ? states[0].modifies?.headMention : null;
  const bearer = group.subject?.filler;
  if (head != null && bearer?.kind === "party" && bearer.mention === head.id) return states[0] ?? null;
  // `지분 49%를 [보유한] 한빛이 매각을 협의한다`: held, whatever its holder goes on to do
  if (head?.kind === "party" && group.metric.noun.code === "stake" && states[0]?.ending.tense === "past") return states[0];
  return states.find((p) => p.ending.kind !== "adnominal" || (p.modifies !== null && isContentNoun(nounOf(p.modifies)))) ?? null;
}

/** `비중을 5% 미만으로 [축소하는] 등`: the verb of the figure itself is a deed, not yet done. */
function isDeed(group: Group): boolean {
  const at = group.value?.end ?? group.changes[0]?.mention.end ?? group.anchor.end;
  const verb = group.segment.predicates.find((p) => p.end >= at);
  return verb !== undefined && verb.ending.tense !== "past" && changeSets.deeds.has(verb.name);
}

export function outlookOf(context: ClaimContext, group: Group, recent: RoleFiller | null): Outlook {
  const predicate = predicateOf(group);
  const vouching = predicate === null ? spoken(context, group.segment) : vouchFor(context, group, predicate);
  let forecast = group.outlook === "expected";
  let forecaster = group.forecaster;
  let judged: Status = "done";
  let mild = false;
  let tense = false;
  const deed = isDeed(group);
  if (predicate !== null) {
    const j = judge(predicate);
    // `지분 26%를 보유 중인 2대주주이며 … 표 대결을 벌인다`: what one is does not hang on what one does next
    judged = predicate.lemma === COPULA && predicate.ending.kind === "connective" ? "done" : j.status;
    mild = judged === "planned" && j.cues.every((cue) => PRESENT.test(cue));
    tense = judged === "planned" && j.cues.every((cue) => PRESENT.test(cue) || FUTURE.test(cue));
    let behindThing = predicate.modifies !== null;
    if (chainFrom(predicate).some((l) => l.kind === "noun" && forecastSets.nouns.has(l.stem))) forecast = true;
    for (const p of leading(predicate)) {
      if (p.lemma === COPULA && forecastSets.nouns.has(p.noun)) forecast = true;
      const name = nameOf(p);
      const saying =
        forecastSets.verbs.has(name) ||
        (forecastSets.views.has(name) && !isShowing(p) && (behindThing || p.args.some((a) => a.case === "instrument")));
      if (saying) {
        // `50%로 높인다는 [목표]를 제시했다`
        forecast ||= !forecastSets.guides.has(name) || (notOver(context, group) && (judged !== "planned" || mild || tense));
        forecaster ??= forecasterOf(context, group, p, vouching);
      }
      behindThing ||= p.modifies !== null;
    }
  }
  // `골드만삭스는 목표주가를 180달러로 올렸다`: who sets it
  if (forecaster === null && metricSets.forecast.has(group.metric.name) && predicate !== null)
    forecaster = forecasterOf(context, group, predicate, vouching);
  // `한빛전자가 올해 매출 전망치를 제시했다`: its own guidance is no broker's of the sentence before
  const guided = sameParty(forecaster, group.subject);
  if (guided) forecaster = null;
  if (forecaster === null && !guided && forecast) forecaster = houseOf(context, vouching);
  if (forecaster === null && !guided && forecast && group.rule !== "metric.list" && group.anchor.host === null && vouching === null)
    forecaster = recent;
  if (sameParty(forecaster, group.subject)) forecaster = null;
  return {
    status: statusOf(context, group, judged, { mild, tense, past: predicate?.ending.tense === "past", deed }, forecast, vouching),
    vouching,
    predicate,
    forecaster,
  };
}

/** `국제에너지기구에 따르면 … 늘어날 전망이다`: whose paper says so expects it; a medium only passes it on. */
function houseOf(context: ClaimContext, vouching: Vouching | null): RoleFiller | null {
  const speaker = vouching?.verb === ACCORDING ? vouching.speaker : null;
  if (speaker?.kind !== "party") return null;
  const party = context.parties.get(speaker.value.party);
  return party === undefined || party.kind === "media" || party.anonymous
    ? null
    : { filler: fillerOf(speaker, context.parties), surety: "near", reason: "source of the forecast" };
}
const ACCORDING = "따르면";

const PRESENT = /^(?:는|ㄴ)?다(?:고|며|면서|는|만)?$|^$/;
const FUTURE = /^(?:-ㄹ|을|ㄹ|를)$/;

/** `vouch`, and where the speaker's topic was overtaken by that of the figure: `네이버는 매출은 10조원을 기록했다고 밝혔다`. */
function vouchFor(context: ClaimContext, group: Group, predicate: Predicate): Vouching | null {
  const { segment } = group;
  const found = vouch(segment, predicate, context.parties);
  if (found?.speaker != null) return found;
  const said = leadingTo(predicate).find((p) => isReporting(p) && !isHearsay(p) && (p !== predicate || announces(p)));
  if (said !== undefined) {
    const topics = segment.phrases.filter((p) => p.start < said.start && (p.case === "topic" || p.case === "subject" || p.case === "also"));
    const speaker =
      partyOf(subjectOf(said)) ??
      partyOf(topics.find((p) => p.case === "topic" && partyOf(p) !== null) ?? topics.find((p) => partyOf(p) !== null) ?? null) ??
      (found === null && forecastSets.tells.has(nameOf(said)) ? bearerOf(context, group) : null);
    if (speaker !== null) {
      const party = speaker.kind === "party" ? context.parties.get(speaker.value.party) : undefined;
      return {
        speaker,
        verb: nameOf(said),
        kind: party?.kind === "media" ? "reported" : party?.anonymous ? "anonymous" : "stated",
        source: null,
      };
    }
  }
  return found ?? spoken(context, segment) ?? published(context, group);
}

/** `[한국은행이] 발표한 지난달 심리지수는 91.7로 집계됐다`: who watches and tells of it, before the metric. */
function published(context: ClaimContext, { segment, anchor }: Group): Vouching | null {
  const told = segment.predicates.find((p) => p.end <= anchor.start && p.ending.kind === "adnominal" && announces(p));
  const speaker = told === undefined ? null : partyOf(subjectOf(told));
  const party = speaker?.kind === "party" ? context.parties.get(speaker.value.party) : undefined;
  if (told === undefined || speaker === null || party === undefined || !isObserver(party)) return null;
  return { speaker, verb: nameOf(told), kind: party.kind === "company" ? "stated" : "reported", source: null };
}

/** `연간 매출은 10조원을 기록했다고 밝혔다`: where nobody is named, the firm tells its own figure. */
function bearerOf(context: ClaimContext, { subject }: Group): Mention | null {
  if (subject?.filler.kind !== "party" || context.parties.get(subject.filler.party)?.kind !== "company") return null;
  const { mention } = subject.filler;
  const found = mention === null ? undefined : context.mentions[Number(mention.slice(1)) - 1];
  return found?.id === mention ? found : null;
}

/** `매출 3조원을 발표했다`, `119억달러라고 공시했다`: the figure itself is what is said. */
const announces = (p: Predicate): boolean => forecastSets.tells.has(nameOf(p));

/** Inside a quotation: its speaker. */
function spoken(context: ClaimContext, segment: Segment): Vouching | null {
  const quote = segment.quote;
  if (quote === null) return null;
  const outer = outerSegment(context, segment.sentence);
  const said = outer?.predicates.find((p) => p.end >= quote.end && isReporting(p));
  const speaker = said === undefined ? null : partyOf(subjectOf(said));
  return speaker === null || said === undefined ? null : { speaker, verb: nameOf(said), kind: "stated", source: null };
}

/** The chain's predicates, reports within reports included: `증가한 것으로 집계됐다고 공시했다`. */
function leadingTo(predicate: Predicate): Predicate[] {
  const list: Predicate[] = [];
  for (let p: Predicate | null = predicate, step = 0; p !== null && step < 6; step++) {
    list.push(p);
    let last: Predicate = p;
    for (const link of chainFrom(p))
      if (link.kind === "predicate") {
        last = link.predicate;
        list.push(last);
      }
    p = last.ending.kind === "final" ? null : last.ending.kind === "connective" && last.ending.tense === "past" ? null : last.next;
    if (p !== null && list.includes(p)) p = null;
  }
  return list;
}

/** The predicates a clause leads to, connective ones passed over: `23% 오르고, 15% 더 오를 것으로 내다봤다`. */
function leading(predicate: Predicate): Predicate[] {
  const list = [predicate];
  for (const link of chainFrom(predicate)) if (link.kind === "predicate") list.push(link.predicate);
  const last = list.at(-1) as Predicate;
  if (last.ending.kind === "connective" && last.ending.tense !== "past") {
    let next = last.next;
    for (let step = 0; next !== null && step < 4; step++, next = next.next) list.push(next);
  }
  return list;
}

const sameParty = (a: RoleFiller | null, b: RoleFiller | null): boolean =>
  a?.filler.kind === "party" && b?.filler.kind === "party" && a.filler.party === b.filler.party;

function forecasterOf(context: ClaimContext, group: Group, predicate: Predicate, vouching: Vouching | null): RoleFiller | null {
  const subject = subjectOf(predicate);
  const around = group.segment.phrases.find(
    (p) => (p === subject || p.case === "locative" || p.case === "topic") && forecastSets.forecasters.has(p.head.stem),
  );
  if (around !== undefined && around.headMention === null)
    return {
      filler: textFiller(context.doc.text, { start: around.head.start, end: around.head.stemEnd }),
      surety: "read",
      reason: `subject of ${nameOf(predicate)}`,
    };
  const mention =
    partyOf(subject) ??
    partyOf(predicate.args.find((a) => a.case === "locative" && partyOf(a) !== null) ?? null) ??
    partyOf(
      group.segment.phrases.find(
        (p) =>
          p.case === "locative" && p.headMention?.kind === "party" && context.parties.get(p.headMention.value.party)?.anonymous === true,
      ) ?? null,
    ) ??
    vouching?.speaker ??
    null;
  if (mention === null) return null;
  return { filler: fillerOf(mention, context.parties), surety: "read", reason: `subject of ${nameOf(predicate)}` };
}

function statusOf(
  context: ClaimContext,
  group: Group,
  judged: Status,
  cues: { readonly mild: boolean; readonly tense: boolean; readonly past: boolean; readonly deed: boolean },
  forecast: boolean,
  vouching: Vouching | null,
): Status {
  if (group.outlook === "planned") return "planned";
  // `지난해 15조원에서 12조원으로 줄 것`: what is compared with has been
  if (group.aside && group.outlook === null && !inFuture(context, group)) return "done";
  if (forecast) return judged === "conditional" ? judged : "expected";
  const past = judged === "done" && cues.past;
  // `…률을 달성했다`: the year to come of the sentences before is not its own
  if (past && group.period?.surety === "assumed" && inFuture(context, group)) group.period = null;
  const future = inFuture(context, group);
  // `배당을 50%로 확대하고`, `17일부터 가격을 9% 인상한다`: what one does oneself, and has not yet
  if (cues.deed && (cues.mild || (future && judged === "done" && !cues.past)) && !isOver(context, group)) return "planned";
  if (cues.mild || judged === "done" || judged === "ongoing" || judged === "denied") return future ? "expected" : "done";
  // a bare future is a plan in its own speaker's mouth, a forecast in anybody else's
  if (cues.tense) {
    const subject = group.subject?.filler;
    const speaker = vouching?.speaker?.kind === "party" ? vouching.speaker.value.party : "";
    return subject?.kind === "party" && subject.party === speaker ? "planned" : "expected";
  }
  // `지난해 이익이 40% 줄면서 사업을 팔겠다는 전략이다`: what has been is no plan
  return judged === "planned" && group.period?.surety === "read" && isOver(context, group) ? "done" : judged;
}

/** Is the year of the period still running, or to come? What a firm says of it is guidance. */
function notOver(context: ClaimContext, group: Group): boolean {
  const filler = group.period?.filler;
  if (filler?.kind !== "date" || context.reference === null) return false;
  const span = /^(\d{4})(?:-([QH])(\d))?$/.exec(filler.date.timex);
  const last =
    span === null ? "" : `${span[1]}-${String(span[2] === undefined ? 12 : Number(span[3]) * (span[2] === "Q" ? 3 : 6)).padStart(2, "0")}`;
  return inFuture(context, group) || last >= context.reference.slice(0, 7);
}

/** Does the period begin after the article was published? */
function inFuture(context: ClaimContext, group: Group): boolean {
  const filler = group.period?.filler;
  if (filler?.kind !== "date" || context.reference === null) return false;
  const [start = "", end] = filler.date.timex.split("/");
  const span = periodOf(start === ".." ? (end ?? "") : start);
  const exact = span?.grain === "day" ? 7 : 10;
  return (span?.first ?? "").slice(0, exact) > context.reference.slice(0, exact);
}

/** Is the period over? */
function isOver(context: ClaimContext, group: Group): boolean {
  const filler = group.period?.filler;
  const last = filler?.kind === "date" ? (periodOf(filler.date.timex)?.last ?? null) : null;
  return last !== null && context.reference !== null && last < context.reference.slice(0, 10);
}
