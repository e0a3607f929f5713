/** How far a deal has come: a rumour, a contest, a signed contract, a closing. */
import status from "../../../seeds/lexicon/status.json" with { type: "json" };
import type { Predicate } from "../../clause/phrase.js";
import { nameOf, nounOf } from "../../context/chain.js";
import { judge } from "../../context/status.js";
import type { Status } from "../../contract/types.js";
import type { ClaimDraft } from "../draft.js";
import { hostOf } from "../host.js";
import type { Trigger } from "../triggers.js";
import {
  AGREEING,
  CLOSED,
  CLOSING,
  CONTEST,
  CONTRACT,
  DENIAL,
  FAILED,
  FAILING,
  HEARSAY,
  OFFERS,
  RUMOURS,
  SEEKING,
  SPENDING,
  TENDERS,
  UNDECIDED,
} from "./acquisitionWords.js";

const INTENT: ReadonlySet<string> = new Set(status.nouns.planned);
const WEIGHING: ReadonlySet<string> = new Set(status.verbs.considered);
const OPEN: ReadonlySet<Status> = new Set(["done", "ongoing", "planned"]);

/** The status of a draft, its trigger's surroundings counted. `text`: the sentence. */
export function settle(draft: ClaimDraft, trigger: Trigger, noun: string, text: string): Status {
  const denied = DENIAL.some((w) => text.includes(w)) && !UNDECIDED.some((w) => text.includes(w));
  if (RUMOURS.has(noun)) return denied ? "denied" : "considered";
  const behind = wordsBehind(draft, trigger);
  // `인수한다는 보도에 대해 "사실이 아니다"라고`
  if (denied && isHearsay(trigger, behind)) return "denied";
  const governor = draft.predicate === null ? "" : nameOf(draft.predicate);
  // `인수 '무산'`, `인수 협상 중이다`: nouns of the governing predicate itself
  const stated =
    trigger.phrase === null || draft.predicate === null
      ? []
      : [draft.predicate.noun, ...draft.predicate.args.flatMap((a) => (a.case === "copula" ? a.words.map((w) => w.stem) : []))];
  const step = trigger.predicate?.modifies ?? null;
  const agreed = behind.some((w) => CONTRACT.has(w)) || (step !== null && CONTRACT.has(nounOf(step))) || CONTRACT.has(noun);
  const verb = step?.governor != null && CONTRACT.has(nounOf(step)) ? nameOf(step.governor) : governor;
  if (trigger.phrase !== null || agreed) {
    // `인수를 포기하면`, `매각이 무산될 우려`: it has not failed yet
    if (FAILING.has(governor) && draft.predicate !== null && isHypothetical(draft.predicate)) return "considered";
    // `인수 철회를 검토한다`
    if (WEIGHING.has(governor) && behind.some((w) => FAILED.has(w))) return "considered";
    if (FAILING.has(verb) || [...behind, ...stated].some((w) => FAILED.has(w))) return "cancelled";
    // `편입 마무리 [수순]에 들어갔다`
    if (OPEN.has(draft.status) && behind.some((w) => CLOSED.has(w)) && CONTEST.has(behind.at(-1) ?? "")) return "ongoing";
    // `인수를 마무리하지 못했다`; `인수를 완료할 예정이다`
    if (CLOSING.has(verb) && draft.polarity === "negative") return "ongoing";
    if (CLOSING.has(verb) && draft.status === "planned" && draft.predicate !== null && judge(draft.predicate).status === "planned")
      return "planned";
    if (OPEN.has(draft.status) && (CLOSING.has(verb) || [...behind, ...stated].some((w) => CLOSED.has(w)))) return "done";
  }
  if (!OPEN.has(draft.status)) return draft.status;
  if (agreed) return "planned";
  if ([...behind, ...stated, noun].some((w) => CONTEST.has(w)) || OFFERS.has(noun)) return "considered";
  // `인수를 놓고 한빛과 [협상을] 벌이고 있다`, `매각이 [본궤도에] 올랐다`
  if (
    trigger.phrase !== null &&
    draft.predicate?.args.some((a) => (a.case === "object" || a.case === "dative") && CONTEST.has(a.head.stem) && a !== trigger.phrase)
  )
    return "considered";
  if (trigger.phrase !== null && SEEKING.has(verb)) return TENDERS.has(noun) ? "ongoing" : "considered";
  // `매각을 [위해] 주관사를 선정했다`: nothing is sold yet; what is paid for it is
  if (trigger.phrase?.case === "purpose" && !SPENDING.has(governor)) return "planned";
  if (trigger.phrase !== null && AGREEING.has(verb)) return "planned";
  return draft.status;
}

const isHearsay = ({ predicate }: Trigger, behind: readonly string[]): boolean =>
  behind.some((w) => HEARSAY.has(w)) || (predicate !== null && predicate.modifies !== null && HEARSAY.has(nounOf(predicate.modifies)));

function isHypothetical({ ending, modifies }: Predicate): boolean {
  if (ending.kind === "conditional") return true;
  return ending.kind === "adnominal" && ending.tense === "future" && modifies !== null && !INTENT.has(nounOf(modifies));
}

/** Nouns behind the trigger in its phrase, and the head it modifies. */
export function wordsBehind(draft: ClaimDraft, trigger: Trigger): string[] {
  if (trigger.phrase === null) return [];
  const host = hostOf(draft.segment, trigger.phrase);
  const own = trigger.phrase.words.filter((w) => w.start >= trigger.span.end).map((w) => w.stem);
  return host === null ? own : [...own, ...host.words.map((w) => w.stem)];
}
