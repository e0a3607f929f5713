/** Money raised by an offering is one: `교환사채(EB)로 3000억원을 투자받기로 했다`, `기업공개를 통해 2000억원을 조달한다`. */
import seeds from "../../../seeds/lexicon/bonds.json" with { type: "json" };
import predicates from "../../../seeds/lexicon/predicates.json" with { type: "json" };
import type { Phrase, Predicate } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { partyOf, subjectOf, vouch } from "../../context/attribution.js";
import { nameOf } from "../../context/chain.js";
import { judge } from "../../context/status.js";
import type { Mention } from "../../contract/types.js";
import { WordSet } from "../../text/word-set.js";
import { type ClaimContext, type ClaimDraft, type RoleFiller, sameFiller } from "../draft.js";
import { codeFiller, fillerOf } from "../fillers.js";
import { recent } from "../recent.js";
import type { Extend } from "../refine.js";

const bonds = new WordSet(seeds.nouns);
const raises = new WordSet(seeds.raises);
/** `[유상증자]로`, `[기업공개]를 통해` → what it is. */
const codes = new Map<string, string>(
  predicates.rows.flatMap((row) =>
    row.type === "offering" && row.code !== undefined ? (row.nouns ?? []).map((n) => [n, row.code] as const) : [],
  ),
);

export const extendBonds: Extend = (context, segment, drafts, owned, topic) => {
  const told = new Set<Predicate>();
  // the segment's own drafts stand last
  for (let i = drafts.length - 1; i >= 0 && drafts[i]?.segment === segment; i--) {
    const draft = drafts[i] as ClaimDraft;
    if (draft.type === "offering" && draft.predicate !== null) told.add(draft.predicate);
    if (draft.type !== "investment" || draft.predicate === null) continue;
    const receives = draft.rule.startsWith("investment.receive");
    if (!receives && !raises.has(nameOf(draft.predicate))) continue;
    const amount = draft.roles.get("amount")?.[0];
    const mention =
      amount?.filler.kind === "money"
        ? segment.mentions.find((m) => amount.filler.kind === "money" && m.id === amount.filler.mention)
        : undefined;
    const means = mention === undefined ? null : meansOf(context.doc.text, draft.predicate, mention);
    if (means === null) {
      if (amount !== undefined && (raisedFor(drafts, i, draft.predicate, amount) || raisedByListing(drafts, draft, amount)))
        drafts.splice(i, 1);
      continue;
    }
    told.add(draft.predicate);
    const issuer = draft.roles.get(receives ? "investee" : "investor") ?? [];
    const investor = receives ? (draft.roles.get("investor") ?? []) : [];
    drafts[i] = { ...draft, type: "offering", roles: rolesOf(context, means, issuer, amount, investor), rule: ruleOf(means) };
  }
  for (const predicate of segment.predicates) {
    if (!raises.has(nameOf(predicate)) || told.has(predicate)) continue;
    const draft = raisedBy(context, segment, predicate, owned, topic);
    if (draft !== null) drafts.push(draft);
  }
};

/** `3000억원을 조달하기 위해 [유상증자]를 결정했다`: the sum is the offering's. */
function raisedFor(drafts: readonly ClaimDraft[], at: number, { ending, next }: Predicate, amount: RoleFiller): boolean {
  if (ending.kind !== "intent" || next === null) return false;
  const offering = drafts.slice(at + 1).find((d) => d.type === "offering" && d.predicate === next);
  const told = offering?.roles.get("amount");
  // `시설자금 500억원과 운영자금 300억원을 확보하기 위해`: neither is the whole
  if (told === undefined) offering?.roles.set("amount", [{ ...amount, reason: RAISED_FOR }]);
  else if (told[0]?.reason === RAISED_FOR && !told.some((f) => sameFiller(f.filler, amount.filler))) offering?.roles.delete("amount");
  return offering !== undefined;
}

/** `나스닥에 상장했다. 12억달러를 조달했다`: what a listing told just before brought in. */
function raisedByListing(drafts: readonly ClaimDraft[], { segment, roles }: ClaimDraft, amount: RoleFiller): boolean {
  const raiser = roles.get("investor") ?? roles.get("investee") ?? [];
  const listing = recent(drafts, segment.sentence.index, 1).findLast(
    (d) =>
      d.type === "offering" &&
      d.roles.get("action")?.some((f) => f.filler.kind === "code" && LISTED.has(f.filler.code)) === true &&
      (d.roles.get("issuer") ?? []).some((f) => raiser.some((g) => sameFiller(f.filler, g.filler))),
  );
  if (listing === undefined || listing.roles.has("amount")) return false;
  listing.roles.set("amount", [amount]);
  return true;
}
const LISTED: ReadonlySet<string> = new Set(["ipo", "listing"]);

const RAISED_FOR = "what it is raised for";

interface Means {
  readonly code: string;
  readonly phrase: Phrase;
}

const ruleOf = ({ code, phrase }: Means): string => `offering.${code}:${phrase.head.stem}`;

function rolesOf(
  context: ClaimContext,
  { code, phrase }: Means,
  issuer: readonly RoleFiller[],
  amount: RoleFiller | undefined,
  investor: readonly RoleFiller[],
): ClaimDraft["roles"] {
  const action = {
    filler: codeFiller(code, context.doc.text, { start: phrase.head.start, end: phrase.head.stemEnd }),
    surety: "read",
    reason: "what it is raised by",
  } as const;
  const roles: ClaimDraft["roles"] = new Map([["action", [action]]]);
  if (issuer.length > 0) roles.set("issuer", [...issuer]);
  if (amount !== undefined) roles.set("amount", [amount]);
  if (investor.length > 0) roles.set("investor", [...investor]);
  return roles;
}

/** `유상증자로 2500억원을 마련했다`: a verb that by itself tells no event. */
function raisedBy(
  context: ClaimContext,
  segment: Segment,
  predicate: Predicate,
  owned: ReadonlySet<string>,
  topic: Mention | null,
): ClaimDraft | null {
  const object = predicate.args.find((p) => p.case === "object") ?? (predicate.ending.kind === "adnominal" ? predicate.modifies : null);
  const sum = [...(object?.modifiers ?? []).flatMap((p) => p.mentions), ...(object?.mentions ?? [])].find(
    (m) => m.kind === "money" && m.conversionOf === null && !owned.has(m.id),
  );
  const means = sum === undefined ? null : meansOf(context.doc.text, predicate, sum);
  if (sum === undefined || means === null) return null;
  const subject = partyOf(subjectOf(predicate));
  const issuer = subject ?? topic;
  const filler = (mention: Mention): RoleFiller => ({
    filler: fillerOf(mention, context.parties),
    surety: mention === topic ? "assumed" : "read",
    reason: "who raises it",
  });
  return {
    type: "offering",
    roles: rolesOf(context, means, issuer === null ? [] : [filler(issuer)], filler(sum), []),
    status: judge(predicate).status,
    polarity: "positive",
    time: null,
    condition: null,
    vouching: vouch(segment, predicate, context.parties),
    evidence: { start: means.phrase.start, end: Math.max(sum.end, predicate.end) },
    moreEvidence: [],
    segment,
    predicate,
    rule: ruleOf(means),
    partOf: [],
  };
}

/** The nearest `…사채로`, `…증자를 통해` in front of the amount among the predicate's arguments. */
function meansOf(text: string, predicate: Predicate, amount: Mention): Means | null {
  const phrase = predicate.args.findLast((p) => (p.case === "instrument" || p.case === "via") && p.end <= amount.start);
  const code = phrase === undefined ? null : codeOf(text, phrase);
  return phrase === undefined || code === null ? null : { code, phrase };
}

function codeOf(text: string, { head, words }: Phrase): string | null {
  const { stem } = head;
  if (bonds.has(stem) || seeds.ends.some((end) => stem.endsWith(end))) return "bond";
  if (head.brackets.some((b) => bonds.has(text.slice(b.start + 1, b.end - 1)))) return "bond";
  // `회사채 [발행]으로`
  const before = words[words.indexOf(head) - 1]?.stem ?? "";
  for (const name of [stem, before + stem])
    for (let n = name.length; n > 1; n--) {
      const code = codes.get(name.slice(-n));
      if (code !== undefined && (n === name.length || n > 2)) return code === "listing" ? "ipo" : code;
    }
  return seeds.issues.includes(stem) && (bonds.has(before) || seeds.ends.some((end) => before.endsWith(end))) ? "bond" : null;
}
