/** Orders told without an amount: a named work that is won, given up or taken on, and bidders chosen for one. */
import { isContentNoun } from "../../clause/function-words.js";
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Word } from "../../clause/words.js";
import { partyOf, subjectOf } from "../../context/attribution.js";
import { nameOf, nounOf } from "../../context/chain.js";
import { addFiller, has } from "../draft.js";
import { fillersOf } from "../fillers.js";
import { hostOf } from "../host.js";
import type { RefineInput } from "../refine.js";
import { isBidder, isBuilder, isChosen, isEntrusted, isTakeover, isUndertaking, isVagueWork, isWork, tellsWin } from "./contractWords.js";

/** `정유공장 프로젝트를 수주했다`, `원전 수주에 성공했다`: a work told apart from others; `해외 수주를 늘렸다` tells none. */
export function winsNamedWork({ context, draft, trigger }: RefineInput): boolean {
  const { phrase, predicate } = trigger;
  if (trigger.frame !== "win" || predicate === null) return false;
  // `함정 정비 사업을 따냈다`; a patent is won too
  if (trigger.row.verbs !== undefined && !predicate.args.some((a) => a.case === "object" && isWork(a.head.stem))) return false;
  const wins = draft.roles.get("supplier")?.some((f) => {
    const kind = f.filler.kind === "party" ? context.parties.get(f.filler.party)?.kind : undefined;
    return f.surety === "read" && (kind === "company" || kind === "institution");
  });
  if (wins !== true) return false;
  if (isBidder(trigger.word.stem)) return true;
  if (phrase !== null)
    return tellsWin(nameOf(predicate)) && namesWork([...phrase.modifiers.flatMap((m) => m.words), ...phrase.words], trigger.span.start);
  const object = predicate.args.find((a) => a.case === "object") ?? null;
  const { modifies } = predicate;
  const head = predicate.ending.kind === "adnominal" && modifies !== null && !isContentNoun(nounOf(modifies)) ? modifies : null;
  const work = object ?? head;
  return (
    work !== null &&
    work.headMention?.kind !== "quantity" &&
    namesWork([...work.modifiers.flatMap((m) => m.words), ...work.words], work.end)
  );
}

/** `칩 생산을 맡겼다`: work given to another house; money and duties are no contract. */
export function isEntrusting({ context, draft, trigger, candidates }: RefineInput): boolean {
  const houses = [...(draft.roles.get("supplier") ?? []), ...(draft.roles.get("customer") ?? [])];
  const isHouse = (f: (typeof houses)[number]) => f.filler.kind === "party" && context.parties.get(f.filler.party)?.kind !== "person";
  return (
    trigger.word.verb?.lemma !== "맡기다" ||
    (houses.every(isHouse) && candidates.some((c) => c.place === "object" && isEntrusted(c.phrase.head.stem)))
  );
}

/** Two words or more before `end` that say which work, or one of three syllables and more: `정유공장`, `지하철 공사`. */
const namesWork = (words: readonly Word[], end: number): boolean => {
  const telling = words.filter((w) => w.end <= end && w.stem.length > 1 && w.verb === null && !isVagueWork(w.stem));
  return telling.length > 1 || telling.some((w) => w.stem.length > 2 || w.mention !== null);
};

/** `매각 우선협상대상자로 선정됐다`: chosen to buy a company, not to build. */
export function isTakeoverBid({ draft, trigger }: RefineInput): boolean {
  if (trigger.phrase === null || !isBidder(trigger.word.stem)) return false;
  const { words } = draft.segment;
  if (words.some((w) => isTakeover(w.stem))) return true;
  return !isBuilder(trigger.word.stem) && !words.some((w) => isWork(w.stem) || isWork(w.verb?.noun ?? ""));
}

/** `서울시가 발주한 공사는 [현대건설이] 맡았다`, `발주한 공사의 시공사로 [현대건설이] 선정됐다`: whoever takes the work on supplies. */
export function fromUndertaker({ context, draft, trigger }: RefineInput): void {
  const head = trigger.predicate?.modifies ?? null;
  if (trigger.frame !== "buy" || trigger.phrase !== null || head === null || has(draft, "supplier")) return;
  const over = overOf(draft.segment.predicates, head, hostOf(draft.segment, head));
  const party = over === null ? null : partyOf(subjectOf(over));
  if (party === null || party.kind !== "party") return;
  if (draft.roles.get("customer")?.some((f) => f.filler.kind === "party" && f.filler.party === party.value.party)) return;
  for (const filler of fillersOf(party, context.parties))
    addFiller(draft, "supplier", { filler, surety: "read", reason: "who takes it on" });
}

function overOf(predicates: readonly Predicate[], head: Phrase, host: Phrase | null): Predicate | null {
  const governor = head.governor ?? host?.governor ?? predicates.find((p) => p.outer.includes(head)) ?? null;
  if (governor === null) return null;
  if (isUndertaking(nameOf(governor))) return governor;
  return isChosen(nameOf(governor)) && governor.args.some((a) => a.case === "instrument" && isBidder(a.head.stem)) ? governor : null;
}
