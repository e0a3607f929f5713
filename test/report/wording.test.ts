import { describe, expect, it } from "vitest";
import type { DateValue, DurationValue, Filler, MoneyValue, QuantityValue } from "../../src/contract/types.js";
import { dateInWords, durationInWords } from "../../src/report/time-words.js";
import { conversionInWords, fillerInWords } from "../../src/report/wording.js";
import { koreanNumber, plainNumber } from "../../src/text/number-words.js";
import { moneyInWords, percentInWords, quantityInWords } from "../../src/text/value-words.js";
import { money } from "./sample.js";

describe("수를 말로", () => {
  it.each([
    [0, "0"],
    [9999, "9,999"],
    [10000, "1만"],
    [12345, "1만 2,345"],
    [100_000_000, "1억"],
    [1_234_500_000_000, "1조 2,345억"],
    [1_000_000_000_001, "1조 1"],
    [5e20, "5해"],
    [1.5, "1.5"],
    [-26e8, "-26억"],
    [1e23, "1,000해"],
  ])("%d → %s", (n, text) => expect(koreanNumber(n)).toBe(text));
  it.each([
    [1147.3, "1,147.3"],
    [0.0000005, "0.0000005"],
    [1234567, "1,234,567"],
  ])("%d → %s", (n, text) => expect(plainNumber(n)).toBe(text));
});

describe("금액", () => {
  const range = (min: number | null, max: number | null, currency = "KRW") => money(null, currency, { bound: "between", min, max });
  it.each<[MoneyValue, string, string]>([
    [money(5e10, "USD"), "500억 달러", "USD 50 billion"],
    [money(1_234_500_000_000, "KRW"), "1조 2,345억원", "KRW 1.2345 trillion"],
    [money(7e13, "KRW", { bound: "about" }), "약 70조원", "about KRW 70 trillion"],
    [money(8e9, "USD", { bound: "atLeast" }), "80억 달러 이상", "at least USD 8 billion"],
    [money(3e8, "EUR", { bound: "atMost" }), "최대 3억 유로", "up to EUR 300 million"],
    [money(3e11, "KRW", { bound: "moreThan" }), "3,000억원 초과", "over KRW 300 billion"],
    [money(1e12, "JPY", { bound: "lessThan" }), "1조엔 미만", "under JPY 1 trillion"],
    [money(1e10, "USD", { bound: "several" }), "수백억 달러", "tens of billions of USD"],
    [money(1e12, "KRW", { bound: "several" }), "수조원", "several trillion KRW"],
    [range(3e12, 5e12), "3조~5조원", "KRW 3 trillion–5 trillion"],
    [range(3e12, null), "3조원 이상", "at least KRW 3 trillion"],
    [range(null, 5e9, "USD"), "최대 50억 달러", "up to USD 5 billion"],
    [money(30, "USD"), "30달러", "USD 30"],
    [money(29.99, "USD"), "29.99달러", "USD 29.99"],
    [money(1e9, "PLN"), "10억 PLN", "PLN 1 billion"],
    [money(5000, "KRW"), "5,000원", "KRW 5,000"],
  ])("%j", (value, ko, en) => {
    expect(moneyInWords(value, "ko")).toBe(ko);
    expect(moneyInWords(value, "en")).toBe(en);
  });

  it.each([
    [72_345_678_900_000, "≈ 72조 3,000억원"],
    [70e12, "≈ 70조원"],
  ])("환산은 세 자리까지: %d", (value, text) =>
    expect(conversionInWords({ value, min: null, max: null, rate: 1400, basis: "article", month: null }, "KRW", "ko")).toBe(text),
  );
});

describe("비율과 수량", () => {
  const exact = { bound: "exact", min: null, max: null } as const;
  it.each([
    [{ value: 1.5, unit: "%p", ...exact } as const, "1.5%p"],
    [{ value: null, unit: "%", bound: "between", min: 10, max: 20 } as const, "10~20%"],
    [{ value: 25, unit: "bp", ...exact } as const, "25bp"],
  ])("%j", (value, text) => expect(percentInWords(value, "ko")).toBe(text));
  it.each<[QuantityValue, string]>([
    [{ value: 2, unit: "GW", bound: "about", min: null, max: null }, "약 2GW"],
    [{ value: 260000, unit: "장", ...exact }, "26만 장"],
    [{ value: 1200, unit: "명", ...exact }, "1,200명"],
    [{ value: 4, unit: "배", ...exact }, "4배"],
    [{ value: 0.333333333333, unit: "배", ...exact }, "3분의 1"],
    [{ value: 0.857142857142, unit: "배", bound: "about", min: null, max: null }, "약 7분의 6"],
    [{ value: 0.75, unit: "배", ...exact }, "0.75배"],
    [{ value: 0.3333, unit: "배", ...exact }, "0.3333배"],
    [{ value: 1.333333333333, unit: "배", ...exact }, "1.333배"],
    [{ value: 7e10, unit: "개", ...exact }, "700억 개"],
    [{ value: 1147.3, unit: "대1", ...exact }, "1,147.3대 1"],
    [{ value: 1.2, unit: "TB/s", ...exact }, "1.2TB/s"],
    [{ value: 1000, unit: "명", bound: "several", min: null, max: null }, "수천명"],
    [{ value: null, unit: "GW", bound: "between", min: 2, max: 3 }, "2~3GW"],
  ])("%j", (value, text) => expect(quantityInWords(value, "ko")).toBe(text));
});

describe("증감", () => {
  const change = (value: number | null, direction: "up" | "down" | "flat", basis: "dod" | null): Filler => ({
    kind: "percent",
    percent: { value, unit: "%", bound: "exact", min: null, max: null },
    direction,
    basis,
    mention: null,
  });
  it.each<[Filler, string, string]>([
    [change(12.3, "up", null), "▲ 12.3%", "▲ 12.3%"],
    [change(-1.91, "down", "dod"), "▼ 1.91% 전일 대비", "▼ 1.91% DoD"],
    [change(null, "flat", null), "보합", "flat"],
  ])("%j", (filler, ko, en) => {
    expect(fillerInWords(filler, "ko")).toBe(ko);
    expect(fillerInWords(filler, "en")).toBe(en);
  });
});

describe("때", () => {
  it.each<[string, DateValue["mod"], string, string]>([
    ["2026-03-03", null, "2026년 3월 3일", "2026-03-03"],
    ["2024", "end", "2024년 말", "late 2024"],
    ["2026-Q1", null, "2026년 1분기", "Q1 2026"],
    ["2027-H1", null, "2027년 상반기", "H1 2027"],
    ["2027/..", null, "2027년부터", "from 2027"],
    ["../2030", null, "2030년까지", "by 2030"],
    ["2026-03/2026-05", null, "2026년 3월~5월", "2026-03 to 2026-05"],
    ["2025/2027", null, "2025년~2027년", "2025 to 2027"],
    ["2026-03-05/2026-03-07", null, "2026년 3월 5일~7일", "2026-03-05 to 2026-03-07"],
    ["2025-11-14T09:30", null, "2025년 11월 14일 9시 30분", "2025-11-14 09:30"],
    ["2026-W10", null, "2026년 10주차", "week 10 of 2026"],
    ["203X", null, "2030년대", "2030s"],
    ["XXXX-03-03", null, "3월 3일", "XXXX-03-03"],
    ["PRESENT_REF", null, "최근", "recently"],
    ["FUTURE_REF", null, "향후", "in future"],
    ["unheard-of", null, "unheard-of", "unheard-of"],
  ])("%s %s", (timex, mod, ko, en) => {
    expect(dateInWords({ timex, mod }, "ko")).toBe(ko);
    expect(dateInWords({ timex, mod }, "en")).toBe(en);
  });
  it.each<[string, DurationValue["bound"], string, string]>([
    ["P8Y", "exact", "8년", "8 years"],
    ["P1Y6M", "exact", "1년 6개월", "1 year 6 months"],
    ["PXM", "exact", "수개월", "several months"],
    ["P2W", "about", "약 2주", "about 2 weeks"],
    ["PT36H", "exact", "36시간", "36 hours"],
    ["P10Y", "atLeast", "10년 이상", "at least 10 years"],
  ])("%s %s", (iso, bound, ko, en) => {
    expect(durationInWords({ iso, bound }, "ko")).toBe(ko);
    expect(durationInWords({ iso, bound }, "en")).toBe(en);
  });
});
