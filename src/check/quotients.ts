/** Printed parts of a printed whole: `계약금액 123억원 … 매출액(1180억원)의 10.43%`, `지분 27%(약 1350억 달러)`. */
import type { Mention } from "../contract/types.js";
import { shortNumber } from "../text/number-words.js";
import { type Checker, type CheckInput, directional, type Finding, mentionOf, topical } from "./finding.js";
import { compare, exactly, numberOf, over, printed, ticked, times } from "./interval.js";

type Money = Extract<Mention, { kind: "money" }>;
type Percent = Extract<Mention, { kind: "percent" }>;

/** What a part may be a percentage of. */
const WHOLE = /(?:매출액?|자본금?|자기자본|자산|총자산|자산총액|사업비|예산|시가총액|수출액?|수입액?|판매액|총액|투자액|보유액)[^.]{0,6}$/;
const OF = /^[)\]]?\s?(?:의|대비|에 견줘|중|가운데)\s?(?:약\s|대략\s|무려\s)?$/;
const GROWTH = /^(?:[^.,]{0,6})(?:증가|감소|늘|줄|성장|상승|하락|올랐|오른|내린|뛴|급증|급감|신장|확대|축소|개선)/;
const STAKE = /지분율?(?:은|이|을)?\s?(?:약\s)?$/;
const VALUED = /(?:기업\s?가치|몸값|시가총액|시총)[^.,]{0,8}$/;
const CODES: ReadonlySet<string> = new Set(["valuation", "marketCap"]);
/** Sentences before the percentage that its part may stand in. */
const REACH = 2;
const MOST_MENTIONS = 60;
const MOST_VALUES = 50;
/** A candidate that yields another percentage by more than this was simply not meant. */
const MEANT = 3;

export const checkQuotients: Checker = (input) => {
  const findings: Finding[] = [];
  let made: Index | undefined;
  // hardly any article has a percentage that needs it
  const index = (): Index => {
    made ??= indexOf(input);
    return made;
  };
  input.mentions.forEach((m, i) => {
    if (m.kind !== "percent" || m.value.unit !== "%" || m.value.value === null) return;
    const finding = ofWhole(m, i, input, index) ?? ofStake(m, i, input, index);
    if (finding !== null) findings.push(finding);
  });
  return findings;
};

/** What is asked for at every percentage, looked up once. */
interface Index {
  /** Percentages that are changes. */
  readonly changes: ReadonlySet<string>;
  /** Claims by the mentions in their roles. */
  readonly claims: ReadonlyMap<string, readonly string[]>;
  /** What companies are said to be worth. */
  readonly values: readonly Money[];
}

function indexOf({ doc, mentions, claims, byId }: CheckInput): Index {
  const changes = new Set<string>();
  const byMention = new Map<string, string[]>();
  const values = new Set<Money>();
  for (const claim of claims) {
    for (const f of claim.roles.change ?? []) if (f.kind === "percent" && f.mention !== null) changes.add(f.mention);
    for (const f of Object.values(claim.roles).flat())
      if ("mention" in f && f.mention !== null) byMention.set(f.mention, [...(byMention.get(f.mention) ?? []), claim.id]);
    const code = claim.roles.metric?.find((f) => f.kind === "code");
    if (claim.type !== "metric" || code?.kind !== "code" || !CODES.has(code.code)) continue;
    for (const f of claim.roles.value ?? []) {
      const money = mentionOf(f, "money", byId);
      if (money !== null) values.add(money);
    }
  }
  for (const m of mentions)
    if (m.kind === "money" && m.conversionOf === null && VALUED.test(doc.raw.slice(Math.max(0, m.start - 14), m.start))) values.add(m);
  return { changes, claims: byMention, values: [...values].slice(0, MOST_VALUES) };
}

/** `B의 P%`, with A in the bracket behind, behind 인, or before in the text. */
function ofWhole(percent: Percent, at: number, { doc, mentions }: CheckInput, index: () => Index): Finding | null {
  const whole = mentions[at - 1];
  if (whole?.kind !== "money" || whole.value.amount === null) return null;
  const gap = doc.raw.slice(whole.end, percent.start);
  if (!OF.test(gap) || !WHOLE.test(doc.raw.slice(Math.max(0, whole.start - 14), whole.start))) return null;
  if (GROWTH.test(doc.raw.slice(percent.end, percent.end + 14)) || index().changes.has(percent.id)) return null;
  const behind = mentions[at + 1];
  const adjacent =
    behind?.kind === "money" && /^(?:\(|인 |에 해당하는 |에 달하는 )(?:약 )?$/.test(doc.raw.slice(percent.end, behind.start))
      ? [behind]
      : null;
  const money: Money[] = [];
  for (let k = at - 2; k >= 0 && k > at - MOST_MENTIONS; k--) {
    const m = mentions[k];
    if (m === undefined || percent.sentence - m.sentence > REACH) break;
    if (m.kind === "money" && m.conversionOf === null && m.value.amount !== null) money.push(m);
  }
  const same = (adjacent ?? money).filter((m) => m.value.currency === whole.value.currency);
  return best(percent, same, [whole], index());
}

/** `지분 27%(약 1350억 달러)`, of a company valued in the same article. */
function ofStake(percent: Percent, at: number, { doc, mentions }: CheckInput, index: () => Index): Finding | null {
  const part = mentions[at + 1];
  if (part?.kind !== "money" || part.value.amount === null) return null;
  if (!STAKE.test(doc.raw.slice(Math.max(0, percent.start - 8), percent.start))) return null;
  if (!/^\s?\((?:약 |시가 |가치 )*$/.test(doc.raw.slice(percent.end, part.start))) return null;
  const wholes = index().values.filter((m) => m !== part && m.value.currency === part.value.currency && m.value.amount !== null);
  return best(percent, [part], wholes, index());
}

/** A pair that agrees settles it; else the nearest pair that was plainly meant is at fault, if there is only one reading. */
function best(percent: Percent, parts: readonly Money[], wholes: readonly Money[], index: Index): Finding | null {
  const said = printed(percent);
  const pairs = parts.flatMap((part) => wholes.map((whole) => ({ part, whole })));
  const judged = pairs.flatMap(({ part, whole }) => {
    const [a, b] = [printed(part), printed(whole)];
    if (said === null || a === null || b === null) return [];
    const value = ((numberOf(part) ?? 0) / (numberOf(whole) ?? 1)) * 100;
    const computed = times(over(a, b), exactly(100));
    return [{ part, whole, value, outcome: ticked(compare(computed, said), computed, said) }];
  });
  const right = judged.find((j) => j.outcome === "ok") ?? judged.find((j) => j.outcome === "undetermined");
  const meant = judged.filter(({ value }) => value / (percent.value.value ?? 1) < MEANT && (percent.value.value ?? 1) / value < MEANT);
  const chosen = right ?? judged.find((j) => j.outcome === "info") ?? meant[0];
  if (chosen === undefined) return null;
  const { part, whole, value, outcome } = chosen;
  const expected = `${shortNumber(Number(value.toPrecision(4)))}%`;
  const words = `${part.text} ÷ ${whole.text}`;
  const wrong = outcome === "warn" || outcome === "info";
  return {
    kind: "ratio",
    outcome,
    at: percent.start,
    mentions: [part, whole, percent],
    claims: [...(index.claims.get(part.id) ?? [])],
    expected: wrong ? expected : null,
    found: percent.text,
    says: wrong
      ? {
          ko: `${topical(words)} ${expected}인데 ${directional(percent.text)} 적혀 있다.`,
          en: `${words} is ${expected}, not ${percent.text}.`,
        }
      : outcome === "ok"
        ? { ko: `${topical(words)} ${percent.text} 그대로다.`, en: `${words} is ${percent.text}.` }
        : {
            ko: `${topical(words)} ${percent.text}일 수도 있다 (어림이 넓다).`,
            en: `${words} may be ${percent.text} (too coarse to tell).`,
          },
  };
}
