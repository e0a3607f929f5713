/** Dates and durations in words, from their timex and ISO forms: `2027/..` → `2027년부터`, `P8Y` → `8년`. */
import type { DateValue, DurationValue } from "../contract/types.js";
import type { Lang } from "./words.js";

const REFERENCES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  PRESENT_REF: { ko: "최근", en: "recently" },
  FUTURE_REF: { ko: "향후", en: "in future" },
  PAST_REF: { ko: "과거", en: "in the past" },
};
const MODS: Readonly<Record<NonNullable<DateValue["mod"]>, Readonly<Record<Lang, (day: string) => string>>>> = {
  start: { ko: (d) => `${d} 초`, en: (d) => `early ${d}` },
  mid: { ko: (d) => `${d} 중반`, en: (d) => `mid-${d}` },
  end: { ko: (d) => `${d} 말`, en: (d) => `late ${d}` },
  approx: { ko: (d) => `${d}께`, en: (d) => `around ${d}` },
};

export function dateInWords(date: DateValue, lang: Lang): string {
  const words = timexInWords(date.timex, lang);
  return date.mod === null ? words : MODS[date.mod][lang](words);
}

function timexInWords(timex: string, lang: Lang): string {
  const reference = REFERENCES[timex];
  if (reference !== undefined) return reference[lang];
  const slash = timex.indexOf("/");
  if (slash < 0) return pointInWords(timex, lang);
  const from = timex.slice(0, slash);
  const to = timex.slice(slash + 1);
  if (to === "..") return lang === "ko" ? `${pointInWords(from, lang)}부터` : `from ${pointInWords(from, lang)}`;
  if (from === "..") return lang === "ko" ? `${pointInWords(to, lang)}까지` : `by ${pointInWords(to, lang)}`;
  if (lang === "en") return `${pointInWords(from, lang)} to ${pointInWords(to, lang)}`;
  const [a, b] = [pointInWords(from, lang), pointInWords(to, lang)];
  // the second end says only what is new: `2026년 3월~5월`
  const shared = a.split(" ").findIndex((word, i) => word !== b.split(" ")[i]);
  return shared <= 0 ? `${a}~${b}` : `${a}~${b.split(" ").slice(shared).join(" ")}`;
}

/** A day, week, month, quarter, half, year or decade; anything else as it is. */
function pointInWords(timex: string, lang: Lang): string {
  const m = /^([\dX]{4})(?:-(?:Q([1-4])|H([12])|W(\d\d)|([\dX]{2})(?:-([\dX]{2})(?:T(\d\d):(\d\d).*)?)?))?$/.exec(timex);
  if (m === null) return /^\d{3}X$/.test(timex) ? decade(timex, lang) : timex;
  const [, year = "", quarter, half, week, month, day, hour, minute] = m;
  if (/^\d{3}X$/.test(year)) return decade(year, lang);
  if (lang === "en") {
    if (quarter !== undefined) return `Q${quarter} ${year}`;
    if (half !== undefined) return `H${half} ${year}`;
    if (week !== undefined) return `week ${Number(week)} of ${year}`;
    return timex.replace("T", " ");
  }
  const parts = year.includes("X") ? [] : [`${year}년`];
  if (quarter !== undefined) parts.push(`${quarter}분기`);
  if (half !== undefined) parts.push(half === "1" ? "상반기" : "하반기");
  if (week !== undefined) parts.push(`${Number(week)}주차`);
  if (month !== undefined && !month.includes("X")) parts.push(`${Number(month)}월`);
  if (day !== undefined && !day.includes("X")) parts.push(`${Number(day)}일`);
  if (hour !== undefined) parts.push(`${Number(hour)}시${minute === "00" ? "" : ` ${Number(minute)}분`}`);
  return parts.length === 0 ? timex : parts.join(" ");
}

const decade = (timex: string, lang: Lang): string => `${timex.slice(0, 3)}0${lang === "ko" ? "년대" : "s"}`;

const UNITS: readonly (readonly [letter: string, ko: string, en: string])[] = [
  ["Y", "년", "year"],
  ["M", "개월", "month"],
  ["W", "주", "week"],
  ["D", "일", "day"],
];
const TIME_UNITS: readonly (readonly [letter: string, ko: string, en: string])[] = [
  ["H", "시간", "hour"],
  ["M", "분", "minute"],
  ["S", "초", "second"],
];
const DURATION_FRAMES: Partial<Record<DurationValue["bound"], Readonly<Record<Lang, readonly [string, string]>>>> = {
  about: { ko: ["약 ", ""], en: ["about ", ""] },
  atLeast: { ko: ["", " 이상"], en: ["at least ", ""] },
  atMost: { ko: ["최대 ", ""], en: ["up to ", ""] },
  moreThan: { ko: ["", " 넘게"], en: ["over ", ""] },
  lessThan: { ko: ["", " 미만"], en: ["under ", ""] },
};

export function durationInWords(duration: DurationValue, lang: Lang): string {
  const [before, after] = DURATION_FRAMES[duration.bound]?.[lang] ?? ["", ""];
  const [days = "", time = ""] = duration.iso.replace(/^P/, "").split("T");
  const words = [...partsOf(days, UNITS, lang), ...partsOf(time, TIME_UNITS, lang)];
  return words.length === 0 ? duration.iso : `${before}${words.join(" ")}${after}`;
}

function partsOf(iso: string, units: typeof UNITS, lang: Lang): string[] {
  return [...iso.matchAll(/([\d.]+|X)([A-Z])/g)].map(([, count = "", letter]) => {
    const [, ko, en] = units.find((u) => u[0] === letter) ?? ["", letter ?? "", letter ?? ""];
    if (lang === "ko") return count === "X" ? `수${ko}` : count + ko;
    return count === "X" ? `several ${en}s` : `${count} ${en}${count === "1" ? "" : "s"}`;
  });
}
