/** Stretches of time: `3년간`, `1년 6개월`, `8~10주`, `10분기 만에`, `사흘`, `수개월`; and how long ago: `1년 전`. */
import type { DurationValue } from "../contract/types.js";
import { isDigit, isWordCode } from "../text/hangul.js";
import { isTilde } from "./date-number.js";
import { stopsAt } from "./date-words.js";
import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  DURATION_UNITS,
  DURATION_WORDS,
  type DurationCode,
  followsDuration,
  isAgo,
  isCounted,
  NOT_YEARS,
  PRICE_RECORDS,
  SHARE_WORDS,
  STRONG_CUES,
} from "./duration-words.js";

export interface Duration {
  readonly end: number;
  readonly value: DurationValue;
  /** `1년 전`, `한 달 전`: a point that long ago, `end` behind 전; null for a stretch. */
  readonly ago: { readonly code: "Y" | "M" | "W" | "D"; readonly count: number } | null;
}

/** The duration whose first digit is at `at`. */
export function durationAt(text: string, at: number): Duration | null {
  const low = numeralAt(text, at);
  if (low === null) return null;
  let high = low;
  const mark = text.charCodeAt(low.end);
  const comma = mark === 0x2c;
  if (comma || isTilde(mark) || mark === 0x2d || mark === 0xb7) {
    const second = numeralAt(text, low.end + (text[low.end + 1] === " " ? 2 : 1));
    // 2, 3년: neighbours only
    if (second === null || second.value <= low.value || (comma && second.value !== low.value + 1)) return null;
    high = second;
  }
  let end = high.end;
  let about = false;
  if (text[end] === "여") {
    about = true;
    end++;
  }
  if (text.charCodeAt(end) === 32) end++;
  const unit = DURATION_UNITS.at(text, end);
  const code = unit?.entries[0]?.code;
  if (unit === null || code === undefined) return null;
  const spaced = end > high.end + (about ? 1 : 0);
  end = unit.end;
  if (!stands(text, at, end, code, high.value, low.decimal || high.decimal, spaced)) return null;
  if (text[end] === "여" && stopsAt(text, end + 1)) {
    about = true;
    end++;
  }
  let iso = isoOf(low.text, code);
  if (high !== low) iso = `${iso}/${isoOf(high.text, code)}`;
  else if (code === "Y" || code === "TH") {
    const rest = halfAt(text, end) ?? smallerAt(text, end, code);
    if (rest !== null) {
      iso += rest.iso;
      end = rest.end;
    }
  }
  return finish(text, at, end, iso, high !== low ? "between" : about ? "about" : null, code, low.value);
}

/** The native word for a stretch of time at `at` (하루, 석 달, 반년, 수년). */
export function durationWordAt(text: string, at: number): Duration | null {
  const hit = DURATION_WORDS.at(text, at);
  const word = hit?.entries[0];
  if (hit === null || word === undefined) return null;
  const half = /^P(\d+)M$/.exec(word.iso);
  const more = half === null ? null : halfAt(text, hit.end);
  if (half !== null && more !== null) return finish(text, at, more.end, `P${half[1]}.5M`, null, "Q", 0);
  const cue = followsDuration(text, hit.end, "any");
  if (!cue && (word.needsCue || !stopsAt(text, hit.end) || perUnit(text, hit.end))) return null;
  const simple = /^P(\d+)([YMWD])$/.exec(word.iso);
  const code = (simple?.[2] ?? "D") as DurationCode;
  return finish(
    text,
    at,
    hit.end,
    word.iso,
    word.iso.includes("X") ? "several" : null,
    simple === null ? "Q" : code,
    Number(simple?.[1] ?? 0),
  );
}

/** `한 달에 5만원`, `일주일에 두 번`: a rate, no stretch of time. */
const perUnit = (text: string, at: number): boolean => text[at] === "에" && !text.startsWith("에 걸", at) && !text.startsWith("에서", at);

interface Numeral {
  readonly text: string;
  readonly value: number;
  readonly end: number;
  readonly decimal: boolean;
}

function numeralAt(text: string, at: number): Numeral | null {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end === at || end - at > 4) return null;
  let decimal = false;
  if ((text[end] === "." || text[end] === ",") && isDigit(text.charCodeAt(end + 1))) {
    const comma = text[end] === ",";
    let more = end + 1;
    while (isDigit(text.charCodeAt(more))) more++;
    if (comma ? more - end !== 4 : more - end > 3) return null;
    decimal = !comma;
    end = more;
  }
  const plain = text.slice(at, end).replace(",", "");
  return { text: String(Number(plain)), value: Number(plain), end, decimal };
}

function isoOf(count: string, code: DurationCode): string {
  if (code === "Q") return `P${Number(count) * 3}M`;
  if (code === "C") return `P${Number(count) * 100}Y`;
  return code.length === 2 ? `PT${count}${code[1]}` : `P${count}${code}`;
}

/** Does the unit measure time here? Each has its own look-alikes: days of the month, shares, fractions, centuries. */
function stands(text: string, at: number, end: number, code: DurationCode, value: number, decimal: boolean, spaced: boolean): boolean {
  const next = text[end] ?? "";
  // 3년에 한 번: a rate
  if (next === "에" && /^에 (?:한|두|세|\d)/.test(text.slice(end, end + 3))) return false;
  if (spaced && code !== "Y" && code !== "M" && code !== "W" && code !== "Q" && code !== "TH") return false;
  switch (code) {
    case "Y":
      if ((value >= 1900 && value <= 2099 && !followsDuration(text, end, "any")) || (NOT_YEARS.has(next) && stopsAt(text, end + 1)))
        return false;
      return (
        next !== "대" &&
        !/^ 차(?![가-힣이])/.test(text.slice(end, end + 3)) &&
        next !== "도" &&
        (!isDigit(text.charCodeAt(end)) || smallerAt(text, end, "Y") !== null)
      );
    case "M":
      // 8.1달러
      return next !== "물" && (text[end - 1] !== "달" || (!decimal && (stopsAt(text, end) || next === "간")));
    case "W":
      return isWeeks(text, at, end, value);
    case "D":
      if (next === "차" || next === "장" || (value > 366 && !followsDuration(text, end, "day"))) return false;
      return (
        followsDuration(text, end, "day") ||
        /^ ?전(?:[,.)"'”’]|$)/.test(text.slice(end, end + 3)) ||
        ((decimal || value > 31 || measured(text, at)) && stopsAt(text, end))
      );
    case "TH":
      // 주 52시간: a rate
      return !/(?:^|[^가-힣])주 ?$/.test(text.slice(Math.max(0, at - 3), at)) && (stopsAt(text, end) || followsDuration(text, end, "any"));
    case "TM":
      return !/시 ?$/.test(text.slice(Math.max(0, at - 2), at)) && next !== "의" && next !== "기" && followsDuration(text, end, "any");
    case "TS":
      return stopsAt(text, end) && !/[월년기] ?$/.test(text.slice(Math.max(0, at - 2), at));
    case "Q":
      return followsDuration(text, end, "quarter") || (value > 4 && text.startsWith("만 ", end));
    case "C":
      return followsDuration(text, end, "quarter");
  }
}

/** `최대 30일`, `총 100일`, `조업 일수가 4일 줄었다`. */
const measured = (text: string, at: number): boolean =>
  isCounted(text, at) || /(?:^|[^가-힣])(?:최[대소장단]|총|약|꼬박) ?$/.test(text.slice(Math.max(0, at - 4), at));

/** `2주 만에` weeks; `5주를 매수` shares. */
function isWeeks(text: string, at: number, end: number, value: number): boolean {
  if (text[end - 1] === "일") return stopsAt(text, end) || followsDuration(text, end, "any");
  if (value > 60 || text[end] === "년") return false;
  const from = text.charCodeAt(end) === 32 ? end + 1 : end;
  // 52주 신고가: the name of a price
  if (value === 52 && PRICE_RECORDS.some((word) => text.startsWith(word, from))) return false;
  if (STRONG_CUES.some((cue) => text.startsWith(cue, from)) && followsDuration(text, end, "any")) return true;
  if (!followsDuration(text, end, "any") && !stopsAt(text, end)) return false;
  const around = text.slice(Math.max(0, at - 60), end + 30);
  return !SHARE_WORDS.some((word) => around.includes(word)) && text[end] !== "당" && text[end] !== "의";
}

/** ` 반` behind a year or an hour. */
function halfAt(text: string, at: number): { iso: string; end: number } | null {
  const from = text.charCodeAt(at) === 32 ? at + 1 : at;
  if (text[from] !== "반" || !stopsAt(text, from + 1)) return null;
  return text[at - 1] === "년" ? { iso: "6M", end: from + 1 } : { iso: "30M", end: from + 1 };
}

/** ` 6개월` behind a year, ` 30분` behind an hour. */
function smallerAt(text: string, at: number, code: "Y" | "TH"): { iso: string; end: number } | null {
  const from = text.charCodeAt(at) === 32 ? at + 1 : at;
  const count = numeralAt(text, from);
  if (count === null || count.decimal) return null;
  if (code === "TH") return text[count.end] === "분" && text[count.end + 1] !== "의" ? { iso: `${count.text}M`, end: count.end + 1 } : null;
  return text.startsWith("개월", count.end) ? { iso: `${count.text}M`, end: count.end + 2 } : null;
}

/** The suffix 간, the bound around it, and whether it is counted back from now. */
function finish(
  text: string,
  start: number,
  end: number,
  iso: string,
  given: DurationValue["bound"] | null,
  code: DurationCode,
  count: number,
): Duration {
  let stop = end;
  if (text[stop] === "간" && (stopsAt(text, stop + 1) || text[stop + 1] === "의")) stop++;
  const from = text.charCodeAt(stop) === 32 ? stop + 1 : stop;
  const dated = code === "Y" || code === "M" || code === "W" || code === "D" ? code : null;
  if (
    dated !== null &&
    text[from] === "전" &&
    stopsAt(text, from + 1) &&
    !iso.includes("/") &&
    Number.isInteger(count) &&
    isAgo(text, start, from + 1)
  )
    return { end: from + 1, value: { iso, bound: given ?? "exact" }, ago: { code: dated, count } };
  return { end: stop, value: { iso, bound: given ?? boundAround(text, start, from) }, ago: null };
}

function boundAround(text: string, start: number, from: number): DurationValue["bound"] {
  for (const [word, bound] of BOUNDS_AFTER)
    if (text.startsWith(word, from) && (stopsAt(text, from + word.length) || word.endsWith("게"))) return bound;
  const edge = text.charCodeAt(start - 1) === 32 ? start - 1 : start;
  for (const [word, bound] of BOUNDS_BEFORE)
    if (text.endsWith(word, edge) && !isWordCode(text.charCodeAt(edge - word.length - 1))) return bound;
  return "exact";
}
