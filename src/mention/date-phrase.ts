/**
 * One date as the text writes it: words and numbers from coarse to fine (`지난해 12월 19일 오후 3시`, `내년 상반기 말`,
 * `전년 동기`), what stands in brackets behind it, and whether it opens or closes a stretch (부터, 까지).
 */
import { englishDateAt } from "../core/english-dates.js";
import { isDigit, isLatin } from "../text/hangul.js";
import { numberAt } from "./date-number.js";
import type { Parts, Phrase } from "./date-types.js";
import { DATE_WORD_STARTS, DATE_WORDS, type DateWord, PARTS, RECURRING, standsAt, stopsAt, type Unit } from "./date-words.js";

/** Coarse to fine; a part may only be followed by a finer one. */
const RANK: Record<Unit | "decade", number> = {
  decade: 1,
  year: 2,
  half: 3,
  quarter: 4,
  season: 4,
  month: 5,
  period: 6,
  week: 6,
  weekend: 7,
  day: 8,
  weekday: 8,
};

/** The date that begins at `at`, or null. `now`: the publication year, which settles two-digit years. */
export function phraseAt(text: string, at: number, now: number | null): Phrase | null {
  const parts: Parts = {};
  const phrase: Phrase = {
    start: at,
    end: at,
    cue: 0,
    parts,
    mod: null,
    time: null,
    open: null,
    fiscal: false,
    ref: null,
    said: null,
    local: false,
  };
  const english =
    isLatin(text.charCodeAt(at)) || text.charCodeAt(at + 2) === 32 || text.charCodeAt(at + 1) === 32 ? englishAt(text, phrase) : null;
  if (english !== null) return english;
  let rank = 0;
  let led = false;
  let pos = at;
  for (;;) {
    const code = text.charCodeAt(pos);
    if (isDigit(code)) {
      const el = numberAt(text, pos, rank > 0, now);
      if (el === null) break;
      const ranks = Object.keys(el.parts).map((unit) => RANK[unit as Unit]);
      if (Math.min(...ranks) <= rank) break;
      Object.assign(parts, el.parts);
      phrase.fiscal ||= el.fiscal === true;
      rank = Math.max(...ranks);
      phrase.end = el.end;
    } else {
      const word = DATE_WORD_STARTS[code] === 1 ? wordAt(text, pos, rank, phrase, led) : null;
      if (word === null) break;
      const end = pos + word.surface.length;
      if (word.unit === "cue") {
        phrase.cue = word.shift < 0 ? -1 : word.shift > 0 ? 1 : 0;
        led = true;
      } else if (word.unit === "ref") return { ...phrase, end, ref: word.timex };
      else if (word.unit === "withinYear") return { ...phrase, end, open: "until", parts: { ...parts, year: parts.year ?? now0 } };
      else if (word.unit === "yearPart") {
        parts.year ??= now0;
        phrase.mod = word.mod;
        phrase.end = end;
        rank = RANK.year;
        break;
      } else if (word.unit !== "part") {
        parts[word.unit] = { base: word.base, from: word.shift, to: word.shift };
        rank = RANK[word.unit];
        phrase.end = end;
      }
      pos = end;
    }
    if (rank > 0) {
      pos = phrase.end;
      const mod = partAt(text, pos, rank);
      if (mod !== null) {
        phrase.mod = mod.mod;
        phrase.end = mod.end;
        break;
      }
      if (rank >= RANK.day || rank === RANK.weekend) break;
    }
    // `지난해 4분기`, `3월 3일`, `2025년도 1분기`, `회계연도 2025년`
    if (text.charCodeAt(pos) === 32) pos++;
  }
  if (rank === 0) return null;
  if (!complete(text, phrase, rank)) return null;
  if (rank === RANK.day) tail(text, phrase);
  else local(text, phrase);
  opening(text, phrase);
  return phrase;
}

/** `June 17, 2026`, `17 Jun`, `Sept. 2026`. */
function englishAt(text: string, phrase: Phrase): Phrase | null {
  if (isLatin(text.charCodeAt(phrase.start - 1))) return null;
  const date = englishDateAt(text, phrase.start);
  if (date === null) return null;
  const { parts } = phrase;
  const number = (n: number) => ({ base: "number", from: n, to: n }) as const;
  if (date.year !== null) parts.year = number(date.year);
  parts.month = number(date.month);
  if (date.day !== null) parts.day = number(date.day);
  phrase.end = date.end;
  if (date.day === null) local(text, phrase);
  else tail(text, phrase);
  opening(text, phrase);
  return phrase;
}

const now0 = { base: "now", from: 0, to: 0 } as const;

/** A word of the lexicon that may stand here: at the start by its edges, behind a part if it is finer. */
function wordAt(text: string, pos: number, rank: number, phrase: Phrase, led: boolean): DateWord | null {
  for (const hit of DATE_WORDS.allAt(text, pos)) {
    const word = hit.entries[0];
    if (word === undefined) continue;
    if (word.edge === "never") return null;
    const fits =
      rank > 0 ? follows(text, hit.end, rank, word, phrase) : led ? isLed(text, hit.end, word) : begins(text, pos, hit.end, word);
    if (fits) return word;
  }
  return null;
}

function begins(text: string, pos: number, end: number, word: DateWord): boolean {
  if (word.edge === "afterYear" || word.unit === "weekday" || !standsAt(text, pos, word)) return false;
  return word.edge !== "prefix" || leads(text, end, word);
}

/** Behind 지난, 오는: only what has no year of its own. */
function isLed(text: string, end: number, word: DateWord): boolean {
  if (word.base !== "number" && word.unit !== "yearPart") return false;
  return word.edge === "free" || stopsAt(text, end);
}

function follows(text: string, end: number, rank: number, word: DateWord, phrase: Phrase): boolean {
  if (word.unit === "cue" || word.unit === "ref") return false;
  if (word.unit === "yearPart" || word.unit === "withinYear") return rank === RANK.year && stopsAt(text, end);
  if (word.unit === "part") return false;
  // behind a year only what has no year of its own: 작년 같은 달, 전년 동기, 지난주 금요일
  if (word.base === "now") return false;
  if (word.edge === "compared") return false;
  if (word.edge === "strict" && !stopsAt(text, end)) return false;
  if (word.edge === "afterYear" && rank !== RANK.year) return false;
  if (word.unit === "weekday" && phrase.parts.week === undefined) return false;
  if (word.unit === "day" && rank !== RANK.month) return false;
  return RANK[word.unit] > rank;
}

/** `올`, `지난`, `오는` mean a date only before one: `올 1분기`, `올 하반기`, `올 들어`, `지난 16일`, `오는 4월`. */
function leads(text: string, end: number, word: DateWord): boolean {
  const from = text.charCodeAt(end) === 32 ? end + 1 : end;
  if (word.unit === "cue") return from > end;
  if (isDigit(text.charCodeAt(from))) return from > end;
  if (text.startsWith("들어", from) || partAt(text, end, RANK.year) !== null) return true;
  const next = DATE_WORDS.at(text, from)?.entries[0];
  return (
    next !== undefined && (next.base === "number" || next.unit === "yearPart" || next.unit === "withinYear") && next.unit !== "weekday"
  );
}

/** 초 · 중순 · 말 behind a year, half, quarter, month or week. */
function partAt(text: string, at: number, rank: number): { mod: NonNullable<Phrase["mod"]>; end: number } | null {
  if (rank >= RANK.weekend) return null;
  const from = text.charCodeAt(at) === 32 ? at + 1 : at;
  for (const hit of PARTS.allAt(text, from)) {
    const mod = hit.entries[0];
    if (mod !== undefined && stopsAt(text, hit.end)) return { mod, end: hit.end };
  }
  return null;
}

/** `올 3월` needs its month, `작년 동기` its year; a lone weekday or season is none. */
function complete(text: string, phrase: Phrase, rank: number): boolean {
  const { parts } = phrase;
  if (parts.season !== undefined && parts.year === undefined && phrase.cue === 0) return false;
  if (parts.weekday !== undefined && parts.week === undefined && phrase.cue === 0) return false;
  if (parts.year === undefined && parts.month?.base === "number" && RECURRING.some((word) => text.endsWith(word, phrase.start)))
    return false;
  // 3분기째, 하반기부터는 are fine; `4월드컵`, `상반기업` are not dates
  if ((rank === RANK.half || rank === RANK.quarter) && text.startsWith("업", phrase.end)) return false;
  return true;
}

const WEEKDAYS = "월화수목금토일";
const SAID = / ?\(([월화수목금토일])(?:요일)?\)| ([월화수목금토일])요일/y;
const LOCAL = / ?\([가-힣 ]{0,12}(?:시간|시각)(?: 기준)?\)| 현지 ?(?:시간|시각)/y;
const TIME = /(?:T|,? ?(?:(오전|오후|새벽|아침|낮|저녁|밤) ?)?)(?:(\d{1,2}):(\d\d)(?::(\d\d))?(?!\d)|(\d{1,2})시(?!간)(?: ?(\d{1,2})분)?)/y;

/** What leans on a day: its weekday, the clock, local time. */
function tail(text: string, phrase: Phrase): void {
  SAID.lastIndex = phrase.end;
  const said = SAID.exec(text);
  if (said !== null) {
    phrase.said = WEEKDAYS.indexOf(said[1] ?? said[2] ?? "");
    phrase.end = SAID.lastIndex;
  }
  local(text, phrase);
  TIME.lastIndex = phrase.end;
  const time = TIME.exec(text);
  if (time === null) return;
  let hour = Number(time[2] ?? time[5]);
  const minute = time[3] ?? (time[6] === undefined ? null : time[6].padStart(2, "0"));
  if (hour > 24 || (minute !== null && Number(minute) > 59)) return;
  if ((time[1] === "오후" || time[1] === "저녁" || time[1] === "밤") && hour < 12) hour += 12;
  if ((time[1] === "오전" || time[1] === "새벽") && hour === 12) hour = 0;
  phrase.time = `${String(hour).padStart(2, "0")}:${minute ?? "00"}${time[4] === undefined ? "" : `:${time[4]}`}`;
  phrase.end = TIME.lastIndex;
  local(text, phrase);
}

function local(text: string, phrase: Phrase): void {
  LOCAL.lastIndex = phrase.end;
  if (LOCAL.test(text)) {
    phrase.local = true;
    phrase.end = LOCAL.lastIndex;
  }
}

const AFTER = / ?이(?:후|래)(?![가-힣])| ?이(?:후|래)(?=[에의로부는엔])/y;
const BEFORE = / ?이전(?=에|까지|의|보다|엔)/y;

/** 까지, 까진. */
export const isUntil = (text: string, at: number): boolean => text.startsWith("까지", at) || text.startsWith("까진", at);

/** 부터, 까지, 이후, 이전: the particle stays outside the span, the noun inside. */
function opening(text: string, phrase: Phrase): void {
  if (phrase.open !== null) return;
  if (text.startsWith("부터", phrase.end)) phrase.open = "from";
  else if (isUntil(text, phrase.end)) phrase.open = "until";
  else {
    AFTER.lastIndex = phrase.end;
    BEFORE.lastIndex = phrase.end;
    if (AFTER.test(text)) {
      phrase.open = "from";
      phrase.end = AFTER.lastIndex;
    } else if (BEFORE.test(text)) {
      phrase.open = "until";
      phrase.end = BEFORE.lastIndex;
    }
  }
}
