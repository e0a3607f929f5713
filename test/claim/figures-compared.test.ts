import { describe, expect, it } from "vitest";
import { metrics } from "./metrics.js";

describe("견주는 수치는 그 수치의 앞 값이 아니다", () => {
  it.each<[string, string[]]>([
    [
      "신영증권은 LG전자에 대한 목표주가 17만원을 유지했다. LG전자의 전날 종가 14만2300원보다 25% 높은 수준이다.",
      ["expected LG전자 sharePrice 170000KRW @신영증권"],
    ],
    ["LG전자 로비액은 카카오의 작년 로비금액 328만달러보다 많았다.", []],
    ["LG전자의 매출은 작년 매출 300억원보다 20% 늘었다.", ["done LG전자 revenue +20% <30000000000KRW"]],
    // 수치에 넣거나 뺀 것은 수치가 아니다
    ["LG전자의 영업이익은 통상임금 부담금 187억원을 반영한 수치다.", []],
    ["LG전자의 영업이익은 충당금 187억원을 제외한 수치다.", []],
    ["LG전자의 영업이익은 187억원을 기록했다.", ["done LG전자 operatingProfit 18700000000KRW"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it("회사가 내놓은 전망은 앞 문장의 증권사가 한 것이 아니다", () => {
    const text =
      "신영증권은 네이버의 영업이익을 2조원으로 전망했다. LG전자가 올해 매출액·영업이익 전망치를 각각 27조원, 1조3000억원으로 제시했다.";
    expect(metrics(text)).toEqual([
      "expected 네이버 operatingProfit 2000000000000KRW @신영증권",
      "expected LG전자 revenue 27000000000000KRW 2026",
      "expected LG전자 operatingProfit 1300000000000KRW 2026",
    ]);
  });
  it("강세는 실적이 아니라 주가가 보인다", () => {
    const found = metrics("대한항공은 지난 분기 역대 최대 매출과 영업이익을 거두면서 3%대 강세를 이어가고 있다.");
    expect(found.some((m) => /revenue|operatingProfit/.test(m))).toBe(false);
  });
});
