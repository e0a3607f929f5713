/** One figure told twice with two values. */
import type { Claim, Mention } from "../contract/types.js";
import { periodOf } from "../core/calendar.js";
import {
  type Checker,
  type CheckInput,
  directional,
  type Finding,
  mentionOf,
  objective,
  type RawSentence,
  sentencesOf,
} from "./finding.js";
import { meet, printed } from "./interval.js";

type Money = Extract<Mention, { kind: "money" }>;

/** Figures that a company has one of in a period. */
const CODES: ReadonlySet<string> = new Set([
  "revenue",
  "operatingProfit",
  "operatingLoss",
  "netIncome",
  "netLoss",
  "capex",
  "rnd",
  "backlog",
  "employees",
]);
/** Words that make it another figure: of the parent alone, of a segment, before or after something, of somebody else's making. */
const OTHERWISE =
  /별도|연결|개별|누적|부문|사업부|법인|조정|일회성|제외|포함|컨센서스|전망|예상|추정|목표|전년|직전|작년 같은|지난해 같은|당초|잠정|수정/;
/** A second value twice as large is another figure misread by us, not a slip of theirs. */
const ALIKE = 2;

interface Told {
  readonly claim: Claim;
  readonly value: Money;
}

export const checkDuplicates: Checker = (input) => {
  const sentences = sentencesOf(input.doc);
  const told = new Map<string, Told[]>();
  for (const claim of input.claims) {
    const key = keyOf(claim, input, sentences);
    const value = claim.roles.value?.[0];
    const money = key === null || value === undefined ? null : mentionOf(value, "money", input.byId);
    if (key === null || money === null || money.value.bound !== "exact") continue;
    told.set(`${key} ${money.value.currency}`, [...(told.get(`${key} ${money.value.currency}`) ?? []), { claim, value: money }]);
  }
  return [...told.values()].flatMap((list) => list.slice(1).flatMap((later) => findingOf(list[0] as Told, later) ?? []));
};

/** Subject, metric and period, all read from the claim's own sentence; null where one of them is only assumed. */
function keyOf(claim: Claim, { doc, byId }: CheckInput, sentences: readonly RawSentence[]): string | null {
  if (claim.type !== "metric" || claim.status !== "done" || claim.polarity === "negative") return null;
  const code = claim.roles.metric?.find((f) => f.kind === "code");
  const [subject, ...subjects] = claim.roles.subject ?? [];
  const [period, ...periods] = claim.roles.period ?? [];
  if (code?.kind !== "code" || !CODES.has(code.code) || subject?.kind !== "party" || subjects.length + periods.length > 0) return null;
  if (period?.kind !== "date") return null;
  const grain = periodOf(period.date.timex)?.grain;
  if (grain !== "year" && grain !== "quarter" && grain !== "half") return null;
  const sentence = sentences[claim.evidence.sentence];
  const inside = [subject.mention, period.mention].every((id) => {
    const mention = id === null ? undefined : byId.get(id);
    return mention !== undefined && sentence !== undefined && mention.start >= sentence.start && mention.end <= sentence.end;
  });
  if (!inside || sentence === undefined || OTHERWISE.test(doc.raw.slice(sentence.start, sentence.end))) return null;
  return [subject.party, code.code, period.date.timex].join(" ");
}

function findingOf(first: Told, later: Told): Finding | null {
  const [a, b] = [printed(first.value), printed(later.value)];
  const [x, y] = [first.value.value.amount, later.value.value.amount];
  if (a === null || b === null || x === null || y === null || Math.max(x, y) > ALIKE * Math.min(x, y)) return null;
  const agree = meet(a.lenient, b.lenient);
  if (agree && x === y) return null;
  return {
    kind: "duplicate",
    // 4조5000억원 for 4조5175억원 is rounding
    outcome: agree ? "ok" : "warn",
    at: later.value.start,
    mentions: [first.value, later.value],
    claims: [first.claim.id, later.claim.id],
    expected: first.value.text,
    found: later.value.text,
    says: agree
      ? {
          ko: `${objective(later.value.text)} 앞에서 ${directional(first.value.text)} 어림해 적었다.`,
          en: `${later.value.text} was rounded to ${first.value.text} before.`,
        }
      : {
          ko: `같은 수치가 앞에서는 ${first.value.text}, 여기서는 ${directional(later.value.text)} 다르게 적혀 있다.`,
          en: `the same figure is given as ${first.value.text} before and as ${later.value.text} here.`,
        },
  };
}
