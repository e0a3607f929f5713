/** What holds for any string whatever: a valid extraction, true spans, the same answer twice. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.js";
import { fixtures } from "./fixtures.js";
import { defectsOf } from "./invariants.js";

const RUNS = { numRuns: 400, seed: 20260303 };

/** What news is made of, broken up and thrown together. */
const fragment = fc.constantFrom(
  ..."0 1 9 12 3.5 1,234 00 10만 억 조 천 백 삼천오백 원 달러 만원 위안 엔 유로 $ ₩ € % %p bp 퍼센트 포인트".split(" "),
  ..."GW 나노 nm 명 개 대 장 배 톤 TB/s 2026년 3월 3일 1분기 상반기 올해 지난해 내년 말 초 오는 지난 이날 부터 까지 약 최대 이상 미만 여".split(
    " ",
  ),
  ..."삼성전자 오픈AI AWS 아마존 엔비디아 양사 회사 정부 업계 관계자 대표 HBM4 H200 갤럭시 투자 인수 계약 공급 출시 매출 상장 과징금".split(
    " ",
  ),
  ..."은 는 이 가 을 를 에 에서 와 과 의 로 으로 했다 한다 할 계획 이다 라고 밝혔다 전망 검토 않기로 며 고 등 ( ) [ ] “ ” ‘ ’ \" ' 「 」 《 》 < > ~ ∼ - · , . ? ! … \n \n\n \t".split(
    " ",
  ),
  " ",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\r\n",
);
const newslike = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(""));
const spaced = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(" "));
/** Conjoining and compatibility jamo, in every order that no Korean would write. */
const jamo = fc
  .array(
    fc.oneof(fc.integer({ min: 0x1100, max: 0x11ff }), fc.integer({ min: 0x3131, max: 0x318e }), fc.integer({ min: 0xac00, max: 0xd7a3 })),
    {
      maxLength: 80,
    },
  )
  .map((codes) => String.fromCharCode(...codes));
/** Any code units, so also surrogates without their other half. */
const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes));
const piece = fc
  .tuple(fc.constantFrom(...fixtures), fc.nat(3000), fc.integer({ min: 1, max: 400 }))
  .map(([fixture, start, length]) => fixture.text.slice(start, start + length));

describe.each([
  ["any unicode", fc.string({ unit: "binary", maxLength: 200 })],
  ["any code units, lone surrogates among them", units],
  ["hangul jamo", jamo],
  ["words of news, unspaced", newslike],
  ["words of news, spaced", spaced],
  ["pieces of articles", piece],
  ["pieces of articles, decomposed (NFD)", piece.map((text) => text.normalize("NFD"))],
  ["pieces of articles with noise", fc.tuple(piece, units, newslike).map((parts) => parts.join(""))],
])("%s", (_name, strings) => {
  it("give a valid extraction whose spans slice back", () => {
    fc.assert(
      fc.property(strings, (text) => {
        expect(defectsOf(text, extract(text, { publishedAt: "2026-03-03" })).join("\n")).toBe("");
      }),
      RUNS,
    );
  });
  it("give the same extraction twice", () => {
    fc.assert(
      fc.property(strings, (text) => {
        expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)));
      }),
      { ...RUNS, numRuns: 50 },
    );
  });
});

describe("decomposed Hangul", () => {
  it.each(fixtures)("$id says the same in NFD as in NFC", ({ text }) => {
    const summary = (t: string) => {
      const e = extract(t);
      const named = new Map(e.parties.map((p) => [p.id, p.name.normalize("NFC")]));
      return {
        mentions: e.mentions.map((m) => [m.kind, m.text.normalize("NFC"), m.kind === "party" ? named.get(m.value.party) : null]),
        claims: e.claims.map((c) => [c.type, c.status, Object.keys(c.roles), c.evidence.text.normalize("NFC")]),
      };
    };
    expect(summary(text.normalize("NFD"))).toEqual(summary(text.normalize("NFC")));
  });
});
