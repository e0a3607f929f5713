/** When a figure holds, and where a metric noun begins one. */
import type { RoleFiller } from "../draft.js";
import { dateFiller } from "./group.js";
import { metricSets, wordSets, words } from "./lexicon.js";
import type { Token } from "./tokens.js";

const OPENING: ReadonlySet<string> = new Set(["none", "topic", "subject", "object", "also", "comitative"]);
const SPENT: ReadonlySet<string> = new Set(["capex", "rnd", "budget"]);

/** Does a figure of this metric follow? `매출 확대에`, `수출의 길` name none. */
export function opens(text: string, tokens: readonly Token[], t: Token): boolean {
  const hit = t.metric;
  if (hit === null) return false;
  const next = tokens[t.index + 1];
  if (next?.host === t) return true;
  if (t.case === "subject" && t.word.case === "none") return true; // `설비투자가`
  if (t.word.verb !== null) return true; // `매출이다`, closed by the copula: a leading figure may want it
  if (hit.noun.code === "stake" && t.case === "genitive") return next?.kind === "figure";
  if (!OPENING.has(t.case) && !(SPENT.has(hit.noun.code) && (t.case === "dative" || t.case === "locative")))
    return (
      (t.case === "instrument" &&
        (next?.kind === "figure" || next?.stem === words.each || (next?.kind === "date" && tokens[t.index + 2]?.kind === "figure"))) ||
      (t.case === "genitive" && wordSets.topical.has(next?.stem ?? ""))
    );
  if (hit.noun.loose && t.case === "none" && next?.kind === "figure" && next.case === "than") return false; // `집행액 720억 달러보다`
  if (t.case !== "none" || t.word.after !== "") return true;
  if (next === undefined) return true;
  if (next.kind === "metric") return next.metric !== null && next.metric.first > t.index;
  if (next.kind === "direction" && next.word.verb === null) return false; // `수출 호조`, `매출 증가`
  if (next.kind === "noun") return wordSets.fillers.has(next.stem) || wordSets.focus.has(next.stem) || text[t.end] === "(";
  return next.kind !== "entity" || metricSets.listed.has(hit.noun.code);
}

/** A date that may be a period: no day on which something was said, none inside a relative clause (`2020년 설립된`). */
export function usableDate(tokens: readonly Token[], t: Token): boolean {
  if (t.mention?.kind !== "date") return false;
  const { timex } = t.mention.value;
  // `20일 [기준]`: the day a count is of
  const counted = t.host === null && tokens[t.index + 1]?.stem === words.asOf;
  if (/_REF$/.test(timex) || (/^\d{4}-\d\d-\d\d(?!\/\d)/.test(timex) && !counted) || (timex.startsWith("../") && t.case === "none"))
    return false;
  if (t.case === "than") return false;
  // `2009년 이후 처음으로`: since then, not then
  if (timex.endsWith("/..") && words.since.some((w) => t.mention?.text.endsWith(w))) return false;
  // `2021년 3월(350억달러)에 이어`: the bracket tells its figure
  if (t.host === null && tokens[t.index + 1]?.host === t && tokens[t.index + 1]?.kind === "figure") return false;
  // `2023년에 비해`: what is compared with is no period
  const behind = tokens.find((n) => n.index > t.index && n.host === null);
  if (behind !== undefined && wordSets.against.has(behind.stem)) return false;
  // `2년 전 같은 날(5534건)보다`: of the time compared with
  if (t.case === "none" && t.word.after === "" && behind?.kind === "date" && behind.case === "than") return false;
  // `회계연도 2026년 1분기(2025년 7~9월)`: the months in the bracket count
  if (t.host !== null) return t.host.kind === "date" && (tokens[t.host.index - 1]?.stem.startsWith(words.fiscal) ?? false);
  if (t.index > 0 && tokens[t.index - 1]?.stem.startsWith(words.fiscal) && tokens[t.index + 1]?.host === t) return false;
  const next = tokens[t.index + 1];
  return !(next !== undefined && next.kind === "verb" && next.word.verb?.ending.kind === "adnominal");
}

/** The date in the metric's phrase, else the last one said before it in the sentence. */
export function periodOf(tokens: readonly Token[], t: Token, last: Token | null): RoleFiller | null {
  const code = t.metric?.noun.code ?? "";
  for (let k = t.index - 1; k >= 0; k--) {
    const p = tokens[k] as Token;
    if (p.host !== null && p.kind !== "date") continue;
    if (p.kind === "date" && p.mention?.kind === "date" && usableDate(tokens, p))
      return dateFiller(p.mention, "read", "date before the metric");
    if (p.case !== "none" && p.case !== "genitive") break;
    if (p.kind === "verb" || p.kind === "direction") break;
  }
  if (last?.mention?.kind !== "date") return null;
  return metricSets.periodic.has(code) ||
    code === "growth" ||
    code === "valuation" ||
    code === "marketSize" ||
    code === "other" ||
    code === "price"
    ? dateFiller(last.mention, "near", "date of the sentence")
    : null;
}

const QUARTER = /^(\d{4})-Q([2-4])$/;

/** `3분기 [누적] 순이익은`: from the year's begin to the quarter's end. */
export function accumulated(period: RoleFiller | null, isCumulative: boolean): RoleFiller | null {
  if (period?.filler.kind !== "date" || !isCumulative) return period;
  const quarter = QUARTER.exec(period.filler.date.timex);
  if (quarter === null) return period;
  const timex = `${quarter[1]}-01/${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, "0")}`;
  return { ...period, filler: { ...period.filler, date: { ...period.filler.date, timex } }, reason: `${period.reason}, cumulative` };
}
