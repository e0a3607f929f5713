import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepare } from "../../src/text/prepare.js";

const PIECES = [
  "한",
  "글다.",
  "\u1112\u1161\u11ab",
  "한\u0323",
  "\ud83d",
  "\ude00",
  "\n",
  " ",
  "“",
  "”",
  '"',
  "'",
  "(",
  ")",
  "[",
  "다. ",
  "?",
  "…",
  "사진=",
  "기자",
  "3",
  ".",
  "A",
  "\u200b",
  "\r\n",
  "2025-01-02",
  "a@b.kr",
  "/",
  "◇",
  "<",
  "》",
  "=",
  "연합뉴스",
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((codes) => String.fromCharCode(...codes)),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
);

describe("prepare", () => {
  it("어떤 문자열이든 문장이 빈칸 아닌 글을 차례로, 겹치지 않게 덮는다", () => {
    fc.assert(
      fc.property(text, (raw) => {
        const doc = prepare(raw);
        let at = 0;
        for (const [i, s] of doc.sentences.entries()) {
          expect(s.index).toBe(i);
          expect(s.start).toBeGreaterThanOrEqual(at);
          expect(s.end).toBeGreaterThan(s.start);
          expect(doc.text.slice(at, s.start)).toMatch(/^[ \n]*$/);
          expect(doc.text.slice(s.start, s.end)).not.toMatch(/^[ \n]|[ \n]$/);
          at = s.end;
        }
        expect(doc.text.slice(at)).toMatch(/^[ \n]*$/);
        for (const q of doc.quotes) {
          const s = doc.sentences[q.sentence];
          expect(s !== undefined && s.start <= q.start && q.start < s.end && q.end <= doc.text.length).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("toRaw는 단조롭고 처음과 끝을 지킨다", () => {
    fc.assert(
      fc.property(text, (raw) => {
        const doc = prepare(raw);
        expect(doc.toRaw(doc.text.length)).toBe(raw.length);
        for (let i = 0; i < doc.text.length; i++) expect(doc.toRaw(i + 1)).toBeGreaterThanOrEqual(doc.toRaw(i));
        if (raw.length > 0 && doc.text.length === raw.length) expect(doc.toRaw(0)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it("빈 글", () => {
    expect(prepare("").sentences).toEqual([]);
    expect(prepare(" \n ").sentences).toEqual([]);
  });
});
