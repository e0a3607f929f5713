/** Money raised against bonds is an offering: `교환사채(EB)로 3000억원을 투자받기로 했다`. */
import seeds from "../../../seeds/lexicon/bonds.json" with { type: "json" };
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Mention } from "../../contract/types.js";
import type { ClaimDraft } from "../draft.js";
import { codeFiller } from "../fillers.js";
import type { Extend } from "../refine.js";

const bonds = new Set(seeds.nouns);

export const extendBonds: Extend = (context, segment, drafts) => {
  // the segment's own drafts stand last
  for (let i = drafts.length - 1; i >= 0 && drafts[i]?.segment === segment; i--) {
    const draft = drafts[i] as ClaimDraft;
    if (draft.type !== "investment" || !draft.rule.startsWith("investment.receive") || draft.predicate === null) continue;
    const amount = draft.roles.get("amount")?.[0];
    const mention =
      amount?.filler.kind === "money"
        ? context.mentions.find((m) => amount.filler.kind === "money" && m.id === amount.filler.mention)
        : undefined;
    const bond = mention === undefined ? null : bondBefore(context.doc.text, draft.predicate, mention);
    if (bond === null) continue;
    const issuer = draft.roles.get("investee") ?? [];
    const investor = draft.roles.get("investor") ?? [];
    const action = {
      filler: codeFiller("bond", context.doc.text, { start: bond.head.start, end: bond.head.stemEnd }),
      surety: "read",
      reason: "the bonds it is raised against",
    } as const;
    const roles: ClaimDraft["roles"] = new Map([["action", [action]]]);
    if (issuer.length > 0) roles.set("issuer", [...issuer]);
    if (amount !== undefined) roles.set("amount", [amount]);
    if (investor.length > 0) roles.set("investor", [...investor]);
    drafts[i] = { ...draft, type: "offering", roles, rule: `offering.bond:${bond.head.stem}` };
  }
};

/** The nearest `…사채로` in front of the amount among the predicate's arguments. */
function bondBefore(text: string, predicate: Predicate, amount: Mention): Phrase | null {
  const before = predicate.args.filter((p) => p.case === "instrument" && p.end <= amount.start);
  const nearest = before.at(-1);
  return nearest !== undefined &&
    (bonds.has(nearest.head.stem) ||
      seeds.ends.some((end) => nearest.head.stem.endsWith(end)) ||
      nearest.head.brackets.some((b) => bonds.has(text.slice(b.start + 1, b.end - 1))))
    ? nearest
    : null;
}
