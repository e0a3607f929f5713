/** Nouns no list names that a figure is stated of: `임금 근로 일자리는 310만개로`, `벤처 투자 금액은 240억달러로 파악됐다`. */
import { isState } from "../capacity/lexicon.js";
import { changeSets, type FigureKind, type MetricCode, metricSets, openSets, words } from "./lexicon.js";
import { behindReason } from "./reasons.js";
import { isFigure, type Token } from "./tokens.js";

const BEARING: ReadonlySet<string> = new Set(["topic", "subject", "also"]);

/** What a list before tells of: its figures want bearers, not metrics. */
export interface Listed {
  readonly code: MetricCode;
  readonly takes: readonly FigureKind[];
}

/** Turns such nouns into metric tokens. `listed`: the list the sentences before left open, if any. */
export function openNouns(tokens: readonly Token[], listed: Listed | null, isListed: (code: MetricCode) => boolean): readonly Token[] {
  let opened: Token[] | null = null;
  let list = listed;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.metric !== null && t.host === null) list = isListed(t.metric.noun.code) ? t.metric.noun : null;
    if (t.kind !== "noun" || t.host !== null || t.word.after === ",") continue;
    const became = becameOf(tokens, i, list);
    if (became === null && !BEARING.has(t.case)) continue;
    const stated = became ?? (mayOpen(tokens, i, true) ? statedOf(tokens, i) : null);
    if (stated === null || !(stated.statistic || mayOpen(tokens, i, false) || (stated.moved && isTold(tokens, i)))) continue;
    const measure = became !== null || openSets.measures.some((m) => t.stem.endsWith(m));
    // money and movements are told of what can be measured; anything can be counted
    if (!measure && (stated.moved || stated.takes.includes("money"))) continue;
    if (
      became === null &&
      list !== null &&
      (!measure || (openSets.generic.has(t.stem) && !openSets.telling.has(t.stem) && !isTold(tokens, i))) &&
      (stated.moved || list.takes.some((k) => stated.takes.includes(k)))
    )
      continue;
    opened ??= [...tokens];
    opened[i] = {
      ...t,
      kind: "metric",
      metric: {
        noun: { code: openSets.codes.find(([tail]) => t.stem.endsWith(tail))?.[1] ?? stated.code ?? "other", takes: stated.takes },
        start: t.start,
        end: t.start + t.stem.length,
        name: t.stem,
        first: i,
        outlook: null,
        weak: true,
        open: true,
      },
    };
  }
  return opened ?? tokens;
}

/** `수출용으로 출하된 [규모]`: its own clause says of what. */
const isTold = (tokens: readonly Token[], i: number): boolean =>
  (openSets.counted.has(tokens[i]?.stem ?? "") || openSets.summed.has(tokens[i]?.stem ?? "")) && tellsOf(tokens[i - 1]);

interface Stated {
  readonly takes: readonly FigureKind[];
  /** No value but a movement. */
  readonly moved: boolean;
  /** Compared with another time, counted, or put against a whole: what many come to, not one deal. */
  readonly statistic: boolean;
  readonly code?: MetricCode;
}

/** `지원 한도를 종전 1200만원에서 2400만원으로 높였다`: what goes from one figure to another is measured by them. */
function becameOf(tokens: readonly Token[], i: number, list: Listed | null): Stated | null {
  const t = tokens[i] as Token;
  // `생산능력을 30만대에서 45만대로`: a capacity, not its figure
  if ((!BEARING.has(t.case) && t.case !== "object") || isState(t.stem)) return null;
  let before: Token | null = null;
  for (let k = i + 1; k < Math.min(tokens.length, i + 12); k++) {
    const next = tokens[k] as Token;
    if (next.host !== null) continue;
    const m = next.mention;
    if (next.kind !== "figure" || !isFigure(m)) {
      if (next.kind === "date" || next.kind === "basis" || (next.kind === "noun" && next.case === "none" && next.word.after === ""))
        continue;
      if (next.kind === "noun" && next.case === "genitive" && openSets.fillers.has(next.stem)) continue; // `기존의`
      return null;
    }
    if (before === null) {
      if ((next.case !== "locative" && next.case !== "from") || !mayBecome(t.stem)) return null;
      before = next;
      continue;
    }
    if (next.case !== "instrument" || before.mention?.kind !== m.kind || (m.kind === "quantity" && openSets.units.has(m.value.unit)))
      return null;
    const way = tokens
      .slice(k + 1, k + 8)
      .find((d) => d.host === null && (d.kind === "direction" || (d.word.verb !== null && !changeSets.hedges.has(d.stem))));
    if (way?.kind !== "direction") return null;
    const code =
      t.case !== "object" && list?.takes.includes(m.kind) === true
        ? list.code
        : m.kind === "money" && openSets.pricing.has(way.name)
          ? "price"
          : "other";
    return { takes: [m.kind], moved: false, statistic: true, code };
  }
  return null;
}

/** Nothing abstract, nothing that begins with a number, no levy: the amounts of those are roles of an event. */
const mayBecome = (stem: string): boolean =>
  stem.length > 1 && !metricSets.abstract.has(stem) && !/^\d/.test(stem) && openSets.levies.longest(stem) === null;

/** No person, deal, attribute of a product, or word that means nothing by itself. */
function mayOpen(tokens: readonly Token[], i: number, statistic: boolean): boolean {
  const { stem } = tokens[i] as Token;
  const before = i > 0 ? tokens[i - 1] : undefined;
  const joined =
    before !== undefined && before.host === null && (before.case === "none" || before.case === "genitive") && before.kind === "noun";
  if (/^\d/.test(stem) || stem.length < 2) return false;
  if (openSets.generic.has(stem)) {
    // `신용등급이 오른 기업은 40곳이었다`
    if (openSets.counted.has(stem) && before?.host === null && tellsOf(before)) return true;
    if (statistic && openSets.summed.has(stem) && tellsOf(before)) return true;
    if (!joined || openSets.never.has(before.stem)) return false;
    // `계약 금액`, `신규 투자`: the sum of one deal; `VC 투자 금액`: what many come to
    const deal = openSets.deals.has(before.stem) ? tokens[i - 2] : openSets.deals.has(stem) ? before : null;
    return statistic || deal === null || (deal !== undefined && openSets.tellers.some((w) => deal.stem.endsWith(w)));
  }
  return (
    !metricSets.priced.has(stem) && !openSets.never.has(stem) && !openSets.deals.has(stem) && openSets.neverEnds.longest(stem) === null
  );
}

/** A clause that tells which are counted, or what was answered: `오른 [기업]`, `크다는 [응답]`. */
export const tellsOf = (t: Token | undefined): boolean => {
  const ending = t?.word.verb?.ending.kind;
  return ending === "adnominal" || ending === "quotative";
};

/** Behind the comma another bearer with a figure: `…, 누적 다운로드는 1200만건이다`. */
function anotherFollows(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 24).filter((t) => t.host === null);
  const bearer = rest.findIndex((t) => t.case === "topic" || t.case === "subject");
  return (
    bearer >= 0 &&
    bearer < 4 &&
    rest.slice(0, bearer + 1).every((t) => t.kind === "noun" || t.kind === "metric" || t.kind === "entity") &&
    rest.slice(bearer + 1, bearer + 5).some((t) => t.kind === "figure" && t.word.verb !== null)
  );
}

/** The kinds of figures stated of the noun at `i` by a verb of amounting or moving, else null. */
function statedOf(tokens: readonly Token[], i: number): Stated | null {
  const takes: FigureKind[] = [];
  let statistic = tokens.slice(Math.max(0, i - 3), i).some((p) => openSets.averages.has(p.stem));
  let last: Token | null = null;
  let fell = false; // `32% 감소한 [모습이다]`
  for (let k = behindReason(tokens, i) + 1; k < tokens.length; k++) {
    const t = tokens[k] as Token;
    if (t.host !== null) continue;
    if (t.kind === "basis") statistic = true;
    if (t.kind === "date" || t.kind === "basis") continue;
    if (t.kind === "noun" && t.case === "genitive" && openSets.statistics.has(t.stem)) {
      statistic = true;
      continue;
    }
    if (t.kind === "figure") {
      const m = t.mention;
      if (!isFigure(m) || (m.kind === "quantity" && openSets.units.has(m.value.unit))) return null;
      last = t;
      if (t.word.verb?.ending.kind === "adnominal") continue;
      statistic ||= m.kind === "quantity" && m.value.unit === openSets.cases;
      const relative = m.kind === "quantity" && (m.value.unit === words.multiple || m.value.unit === words.half);
      if (t.word.verb !== null) return relative ? null : { takes: [...takes, m.kind], moved: false, statistic };
      if (!relative && t.case !== "genitive") takes.push(m.kind);
      // `방문자는 300만명, 다운로드는 1200만건이다`: the verb of the last clause is that of all
      if (t.word.after === "," && t.case === "none" && takes.length > 0 && anotherFollows(tokens, k))
        return { takes, moved: false, statistic };
      continue;
    }
    if (t.kind === "direction" && t.word.verb?.ending.kind === "adnominal" && last !== null) {
      fell = takes.length > 0 && last.case === "none";
      takes.length = 0;
      continue;
    }
    if (t.kind === "direction")
      return last === null || openSets.active.has(t.name) || (t.word.verb === null && t.case !== "none")
        ? null
        : last.case === "none" || last.case === "comitative"
          ? { takes: takes.filter((x, at) => x !== "percent" || takes.indexOf("percent") < at), moved: takes.length < 2, statistic }
          : { takes, moved: false, statistic };
    if (t.word.verb?.ending.surface.endsWith(openSets.ifs)) return null;
    if (t.kind === "verb") {
      if (t.word.verb?.ending.kind === "adnominal" && last === null) return null;
      return last !== null && takes.length > 0 && changeSets.amounts.has(t.name) ? { takes, moved: false, statistic } : null;
    }
    if (t.kind === "noun" && t.case === "none" && (last === null ? openSets.fillers.has(t.stem) : changeSets.hedges.has(t.stem))) continue;
    // `1위를 차지`, `규모로 추산`: words of summing up stand between the figure and its verb
    if (t.kind === "noun" && last !== null && changeSets.sumsUp.has(t.stem)) {
      if (t.word.verb !== null) return takes.length > 0 || fell ? { takes, moved: fell, statistic } : null;
      continue;
    }
    if (t.kind === "expectation" && last !== null && takes.length > 0) return { takes, moved: false, statistic };
    return null;
  }
  return null;
}
