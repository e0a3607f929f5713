import { describe, expect, it } from "vitest";
import { metrics } from "./metrics.js";

describe("시장 기사: 앞에서 말한 지수", () => {
  it.each<[string, string[]]>([
    [
      "이날 코스피지수는 전 거래일보다 21.4포인트(0.8%) 오른 2611.7로 마감했다. 지수는 전장 대비 3.3포인트(0.1%) 내린 2587.0으로 출발했다.",
      ["done 코스피지수 other 2611.7포인트 +21.4포인트 +0.8%", "done 코스피지수 other 2587포인트 -3.3포인트 -0.1%"],
    ],
    [
      "코스피지수는 0.8% 올랐다. 코스닥지수도 상승으로 마감했다. 전장보다 6.61포인트(0.88%) 오른 755.32를 기록했다.",
      ["done 코스피지수 other +0.8%", "done 코스닥지수 other 755.32포인트 +6.61포인트 +0.88%"],
    ],
    // another bearer, an index named anew
    ["코스닥지수도 상승으로 마감했다. 네이버 주가는 전장 대비 0.6% 내렸다.", ["done 네이버 sharePrice -0.6%"]],
    ["내년 1분기 ‘제조업 경기전망지수’가 93.1로 조사됐다.", ["expected 제조업 other 93.1포인트 2027-Q1"]],
    // kinds of investors
    ["개인 투자자는 홀로 2143억원 순매수했다.", ["done 개인 투자자 other 214300000000KRW"]],
    ["외국인 투자자는 선물 시장에서 1875억원 매도 우위를 보였다.", ["done 외국인 투자자 other 187500000000KRW"]],
    // where a rate closed is no price of a share
    [
      "네이버 주가는 내렸다. 엔화 대비 원화 환율의 오후 거래 종가는 하루 전보다 1.7원 오른 1389.2원을 기록했다.",
      ["done 엔화 대비 원화 환율 exchangeRate 1389.2KRW +1.7KRW"],
    ],
    ["네이버의 종가는 5만원이다.", ["done 네이버 sharePrice 50000KRW"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});
