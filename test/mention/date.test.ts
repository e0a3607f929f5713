import { describe, expect, it } from "vitest";
import { dateAt, datesIn, readDates, sayDate } from "./date-corpus.js";

const corpus = readDates("date");
const reference = corpus.reference ?? "";
const rows = corpus.accepts.flatMap((row) => row.surfaces.map((surface) => [row.value, surface, row.reference ?? reference] as const));

describe("날짜", () => {
  it.each(rows)("%s ← %s (%s)", (value, surface, day) => {
    expect(dateAt(surface, "date", day)).toBe(value);
  });

  it.each(corpus.rejects)("날짜가 아니다: %s", (text) => {
    expect(
      datesIn(text, reference)
        .filter((p) => p.kind === "date")
        .map((p) => `[${text.slice(p.start, p.end)}] ${sayDate(p)}`),
    ).toEqual([]);
  });

  it.each(corpus.stories ?? [])("$text", ({ text, reference: day, dates }) => {
    expect(
      datesIn(text, day)
        .filter((p) => p.kind === "date")
        .map(sayDate),
    ).toEqual(dates);
  });

  it("발행일을 모르면 상대 날짜는 제안하지 않는다", () => {
    const text = "3일 밝혔다. 지난해 매출, 올해 1분기, 다음 달, 이날, 지난주, 4분기, 1년 전, 연말까지";
    expect(datesIn(text, null).filter((p) => p.kind === "date")).toEqual([]);
  });

  it("발행일을 몰라도 절대 날짜와 그것에 기댄 날짜는 푼다", () => {
    const text = "2025년 12월 12일 공시했다. 같은 날 2027년 6월 말까지 유보했다. 최근 2024년 3월부터 8월까지 공급했다.";
    expect(datesIn(text, null).map(sayDate)).toEqual(["2025-12-12", "2025-12-12", "../2027-06 end", "PRESENT_REF", "2024-03/2024-08"]);
  });

  it("글에 없는 해와 달은 보탰다고 밝힌다", () => {
    const assumed = (text: string) => datesIn(text, reference).map((p) => (p.kind === "date" ? p.assumed : null));
    expect(assumed("3일 밝혔다")).toEqual([["year", "month"]]);
    expect(assumed("5월 12일")).toEqual([["year"]]);
    expect(assumed("4분기 실적")).toEqual([["year"]]);
    expect(assumed("지난달 27일")).toEqual([[]]);
    expect(assumed("2025년 12월 12일")).toEqual([[]]);
  });
});
