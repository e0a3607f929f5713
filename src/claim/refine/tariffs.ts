/** One verb, several rates: `캐나다에 25%, 중국에 10% 관세를 부과한다` is a tariff for each country. */
import type { Segment } from "../../clause/segments.js";
import { addFiller, type ClaimContext, type ClaimDraft, has, sameFiller } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import { toldIn, toldRecently } from "../recent.js";
import { listed, originsOf, thingIn } from "./sanctionSides.js";

/** After the triggers of a segment: rates told before the last one get claims of their own. */
export function extendTariffs(context: ClaimContext, segment: Segment, drafts: ClaimDraft[]): void {
  if (!toldRecently(drafts, "sanction", segment.sentence.index, 0)) return;
  const told = toldIn(drafts, segment).filter(
    (d) => d.type === "sanction" && d.roles.get("action")?.some((f) => f.filler.kind === "code" && f.filler.code === "tariff"),
  );
  const taken = new Set(
    told.flatMap((d) => (d.roles.get("amount") ?? []).flatMap((f) => (f.filler.kind === "percent" ? [f.filler.mention] : []))),
  );
  const main = told.at(-1);
  if (main === undefined || taken.size === 0) return;
  for (const [i, phrase] of segment.phrases.entries()) {
    const before = segment.phrases[i - 1];
    const rate = phrase.headMention;
    if (
      rate?.kind !== "percent" ||
      taken.has(rate.id) ||
      before?.case !== "dative" ||
      (before.headMention !== null && before.headMention.kind !== "party") ||
      phrase.start > main.evidence.end
    )
      continue;
    if (phrase.words.at(-1)?.after !== "," && phrase.case !== "genitive") continue;
    const draft: ClaimDraft = {
      ...main,
      roles: new Map(),
      moreEvidence: [],
      partOf: [],
      evidence: { start: before.start, end: main.evidence.end },
    };
    for (const role of ["authority", "action"]) for (const f of main.roles.get(role) ?? []) addFiller(draft, role, f);
    // `멕시코와 캐나다에 25%`
    const origins = originsOf(before, segment.phrases);
    const members =
      origins.length > 0 ? origins : before.headMention === null ? listed(before, segment.phrases) : [...before.conjuncts, before];
    for (const member of members) {
      const span = thingIn(member);
      const filler =
        member.headMention !== null
          ? fillerOf(member.headMention, context.parties)
          : span === null
            ? null
            : textFiller(context.doc.text, span);
      if (filler !== null) addFiller(draft, "target", { filler, surety: "near", reason: "before its rate" });
    }
    if (!has(draft, "target") || toldIn(drafts, segment).some((d) => sameTargets(d, draft))) continue;
    addFiller(draft, "amount", { filler: fillerOf(rate, context.parties), surety: "near", reason: "rate in a list" });
    drafts.push(draft);
  }
}

const sameTargets = (a: ClaimDraft, b: ClaimDraft): boolean =>
  a.type === b.type &&
  (a.roles.get("target") ?? []).some((f) => b.roles.get("target")?.some((g) => sameFiller(f.filler, g.filler))) &&
  (a.roles.get("amount") ?? []).some((f) => b.roles.get("amount")?.some((g) => sameFiller(f.filler, g.filler)));
