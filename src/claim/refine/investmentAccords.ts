/** Agreements to invest: `충남도는 한빛과 1500억원 규모의 투자협약을 맺었다` is a partnership, and money promised by the company. */
import type { Segment } from "../../clause/segments.js";
import { addFiller, type ClaimContext, type ClaimDraft, newDraft, type RoleFiller } from "../draft.js";
import { fillerOf } from "../fillers.js";
import { toldIn } from "../recent.js";
import { namesAccord, namesGrant } from "./investmentWords.js";

export function findAccords(
  context: ClaimContext,
  segment: Segment,
  drafts: readonly ClaimDraft[],
  owned: ReadonlySet<string>,
): ClaimDraft[] {
  const told = toldIn(drafts, segment).filter((d) => d.segment === segment);
  const accord = told.find((d) => (d.type === "partnership" || d.type === "contract") && d.status !== "denied");
  if (accord === undefined) return [];
  const phrase = segment.phrases.find((p) =>
    p.words.some((w, i) => namesAccord(w.stem) || (i > 0 && namesAccord((p.words[i - 1]?.stem ?? "") + w.stem))),
  );
  if (phrase === undefined) return [];
  const money = [...phrase.modifiers.flatMap((m) => m.mentions), ...phrase.mentions].find(
    (m) => m.kind === "money" && m.conversionOf === null && !owned.has(m.id),
  );
  if (
    money === undefined ||
    told.some((d) => d !== accord && d.roles.get("amount")?.some((f) => f.filler.kind === "money" && f.filler.mention === money.id))
  )
    return [];
  // `정부는 한빛과 보조금 지급 계약을 맺었다`: the public hand pays the company
  const granted = phrase.words.some((w) => namesGrant(w.stem));
  const sides = accord.roles.get("party") ?? [];
  const investors = sides.filter((f) => pays(context, f) !== granted);
  if (investors.length === 0 || (granted && investors.length === sides.length)) return [];
  const draft = newDraft({
    type: "investment",
    status: accord.status === "done" || accord.status === "ongoing" ? "planned" : accord.status,
    vouching: accord.vouching,
    evidence: { start: Math.min(money.start, phrase.start), end: phrase.end },
    segment,
    predicate: accord.predicate,
    rule: "investment.accord",
  });
  for (const f of investors) addFiller(draft, "investor", { ...f, surety: "near", reason: "who promises to invest" });
  if (granted)
    for (const f of sides) if (!investors.includes(f)) addFiller(draft, "investee", { ...f, surety: "near", reason: "who is granted it" });
  addFiller(draft, "amount", { filler: fillerOf(money, context.parties), surety: "read", reason: "sum of the agreement" });
  return [draft];
}

const pays = (context: ClaimContext, { filler }: RoleFiller): boolean => {
  const kind = filler.kind === "party" ? context.parties.get(filler.party)?.kind : undefined;
  return kind === "company" || kind === "fund";
};
