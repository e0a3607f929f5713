import { describe, expect, it } from "vitest";
import { civilDay, dayNumber, daysInMonth, isCivilDay, isoDay, isoWeek, parseDay, periodOf, weekday } from "../../src/core/calendar.js";

describe("calendar arithmetic", () => {
  it("agrees with the platform on every tenth day of two centuries", () => {
    for (let n = dayNumber(1900, 1, 1); n < dayNumber(2100, 1, 1); n += 10) {
      const there = new Date(n * 86_400_000);
      expect(isoDay(n)).toBe(there.toISOString().slice(0, 10));
      expect((weekday(n) + 1) % 7).toBe(there.getUTCDay());
      const d = civilDay(n);
      expect(dayNumber(d.year, d.month, d.day)).toBe(n);
    }
  });

  it("knows the lengths of months", () => {
    expect([2024, 2025, 1900, 2000].map((y) => daysInMonth(y, 2))).toEqual([29, 28, 28, 29]);
    expect(Array.from({ length: 12 }, (_, i) => daysInMonth(2026, i + 1))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([isCivilDay(2026, 2, 29), isCivilDay(2026, 13, 1), isCivilDay(2026, 12, 31)]).toEqual([false, false, true]);
  });

  it.each([
    ["2026-03-03", "2026-W10"],
    ["2024-12-30", "2025-W01"],
    ["2027-01-01", "2026-W53"],
    ["2023-01-01", "2022-W52"],
  ])("%s lies in %s", (day, week) => {
    expect(isoWeek(parseDay(day) ?? 0)).toBe(week);
  });

  it.each(["2026-02-29", "2026-13-01", "2026-3-3", "", "20260303"])("%j is no day", (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe("periodOf", () => {
  it.each([
    ["2026-03-03", "day", "2026-03-03", "2026-03-03"],
    ["2026-03-03T09:30", "day", "2026-03-03", "2026-03-03"],
    ["2026-03", "month", "2026-03-01", "2026-03-31"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2026-Q1", "quarter", "2026-01-01", "2026-03-31"],
    ["2026-Q4", "quarter", "2026-10-01", "2026-12-31"],
    ["2026-H1", "half", "2026-01-01", "2026-06-30"],
    ["2026-H2", "half", "2026-07-01", "2026-12-31"],
    ["2026", "year", "2026-01-01", "2026-12-31"],
    ["202X", "decade", "2020-01-01", "2029-12-31"],
    ["2025-WI", "season", "2025-12-01", "2026-02-28"],
    ["2026-SU", "season", "2026-06-01", "2026-08-31"],
    ["2026-W10", "week", "2026-03-02", "2026-03-08"],
    ["2026-W10-WE", "weekend", "2026-03-07", "2026-03-08"],
    ["2026-03/2026-05", "interval", "2026-03-01", "2026-05-31"],
    ["2025-12-12/2026-09-30", "interval", "2025-12-12", "2026-09-30"],
    ["2027/..", "interval", "2027-01-01", null],
    ["../2030-H1", "interval", null, "2030-06-30"],
  ])("%s is a %s from %s to %s", (timex, grain, first, last) => {
    expect(periodOf(timex)).toEqual({ grain, first, last });
  });

  it.each(["PRESENT_REF", "FUTURE_REF", "", "2026-Q5", "2026-13", "2026-02-30", "2026-W54", "../..", "2026/x"])(
    "%j covers none",
    (timex) => {
      expect(periodOf(timex)).toBeNull();
    },
  );
});
