/** Joint ventures: who founds which company, so that money put in later knows whose it is and where it goes. */
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { nameOf } from "../../context/chain.js";
import { judge } from "../../context/status.js";
import type { Status } from "../../contract/types.js";
import type { ClaimContext, ClaimDraft, RoleFiller } from "../draft.js";
import { fillerOf } from "../fillers.js";
import { SETS_UP, VENTURES } from "./investmentWords.js";

export interface Venture {
  readonly founders: readonly RoleFiller[];
  readonly company: RoleFiller;
  readonly segment: Segment;
  readonly status: Status;
}

/** A venture is what money goes into for this many sentences. */
const REACH = 5;
const FOUNDERS = new Set(["subject", "topic", "also", "comitative"]);
const known = new WeakMap<ClaimContext, Venture[]>();

/** The venture told in the draft's sentence or shortly before it, if the draft's investors are its founders or not named. */
export function ventureAt(context: ClaimContext, draft: ClaimDraft): Venture | null {
  const venture = ventureNear(context, draft.segment);
  if (venture === null) return null;
  const investors = draft.roles.get("investor") ?? [];
  const founds = (f: RoleFiller) =>
    f.surety === "assumed" ||
    venture.founders.some((v) => v.filler.kind === "party" && f.filler.kind === "party" && v.filler.party === f.filler.party);
  return investors.every(founds) ? venture : null;
}

/** The last venture told in the segment's sentence or shortly before it. */
export function ventureNear(context: ClaimContext, segment: Segment): Venture | null {
  let all = known.get(context);
  if (all === undefined) {
    all = [];
    for (const s of context.segments) addVentures(context, s, all);
    known.set(context, all);
  }
  const here = segment.sentence.index;
  return all.findLast((v) => v.segment.sentence.index <= here && here - v.segment.sentence.index <= REACH) ?? null;
}

function addVentures(context: ClaimContext, segment: Segment, out: Venture[]): void {
  for (const predicate of segment.predicates) {
    if (!SETS_UP.has(nameOf(predicate))) continue;
    const object = predicate.args.find((p) => p.case === "object") ?? (predicate.ending.kind === "adnominal" ? predicate.modifies : null);
    const company = object === null ? null : companyOf(context, object);
    const founders = company === null ? [] : foundersOf(context, predicate, company);
    if (company !== null && founders.length > 1) out.push({ founders, company, segment, status: judge(predicate).status });
  }
}

/** `합작법인 '나래컴퓨트'를`: the named company of a phrase that calls it a venture. */
function companyOf(context: ClaimContext, phrase: Phrase): RoleFiller | null {
  if (!phrase.words.some((w) => VENTURES.has(w.stem) || [...VENTURES].some((v) => w.stem.startsWith(v)))) return null;
  const mention = phrase.mentions.findLast((m) => m.kind === "party" && !VENTURES.has(m.text));
  return mention === undefined ? null : { filler: fillerOf(mention, context.parties), surety: "near", reason: "venture set up" };
}

function foundersOf(context: ClaimContext, predicate: Predicate, company: RoleFiller): RoleFiller[] {
  const out: RoleFiller[] = [];
  for (const phrase of [...predicate.outer, ...predicate.args]) {
    // `B와 합작법인 C를 설립`: B reads as listed with C
    const partners = phrase.case === "object" ? phrase.conjuncts : null;
    if (partners === null && !FOUNDERS.has(phrase.case)) continue;
    for (const member of partners ?? [...phrase.conjuncts, phrase]) {
      const mention = member.headMention;
      if (mention?.kind !== "party" || (company.filler.kind === "party" && company.filler.party === mention.value.party)) continue;
      out.push({ filler: fillerOf(mention, context.parties), surety: "near", reason: "founder of the venture" });
    }
  }
  return out;
}
