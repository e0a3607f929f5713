/** Days that do not exist, weekdays that do not match, and periods that end before they start. */
import type { Mention } from "../contract/types.js";
import { daysInMonth, isCivilDay, isoDay, parseDay, periodOf, weekday } from "../core/calendar.js";
import { type Checker, type CheckInput, type Finding, topical } from "./finding.js";
import type { Outcome } from "./interval.js";

type DateMention = Extract<Mention, { kind: "date" }>;

const WEEKDAYS = ["월", "화", "수", "목", "금", "토", "일"] as const;
const ENGLISH = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

export const checkDates: Checker = (input) => {
  const dates = input.mentions.filter((m) => m.kind === "date");
  return [...dates.flatMap((date) => weekdayOf(date, input.doc.raw)), ...reversedPeriods(dates, input.doc.raw), ...impossibleDays(input)];
};

/** `(수)`, `(수요일)` or ` 수요일` inside the mention or right behind it. */
const INSIDE = /\(([월화수목금토일])(?:요일)?\)|([월화수목금토일])요일/;
const BEHIND = /^ ?(?:\(([월화수목금토일])(?:요일)?[),]|([월화수목금토일])요일)/;

function weekdayOf(date: DateMention, raw: string): Finding[] {
  const day = parseDay(date.value.timex);
  if (day === null) return [];
  const said = INSIDE.exec(date.text) ?? BEHIND.exec(raw.slice(date.end, date.end + 8));
  const word = said?.[1] ?? said?.[2];
  if (word === undefined) return [];
  const told = WEEKDAYS.indexOf(word as (typeof WEEKDAYS)[number]);
  const real = weekday(day);
  // the year of `3월 3일(수)` was ours: another one may be meant
  const outcome: Outcome = told === real ? "ok" : date.assumed.length > 0 ? "info" : "warn";
  const [a = "", b = ""] = [WEEKDAYS[real], ENGLISH[real]];
  return [
    {
      kind: "date",
      outcome,
      at: date.start,
      mentions: [date],
      claims: [],
      expected: `${a}요일`,
      found: `${word}요일`,
      says:
        told === real
          ? { ko: `${topical(isoDay(day))} ${a}요일이 맞다.`, en: `${isoDay(day)} is a ${b}.` }
          : {
              ko: `${topical(isoDay(day))} ${a}요일인데 ${word}요일로 적혀 있다.`,
              en: `${isoDay(day)} is a ${b}, not a ${ENGLISH[told] ?? word}.`,
            },
    },
  ];
}

/** `2027년부터 2025년까지`: two dates that were not taken as one period because the second lies before the first. */
function reversedPeriods(dates: readonly DateMention[], raw: string): Finding[] {
  return dates.flatMap((from, i) => {
    const to = dates[i + 1];
    if (to === undefined || !joins(from, to, raw)) return [];
    const [start, end] = [periodOf(from.value.timex)?.first, periodOf(to.value.timex)?.last];
    if (start == null || end == null || start <= end) return [];
    const words = raw
      .slice(from.start, Math.min(raw.length, to.end + 2))
      .replace(/\s+/g, " ")
      .trim();
    return [
      {
        kind: "date" as const,
        outcome: from.assumed.length + to.assumed.length > 0 ? ("info" as const) : ("warn" as const),
        at: from.start,
        mentions: [from, to],
        claims: [],
        expected: `${start} ≤`,
        found: end,
        says: {
          ko: `‘${words}’의 끝(${end})이 시작(${start})보다 앞선다.`,
          en: `the end of “${words}” (${end}) lies before its start (${start}).`,
        },
      },
    ];
  });
}

function joins(from: DateMention, to: DateMention, raw: string): boolean {
  const gap = raw.slice(from.end, to.start);
  if (gap.length > 6 || gap.includes("\n")) return false;
  if (/^ ?[~∼～-] ?$/.test(gap)) return true;
  const starts = from.value.timex.endsWith("/..") || /^(?:부터|에서)/.test(gap);
  const ends = to.value.timex.startsWith("../") || raw.startsWith("까지", to.end);
  return starts && ends;
}

const WRITTEN = /(?:(\d{4})년 ?)?(?<!\d)(\d{1,2})월 ?(\d{1,2})일(?!\d|간|째|치)/g;

/** `2026년 2월 30일`, `13월 3일`: written as days but in no calendar. Without a year only what no year has. */
function impossibleDays({ doc: { raw } }: CheckInput): Finding[] {
  const findings: Finding[] = [];
  for (const m of raw.matchAll(WRITTEN)) {
    const [words, year, month = "", day = ""] = m;
    if (isCivilDay(Number(year ?? 2024), Number(month), Number(day))) continue;
    const last = Number(month) >= 1 && Number(month) <= 12 ? daysInMonth(Number(year ?? 2024), Number(month)) : null;
    findings.push({
      kind: "date",
      outcome: "warn",
      at: m.index,
      mentions: [],
      claims: [],
      expected: last === null ? null : `1~${last}`,
      found: words,
      says: {
        ko: `${topical(words)} 달력에 없는 날이다${last === null ? "" : ` (그달은 ${last}일까지)`}.`,
        en: `${words} is no day of the calendar${last === null ? "" : ` (that month has ${last} days)`}.`,
      },
    });
  }
  return findings;
}
