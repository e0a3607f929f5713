/** What does not add up in an article: every checker in turn, in text order. */
import type { Check } from "../contract/types.js";
import type { Lang } from "../core/lang.js";
import { checkDates } from "./dates.js";
import { checkDuplicates } from "./duplicates.js";
import type { Checked, Checker, Finding } from "./finding.js";
import { checkConversions } from "./fx.js";
import { checkQuotients } from "./quotients.js";
import { checkGrowth } from "./ratios.js";
import { checkShares } from "./shares.js";
import { checkSums } from "./sums.js";
import { checkUnits } from "./units.js";

const CHECKERS: readonly Checker[] = [
  checkConversions,
  checkUnits,
  checkSums,
  checkShares,
  checkDates,
  checkGrowth,
  checkQuotients,
  checkDuplicates,
];

/** Everything compared, also what agrees or cannot be told; in text order. */
export function examine(checked: Checked): Finding[] {
  const input = { ...checked, byId: new Map(checked.mentions.map((m) => [m.id, m])) };
  return CHECKERS.flatMap((check) => check(input)).sort((a, b) => a.at - b.at);
}

/** The findings that belong in the data: what does not add up. */
export function checksOf(input: Checked, lang: Lang): Check[] {
  const wrong = examine(input).flatMap((f) => (f.outcome === "warn" || f.outcome === "info" ? [{ ...f, severity: f.outcome }] : []));
  const { raw } = input.doc;
  let line = 1;
  let from = 0;
  return wrong.map((finding) => {
    // in text order: the lines are counted once
    line += raw.slice(from, finding.at).split(/\r\n|[\n\r]/).length - 1;
    from = Math.max(from, finding.at);
    return {
      kind: finding.kind,
      severity: finding.severity,
      message: `${lang === "ko" ? `${line}번째 줄:` : `line ${line}:`} ${finding.says[lang]}`,
      mentions: finding.mentions.map((m) => m.id),
      claims: [...finding.claims],
      expected: finding.expected,
      found: finding.found,
    };
  });
}
