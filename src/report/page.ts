/** The page of a summary, section by section: what terminal, Markdown and HTML each lay out in their own way. */
import type { Status } from "../contract/types.js";
import type { Entry, Standing, Summary } from "./summary.js";
import { dateInWords } from "./time-words.js";
import { CHECK_WORDS, type Lang, STATUS_WORDS, TYPE_WORDS } from "./words.js";

export interface PageCell {
  readonly text: string;
  /** The text in pieces that stay whole where the column has room for them. */
  readonly parts?: readonly string[];
  readonly status?: Status;
  readonly strong?: boolean;
  readonly faint?: boolean;
}
export interface PageRow {
  readonly cells: readonly PageCell[];
  /** Said below the row on a terminal, in a last column elsewhere. */
  readonly details?: string;
  readonly warn?: boolean;
}
export interface PageGroup {
  readonly label: string | null;
  readonly standing: Standing | null;
  readonly rows: readonly PageRow[];
}
export interface PageSection {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly groups: readonly PageGroup[];
}
export interface Page {
  readonly title: string;
  readonly facts: readonly string[];
  readonly gist: string | null;
  readonly sections: readonly PageSection[];
}

const STANDING_WORDS: Readonly<Record<Standing, Readonly<Record<Lang, string>>>> = {
  fact: { ko: "한 일", en: "Done" },
  plan: { ko: "하기로 한 일 (아직 아님)", en: "Planned (not done)" },
  report: { ko: "보도로만 알려진 일 (당사자 확인 없음)", en: "Only reported (no party confirms it)" },
  talk: { ko: "검토·전망 (정해지지 않음)", en: "Considered or expected (not settled)" },
  denied: { ko: "부인·취소", en: "Denied or dropped" },
};
const ORDER: readonly Standing[] = ["fact", "plan", "report", "talk", "denied"];
const PARTIES_SHOWN = 15;

export function pageOf(summary: Summary, lang: Lang): Page {
  const say = (ko: string, en: string): string => (lang === "ko" ? ko : en);
  const { article } = summary;
  const place = article.source === null || article.source === "-" ? article.id : article.source;
  const date =
    article.publishedAt === null ? say("발행일 모름", "no publication date") : dateInWords({ timex: article.publishedAt, mod: null }, lang);
  const wrong = summary.checks.filter((c) => c.severity === "warn").length;
  return {
    title: article.title ?? place,
    facts: [
      date,
      ...(article.title === null ? [] : [place]),
      ...(wrong === 0 ? [] : [say(`맞지 않는 수치 ${wrong}건`, `${wrong} figures do not add up`)]),
    ],
    gist: summary.gist,
    sections: sectionsOf(summary, lang).filter((section) => section.groups.some((group) => group.rows.length > 0)),
  };
}

function sectionsOf(summary: Summary, lang: Lang): PageSection[] {
  const say = (ko: string, en: string): string => (lang === "ko" ? ko : en);
  const one = (rows: readonly PageRow[]): PageGroup[] => [{ label: null, standing: null, rows }];
  return [
    {
      heading: say("거래와 움직임", "Deals and moves"),
      columns: [say("상태", "status"), say("종류", "type"), say("누가 → 누구", "who → whom"), say("금액", "amount")],
      groups: standingGroups(summary.deals, lang, (entry) => [
        { text: STATUS_WORDS[entry.status][lang], status: entry.status },
        { text: TYPE_WORDS[entry.type][lang], faint: true },
        { text: entry.who, strong: true },
        { text: entry.values.join(" "), parts: entry.values, strong: true },
      ]),
    },
    {
      heading: say("수치", "Figures"),
      columns: [
        say("상태", "status"),
        say("대상과 지표", "subject and metric"),
        say("기간", "period"),
        say("값과 변화", "value and change"),
      ],
      groups: standingGroups(summary.figures, lang, (entry) => [
        { text: STATUS_WORDS[entry.status][lang], status: entry.status },
        { text: entry.who, strong: true },
        { text: summary.figures.find((f) => f.claim === entry.claim)?.period ?? "" },
        { text: entry.values.join(" "), parts: entry.values, strong: true },
      ]),
    },
    {
      heading: say("칩과 제품", "Chips and products"),
      columns: [say("이름", "name"), say("만든 곳", "maker"), say("언급", "mentions"), say("소식", "news")],
      groups: one(
        summary.products.map((p) => ({
          cells: [
            { text: p.name, strong: true },
            { text: p.maker ?? "" },
            { text: String(p.mentions), faint: true },
            { text: p.events.map((e) => `${e.words} (${STATUS_WORDS[e.status][lang]})`).join("; ") },
          ],
        })),
      ),
    },
    {
      heading: say("시간순", "Timeline"),
      columns: [say("때", "when"), say("상태", "status"), say("무엇", "what")],
      groups: [
        { label: null, standing: null, rows: timelineRows(summary, false, lang) },
        { label: say("발행 뒤", "after publication"), standing: "plan" as const, rows: timelineRows(summary, true, lang) },
      ].filter((group) => group.rows.length > 0),
    },
    {
      heading: say("말", "Quotes"),
      columns: [say("말한 이", "speaker"), say("말", "words")],
      groups: one(summary.quotes.map((q) => ({ cells: [{ text: q.speaker, strong: true }, { text: q.direct ? `“${q.text}”` : q.text }] }))),
    },
    {
      heading: say("당사자", "Parties"),
      columns: [say("이름", "name"), say("종류", "kind"), say("언급", "mentions"), say("역할", "roles")],
      groups: one([
        ...summary.parties.slice(0, PARTIES_SHOWN).map((p) => ({
          cells: [
            { text: p.ticker === null ? p.name : `${p.name} (${p.ticker})`, strong: true },
            { text: p.kindWords, faint: true },
            { text: String(p.mentions) },
            { text: p.roles.map((r) => (r.count === 1 ? r.words : `${r.words} ${r.count}`)).join(", ") },
          ],
        })),
        ...(summary.parties.length > PARTIES_SHOWN
          ? [
              {
                cells: [
                  {
                    text: say(`외 ${summary.parties.length - PARTIES_SHOWN}`, `${summary.parties.length - PARTIES_SHOWN} more`),
                    faint: true,
                  },
                  { text: "" },
                  { text: "" },
                  { text: "" },
                ],
              },
            ]
          : []),
      ]),
    },
    {
      heading: say("환산에 쓴 환율", "Rates used"),
      columns: [say("환율", "rate")],
      groups: one(summary.conversions.map((text) => ({ cells: [{ text }] }))),
    },
    {
      heading: say("맞지 않는 것", "What does not add up"),
      columns: [say("점검", "check"), say("내용", "finding")],
      groups: one([
        ...summary.checks.map((c) => ({ cells: [{ text: CHECK_WORDS[c.kind][lang] }, { text: c.message }], warn: c.severity === "warn" })),
        ...summary.warnings.map((w) => ({ cells: [{ text: say("주의", "note") }, { text: w.message }], warn: true })),
      ]),
    },
  ];
}

/** What is done, planned, talked about and denied stands in groups of its own. */
function standingGroups(entries: readonly Entry[], lang: Lang, cellsOf: (entry: Entry) => PageCell[]): PageGroup[] {
  return ORDER.flatMap((standing) => {
    const rows = entries.filter((e) => e.standing === standing).map((e) => ({ cells: cellsOf(e), details: e.details.join(" · ") }));
    return rows.length === 0 ? [] : [{ label: STANDING_WORDS[standing][lang], standing, rows }];
  });
}

/** A date that several lines share is written once. */
function timelineRows({ timeline }: Summary, future: boolean, lang: Lang): PageRow[] {
  const shown = timeline.filter((t) => t.future === future);
  return shown.map((t, i) => ({
    cells: [
      { text: shown[i - 1]?.words === t.words ? "" : t.words },
      { text: STATUS_WORDS[t.status][lang], status: t.status },
      { text: t.what },
    ],
  }));
}
