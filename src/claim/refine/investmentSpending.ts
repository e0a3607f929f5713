/** Money spent, built with or borrowed: plain verbs that tell an investment only of an organisation and to an end. */
import type { Phrase, Predicate } from "../../clause/phrase.js";
import { nounOf } from "../../context/chain.js";
import type { ClaimContext, ClaimDraft, RoleFiller } from "../draft.js";
import type { RefineInput } from "../refine.js";
import { ABLE, MUST, namesPlant, namesPot, namesWork } from "./investmentWords.js";

/** `10조원을 투입해야 한다`: what ought to be is nobody's doing. */
export const isObliged = ({ ending }: Predicate): boolean => ending.kind === "connective" && MUST.has(ending.surface);

/** `월 최대 3만원을 지원받을 [수] 있다`: an offer to anybody, where nobody is named who pays and who receives. */
export function isOpenTo(draft: ClaimDraft, { ending, modifies }: Predicate): boolean {
  if (ending.kind !== "adnominal" || modifies === null || !ABLE.has(nounOf(modifies))) return false;
  const read = (role: string): boolean => draft.roles.get(role)?.some((f) => f.surety !== "assumed") ?? false;
  return (
    !read("investor") && (draft.rule.startsWith("investment.granted") || draft.rule.startsWith("investment.receive")) && !read("investee")
  );
}

/** Does a plain verb state an investment here? True for all others. */
export function statesSpending({ context, draft, trigger }: RefineInput): boolean {
  const { frame, predicate, phrase, row } = trigger;
  const borrows = frame === "receive" && row.weak === true && row.needs?.includes("investee") === true;
  if (frame !== "spend" && frame !== "build" && !borrows) return true;
  if (predicate === null || phrase !== null) return false;
  if (!draft.roles.get(borrows ? "investee" : "investor")?.some((f) => isOrganisation(context, f))) return false;
  if (frame === "spend") return predicate.args.some(serves);
  return borrows || predicate.args.some((arg) => arg.case === "object" && isWorth(draft, arg));
}

function isOrganisation(context: ClaimContext, { filler }: RoleFiller): boolean {
  const kind = filler.kind === "party" ? context.parties.get(filler.party)?.kind : undefined;
  return kind === "company" || kind === "government" || kind === "institution" || kind === "fund";
}

/** `데이터센터 [구축]에`, `공장을 [짓는] 데`. */
const serves = (arg: Phrase): boolean =>
  (arg.case !== "object" && arg.words.some((w) => w.mention === null && namesWork(w.stem))) ||
  (arg.relative !== null && namesWork(arg.relative.noun));

/** `650억 달러 규모의 [공장]을`: the sum is the plant's. */
function isWorth(draft: ClaimDraft, object: Phrase): boolean {
  const amount = draft.roles.get("amount")?.[0]?.filler;
  if (amount?.kind !== "money" || !namesPlant(object.head.stem)) return false;
  return [object, ...object.modifiers].some((p) => p.mentions.some((m) => m.id === amount.mention));
}

/** `3198가구를 [조성하는] 사업`: money is raised into a pot, houses are built. */
export function isPotless({ draft, trigger }: RefineInput): boolean {
  const { predicate, phrase } = trigger;
  if (phrase !== null || predicate === null || !predicate.name.endsWith("조성하다")) return false;
  const object = predicate.args.findLast((a) => a.case === "object");
  if (object === undefined) return false;
  const amount = draft.roles.get("amount")?.[0]?.filler;
  const own = object.headMention?.kind === "money" || (amount?.kind === "money" && object.mentions.some((m) => m.id === amount.mention));
  return !own && !namesPot(object.head.stem);
}
