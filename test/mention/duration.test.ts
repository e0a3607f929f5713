import { describe, expect, it } from "vitest";
import { dateAt, datesIn, readDates, sayDate } from "./date-corpus.js";

const corpus = readDates("duration");
const rows = corpus.accepts.flatMap((row) => row.surfaces.map((surface) => [row.value, surface] as const));

describe("기간", () => {
  it.each(rows)("%s ← %s", (value, surface) => {
    expect(dateAt(surface, "duration", "2026-03-03")).toBe(value);
  });

  it.each(corpus.rejects)("기간이 아니다: %s", (text) => {
    expect(
      datesIn(text, "2026-03-03")
        .filter((p) => p.kind === "duration")
        .map((p) => `[${text.slice(p.start, p.end)}] ${sayDate(p)}`),
    ).toEqual([]);
  });

  it("날짜와 기간이 한 문장에 섞여도 나눠 읽는다", () => {
    const text = "2019년부터 7년간 회사를 이끌었고 올해부터 4년간 투자한다";
    expect(datesIn(text, "2026-03-03").map(sayDate)).toEqual(["2019/..", "P7Y", "2026/..", "P4Y"]);
  });
});
