/** One page over several articles: the weightiest deals, and who was in the news in which month. */
import type { Page, PageRow } from "./page.js";
import { type Entry, headline, type Summary } from "./summary.js";
import { type Lang, STATUS_WORDS } from "./words.js";

interface MergedDeal extends Entry {
  readonly article: string;
  readonly publishedAt: string | null;
}
export interface MergedParty {
  readonly name: string;
  readonly articles: number;
  readonly mentions: number;
  /** Articles by month of publication, `2026-03`; `null` months under `unknown`. */
  readonly months: Readonly<Record<string, number>>;
}
export interface Merged {
  readonly schema: "aistrat.summaries/1";
  readonly articles: readonly {
    readonly id: string;
    readonly source: string | null;
    readonly title: string | null;
    readonly publishedAt: string | null;
    readonly gist: string | null;
  }[];
  readonly months: Readonly<Record<string, number>>;
  readonly parties: readonly MergedParty[];
  readonly deals: readonly MergedDeal[];
  readonly checks: readonly { readonly article: string; readonly message: string; readonly severity: string }[];
}

const UNKNOWN = "unknown";
const DEALS_SHOWN = 40;
const PARTIES_SHOWN = 30;

const monthOf = ({ article }: Summary): string => article.publishedAt?.slice(0, 7) ?? UNKNOWN;
const nameOf = ({ article }: Summary): string => article.title ?? article.source ?? article.id;

export function merged(summaries: readonly Summary[]): Merged {
  const months: Record<string, number> = {};
  const parties = new Map<string, { name: string; articles: number; mentions: number; months: Record<string, number> }>();
  for (const summary of summaries) {
    const month = monthOf(summary);
    months[month] = (months[month] ?? 0) + 1;
    for (const { party, name, mentions } of summary.parties) {
      const known = parties.get(party) ?? { name, articles: 0, mentions: 0, months: {} };
      known.articles++;
      known.mentions += mentions;
      known.months[month] = (known.months[month] ?? 0) + 1;
      parties.set(party, known);
    }
  }
  return {
    schema: "aistrat.summaries/1",
    articles: summaries.map(({ article, gist }) => ({
      id: article.id,
      source: article.source,
      title: article.title,
      publishedAt: article.publishedAt,
      gist,
    })),
    months: sorted(months),
    parties: [...parties.values()]
      .map((p) => ({ ...p, months: sorted(p.months) }))
      .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions),
    deals: summaries
      .flatMap((s) => s.deals.map((deal) => ({ ...deal, article: nameOf(s), publishedAt: s.article.publishedAt })))
      .sort((a, b) => b.salience - a.salience),
    checks: summaries.flatMap((s) => s.checks.map((c) => ({ article: nameOf(s), message: c.message, severity: c.severity }))),
  };
}

const sorted = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

export function mergedPage(all: Merged, lang: Lang): Page {
  const say = (ko: string, en: string): string => (lang === "ko" ? ko : en);
  const monthWords = (month: string): string => (month === UNKNOWN ? say("날짜 모름", "undated") : month);
  const counts = (months: Readonly<Record<string, number>>): string =>
    Object.entries(months)
      .map(([month, n]) => `${monthWords(month)}: ${n}`)
      .join(", ");
  const section = (heading: string, columns: string[], rows: readonly PageRow[]) => ({
    heading,
    columns,
    groups: [{ label: null, standing: null, rows }],
  });
  return {
    title: say(`기사 ${all.articles.length}건`, `${all.articles.length} articles`),
    facts: [counts(all.months)],
    gist: null,
    sections: [
      section(
        say("큰 거래와 움직임", "Main deals and moves"),
        [say("날짜", "date"), say("상태", "status"), say("무엇", "what")],
        all.deals.slice(0, DEALS_SHOWN).map((deal) => ({
          cells: [
            { text: deal.publishedAt ?? "", faint: true },
            { text: STATUS_WORDS[deal.status][lang], status: deal.status },
            { text: headline({ ...deal, status: "done" }, lang), strong: true },
          ],
          details: deal.article,
        })),
      ),
      section(
        say("당사자별·월별", "By party and month"),
        [say("이름", "name"), say("기사", "articles"), say("언급", "mentions"), say("월별 기사", "articles a month")],
        all.parties.slice(0, PARTIES_SHOWN).map((p) => ({
          cells: [
            { text: p.name, strong: true },
            { text: String(p.articles) },
            { text: String(p.mentions) },
            { text: counts(p.months), faint: true },
          ],
        })),
      ),
      section(
        say("기사", "Articles"),
        [say("날짜", "date"), say("요지", "gist")],
        all.articles.map((a) => ({
          cells: [{ text: a.publishedAt ?? "", faint: true }, { text: a.gist ?? a.title ?? a.source ?? a.id }],
          details: a.title ?? a.source ?? "",
        })),
      ),
      section(
        say("맞지 않는 것", "What does not add up"),
        [say("내용", "finding")],
        all.checks.map((c) => ({ cells: [{ text: `${c.article}: ${c.message}` }], warn: c.severity === "warn" })),
      ),
    ].filter((s) => s.groups.some((g) => g.rows.length > 0)),
  };
}
