/**
 * The publication day: given by the caller, else read from the layout of the page: an `입력`, a line that holds only a
 * date and an outlet, a dateline. A date in the story itself is none, but for the two weakest layouts at the end.
 */
import { dayNumber, isCivilDay, isoDay } from "../core/calendar.js";
import { englishDateAt } from "../core/english-dates.js";
import type { Document } from "../text/document.js";
import { marginalZone } from "../text/zones.js";

export interface Reference {
  /** `YYYY-MM-DD` */
  readonly day: string | null;
  readonly from: "option" | "metadata" | "text" | null;
}

export function findReference(doc: Document, given: { publishedAt?: string; publishedAtFrom?: "option" | "metadata" }): Reference {
  if (given.publishedAt !== undefined) return { day: given.publishedAt.slice(0, 10), from: given.publishedAtFrom ?? "option" };
  const day = fromLayout(doc.text);
  return { day, from: day === null ? null : "text" };
}

const HEAD = 1200;
const TAIL = 600;
/** Lines with text in them that may still belong to the head, or to the tail, of a page. */
const HEAD_LINES = 8;
const TAIL_LINES = 5;

function fromLayout(text: string): string | null {
  const start = /^\s*(?:date|날짜|일자)\s*[:=]?\s*/i.exec(text.slice(0, 40));
  if (start !== null) {
    const first = dateAt(text, start[0].length);
    if (first !== null) return first.day;
  }
  const lines = linesOf(text);
  const head = lines.filter((l) => l.at < HEAD).slice(0, HEAD_LINES);
  const tail = lines.filter((l) => l.at >= text.length - TAIL).slice(-TAIL_LINES);
  return (
    entered(head, ENTERED) ??
    alone(head) ??
    leading(head) ??
    dateline(head) ??
    entered(tail, ENTERED) ??
    alone(tail) ??
    entered([...head, ...tail], CHANGED) ??
    reportedOn(text) ??
    captioned(text, lines)
  );
}

interface Line {
  readonly at: number;
  readonly text: string;
  /** Its dates, read when first asked for. */
  dates: readonly Found[] | null;
}

/** The lines of head and tail only; a long story is not split. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end);
    if (line.trim() !== "") lines.push({ at, text: line.length > 2000 ? line.slice(0, 1000) + line.slice(-1000) : line, dates: null });
    at = end + 1;
  }
  return lines;
}

const DATE = /((?:19|20)\d\d)(?: ?([-./]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)|년 ?(\d{1,2})월 ?(\d{1,2})일)/g;

interface Found {
  readonly day: string;
  readonly start: number;
  readonly end: number;
  /** Digits and marks only, as layouts write it. */
  readonly numeric: boolean;
}

function datesOf(line: Line): readonly Found[] {
  line.dates ??= datesIn(line.text);
  return line.dates;
}

const NONE: readonly Found[] = [];

function datesIn(line: string): readonly Found[] {
  if (!line.includes("20") && !line.includes("19")) return NONE;
  const found: Found[] = [];
  for (const m of line.matchAll(DATE)) {
    const [year, month, day] = [Number(m[1]), Number(m[3] ?? m[5]), Number(m[4] ?? m[6])];
    if (/\d/.test(line[m.index - 1] ?? "") || !isCivilDay(year, month, day)) continue;
    const end = m.index + m[0].length;
    found.push({ day: isoDay(dayNumber(year, month, day) + turnAt(line, end)), start: m.index, end, numeric: m[3] !== undefined });
  }
  return /[A-Z]/.test(line) ? [...found, ...englishIn(line)].sort((a, b) => a.start - b.start) : found;
}

/** `June 17, 2026`, `17 Jun 2026`. */
function englishIn(line: string): Found[] {
  const found: Found[] = [];
  for (const m of line.matchAll(ENGLISH)) {
    const date = englishDateAt(line, m.index);
    if (date === null || date.year === null || date.day === null || !isCivilDay(date.year, date.month, date.day)) continue;
    if ((found.at(-1)?.end ?? 0) > m.index) continue;
    const number = dayNumber(date.year, date.month, date.day) + turnAt(line, date.end);
    found.push({ day: isoDay(number), start: m.index, end: date.end, numeric: false });
  }
  return found;
}
const ENGLISH = /(?<![A-Za-z\d])(?:\d{1,2}(?:st|nd|rd|th)? (?=[JFMASOND])|(?=[JFMASOND][a-z]{2,8}\.? \d))/g;

const ZONED = /^(?:T| )(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)? ?(Z|GMT|UTC|([+-])(\d\d):?(\d\d))(?![A-Za-z\d])/;
const KOREA = 9 * 60;

/** A time of another zone may be the next day in Korea, or the one before: 1, -1, else 0. */
function turnAt(line: string, at: number): number {
  const m = ZONED.exec(line.slice(at, at + 32));
  if (m === null) return 0;
  const offset = m[4] === undefined ? 0 : (m[4] === "-" ? -1 : 1) * (Number(m[5]) * 60 + Number(m[6]));
  return Math.floor((Number(m[1]) * 60 + Number(m[2]) - offset + KOREA) / 1440);
}

const dateAt = (text: string, at: number): Found | null => datesIn(text.slice(at, at + 16)).find((d) => d.start <= 1) ?? null;

const ENTERED =
  /(?:^|[\s|/·ㆍ:([【▲◆>])(?:기사 ?입력|최초 ?입력|입력|기사 ?등록|등록|기사 ?송고|송고|기사 ?승인|승인|발행|게재|작성|게시|출고|업로드|배포|전송|Published|Posted|Date)[\s:：|>(\])일시자간각날짜]{0,8}$/i;
const CHANGED = /(?:^|[\s|/·ㆍ:([【▲◆>])(?:최종 ?수정|기사 ?수정|수정|업데이트|갱신|Updated)[\s:：|>(\])일시자간각날짜]{0,8}$/i;

/** `입력 2026.03.03 09:30`, `승인 : 2026-03-03`, `발행일 : …`. */
function entered(lines: readonly Line[], word: RegExp): string | null {
  for (const line of lines)
    for (const date of datesOf(line)) if (word.test(line.text.slice(Math.max(0, date.start - 24), date.start))) return date.day;
  return null;
}

const CLOCK = /(?:오전|오후|AM|PM)?\s?\d{1,2}:\d\d(?::\d\d)?(?:\s?(?:오전|오후|AM|PM))?|(?:오전|오후) ?\d{1,2}시(?: ?\d{1,2}분)?/gi;
const FURNITURE = /\([월화수목금토일](?:요일)?\)|[월화수목금토일]요일|지면|\d+면|제\d+호|기사|입력|수정|[[\](){}<>|/·ㆍ:,.\-=▲△◆■□●○—–~ ]/g;
const NOT_LAYOUT = /[ⓒ©®]|\(c\)|저작권|copyright|사진|제공|캡처|그래픽|출처|자료|다\.|[“”"‘’?!%]/i;

/** A weekday, a page or a byline: a date written out that has one of them beside it heads a page. */
const PRINTED = /[월화수목금토일]요일|\([월화수목금토일]\)|\d+면|\d분|기자|[|·]/;

function withoutDates(line: Line): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of datesOf(line)) {
    rest += `${line.text.slice(from, start)} `;
    from = end;
  }
  return rest + line.text.slice(from);
}

/** A line of a date, a clock, an outlet and a byline, and nothing that tells a story. */
function alone(lines: readonly Line[]): string | null {
  for (const line of lines) {
    const { text } = line;
    if (text.length > 120 || NOT_LAYOUT.test(text)) continue;
    const [date] = datesOf(line);
    if (date === undefined || CHANGED.test(text.slice(Math.max(0, date.start - 24), date.start))) continue;
    const rest = withoutDates(line).replace(CLOCK, " ");
    const words = rest.split(/\s+/).filter((w) => w.replace(FURNITURE, "") !== "");
    const bare = rest.replace(FURNITURE, "");
    // `이코노한강 | 2025-12-03` has a mark between; a headline with a date in it does not
    const parted = /[|[\]/·ㆍ,]/.test(text) || words.length <= 2;
    const plain = date.numeric || words.length <= 1 || (PRINTED.test(text) && marginalZone(text.trim()) === "byline");
    if (bare.length <= 30 && words.length <= 5 && (words.length === 0 || ((parted || !date.numeric) && plain))) return date.day;
  }
  return null;
}

/** `2026-03-03 09:30 (서울=…) …`, `[한강경제 2026.03.03] …`: at the very start of a line. */
function leading(lines: readonly Line[]): string | null {
  for (const line of lines.slice(0, 4)) {
    const { text } = line;
    const [date] = datesOf(line);
    if (date === undefined || !date.numeric) continue;
    const before = text.slice(0, date.start).trim();
    if (before === "")
      return /^[\s.]*(?:\d{1,2}:\d\d|[[(|])/.test(text.slice(date.end)) || /^\s*[[(|]/.test(text.slice(date.end)) ? date.day : null;
    if (/^[[(<【][^\])>】]{0,30}$/.test(before) && /^[^[(<【]{0,20}[\])>】]/.test(text.slice(date.end))) return date.day;
  }
  return null;
}

/** `서울, 2026년 4월 10일 — …`, `(서울=한강) 2026년 4월 10일 = …`. */
function dateline(lines: readonly Line[]): string | null {
  for (const line of lines) {
    const { text } = line;
    const [date] = datesOf(line);
    if (date === undefined || date.start > 40) continue;
    if (/[.!?…]/.test(text.slice(0, date.start))) continue;
    if (/^\)?\s*(?:[—–―]|--?\s|\/)/.test(text.slice(date.end)) || /^\)?\s*=\s/.test(text.slice(date.end))) return date.day;
  }
  return null;
}

/** The lead itself dates the announcement in full: `…했다고 2025년 12월 12일 공시했다`. */
function reportedOn(text: string): string | null {
  const lead = text.slice(0, 600);
  for (const date of datesIn(lead))
    if (!date.numeric && /^ ?(?:\([^)]{1,8}\) ?)?(?:밝혔|공시|발표|보도|전했|말했|알렸|선언)/.test(lead.slice(date.end))) return date.day;
  return null;
}

/** `(사진=…, 2026년 3월 23일)`, if the story's own `23일 밝혔다` agrees. */
function captioned(text: string, lines: readonly Line[]): string | null {
  const said = /(?:^|[^\d월])(\d{1,2})일(?:\([^)]*\))? ?(?:이같이 )?(?:밝혔|공시|발표|보도|전했|말했|알렸)/.exec(text.slice(0, 2000));
  for (const shown of lines) {
    const line = shown.text;
    if (!/사진|제공|촬영|캡처/.test(line) || line.length > 200) continue;
    const dates = datesOf(shown);
    const date = dates[dates.length - 1];
    if (date === undefined) continue;
    const ahead = said === null ? 0 : Number(date.day.slice(8)) - Number(said[1]);
    if (ahead >= 0 && ahead <= 3) return date.day;
  }
  return null;
}
