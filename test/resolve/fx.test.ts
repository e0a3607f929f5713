import { describe, expect, it } from "vitest";
import type { MoneyValue } from "../../src/contract/types.js";
import { extract } from "../../src/extract.js";
import { convert, type RateSources, rateFor, referenceRate } from "../../src/resolve/fx.js";

const money = (amount: number, currency: string): MoneyValue => ({ amount, currency, bound: "exact", min: null, max: null });
const sources = (over: Partial<RateSources> = {}): RateSources => ({ given: {}, month: "2025-01", implied: new Map(), ...over });

describe("환율: 사용자가 준 것, 기사의 것, 그달의 평균 순", () => {
  it("그달의 평균 환율과 달을 밝힌다", () => {
    expect(referenceRate("KRW", "2000-01")).toEqual({ perUSD: 1130.99, month: "2000-01" });
    const won = convert(money(1e8, "USD"), "KRW", sources());
    expect(won).toMatchObject({ basis: "reference", month: "2025-01" });
    expect(won?.value).toBe(Math.round(1e8 * (referenceRate("KRW", "2025-01")?.perUSD ?? 0)));
  });
  it("사용자가 준 환율이 앞선다", () => {
    const implied = new Map([["USD>KRW", { from: 1, to: 1450 }]]);
    expect(convert(money(5e10, "USD"), "KRW", sources({ given: { USD: 1400 }, implied }))).toEqual({
      value: 7e13,
      min: null,
      max: null,
      rate: 1400,
      basis: "option",
      month: null,
    });
    expect(rateFor("USD", "KRW", sources({ implied }))?.basis).toBe("article");
  });
  it("표보다 나중 달은 표의 마지막 달로, 그 달을 밝혀서", () => {
    expect(referenceRate("KRW", "2031-01")?.month).toBe("2026-06");
    expect(referenceRate("KRW", "1999-12")).toBeNull();
  });
  it("모르는 통화와 모르는 날짜는 환산하지 않는다", () => {
    expect(convert(money(1, "RUB"), "KRW", sources())).toBeNull();
    expect(convert(money(1, "USD"), "KRW", sources({ month: null }))).toBeNull();
  });
  it("날짜를 모르면 환산하지 못한 통화를 한 번에 말한다", () => {
    const found = extract("네이버는 카카오에 30억원을, 라인에 20만 유로와 5만 달러를 투자했다.");
    expect(found.warnings.filter((w) => w.code === "noRate").map((w) => w.message)).toEqual([
      expect.stringMatching(/EUR·KRW·USD .*--rate EUR=… --rate USD=… 로/),
    ]);
  });
  it("원→달러→원은 한 번의 반올림 안에서 돌아온다", () => {
    for (const amount of [1, 999, 1_234_567, 5e11, 7.123e13]) {
      const usd = convert(money(amount, "KRW"), "USD", sources())?.value ?? 0;
      const won = convert(money(usd, "USD"), "KRW", sources())?.value ?? 0;
      expect(Math.abs(won - amount)).toBeLessThanOrEqual(0.005 * 1500 + 1);
    }
  });
  it("괄호 환산의 환율을 같은 통화의 다른 금액에도 쓴다; 단위가 어긋난 괄호는 쓰지 않는다", () => {
    const ex = extract(
      "오픈AI는 2025년 1월 24일 소프트뱅크로부터 100억 달러(약 14조8000억원)를 투자받았다. 앞서 MS는 오픈AI에 50억 달러를 투자했다.",
      { publishedAt: "2025-01-25" },
    );
    const rates = ex.claims.flatMap((c) => c.roles.amount ?? []).flatMap((f) => (f.kind === "money" ? [f.krw?.rate] : []));
    expect(new Set(rates)).toEqual(new Set([1480]));
    const slip = extract("소프트뱅크는 오픈AI에 500억 달러(약 7조원)를 투자했다.", { publishedAt: "2025-01-25" });
    const amount = slip.claims[0]?.roles.amount?.[0];
    expect(amount?.kind === "money" ? amount.krw?.basis : null).toBe("reference");
  });
});
