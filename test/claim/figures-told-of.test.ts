import { describe, expect, it } from "vitest";
import { metrics } from "./metrics.js";

describe("누구의, 언제의 수치인가", () => {
  it.each<[string, string[]]>([
    [
      "새봄증권은 5일 누리증권에 대해 실적이 둔화했다고 짚었다. 목표주가 16만원을 유지했다. 지난해 4분기 순이익은 1210억원을 기록했다.",
      ["expected 누리증권 sharePrice 160000KRW", "done 누리증권 netIncome 121000000000KRW 2025-Q4"],
    ],
    [
      "한빛호텔은 작년 영업손실 57억원으로 2023년(영업이익 640억원)보다 나빠졌다. 시장 컨센서스(영업이익 83억원)에도 못 미쳤다.",
      [
        "done 한빛호텔 operatingLoss 5700000000KRW 2025",
        "done 한빛호텔 operatingProfit 64000000000KRW 2023",
        "expected 한빛호텔 operatingProfit 8300000000KRW 2025 @시장",
      ],
    ],
    ["지난해 새봄지주 영업이익이 전년보다 38% 줄면서 비핵심 사업을 팔겠다는 전략이다.", ["done 새봄지주 operatingProfit -38% 2025"]],
    [
      "한빛소프트 주가는 6.3% 내렸다. 이날 낙폭은 작년 10월 31일의 7.1% 이후 최대다.",
      ["done 한빛소프트 sharePrice -6.3%", "done 한빛소프트 sharePrice -7.1% 2025-10-31"],
    ],
    ["한빛식품은 지난해 미국 수출액이 1700만달러로 집계됐다고 밝혔다.", ["done 한빛식품 exports 17000000USD 2025"]],
    ["새봄전자의 적자는 1200억원 늘었다.", ["done 새봄전자 netLoss +120000000000KRW"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it.each<[string, string]>([
    ["한국의 미국 수출액은 지난달 90억달러로 집계됐다.", "9000000000USD"],
    ["새봄증권은 지난해 순이익이 1210억원이라고 밝혔다.", "새봄증권 netIncome"],
    ["한빛홀딩스는 올해 영업이익을 41% 늘리겠다는 전략이다.", "planned"],
  ])("그대로다: %s", (text, part) => expect(metrics(text).join()).toContain(part));
});
