import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";
import { metrics } from "./metrics.js";

describe("목표주가: 누가, 누구의, 얼마에서 얼마로", () => {
  it.each<[string, string[]]>([
    [
      "새봄증권은 삼성전자의 목표주가를 30만원에서 25만원으로 하향 조정했다.",
      ["expected 삼성전자 sharePrice 250000KRW <300000KRW @새봄증권"],
    ],
    ["골드만삭스는 네이버 목표주가를 150달러에서 180달러로 올렸다.", ["expected 네이버 sharePrice 180USD <150USD @골드만삭스"]],
    [
      "새봄증권은 3일 카카오에 대해 투자의견을 유지하고 목표주가를 기존 8만원에서 10만원으로 높인다고 밝혔다.",
      ["expected 카카오 sharePrice 100000KRW <80000KRW @새봄증권"],
    ],
    [
      "새봄증권은 카카오의 목표주가를 3만2000원에서 3만9000원으로, 가온증권은 5만원으로 올렸다.",
      ["expected 카카오 sharePrice 39000KRW <32000KRW @새봄증권", "expected 카카오 sharePrice 50000KRW @가온증권"],
    ],
    [
      "새봄증권(9만원→8만원)과 가온증권(12만원→9만5000원)은 LG전자의 목표주가를 낮췄다.",
      ["expected LG전자 sharePrice 80000KRW <90000KRW @새봄증권", "expected LG전자 sharePrice 95000KRW <120000KRW @가온증권"],
    ],
    ["네이버 목표주가 20만원→25만원 상향", ["expected 네이버 sharePrice 250000KRW <200000KRW"]],
    // whom a firm serves is not whose price it is
    ["네이버는 카카오에 대해 요금을 5000원에서 6000원으로 올렸다.", ["done 네이버 price 6000KRW <5000KRW"]],
    // an amount behind a broker in brackets is no target where none is told
    ["새봄증권(1200억원)과 가온증권(900억원)은 유상증자를 결정했다.", []],
    ["가온증권(12만원 상당)은 고객에게 경품을 준다.", []],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("앞선 값과 견줌", () => {
  it.each<[string, string[]]>([
    [
      "LG전자는 올해 매출 목표를 지난해 매출(12조원)보다 2조원 낮은 10조원으로 설정했다.",
      ["planned LG전자 revenue 10000000000000KRW -2000000000000KRW 2026 <12000000000000KRW"],
    ],
    [
      "LG전자의 올해 매출 목표는 5조원으로 전년 매출(5조3000억원)보다 3000억원 적다.",
      ["planned LG전자 revenue 5000000000000KRW -300000000000KRW 2026 <5300000000000KRW"],
    ],
    [
      "카카오는 지난해 매출 10조원을 기록했다. 이는 전년(12조원)보다 16.7% 줄어든 것이다.",
      ["done 카카오 revenue 10000000000000KRW -16.7% 2025 <12000000000000KRW"],
    ],
    [
      "카카오는 4분기 매출 19조원 영업이익 8조원을 기록했다. 각각 전년 동기 대비 12%, 15% 늘어난 수치다.",
      ["done 카카오 revenue 19000000000000KRW +12% 2025-Q4", "done 카카오 operatingProfit 8000000000000KRW +15% 2025-Q4"],
    ],
    // a figure of another metric is not the one of before
    [
      "카카오의 지난해 영업이익은 매출(10조원)보다 더딘 5% 증가에 그친 4000억원이다.",
      ["done 카카오 operatingProfit 400000000000KRW +5% 2025"],
    ],
    ["네이버는 8조원 매출을 올렸다.", ["done 네이버 revenue 8000000000000KRW"]],
    // a range with an arrow of time is no movement
    [
      "카카오의 영업이익은 300억원, 매출은 2조원이다.",
      ["done 카카오 operatingProfit 30000000000KRW", "done 카카오 revenue 2000000000000KRW"],
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("전망한 이", () => {
  it.each<[string, string[]]>([
    [
      '윤가람 새봄증권 연구원은 "네이버의 올해 매출은 12% 증가한 13조원을 기록할 것"이라고 전망했다.',
      ["expected 네이버 revenue 13000000000000KRW +12% 2026 @새봄증권"],
    ],
    // only said, not forecast: the attribution tells who
    [
      '윤가람 새봄증권 연구원은 "네이버의 올해 매출은 12% 증가한 13조원을 기록할 것"이라고 말했다.',
      ["expected 네이버 revenue 13000000000000KRW +12% 2026"],
    ],
    [
      "네이버 실적은 월가 전망치 평균인 매출 1241억달러와 영업이익 235억달러를 웃돌았다.",
      ["expected 네이버 revenue 124100000000USD @월가", "expected 네이버 operatingProfit 23500000000USD @월가"],
    ],
    [
      "네이버는 애널리스트들의 예상치(매출 28억달러, EPS 1.42달러)를 웃도는 실적을 냈다.",
      ["expected 네이버 revenue 2800000000USD @애널리스트", "expected 네이버 other 1.42USD @애널리스트"],
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("부문의 이름이 바로 앞에 선다", () => {
  it.each<[string, string[]]>([
    [
      "가전이 매출 2조원, 영업이익 1000억원을 기록했고 전장은 매출 8000억원을 냈다.",
      ["done 가전 revenue 2000000000000KRW", "done 가전 operatingProfit 100000000000KRW", "done 전장 revenue 800000000000KRW"],
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("주가의 날", () => {
  it.each<[string, string[]]>([
    ["삼성전자 주가는 2일 3.2% 내린 5만4000원에 마감했다.", ["done subject=삼성전자 value=54000KRW time=2026-03-02"]],
    ["이날 카카오 시가총액은 20조원을 넘어섰다.", ["done subject=카카오 value=20000000000000KRW time=2026-03-03"]],
    ["카카오 주가는 전날보다 2% 오른 5만원에 마감했다.", ["done subject=카카오 value=50000KRW"]],
    ["카카오 주가는 지난달 2일 이후 가장 높은 5만원에 마감했다.", ["done subject=카카오 value=50000KRW"]],
    // a report's day is not a year's revenue
    ["네이버는 지난해 매출 12조원을 기록했다고 3일 밝혔다.", ["done subject=네이버 value=12000000000000KRW"]],
  ])("%s", (text, expected) => expect(compact(text, "metric", ["subject", "value", "time"])).toEqual(expected));
});

describe("제목의 전망과 목표, 사업의 이름, 지분", () => {
  it.each<[string, string[]]>([
    ["네이버 올해 영업익 3조원 전망\n\n본문이다.", ["expected 네이버 operatingProfit 3000000000000KRW 2026"]],
    ["네이버, 새 서비스 공개…매출 1000억원 목표\n\n본문이다.", ["planned 네이버 revenue 100000000000KRW"]],
    [
      "가온증권, 카카오 목표가 25% 상향\n\n가온증권은 카카오의 목표주가를 8만원에서 10만원으로 올렸다.",
      ["expected 카카오 sharePrice 100000KRW +25% <80000KRW @가온증권"],
    ],
    // what moves in the headline is not what the text amounts to elsewhere
    ["카카오 주가 5% 하락\n\n카카오는 5만원에 마감했다.", ["done 카카오 sharePrice -5%", "done 카카오 sharePrice 50000KRW"]],
    ["네이버는 영업이익 3조원 전망치를 밑돌았다.", ["done 네이버 operatingProfit 3000000000000KRW"]],
    ["LG전자의 전장 사업은 지난해 매출 8조원을 올렸다.", ["done LG전자의 전장 사업 revenue 8000000000000KRW 2025"]],
    ["LG전자는 컸다. 사업은 지난해 매출 8조원을 올렸다.", ["done LG전자 revenue 8000000000000KRW 2025"]],
    ["국민연금은 네이버 지분율을 9.8%에서 10.2%로 늘렸다.", ["done 네이버 stake 10.2% <9.8%"]],
    ["카카오는 네이버 지분 10%를 사들이기로 했다.", []],
    ["네이버의 주가수익비율(PER)은 12배다.", ["done 네이버 other 12배"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("여럿의 값, 이어지는 말", () => {
  it.each<[string, string[]]>([
    [
      "삼성화재와 삼성생명은 지난해 당기순이익으로 각각 7216억원, 4973억원을 기록했다.",
      ["done 삼성화재 netIncome 721600000000KRW 2025", "done 삼성생명 netIncome 497300000000KRW 2025"],
    ],
    [
      "카카오는 2022년 32조원, 2023년 4조원에 이르는 적자를 봤다.",
      ["done 카카오 netLoss 32000000000000KRW 2022", "done 카카오 netLoss 4000000000000KRW 2023"],
    ],
    ["카카오 주가는 하락 출발했지만, 현재는 3.72% 반등한 상태다.", ["done 카카오 sharePrice +3.72%"]],
    ["장중 카카오 주가가 6.4%까지 빠졌다.", ["done 카카오 sharePrice -6.4%"]],
    ["카카오의 영업외손실은 충당금 적립 2610억원 등 4187억원으로 집계됐다.", ["done 카카오 other 418700000000KRW"]],
    [
      "현대건설은 올해 매출 목표를 약 2조1000억원(10조5000억원→8조4000억원) 낮춰 잡았다.",
      ["planned 현대건설 revenue 8400000000000KRW -2100000000000KRW 2026 <10500000000000KRW"],
    ],
    [
      "가전(DA) 부문은 4분기 매출 15조원을 올렸다. 매출은 전 분기보다 6% 늘었다.",
      ["done 가전(DA) 부문 revenue 15000000000000KRW +6% 2025-Q4"],
    ],
    // two prices that move by different sums are two; a target is no price
    [
      "카카오 시총은 이날 6000억원이나 줄었다. 카카오 시총은 다음 날 5900억원이나 줄었다.",
      ["done 카카오 marketCap -600000000000KRW", "done 카카오 marketCap -590000000000KRW"],
    ],
    [
      "카카오는 5만원에 마감했다. 가온증권은 카카오의 목표주가를 5만원으로 제시했다.",
      ["done 카카오 sharePrice 50000KRW", "expected 카카오 sharePrice 50000KRW @가온증권"],
    ],
    // one figure for two, and a bracket that restates
    ["네이버의 영업이익은 1000억원 등 여러 요인으로 늘었다.", ["done 네이버 operatingProfit 100000000000KRW"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("추정과 그 대상", () => {
  it.each<[string, string[]]>([
    ["증권사들이 예상한 카카오의 1분기 영업이익은 1500억원이다.", ["expected 카카오 operatingProfit 150000000000KRW 2026-Q1 @증권사"]],
    [
      "가온증권은 카카오의 내년 실적으로 매출액 6조원, 영업이익 1조원을 전망했다.",
      ["expected 카카오 revenue 6000000000000KRW 2027 @가온증권", "expected 카카오 operatingProfit 1000000000000KRW 2027 @가온증권"],
    ],
    ["가온증권은 카카오의 1분기 실적을 매출 2조원으로 추정했다.", ["expected 카카오 revenue 2000000000000KRW 2026-Q1 @가온증권"]],
    [
      '윤가람 가온증권 연구원은 "카카오의 1분기 영업이익은 1500억원"이라며 "목표주가를 5만원으로 낮춘다"고 말했다.',
      ["done 카카오 operatingProfit 150000000000KRW 2026-Q1", "expected 카카오 sharePrice 50000KRW @가온증권"],
    ],
    // expected by somebody, but another thing
    ["증권사들이 예상한 대로 카카오는 영업이익 1500억원을 기록했다.", ["done 카카오 operatingProfit 150000000000KRW"]],
    ["네이버는 카카오의 실적을 넘어 매출 2조원을 기록했다.", ["done 네이버 revenue 2000000000000KRW"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});
