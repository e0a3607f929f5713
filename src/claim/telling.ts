/** Days against what they say: told on one and happening on another, gone by or ahead. */
import seeds from "../../seeds/lexicon/status.json" with { type: "json" };
import type { Phrase, PhraseCase } from "../clause/phrase.js";
import { chainFrom } from "../context/chain.js";
import { isReporting } from "../context/reporting.js";
import type { Status } from "../contract/types.js";
import type { ClaimDraft } from "./draft.js";

/** Between a day and the source it belongs to: `[6일] 한빛거래소와 금융투자 업계에 따르면`. */
const BEFORE_SOURCE: ReadonlySet<PhraseCase> = new Set(["none", "comitative", "genitive", "locative"]);
const FARTHEST_SOURCE = 5;
/** What has not happened yet cannot have happened on a day gone by. */
const AHEAD: ReadonlySet<Status> = new Set(["planned", "considered", "conditional", "expected"]);
/** `11일 이사회에서 인수하기로 [의결했다]`: the day of the decision is the plan's own. */
const RESOLVES: ReadonlySet<string> = new Set(seeds.resolves);
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Takes from each event the time that is only its report's. */
export function withoutTellingDays(drafts: readonly ClaimDraft[], reference: string | null): void {
  for (const draft of drafts) if (draft.time !== null && draft.type !== "metric" && isTellingDay(draft, reference)) draft.time = null;
}

function isTellingDay({ time, type, status, segment, predicate }: ClaimDraft, reference: string | null): boolean {
  // `내년까지 20만t에서 30만t으로 늘린다`: what there is now
  if (type === "capacity" && status === "done" && isAhead(time, reference)) return true;
  const phrase = segment.phrases.find((p) => p.headMention?.value === time);
  if (phrase === undefined || time === null) return false;
  if (phrase.case === "none" && opensSource(segment.phrases, phrase)) return true;
  if (!AHEAD.has(status) || reference === null || !DAY.test(time.timex) || time.timex.includes("/")) return false;
  const chain = predicate === null ? [] : chainFrom(predicate).flatMap((l) => (l.kind === "predicate" ? [l.predicate] : []));
  if (chain.some((p) => RESOLVES.has(p.name))) return false;
  const day = time.timex.slice(0, 10);
  if (day !== reference) return day < reference;
  // `한빛전자는 8일 공장을 증설한다고 밝혔다`; `새 요금제를 [8일] 출시한다고 밝혔다` says when
  return predicate !== null && !isLast(phrase, predicate.args) && chain.some(isReporting);
}

/** `자사주를 오는 25일 [소각].`, `다음 달 [출시하는] 휴대전화`: where the verb has no tense of its own, the day says that it is a plan. */
export function isYetToBe({ predicate, segment, status, time }: ClaimDraft, reference: string | null): boolean {
  if (predicate === null || (status !== "done" && status !== "ongoing") || !isAhead(time, reference)) return false;
  if (predicate.headline) return segment.sentence.zone !== "title" && status === "done";
  return (
    predicate.ending.kind === "adnominal" && predicate.ending.tense === "present" && !predicate.auxiliaries.some((a) => a.endsWith(STATE))
  );
}
const STATE = "있다";

/** Does the time begin after the day of publication? */
function isAhead(time: ClaimDraft["time"], reference: string | null): boolean {
  if (time === null || reference === null) return false;
  const from = time.timex
    .replace(/^\.\.\//, "")
    .replace(/-([QH])(\d)$/, (_, part: string, n: string) => `-${String((Number(n) - 1) * (part === "H" ? 6 : 3) + 1).padStart(2, "0")}`)
    .slice(0, 10);
  return /^\d{4}(?:-\d{2}){0,2}$/.test(from) && from > reference.slice(0, from.length);
}

const isLast = (phrase: Phrase, args: readonly Phrase[]): boolean => args.at(-1) === phrase;

/** `[28일(현지시간)] 외신들에 따르면`: the day of what others said. */
function opensSource(phrases: readonly Phrase[], { index }: Phrase): boolean {
  for (let k = index + 1; k <= index + FARTHEST_SOURCE; k++) {
    const kase = phrases[k]?.case;
    if (kase === "according") return true;
    if (kase === undefined || !BEFORE_SOURCE.has(kase)) return false;
  }
  return false;
}
