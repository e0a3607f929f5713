/** Shares of one whole: none over 100 %, and a list of holders no more than that together. */
import type { Claim, Mention } from "../contract/types.js";
import { plainNumber } from "../text/number-words.js";
import { type Checker, type Finding, mentionOf, objective, topical } from "./finding.js";
import { compare, exactly, type Outcome, type Printed, plus, printed } from "./interval.js";

type Percent = Extract<Mention, { kind: "percent" }>;

const CODES: ReadonlySet<string> = new Set(["stake", "marketShare"]);
/** A second word for a share between two figures begins another whole: `A가 지분 70%를 가진 B가 C 지분 40%를`. */
const ANOTHER = /지분|점유율|비중|[.!?]\s/;

interface Share {
  readonly claim: Claim;
  readonly percent: Percent;
  readonly subject: string;
}

export const checkShares: Checker = ({ doc, claims, byId }) => {
  const shares: Share[] = [];
  for (const claim of claims) {
    if (claim.type !== "metric") continue;
    const code = claim.roles.metric?.find((f) => f.kind === "code");
    if (code?.kind !== "code" || !CODES.has(code.code)) continue;
    const value = claim.roles.value?.[0];
    const percent = value === undefined ? null : mentionOf(value, "percent", byId);
    if (percent === null || percent.value.unit !== "%") continue;
    const subject = claim.roles.subject?.[0];
    shares.push({ claim, percent, subject: subject?.kind === "party" ? subject.party : JSON.stringify(subject ?? null) });
  }
  shares.sort((a, b) => a.percent.start - b.percent.start);
  const findings: Finding[] = [];
  let list: Share[] = [];
  const close = (): void => {
    // less than all: the others are simply not named
    if (list.length > 0 && over(list) !== "undetermined") findings.push(findingOf(list));
    list = [];
  };
  for (const share of shares) {
    const last = list.at(-1);
    const goesOn =
      last !== undefined &&
      last.percent.sentence === share.percent.sentence &&
      !list.some((s) => s.subject === share.subject || s.percent === share.percent) &&
      !ANOTHER.test(doc.raw.slice(last.percent.end, share.percent.start));
    if (!goesOn) close();
    list.push(share);
  }
  close();
  return findings;
};

function sumOf(list: readonly Share[]): Printed | null {
  return (
    list
      .map((s) => printed(s.percent))
      .reduce<Printed | null | undefined>(
        (sum, p) => (sum === null || p === null ? null : sum === undefined ? p : plus(sum, p)),
        undefined,
      ) ?? null
  );
}

/** Over 100 % is wrong, exactly 100 % is right, less leaves others unnamed. */
function over(list: readonly Share[]): Outcome {
  const sum = sumOf(list);
  if (sum === null) return "undetermined";
  if (sum.lenient.low > 100 + 1e-9) return "warn";
  if (sum.strict.low > 100 + 1e-9) return "info";
  return list.length > 1 && compare(sum, exactly(100)) === "ok" ? "ok" : "undetermined";
}

function findingOf(list: readonly Share[]): Finding {
  const outcome = over(list);
  const total = `${plainNumber(Number(list.reduce((sum, s) => sum + (s.percent.value.value ?? 0), 0).toPrecision(6)))}%`;
  const words = list.map((s) => s.percent.text).join(" + ");
  const wrong = outcome === "warn" || outcome === "info";
  return {
    kind: "share",
    outcome,
    at: list[0]?.percent.start ?? 0,
    mentions: list.map((s) => s.percent),
    claims: list.map((s) => s.claim.id),
    expected: "≤ 100%",
    found: total,
    says: wrong
      ? list.length === 1
        ? { ko: `몫이 ${total}로 100%를 넘는다.`, en: `a share of ${total} is over 100 %.` }
        : { ko: `한 전체의 몫 ${objective(words)} 더하면 ${total}로 100%를 넘는다.`, en: `the shares ${words} make ${total}, over 100 %.` }
      : { ko: `${topical(words)} 모두 ${total}다.`, en: `the shares ${words} make ${total}.` },
  };
}
