import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";
import { metrics } from "./metrics.js";

const of = (text: string) => compact(text, "investment", ["investor", "amount"]);

describe("투자자: 제 주어가 따로 있는 절은 앞의 투자자를 빌리지 않는다", () => {
  it.each<[string, ...string[]]>([
    [
      "네이버는 30억원을 지원하고, 남구·해운대·사상구가 7억원을 추가로 지원할 계획이다.",
      "planned investor=네이버 amount=3000000000KRW",
      "planned amount=700000000KRW",
    ],
    [
      "네이버는 70억원을 출연했다. 각 지역 신용보증재단은 1000억원 규모의 보증을 지원하게 된다.",
      "done investor=네이버 amount=7000000000KRW",
      "planned amount=100000000000KRW",
    ],
    // 처음 보는 이름이다
    [
      "네이버는 70억원을 투자했다. 반면 진주의 두레파워트레인은 20억원을 투자했다.",
      "done investor=네이버 amount=7000000000KRW",
      "done investor=두레파워트레인 amount=2000000000KRW",
    ],
    // 주어가 없거나 앞을 가리키면 그대로다
    [
      "네이버는 70억원을 출연했다. 올해는 200억원을 추가로 투자한다.",
      "done investor=네이버 amount=7000000000KRW",
      "planned investor=네이버 amount=20000000000KRW",
    ],
    [
      "네이버는 70억원을 출연했다. 이 회사는 200억원을 추가로 투자할 계획이다.",
      "done investor=네이버 amount=7000000000KRW",
      "planned investor=네이버 amount=20000000000KRW",
    ],
    [
      "네이버는 70억원을 투자했다. 김해의 보트레인코는 20억원을 투자한다.",
      "done investor=네이버 amount=7000000000KRW",
      "planned investor=보트레인코 amount=2000000000KRW",
    ],
    // 투자금도 주제일 수 있다
    [
      "네이버는 70억원을 투자했다. 올해 투자금은 두 배로 늘려 140억원을 투자한다.",
      "done investor=네이버 amount=7000000000KRW",
      "planned investor=네이버 amount=14000000000KRW",
    ],
    [
      "네이버는 20억원을 지원하고, 카카오가 5억원을 지원한다.",
      "planned investor=네이버 amount=2000000000KRW",
      "planned investor=카카오 amount=500000000KRW",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("투자자: 꾸미는 절의 주어는 투자자가 아니다", () => {
  it.each<[string, string]>([
    ["네이버가 지분 51%를 보유한 누리물류는 300억원을 투자한다.", "planned investor=누리물류 amount=30000000000KRW"],
    ["네이버가 지분을 가진 누리물류가 300억원을 투자한다.", "planned investor=누리물류 amount=30000000000KRW"],
    ["네이버가 경영권을 쥔 누리물류도 300억원을 투자한다.", "planned investor=누리물류 amount=30000000000KRW"],
    // 꾸미는 절에 주어가 없으면 그대로다
    ["네이버는 지분을 가진 누리물류에 300억원을 투자한다.", "planned investor=네이버 amount=30000000000KRW"],
    ["네이버가 지분을 가진 누리물류에 300억원을 투자한다.", "planned investor=네이버 amount=30000000000KRW"],
    ["주가가 오르면서 자금을 마련한 네이버는 300억원을 투자한다.", "planned investor=네이버 amount=30000000000KRW"],
  ])("%s", (text, expected) => expect(of(text)).toEqual([expected]));
});

it("지표: 모르는 회사 꼴의 주제는 글로 남고, 앞의 회사의 것이 되지 않는다", () =>
  expect(metrics("네이버의 매출은 90억원이다. 두레파워트레인은 부진했던 작년보다 나은 3억원의 순이익을 냈다.")).toEqual([
    "done 네이버 revenue 9000000000KRW",
    "done 두레파워트레인 netIncome 300000000KRW",
  ]));
