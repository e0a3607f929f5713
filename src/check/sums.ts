/** Parts against their total: tranches of one deal, and lists the text itself adds up (`A와 B 등 총 C`). */
import type { Claim, Mention, MoneyValue } from "../contract/types.js";
import { moneyInWords } from "../text/value-words.js";
import { type Checker, type CheckInput, directional, type Finding, mentionOf, objective, sentencesOf, topical } from "./finding.js";
import { compare, type Outcome, type Printed, plus, printed } from "./interval.js";

type Money = Extract<Mention, { kind: "money" }>;

export const checkSums: Checker = (input) => {
  const byText = addedUp(input);
  const told = new Set(byText.map((f) => f.mentions.map((m) => m.id).join()));
  return [...byText, ...tranches(input).filter((f) => !told.has(f.mentions.map((m) => m.id).join()))];
};

/** A page of rows is no article. */
const MOST_TOTALS = 1000;

interface Part {
  readonly claim: Claim;
  readonly amount: Money;
}

/** Claims of one deal: a total, and an initial and an additional tranche, which together leave nothing out. */
function tranches({ claims, byId }: CheckInput): Finding[] {
  const parts: Part[] = [];
  for (const claim of claims) {
    const only = claim.roles.amount?.length === 1 ? claim.roles.amount[0] : undefined;
    const amount = only === undefined || claim.polarity === "negative" ? null : mentionOf(only, "money", byId);
    if (amount !== null) parts.push({ claim, amount });
  }
  if (parts.length < 2) return [];
  const linkedTo = new Map<string, Part[]>();
  for (const part of parts)
    for (const link of part.claim.links) if (link.type === "partOf") linkedTo.set(link.claim, [...(linkedTo.get(link.claim) ?? []), part]);
  const halves = parts.filter(({ claim }) => ["initial", "additional"].includes(trancheOf(claim) ?? ""));
  return parts.flatMap((total, i) => {
    const linked = linkedTo.get(total.claim.id) ?? [];
    if (trancheOf(total.claim) === "total" && i < MOST_TOTALS) {
      const own = halves.filter((p) => isTranche(p, total));
      const codes = own.map((p) => trancheOf(p.claim));
      if (own.length === 2 && codes.includes("initial") && codes.includes("additional")) return [finding(total, own, true)];
    }
    // linked parts may be some of many, and a link may be wrong: they can confirm, not accuse
    return linked.length < 2 ? [] : [finding(total, linked, false)].filter((f) => f.outcome === "ok");
  });
}

const trancheOf = (claim: Claim): string | null => {
  const code = claim.roles.tranche?.find((f) => f.kind === "code");
  return code?.kind === "code" ? code.code : null;
};

function isTranche(part: Part, total: Part): boolean {
  return (
    part.claim.type === total.claim.type &&
    part.amount.value.currency === total.amount.value.currency &&
    part.claim.evidence.sentence - total.claim.evidence.sentence <= 3 &&
    part.claim.evidence.sentence >= total.claim.evidence.sentence - 1 &&
    sharesParties(part.claim, total.claim)
  );
}

/** No role filled by other parties on both sides, and at least one by the same. */
function sharesParties(a: Claim, b: Claim): boolean {
  let shared = false;
  for (const [role, fillers] of Object.entries(a.roles)) {
    const ids = fillers.flatMap((f) => (f.kind === "party" ? [f.party] : []));
    const others = (b.roles[role] ?? []).flatMap((f) => (f.kind === "party" ? [f.party] : []));
    if (ids.length === 0 || others.length === 0) continue;
    if (!ids.some((id) => others.includes(id))) return false;
    shared = true;
  }
  return shared;
}

function finding(total: Part, parts: readonly Part[], whole: boolean): Finding {
  return sumFinding(
    total.amount,
    parts.map((p) => p.amount),
    [total, ...parts].map((p) => p.claim.id),
    whole,
  );
}

function sumOf(parts: readonly Money[]): Printed | null {
  return (
    parts
      .map((m) => printed(m))
      .reduce<Printed | null | undefined>(
        (sum, p) => (sum === null || p === null ? null : sum === undefined ? p : plus(sum, p)),
        undefined,
      ) ?? null
  );
}

function sumFinding(total: Money, parts: readonly Money[], claims: readonly string[], whole: boolean): Finding {
  const [sum, printedTotal] = [sumOf(parts), printed(total)];
  const compared = sum === null || printedTotal === null ? "undetermined" : compare(sum, printedTotal);
  const outcome: Outcome = whole || compared === "ok" ? compared : "undetermined";
  const added = addedInWords(parts);
  const list = parts.map((p) => p.text).join(" + ");
  return {
    kind: "sum",
    outcome,
    at: total.start,
    mentions: [total, ...parts],
    claims,
    expected: added?.ko ?? null,
    found: total.text,
    says:
      outcome === "warn" || outcome === "info"
        ? {
            ko: `${objective(list)} 더하면 ${added?.ko ?? "?"}인데 ${directional(total.text)} 적혀 있다.`,
            en: `${list} makes ${added?.en ?? "?"}, but the total is given as ${total.text}.`,
          }
        : outcome === "ok"
          ? { ko: `${objective(list)} 더하면 ${total.text} 그대로다.`, en: `${list} makes ${total.text}.` }
          : {
              ko: `${objective(list)} 더한 값과 ${topical(total.text)} 어림이나 한도가 섞여 맞는지 알 수 없다.`,
              en: `${list} and ${total.text} are hedged: they may agree.`,
            },
  };
}

function addedInWords(parts: readonly Money[]): { ko: string; en: string } | null {
  let amount = 0;
  for (const { value } of parts) {
    if (value.amount === null) return null;
    amount += value.amount;
  }
  const value: MoneyValue = { amount, currency: parts[0]?.value.currency ?? "KRW", bound: "exact", min: null, max: null };
  return { ko: moneyInWords(value, "ko"), en: moneyInWords(value, "en") };
}

/** Words before a figure that is the sum of the list before it. */
const SUMS_UP =
  /(?:등\s?(?:총|모두|도합)|합쳐(?:서)?|합해|더해|더하면|합하면|합치면|합친|합산하면|합계)\s?(?:총|모두|약|대략|최대|최소)?\s?$/;
/** Between two parts nothing but a link, a particle and a word for what the part is (`출자금 100억원, 대출 200억원`). */
const LINK = /^(?:원|달러)?(?:을|를|은|는|이|가)?(?:\s?(?:,|·|\+|와|과|및|하고|에))\s?(?:추가로?\s|우선\s)?(?:\S{1,8}\s)?$/;

function addedUp({ doc, mentions }: CheckInput): Finding[] {
  const money = mentions.filter((m): m is Money => m.kind === "money" && m.conversionOf === null);
  const findings: Finding[] = [];
  let next = 0;
  for (const sentence of sentencesOf(doc)) {
    const own: Money[] = [];
    for (; next < money.length && (money[next]?.start ?? 0) < sentence.end; next++) own.push(money[next] as Money);
    own.forEach((total, i) => {
      const previous = own[i - 1];
      if (previous === undefined || total.start - previous.end > 24) return;
      if (!SUMS_UP.test(doc.raw.slice(previous.end, total.start))) return;
      const parts = [previous];
      for (let k = i - 2; k >= 0; k--) {
        const [part, later] = [own[k], parts[0]];
        if (part === undefined || later === undefined || later.start - part.end > 24) break;
        if (!LINK.test(doc.raw.slice(part.end, later.start))) break;
        parts.unshift(part);
      }
      if (parts.length < 2 || parts.some((p) => p.value.currency !== total.value.currency)) return;
      findings.push(sumFinding(total, parts, [], true));
    });
  }
  return findings;
}
