/** Sides of a contract that its frame does not tell: the other side in a genitive, a customer without a name, the public hand. */
import type { Phrase } from "../../clause/phrase.js";
import { partyOf } from "../../context/attribution.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimDraft, has, type RoleFiller } from "../draft.js";
import { fillersOf, textFiller } from "../fillers.js";
import type { RefineInput } from "../refine.js";
import { isUnnamedHouse, namesOther } from "./contractWords.js";

const ACTORS: ReadonlySet<string> = new Set(["subject", "topic", "also"]);
/** The roles of who acts and of the other side, by frame. */
const SIDES: Readonly<Record<string, readonly [own: string, other: string]>> = {
  agree: ["party", "party"],
  supply: ["supplier", "customer"],
  win: ["supplier", "customer"],
  buy: ["customer", "supplier"],
};

export function settlePartners(input: RefineInput): void {
  besideGenitive(input);
  winnersGenitive(input);
  unnamedCustomer(input);
}

const isOf = (filler: RoleFiller, mention: Mention): boolean =>
  filler.filler.kind === "party" && mention.kind === "party" && filler.filler.party === mention.value.party;

/** `한빛은 [다온과의] 공급 계약을 해지했다`: who stands in the genitive is the other side, who acts the first. */
function besideGenitive({ context, draft, trigger, candidates }: RefineInput): void {
  const sides = SIDES[trigger.frame];
  if (sides === undefined || trigger.phrase === null) return;
  const beside = candidates.find(
    (c) =>
      c.place === "genitive" && namesOther(context.doc.text.slice(c.phrase.head.stemEnd, c.phrase.head.end)) && partyOf(c.phrase) !== null,
  );
  const partner = beside === undefined ? null : partyOf(beside.phrase);
  const actor = candidates.find((c) => ACTORS.has(c.place) && partyOf(c.phrase) !== null);
  if (partner === null) return;
  const [own, other] = sides;
  const kept = (draft.roles.get(own) ?? []).filter((f) => !isOf(f, partner));
  if (kept.length > 0) draft.roles.set(own, kept);
  else draft.roles.delete(own);
  put(context, draft, other, partner, "the other side");
  const acts = actor === undefined ? null : partyOf(actor.phrase);
  if (acts !== null && (own === other || !has(draft, own)) && !draft.roles.get(other)?.some((f) => isOf(f, acts)))
    put(context, draft, own, acts, "who acts");
}

/** `한빛의 1200억원 규모 케이블 수주가 취소됐다`: whose order it is, unless a public hand gives it. */
function winnersGenitive({ context, draft, trigger }: RefineInput): void {
  if (trigger.frame !== "win" || trigger.phrase === null || has(draft, "supplier")) return;
  const customer = draft.roles.get("customer") ?? [];
  const first = customer[0];
  if (first === undefined || first.reason !== "genitive" || first.inside !== true || first.filler.kind !== "party") return;
  if (context.parties.get(first.filler.party)?.kind !== "company") return;
  draft.roles.set("supplier", [...customer]);
  draft.roles.delete("customer");
}

/** `[유럽 선사로부터] 운반선 2척을 수주했다`: told by what it is, and from where. */
function unnamedCustomer({ context, draft, trigger, candidates }: RefineInput): void {
  if (has(draft, "customer") || !has(draft, "supplier") || (trigger.frame !== "win" && trigger.frame !== "supply")) return;
  const named = candidates.find((c) => (c.place === "source" || c.place === "comitative") && isUnnamed(c.phrase));
  if (named === undefined) return;
  const span = { start: named.phrase.start, end: named.phrase.head.stemEnd };
  addFiller(draft, "customer", { filler: textFiller(context.doc.text, span), surety: "near", reason: "told by what it is" });
}

/** One word more than what it is, and no name. */
export const isUnnamed = ({ words, head, headMention }: Phrase): boolean =>
  headMention === null && words.length > 1 && words.length < 6 && isUnnamedHouse(head.stem);

function put(context: RefineInput["context"], draft: ClaimDraft, role: string, mention: Mention, reason: string): void {
  for (const filler of fillersOf(mention, context.parties)) addFiller(draft, role, { filler, surety: "read", reason, inside: true });
}
