/** Whose shares change hands where the phrase that is bought does not say: told by other words, or just before. */
import type { Phrase } from "../../clause/phrase.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimDraft, has } from "../draft.js";
import { fillerOf } from "../fillers.js";
import { recent } from "../recent.js";
import type { RefineInput } from "../refine.js";
import { type Bought, classify, NOTHING } from "./acquisitionObject.js";
import { isFree } from "./acquisitionSides.js";
import { OFFERED, SHAREHOLDERS, SPENDING } from "./acquisitionWords.js";
import { leadingClauses } from "./around.js";

/** `다온 지분 51%를 [확보해] 최대주주가 됐다`, `다온 [최대주주인] 한빛은 보유 지분을 매각`: other words say whose shares they are. */
export function takeHeld({ context, draft, trigger, candidates }: RefineInput, noun: string, bought: Bought): void {
  if (has(draft, "target") || draft.predicate === null) return;
  const put = (mention: Mention | null | undefined): boolean => {
    if (mention?.kind !== "party" || !isFree(draft, mention)) return false;
    addFiller(draft, "target", { filler: fillerOf(mention, context.parties), surety: "near", reason: "whose shares they are" });
    return true;
  };
  if (bought.kind === "equity" || bought.kind === "shares")
    for (const phrase of [...candidates.map((c) => c.phrase), ...holding(bought.phrase)]) {
      const at = phrase.words.findIndex((w) => w.mention === null && SHAREHOLDERS.some((end) => w.stem.endsWith(end)));
      const named = at < 0 ? null : (phrase.words[at - 1]?.mention ?? phrase.modifiers.find((m) => m.case === "genitive")?.headMention);
      if (put(named)) return;
    }
  // `[다온에] 10억원을 투자하고 지분 3%를 취득한다`: into whom the money goes
  if (bought.kind === "equity" || bought.kind === "shares")
    for (const clause of leadingClauses(draft.segment, draft.predicate))
      if (SPENDING.has(clause.name) && put(clause.args.find((a) => a.case === "dative")?.headMention)) return;
  if (!isHolder(noun)) return;
  for (const clause of [trigger.phrase?.relative ?? null, ...leadingClauses(draft.segment, draft.predicate)]) {
    const object = clause?.args.findLast((a) => a.case === "object");
    const held = object === undefined ? NOTHING : classify(object.words, object, context.parties, false);
    if (held.kind !== "equity" || !put(held.target)) continue;
    const stake = object?.mentions.find((m) => m.kind === "percent");
    if (stake !== undefined) addFiller(draft, "stake", { filler: fillerOf(stake, context.parties), surety: "near", reason: "shares held" });
    return;
  }
}

export const isHolder = (noun: string): boolean => SHAREHOLDERS.some((end) => noun.endsWith(end));

/** `다온 창업자 김민준과 박서연의 지분`: phrases that say whose the shares are. */
const holding = (phrase: Phrase | null): Phrase[] => (phrase?.modifiers ?? []).flatMap((m) => [...m.conjuncts, m]);

/** `소액주주 지분에 대한 공개매수`, `지분 30%를 추가로 인수`: the company of the deal told just before. */
export function takeTargetFromBefore({ draft, drafts, trigger }: RefineInput, bought: Bought): void {
  if (has(draft, "target")) return;
  if (bought.kind !== "equity" && bought.kind !== "shares" && bought.kind !== "none" && !trigger.anaphoric) return;
  const here = draft.segment.sentence.index;
  const last = recent(drafts, here, 4).findLast((d) => d.type === "acquisition" && has(d, "target"));
  // `이번 공모를 통해 예보 보유 지분 중 500만주를 매각한다`: shares of who goes public
  const offered = last === undefined && trigger.frame === "sell" && has(draft, "seller") ? offeredBefore(draft, drafts) : undefined;
  for (const f of last?.roles.get("target") ?? offered?.roles.get("issuer") ?? [])
    if (
      ![...draft.roles.values()]
        .flat()
        .some((g) => g.filler.kind === "party" && f.filler.kind === "party" && g.filler.party === f.filler.party)
    )
      addFiller(draft, "target", { ...f, surety: "assumed", reason: "the deal told before" });
}

function offeredBefore({ segment, predicate }: ClaimDraft, drafts: RefineInput["drafts"]): ClaimDraft | undefined {
  const told = predicate?.args.some((a) => a.words.some((w) => OFFERED.has(w.stem))) === true;
  return told ? recent(drafts, segment.sentence.index, 4).findLast((d) => d.type === "offering" && has(d, "issuer")) : undefined;
}
